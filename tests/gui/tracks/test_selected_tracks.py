"""Selecting several tracks in the real window, by mouse and keyboard.

Modules: gui.model.session, gui.views.track_stack, gui.views.track_header, gui.views.sound_lane.
"""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import child, labels, laid_out, open_file, press

from voicestudio.gui.shell.main_window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """Three tracks of a second, of which the first one has the focus."""
    for number in range(3):
        path = tmp_path / f"voice {number}.wav"
        soundfile.write(path, noise(RATE, level=0.3, seed=number), RATE, "FLOAT")
        if not number:
            open_file(window, path, qtbot)
            continue
        with qtbot.waitSignal(window.adding.task.ended, timeout=TIMEOUT_MS):
            window.adding.add((path,), 0)
    window.session.set_focus(0)
    window.session.select(0, 0)
    laid_out(qtbot)
    return window


def header(window: MainWindow, number: int) -> QWidget:
    return child(window, f"track_header_{number}")


def press_header(
    window: MainWindow, qtbot: QtBot, number: int, keys: Qt.KeyboardModifier = NONE
) -> None:
    shown = header(window, number)
    qtbot.mouseClick(shown, LEFT, keys, QPoint(shown.width() - 4, shown.height() // 2))


def selected(window: MainWindow) -> tuple[int, ...]:
    """The selected tracks, which the headers show too."""
    session = window.session
    shown = [h.number for h in window.tracks.stack.headers if h.property("selected")]
    focused = [h.number for h in window.tracks.stack.headers if h.property("focused")]
    assert tuple(shown) == session.selected_tracks
    assert focused == [session.focus]
    return session.selected_tracks


def test_headers_are_selected_alone_up_to_or_one_more(opened: MainWindow, qtbot: QtBot) -> None:
    assert selected(opened) == (0,)
    press_header(opened, qtbot, 2, CONTROL)
    assert selected(opened) == (0, 2)
    assert opened.session.focus == 2
    press_header(opened, qtbot, 2, CONTROL)
    assert selected(opened) == (0,)
    press_header(opened, qtbot, 0, CONTROL)
    assert selected(opened) == (0,), "one stays"
    press_header(opened, qtbot, 2, SHIFT)
    assert selected(opened) == (0, 1, 2)
    press_header(opened, qtbot, 1, SHIFT)
    assert selected(opened) == (0, 1), "up to there, from the first one"
    press_header(opened, qtbot, 1)
    assert selected(opened) == (1,)


def test_keys_move_the_focus_and_extend(opened: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, opened, "Down")
    assert selected(opened) == (1,)
    press(qtbot, opened, "Shift+Down")
    assert selected(opened) == (1, 2)
    assert opened.session.focus == 2
    press(qtbot, opened, "Shift+Up")
    assert selected(opened) == (1,)
    press(qtbot, opened, "Shift+Up")
    assert selected(opened) == (0, 1)
    press(qtbot, opened, "Ctrl+Shift+K")
    assert selected(opened) == (0, 1, 2)
    press(qtbot, opened, "Up")
    assert selected(opened) == (0,), "at the top already"


@pytest.mark.parametrize("first", [0, 1])
def test_a_selection_dragged_over_lanes_selects_their_tracks(
    opened: MainWindow, qtbot: QtBot, first: int
) -> None:
    stack = opened.tracks.stack
    lane = opened.tracks.waveform if not first else stack.lane(first)
    start, stop = (round(lane.x_of(frame)) for frame in (RATE // 4, RATE // 2))
    below = lane.mapFromGlobal(stack.lane(2).mapToGlobal(QPoint(stop, 20)))
    qtbot.mousePress(lane, LEFT, pos=QPoint(start, 20))
    assert selected(opened) == (first,)
    qtbot.mouseMove(lane, QPoint(stop, 30))
    qtbot.mouseMove(lane, below)
    assert selected(opened) == tuple(range(first, 3))
    assert opened.session.focus == first
    qtbot.mouseMove(lane, QPoint(stop, 20))
    assert selected(opened) == (first,)
    qtbot.mouseMove(lane, below)
    qtbot.mouseRelease(lane, LEFT, pos=below)
    assert selected(opened) == tuple(range(first, 3))
    assert opened.session.selection[1] == pytest.approx(RATE / 2, rel=0.05)
    waveform = opened.tracks.waveform
    qtbot.mouseClick(waveform, LEFT, pos=QPoint(waveform.width() // 2, 20))
    assert selected(opened) == (first,), "a click selects that track alone"


def test_an_end_of_the_selection_is_dragged_on_all_selected(
    opened: MainWindow, qtbot: QtBot
) -> None:
    press(qtbot, opened, "Ctrl+Shift+K")
    opened.session.select(RATE // 4, RATE // 2)
    lane = opened.tracks.stack.lane(1)
    edge, there = (QPoint(round(lane.x_of(f)), 40) for f in (RATE // 2, RATE // 4 * 3))
    qtbot.mousePress(lane, LEFT, pos=edge)
    qtbot.mouseMove(lane, there)
    qtbot.mouseRelease(lane, LEFT, pos=there)
    assert selected(opened) == (0, 1, 2)
    assert opened.session.selection[1] == pytest.approx(RATE * 0.75, rel=0.05)


def test_shift_and_a_click_on_a_lane_select_up_to_it(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(0, RATE // 4)
    lane = opened.tracks.stack.lane(2)
    qtbot.mouseClick(lane, LEFT, SHIFT, QPoint(round(lane.x_of(RATE // 2)), 40))
    assert selected(opened) == (0, 1, 2)
    assert opened.session.selection[1] == pytest.approx(RATE / 2, rel=0.05)


def test_the_menu_of_a_selected_header_leaves_the_others_selected(
    opened: MainWindow, qtbot: QtBot
) -> None:
    press_header(opened, qtbot, 1, SHIFT)
    shown = header(opened, 0)
    qtbot.mouseClick(shown, Qt.MouseButton.RightButton, pos=QPoint(shown.width() - 4, 5))
    assert selected(opened) == (0, 1)
    assert opened.session.focus == 0
    menu = opened.tracks.stack.menu
    assert menu is not None
    menu.close()


def test_lanes_that_are_not_selected_are_drawn_fainter(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select(0, RATE // 2)
    lane = opened.tracks.stack.lane(1)
    alone = pixels(lane)
    press_header(opened, qtbot, 2, CONTROL)
    opened.session.select_tracks((0, 2), 0)
    laid_out(qtbot)
    without = pixels(lane)
    opened.session.select_tracks((0, 1, 2), 0)
    laid_out(qtbot)
    np.testing.assert_array_equal(pixels(lane), alone)
    assert (without != alone).any()


def test_selected_tracks_are_muted_and_removed_together(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.select_tracks((0, 2), 0)
    steps = len(labels(opened))
    press(qtbot, opened, "Shift+U")
    assert [track.muted for track in opened.session.open_tracks] == [True, False, True]
    assert selected(opened) == (0, 2)
    press(qtbot, opened, "Shift+U")
    press(qtbot, opened, "Shift+S")
    assert [track.solo for track in opened.session.open_tracks] == [True, False, True]
    opened.session.select(0, RATE)
    press(qtbot, opened, "Alt+Shift+Down")
    assert [float(t.envelope.db_at(RATE // 2)) for t in opened.session.open_tracks] == [-1, 0, -1]
    opened.actions_["remove_track"].trigger()
    assert [track.number for track in opened.session.open_tracks] == [1]
    assert labels(opened)[steps:] == (
        *("Mute 2 tracks", "Unmute 2 tracks", "Solo 2 tracks", "Volume curve of 2 tracks"),
        "Remove 2 tracks",
    )
    press(qtbot, opened, "Ctrl+Z")
    assert [track.number for track in opened.session.open_tracks] == [0, 1, 2]
    press(qtbot, opened, "Ctrl+Shift+K")
    opened.actions_["remove_track"].trigger()
    assert len(opened.session.open_tracks) == 3
    assert "at least one track" in opened.messages.text


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).copy()


def test_undo_and_another_recording_leave_no_track_selected_that_is_not_there(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    press(qtbot, opened, "Ctrl+Shift+K")
    opened.session.undo()
    assert set(selected(opened)) <= {0, 1}
    opened.session.undo()
    assert opened.session.selected_tracks == (0,)
    open_file(opened, tmp_path / "voice 1.wav", qtbot)
    assert opened.session.selected_tracks == (0,)
