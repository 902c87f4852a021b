"""Starts the program as `voicestudio FILE` does, reports when it was ready, and ends it.

    python -m benchmarks.started BEGAN FILE

`BEGAN` is when the process was started, in seconds of `time.time()`. Prints one JSON object:
seconds until the window was painted and until the whole length of FILE was drawn; once idle, the
resident megabytes of the process and the proportional ones of all processes of the program; then,
after Enhance was clicked with nothing loaded ahead, the seconds until the enhancer was loaded, the
megabytes with it, and whether torch is imported in the window's process.
"""

import json
import logging
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.process_memory import own_process_megabytes, proportional_megabytes_of_all
from voicestudio.cli import main as voicestudio
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.inference import engine

_SETTLING_MS = 3000


class _WarmWatch(logging.Handler):
    """Notes when the engine says that a network is loaded, in seconds of `time.time()`."""

    at: float | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() == engine.WARM:
            self.at = record.created


class _StartWatch(QObject):
    """Waits until the whole file is drawn and nothing runs, clicks Enhance, and quits."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began
        self._window: MainWindow | None = None
        self._found: dict[str, float] = {}
        self._warm, self._clicked = _WarmWatch(), 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            name = "window" if watched is self._window else "drawn"
            if name == "window" or (self._window and _is_whole(self._window)):
                self._found.setdefault(name, time.time() - self._began)
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if self._window is None:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            if windows:
                self._window = windows[0]
                self._window.installEventFilter(self)
                self._window.tracks.waveform.installEventFilter(self)
        elif "drawn" in self._found:
            self._timer.setInterval(50)
            self._click_when_idle(self._window)

    def _click_when_idle(self, window: MainWindow) -> None:
        idle = window.background.idle and window.files.journal.idle
        if idle and window.tracks.store.complete:
            self._timer.stop()
            QTimer.singleShot(_SETTLING_MS, self, self._click)

    def _click(self) -> None:
        assert self._window is not None  # it has settled
        self._found["megabytes"] = own_process_megabytes()
        self._found["idle"] = proportional_megabytes_of_all(os.getpid())
        logging.getLogger(engine.__name__).addHandler(self._warm)
        self._clicked = time.time()
        self._window.effect_panel.apply_button.click()
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._leave_when_warm)
        self._timer.start()

    def _leave_when_warm(self) -> None:
        assert self._window is not None
        if self._warm.at is None:
            return
        self._timer.stop()
        self._found["warm"] = self._warm.at - self._clicked
        self._found["computing"] = proportional_megabytes_of_all(os.getpid())
        self._found["torch"] = "torch" in sys.modules
        print(json.dumps(self._found), flush=True)
        self._window.effects.cancel()
        self._window.leave()


def _is_whole(window: MainWindow) -> bool:
    """Whether the peaks of the whole file are known."""
    session, waveform = window.session, window.tracks.waveform
    if session.heard is None:
        return False
    known = window.tracks.store.peaks(session.heard, 0, session.frames, waveform.width()).known
    return bool(known.all())


def main() -> int:
    make_application()
    watch = _StartWatch(float(sys.argv[1]))
    status = voicestudio([sys.argv[2]])
    watch.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
