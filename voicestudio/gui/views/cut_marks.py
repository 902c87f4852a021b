"""Proposed cuts on the waveform: ticked ones are veiled, others outlined, the chosen one framed."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme

_VEIL = 70
"""Opacity of the veil, of 255."""
_LINE = 3
_NARROWEST = 1.0


class CutMark(NamedTuple):
    """Frames [start, stop) that would be removed, whether they are ticked, and chosen in a list."""

    start: int
    stop: int
    ticked: bool
    chosen: bool = False


class CutMarks:
    """Draws proposed cuts over the whole height of a view."""

    def __init__(self, view: TimeAxis) -> None:
        self._view = view
        self._marks: Sequence[CutMark] = ()

    @property
    def marks(self) -> Sequence[CutMark]:
        """The drawn marks, in order of time."""
        return self._marks

    def show(self, marks: Sequence[CutMark]) -> None:
        """Draw `marks`, which do not overlap and are in order of time."""
        if marks != self._marks:
            self._marks = marks
            self._view.invalidate()

    def paint(self, painter: QPainter) -> None:
        """Draw them on the layer of the view."""
        start, stop = self._view.visible_frames()
        colour, painted = current_theme().error, 0.0
        veil = QColor(colour)
        veil.setAlpha(_VEIL)
        first = bisect_right(self._marks, start, key=attrgetter("stop"))
        for mark in self._marks[first:]:
            if mark.start >= stop:
                return
            place = self._place(mark)
            if place.right() < painted + _NARROWEST and not mark.chosen:
                continue  # thousands may share a pixel
            painted = place.right()
            if mark.ticked:
                painter.fillRect(place, veil)
                painter.fillRect(QRectF(place.left(), 0, place.width(), _LINE), colour)
            self._paint_edges(painter, place, colour, _LINE if mark.chosen else 1)

    def _paint_edges(self, painter: QPainter, place: QRectF, colour: QColor, width: int) -> None:
        """Paint lines beside the mark, of which the inner pixel belongs to it."""
        for x in (place.left() - width + 1, place.right() - 1):
            painter.fillRect(QRectF(x, 0, width, place.height()), colour)

    def _place(self, mark: CutMark) -> QRectF:
        left, right = self._view.x_of(mark.start), self._view.x_of(mark.stop)
        return QRectF(left, 0, max(right - left, _NARROWEST), self._view.height())
