"""Scrolls while something is dragged beyond the edge of the tracks."""

from math import ceil, floor

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.time_axis import TimeAxis

_INTERVAL_MS = 30
_SHARE = 0.5
_ROWS_SHARE = 0.25
"""Of the pixels the mouse is beyond an edge, so much is scrolled each time: along and down."""


class EdgeScroll(QObject):
    """Scrolls along the time, and the rows of `tracks` up and down, faster the further out.

    Signals: scrolled() after each step, during which the mouse may be still.
    """

    scrolled = Signal()

    def __init__(self, session: EditorSession, tracks: QScrollArea, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tracks = session, tracks
        self._lane: TimeAxis | None = None
        self._beyond = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._step)

    @property
    def active(self) -> bool:
        """Whether the mouse is beyond an edge."""
        return self._timer.isActive()

    def follow(self, lane: TimeAxis, at: QPoint) -> None:
        """The mouse drags something of `lane` and is at that point of the screen."""
        content, viewport = lane.content, self._tracks.viewport()
        x, y = lane.mapFromGlobal(at).x(), viewport.mapFromGlobal(at).y()
        inside = min(max(x, content.left()), content.right() + 1)
        shown = min(max(y, 0), viewport.height())
        self._lane, self._beyond = lane, QPoint(x - inside, y - shown)
        if self._beyond.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The drag is over."""
        self._timer.stop()
        self._lane = None

    def _step(self) -> None:
        if self._lane is None:
            return
        bar, down = self._tracks.verticalScrollBar(), self._beyond.y() * _ROWS_SHARE
        bar.setValue(bar.value() + (ceil(down) if down > 0 else floor(down)))
        if self._beyond.x():
            self._session.scroll(self._beyond.x() * _SHARE * self._lane.frames_per_pixel)
        self.scrolled.emit()
