"""The window: puts panels and controllers together and nothing else."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.probe import AudioInfo
from voicestudio.audio.write import WriteReport
from voicestudio.document.project import SUFFIX, Opened, project_folder
from voicestudio.gui import help_dialogs
from voicestudio.gui.actions import Actions, Need
from voicestudio.gui.background import Background
from voicestudio.gui.edit_controller import EditController
from voicestudio.gui.effect_controller import EffectController
from voicestudio.gui.effect_panel import EffectPanel
from voicestudio.gui.exporting import Exporter
from voicestudio.gui.file_drop import dropped_files
from voicestudio.gui.history_panel import HistoryPanel
from voicestudio.gui.journalling import Journalling
from voicestudio.gui.marker_controller import MarkerController
from voicestudio.gui.marker_panel import MarkerPanel
from voicestudio.gui.menus import Menus
from voicestudio.gui.message_bar import MessageBar
from voicestudio.gui.offer_bar import OfferBar
from voicestudio.gui.opening import FILE_FILTER, OPEN_FILTER, Opener, ProjectChoice
from voicestudio.gui.output_devices import OutputDevices
from voicestudio.gui.playback_controller import PlaybackController
from voicestudio.gui.processing_controller import ProcessingController
from voicestudio.gui.progress_strip import ProgressStrip
from voicestudio.gui.recovery import Recovery
from voicestudio.gui.relinking import Relinker
from voicestudio.gui.saving import Saver
from voicestudio.gui.session import EditorSession
from voicestudio.gui.settings import Settings
from voicestudio.gui.status_readouts import StatusReadouts
from voicestudio.gui.transport import Transport
from voicestudio.gui.unsaved import UnsavedGuard
from voicestudio.gui.view_commands import ViewCommands
from voicestudio.gui.views.track_view import TrackView
from voicestudio.gui.welcome import WelcomePage
from voicestudio.gui.window_memory import WindowMemory
from voicestudio.inference.engine import Engine
from voicestudio.paths import resource_path
from voicestudio.playback.player import Player

SAMPLE = "sample/sample.flac"
_DOCK_WIDTH = 290


class MainWindow(QMainWindow):
    """One recording in one window.

    Attributes: session, settings, engine, player and the panels and controllers by name. Closing
    it stops everything it started.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.settings = settings or Settings()
        self.session = EditorSession(self)
        self.background = Background(self)
        self.engine = Engine(self)
        self.player = Player()
        self._next_path = Path()
        self._leaving = self._keeping = False
        self.actions_ = Actions(self)
        self._make_panels()
        self._make_controllers()
        self.menus = Menus(self, self.actions_, self.open_path)
        self._lay_out()
        self._connect_actions()
        self._connect_messages()
        self._restore()
        self._refresh()

    def open_path(self, path: Path) -> None:
        """Open a recording or project, first asking about edits that would be lost."""
        document, folder = self.session.document, project_folder(path)
        if document is not None and folder is not None and folder == document.folder:
            self.messages.info(f"{document.name} is open already.")
            return
        self._next_path = path
        self.guard.ask(self._open_next, self.effects.running_label)

    def open_paths(self, paths: list[Path]) -> None:
        """Open the first of `paths`; the others are put among the recent files."""
        for path in reversed(paths[1:]):
            if path.exists():
                self.settings.add_recent(path)
        if len(paths) > 1:
            self._show_recent()
            self.messages.info("One recording is open at a time; the others are in Open Recent.")
        if paths:
            self.open_path(paths[0])

    # -- building ---------------------------------------------------------------------------

    def _make_panels(self) -> None:
        self.centre = QWidget(objectName="centre")
        self.messages = MessageBar(self.centre)
        self.opening_strip = ProgressStrip("openingStrip")
        self.export_strip = ProgressStrip("exportStrip")
        self.measuring_strip = ProgressStrip("measuringStrip")
        self.recovery_bar = OfferBar("recoveryBar")
        self.project_bar = OfferBar("projectBar")
        self.tracks = TrackView(self.session, self.background)
        self.welcome = WelcomePage(resource_path(SAMPLE))
        self.transport = Transport(self.session, self.actions_)
        self.effect_panel = EffectPanel(self.session)
        self.history_panel = HistoryPanel(self.session)
        self.status = StatusReadouts(self.session)

    def _make_controllers(self) -> None:
        self.editing = EditController(self.session, self)
        self.markers = MarkerController(self.session, self.settings, self)
        self.marker_panel = MarkerPanel(self.session, self.markers)
        self.processing = ProcessingController(
            self.session, self.background, self.measuring_strip, self
        )
        self.effects = EffectController(self.session, self.engine, self)
        self.playback = PlaybackController(
            self.session, self.player, self.background, self.transport.meter, self
        )
        self.outputs = OutputDevices(
            self.transport.output, self.player, self.playback, self.settings, self.background, self
        )
        self.opener = Opener(self.session, self.background, self.opening_strip, self)
        self.exporter = Exporter(
            self.session, self.settings, self.background, self.export_strip, self
        )
        self.guard = UnsavedGuard(self.session, self)
        self.journal = Journalling(self.session, self)
        self.saver = Saver(self.session, self.journal, self)
        self.recovery = Recovery(self.recovery_bar, self.background, self)
        self.relinker = Relinker(self.project_bar, self.journal, FILE_FILTER, self)
        self.views = ViewCommands(self.session, self.actions_, self.settings, self.playback, self)

    def _lay_out(self) -> None:
        self.pages = QStackedWidget(objectName="pages")
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.tracks)
        column = QVBoxLayout(self.centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.recovery_bar)
        column.addWidget(self.project_bar)
        column.addWidget(self.opening_strip)
        column.addWidget(self.export_strip)
        column.addWidget(self.measuring_strip)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(self.centre)
        bar = QToolBar("Transport", objectName="transportBar", movable=False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addWidget(self.transport)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
        self.setStatusBar(self.status)
        self.menus.menu("View").addSeparator()
        self._add_dock("effectDock", "Effect", self.effect_panel)
        markers = self._add_dock("markerDock", "Markers", self.marker_panel)
        history = self._add_dock("historyDock", "History", self.history_panel)
        self.tabifyDockWidget(markers, history)
        self.menus.menu("View").addSeparator()
        self.tracks.options.fill_menu(self.menus.menu("View"))

    def _add_dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self, objectName=name)
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 6, 6)
        column.addWidget(panel)
        frame.setMinimumWidth(_DOCK_WIDTH)
        dock.setWidget(frame)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.toggleViewAction().setText(f"{title} Panel")
        self.menus.menu("View").addAction(dock.toggleViewAction())
        return dock

    def _connect_actions(self) -> None:
        own = {
            "open": self._ask_for_file,
            "save": self.saver.save,
            "save_as": self.saver.save_as,
            "export": self.exporter.ask,
            "close": self._close_recording,
            "quit": self.close,
            "undo": self.session.undo,
            "redo": self.session.redo,
            "play": self.playback.toggle,
            "play_on": self.playback.play_on,
            "preview_cut": self.playback.preview_cut,
            "play_before": self.playback.play_before,
            "play_after": self.playback.play_after,
            "enhance": self.effect_panel.request,
            "repeat": self._repeat,
            "cancel": self.effects.cancel,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }
        for group in (self.editing, self.processing, self.markers, self.views):
            own |= group.handlers()
        self.actions_.connect_all(own)

    def _connect_messages(self) -> None:
        self.welcome.open_wanted.connect(self._ask_for_file)
        self.welcome.path_chosen.connect(self.open_path)
        self.opener.opened.connect(self._opened)
        self.opener.failed.connect(self._open_failed)
        self.editing.failed.connect(self.messages.warning)
        self.processing.failed.connect(self.messages.warning)
        self.markers.failed.connect(self.messages.warning)
        self.markers.told.connect(self.messages.info)
        self.tracks.marker_lane.rename_wanted.connect(self.marker_panel.edit_name)
        self.editing.clipboard_changed.connect(self._refresh)
        self.exporter.exported.connect(self._exported)
        self.exporter.failed.connect(self.messages.error)
        self.opener.project_opened.connect(self._project_opened)
        self.guard.save_wanted.connect(self.saver.save)
        self.saver.gave_up.connect(self.guard.give_up)
        self.journal.saved.connect(self._saved)
        self.journal.save_failed.connect(self._save_failed)
        self.journal.failed.connect(self.messages.error)
        self.journal.relinked.connect(self._reopen)
        self.recovery.restore_wanted.connect(self.open_path)
        self.recovery.failed.connect(self.messages.warning)
        self.playback.failed.connect(self._playback_failed)
        self.playback.state_changed.connect(self._playback_changed)
        self.effect_panel.run_requested.connect(self.effects.run)
        self.effect_panel.cancel_requested.connect(self.effects.cancel)
        self.effect_panel.strength.previewed.connect(self.playback.preview)
        self.effects.busy_changed.connect(self._busy_changed)
        self.effects.progressed.connect(self.effect_panel.show_progress)
        self.effects.applied.connect(self._effect_applied)
        self.effects.failed.connect(self._effect_failed)
        self.effects.conflicted.connect(self._effect_conflicted)
        for changed in (self.session.timeline_changed, self.session.selection_changed):
            changed.connect(self._refresh)
        self.session.document_changed.connect(self._document_changed)

    # -- state ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Enable what can be used now, and keep the title true."""
        document = self.session.document
        available: set[Need] = {"busy"} if self.effects.busy else set()
        if document is not None:
            available.add("document")
            if not self.effects.busy:
                available.add("idle")
            if document.history.markers.labels:
                available.add("markers")
            if document.timeline.channels > 1:
                available.add("several_channels")
            if document.timeline.channels == 2:
                available.add("stereo")
            if self.session.has_selection:
                available.add("selection")
            if document.history.can_undo:
                available.add("undo")
            if document.history.can_redo:
                available.add("redo")
            if self.editing.clipboard is not None:
                available.add("clipboard")
        self.actions_.enable(available)
        self.setWindowTitle(f"{document.name}[*] – VoiceStudio" if document else "VoiceStudio")
        self.setWindowModified(document is not None and document.modified)

    def _document_changed(self) -> None:
        self.relinker.withdraw()
        self.pages.setCurrentWidget(self.tracks if self.session.document else self.welcome)

    def _busy_changed(self, busy: bool) -> None:
        self.effect_panel.set_busy(busy)
        if busy:
            self.messages.settle("effect")
        self._refresh()

    def _playback_changed(self, state: str) -> None:
        self.transport.show_playing(state == "playing")
        if state == "playing":
            self.messages.settle("playing")
        if state == "no_device":
            self.outputs.look()

    def _playback_failed(self, message: str) -> None:
        self.messages.warning(message, about="playing")

    # -- opening and exporting --------------------------------------------------------------

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, "Open a Recording", self.settings.open_folder, OPEN_FILTER)
        dialog.setObjectName("openDialog")
        # A project is a folder: entering it is choosing it.
        dialog.directoryEntered.connect(ProjectChoice(dialog, self._open_name).entered)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_name(self, name: str) -> None:
        self.open_path(Path(name))

    def _open_next(self) -> None:
        self.opener.open(self._next_path)

    def _opened(self, path: Path, info: AudioInfo | None) -> None:
        if self.messages.kind != "info":
            self.messages.dismiss()
        self.status.show_file(info)
        document = self.session.document
        if project_folder(path) is None or (document is not None and document.folder is not None):
            self.settings.add_recent(project_folder(path) or path)
        self._show_recent()
        self.tracks.setFocus()

    def _project_opened(self, opened: Opened) -> None:
        if opened.warning:
            self.messages.warning(opened.warning)
        self.relinker.consider(opened, self._discard_unsaved)

    def _discard_unsaved(self) -> None:
        self._next_path = self.session.document.folder
        self.journal.let_go(self._open_next, discard=True)

    def _reopen(self) -> None:
        """Hear a recording that has been located."""
        self._next_path = self.session.document.keeper.folder
        self.journal.let_go(self._open_next, discard=False)

    def _saved(self, folder: Path) -> None:
        self.settings.add_recent(folder)
        self._show_recent()
        self._refresh()
        self.relinker.saved()
        self.messages.info(f"Saved as {folder}")
        self.guard.saved()

    def _save_failed(self, message: str) -> None:
        self.guard.give_up()
        self.messages.error(message)

    def _open_failed(self, path: Path, message: str) -> None:
        self.messages.error(message)
        if not path.exists():
            self.settings.forget_recent(path)
            self._show_recent()

    def _exported(self, report: WriteReport) -> None:
        self._refresh()
        if report.clipped_samples:
            self.messages.warning(
                f"Exported to {report.path}, but {report.clipped_samples} samples were too loud "
                "and were clipped: lower the gain and export again."
            )
        else:
            self.messages.info(f"Exported to {report.path}")
        document = self.session.document
        if document is not None and document.folder is None and not document.modified:
            self.journal.mark_kept()

    def _close_recording(self) -> None:
        self.guard.ask(self._forget_document, self.effects.running_label)

    def _forget_document(self) -> None:
        self.session.set_document(None)

    def _show_recent(self) -> None:
        recent = self.settings.recent_files
        self.menus.show_recent(recent)
        self.welcome.show_recent(recent)

    # -- effects ----------------------------------------------------------------------------

    def _repeat(self) -> None:
        if not self.effects.repeat():
            self.effect_panel.request()

    def _effect_applied(self, label: str) -> None:
        self.messages.info(
            f"{label}: done. Compare with 1 (enhanced), 2 (original) and 3 (removed) while playing."
        )

    def _effect_failed(self, message: str) -> None:
        self.messages.error(message, about="effect")

    def _effect_conflicted(self, message: str) -> None:
        self.messages.warning(message, "Use Result", self.effects.apply_waiting, about="effect")

    def _show_shortcuts(self) -> None:
        help_dialogs.show_shortcuts(self)

    def _show_about(self) -> None:
        help_dialogs.show_about(self)

    # -- coming and going -------------------------------------------------------------------

    def _restore(self) -> None:
        self.memory = WindowMemory(self, self.settings, self.tracks, self.effect_panel)
        self.memory.restore()
        self._show_recent()
        self.outputs.look()
        recent = self.settings.recent_files
        self.recovery.look(path for path in recent if path.suffix == SUFFIX)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_paths(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        export = "The export" if self.exporter.busy else ""
        running = self.effects.running_label or export
        if not self._leaving and self.guard.has_question(running):
            event.ignore()
            self.guard.ask(self._discard_and_leave, running)
            return
        self._shut_down()
        event.accept()

    def leave(self) -> None:
        """Close without asking anything; what was not saved is offered back at the next start."""
        self._leaving = self._keeping = True
        self.close()

    def _discard_and_leave(self) -> None:
        self._leaving = True
        self.close()

    def _shut_down(self) -> None:
        self.memory.save()
        self.opener.cancel()
        self.exporter.cancel()
        self.processing.cancel()
        self.playback.shutdown()
        self.engine.shutdown()
        self.background.shutdown()
        self.journal.shutdown(discard=not self._keeping)
        for timer in self.findChildren(QTimer):
            timer.stop()
