"""Driving the window like a user: find, click, press, open, choose."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from timeouts import TIMEOUT_MS

from voicestudio.gui.shell.main_window import MainWindow


def child(window: QWidget, name: str, kind: type = QWidget) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None, f"no widget called {name}"
    return found


def click(qtbot: QtBot, window: QWidget, name: str) -> None:
    button = child(window, name)
    assert button.isVisible(), f"{name} cannot be seen"
    qtbot.waitUntil(lambda: not button.size().isEmpty())  # a strip just shown
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def activate(window: MainWindow, qtbot: QtBot) -> None:
    """Activate the window, which shortcuts need; there is no window manager to do it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    """Press a shortcut; `keys` as in the table of commands."""
    window.tracks.setFocus()
    activate(window, qtbot)
    qtbot.keySequence(window.tracks.waveform, keys)


def open_file(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Open a recording or a project as the menu does, and wait for it."""
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        window.files.open_path(path)


def choose(window: MainWindow, name: str, path: Path) -> None:
    """Type a path into the file dialog called `name` and accept it."""
    dialog = child(window, name, QFileDialog)
    child(dialog, "fileNameEdit", QLineEdit).setText(str(path))
    dialog.accept()


def decide(window: MainWindow, answer: str) -> None:
    """Choose `answer` in the question that the window shows."""
    boxes = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(b for b in next(boxes).buttons() if b.text() == answer).click()


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every edit is in the journal."""
    qtbot.waitUntil(lambda: window.files.journal.idle, timeout=TIMEOUT_MS)


def laid_out(qtbot: QtBot) -> None:
    """Wait until new widgets have their places; those are given in several turns."""
    for _ in range(5):
        qtbot.wait(1)


def samples(window: MainWindow) -> np.ndarray:
    """Return all of the document's sound, float32 of shape (frames, channels)."""
    return window.session.timeline.read(0, window.session.frames)


def labels(window: MainWindow) -> tuple[str, ...]:
    """Return the labels of the history."""
    return window.session.document.history.labels
