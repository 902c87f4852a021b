"""What a screen reader on Linux is told of the program, started as users start it.

Modules: gui.widgets.accessible_roles.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from accessibility_bus import NUMBERS, Spoken, SpokenProgram, spoken_program

_CONTROLS = {
    *("push button", "check box", "radio button", "toggle button", "button menu", "combo box"),
    *("spin box", "slider", "text", "list", "table", "tree", "page tab", "scroll bar", "link"),
    *("menu item", "check menu item", "canvas"),
}
_CELLS = {"tree item", "table cell"}
"""Some are empty: not every command has a shortcut."""
_READ_OUTS = {"canvas", "indicator"}
_BARE_VALUE = re.compile(r"[\d–−+-]\S*( [a-zA-Z%]+)?$")
_PLACES = {
    "Overview of the whole recording": "canvas",
    "Time ruler": "canvas",
    "Waveform": "canvas",
    "Spectrogram": "canvas",
    "Output level": "indicator",
    "Scroll in time": "scroll bar",
    "Enhance All": "push button",
    "Strength in percent": "slider",
    "Target (LUFS)": "spin box",
    "Markers and regions": "tree",
}
_PANELS = {
    "Parametric EQ…": ("canvas", "Frequency response."),
    "Compressor…": ("spin box", "Threshold"),
    "Convert Emotion…": ("canvas", "Intensity over time"),
    "Add Empty Track": ("canvas", "Waveform of"),
    "Shorten Pauses and Fillers…": ("table", "Proposed cuts"),
    "Loudness Panel": ("label", "True peak:"),
    "History Panel": ("list", "History"),
    "Takes Panel": ("label", "Put the cursor on a recording."),
    "Recording Panel": ("canvas", "Input"),
}
"""Commands, and the role of what they show with the beginning of its name."""
_DIALOGS = (
    *("Export…", "Process Many Files…", "Episode Details…", "Preferences…"),
    *("Compare Settings…", "Edit Chains…", "Train on My Voice…", "Manage Voices…"),
    *("Loudness Normalisation…", "Check Speakers and Microphone…", "Keyboard Shortcuts"),
    *("Report a Problem…", "About VoiceStudio"),
)
_ENDS = {"Cancel", "Close", "Done"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is spoken on Linux")


@pytest.fixture
def program(own_folders: Path, short_file: Path, tmp_path: Path) -> Iterator[SpokenProgram]:
    """The program with a recording open."""
    (runtime := tmp_path / "run").mkdir(mode=0o700)
    environment = {**os.environ, "VOICESTUDIO_LANGUAGE": "en"}
    command = [sys.executable, "-m", "voicestudio", str(short_file)]
    with spoken_program(command, environment, runtime) as started:
        started.wait_for(lambda: started.found("canvas", "Waveform"))
        yield started


def faults(window: Spoken) -> list[str]:
    """What a reader would not understand of a window, a line each."""
    return [f"{place}: {fault}" for place, one in window.walk() for fault in _faults(one)]


def _faults(one: Spoken) -> Iterator[str]:
    told = one.name or (one.description if one.role == "combo box" else "")
    seen = one.showing or one.role == "menu item"  # those of menus that are closed, too
    if seen and one.role in _CONTROLS and not re.search(r"\w", told):
        yield "a control without a name"
    if not one.showing:
        return
    if one.role in ("filler", "unknown", "invalid") and (one.name or one.focusable):
        yield "it says something, and readers take it for a mere container"
    if one.focusable and not told and one.role not in _CELLS:
        yield "it takes the focus without a name"
    if one.role in _READ_OUTS and not one.description:
        yield "a read-out without its value"
    if one.role == "label" and _BARE_VALUE.match(one.name):
        yield "a value without a name"
    if one.role in NUMBERS and one.value is None:
        yield "no number"
    if one.role in ("spin box", "slider") and one.value and not _is_within(one.value):
        yield f"a number out of its range: {one.value}"


def _is_within(value: tuple[float, float, float]) -> bool:
    least, now, most = value
    return least <= now <= most


def shown(program: SpokenProgram, *, menus: bool = True) -> Spoken:
    """The window that came last."""
    window = program.read(program.windows()[-1], menus=menus)
    assert window is not None
    return window


def test_everything_in_the_window_is_told(program: SpokenProgram) -> None:
    window = shown(program)
    assert window.role == "frame"
    assert "\n".join(faults(window)) == ""
    roles = {one.name: one.role for _, one in window.walk() if one.showing and one.name in _PLACES}
    assert roles == _PLACES


def test_panels_are_shown_by_a_reader_and_told(program: SpokenProgram) -> None:
    items = {one.name: one for _, one in shown(program).walk() if one.role == "menu item"}
    found = []
    for name, (role, beginning) in _PANELS.items():
        program.do(items[name])
        program.wait_for(lambda role=role, name=beginning: program.found(role, name))
        found += [f"{name}: {fault}" for fault in faults(shown(program, menus=False))]
    assert "\n".join(found) == ""


def test_dialogs_are_opened_by_a_reader_and_told(program: SpokenProgram) -> None:
    items = {one.name: one for _, one in shown(program).walk() if one.role == "menu item"}
    found = []
    for name in _DIALOGS:
        program.do(items[name])
        program.wait_for(lambda: len(program.windows()) > 1)
        dialog = shown(program)
        found += [f"{name}: {fault}" for fault in faults(dialog)]
        end = next(one for _, one in dialog.walk() if one.name in _ENDS and one.showing)
        program.do(end)
        program.wait_for(lambda: len(program.windows()) == 1)
    assert "\n".join(found) == ""
