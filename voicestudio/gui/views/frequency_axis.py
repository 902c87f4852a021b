"""The frequency axis of the spectrogram."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from voicestudio.audio.spectrogram import SpectrogramSettings, frequency_at_row, row_at_frequency
from voicestudio.gui.views.axes import frequency_label, linear_frequencies, preferred_frequencies
from voicestudio.gui.views.canvas import hairline
from voicestudio.gui.views.layered import AXIS_WIDTH
from voicestudio.gui.widgets.theme import Theme

_SPACING = 18


class Frequencies(NamedTuple):
    """The mapping of frequencies to heights in a view of `height` pixels."""

    settings: SpectrogramSettings
    sample_rate: int
    height: int

    def at(self, y: float) -> float:
        """Frequency in hertz at height `y`."""
        return frequency_at_row(self.settings, self.sample_rate, self.height, y - 0.5)

    def y_of(self, hertz: float) -> float:
        """Height of a frequency in hertz."""
        return row_at_frequency(self.settings, self.sample_rate, self.height, hertz) + 0.5

    def ticks(self) -> list[int]:
        """Round frequencies to be labelled where there is room, the most important first."""
        low, high = self.at(self.height), self.at(0)
        if self.settings.scale == "linear":
            return linear_frequencies(low, high, (high - low) / self.height * _SPACING * 1.4)
        return preferred_frequencies(low, high)


class FrequencyAxis:
    """Draws the labels from a cached picture, because drawing text is slow."""

    def __init__(self) -> None:
        self._labels = QPixmap()
        self._look: tuple[object, ...] = ()

    def paint(self, painter: QPainter, of: Frequencies, theme: Theme, font: QFont) -> None:
        """Draw the axis at the left edge."""
        ratio = painter.device().devicePixelRatioF()
        look = of, theme, font, ratio
        if look != self._look:
            self._look = look
            self._labels = QPixmap(QSize(AXIS_WIDTH, of.height) * ratio)
            self._labels.setDevicePixelRatio(ratio)
            self._labels.fill(theme.panel)
            with QPainter(self._labels) as labels:
                labels.setFont(font)
                _paint_labels(labels, of, theme)
        painter.drawPixmap(0, 0, self._labels)


def _paint_labels(painter: QPainter, of: Frequencies, theme: Theme) -> None:
    taken: list[float] = []
    for hertz in of.ticks():
        y = of.y_of(hertz)
        if any(abs(y - other) < _SPACING for other in taken):
            continue
        taken.append(y)
        painter.setPen(hairline(theme.muted))
        painter.drawLine(QPointF(AXIS_WIDTH - 4, y), QPointF(AXIS_WIDTH - 1, y))
        painter.setPen(theme.axis_text)
        middle = min(max(y, 8), of.height - 8)
        box = QRectF(0, middle - 8, AXIS_WIDTH - 7, 16)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, frequency_label(hertz))
    painter.setPen(theme.muted)
    painter.drawText(QRectF(6, of.height - 18, 20, 14), Qt.AlignmentFlag.AlignLeft, "Hz")
