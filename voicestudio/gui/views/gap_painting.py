"""Gaps of a track, drawn as empty places between clips."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme


def paint_gaps(painter: QPainter, view: TimeAxis, timeline: Timeline) -> None:
    """Cover the gaps in sight, at least a device pixel wide, with a hatched background.

    The ends of the clips beside them get an edge of one pixel.
    """
    ratio, theme = view.devicePixelRatioF(), current_theme()
    start, stop = view.visible
    found = gaps(timeline)
    first, last = np.searchsorted(found[:, 1], start), np.searchsorted(found[:, 0], stop, "right")
    edges = np.round(view.x_of(found[first:last].astype(float)) * ratio) / ratio
    shown = found[first:last], edges
    wide = edges[:, 1] - edges[:, 0] >= 1 / ratio
    for (begins, ends), (left, right) in zip(*(part[wide].tolist() for part in shown), strict=True):
        rect = QRectF(left, 0, right - left, view.height()).intersected(QRectF(view.content))
        painter.fillRect(rect, theme.panel)
        painter.fillRect(rect, QBrush(theme.canvas_border, Qt.BrushStyle.BDiagPattern))
        if begins > 0:
            painter.fillRect(QRectF(left, 0, 1, view.height()), theme.muted)
        if ends < timeline.frames:
            painter.fillRect(QRectF(right - 1, 0, 1, view.height()), theme.muted)
