"""The table of all commands of the window: label, shortcut, menu, and what each one needs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Need = Literal[
    "nothing",
    "document",
    "selection",
    "band",
    "undo",
    "redo",
    "clipboard",
    "idle",
    "busy",
    "stereo",
    "several_channels",
    "several_tracks",
    "mono_pair",
    "markers",
    "checks",
    "playing",
    "takes",
    "recorded_takes",
]
"""What must be there for a command to work; 'idle' and 'busy' are states of the effect engine,
'mono_pair' that two mono tracks are chosen, or one above another,
'takes' means there is a take to compare with its original, 'recorded_takes' that several recordings
of the place at the cursor are kept.
"""


@dataclass(frozen=True)
class Command:
    """One line of the table. An empty label is a separator in its menu."""

    id: str
    menu: str
    label: str = ""
    keys: tuple[str, ...] = ()
    needs: Need = "nothing"
    checkable: bool = False


COMMANDS = (
    Command("open", "File", "&Open…", ("Ctrl+O",)),
    Command("recent", "File", "Open &Recent"),
    Command("", "File"),
    Command("save", "File", "&Save Project", ("Ctrl+S",), "document"),
    Command("save_as", "File", "Save Project &As…", ("Ctrl+Shift+S",), "document"),
    Command("add_to_recording", "File", "Add &to This Recording…", ("Ctrl+Shift+O",), "document"),
    Command("export", "File", "&Export…", ("Ctrl+Shift+E",), "document"),
    Command("export_selection", "File", "Export Se&lection…", ("Ctrl+Alt+E",), "selection"),
    Command("batch", "File", "Process &Many Files…", ("Ctrl+Shift+B",)),
    Command("episode", "File", "Episode &Details…", ("Ctrl+Alt+I",), "document"),
    Command("close", "File", "&Close Recording", ("Ctrl+W",), "document"),
    Command("", "File"),
    Command("quit", "File", "&Quit", ("Ctrl+Q",)),
    Command("undo", "Edit", "&Undo", ("Ctrl+Z",), "undo"),
    Command("redo", "Edit", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Command("", "Edit"),
    Command("cut", "Edit", "Cu&t", ("Ctrl+X",), "selection"),
    Command("copy", "Edit", "&Copy", ("Ctrl+C",), "selection"),
    Command("paste", "Edit", "&Paste", ("Ctrl+V",), "clipboard"),
    Command("delete", "Edit", "&Delete", ("Del", "Backspace"), "selection"),
    Command("delete_leaving_gap", "Edit", "Delete, Leavin&g Silence", ("Shift+Del",), "selection"),
    Command("duplicate", "Edit", "Dup&licate", ("Ctrl+D",), "selection"),
    Command("", "Edit"),
    Command("split", "Edit", "Spl&it", ("Ctrl+I",), "document"),
    Command("join", "Edit", "&Join", ("Ctrl+J",), "document"),
    Command("", "Edit"),
    Command("trim", "Edit", "Tri&m to Selection", ("Ctrl+T",), "selection"),
    Command("trim_start", "Edit", "Trim Start to Pla&yhead", ("Ctrl+[",), "document"),
    Command("trim_end", "Edit", "Trim End to Play&head", ("Ctrl+]",), "document"),
    Command("trim_silence", "Edit", "Trim Silence at the Ends…", (), "document"),
    Command("silence", "Edit", "Silence", ("Ctrl+L",), "selection"),
    Command("insert_silence", "Edit", "Insert Silence…", ("Ctrl+Shift+I",), "document"),
    Command("shorten", "Edit", "Shorten Pauses and Fillers…", ("Ctrl+Shift+T",), "document"),
    Command("", "Edit"),
    Command("select_all", "Edit", "Select &All", ("Ctrl+A",), "document"),
    Command("select_none", "Edit", "Select &None", ("Ctrl+Shift+A",), "selection"),
    Command("all_frequencies", "Edit", "Select All &Frequencies", ("Ctrl+Shift+F",), "band"),
    Command("edge_start", "Edit", "Selection &Start at Playhead", ("[",), "document"),
    Command("edge_end", "Edit", "Selection &End at Playhead", ("]",), "document"),
    Command("zero_crossing", "Edit", "Edges to &Zero Crossings", ("Z",), "document"),
    Command("snap_to_zero", "Edit", "Snap to Zero Cr&ossings", checkable=True),
    Command("", "Edit"),
    Command("preferences", "Edit", "Preferences…", ("Ctrl+,",)),
    Command("zoom_in", "View", "Zoom &In", ("Ctrl+=", "Ctrl++"), "document"),
    Command("zoom_out", "View", "Zoom &Out", ("Ctrl+-",), "document"),
    Command("zoom_selection", "View", "Zoom to &Selection", ("Ctrl+E",), "selection"),
    Command("zoom_all", "View", "&Fit Recording", ("Ctrl+F",), "document"),
    Command("", "View"),
    Command("measure_loudness", "View", "Measure Loudness", ("Ctrl+Alt+L",), "document"),
    Command("", "View"),
    Command("taller", "View", "&Taller Waveform", ("Alt+=", "Alt++"), "document"),
    Command("flatter", "View", "F&latter Waveform", ("Alt+-",), "document"),
    Command("usual_height", "View", "Usual &Height", ("Alt+0",), "document"),
    Command("", "View"),
    Command("theme_system", "View/The&me", "Follow the &System", checkable=True),
    Command("theme_light", "View/The&me", "&Light", checkable=True),
    Command("theme_dark", "View/The&me", "&Dark", checkable=True),
    Command("add_marker", "Markers", "&Add Marker or Region", ("Ctrl+B",), "document"),
    Command("remove_markers", "Markers", "&Remove Selected Markers", ("Alt+Del",), "markers"),
    Command("", "Markers"),
    Command("previous_marker", "Markers", "&Previous Marker", ("Alt+Left",), "markers"),
    Command("next_marker", "Markers", "&Next Marker", ("Alt+Right",), "markers"),
    Command("", "Markers"),
    Command("import_labels", "Markers", "&Import Markers or Chapters…", (), "document"),
    Command("export_labels", "Markers", "&Export Markers or Chapters…", (), "markers"),
    Command("add_track", "Tracks", "&Add Empty Track", (), "document"),
    Command("rename_track", "Tracks", "Re&name Track…", (), "several_tracks"),
    Command("remove_track", "Tracks", "&Remove Track", (), "several_tracks"),
    Command("", "Tracks"),
    Command(
        "select_all_tracks", "Tracks", "Selec&t All Tracks", ("Ctrl+Shift+K",), "several_tracks"
    ),
    Command("previous_track", "Tracks", "Track A&bove", ("Ctrl+PgUp",), "several_tracks"),
    Command("next_track", "Tracks", "Track B&elow", ("Ctrl+PgDown",), "several_tracks"),
    Command("track_up", "Tracks", "Move Track &Up", ("Ctrl+Shift+PgUp",), "several_tracks"),
    Command("track_down", "Tracks", "Move Track Do&wn", ("Ctrl+Shift+PgDown",), "several_tracks"),
    Command("", "Tracks"),
    Command("mute_track", "Tracks", "&Mute", ("Shift+U",), "several_tracks"),
    Command("solo_track", "Tracks", "S&olo", ("Shift+S",), "several_tracks"),
    Command("", "Tracks"),
    Command("split_channels", "Tracks", "&Split Channels to Tracks", (), "several_channels"),
    Command("make_stereo", "Tracks", "Make Stereo Track", (), "mono_pair"),
    Command("add_bed", "Tracks", "Add Mus&ic Bed…", ("Shift+B",), "document"),
    Command("duck", "Tracks", "&Duck Music Under Speech…", ("Shift+D",), "several_tracks"),
    Command("volume_curves", "Tracks", "Show &Volume Curve", ("Shift+V",), checkable=True),
    Command("curve_up", "Tracks", "Curve 1 dB &Higher", ("Alt+Shift+Up",), "selection"),
    Command("curve_down", "Tracks", "Curve 1 dB &Lower", ("Alt+Shift+Down",), "selection"),
    Command("", "Tracks"),
    Command("nudge_earlier", "Tracks", "Nudge Clip or Cut Earlier", ("Alt+,",), "document"),
    Command("nudge_later", "Tracks", "Nudge Clip or Cut Later", ("Alt+.",), "document"),
    Command("slide_earlier", "Tracks", "Slide Sound Earlier", ("Ctrl+Alt+,",), "document"),
    Command("slide_later", "Tracks", "Slide Sound Later", ("Ctrl+Alt+.",), "document"),
    Command("", "Tracks"),
    Command("all_in_time", "Tracks", "&Keep All Tracks in Time", checkable=True),
    Command("play", "Transport", "&Play / Stop", ("Space",), "document"),
    Command("pause", "Transport", "Pa&use / Continue", ("P",), "playing"),
    Command("play_selection", "Transport", "Play Select&ion", (), "selection"),
    Command("play_on", "Transport", "Play from &Cursor", ("Shift+Space",), "document"),
    Command("preview_cut", "Transport", "Pre&view Cut", ("C",), "selection"),
    Command("play_before", "Transport", "Play a Second &Before", (",",), "document"),
    Command("play_after", "Transport", "Play a Second &After", (".",), "document"),
    Command("to_start", "Transport", "Cursor to S&tart", ("Ctrl+Home",), "document"),
    Command("loop", "Transport", "&Loop", ("L",), checkable=True),
    Command("faster", "Transport", "&Faster", ("Ctrl+Up",)),
    Command("slower", "Transport", "&Slower", ("Ctrl+Down",)),
    Command("normal_speed", "Transport", "Nor&mal Speed", ("Ctrl+1",)),
    Command("", "Transport"),
    Command("record", "Transport", "Record / Stop", ("R",)),
    Command("record_panel", "Transport", "Recording Pa&nel", ("Shift+R",)),
    Command("record_take", "Transport", "Record Another Ta&ke", ("Shift+T",), "document"),
    Command("previous_take", "Transport", "Previous Take", ("Alt+PgUp",), "recorded_takes"),
    Command("next_take", "Transport", "Next Take", ("Alt+PgDown",), "recorded_takes"),
    Command("discard_recording", "Transport", "&Discard This Recording"),
    Command("restore_recording", "Transport", "Brin&g Back Discarded Recording"),
    Command("", "Transport"),
    Command("monitor_result", "Transport", "Listen to &Enhanced", ("1",), "takes", True),
    Command("monitor_original", "Transport", "Listen to &Original", ("2",), "takes", True),
    Command("monitor_removed", "Transport", "Listen to the &Removed Sound", ("3",), "takes", True),
    Command("enhance_now", "Effect", "Enhance &Now", ("Ctrl+H",), "idle"),
    Command("enhance", "Effect", "&Enhance Speech…", ("Ctrl+Shift+H",), "document"),
    Command("emotion", "Effect", "Convert E&motion…", ("Ctrl+Shift+M",), "document"),
    Command("compare", "Effect", "Compare Settings…", ("Ctrl+Shift+C",), "document"),
    Command("live", "Effect", "Hear Effect &While Playing", ("Shift+L",), checkable=True),
    Command("repeat", "Effect", "&Repeat Last Effect", ("Ctrl+R",), "document"),
    Command("cancel", "Effect", "&Cancel Running Effect", ("Esc", "Ctrl+."), "busy"),
    Command("", "Effect"),
    Command("previous_check", "Effect", "&Previous Place to Check", ("Alt+Shift+Left",), "checks"),
    Command("next_check", "Effect", "Ne&xt Place to Check", ("Alt+Shift+Right",), "checks"),
    Command("", "Effect"),
    Command("fade_in", "Effect", "Fade &In", (), "selection"),
    Command("fade_out", "Effect", "Fade &Out", (), "selection"),
    Command("gain", "Effect", "&Gain…", ("Ctrl+G",), "document"),
    Command("louder", "Effect", "&Louder by 1 dB", ("Alt+Up",), "document"),
    Command("quieter", "Effect", "&Quieter by 1 dB", ("Alt+Down",), "document"),
    Command("normalise", "Effect", "Norm&alise…", ("Ctrl+Shift+N",), "document"),
    Command("loudness", "Effect", "Lo&udness Normalisation…", ("Ctrl+Alt+N",), "document"),
    Command("remove_offset", "Effect", "Remove &DC Offset", (), "document"),
    Command("reverse", "Effect", "Re&verse", (), "document"),
    Command("swap_channels", "Effect", "&Swap Channels", (), "stereo"),
    Command("mix_to_mono", "Effect", "Mix &to Mono", (), "several_channels"),
    Command("train_voice", "Voice", "&Train on My Voice…"),
    Command("manage_voices", "Voice", "&Manage Voices…"),
    Command("delete_recordings", "Voice", "&Delete My Training Recordings…"),
    Command("", "Voice"),
    Command("use_as_training_material", "Voice", "&Use as Training Material", (), "selection"),
    Command("user_guide", "Help", "&User Guide", ("F1",)),
    Command("shortcuts", "Help", "&Keyboard Shortcuts", ("Ctrl+F1",)),
    Command("", "Help"),
    Command("check_devices", "Help", "&Check Speakers and Microphone…"),
    Command("report", "Help", "&Report a Problem…"),
    Command("about", "Help", "&About VoiceStudio"),
)

_MAC_ROLES = {
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Commands that macOS has in the menu of the application; Qt would guess by the label."""


class Actions(QObject):
    """The commands as QActions; `actions["play"]` is one of them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            if command.id:
                self._actions[command.id] = self._make(command, window)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Call `handlers[id]()` when the user asks for a command."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(_Trigger(self._actions[name], handler).fire)

    def enable(self, available: set[Need]) -> None:
        """Enable exactly the commands whose need is in `available` ('nothing' always is)."""
        for command in COMMANDS:
            if command.id:
                on = command.needs == "nothing" or command.needs in available
                self._actions[command.id].setEnabled(on)

    def _make(self, command: Command, window: QWidget) -> QAction:
        action = QAction(command.label, window)
        action.setObjectName(f"action_{command.id}")
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        action.setMenuRole(_MAC_ROLES.get(command.id, QAction.MenuRole.NoRole))
        window.addAction(action)
        return action


class _Trigger(QObject):
    """Drops the `checked` argument of QAction.triggered before calling a handler."""

    def __init__(self, action: QAction, handler: Callable[[], object]) -> None:
        super().__init__(action)
        self._handler = handler

    def fire(self, _checked: bool = False) -> None:
        self._handler()


def commands_of(menu: str) -> Iterator[Command]:
    """The commands of one menu, separators included, in order."""
    return (command for command in COMMANDS if command.menu == menu)


def menu_titles() -> list[str]:
    """Menus of the menu bar, in order."""
    return list(dict.fromkeys(command.menu for command in COMMANDS if "/" not in command.menu))


def plain_label(command: Command) -> str:
    """The name of a command, without the marks of its label."""
    return command.label.replace("&", "").rstrip("…")
