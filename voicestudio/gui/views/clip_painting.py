"""Clips of a track: the gaps between them as empty places, and a bar to move each by."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from voicestudio.document.timeline.clips import clips_between, gaps
from voicestudio.document.timeline.cuts import cuts
from voicestudio.document.timeline.overlaps import overlaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.views.columns import indexed_image
from voicestudio.gui.views.polylines import polyline
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import current_theme

GRIP = 12
"""Height of the bar at the top of a clip, in pixels."""

_BAR, _BAR_ALPHA, _NARROWEST = 8, 110, 4
_CUT_MARK, _CUT_FOOT = 8, 3
_CROSS_ALPHA, _CROSS_LINE, _CROSS_POINTS = 36, 1.3, 33


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
    painter: QPainter, view: TimeAxis, timeline: Timeline, splits: Sequence[int], colour: QColor
) -> None:
    """Draw a bar at the top of each clip in sight, in the colour of its sound.

    None is drawn where there are more clips than pixels.
    """
    start, stop = view.visible
    inside = bisect_right(splits, stop) - bisect_left(splits, start)
    if inside > view.content.width():
        return
    colour = QColor(colour)
    colour.setAlpha(_BAR_ALPHA)
    for clip in clips_between(timeline, floor(start), ceil(stop), splits):
        left, right = view.x_of(clip.start) + 1, view.x_of(clip.stop) - 1
        if right - left >= _NARROWEST:
            painter.fillRect(QRectF(left, 1, right - left, _BAR), colour)


def paint_overlaps(painter: QPainter, view: TimeAxis, timeline: Timeline) -> None:
    """Show where clips in sight are cross-faded, by the curves of both."""
    start, stop = view.visible
    found = overlaps(timeline)
    first, last = np.searchsorted(found[:, 1], start), np.searchsorted(found[:, 0], stop, "right")
    for begins, ends in found[first:last].tolist():
        left, right = view.x_of(begins), view.x_of(ends)
        if right - left >= _NARROWEST:
            paint_cross(painter, QRectF(left, 0, right - left, view.height()))


def paint_cuts(painter: QPainter, view: TimeAxis, timeline: Timeline) -> None:
    """Mark the cuts in sight by small feet at the lower edge.

    There may be thousands, so they are drawn as columns of a picture, a column for each pixel.
    """
    start, stop = view.visible
    found = cuts(timeline)
    first, last = np.searchsorted(found, (floor(start), ceil(stop)))
    if first == last:
        return
    place, ratio = QRectF(view.content), view.devicePixelRatioF()
    count, wide = round(place.width() * ratio), max(round(ratio), 1)
    xs = (view.x_of(found[first:last].astype(float)) - place.left()) * ratio
    middle = np.zeros(count, np.uint8)
    middle[np.clip(np.round(xs).astype(np.intp), 0, count - 1)] = 1
    table = [0, current_theme().muted.rgba()]
    for beside, height in ((0, _CUT_MARK), (1, _CUT_FOOT)):
        columns = middle.copy()
        for by in range(1, (beside + 1) * wide):
            columns[by:] |= middle[:-by]
        for by in range(1, beside * wide + 1):
            columns[:-by] |= middle[by:]
        place.setTop(view.height() - height)
        painter.drawImage(place, indexed_image(columns[np.newaxis], table))


def paint_cross(painter: QPainter, place: QRectF) -> None:
    """Draw a cross-fade of equal power: tinted, with the falling and the rising gain."""
    theme = current_theme()
    tint = QColor(theme.accent)
    tint.setAlpha(_CROSS_ALPHA)
    painter.fillRect(place, tint)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, _CROSS_LINE))
    top, height = place.top() + GRIP, place.height() - GRIP
    shares = np.linspace(0, 1, _CROSS_POINTS)
    for gains in (np.cos(shares * np.pi / 2), np.sin(shares * np.pi / 2)):
        xs, ys = place.left() + shares * place.width(), top + (1 - gains) * height
        painter.drawPolyline(polyline(xs, ys))
    painter.restore()
