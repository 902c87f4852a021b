"""The main window: makes panels and features and connects them."""

from collections.abc import Callable

from PySide6.QtCore import QChildEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
)
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QTabBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.probe import AudioInfo
from voicestudio.gui.batch.batch_feature import BatchFeature
from voicestudio.gui.editing.band_fields import BandFields
from voicestudio.gui.editing.clipboard import Clipboard
from voicestudio.gui.editing.edit_controller import EditController
from voicestudio.gui.editing.fade_shapes import FadeShapes
from voicestudio.gui.editing.history_panel import HistoryPanel
from voicestudio.gui.editing.last_effect import LastEffect
from voicestudio.gui.editing.loudness_controller import LoudnessController
from voicestudio.gui.editing.marker_controller import MarkerController
from voicestudio.gui.editing.marker_panel import MarkerPanel
from voicestudio.gui.editing.named_steps import NamedSteps
from voicestudio.gui.editing.pasting import Pasting
from voicestudio.gui.editing.processing_controller import ProcessingController
from voicestudio.gui.editing.shorten_controller import ShortenController
from voicestudio.gui.effects.chain_feature import ChainFeature
from voicestudio.gui.effects.compare_feature import CompareFeature
from voicestudio.gui.effects.curve_backdrop import CurveBackdrop
from voicestudio.gui.effects.curve_memory import CurveMemory
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.effect_menu import effect_menus
from voicestudio.gui.effects.effect_messages import EffectMessages
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.effects.effect_presets import EffectPresets
from voicestudio.gui.effects.effect_sections import EffectSections, SectionContext
from voicestudio.gui.effects.gain_readout import GainReadout
from voicestudio.gui.effects.live_gain import LiveGain
from voicestudio.gui.effects.live_preview import LivePreview
from voicestudio.gui.effects.loading_ahead import LoadingAhead
from voicestudio.gui.files.file_controller import FileController
from voicestudio.gui.help.help_feature import HelpFeature
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.file_drop import dropped_files
from voicestudio.gui.model.preset_model import PresetStore
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.shortcuts import Shortcuts
from voicestudio.gui.model.voice_profiles import VoiceProfiles
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.playing.output_devices import OutputDevices
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.playing.speed_control import SpeedControl
from voicestudio.gui.playing.transport import Transport
from voicestudio.gui.playing.volume_control import VolumeControl
from voicestudio.gui.preferences.preferences_feature import PreferencesFeature
from voicestudio.gui.recording.record_beginning import RecordBeginning
from voicestudio.gui.recording.record_views import RecordOverlay
from voicestudio.gui.recording.recording_controller import RecordingController
from voicestudio.gui.recording.take_choosing import TakeChoosing
from voicestudio.gui.shell.availability import DocumentNeeds, available
from voicestudio.gui.shell.closing import WindowClosing
from voicestudio.gui.shell.context_menu import ContextMenu
from voicestudio.gui.shell.dock_action import DockAction
from voicestudio.gui.shell.dock_share import DockShare
from voicestudio.gui.shell.feature import (
    ChangingCommands,
    HasCommands,
    HasMessages,
    HasStrips,
    HasWork,
    MeetingNeeds,
    Restricting,
    Starting,
)
from voicestudio.gui.shell.idle_collector import IdleCollector
from voicestudio.gui.shell.low_window_docks import LowWindowDocks
from voicestudio.gui.shell.menus import Menus
from voicestudio.gui.shell.running_work import RunningWork
from voicestudio.gui.shell.status_readouts import StatusReadouts
from voicestudio.gui.shell.tab_order import move_focus
from voicestudio.gui.shell.view_commands import ViewCommands
from voicestudio.gui.shell.welcome import WelcomePage
from voicestudio.gui.shell.whole_panel import WholePanel
from voicestudio.gui.shell.window_state import WindowState
from voicestudio.gui.tracks.bed_adding import BedAdding
from voicestudio.gui.tracks.clip_commands import ClipCommands
from voicestudio.gui.tracks.drop_zones import DropZones
from voicestudio.gui.tracks.ducking_controller import DuckingController
from voicestudio.gui.tracks.speech_following import SpeechFollowing
from voicestudio.gui.tracks.track_adding import TrackAdding
from voicestudio.gui.tracks.track_colouring import TrackColouring
from voicestudio.gui.tracks.track_controller import TrackController
from voicestudio.gui.tracks.track_meters import TrackMeters
from voicestudio.gui.tracks.volume_curves import VolumeCurves
from voicestudio.gui.views.track_view import TrackView
from voicestudio.gui.voices.training_feature import TrainingFeature
from voicestudio.gui.voices.voices_feature import VoicesFeature
from voicestudio.gui.widgets.compact_widgets import ModestPages, ScrollingPanel
from voicestudio.gui.widgets.key_tip import KeyTip
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.plain_text import title
from voicestudio.gui.widgets.strip_stack import StripStack
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.inference.engine import Engine
from voicestudio.paths import resource_path
from voicestudio.playback.player import Player
from voicestudio.texts import tr

SAMPLE = "sample/sample.flac"
_DOCK_WIDTH = 284
_DOCKS = {
    "effectDock": tr("Effect"),
    "markerDock": tr("Markers"),
    "historyDock": tr("History"),
    "loudnessDock": tr("Loudness"),
    "takesDock": tr("Takes"),
    "shortenDock": tr("Pauses"),
}
_TAB_PIXELS, _TAB_SIDES = 12, 8
"""The height of letters of tabs, and how much wider than its text one is, as in the style sheet."""


class MainWindow(QMainWindow):
    """The window for one document.

    Attributes: session, settings, engine, player, and panels and features by name. Closing it
    stops everything it started.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.settings = settings or Settings()
        self.session = EditorSession(self)
        IdleCollector(self.session, self)
        self.background = Background(self)
        self.engine = Engine(self)
        self.player = Player()
        self.actions_ = Actions(self)
        self.shortcuts = Shortcuts(self.settings, self.actions_, self)
        self._make_panels()
        self._make_features()
        self.menus = Menus(self, self.actions_, self.files.open_path)
        self.files.recent_changed.connect(self.menus.show_recent)
        self._lay_out()
        guard_wheel(self)
        self._connect_features()
        self.memory = WindowState(self, self.settings, self.tracks, self.effect_panel, self.share)
        self.memory.restore()
        for feature in self._features:
            if isinstance(feature, Starting):
                feature.start()
        self._refresh()

    # -- building ---------------------------------------------------------------------------

    def _make_panels(self) -> None:
        self.centre = QWidget(objectName="centre")
        self.messages = MessageBar(self.centre)
        self.tracks = TrackView(self.session, self.background)
        self.welcome = WelcomePage(resource_path(SAMPLE))
        self.transport = Transport(self.session, self.actions_)
        self.effect_panel = EffectPanel(self.session)
        self.history_panel = HistoryPanel(self.session)
        self.status = StatusReadouts(self.session)

    def _make_features(self) -> None:
        """Make each feature after those that it uses, and connect it to its widgets."""
        self._make_editing()
        self.effects = EffectController(self.session, self.engine, self.background, self)
        self._make_files()
        self._make_tracks()
        self._make_playing()
        self._make_effects()
        self._make_recording()
        self._make_voices()
        self.help = HelpFeature(
            self.session,
            self.actions_,
            self.settings,
            self.background,
            self.outputs,
            self.clips,
            self.recording,
            self.playback,
            self,
        )
        self.welcome.check_wanted.connect(self.help.check_devices)
        self.effects.applied.connect(self.help.hints.take_enhanced)
        self.files.exporter.exported.connect(self.help.hints.take_exported)
        self.views = ViewCommands(
            self.session,
            self.actions_,
            self.settings,
            self.playback,
            self.tracks.waveform,
            self,
        )
        self.preferences = PreferencesFeature(
            self.settings,
            self.background,
            self.engine,
            self.outputs,
            self.recording,
            self.clips,
            self.profiles,
            self.shortcuts,
            self.actions_,
            self,
        )
        # Cancel ends the first two first, one at a time.
        named = (RecordBeginning(self.recording, self),)
        named += (self.effects, self.files, self.processing, self.pasting, self.clipboard)
        named += (self.editing, self.markers, self.playback, self.live, self.sections)
        named += (self.effect_panel, self.last_effect, self.outputs, self.speed, self.recording)
        named += (self.takes,)
        named += (self.loudness, self.voices, self.profiles, DocumentNeeds(self.session, self))
        named += (self.presets, self.effect_presets, self.compare, self.clips, self.shorten)
        named += (self.batch, self.chains, self.track_commands, self.adding)
        named += (self.adding.task, self.volume_curves, self.ducking, self.ducking.task)
        named += (self.following, self.bed, self.bed.task, self.track_meters)
        named += (self.clip_commands, self.preferences, self.help)
        # A Signal of a class is, in its objects, the SignalInstance that the protocol asks for.
        works = [f for f in named if isinstance(f, HasWork)]  # pyright: ignore[reportGeneralTypeIssues]
        self.work = RunningWork(works[:2], works[2:], self)
        # The training first, so that it is the last to be asked when the window closes: it goes on
        # where the window stays after all.
        self._features = (
            self.trainings,
            *named,
            self.views,
            self.work,
            self.engine,
            self.background,
        )
        # Found once: each edit asks them, and asking for a protocol takes longer than the answer.
        self._meeting_needs = [f for f in self._features if isinstance(f, MeetingNeeds)]
        self._restricting = [f for f in self._features if isinstance(f, Restricting)]
        self.closing = WindowClosing(self._features, self.close)

    def _make_editing(self) -> None:
        self.clipboard = Clipboard(self.background, self)
        self.editing = EditController(self.session, self.clipboard, self)
        self.pasting = Pasting(self.session, self.clipboard, self.background, self)
        self.markers = MarkerController(self.session, self.settings, self)
        self.marker_panel = MarkerPanel(self.session, self.markers)
        self.processing = ProcessingController(self.session, self.background, self)
        self.loudness = LoudnessController(self.session, self.settings, self.background, self)
        handles = self.tracks.waveform.handles
        self.fade_shapes = FadeShapes(self.settings, self.editing, handles, self)
        handles.fade_wanted.connect(self.editing.set_fade)
        handles.gain_wanted.connect(self.processing.set_gain)
        handles.number_wanted.connect(self.processing.ask_for_gain)
        self.markers.added.connect(self.tracks.marker_lane.edit_name)
        self.tracks.marker_lane.named.connect(self.markers.rename)

    def _make_files(self) -> None:
        self.files = FileController(
            self.session, self.settings, self.clipboard, self.background, self.effects, self
        )
        self.files.opened.connect(self._opened)
        self.files.recent_changed.connect(self.welcome.show_recent)
        self.welcome.open_wanted.connect(self.files.ask)
        self.welcome.path_chosen.connect(self.files.open_path)

    def _make_tracks(self) -> None:
        stack = self.tracks.stack
        self.track_commands = TrackController(
            self.session, self.settings, stack, self.actions_["all_in_time"], self
        )
        self.clip_commands = ClipCommands(self.session, self)
        self.ducking = DuckingController(self.session, self.settings, self.background, self)
        self.following = SpeechFollowing(self.session, self.background, self)
        self.volume_curves = VolumeCurves(
            self.session,
            self.settings,
            stack,
            self.tracks.waveform.curve,
            self.actions_["volume_curves"],
            self,
        )
        self.adding = TrackAdding(
            self.session, self.settings, self.background, self.files.open_path, self
        )
        self.colouring = TrackColouring(self.session, self)
        self.bed = BedAdding(self.session, self.settings, self.background, self)
        self.drop_zones = DropZones(self.session, self.tracks.ruler, self.centre)
        self.drop_zones.add_wanted.connect(self.adding.add)
        self.drop_zones.insert_wanted.connect(self.pasting.insert)
        self.drop_zones.open_wanted.connect(self.files.open_paths)

    def _make_playing(self) -> None:
        self.playback = PlaybackController(
            self.session, self.player, self.background, self.transport.meter, self
        )
        self.track_meters = TrackMeters(self.session, self.playback, self.tracks.stack, self)
        self.clips = ClipPlayer(self.player, self.playback, self.background, self)
        self.outputs = OutputDevices(
            self.session,
            self.transport.output,
            self.player,
            self.playback,
            self.settings,
            self.background,
            self,
        )
        self.volume = VolumeControl(self.transport.volume, self.player, self.settings, self)
        self.speed = SpeedControl(self.transport.speed, self.playback, self)
        self.playback.state_changed.connect(self.transport.show_state)
        self.playback.heard.connect(self.transport.loudness.show_loudness)
        self.transport.loudness.reset_wanted.connect(self.player.loudness.reset)
        self.session.document_changed.connect(self.transport.loudness.clear)
        self.playback.dropouts_changed.connect(self.status.show_dropouts)
        self.tracks.clicked.connect(self.playback.seek)
        self.tracks.ruler.scrubbed.connect(self.playback.scrub)
        self.tracks.ruler.scrub_ended.connect(self.playback.end_scrub)
        self.shorten = ShortenController(
            self.session,
            self.settings,
            self.background,
            self.playback,
            self.tracks.waveform.cuts,
            self,
        )

    def _make_effects(self) -> None:
        self.live = LivePreview(
            self.actions_["live"],
            self.playback,
            self.background,
            self.effect_panel.wanted_live,
            self,
        )
        self.sections = EffectSections(
            SectionContext(
                self.session,
                self.engine,
                self.effect_panel,
                self.effects,
                self.playback,
                self.background,
            ),
            self,
        )
        self.presets = PresetStore(self.background, self)
        self.effect_presets = EffectPresets(self.effect_panel, self.presets, self)
        self.chains = ChainFeature(
            self.session, self.effects, self.effect_panel, self.presets, self.background, self
        )
        self.batch = BatchFeature(self.settings, self.presets, self.background, self)
        self.batch.open_wanted.connect(self.files.open_path)
        self.batch.chains_wanted.connect(self.chains.edit_for_files)
        self.chains.chosen_for_files.connect(self.batch.use_chain)
        self.history_panel.chain_wanted.connect(self.chains.save_history)
        self.files.many_wanted.connect(self.batch.open_with)
        self.compare = CompareFeature(
            self.session,
            self.engine,
            self.background,
            self.effects,
            self.effect_panel,
            self.clips,
            self,
        )
        GainReadout(self.session, self.effect_panel, self.background, self)
        LiveGain(self.live, self.playback, self.session, self.effect_panel.gain_meter, self)
        EffectMessages(self.session, self.effects, self.sections, self.messages)
        CurveBackdrop(self.session, self.tracks.store, self.effect_panel, self)
        CurveMemory(self.session, self.effect_panel, self)
        NamedSteps(self.session, self.actions_["undo"], self.actions_["redo"], self)
        self.last_effect = LastEffect(self.actions_["repeat"], self.effect_panel.request, self)
        for source in (self.editing, self.processing, self.loudness, self.effects):
            source.done.connect(self.last_effect.remember)
        self.live.told.connect(self.status.showMessage)
        panel = self.effect_panel
        panel.form.changed.connect(self.live.follow)
        panel.effect_chosen.connect(self.live.follow)
        panel.strength.previewed.connect(self.playback.preview)
        panel.run_requested.connect(self.effects.run)
        panel.cancel_requested.connect(self.effects.cancel)
        self.effects.busy_changed.connect(self._show_running)
        self.effects.progressed.connect(panel.show_progress)

    def _show_running(self, busy: bool) -> None:
        self.effect_panel.set_busy(busy, self.effects.running_label)

    def _make_recording(self) -> None:
        self.recording = RecordingController(
            self.session,
            self.player,
            self.playback,
            self.files,
            self.markers,
            self.settings,
            self.background,
            RecordOverlay(self.tracks.waveform),
            self,
        )
        self.takes = TakeChoosing(self.session, self)
        self.takes.panel.another_wanted.connect(self.recording.record_take)
        self.recording.state_changed.connect(self._recording_changed)
        self.welcome.record_wanted.connect(self.recording.prepare)
        self.tracks.marker_lane.name_field.finished.connect(self.recording.marking.take_keys)

    def _make_voices(self) -> None:
        self.profiles = VoiceProfiles(self.background, self.engine, self)
        self.trainings = TrainingFeature(self)
        self.voices = VoicesFeature(
            self.session,
            self.settings,
            self.background,
            self.engine,
            self.clips,
            self.playback,
            self.recording,
            self.trainings,
            self.profiles,
            self,
        )
        panel = self.effect_panel
        for offer in (self.welcome, panel, panel.checks, self.chains):
            offer.train_wanted.connect(self.voices.train)
        panel.compare_wanted.connect(self.compare.open)
        self.profiles.renamed.connect(panel.rename_voice)
        self.profiles.changed.connect(panel.show_profiles)
        self.profiles.changed.connect(self.compare.show_profiles)
        self.profiles.changed.connect(self.chains.show_profiles)
        self.voices.kept.connect(panel.choose_voice)

    def _lay_out(self) -> None:
        self.pages = ModestPages("pages")
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.tracks)
        self.pages.addWidget(self.recording.page)
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        strips = [
            strip
            for feature in self._features
            if isinstance(feature, HasStrips)
            for strip in feature.strips
        ]
        column.addWidget(StripStack(strips))
        column.addWidget(self.pages, 1)
        self.setCentralWidget(self.centre)
        self.menus.menu("Effect").insertMenu(self.actions_["gain"], self.fade_shapes.menu)
        colours = self.colouring.menu
        self.menus.menu("Tracks").insertMenu(self.actions_["remove_track"], colours)
        self._add_effects()
        bar = QToolBar(tr("Transport"), objectName="transportBar", movable=False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addWidget(self.transport)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
        self.setStatusBar(self.status)
        self.status.addPermanentWidget(self.trainings.status)
        self.status.addPermanentWidget(self.batch.status)
        band = BandFields(self.session)
        self.status.addPermanentWidget(band)
        KeyTip(band.all, self.actions_["all_frequencies"])
        KeyTip(self.recording.strip.go_button, self.actions_["record"])
        self.menus.menu("View").addSeparator()
        self._add_docks()
        self.menus.menu("View").addSeparator()
        self.tracks.options.fill_menu(self.menus.menu("View"))
        self.tracks.stack.menu = self.menus.menu("Tracks")
        self.tracks.set_edit_menu(
            ContextMenu(self.session, self.actions_, self.tracks.menu, self.tracks)
        )

    def _add_docks(self) -> None:
        area = ScrollingPanel(self.effect_panel)
        self.effect_panel.wanted.connect(area.scroll_to_top)
        effects = self._add_dock("effectDock", area)
        self.effect_panel.wanted.connect(effects.show)
        self.effect_panel.wanted.connect(effects.raise_)
        markers = self._add_dock("markerDock", self.marker_panel)
        history = self._add_dock("historyDock", self.history_panel)
        self.tabifyDockWidget(markers, history)
        measured = ScrollingPanel(self.loudness.panel)
        loudness = self._add_dock("loudnessDock", measured)
        self.tabifyDockWidget(history, loudness)
        takes = self._add_dock("takesDock", self.takes.panel)
        self.tabifyDockWidget(loudness, takes)
        self.recording.takes_wanted.connect(takes.show)
        self.recording.takes_wanted.connect(takes.raise_)
        pauses = self._add_pauses(effects)
        effects.raise_()
        markers.raise_()
        self.resizeDocks([effects, markers], [3, 1], Qt.Orientation.Vertical)
        upper, lower = (effects, pauses), (markers, history, loudness, takes)
        whole = WholePanel(self, loudness, measured, upper)
        self.loudness.panel.wanted.connect(whole.show)
        self.loudness.panel.measured.connect(whole.refit)
        self.share = DockShare(self, upper, lower)
        LowWindowDocks(self, upper, lower).rearranged.connect(self.share.restore)

    def _add_pauses(self, beside: QDockWidget) -> QDockWidget:
        """Add the panel as a tab of `beside`, closed until it is wanted."""
        panel = self.shorten.panel
        dock = self._add_dock("shortenDock", ScrollingPanel(panel))
        self.tabifyDockWidget(beside, dock)
        dock.hide()
        dock.visibilityChanged.connect(self.shorten.set_marking)
        panel.wanted.connect(dock.show)
        panel.wanted.connect(dock.raise_)
        return dock

    def _add_effects(self) -> None:
        menu = self.menus.menu("Effect")
        for effects in effect_menus(self.session, self.effect_panel, menu):
            menu.insertMenu(self.actions_["compare"], effects)
        menu.insertMenu(self.actions_["compare"], self.chains.fill(menu))
        LoadingAhead(self.engine, self.effect_panel, menu, self)

    def _add_dock(self, name: str, panel: QWidget) -> QDockWidget:
        title = _DOCKS[name]
        dock = QDockWidget(title, self, objectName=name)
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 6, 6)
        column.addStrut(max(_DOCK_WIDTH, self._width_of_tabs()))
        column.addWidget(panel)
        dock.setWidget(frame)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.menus.menu("View").addAction(DockAction(dock, tr("{title} Panel", title=title)))
        return dock

    def _width_of_tabs(self) -> int:
        """Pixels for the tabs of all docks beside one another, which they are in a low window."""
        font = QFont(self.font())
        font.setPixelSize(_TAB_PIXELS)
        letters = QFontMetrics(font)
        return sum(letters.horizontalAdvance(title) + _TAB_SIDES for title in _DOCKS.values())

    def _connect_features(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            "quit": self.close,
            "undo": self.session.undo,
            "redo": self.session.redo,
        }
        for feature in self._features:
            if isinstance(feature, HasCommands):
                handlers |= feature.handlers()
            if isinstance(feature, HasMessages):
                feature.show_messages(self.messages)
            if isinstance(feature, ChangingCommands):
                for changed in feature.commands_changed:
                    changed.connect(self._refresh)
        self.actions_.connect_all(handlers)
        self.session.document_changed.connect(self._show_page)

    # -- state ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Enable the commands whose needs are met, and update the title."""
        document = self.session.document
        self.actions_.enable(available(self._meeting_needs))
        for feature in self._restricting:
            feature.restrict(self.actions_)
        self.setWindowTitle(
            tr("{name}[*] – VoiceStudio", name=title(document.name)) if document else "VoiceStudio"
        )
        self.setWindowModified(document is not None and document.modified)

    def _opened(self, info: AudioInfo | None) -> None:
        self.status.show_file(info)
        self.tracks.setFocus()

    def _show_page(self) -> None:
        """Show the views of the document; without one the record page or the welcome page."""
        without = self.recording.page if self.recording.shows_page else self.welcome
        self.pages.setCurrentWidget(self.tracks if self.session.document else without)

    def _recording_changed(self, _state: str) -> None:
        busy = self.recording.busy
        self.transport.show_recording(busy)
        self._allow_edits(not busy)
        self._show_page()

    def _allow_edits(self, on: bool) -> None:
        """Enable or disable the panels and handles that edit the sound."""
        panels = (self.effect_panel, self.history_panel, self.loudness.panel, self.shorten.panel)
        panels += (self.takes.panel,)
        focused = self.focusWidget()
        if not on and focused is not None and any(p.isAncestorOf(focused) for p in panels):
            self.tracks.setFocus()  # else Qt chooses a widget, which may take the key R
        for panel in panels:
            panel.setEnabled(on)
        self.tracks.waveform.handles.set_enabled(on)
        self.tracks.waveform.curve.set_enabled(on)
        self.tracks.stack.clips.set_enabled(on)

    # -- coming and going -------------------------------------------------------------------

    def childEvent(self, event: QChildEvent) -> None:
        """Name the tab bars that Qt makes for panels in one place."""
        super().childEvent(event)
        child = event.child()
        if event.polished() and isinstance(child, QTabBar):
            child.setAccessibleName(tr("Panels"))

    def focusNextPrevChild(self, on: bool) -> bool:  # noqa: N802
        """Tab: to the next that is seen; only into texts and lists where the system says so."""
        if QApplication.styleHints().tabFocusBehavior() != Qt.TabFocusBehavior.TabFocusAllControls:
            return super().focusNextPrevChild(on)
        return move_focus(self, on=on)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.drop_zones.drag(self.mapToGlobal(event.position()).toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drop_zones.drag(self.mapToGlobal(event.position()).toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_zones.end()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        place = self.mapToGlobal(event.position()).toPoint()
        self.drop_zones.drop(dropped_files(event.mimeData()), place)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.may_close():
            event.ignore()
            return
        self.memory.save()
        self.closing.shut_down()
        event.accept()

    def leave(self) -> None:
        """Close without asking anything; unsaved work is offered at the next start."""
        self.closing.leave()

    @property
    def stuck(self) -> bool:
        """Whether threads still run after closing, because a file never answered."""
        workers = self.findChildren(Background)
        return self.engine.stuck or any(worker.stuck for worker in workers)
