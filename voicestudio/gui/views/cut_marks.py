"""Proposed cuts on the waveform: ticked ones are veiled, others outlined, the chosen one framed."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from voicestudio.gui.views.columns import indexed_image
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme

_VEIL = 70
"""Opacity of the veil, of 255."""
_LINE = 3
_VEILED, _SOLID = 1, 2


class CutMark(NamedTuple):
    """Frames [start, stop) that would be removed, whether they are ticked, and chosen in a list."""

    start: int
    stop: int
    ticked: bool
    chosen: bool = False


class CutMarks:
    """Draws proposed cuts over the whole height of a view.

    There may be thousands, so they are drawn as columns of a picture, a column for each pixel.
    """

    def __init__(self, view: TimeAxis) -> None:
        self._view = view
        self._frames = np.zeros((2, 0), np.int64)
        self._ticked, self._chosen = np.zeros(0, bool), -1

    @property
    def marks(self) -> Sequence[CutMark]:
        """The drawn marks, in order of time."""
        columns = zip(*self._frames.tolist(), self._ticked.tolist(), strict=True)
        return [CutMark(*mark, row == self._chosen) for row, mark in enumerate(columns)]

    def show(self, frames: np.ndarray, ticked: np.ndarray, chosen: int) -> None:
        """Draw marks, which do not overlap and are in order of time.

        `frames` are starts and stops, shape (2, marks); `ticked` says of each whether it is;
        `chosen` is the index of the one to frame, or -1.
        """
        same = np.array_equal(frames, self._frames) and np.array_equal(ticked, self._ticked)
        if not same or chosen != self._chosen:
            self._frames, self._ticked, self._chosen = frames, ticked, chosen
            self._view.invalidate()

    def hide(self) -> None:
        """Draw none."""
        self.show(np.zeros((2, 0), np.int64), np.zeros(0, bool), -1)

    def paint(self, painter: QPainter) -> None:
        """Draw them on the layer of the view."""
        if not self._ticked.size:
            return
        place, colour = QRectF(self._view.content), current_theme().error
        veil = QColor(colour)
        veil.setAlpha(_VEIL)
        table = [0, veil.rgba(), colour.rgba()]
        columns, ticked = self._columns()
        painter.drawImage(place, indexed_image(columns[np.newaxis], table))
        place.setHeight(_LINE)
        painter.drawImage(place, indexed_image(ticked[np.newaxis], table))

    def _columns(self) -> tuple[np.ndarray, np.ndarray]:
        """Return what each column of device pixels is: veiled or solid; and solid at the top."""
        view, ratio = self._view, self._view.devicePixelRatioF()
        count = round(view.content.width() * ratio)
        edges = (view.x_of(self._frames) - view.content.left()) * ratio
        first, last = np.clip(np.round(edges), -count, 2 * count).astype(np.intp)
        last = np.maximum(last, first + round(ratio))
        ticked = _covered(first[self._ticked], last[self._ticked], count)
        lines = np.full(len(first), round(ratio))
        if self._chosen >= 0:
            lines[self._chosen] = round(_LINE * ratio)
        inner = round(ratio)  # this much of a line belongs to the mark
        left = _covered(first - lines + inner, first + inner, count)
        right = _covered(last - inner, last - inner + lines, count)
        columns = np.where(left | right, _SOLID, ticked * _VEILED)
        return columns.astype(np.uint8), (ticked * _SOLID).astype(np.uint8)


def _covered(first: np.ndarray, last: np.ndarray, count: int) -> np.ndarray:
    """Return which of so many columns lie in any of the ranges [first, last): bool."""
    steps = np.zeros(count + 1, np.int64)
    np.add.at(steps, np.clip(first, 0, count), 1)
    np.add.at(steps, np.clip(last, 0, count), -1)
    return np.cumsum(steps[:count]) > 0
