"""Where a volume curve is in a view, and painting it."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from voicestudio.document.timeline.envelope import (
    HIGHEST_POINT_DB,
    LOWEST_POINT_DB,
    Envelope,
)
from voicestudio.gui.views.polylines import polyline
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme

_MARGIN = 10
_LINE_WIDTH = 1.6
_DOT, _LIT_DOT = 3.5, 5.5
_MOST_DOTS = 400
"""Points in sight above which they are not drawn, since they would hide the line."""

_PER_COLUMN = 2
_READING_GAP = 8


def y_of_db(view: TimeAxis, gain_db: float | np.ndarray) -> np.ndarray:
    """The height of a gain in the view: the highest at the top, linear in decibels."""
    share = (HIGHEST_POINT_DB - np.asarray(gain_db)) / (HIGHEST_POINT_DB - LOWEST_POINT_DB)
    return _MARGIN + share * (view.height() - 2 * _MARGIN)


def db_of_y(view: TimeAxis, y: float) -> float:
    """The gain at a height of the view."""
    share = (y - _MARGIN) / max(view.height() - 2 * _MARGIN, 1)
    gain_db = HIGHEST_POINT_DB - share * (HIGHEST_POINT_DB - LOWEST_POINT_DB)
    return min(max(gain_db, LOWEST_POINT_DB), HIGHEST_POINT_DB)


def paint_curve(
    painter: QPainter, view: TimeAxis, envelope: Envelope, lit: int | None = None
) -> None:
    """Paint the curve over `view`; the point at frame `lit` is larger."""
    start, stop = view.visible
    first, last = np.searchsorted(envelope.frames, (start, stop))
    painter.save()
    painter.setClipRect(view.content)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # More points than columns would only cost time.
    columns = np.linspace(start, stop, _PER_COLUMN * max(view.content.width(), 1))
    few = np.concatenate([[start], envelope.frames[first:last], [stop]])
    frames = few if last - first < len(columns) else columns
    xs = view.content.left() + (frames - start) / view.frames_per_pixel
    line = polyline(xs, y_of_db(view, envelope.db_at(frames)))
    theme = current_theme()
    for pen in (QPen(theme.canvas, 2.5 * _LINE_WIDTH), QPen(theme.text, _LINE_WIDTH)):
        painter.setPen(pen)
        painter.drawPolyline(line)
    painter.setBrush(theme.canvas)
    few_points = last - first <= _MOST_DOTS
    for frame, gain_db in envelope.points_between(start, stop) if few_points else ():
        size = _LIT_DOT if frame == lit else _DOT
        centre = QPointF(view.x_of(frame), float(y_of_db(view, gain_db)))
        painter.drawEllipse(centre, size, size)
    painter.restore()


def paint_reading(painter: QPainter, view: TimeAxis, at: QPointF, text: str) -> None:
    """Paint what a point says beside it, inside the view."""
    metrics = painter.fontMetrics()
    size = QSizeF(metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
    left = min(at.x() + _READING_GAP, view.width() - size.width() - 2)
    top = min(max(at.y() - size.height() - _READING_GAP, 2), view.height() - size.height() - 2)
    place = QRectF(QPointF(left, top), size)
    painter.fillRect(place, current_theme().raised)
    painter.setPen(current_theme().text)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
