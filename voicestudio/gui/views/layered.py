"""A widget painted in layers; the picture of the lower ones is cached between repaints."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from voicestudio.gui.widgets.accessible_roles import PICTURE
from voicestudio.gui.widgets.theme import current_theme

AXIS_WIDTH = 54
"""Pixels left of every view, for the labels of its vertical axis."""


class LayeredView(QWidget):
    """Paints a background, a layer over it and an overlay over both.

    A subclass calls `invalidate` when background or layer are out of date, `update` when only the
    overlay is.
    """

    accessible_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QPixmap | None = None
        self._stale, self._layered = True, False
        self._small_font: QFont | None = None

    @property
    def content(self) -> QRect:
        """The part of the widget that shows sound, right of the axis."""
        return QRect(AXIS_WIDTH, 0, self.width() - AXIS_WIDTH, self.height())

    @property
    def axis_font(self) -> QFont:
        """The widget's font, smaller, with figures of equal width."""
        if self._small_font is None:
            self._small_font = QFont(self.font())
            self._small_font.setPixelSize(11)
            self._small_font.setFeature(QFont.Tag("tnum"), 1)
        return self._small_font

    # -- for subclasses ---------------------------------------------------------------------

    def paint_background(self, painter: QPainter) -> None:
        """Cover all of the widget."""
        painter.fillRect(self.rect(), current_theme().panel)
        painter.fillRect(self.content, current_theme().canvas)

    def paint_layer(self, painter: QPainter) -> None:
        """Paint the parts that depend on document, visible range, size and theme only."""

    def paint_overlay(self, painter: QPainter) -> None:
        """Paint the parts that change more often, such as the playhead."""

    @property
    def overlaid(self) -> bool:
        """Whether there is an overlay now."""
        return True

    # -- painting ---------------------------------------------------------------------------

    def invalidate(self) -> None:
        """Repaint everything soon."""
        self._stale = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.axis_font)
            if self._stale:
                # What moves is out of date again soon: a layer is made only of what stays.
                self._stale = self._layered = False
                painter.save()
                self.paint_background(painter)
                self.paint_layer(painter)
                painter.restore()
            else:
                painter.drawPixmap(0, 0, self._painted_layer())
            if self.overlaid:
                self.paint_overlay(painter)

    def _painted_layer(self) -> QPixmap:
        """Paint the layer, reusing the memory of the previous picture."""
        layer = self._layer
        if layer is None or (layer.size(), layer.devicePixelRatio()) != self._device_size:
            layer, self._layered = self.new_picture(), False
        if not self._layered:
            self._layer, self._layered = layer, True
            # A painter that an exception leaves open takes the whole program with it.
            with QPainter(layer) as painter:
                painter.setFont(self.axis_font)
                self.paint_background(painter)
                self.paint_layer(painter)
        return layer

    def drop_picture(self) -> None:
        """Free the cached layer."""
        self._layer, self._layered = None, False

    @property
    def held_layer(self) -> QPixmap | None:
        """The cached layer if it is up to date, otherwise None."""
        return self._layer if self._layered and not self._stale else None

    def new_picture(self) -> QPixmap:
        """An empty picture of the size of the widget."""
        size, ratio = self._device_size
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        return picture

    @property
    def _device_size(self) -> tuple[QSize, float]:
        """The size of the widget in device pixels, and how many of them a pixel is wide."""
        ratio = self.devicePixelRatioF()
        return self.size() * ratio, ratio

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._small_font = None
            self.invalidate()
        super().changeEvent(event)
