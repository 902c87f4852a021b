"""The base of fields in which something is drawn and moved by mouse and keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.gui.widgets.accessible_roles import PICTURE
from voicestudio.gui.widgets.theme import current_theme, theme_notifier

MARGIN = 8
"""Pixels on each side, so that points at the edges are whole."""


class CanvasField(QWidget):
    """A focusable field as wide as its room, with a frame that shows the focus."""

    accessible_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme_notifier().changed.connect(self.update)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def framed_painter(self) -> QPainter:
        """Return a painter of this field, whose background and frame are painted."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.accent if self.hasFocus() else theme.canvas_border)
        painter.setBrush(theme.canvas)
        painter.drawRoundedRect(frame, 4, 4)
        return painter
