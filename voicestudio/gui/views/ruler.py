"""The time ruler."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.axes import time_scale
from voicestudio.gui.views.canvas import Canvas, hairline
from voicestudio.gui.views.layered import AXIS_WIDTH
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import tr

HEIGHT = 26
_LABEL_WIDTH = 84
_DRAG_PIXELS = 3
"""How far the mouse has to move before a click is a drag."""


class RulerView(Canvas):
    """Shows times, cursor and playhead. A click moves the cursor, dragging scrubs.

    The ends of the selection can be dragged, and Shift selects, as in the other views.

    Signals: scrubbed(float) with the frame the cursor was dragged to; scrub_ended() after that.
    """

    scrubbed = Signal(float)
    scrub_ended = Signal()

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, background, parent)
        self._pressed_at: float | None = None
        self._scrubbing = False
        self.setObjectName("ruler_view")
        self.setToolTip(tr("Drag to hear the sound under the mouse; Shift selects"))
        self.setAccessibleName(tr("Time ruler"))
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        selecting = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._pressed_at = None if selecting or self.edge_near(x) is not None else x
        super().mousePressEvent(event)

    def drag_to(self, frame: float) -> None:
        if self._pressed_at is None:
            super().drag_to(frame)
        elif self._scrubbing or abs(self.x_of(frame) - self._pressed_at) >= _DRAG_PIXELS:
            self._scrubbing = True
            self.session.select(frame, frame)
            self.scrubbed.emit(frame)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_scrub()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_scrub()

    def _end_scrub(self) -> None:
        if self._scrubbing:
            self._scrubbing = False
            self.scrub_ended.emit()

    def paint_background(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), current_theme().panel)

    def paint_layer(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setPen(hairline(theme.canvas_border))
        painter.drawLine(0, HEIGHT - 1, self.width(), HEIGHT - 1)
        if not self.session.frames:
            return
        rate = self.session.sample_rate
        scale = time_scale(self.frames_per_pixel / rate, _LABEL_WIDTH)
        small = scale.step / scale.divisions
        painter.setClipRect(self.content)
        first = math.floor(self.visible[0] / rate / scale.step) * scale.divisions
        last = math.ceil(min(self.visible[1], self.session.frames) / rate / small)
        end = self.x_of(self.session.frames) + 0.5
        origin, spacing = self.x_of(0), small * rate / self.frames_per_pixel
        ticks = [(tick, origin + tick * spacing) for tick in range(first, last + 1)]
        ticks = [(tick, x) for tick, x in ticks if x <= end]
        labelled = ticks[-first % scale.divisions :: scale.divisions]
        painter.setPen(theme.axis_text)
        for tick, x in labelled:
            self._paint_label(painter, x + 4, scale.label(tick * small))
        for marked, length, colour in ((ticks, 5, theme.border), (labelled, 10, theme.muted)):
            painter.setPen(hairline(colour))
            painter.drawLines([QLineF(x, HEIGHT - length, x, HEIGHT - 1) for _, x in marked])

    def _paint_label(self, painter: QPainter, left: float, label: str) -> None:
        """Write `label`, unless part of it would be cut off and misread."""
        if left < AXIS_WIDTH:
            return
        # Measuring takes as long as writing, so it is left out where there is room for any.
        room = self.width() - 1 - left
        if room >= _LABEL_WIDTH or painter.fontMetrics().horizontalAdvance(label) <= room:
            painter.drawText(QRectF(left, 1, _LABEL_WIDTH, 16), Qt.AlignmentFlag.AlignLeft, label)

    def _paint_markers(self, painter: QPainter) -> None:
        """Draw none here: markers have their own lane, and lines would hide the labels."""

    def paint_overlay(self, painter: QPainter) -> None:
        theme = current_theme()
        super().paint_overlay(painter)
        if self.session.playhead is not None:
            self._paint_marker(painter, self.x_of(self.session.playhead), theme.playhead)
        elif not self.session.has_selection:
            self._paint_marker(painter, self.x_of(self.session.cursor), theme.cursor)

    def _paint_marker(self, painter: QPainter, x: float, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        tip, top = HEIGHT - 1, HEIGHT - 8
        painter.drawPolygon(QPolygonF([QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x, tip)]))
