"""Colours of tracks: chosen in the Tracks menu, drawn in strip and waveform, undone, saved."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sounds import RATE, noise
from timeouts import TIMEOUT_MS
from window_driver import labels, open_file, press

from voicestudio.document.editing.track_edits import add_track
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.track_colours import strong_colour


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "voice.wav"
    soundfile.write(path, noise(3 * RATE, level=0.3, seed=1), RATE, "FLOAT")
    open_file(window, path, qtbot)
    session = window.session
    assert session.tracks is not None
    session.apply(add_track(session.tracks, session.open_timeline, 0, "Music"))
    session.select(0, 0)  # a selection lies over the colours
    qtbot.waitUntil(lambda: window.background.idle, timeout=TIMEOUT_MS)
    return window


def has_colour(widget: QWidget, colour: QColor) -> bool:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return bool((pixels[:, : image.width()] == colour.rgb()).any())


def action(window: MainWindow, colour: str) -> QAction:
    found = window.colouring.menu.findChild(QAction, f"action_colour_{colour}")
    assert found is not None
    return found


def test_a_colour_is_drawn_undone_and_saved(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stack, red = opened.tracks.stack, strong_colour("red")
    header, waveform = stack.headers[1], opened.tracks.waveform
    assert not has_colour(header, red)
    assert opened.colouring.menu.menuAction() in opened.menus.menu("Tracks").actions()
    action(opened, "red").trigger()
    assert labels(opened)[-1] == "Colour Music"
    for drawn in (header, waveform):
        qtbot.waitUntil(lambda drawn=drawn: has_colour(drawn, red), timeout=TIMEOUT_MS)
    assert not has_colour(stack.headers[0], red)
    opened.session.set_focus(0)
    assert action(opened, "none").isChecked()
    lane = stack.lane(1)
    qtbot.waitUntil(lambda: has_colour(lane, red), timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: not has_colour(waveform, red), timeout=TIMEOUT_MS)
    folder = tmp_path / "talk.vstudio"
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.files.journal.save(folder)
    press(qtbot, opened, "Ctrl+Z")
    qtbot.waitUntil(lambda: not has_colour(header, red), timeout=TIMEOUT_MS)
    opened.files.journal.let_go(lambda: None, discard=True)
    open_file(opened, folder, qtbot)
    assert opened.session.tracks is not None
    assert [track.colour for track in opened.session.tracks] == ["", "red"]


def test_a_single_track_has_no_colours(
    window: MainWindow, opened: MainWindow, qtbot: QtBot
) -> None:
    assert opened.colouring.menu.isEnabled()
    press(qtbot, opened, "Ctrl+Z")
    assert not opened.colouring.menu.isEnabled()
