"""Checks of the soak on a document after its edits: undo, export, save, restart.

All of them use the window: its actions and dialogs, closing it, and a new window.
"""

from pathlib import Path
from typing import TypeVar

import numpy as np
import soundfile
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from benchmarks.window import settle, wait_until
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.shell.main_window import MainWindow

_Widget = TypeVar("_Widget", bound=QWidget)


def open_recording(window: MainWindow, path: Path) -> None:
    """Open a recording or project and wait until the window is idle."""
    opened: list[object] = []
    window.files.opened.connect(opened.append)
    window.files.open_path(path)
    wait_until(lambda: bool(opened))
    settle(window)


def come_to_rest(window: MainWindow) -> None:
    """Stop effects, playback and recording, and wait until the window is idle."""
    window.effects.cancel()
    window.player.stop()
    window.recording.stop()
    wait_until(lambda: not window.effects.busy and not window.recording.busy)
    QApplication.processEvents()
    settle(window)


def sound(window: MainWindow) -> np.ndarray:
    """All samples of what is heard of the document, float32 (frames, channels)."""
    timeline = window.session.sound
    assert timeline is not None
    return timeline.read(0, timeline.frames)


def differing(one: np.ndarray, other: np.ndarray) -> int:
    """The number of samples that differ in any bit; all of them if the lengths differ."""
    if one.shape != other.shape:
        return max(one.size, other.size)
    one, other = (np.ascontiguousarray(side, np.float32).view(np.uint32) for side in (one, other))
    return int(np.count_nonzero(one != other))


def undone_and_redone(window: MainWindow, file: np.ndarray) -> int:
    """Undo and redo everything; the number of samples that differ from the file or the edits."""
    session = window.session
    assert session.document is not None
    edited, state = sound(window), session.document.history.index
    session.go_to(0)
    wrong = differing(sound(window), file)
    session.go_to(state)
    wrong += differing(sound(window), edited)
    settle(window)
    return wrong


def exported(window: MainWindow, target: Path) -> int:
    """Export as 32-bit float; the number of samples that differ from the document.

    Where all of it was cut there is nothing to export.
    """
    if not window.session.frames:
        return 0
    reports: list[object] = []
    window.files.exporter.exported.connect(reports.append)
    # Else the first export has the loudness, rate and channels of a podcast.
    window.settings.export_settings = ExportSettings("wavfloat").to_json()
    _action(window, "export").trigger()
    dialog = _shown(window, ExportDialog)
    dialog.options.formats.setCurrentText("WAV, 32 bit float")
    dialog.path.setText(str(target))

    def confirmed() -> bool:
        # The button is disabled for a moment while the path is looked at, and ignores a click then.
        if dialog.isVisible():
            dialog.export_button.click()
        return bool(reports)

    wait_until(confirmed)
    settle(window)
    written, _ = soundfile.read(target, dtype="float32", always_2d=True)
    return differing(written, sound(window))


def saved(window: MainWindow, folder: Path) -> None:
    """Save the document as the project `folder`."""
    done: list[object] = []
    window.files.journal.saved.connect(lambda folder, _unreadable: done.append(folder))
    _action(window, "save_as").trigger()
    dialog = _shown(window, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(folder))
    dialog.accept()
    wait_until(lambda: bool(done))
    settle(window)


def quit_window(window: MainWindow) -> None:
    """Quit; unsaved edits stay for the next start."""
    window.leave()
    wait_until(lambda: not window.isVisible())
    window.deleteLater()


def reopened(window: MainWindow, folder: Path, expected: np.ndarray) -> int:
    """Open the project in a new window; the number of samples that differ from before."""
    open_recording(window, folder)
    return differing(sound(window), expected)


def _action(window: MainWindow, name: str) -> QAction:
    action = next(a for a in window.actions() if a.objectName() == f"action_{name}")
    assert action.isEnabled(), f"the command {name} is disabled"
    return action


def _shown(window: MainWindow, kind: type[_Widget]) -> _Widget:
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())
