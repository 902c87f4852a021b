"""Clips of a track: the gaps between them as empty places, and a bar to move each by."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from voicestudio.document.timeline.clips import clips, gaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme

GRIP = 8
"""Height of the bar at the top of a clip, in pixels."""

_BAR, _BAR_ALPHA, _NARROWEST = 5, 110, 4


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


def paint_grips(
    painter: QPainter, view: TimeAxis, timeline: Timeline, splits: Sequence[int]
) -> None:
    """Draw a thin bar at the top of each clip in sight."""
    start, stop = view.visible
    colour = QColor(current_theme().waveform)
    colour.setAlpha(_BAR_ALPHA)
    for clip in clips(timeline, splits):
        if clip.stop <= start or clip.start >= stop:
            continue
        left, right = view.x_of(clip.start) + 1, view.x_of(clip.stop) - 1
        if right - left >= _NARROWEST:
            painter.fillRect(QRectF(left, 1, right - left, _BAR), colour)
