"""Level meter: peak and RMS of the output, with peak hold and a clip light."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.gui.widgets.accessible_roles import METER
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.texts import tr

FLOOR_DB = -60.0
HOLD_SECONDS = 1.5
FALL_DB_PER_SECOND = 26.0
_MARKS = (-48, -36, -24, -12, -6, 0)
_CLIP_WIDTH = 10


def to_db(level: float) -> float:
    """Decibels relative to full scale; the floor for silence."""
    return max(FLOOR_DB, 20.0 * math.log10(level)) if level > 1e-6 else FLOOR_DB


def told_level(peak_db: float) -> str:
    """What a screen reader is told about a meter."""
    return tr("Silent") if peak_db <= FLOOR_DB else tr("Peak {peak_db:.0f} dBFS", peak_db=peak_db)


class LevelBar:
    """One channel: values in dB that rise at once and fall smoothly."""

    def __init__(self) -> None:
        self.peak = self.rms = self.hold = FLOOR_DB
        self.held_for = 0.0
        self.clipped = False

    def update(self, peak: float, rms: float, elapsed: float) -> None:
        fall = FALL_DB_PER_SECOND * elapsed
        self.clipped = self.clipped or peak >= 1.0
        self.peak = max(to_db(peak), self.peak - fall, FLOOR_DB)
        self.rms = max(to_db(rms), self.rms - fall, FLOOR_DB)
        self.held_for += elapsed
        if self.peak >= self.hold:
            self.hold, self.held_for = self.peak, 0.0
        elif self.held_for > HOLD_SECONDS:
            self.hold = max(self.hold - fall, FLOOR_DB)


class LevelMeter(QWidget):
    """Horizontal bars from -60 to 0 dBFS, one a channel; click to reset hold and clip lights."""

    accessible_role = METER

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("levelMeter")
        self.setAccessibleName(tr("Output level"))
        self.setToolTip(
            tr("Level of what you hear: peak (line), RMS (bright), clip light. Click to reset.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars = [LevelBar(), LevelBar()]
        self._clock = QElapsedTimer()
        self._changed()
        theme_notifier().changed.connect(self._repaint)

    @property
    def clipped(self) -> bool:
        """Whether full scale was reached since the last reset."""
        return any(bar.clipped for bar in self._bars)

    @property
    def peak_db(self) -> float:
        """Highest peak shown now, in dBFS."""
        return max(bar.peak for bar in self._bars)

    @property
    def at_rest(self) -> bool:
        """True when every bar has fallen to the floor."""
        return all(bar.hold <= FLOOR_DB for bar in self._bars)

    def set_levels(
        self, peak: Sequence[float] | np.ndarray, rms: Sequence[float] | np.ndarray
    ) -> None:
        """Show linear peak and RMS levels, one number a channel."""
        elapsed = min(self._clock.restart() / 1000.0, 0.25) if self._clock.isValid() else 0.0
        if not self._clock.isValid():
            self._clock.start()
        if len(peak) and len(peak) != len(self._bars):
            self._bars = [LevelBar() for _ in peak]
        for index, bar in enumerate(self._bars):
            has = index < len(peak)
            bar.update(peak[index] if has else 0.0, rms[index] if has else 0.0, elapsed)
        self._changed()

    def reset(self) -> None:
        """Let every bar, hold line and clip light go dark."""
        self._bars = [LevelBar() for _ in self._bars]
        self._changed()

    def sizeHint(self) -> QSize:
        return QSize(240, 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 34)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(7.5)
        painter.setFont(font)
        text_height = painter.fontMetrics().height()
        bars_height = self.height() - text_height - 2
        each = bars_height / len(self._bars)
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, QRectF(0, index * each, self._span(), max(each - 2, 1)))
        self._paint_scale(painter, bars_height, text_height)

    def _span(self) -> float:
        return self.width() - _CLIP_WIDTH - 4

    def _x(self, db: float) -> float:
        return (db - FLOOR_DB) / -FLOOR_DB * self._span()

    def _paint_bar(self, painter: QPainter, bar: LevelBar, box: QRectF) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(box, theme.meter_track)
        gradient = QLinearGradient(0, 0, self._span(), 0)
        stops = ((0.0, theme.meter_low), (0.7, theme.meter_low), (0.86, theme.meter_mid))
        for at, colour in (*stops, (1.0, theme.meter_high)):
            gradient.setColorAt(at, colour)
        painter.setOpacity(0.45)
        painter.fillRect(
            QRectF(box.x(), box.y(), self._x(min(bar.peak, 0)), box.height()), gradient
        )
        painter.setOpacity(1.0)
        painter.fillRect(QRectF(box.x(), box.y(), self._x(min(bar.rms, 0)), box.height()), gradient)
        if bar.hold > FLOOR_DB:
            painter.fillRect(
                QRectF(self._x(min(bar.hold, 0)) - 1, box.y(), 2, box.height()), theme.text
            )
        light = QRectF(self.width() - _CLIP_WIDTH, box.y(), _CLIP_WIDTH, box.height())
        painter.fillRect(light, theme.meter_high if bar.clipped else QColor(theme.meter_track))

    def _paint_scale(self, painter: QPainter, top: float, height: float) -> None:
        painter.setPen(current_theme().axis_text)
        for mark in _MARKS:
            x = self._x(mark)
            box = QRectF(x - 20, top, 40, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{mark}")

    def _changed(self) -> None:
        self.setAccessibleDescription(told_level(self.peak_db))
        self.update()

    def _repaint(self, _theme: object = None) -> None:
        self.update()
