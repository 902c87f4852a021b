"""Lanes of many channels in little room: numbers do not overlap, and sound is upright."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sounds import RATE
from timeouts import TIMEOUT_MS
from window_driver import open_file

from voicestudio.document.editing.track_edits import add_empty_track
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.track_lane import TrackLane

CHANNELS = 6


@pytest.fixture
def lane(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> TrackLane:
    """A lane without the focus, of sound that is positive only."""
    path = tmp_path / "surround.wav"
    soundfile.write(path, np.full((2 * RATE, CHANNELS), 0.5, np.float32), RATE, "FLOAT")
    open_file(window, path, qtbot)
    assert window.session.tracks is not None
    window.session.apply(add_empty_track(window.session.tracks, 1))
    qtbot.waitUntil(lambda: window.background.idle, timeout=TIMEOUT_MS)
    return window.tracks.stack.lane(0)


def rows_with_text(lane: TrackLane) -> list[tuple[int, int]]:
    """The runs of rows in which the left column of the axis has text."""
    image = lane.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, 6:20]
    separators = (pixels == pixels[:, :1]).all(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], ~separators, [False]]).astype(int)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


@pytest.mark.parametrize(("height", "numbers"), [(56, 3), (90, 6), (300, 6)])
def test_numbers_of_channels_do_not_overlap(lane: TrackLane, height: int, numbers: int) -> None:
    lane.setMinimumHeight(0)
    lane.resize(lane.width(), height)
    runs = rows_with_text(lane)
    assert len(runs) == numbers
    assert all(stop - start <= 12 for start, stop in runs)


def test_the_lowest_lanes_are_the_right_way_up(lane: TrackLane) -> None:
    lane.setMinimumHeight(0)
    lane.resize(lane.width(), 56)
    first = lane.lanes()[0]
    assert float(lane.y_of(first, 0.5)) < float(lane.y_of(first, 0.0))
