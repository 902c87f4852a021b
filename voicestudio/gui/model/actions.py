"""The table of all commands of the window: label, shortcut, menu, and what each one needs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from voicestudio.texts import english, tr

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
    Command("open", "File", tr("&Open…"), ("Ctrl+O",)),
    Command("recent", "File", tr("Open &Recent")),
    Command("", "File"),
    Command("save", "File", tr("&Save Project"), ("Ctrl+S",), "document"),
    Command("save_as", "File", tr("Save Project &As…"), ("Ctrl+Shift+S",), "document"),
    Command(
        "add_to_recording", "File", tr("Add &to This Recording…"), ("Ctrl+Shift+O",), "document"
    ),
    Command("export", "File", tr("&Export…"), ("Ctrl+Shift+E",), "document"),
    Command("export_selection", "File", tr("Export Se&lection…"), ("Ctrl+Alt+E",), "selection"),
    Command("batch", "File", tr("Process &Many Files…"), ("Ctrl+Shift+B",)),
    Command("episode", "File", tr("Episode &Details…"), ("Ctrl+Alt+I",), "document"),
    Command("close", "File", tr("&Close Recording"), ("Ctrl+W",), "document"),
    Command("", "File"),
    Command("quit", "File", tr("&Quit"), ("Ctrl+Q",)),
    Command("undo", "Edit", tr("&Undo"), ("Ctrl+Z",), "undo"),
    Command("redo", "Edit", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Command("", "Edit"),
    Command("cut", "Edit", tr("Cu&t"), ("Ctrl+X",), "selection"),
    Command("copy", "Edit", tr("&Copy"), ("Ctrl+C",), "selection"),
    Command("paste", "Edit", tr("&Paste"), ("Ctrl+V",), "clipboard"),
    Command("delete", "Edit", tr("&Delete"), ("Del", "Backspace"), "selection"),
    Command(
        "delete_leaving_gap", "Edit", tr("Delete, Leavin&g Silence"), ("Shift+Del",), "selection"
    ),
    Command("duplicate", "Edit", tr("Dup&licate"), ("Ctrl+D",), "selection"),
    Command("", "Edit"),
    Command("split", "Edit", tr("Spl&it"), ("Ctrl+I",), "document"),
    Command("join", "Edit", tr("&Join"), ("Ctrl+J",), "document"),
    Command("", "Edit"),
    Command("trim", "Edit", tr("Tri&m to Selection"), ("Ctrl+T",), "selection"),
    Command("trim_start", "Edit", tr("Trim Start to Pla&yhead"), ("Ctrl+[",), "document"),
    Command("trim_end", "Edit", tr("Trim End to Play&head"), ("Ctrl+]",), "document"),
    Command("trim_silence", "Edit", tr("Trim Silence at the Ends…"), (), "document"),
    Command("silence", "Edit", tr("Silence"), ("Ctrl+L",), "selection"),
    Command("insert_silence", "Edit", tr("Insert Silence…"), ("Ctrl+Shift+I",), "document"),
    Command("shorten", "Edit", tr("Shorten Pauses and Fillers…"), ("Ctrl+Shift+T",), "document"),
    Command("", "Edit"),
    Command("select_all", "Edit", tr("Select &All"), ("Ctrl+A",), "document"),
    Command("select_none", "Edit", tr("Select &None"), ("Ctrl+Shift+A",), "selection"),
    Command("all_frequencies", "Edit", tr("Select All &Frequencies"), ("Ctrl+Shift+F",), "band"),
    Command("edge_start", "Edit", tr("Selection &Start at Playhead"), ("[",), "document"),
    Command("edge_end", "Edit", tr("Selection &End at Playhead"), ("]",), "document"),
    Command("zero_crossing", "Edit", tr("Edges to &Zero Crossings"), ("Z",), "document"),
    Command("snap_to_zero", "Edit", tr("Snap to Zero Cr&ossings"), checkable=True),
    Command("", "Edit"),
    Command("preferences", "Edit", tr("Preferences…"), ("Ctrl+,",)),
    Command("zoom_in", "View", tr("Zoom &In"), ("Ctrl+=", "Ctrl++"), "document"),
    Command("zoom_out", "View", tr("Zoom &Out"), ("Ctrl+-",), "document"),
    Command("zoom_selection", "View", tr("Zoom to &Selection"), ("Ctrl+E",), "selection"),
    Command("zoom_all", "View", tr("&Fit Recording"), ("Ctrl+F",), "document"),
    Command("", "View"),
    Command("measure_loudness", "View", tr("Measure Loudness"), ("Ctrl+Alt+L",), "document"),
    Command("", "View"),
    Command("taller", "View", tr("&Taller Waveform"), ("Alt+=", "Alt++"), "document"),
    Command("flatter", "View", tr("F&latter Waveform"), ("Alt+-",), "document"),
    Command("usual_height", "View", tr("Default &Height"), ("Alt+0",), "document"),
    Command("", "View"),
    Command("theme_system", "View/The&me", tr("Follow the &System"), checkable=True),
    Command("theme_light", "View/The&me", tr("&Light"), checkable=True),
    Command("theme_dark", "View/The&me", tr("&Dark"), checkable=True),
    Command("add_marker", "Markers", tr("&Add Marker or Region"), ("Ctrl+B",), "document"),
    Command("remove_markers", "Markers", tr("&Remove Selected Markers"), ("Alt+Del",), "markers"),
    Command("", "Markers"),
    Command("previous_marker", "Markers", tr("&Previous Marker"), ("Alt+Left",), "markers"),
    Command("next_marker", "Markers", tr("&Next Marker"), ("Alt+Right",), "markers"),
    Command("", "Markers"),
    Command("import_labels", "Markers", tr("&Import Markers or Chapters…"), (), "document"),
    Command("export_labels", "Markers", tr("&Export Markers or Chapters…"), (), "markers"),
    Command("add_track", "Tracks", tr("&Add Empty Track"), (), "document"),
    Command("rename_track", "Tracks", tr("Re&name Track…"), (), "several_tracks"),
    Command("remove_track", "Tracks", tr("&Remove Track"), (), "several_tracks"),
    Command("", "Tracks"),
    Command(
        "select_all_tracks", "Tracks", tr("Selec&t All Tracks"), ("Ctrl+Shift+K",), "several_tracks"
    ),
    Command("previous_track", "Tracks", tr("Track A&bove"), ("Ctrl+PgUp",), "several_tracks"),
    Command("next_track", "Tracks", tr("Track B&elow"), ("Ctrl+PgDown",), "several_tracks"),
    Command("track_up", "Tracks", tr("Move Track &Up"), ("Ctrl+Shift+PgUp",), "several_tracks"),
    Command(
        "track_down", "Tracks", tr("Move Track Do&wn"), ("Ctrl+Shift+PgDown",), "several_tracks"
    ),
    Command("", "Tracks"),
    Command("mute_track", "Tracks", tr("&Mute"), ("Shift+U",), "several_tracks"),
    Command("solo_track", "Tracks", tr("S&olo"), ("Shift+S",), "several_tracks"),
    Command("", "Tracks"),
    Command("split_channels", "Tracks", tr("&Split Channels to Tracks"), (), "several_channels"),
    Command("make_stereo", "Tracks", tr("Make Stereo Track"), (), "mono_pair"),
    Command("add_bed", "Tracks", tr("Add Mus&ic Bed…"), ("Shift+B",), "document"),
    Command("duck", "Tracks", tr("&Duck Music Under Speech…"), ("Shift+D",), "several_tracks"),
    Command("volume_curves", "Tracks", tr("Show &Volume Curve"), ("Shift+V",), checkable=True),
    Command("curve_up", "Tracks", tr("Curve 1 dB &Higher"), ("Alt+Shift+Up",), "selection"),
    Command("curve_down", "Tracks", tr("Curve 1 dB &Lower"), ("Alt+Shift+Down",), "selection"),
    Command("", "Tracks"),
    Command("nudge_earlier", "Tracks", tr("Nudge Clip or Cut Earlier"), ("Alt+,",), "document"),
    Command("nudge_later", "Tracks", tr("Nudge Clip or Cut Later"), ("Alt+.",), "document"),
    Command("slide_earlier", "Tracks", tr("Slide Sound Earlier"), ("Ctrl+Alt+,",), "document"),
    Command("slide_later", "Tracks", tr("Slide Sound Later"), ("Ctrl+Alt+.",), "document"),
    Command("", "Tracks"),
    Command("all_in_time", "Tracks", tr("&Keep All Tracks in Time"), checkable=True),
    Command("play", "Transport", tr("&Play / Stop"), ("Space",), "document"),
    Command("pause", "Transport", tr("Pa&use / Continue"), ("P",), "playing"),
    Command("play_selection", "Transport", tr("Play Select&ion"), (), "selection"),
    Command("play_on", "Transport", tr("Play from &Cursor"), ("Shift+Space",), "document"),
    Command("preview_cut", "Transport", tr("Pre&view Cut"), ("C",), "selection"),
    Command("play_before", "Transport", tr("Play a Second &Before"), (",",), "document"),
    Command("play_after", "Transport", tr("Play a Second &After"), (".",), "document"),
    Command("to_start", "Transport", tr("Cursor to S&tart"), ("Ctrl+Home",), "document"),
    Command("loop", "Transport", tr("&Loop"), ("L",), checkable=True),
    Command("faster", "Transport", tr("&Faster"), ("Ctrl+Up",)),
    Command("slower", "Transport", tr("&Slower"), ("Ctrl+Down",)),
    Command("normal_speed", "Transport", tr("Nor&mal Speed"), ("Ctrl+1",)),
    Command("", "Transport"),
    Command("record", "Transport", tr("Record / Stop"), ("R",)),
    Command("record_panel", "Transport", tr("Recording Pa&nel"), ("Shift+R",)),
    Command("record_take", "Transport", tr("Record Another Ta&ke"), ("Shift+T",), "document"),
    Command("previous_take", "Transport", tr("Previous Take"), ("Alt+PgUp",), "recorded_takes"),
    Command("next_take", "Transport", tr("Next Take"), ("Alt+PgDown",), "recorded_takes"),
    Command("discard_recording", "Transport", tr("&Discard This Recording")),
    Command("restore_recording", "Transport", tr("Brin&g Back Discarded Recording")),
    Command("", "Transport"),
    Command("monitor_result", "Transport", tr("Listen to &Enhanced"), ("1",), "takes", True),
    Command("monitor_original", "Transport", tr("Listen to &Original"), ("2",), "takes", True),
    Command(
        "monitor_removed", "Transport", tr("Listen to the &Removed Sound"), ("3",), "takes", True
    ),
    Command("enhance_now", "Effect", tr("Enhance &Now"), ("Ctrl+H",), "idle"),
    Command("enhance", "Effect", tr("&Enhance Speech…"), ("Ctrl+Shift+H",), "document"),
    Command("emotion", "Effect", tr("Convert E&motion…"), ("Ctrl+Shift+M",), "document"),
    Command("compare", "Effect", tr("Compare Settings…"), ("Ctrl+Shift+C",), "document"),
    Command("live", "Effect", tr("Live Previe&w"), ("Shift+L",), checkable=True),
    Command("repeat", "Effect", tr("&Repeat Last Effect"), ("Ctrl+R",), "document"),
    Command("cancel", "Effect", tr("&Cancel Running Effect"), ("Esc", "Ctrl+."), "busy"),
    Command("", "Effect"),
    Command("previous_check", "Effect", tr("&Previous Warning"), ("Alt+Shift+Left",), "checks"),
    Command("next_check", "Effect", tr("Ne&xt Warning"), ("Alt+Shift+Right",), "checks"),
    Command("", "Effect"),
    Command("fade_in", "Effect", tr("Fade &In"), (), "selection"),
    Command("fade_out", "Effect", tr("Fade &Out"), (), "selection"),
    Command("gain", "Effect", tr("&Gain…"), ("Ctrl+G",), "document"),
    Command("louder", "Effect", tr("&Louder by 1 dB"), ("Alt+Up",), "document"),
    Command("quieter", "Effect", tr("&Quieter by 1 dB"), ("Alt+Down",), "document"),
    Command("normalise", "Effect", tr("Norm&alise…"), ("Ctrl+Shift+N",), "document"),
    Command("loudness", "Effect", tr("Lo&udness Normalisation…"), ("Ctrl+Alt+N",), "document"),
    Command("remove_offset", "Effect", tr("Remove &DC Offset"), (), "document"),
    Command("reverse", "Effect", tr("Re&verse"), (), "document"),
    Command("swap_channels", "Effect", tr("&Swap Channels"), (), "stereo"),
    Command("mix_to_mono", "Effect", tr("Mix &to Mono"), (), "several_channels"),
    Command("train_voice", "Voice", tr("&Train on My Voice…")),
    Command("manage_voices", "Voice", tr("&Manage Voices…")),
    Command("delete_recordings", "Voice", tr("&Delete My Training Recordings…")),
    Command("", "Voice"),
    Command("use_as_training_material", "Voice", tr("&Use as Training Material"), (), "selection"),
    Command("user_guide", "Help", tr("&User Guide"), ("F1",)),
    Command("shortcuts", "Help", tr("&Keyboard Shortcuts"), ("Ctrl+F1",)),
    Command("", "Help"),
    Command("check_devices", "Help", tr("&Check Speakers and Microphone…")),
    Command("report", "Help", tr("&Report a Problem…")),
    Command("about", "Help", tr("&About VoiceStudio")),
)

_MAC_ROLES = {
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Commands that macOS has in the menu of the application; Qt would guess by the label."""


MENU_TITLES = {
    "File": tr("File", sense="menu"),
    "Edit": tr("Edit", sense="menu"),
    "View": tr("View", sense="menu"),
    "Markers": tr("Markers", sense="menu"),
    "Tracks": tr("Tracks", sense="menu"),
    "Transport": tr("Transport", sense="menu"),
    "Effect": tr("Effect", sense="menu"),
    "Voice": tr("Voice", sense="menu"),
    "Help": tr("Help", sense="menu"),
}
"""What the menus of the bar are called, by their names in `COMMANDS`."""


TRACKS = "Tracks"
"""The menu whose commands tell what they need."""
_WANTED: dict[Need, str] = {
    "document": tr("Open a recording first."),
    "selection": tr("Select a part first."),
    "several_tracks": tr("This needs more than one track."),
    "several_channels": tr("Choose a track with more than one channel."),
    "mono_pair": tr("Choose two mono tracks, or the upper one of two."),
}


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
                if command.menu == TRACKS and command.needs in _WANTED:
                    self._actions[command.id].setToolTip("" if on else _WANTED[command.needs])

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
    return _plain(command.label)


def search_text(command: Command) -> str:
    """What a command can be found by beside its name and its menu, whatever the language."""
    return f"{_plain(english(command.label))} {command.menu} {command.id.replace('_', ' ')}"


def menu_title(command: Command) -> str:
    """What the menu of a command is called, without its mnemonic."""
    return _plain(MENU_TITLES[command.menu.split("/")[0]])


def _plain(label: str) -> str:
    """A label without its mnemonic, which stands behind labels of other scripts: "打开(&O)…"."""
    return re.sub(r"\(&\w\)", "", label).replace("&", "").rstrip("…")
