"""Thousands of random operations in the real window: nothing may fail, leak or hang.

    python -m benchmarks.soak [--operations 10000] [--seed 1] [--short] [--json]

Commands, keys, mouse, wheel, selections, history, dialogs answered and given up, short stretches
enhanced, the window resized. After every thousand operations all edits are undone, the sound is
compared with the file sample for sample, another recording is opened and the resident memory
measured: what the history rightly holds is gone then, what is left over stays. Growth, told from
four rounds on, is from the second quarter of them to the last, by their medians: in the first the
caches fill.
"""

import argparse
import ctypes
import gc
import logging
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from benchmarks import common, material
from benchmarks.common import Figure, Times
from benchmarks.window import opened_window, settle, wait_until
from voicestudio.audio.files import open_medium
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.main_window import MainWindow
from voicestudio.gui.views.canvas import Canvas

_GROWTH_PERCENT = 5.0
_ROUND = 1000
_SLOW_MS = 200.0
_LEFT_OUT = {"quit", "open", "close", "export", "save", "save_as", "record"}
"""They end the soak or ask the system for files; `tests/gui` covers them one by one."""
_ENHANCED_SECONDS = 1.5
_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
)


class Failures(logging.Handler):
    """Collects exceptions in slots, errors that are logged, and complaints of Qt."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []
        sys.excepthook = self._excepted
        threading.excepthook = lambda args: self.found.append(f"in a thread: {args.exc_value!r}")
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._qt)

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, UserError | Cancelled):
            self.found.append(self.format(record))

    def _excepted(self, kind: type, error: BaseException, trace: object) -> None:
        self.found.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    def _qt(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self.found.append(f"Qt: {message}")


class Monkey:
    """Somebody who tries everything."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window, self._session = window, window.session
        self._random = random.Random(seed)
        self._actions = [
            action
            for action in window.findChildren(QAction)
            if action.objectName().startswith("action_")
            and action.objectName().removeprefix("action_") not in _LEFT_OUT
        ]
        self._canvases = window.findChildren(Canvas)
        self._habits: list[tuple[Callable[[], object], int]] = [
            (self._command, 40),
            (self._select, 14),
            (self._drag, 14),
            (self._wheel, 10),
            (self._key, 8),
            (self._history, 6),
            (self._zoom, 6),
            (self._resize, 1),
        ]
        self.last = ""

    def act(self) -> None:
        """Do one thing, and answer the dialog it may have opened."""
        habits, weights = zip(*self._habits, strict=True)
        habit = self._random.choices(habits, weights)[0]
        self.last = habit.__name__
        habit()
        QApplication.processEvents()
        self._answer()
        # Outside of QApplication.exec() nobody else deletes what is to be deleted later.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _command(self) -> None:
        enabled = [action for action in self._actions if action.isEnabled()]
        action = self._random.choice(enabled)
        self.last = action.objectName()
        if self.last in ("action_enhance", "action_repeat"):
            self._select_short()
        action.trigger()

    def _select(self) -> None:
        frames = self._session.frames
        self._session.select(self._random.randint(0, frames), self._random.randint(0, frames))

    def _select_short(self) -> None:
        start = self._random.randint(0, self._session.frames)
        length = _ENHANCED_SECONDS * self._session.sample_rate * self._random.random()
        self._session.select(start, start + length)

    def _drag(self) -> None:
        canvas = self._random.choice([c for c in self._canvases if c.isVisible()])
        keys = self._random.choice(
            (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.AltModifier,
                Qt.KeyboardModifier.ControlModifier,
            )
        )
        places = [self._place(canvas) for _ in range(self._random.randint(1, 6))]
        left = Qt.MouseButton.LeftButton
        if len(places) == 1 and self._random.random() < 0.3:
            QTest.mouseDClick(canvas, left, keys, places[0])
            return
        QTest.mousePress(canvas, left, keys, places[0])
        for place in places[1:]:
            QTest.mouseMove(canvas, place)
        if self._random.random() < 0.1:
            QTest.keyClick(canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(canvas, left, keys, places[-1])

    def _place(self, canvas: Canvas) -> QPoint:
        return QPoint(
            self._random.randint(0, canvas.width() - 1),
            self._random.randint(0, max(canvas.height() - 1, 0)),
        )

    def _wheel(self) -> None:
        canvas = self._random.choice([c for c in self._canvases if c.isVisible()])
        place = QPointF(self._place(canvas))
        turned = self._random.choice((-240, -120, 120, 240))
        keys = self._random.choice(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
        )
        event = QWheelEvent(
            place,
            canvas.mapToGlobal(place),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)

    def _key(self) -> None:
        target = QApplication.focusWidget() or self._window
        keys = self._random.choice(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        )
        QTest.keyClick(target, self._random.choice(_KEYS), keys)

    def _history(self) -> None:
        labels = self._session.document.history.labels
        self._session.go_to(self._random.randrange(len(labels)))

    def _zoom(self) -> None:
        frames = self._session.frames
        length = frames * 10 ** self._random.uniform(-5, 0)
        start = self._random.uniform(0, frames - length)
        self._session.set_view(start, start + length)

    def _resize(self) -> None:
        self._window.resize(self._random.randint(900, 1900), self._random.randint(560, 1000))

    def _answer(self) -> None:
        """Accept or give up whatever asks; dialogs for files are always given up."""
        for _ in range(5):
            dialog = QApplication.activeModalWidget() or self._beside()
            if dialog is None:
                return
            if isinstance(dialog, QFileDialog) or self._random.random() < 0.4:
                dialog.reject()
            else:
                dialog.accept()
            QApplication.processEvents()

    def _beside(self) -> QDialog | None:
        """A dialog that stands open beside the window, closed now and then."""
        shown = [d for d in self._window.findChildren(QDialog) if d.isVisible()]
        return shown[0] if shown and self._random.random() < 0.3 else None


def measure(options: argparse.Namespace) -> list[Figure]:
    """Operations in rounds, and what is left over after each."""
    operations = min(options.operations, 1000) if options.short else options.operations
    path, other = material.recording(2), material.recording(1)
    failures, times, resident = Failures(), Times(), []
    differing = done = 0
    with opened_window() as window:
        monkey = Monkey(window, options.seed)
        while done < operations:
            _open(window, path)
            for _ in range(min(_ROUND, operations - done)):
                known = len(failures.found)
                with times.measured():
                    monkey.act()
                if times.own[-1] > _SLOW_MS:
                    print(
                        f"operation {done}, {monkey.last}: {times.own[-1]:.0f} ms", file=sys.stderr
                    )
                for text in failures.found[known:]:
                    print(f"operation {done}, {monkey.last}: {text}", file=sys.stderr)
                done += 1
            differing += _differing_samples(window, path)
            _open(window, other)
            resident.append(_resident_megabytes())
    left, quarter = _threads_left(), len(resident) // 4
    figures = [
        Figure("operations", done, ""),
        Figure("exceptions and errors", len(failures.found), "", 0),
        Figure("samples that differ after undoing everything", differing, "", 0),
        Figure("threads left at the end", left, "", 0),
        *times.figures("an operation"),
    ]
    if quarter:
        early, late = resident[quarter : 2 * quarter], resident[-quarter:]
        growth = 100 * (statistics.median(late) / statistics.median(early) - 1)
        name, detail = "growth of resident memory", _in_short(resident)
        figures.append(Figure(name, growth, "%", _GROWTH_PERCENT, detail))
    return figures


def _open(window: MainWindow, path: Path) -> None:
    """Open `path` without being asked about edits, and come to rest."""
    window.effects.cancel()
    window.player.stop()
    wait_until(lambda: not window.effects.busy)
    window.session.set_document(None)
    window.recordings.open_path(path)
    wait_until(lambda: window.session.document is not None)
    settle(window)


def _differing_samples(window: MainWindow, path: Path) -> int:
    """How many samples are not those of the file once every edit is undone."""
    window.effects.cancel()
    window.session.go_to(0)
    medium, timeline = open_medium(path), window.session.timeline
    if timeline.frames != medium.frames:
        return abs(timeline.frames - medium.frames)
    return int(np.sum(timeline.read(0, timeline.frames) != medium.read(0, medium.frames)))


def _threads_left() -> int:
    """Threads that do not end within ten seconds of closing the window."""
    deadline = time.monotonic() + 10
    while threading.active_count() > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    return threading.active_count() - 1


def _resident_megabytes() -> float:
    """Resident memory, without what the C library keeps back for the next allocation."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / (1 << 20)


def _in_short(resident: list[float]) -> str:
    return "MB after each round: " + " ".join(f"{megabytes:.0f}" for megabytes in resident)


def main() -> int:
    parser = common.parser("soak", __doc__)
    parser.add_argument("--operations", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    began = time.monotonic()
    code = common.run(parser, measure)
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
