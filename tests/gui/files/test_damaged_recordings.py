"""A damaged recording opens: the window says what is wrong, marks it, and counts it as unedited."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


@pytest.fixture
def damaged(tmp_path: Path, speech_like: Callable[..., np.ndarray]) -> Path:
    """Six seconds of a voice as mp3, with noise written over some of its middle."""
    path = tmp_path / "damaged.mp3"
    soundfile.write(path, speech_like(6.0), RATE, format="MP3", bitrate_mode="CONSTANT")
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = np.random.default_rng(1).bytes(2000)
    path.write_bytes(data)
    return path


def open_and_wait(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.session.document is not None, timeout=60_000)


def test_damage_is_told_and_marked_but_is_no_edit(
    window: MainWindow, qtbot: QtBot, damaged: Path
) -> None:
    open_and_wait(window, qtbot, damaged)
    document = window.session.document
    (label,) = document.history.markers.labels
    assert label.name == "Damaged"
    assert label.region
    assert 2.8 < label.start / RATE < label.stop / RATE < 3.6
    assert window.tracks.marker_lane.isVisible()
    assert window.messages.isVisible()
    assert "Damaged at 0:0" in window.messages.text
    assert "It is marked." in window.messages.text
    assert not document.modified
    assert not window.isWindowModified()
    assert not document.history.can_undo
    assert abs(document.timeline.frames - 6 * RATE) < 2400


def test_damage_is_told_again_when_it_is_opened_from_the_cache(
    window: MainWindow, new_window: Callable[[], MainWindow], qtbot: QtBot, damaged: Path
) -> None:
    open_and_wait(window, qtbot, damaged)
    other = new_window()
    open_and_wait(other, qtbot, damaged)
    assert other.messages.text == window.messages.text
    assert other.session.markers == window.session.markers


def test_a_good_recording_says_nothing(window: MainWindow, qtbot: QtBot, short_file: Path) -> None:
    open_and_wait(window, qtbot, short_file)
    assert window.session.markers.labels == ()
    assert not window.messages.isVisible()
