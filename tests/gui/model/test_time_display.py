"""Times are written and read in the format of the preferences, everywhere in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot
from window_driver import child, open_file

from voicestudio.gui.model.time_display import TIME_FORMATS, frames_of, time_display, time_text
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.time_field import TimeField

RATES = (8000, 22_050, 44_100, 48_000, 96_000, 192_000)


@pytest.fixture(autouse=True)
def usual_format() -> Iterator[None]:
    yield
    time_display().use("time")


@pytest.mark.parametrize(
    ("name", "frames", "said"),
    [
        ("time", 60_000, "0:01.250"),
        ("samples", 60_000, "60000"),
        ("25", 60_000, "0:00:01:06"),
        ("24", 48_000 * 3661, "1:01:01:00"),
        ("29.97", 48_048, "0:00:01:00"),
        ("30", 0, "0:00:00:00"),
    ],
)
def test_places_are_written(name: str, frames: int, said: str) -> None:
    time_display().use(name)
    assert time_text(frames, 48_000) == said


@given(
    name=st.sampled_from(list(TIME_FORMATS)), rate=st.sampled_from(RATES), n=st.integers(0, 9**9)
)
def test_what_is_written_is_read_as_the_same(name: str, rate: int, n: int) -> None:
    time_display().use(name)
    said = time_text(n, rate)
    read = frames_of(said, rate)
    assert read is not None
    assert time_text(read, rate) == said


@pytest.mark.parametrize("name", TIME_FORMATS)
@pytest.mark.parametrize(
    "text", ["", "x", "-5", "1:2:3:99", "1::2", "9" * 40, "1e9", "1:23:45:", "nan"]
)
def test_what_is_no_place_is_not_read(name: str, text: str) -> None:
    time_display().use(name)
    assert frames_of(text, 48_000) is None


def test_fields_and_readouts_follow_the_preferences(
    window: MainWindow, short_file: Path, qtbot: QtBot
) -> None:
    open_file(window, short_file, qtbot)
    window.session.select(24_000, 48_000)
    window.actions_["add_marker"].trigger()
    start = child(window, "selectionStart", TimeField)
    assert start.text() == "0:00.500"
    window.settings.time_format = "samples"
    assert start.text() == "24000"
    assert child(window, "statusLength", QLabel).text() == "96000"
    markers = child(window, "markerList", QTreeWidget)
    assert markers.topLevelItem(0).text(1) == "24000 – 48000"
    assert "24000" in window.tracks.waveform.accessibleDescription()
    start.setFocus()
    start.selectAll()
    qtbot.keyClicks(start, "12000")
    qtbot.keyClick(start, Qt.Key.Key_Return)
    assert window.session.selection == (12_000, 48_000)
    window.settings.time_format = "25"
    assert start.text() == "0:00:00:06"
    window.settings.reset(["time_format"])
    assert start.text() == "0:00.250"
