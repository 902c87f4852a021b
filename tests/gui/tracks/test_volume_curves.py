"""The volume curve of a track, edited with the mouse in the real window.

Modules: gui.views.volume_curve, gui.views.curve_painting.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from window_driver import open_file, press

from voicestudio.document.editing.track_edits import add_empty_track, set_track_envelope
from voicestudio.document.timeline.envelope import Envelope
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.views.clip_painting import GRIP

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Two seconds of sound over an empty track, with the focus on the sound."""
    path = tmp_path / "voice.wav"
    soundfile.write(path, noise(2 * RATE, level=0.3, seed=1), RATE, "FLOAT")
    open_file(window, path, qtbot)
    assert window.session.tracks is not None
    window.session.apply(add_empty_track(window.session.tracks, 1))
    window.session.set_focus(0)
    return window


def envelope(window: MainWindow) -> Envelope:
    assert window.session.tracks is not None
    return window.session.tracks[0].envelope


def drag(window: MainWindow, qtbot: QtBot, start: QPointF, by: QPoint) -> None:
    view, at = window.tracks.waveform, start.toPoint()
    qtbot.mouseMove(view, at)
    qtbot.mousePress(view, LEFT, pos=at)
    qtbot.mouseMove(view, at + by)
    qtbot.mouseRelease(view, LEFT, pos=at + by)


def steps(window: MainWindow) -> int:
    assert window.session.document is not None
    return len(window.session.document.history.states)


def test_points_are_added_moved_and_removed(opened: MainWindow, qtbot: QtBot) -> None:
    curve, view, before = opened.tracks.waveform.curve, opened.tracks.waveform, steps(opened)
    drag(opened, qtbot, curve.place_of(RATE), QPoint(0, 20))
    assert not envelope(opened), "it is not shown, so this selected"
    press(qtbot, opened, "Shift+V")
    drag(opened, qtbot, curve.place_of(RATE), QPoint(0, 20))
    ((frame, gain_db),) = envelope(opened).points
    assert frame == pytest.approx(RATE, abs=2 * view.frames_per_pixel)
    assert -40 < gain_db < -1
    assert steps(opened) == before + 1
    assert opened.session.sound is not None
    heard = opened.session.sound.read(frame, 1000)
    expected = opened.session.open_timeline.read(frame, 1000) * 10 ** (gain_db / 20)
    np.testing.assert_allclose(heard, expected, atol=1e-6)
    drag(opened, qtbot, curve.place_of(frame), QPoint(40, 10))
    ((moved, lower),) = envelope(opened).points
    assert moved > frame
    assert lower < gain_db
    assert steps(opened) == before + 2
    at = curve.place_of(moved).toPoint()
    qtbot.mouseDClick(view, LEFT, pos=at)
    qtbot.mouseRelease(view, LEFT, pos=at)
    assert not envelope(opened)
    press(qtbot, opened, "Ctrl+Z")
    assert envelope(opened).points == ((moved, lower),)
    qtbot.mouseMove(view, at + QPoint(1, 0))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert not envelope(opened)


def test_the_keyboard_changes_the_curve_in_the_selection(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(RATE // 2, RATE)
    press(qtbot, opened, "Alt+Shift+Down")
    press(qtbot, opened, "Alt+Shift+Down")
    press(qtbot, opened, "Alt+Shift+Up")
    gains_db = envelope(opened).db_at(np.array([0, RATE // 2, RATE, 2 * RATE]))
    np.testing.assert_allclose(gains_db, [0, -1, -1, 0], atol=1e-9)


def test_escape_ends_a_drag_without_an_edit(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Shift+V")
    curve, view, before = opened.tracks.waveform.curve, opened.tracks.waveform, steps(opened)
    at = curve.place_of(RATE).toPoint()
    qtbot.mousePress(view, LEFT, pos=at)
    qtbot.mouseMove(view, at + QPoint(0, 30))
    assert curve.envelope
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not curve.envelope
    qtbot.mouseRelease(view, LEFT, pos=at)
    assert steps(opened) == before


def test_a_track_that_has_a_curve_shows_it_in_its_lane(opened: MainWindow) -> None:
    lane = opened.tracks.stack.lane(1)
    assert lane.isVisible()
    plain = lane.grab().toImage()
    assert opened.session.tracks is not None
    curve = Envelope(((RATE // 2, 0.0), (RATE, -30.0)))
    opened.session.apply(set_track_envelope(opened.session.tracks, 1, curve))
    opened.session.set_focus(0)
    assert lane.grab().toImage() != plain
    assert not opened.tracks.waveform.curve.visible


def test_the_line_comes_before_the_bar_of_a_clip(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.tracks.waveform
    high = Envelope(((0, 12.0), (RATE, 12.0)))
    assert opened.session.tracks is not None
    opened.session.apply(set_track_envelope(opened.session.tracks, 0, high))
    place = view.curve.place_of(RATE // 2) - QPointF(0, 4)
    assert place.y() < GRIP
    drag(opened, qtbot, place, QPoint(0, 40))
    assert len(envelope(opened).points) == 3
