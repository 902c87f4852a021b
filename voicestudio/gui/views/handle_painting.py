"""Painting the fade and gain handles of the selection."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from voicestudio.document.editing.fades import Fade
from voicestudio.gui.views.handle_drag import Part
from voicestudio.gui.views.polylines import polyline
from voicestudio.gui.widgets.theme import current_theme

_CURVE_POINTS = 96


def paint_fade(
    painter: QPainter, fade: Fade, edges: tuple[float, float], height: float, *, held: bool
) -> None:
    """Draw a fade's curve between its edges in pixels; while held, shade the faded area."""
    theme, (first, last) = current_theme(), edges
    gains = fade.ramp.gains_at(np.linspace(0, fade.length - 1, _CURVE_POINTS))
    curve = polyline(np.linspace(first, last, _CURVE_POINTS), (height - 1) - gains * (height - 2))
    if held:
        above = QPolygonF([QPointF(first, 0), *curve.toList()])
        above.append(QPointF(last, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade)
        painter.drawPolygon(above)
    colour = QColor(theme.selection_edge)
    colour.setAlphaF(1.0 if held else 0.6)
    painter.setPen(QPen(colour, 1.6 if held else 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(curve)


def paint_handle(painter: QPainter, part: Part, rect: QRectF, *, lit: bool, alarming: bool) -> None:
    """Draw one handle: a corner with a triangle for a fade, a ribbed grip for the gain."""
    theme = current_theme()
    colour = theme.error if alarming else theme.selection_edge
    mark = theme.canvas if lit else colour
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if lit else theme.canvas)
    if part == "gain":
        _paint_grip(painter, rect.adjusted(0.5, 2.5, -0.5, -2.5), mark)
    else:
        _paint_corner(painter, part, rect.adjusted(0.5, 0.5, -0.5, -0.5), mark)


def paint_level(painter: QPainter, y: float, edges: tuple[float, float], *, alarming: bool) -> None:
    """Draw the level line of the gain handle through the selection."""
    theme = current_theme()
    painter.setPen(QPen(theme.error if alarming else theme.selection_edge, 1.2))
    painter.drawLine(QPointF(edges[0], y), QPointF(edges[1], y))


def paint_words(
    painter: QPainter, text: str, at: QPointF, content: QRectF, *, alarming: bool
) -> None:
    """A label with its upper left corner at a place, moved so that it stays inside `content`."""
    theme, metrics = current_theme(), painter.fontMetrics()
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 8)
    inside = content.adjusted(2, 2, -2, -2)
    box.moveTopLeft(at)
    box.moveRight(min(box.right(), inside.right()))
    box.moveBottom(min(box.bottom(), inside.bottom()))
    box.moveTop(max(box.top(), inside.top()))
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(theme.raised)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(theme.error if alarming else theme.text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_corner(painter: QPainter, part: Part, box: QRectF, mark: QColor) -> None:
    painter.drawRoundedRect(box, 2.5, 2.5)
    corners = [box.bottomLeft(), box.topRight(), box.bottomRight()]
    if part == "out":
        corners = [box.topLeft(), box.bottomRight(), box.bottomLeft()]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    middle = box.center()
    painter.drawPolygon([middle + (corner - middle) * 0.55 for corner in corners])


def _paint_grip(painter: QPainter, box: QRectF, mark: QColor) -> None:
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QPen(mark, 1.2))
    for across in (-3, 0, 3):
        x = box.center().x() + across
        painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2))
