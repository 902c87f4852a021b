"""The editor of chains in the window: steps added, moved, skipped; saved, applied, deleted."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, samples

from voicestudio.gui.shell.main_window import MainWindow

RATE = 22_050


@pytest.fixture
def opened(
    window: MainWindow, tmp_path: Path, speech_like: Callable[..., np.ndarray], qtbot: QtBot
) -> MainWindow:
    """A voice in a window with the editor open, on a new chain."""
    path = tmp_path / "voice.wav"
    soundfile.write(path, speech_like(1.0, RATE, 1), RATE, subtype="FLOAT")
    open_file(window, path, qtbot)
    child(window, "editChains", QAction).trigger()
    choice = child(window, "chainChoice", QComboBox)
    choice.setCurrentText("New chain")
    choice.activated.emit(choice.currentIndex())
    return window


def add(window: MainWindow, effect: str) -> None:
    menu = child(window, "chainAdd", QPushButton).menu()
    (action,) = [a for a in menu.actions() if a.data() == effect]
    action.trigger()


def steps(window: MainWindow) -> list[str]:
    shown = child(window, "chainSteps", QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def save_as(window: MainWindow, name: str, qtbot: QtBot) -> None:
    click(qtbot, window, "chainSave")
    child(window, "nameField", QLineEdit).setText(name)
    with qtbot.waitSignal(window.presets.changed):
        click(qtbot, window, "nameSave")


def test_steps_are_added_moved_and_removed(opened: MainWindow, qtbot: QtBot) -> None:
    assert not child(opened, "chainApply", QPushButton).isEnabled()
    for effect in ("compressor", "high-pass", "limiter"):
        add(opened, effect)
    first, second, third = steps(opened)
    assert (first, second) == ("Compressor", "High-pass")
    click(qtbot, opened, "chainUp")
    assert steps(opened) == [first, third, second]
    click(qtbot, opened, "chainRemove")
    assert steps(opened) == [first, second]


def test_a_saved_chain_is_applied_and_deleted(opened: MainWindow, qtbot: QtBot) -> None:
    before = samples(opened)
    for effect in ("compressor", "limiter"):
        add(opened, effect)
    child(opened, "chainSteps", QListWidget).item(1).setCheckState(Qt.CheckState.Unchecked)
    save_as(opened, "<b>Mine</b>", qtbot)
    assert child(opened, "chainChoice", QComboBox).currentText() == "<b>Mine</b>"
    (saved,) = opened.presets.presets.chains
    assert [(step.effect, step.on) for step in saved.steps] == [
        ("compressor", True),
        ("limiter", False),
    ]
    entries = child(opened, "chainsMenu", QMenu).actions()
    (entry,) = [action for action in entries if action.data() == saved]
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        entry.trigger()
    assert not np.array_equal(samples(opened), before)
    assert len(labels(opened)) == 2
    opened.session.undo()
    np.testing.assert_array_equal(samples(opened), before)
    with qtbot.waitSignal(opened.presets.changed):
        click(qtbot, opened, "chainDelete")
    assert opened.presets.presets.chains == ()
