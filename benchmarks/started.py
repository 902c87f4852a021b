"""Starts the program as `voicestudio FILE` does, reports when it was ready, and ends it.

    python -m benchmarks.started BEGAN FILE

`BEGAN` is when the process was started, in seconds of `time.time()`. Prints one JSON object:
seconds until the window was painted, until the whole length of FILE was drawn and until the
enhancer was loaded; and, once idle, the resident megabytes of the process and whether torch is
imported.
"""

import json
import logging
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from voicestudio.cli import main as voicestudio
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.inference import engine

_MEGABYTE = 1 << 20


class _WarmWatch(logging.Handler):
    """Notes when the engine says that the enhancer is loaded, in seconds of `time.time()`."""

    at: float | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() == engine.WARM:
            self.at = record.created


class _StartWatch(QObject):
    """Waits until the window is painted, the whole file is drawn, and nothing runs; then quits."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began
        self._window: MainWindow | None = None
        self._found: dict[str, float] = {}
        self._warm = _WarmWatch()
        logging.getLogger(engine.__name__).addHandler(self._warm)
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
            self._leave_when_idle(self._window)

    def _leave_when_idle(self, window: MainWindow) -> None:
        if not (window.background.idle and window.files.journal.idle):
            return
        if not window.tracks.store.complete or self._warm.at is None:
            return
        self._timer.stop()
        self._found["warm"] = self._warm.at - self._began
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        self._found["megabytes"] = pages * 4096 / _MEGABYTE
        print(json.dumps({**self._found, "torch": "torch" in sys.modules}), flush=True)
        window.leave()


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
