"""A frequency response, drawn over logarithmic frequencies, with handles to drag."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from voicestudio.gui.widgets.canvas_field import MARGIN, CanvasField
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import tr

_HEIGHT = 132
_LOWEST_HZ, _HIGHEST_HZ = 20.0, 20_000.0
_LINES_HZ = (50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
_LABELS_HZ = {100: "100", 1_000: "1k", 10_000: "10k"}
_GRID_DB = 6
_RADIUS, _MARKED_RADIUS, _REACH = 4.5, 7.0, 14.0
_STEP_DB, _PAGE_DB, _STEP_OCTAVES = 0.5, 3.0, 1 / 12
_WHEEL_STEP, _WHEEL_FACTOR = 120, 1.2


@dataclass(frozen=True)
class ShownHandle:
    """A handle: its description, its frequency in hertz, and its gain in dB.

    With `decibels` None it lies on the curve and is moved to the left and right only. `mark` is
    drawn in it: a character that tells it from the others, "" where there is only one.
    """

    told: str
    hertz: float
    decibels: float | None = None
    mark: str = ""


class ResponseCurve(CanvasField):
    """A curve of gains in dB over 20 Hz to 20 kHz, and handles that are asked to move.

    Left and Right choose a handle, Shift+Left and Shift+Right change its frequency, Up, Down,
    Page Up and Page Down its gain, Shift+Up and Shift+Down how narrow it is; Delete or a
    double-click sets it back. The mouse wheel above a handle changes how narrow it is. The tool tip
    of a handle is its description.

    Signals: moved(int number, float hertz, float decibels), reset_wanted(int number) and
    narrowed(int number, float factor) when the user asks for it; resized() when `frequencies` are
    others.
    """

    moved = Signal(int, float, float)
    reset_wanted = Signal(int)
    narrowed = Signal(int, float)
    resized = Signal()

    def __init__(self, lowest: float, highest: float, parent: QWidget | None = None) -> None:
        """Show gains from `lowest` to `highest` dB."""
        super().__init__(parent)
        self._lowest, self._highest = lowest, highest
        self._handles: tuple[ShownHandle, ...] = ()
        self._line = np.zeros(0)
        self._chosen, self._dragged = 0, False
        self.setToolTip(
            tr(
                "Drag the points. The wheel makes a bell narrower or wider; a "
                "double-click sets a point back."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @property
    def frequencies(self) -> np.ndarray:
        """The frequencies in hertz for which `show_line` takes gains, one for each two pixels."""
        return np.geomspace(_LOWEST_HZ, _HIGHEST_HZ, max(2, self._wide // 2))

    def show_line(self, decibels: np.ndarray) -> None:
        """Draw gains in dB at `frequencies`."""
        self._line = np.asarray(decibels, np.float64)
        self.update()

    def show_handles(self, handles: Sequence[ShownHandle]) -> None:
        """Draw these handles."""
        self._handles = tuple(handles)
        self._describe()
        self.update()

    def point(self, number: int) -> QPointF:
        """Where a handle is drawn."""
        handle = self._handles[number]
        gain = handle.decibels
        if gain is None:
            gain = float(np.interp(handle.hertz, self.frequencies, self._shown_line))
        return QPointF(self._x(handle.hertz), self._y(gain))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = self._nearest(QPointF(event.pos()))
            told = self.toolTip() if near is None else tip(self._handles[near].told)
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        self._dragged = event.button() == Qt.MouseButton.LeftButton and near is not None
        if near is not None:
            self._choose(near)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged and event.buttons() & Qt.MouseButton.LeftButton:
            at = event.position()
            self.moved.emit(self._chosen, self._hertz(at.x()), self._decibels(at.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        if near is not None:
            self._choose(near)
            self.reset_wanted.emit(near)

    def wheelEvent(self, event: QWheelEvent) -> None:
        near = self._nearest(event.position())
        if near is None:
            event.ignore()  # the panel scrolls
            return
        self._choose(near)
        self.narrowed.emit(near, _WHEEL_FACTOR ** (event.angleDelta().y() / _WHEEL_STEP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ups = Qt.Key(event.key()), {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        pages = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        if not self._handles:
            super().keyPressEvent(event)
        elif key in ups and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.narrowed.emit(self._chosen, _WHEEL_FACTOR ** ups[key])
        elif key in ups:
            self._move_by(0.0, _STEP_DB * ups[key])
        elif key in pages:
            self._move_by(0.0, _PAGE_DB * pages[key])
        elif key in sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move_by(_STEP_OCTAVES * sideways[key], 0.0)
        elif key in sideways:
            self._choose(min(max(self._chosen + sideways[key], 0), len(self._handles) - 1))
        elif key == Qt.Key.Key_Delete:
            self.reset_wanted.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = current_theme(), self.framed_painter()
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.8))
        painter.setFont(font)
        self._paint_grid(painter)
        points = zip(self.frequencies.tolist(), self._shown_line.tolist(), strict=True)
        line = [QPointF(self._x(hertz), self._y(gain)) for hertz, gain in points]
        painter.setPen(QPen(theme.accent_hover, 1.6))
        painter.drawPolyline(QPolygonF(line))
        for number in range(len(self._handles)):
            chosen = self.hasFocus() and number == self._chosen
            painter.setPen(QPen(theme.text if chosen else theme.accent_hover, 1.6))
            painter.setBrush(theme.accent if chosen else theme.canvas)
            self._paint_handle(painter, number, theme.on_accent if chosen else theme.text)

    def _paint_handle(self, painter: QPainter, number: int, ink: QColor) -> None:
        mark, at = self._handles[number].mark, self.point(number)
        radius = _MARKED_RADIUS if mark else _RADIUS
        painter.drawEllipse(at, radius, radius)
        if mark:
            painter.setPen(ink)
            box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark)

    def _paint_grid(self, painter: QPainter) -> None:
        theme = current_theme()
        left, right = float(MARGIN), float(self.width() - MARGIN)
        first = int(np.ceil(self._lowest / _GRID_DB)) * _GRID_DB
        for gain in range(first, int(self._highest) + 1, _GRID_DB):
            painter.setPen(theme.axis_text if gain == 0 else theme.grid)
            y = self._y(gain)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(theme.axis_text)
            if gain % (2 * _GRID_DB) == 0:
                painter.drawText(QPointF(left + 1, y - 2), f"{gain:+d}" if gain else tr("0 dB"))
        for hertz in _LINES_HZ:
            x = self._x(hertz)
            painter.setPen(theme.grid)
            painter.drawLine(QPointF(x, MARGIN), QPointF(x, self.height() - MARGIN))
            painter.setPen(theme.axis_text)
            if hertz in _LABELS_HZ:
                painter.drawText(QPointF(x + 2, self.height() - MARGIN), _LABELS_HZ[hertz])

    @property
    def _shown_line(self) -> np.ndarray:
        """The gains at `frequencies`; of a size the field had before none are known."""
        count = len(self.frequencies)
        return self._line if len(self._line) == count else np.zeros(count)

    @property
    def _wide(self) -> int:
        return max(1, self.width() - 2 * MARGIN)

    @property
    def _high(self) -> int:
        return max(1, self.height() - 2 * MARGIN)

    def _x(self, hertz: float) -> float:
        share = np.log(hertz / _LOWEST_HZ) / np.log(_HIGHEST_HZ / _LOWEST_HZ)
        return MARGIN + float(np.clip(share, 0.0, 1.0)) * self._wide

    def _hertz(self, x: float) -> float:
        share = min(max((x - MARGIN) / self._wide, 0.0), 1.0)
        return _LOWEST_HZ * (_HIGHEST_HZ / _LOWEST_HZ) ** share

    def _y(self, decibels: float) -> float:
        gain = min(max(decibels, self._lowest), self._highest)
        return MARGIN + (self._highest - gain) / (self._highest - self._lowest) * self._high

    def _decibels(self, y: float) -> float:
        share = min(max((y - MARGIN) / self._high, 0.0), 1.0)
        return self._highest - share * (self._highest - self._lowest)

    def _nearest(self, place: QPointF) -> int | None:
        """Return the handle within reach of a place; the chosen one where several are as near."""
        away = [
            (hypot(offset.x(), offset.y()), number != self._chosen, number)
            for number in range(len(self._handles))
            for offset in [self.point(number) - place]
        ]
        distance, _, number = min(away, default=(_REACH, True, 0))
        return number if distance < _REACH else None

    def _move_by(self, octaves: float, decibels: float) -> None:
        handle = self._handles[self._chosen]
        gain = (handle.decibels or 0.0) + decibels
        self.moved.emit(self._chosen, handle.hertz * 2.0**octaves, gain)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._describe()
        self.update()

    def _describe(self) -> None:
        self._chosen = min(self._chosen, max(len(self._handles) - 1, 0))
        told = self._handles[self._chosen].told if self._handles else ""
        self.setAccessibleName(tr("Frequency response. {told}", told=told))
        self.setAccessibleDescription(self.toolTip())
