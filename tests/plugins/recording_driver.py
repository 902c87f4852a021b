"""Recording in a real window as its user does it."""

import signal
import subprocess
import sys

import numpy as np
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot
from scipy.signal import fftconvolve
from window_driver import TIMEOUT_MS, child, press

from voicestudio.gui.shell.main_window import MainWindow

RATE = 48_000


def reached(window: MainWindow, qtbot: QtBot, state: str) -> None:
    def there() -> None:
        assert window.recording.state == state, window.messages.text

    qtbot.waitUntil(there, timeout=TIMEOUT_MS)


def record_for(window: MainWindow, qtbot: QtBot, seconds: float) -> None:
    """Record from now on until there are `seconds`, then stop and wait for the edit."""
    window.actions_["record"].trigger()
    reached(window, qtbot, "recording")
    enough = seconds * RATE
    qtbot.waitUntil(lambda: window.recording.recorder.frames > enough, timeout=TIMEOUT_MS)
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)


def take(window: MainWindow, qtbot: QtBot, seconds: float) -> None:
    """Go on recording until there are `seconds`, then stop with the key and wait for the edit."""
    enough = seconds * RATE
    qtbot.waitUntil(lambda: window.recording.recorder.frames > enough, timeout=TIMEOUT_MS)
    press(qtbot, window, "R")
    qtbot.waitUntil(lambda: not window.recording.busy, timeout=TIMEOUT_MS)


def where(recorded: np.ndarray, played: np.ndarray) -> int:
    """Where in `recorded` the sound `played` begins, both one channel."""
    likeness = fftconvolve(recorded, played[::-1])
    return int(np.argmax(likeness)) - len(played) + 1


def silence(window: MainWindow) -> None:
    """Do without a pre-roll."""
    child(window, "recordPreRoll", QCheckBox).setChecked(False)


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow

app = make_application()
window = MainWindow()
window.show()
window.recording.strip._pre_roll.setChecked(False)

def step():
    if window.recording.recorder.frames > 48_000:
        print(window.recording.recorder.frames, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    ready = len(sys.argv) == 1 or window.session.document is not None
    if ready and not window.recording.busy:
        window.session.select(48_000, 96_000 if len(sys.argv) > 2 else 48_000)
        window.recording.toggle()

if len(sys.argv) > 1:
    window.files.open_path(Path(sys.argv[1]))
timer = QTimer()
timer.timeout.connect(step)
timer.start(20)
app.exec()
"""


def killed_while_recording(*arguments: object) -> int:
    """A window that was killed while it recorded; how many frames it knew of."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return int(done.stdout)
