"""A curve over the selection, drawn by its points."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from voicestudio.audio.peaks import Peaks
from voicestudio.effects.curve import smooth
from voicestudio.effects.parameters import Parameter
from voicestudio.gui.widgets.canvas_field import MARGIN, CanvasField
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import tr

_HEIGHT = 84
_RADIUS = 4.0
_STEP, _PAGE = 5.0, 25.0


class CurveField(CanvasField):
    """Points that lie evenly over the selection, dragged up and down, and the curve through them,
    with the sound that they lie over behind.

    Left and Right choose a point; Up, Down, Page Up and Page Down move it, Home and End take it to
    the top and the bottom; Backspace puts it back and Delete all of them.

    Signals: changed() when a point has moved; resized() when it has room for other columns.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, table: Sequence[Parameter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = tuple(table)
        self._heights = [parameter.default for parameter in table]
        self._chosen = 0
        self._sound: np.ndarray | None = None
        self.setObjectName(f"curve_{self._table[0].name}")
        self.setToolTip(
            tr(
                "{description} Drag points up and down; Delete makes it flat again.",
                description=self._table[0].description,
            )
        )
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @property
    def heights(self) -> tuple[float, ...]:
        """The points' heights, in the parameters' unit."""
        return tuple(self._heights)

    @property
    def usual(self) -> tuple[float, ...]:
        """The default heights."""
        return tuple(parameter.default for parameter in self._table)

    def set_height(self, number: int, value: float) -> None:
        """Move a point."""
        parameter = self._table[number]
        value = min(max(round(value), parameter.minimum), parameter.maximum)
        if value != self._heights[number]:
            self._heights[number] = value
            self._describe()
            self.update()
            self.changed.emit()

    def reset(self) -> None:
        """Set all points to their defaults."""
        for number, parameter in enumerate(self._table):
            self.set_height(number, parameter.default)

    @property
    def columns(self) -> int:
        """The number of columns of sound that fit."""
        return max(1, self.width() - 2 * MARGIN)

    def show_sound(self, peaks: Peaks | None) -> None:
        """Draw the selected sound behind the curve, normalised to the height of the field."""
        self._sound = None
        if peaks is not None:
            loudest = np.maximum(-peaks.minimum, peaks.maximum).max(axis=1)
            self._sound = loudest / max(float(loudest.max()), 1e-6)
        self.update()

    def point(self, number: int) -> QPointF:
        """Where a point is drawn."""
        return self._place(number / (len(self._table) - 1), self._heights[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._chosen = self._nearest(event.position().x())
            self._follow(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event.position().y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._nearest(event.position().x())
        self.set_height(number, self._table[number].default)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number, parameter = self._chosen, self._table[self._chosen]
        height = self._heights[number]
        wanted = {
            Qt.Key.Key_Up: height + _STEP,
            Qt.Key.Key_Down: height - _STEP,
            Qt.Key.Key_PageUp: height + _PAGE,
            Qt.Key.Key_PageDown: height - _PAGE,
            Qt.Key.Key_Home: parameter.maximum,
            Qt.Key.Key_End: parameter.minimum,
            Qt.Key.Key_Backspace: parameter.default,
        }
        key = Qt.Key(event.key())
        if key in wanted:
            self.set_height(number, wanted[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == Qt.Key.Key_Left else 1
            self._chosen = min(max(number + step, 0), len(self._table) - 1)
            self._describe()
            self.update()
        elif key == Qt.Key.Key_Delete:
            self.reset()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), self.framed_painter()
        painter.setPen(theme.grid)
        for share in (0.0, 0.5, 1.0):
            table = self._table[0]
            height = table.minimum + share * (table.maximum - table.minimum)
            painter.drawLine(self._place(0, height), self._place(1, height))
        line = self._line()
        filled = QPolygonF([self._place(0, table.minimum), *line, self._place(1, table.minimum)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.selection)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.drawPolygon(filled)
        self._paint_sound(painter, theme.waveform)
        painter.setPen(QPen(theme.accent_hover, 1.6))
        painter.drawPolyline(QPolygonF(line))
        for number in range(len(self._table)):
            chosen = self.hasFocus() and number == self._chosen
            painter.setPen(QPen(theme.text if chosen else theme.accent_hover, 1.6))
            painter.setBrush(theme.accent if chosen else theme.canvas)
            radius = _RADIUS + 1 if chosen else _RADIUS
            painter.drawEllipse(self.point(number), radius, radius)

    def _paint_sound(self, painter: QPainter, colour: QColor) -> None:
        if self._sound is None:
            return
        places = MARGIN + (np.arange(len(self._sound)) + 0.5) * (self.columns / len(self._sound))
        middle, reach = self.height() / 2, self.height() / 2 - MARGIN
        painter.setPen(colour)
        painter.drawLines(
            [
                QLineF(x, middle - reach * height, x, middle + reach * height)
                for x, height in zip(places.tolist(), self._sound.tolist(), strict=True)
            ]
        )

    def _line(self) -> list[QPointF]:
        places = np.linspace(0, 1, max(2, self.width() // 2))
        heights = smooth(places, self._heights)
        return [self._place(x, y) for x, y in zip(places, heights, strict=True)]

    def _place(self, share: float, height: float) -> QPointF:
        table = self._table[0]
        up = (height - table.minimum) / (table.maximum - table.minimum)
        wide, high = self.columns, self.height() - 2 * MARGIN
        return QPointF(MARGIN + share * wide, MARGIN + (1 - up) * high)

    def _nearest(self, x: float) -> int:
        share = (x - MARGIN) / self.columns
        return min(max(round(share * (len(self._table) - 1)), 0), len(self._table) - 1)

    def _follow(self, y: float) -> None:
        table = self._table[self._chosen]
        up = 1 - (y - MARGIN) / max(1, self.height() - 2 * MARGIN)
        self.set_height(self._chosen, table.minimum + up * (table.maximum - table.minimum))
        self._describe()
        self.update()

    def _describe(self) -> None:
        parameter = self._table[self._chosen]
        told = parameter.text(self._heights[self._chosen])
        self.setAccessibleName(f"{parameter.curve}. {parameter.label}: {told}")
        self.setAccessibleDescription(self.toolTip())


class CurvePoint(QObject):
    """One point of a curve, as a field of its parameter."""

    def __init__(self, curve: CurveField, number: int) -> None:
        super().__init__(curve)
        self.curve, self._number = curve, number

    def value(self) -> float:
        return self.curve.heights[self._number]

    def set_value(self, value: float) -> None:
        self.curve.set_height(self._number, value)
