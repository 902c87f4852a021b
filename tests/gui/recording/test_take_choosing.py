"""Several takes of one place, recorded and chosen in a real window with a real sound server.

Modules: gui.recording.takes_panel, gui.recording.record_placing.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot
from recording_driver import RATE, reached, record_for, silence, take
from sound_server import SoundServer
from sounds import noise
from window_driver import TIMEOUT_MS, child, click, labels, open_file, press, samples, settled

from voicestudio.audio.growing import GrowingFile
from voicestudio.document.project.autosave import recovery_folder
from voicestudio.document.project.captures import Capture, Place
from voicestudio.gui.shell.main_window import MainWindow

FADE = 240


@pytest.fixture
def window(new_window: Callable[[], MainWindow], studio: SoundServer, qtbot: QtBot) -> MainWindow:
    window = new_window()
    qtbot.waitUntil(lambda: child(window, "inputDevice", QComboBox).count() > 1)
    silence(window)
    return window


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "interview.wav"
    soundfile.write(path, noise(4 * RATE, level=0.4, seed=1), RATE, subtype="FLOAT")
    open_file(window, path, qtbot)
    return window


def listed(window: MainWindow) -> list[str]:
    """What the panel lists."""
    model = child(window, "takes", QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def heard(window: MainWindow) -> int:
    """The number of the take that the panel shows as heard."""
    return child(window, "takes", QListView).currentIndex().row()


def choose(window: MainWindow, number: int, qtbot: QtBot) -> None:
    """Click a take in the panel."""
    dock = child(window, "takesDock")
    dock.show()
    dock.raise_()
    view = child(window, "takes", QListView)
    qtbot.waitUntil(view.isVisible)
    place = view.visualRect(view.model().index(number, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def punch(window: MainWindow, studio: SoundServer, level: float, qtbot: QtBot) -> None:
    """Record over the selection while a steady sound is heard; it ends by itself."""
    studio.hush()
    studio.speak(np.full((5 * RATE, 2), level, np.float32))
    window.actions_["record"].trigger()
    reached(window, qtbot, "recording")
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)


def test_takes_over_a_selection_are_kept_listed_and_chosen(
    opened: MainWindow,
    studio: SoundServer,
    new_window: Callable[[], MainWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    before, start, stop = samples(opened), RATE, RATE + RATE // 2
    opened.session.select(start, stop)
    punch(opened, studio, 0.25, qtbot)
    once = samples(opened)
    assert listed(opened) == ["Before, 0:00.5", "Take 1, 0:00.5"]
    assert "Take 1 is heard now" in opened.messages.text
    assert child(opened, "takes").visibleRegion().isEmpty()
    button = next(b for b in opened.messages.findChildren(QPushButton) if b.text() == "Show Takes")
    button.click()
    qtbot.waitUntil(lambda: not child(opened, "takes").visibleRegion().isEmpty())
    punch(opened, studio, 0.125, qtbot)
    twice = samples(opened)
    assert listed(opened) == ["Before, 0:00.5", "Take 1, 0:00.5", "Take 2, 0:00.5"]
    assert heard(opened) == 2
    choose(opened, 1, qtbot)
    assert np.array_equal(samples(opened), once)
    assert labels(opened) == ("Open", "Record", "Record", "Choose Take 1")
    choose(opened, 0, qtbot)
    assert np.array_equal(samples(opened), before)
    press(qtbot, opened, "Alt+PgDown")
    assert heard(opened) == 1
    press(qtbot, opened, "Alt+PgUp")
    press(qtbot, opened, "Alt+PgUp")
    assert heard(opened) == 2
    assert np.array_equal(samples(opened), twice)
    opened.session.undo()
    assert heard(opened) == 0
    choose(opened, 1, qtbot)
    # All of them are in the project.
    with qtbot.waitSignal(opened.files.journal.saved, timeout=TIMEOUT_MS):
        opened.files.journal.save(tmp_path / "takes.vstudio")
    settled(opened, qtbot)
    opened.leave()
    again = new_window()
    open_file(again, tmp_path / "takes.vstudio", qtbot)
    assert np.array_equal(samples(again), once)
    again.session.select(start + 100, start + 100)
    assert listed(again) == ["Before, 0:00.5", "Take 1, 0:00.5", "Take 2, 0:00.5"]
    assert heard(again) == 1
    choose(again, 2, qtbot)
    assert np.array_equal(samples(again), twice)
    view = child(again, "takes", QListView)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    child(again, "nameField", QLineEdit).setText("<b>Good</b>")
    child(again, "nameDialog", QDialog).accept()
    assert listed(again)[2] == "<b>Good</b>, 0:00.5"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert listed(again) == ["Before, 0:00.5", "Take 1, 0:00.5"]
    assert np.array_equal(samples(again), once)
    choose(again, 0, qtbot)
    assert not child(again, "deleteTake").isEnabled()
    press(qtbot, again, "Ctrl+Z")
    press(qtbot, again, "Ctrl+Z")
    assert heard(again) == 2
    assert np.array_equal(samples(again), twice)


def test_another_take_of_a_recording_may_have_another_length(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before = samples(opened)
    opened.session.select(2 * RATE, 2 * RATE)
    record_for(opened, qtbot, 0.5)
    first = samples(opened)
    assert opened.session.cursor > 2.5 * RATE
    press(qtbot, opened, "Shift+T")
    reached(opened, qtbot, "recording")
    assert "another take of 0:02.0" in child(opened, "recordPlace", QLabel).text()
    take(opened, qtbot, 1.0)
    second = samples(opened)
    assert len(second) > len(before) + RATE
    stop = opened.session.selection[1]
    assert np.array_equal(second[: 2 * RATE], before[: 2 * RATE])
    assert np.array_equal(second[stop:], before[2 * RATE :])
    assert [line.split(",")[0] for line in listed(opened)] == ["Take 1", "Take 2"]
    choose(opened, 0, qtbot)
    assert np.array_equal(samples(opened), first)
    opened.session.undo()
    assert np.array_equal(samples(opened), second)
    click(qtbot, opened, "recordAnother")
    reached(opened, qtbot, "recording")
    take(opened, qtbot, 0.3)
    assert len(listed(opened)) == 3
    assert len(samples(opened)) < len(second)


def test_without_a_recording_at_the_cursor_nothing_is_recorded(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.session.select(RATE, RATE)
    assert not opened.actions_["next_take"].isEnabled()
    opened.actions_["record_take"].trigger()
    assert not opened.recording.busy
    assert "put the cursor on one" in opened.messages.text
    opened.session.select(RATE, 2 * RATE)
    opened.actions_["record_take"].trigger()
    reached(opened, qtbot, "recording")
    qtbot.waitUntil(lambda: not opened.recording.busy, timeout=TIMEOUT_MS)
    assert [line.split(",")[0] for line in listed(opened)] == ["Before", "Take 1"]


def test_a_take_that_a_crash_interrupted_comes_back_beside_what_was_there(
    studio: SoundServer, new_window: Callable[[], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    path, before = tmp_path / "interview.wav", noise(4 * RATE, level=0.4, seed=1)
    soundfile.write(path, before, RATE, subtype="FLOAT")
    place = Place(path.name, str(path), RATE, 4 * RATE, RATE, 2 * RATE, mode="take")
    capture = Capture.create(recovery_folder(), place)
    file = GrowingFile(capture.path, RATE, 1)
    spoken = noise(RATE // 2, 1, level=0.2, seed=2)
    file.append(spoken)
    file.close()
    capture.release()
    window = new_window()
    qtbot.waitUntil(child(window, "recoveryBar").isVisible, timeout=TIMEOUT_MS)
    click(qtbot, window, "recoveryBarFirst")
    qtbot.waitUntil(
        lambda: window.session.document is not None and window.session.document.history.can_undo,
        timeout=TIMEOUT_MS,
    )
    assert listed(window) == ["Before, 0:01.0", "Take 1, 0:00.5"]
    after = samples(window)
    assert len(after) == 3.5 * RATE
    assert np.array_equal(after[RATE + FADE : RATE + RATE // 2 - FADE], spoken[FADE:-FADE])
    assert np.array_equal(after[RATE + RATE // 2 :], before[2 * RATE :])
    choose(window, 0, qtbot)
    assert np.array_equal(samples(window), before)
