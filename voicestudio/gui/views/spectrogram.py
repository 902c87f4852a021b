"""The spectrogram of the visible range, computed in the background."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from pyqtgraph import colormap
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from voicestudio.audio.medium import Medium
from voicestudio.audio.spectrogram import (
    SpectrogramSettings,
    frequency_at_row,
    row_at_frequency,
    spectrogram,
)
from voicestudio.gui.background import Background, Latest
from voicestudio.gui.session import EditorSession
from voicestudio.gui.theme import DARK, Theme, current_theme
from voicestudio.gui.views.axes import frequency_label, linear_frequencies, preferred_frequencies
from voicestudio.gui.views.band_box import BandBox
from voicestudio.gui.views.canvas import AXIS_WIDTH, EDGE_REACH, Canvas, hairline
from voicestudio.gui.views.columns import indexed_image
from voicestudio.timecode import format_time

COLOUR_MAPS = {
    "Magma": "magma",
    "Inferno": "inferno",
    "Viridis": "viridis",
    "Cividis": "cividis",
    "Turbo": "turbo",
    "Grey": "CET-L1",
}
"""Label to pyqtgraph's name."""

_LABEL_SPACING = 18
_MARGIN_SHARE = 0.15
"""How much is computed beyond either edge, so that scrolling finds it there."""
_COARSE = 8
_TOO_COARSE = 16


@dataclass(frozen=True)
class Picture:
    """The spectrogram of frames [start, stop) of `medium`; `levels` is uint8 (rows, columns)."""

    medium: Medium
    start: int
    stop: int
    settings: SpectrogramSettings
    levels: np.ndarray

    @property
    def frames_per_column(self) -> float:
        return (self.stop - self.start) / self.levels.shape[1]


class SpectrogramView(Canvas):
    """Frequency over time. What was computed last is stretched until the new picture is there."""

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, background, parent)
        self.setObjectName("spectrogram_view")
        self.setAccessibleName("Spectrogram")
        self.setMinimumHeight(72)
        self.settings = SpectrogramSettings(scale="mel", floor_db=-90.0, ceiling_db=-20.0)
        self.colour_map = "Magma"
        self._table = _colour_table(self.colour_map)
        self._picture: Picture | None = None
        self._image: QImage | None = None
        self._mouse: QPointF | None = None
        self._box = BandBox(session, self.frequency_at, self.y_of)
        self._computer = Latest(background, _compute, self._computed, self)
        session.document_changed.connect(self._forget)
        session.band_changed.connect(self._selection_changed)

    def set_settings(self, **changes: object) -> None:
        """Change fields of `settings`: scale, floor_db, window..."""
        self.settings = replace(self.settings, **changes)
        self.invalidate()

    def set_colour_map(self, label: str) -> None:
        """Use one of `COLOUR_MAPS`."""
        self.colour_map = label
        self._table = _colour_table(label)
        if self._picture is not None:
            self._image = indexed_image(self._picture.levels, self._table)
        self.invalidate()

    @property
    def sharp(self) -> bool:
        """Whether what is shown is the final picture of the visible range."""
        return self._fits(0.0)

    # -- painting ---------------------------------------------------------------------------

    def paint_layer(self, painter: QPainter) -> None:
        if not self.session.frames:
            return
        if not self._fits(_MARGIN_SHARE / 2):
            self._request()
        painter.fillRect(self.content, QColor.fromRgba(self._table[0]))
        self._paint_axis(painter)
        if self._picture is not None:
            painter.setClipRect(self.content)
            self._paint_picture(painter, self._picture, self._image)

    def paint_overlay(self, painter: QPainter) -> None:
        super().paint_overlay(painter)
        if self._mouse is not None:
            self._paint_readout(painter, self._mouse)

    def _paint_selection(self, painter: QPainter) -> None:
        left, right = (self.x_of(frame) for frame in self.session.selection)
        if not self._box.paint(painter, left, right, self.height(), self.overlay_theme()):
            super()._paint_selection(painter)

    def _selection_text(self) -> str:
        band = self.session.band
        return super()._selection_text() + (f", {band}" if band else "")

    def overlay_theme(self) -> Theme:
        """The dark ones always, since the picture is dark; a veil that leaves it readable."""
        return replace(DARK, selection=QColor(190, 210, 255, 46))

    def _paint_picture(self, painter: QPainter, picture: Picture, image: QImage) -> None:
        """Draw the visible part, and only that: stretched far the whole would be immense."""
        start, stop = self.visible
        first, last = max(start, picture.start), min(stop, picture.stop)
        if first >= last:
            return
        column = (first - picture.start) / picture.frames_per_column
        width = (last - first) / picture.frames_per_column
        target = QRectF(self.x_of(first), 0, self.x_of(last) - self.x_of(first), self.height())
        if self.sharp:
            # One column is one pixel: keep both on whole pixels, and nothing is blurred.
            ratio = self.devicePixelRatioF()
            column = round(column)
            width = min(round(width) + 1, image.width() - column)
            target.moveLeft(round(target.left() * ratio) / ratio)
            target.setWidth(width / ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.sharp)
        painter.drawImage(target, image, QRectF(column, 0, width, image.height()))

    def _paint_axis(self, painter: QPainter) -> None:
        theme = current_theme()
        taken: list[float] = []
        for hertz in self._tick_frequencies():
            y = self.y_of(hertz)
            if any(abs(y - other) < _LABEL_SPACING for other in taken):
                continue
            taken.append(y)
            painter.setPen(hairline(theme.muted))
            painter.drawLine(QPointF(AXIS_WIDTH - 4, y), QPointF(AXIS_WIDTH - 1, y))
            painter.setPen(theme.axis_text)
            middle = min(max(y, 8), self.height() - 8)
            box = QRectF(0, middle - 8, AXIS_WIDTH - 7, 16)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, frequency_label(hertz))
        painter.setPen(theme.muted)
        painter.drawText(QRectF(6, self.height() - 18, 20, 14), Qt.AlignmentFlag.AlignLeft, "Hz")

    def _tick_frequencies(self) -> list[int]:
        low, high = self.frequency_at(self.height()), self.frequency_at(0)
        if self.settings.scale == "linear":
            return linear_frequencies(
                low, high, (high - low) / self.height() * _LABEL_SPACING * 1.4
            )
        return preferred_frequencies(low, high)

    def frequency_at(self, y: float) -> float:
        """Frequency in hertz at height `y`."""
        return frequency_at_row(self.settings, self.session.sample_rate, self.height(), y - 0.5)

    def y_of(self, hertz: float) -> float:
        """Height of a frequency in hertz."""
        rate = self.session.sample_rate
        return row_at_frequency(self.settings, rate, self.height(), hertz) + 0.5

    # -- the read-out -----------------------------------------------------------------------

    def readout(self, position: QPointF) -> str:
        """Time, frequency and level at `position`: '0:01.250   440 Hz   −32 dB'."""
        frame = self.frame_at(position.x())
        hertz = self.frequency_at(position.y())
        pitch = f"{hertz / 1000:.2f} kHz" if hertz >= 1000 else f"{hertz:.0f} Hz"
        parts = [format_time(frame / self.session.sample_rate), pitch]
        level = self._level_at(frame, position.y())
        if level is not None:
            parts.append(level)
        return "   ".join(parts)

    def _level_at(self, frame: float, y: float) -> str | None:
        picture = self._picture
        if picture is None or not picture.start <= frame < picture.stop:
            return None
        rows, columns = picture.levels.shape
        column = min(int((frame - picture.start) / picture.frames_per_column), columns - 1)
        value = picture.levels[min(max(int(y / self.height() * rows), 0), rows - 1), column]
        floor, ceiling = picture.settings.floor_db, picture.settings.ceiling_db
        level = round(floor + float(value) / 255 * (ceiling - floor))
        sign = "≤ " if value == 0 else "≥ " if value == 255 else ""
        return f"{sign}{level} dB".replace("-", "−")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        left_button = event.button() == Qt.MouseButton.LeftButton
        if left_button and self._beside_selection(x) and self._box.take_edge(y):
            # A corner is the edge of the time, too.
            if self.edge_near(x) is not None:
                super().mousePressEvent(event)
            return
        edge = self.edge_near(x)
        super().mousePressEvent(event)
        if left_button and edge is None:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._box.begin(y, at_once=control)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._box.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._box.end()
        self.session.clear_band()
        super().mouseDoubleClickEvent(event)

    def _beside_selection(self, x: float) -> bool:
        left, right = (self.x_of(frame) for frame in self.session.selection)
        return left - EDGE_REACH <= x <= right + EDGE_REACH

    def _show_cursor(self, position: QPointF) -> None:
        x, y = position.x(), position.y()
        edge = self._box.edge_near(y) if self._beside_selection(x) else None
        if edge is None or self.session.band is None:
            super()._show_cursor(position)
            return
        side = self.edge_near(x)
        if side is None:
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        elif (side == self.session.selection[0]) == (edge == self.session.band.high_hz):
            self.setCursor(Qt.CursorShape.SizeFDiagCursor)
        else:
            self.setCursor(Qt.CursorShape.SizeBDiagCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._box.drag_to(min(max(event.position().y(), 0.0), self.height()))
        inside = self.content.contains(event.position().toPoint())
        self._mouse = event.position() if inside and self.session.frames else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self.update()
        super().leaveEvent(event)

    def _paint_readout(self, painter: QPainter, position: QPointF) -> None:
        text = self.readout(position)
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8)
        box.moveTopLeft(position + QPointF(14, -box.height() - 8))
        box.moveRight(min(box.right(), self.width() - 4))
        box.moveTop(max(box.top(), 4))
        painter.fillRect(
            QRectF(self.content.left(), position.y(), self.content.width(), 1),
            QColor(255, 255, 255, 70),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(12, 14, 18, 215))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("#f2f4f8"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    # -- computing --------------------------------------------------------------------------

    def _pixels(self) -> tuple[int, int]:
        """(columns, rows) of the content in device pixels."""
        ratio = self.devicePixelRatioF()
        return round(self.content.width() * ratio), round(self.height() * ratio)

    def _fits(self, margin_share: float) -> bool:
        """Whether the picture is what would be computed now, with that much beyond the edges."""
        picture = self._picture
        if picture is None or picture.medium is not self.session.heard:
            return False
        columns, rows = self._pixels()
        start, stop = self.visible
        wanted = (stop - start) / max(columns, 1)
        margin = margin_share * (stop - start)
        # Whole frames at both ends make the closest zooms differ a little from what was asked.
        tolerance = max(0.002, 2 / max(picture.stop - picture.start, 1))
        return (
            picture.settings == self.settings
            and picture.levels.shape[0] == rows
            and abs(picture.frames_per_column / wanted - 1) < tolerance
            and picture.start <= max(start - margin, 0) + 1
            and picture.stop >= min(stop + margin, self.session.frames) - 1
        )

    def _request(self) -> None:
        start, stop = self.visible
        columns, rows = self._pixels()
        if columns <= 0 or rows <= 0:
            return
        width = (stop - start) / columns
        if self._needs_coarse(width):
            first, last = self.visible_frames()
            few = max(round((last - first) / width / _COARSE), 1)
            self._computer.request(
                self.session.heard, first, last, few, max(rows // 2, 1), self.settings
            )
            return
        beyond = round(columns * _MARGIN_SHARE)
        before = min(beyond, int(start / width))
        after = min(beyond, max(0, -int(-(self.session.frames - stop) // width)))
        first = max(round(start - before * width), 0)
        shown = min(columns, max(1, -int(-(self.session.frames - start) // width)))
        total = before + shown + after
        last = max(first + 1, round(first + total * width))
        self._computer.request(self.session.heard, first, last, total, rows, self.settings)

    def _needs_coarse(self, frames_per_column: float) -> bool:
        """Whether what is held says so little of the visible range that a rough picture helps."""
        picture = self._picture
        if picture is None or picture.settings.scale != self.settings.scale:
            return True
        start, stop = self.visible
        stop = min(stop, self.session.frames)
        shared = min(stop, picture.stop) - max(start, picture.start)
        too_coarse = picture.frames_per_column > _TOO_COARSE * frames_per_column
        return shared < (stop - start) / 2 or too_coarse

    def _computed(self, picture: Picture) -> None:
        self._picture = picture
        self._image = indexed_image(picture.levels, self._table)
        self.invalidate()

    def _forget(self) -> None:
        self._picture = self._image = None
        self.invalidate()


def _compute(
    medium: Medium, start: int, stop: int, columns: int, rows: int, settings: SpectrogramSettings
) -> Picture:
    levels = spectrogram(medium, start, stop, columns, rows, settings)
    return Picture(medium, start, stop, settings, levels)


def _colour_table(label: str) -> list[int]:
    colours = colormap.get(COLOUR_MAPS[label]).getLookupTable(nPts=256, alpha=False)
    return [QColor(*(int(part) for part in colour[:3])).rgba() for colour in colours]
