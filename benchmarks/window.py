"""Drives the real window: turns of the event loop, waiting for repaints and until idle."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.common import MeasuredValue, Times, python_loop
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import MainWindow

TRACK_WIDTH = 1600
_HEIGHT = 950
_FRAME_SECONDS = 1 / 60


class Paints(QObject):
    """Counts how often a widget is repainted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)

    def drawn(self, change: Callable[[], object]) -> None:
        """Call `change` and return when the window has painted its result."""
        before, deadline = self.count, time.monotonic() + 10
        change()
        while self.count == before:
            QApplication.processEvents()
            if time.monotonic() > deadline:
                raise TimeoutError("nothing was repainted")


@contextmanager
def opened_window() -> Iterator[MainWindow]:
    """The application's window with its views 1600 pixels wide."""
    application = make_application()
    window = MainWindow()
    window.resize(TRACK_WIDTH + 300, _HEIGHT)
    window.show()
    wait_until(lambda: window.isVisible() and window.background.idle)
    window.resize(window.width() + TRACK_WIDTH - window.pages.width(), _HEIGHT)
    application.processEvents()
    try:
        yield window
    finally:
        window.leave()
        application.processEvents()


def settle(window: MainWindow) -> None:
    """Wait until nothing is computed, read or written any more."""
    store = window.tracks.store
    wait_until(lambda: window.background.idle and window.files.journal.idle and store.complete)


def wait_until(condition: Callable[[], bool], seconds: float = 300.0) -> None:
    """Let the event loop turn until `condition` holds. Raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while not condition():
        QApplication.processEvents()
        time.sleep(0.001)
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not come to rest")


def next_frame(began: float) -> None:
    """Sleep for the rest of the 1/60 s that began at `began`, so that other threads run."""
    time.sleep(max(began + _FRAME_SECONDS - time.perf_counter(), 0.001))


class _Picture(QWidget):
    """Shows a ready picture of its own size."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(TRACK_WIDTH, _HEIGHT)
        self._picture = QPixmap(self.size())
        self._picture.fill(QColor("navy"))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)


def ready_picture() -> Times:
    """Times of repaints that only copy a picture of the same size: the lower limit of a frame.

    Nothing is computed, so this is the time of Qt and the display server.
    """
    widget, times = _Picture(), Times()
    widget.show()
    paints = Paints(widget)
    wait_until(lambda: paints.count > 0)
    for _ in range(100):
        began = time.perf_counter()
        with times.measured():
            paints.drawn(widget.update)
        next_frame(began)
    widget.close()
    widget.deleteLater()
    return times


def baselines() -> list[MeasuredValue]:
    """Reference times for frames and edits of the same run, to compare machines."""
    return [
        *ready_picture().figures("baseline: a ready picture is shown"),
        *python_loop().figures("baseline: 100,000 turns of a Python loop"),
    ]
