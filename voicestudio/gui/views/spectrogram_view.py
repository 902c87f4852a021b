"""The spectrogram of the visible range, computed in the background."""

from __future__ import annotations

import math
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from voicestudio.audio.spectrogram import SpectrogramSettings
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_text
from voicestudio.gui.views.band_box import BandBox
from voicestudio.gui.views.canvas import EDGE_REACH, Canvas
from voicestudio.gui.views.frequency_axis import Frequencies, FrequencyAxis
from voicestudio.gui.views.spectrogram_store import SpectrogramStore
from voicestudio.gui.views.spectrogram_tiles import COLUMNS, Grid, Patch
from voicestudio.gui.widgets.theme import DARK, Theme, current_theme
from voicestudio.texts import numeral, tr

COLOUR_MAPS = {
    "Magma": "magma",
    "Inferno": "inferno",
    "Viridis": "viridis",
    "Cividis": "cividis",
    "Turbo": "turbo",
    "Grey": "CET-L1",
}
"""Label to pyqtgraph's name."""

_OVERLAY = replace(DARK, selection=QColor(190, 210, 255, 46))
"""The picture is dark in every theme; its veil over the selection leaves it readable."""

_STALE_OPACITY = 0.3
"""The opacity of the picture before an edit, shown until the present one is computed."""

_STRETCHED_AT_ONCE = 90_000
"""Pixels. Larger pictures Qt hands out to threads, and waits for them while others are busy."""


class SpectrogramView(Canvas):
    """Draws frequency over time in tiles; a coarser picture replaces missing tiles."""

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, background, parent)
        self.setObjectName("spectrogram_view")
        self.setAccessibleName(tr("Spectrogram"))
        self.setMinimumHeight(48)
        self.settings = SpectrogramSettings(scale="mel", floor_db=-90.0, ceiling_db=-20.0)
        self.colour_map = "Magma"
        self._table = colour_table(self.colour_map)
        self._axis = FrequencyAxis()
        self._mouse: QPointF | None = None
        self._box = BandBox(session, self.frequency_at, self.y_of)
        self.tiles = SpectrogramStore(background, self)
        self.tiles.arrived.connect(self._add_tile)
        self.tiles.changed.connect(self.invalidate)
        session.document_changed.connect(self.tiles.forget)
        session.timeline_changed.connect(self.tiles.give_way)
        session.band_changed.connect(self._selection_changed)

    def set_settings(self, **changes: object) -> None:
        """Change fields of `settings`: scale, floor_db, window..."""
        self.settings = replace(self.settings, **changes)
        self.invalidate()

    def set_colour_map(self, label: str) -> None:
        """Use one of `COLOUR_MAPS`."""
        self.colour_map = label
        self._table = colour_table(label)
        self.invalidate()

    @property
    def sharp(self) -> bool:
        """Whether all visible tiles are computed."""
        return self._aim() and self.tiles.complete

    # -- painting ---------------------------------------------------------------------------

    def paint_background(self, painter: QPainter) -> None:
        """Paint nothing: the layer covers the background wherever there is sound."""
        if not self.session.frames:
            super().paint_background(painter)

    def paint_layer(self, painter: QPainter) -> None:
        if not self._aim():
            return
        self._axis.paint(painter, self._frequencies, current_theme(), self.axis_font)
        painter.setClipRect(self.content)
        tiles = dict(self.tiles.in_sight())
        missing = [index for index, picture in tiles.items() if picture is None]
        if self._tile_rect(max(tiles)).right() < self.width():
            painter.fillRect(self.content, current_theme().canvas)
        if missing:
            self._paint_beneath(painter, missing)
        for index, picture in tiles.items():
            if picture is not None:
                painter.drawImage(self._tile_rect(index), picture.image)

    def _add_tile(self, index: int) -> None:
        """Paint a tile that was just computed into the layer."""
        picture = dict(self.tiles.in_sight()).get(index)
        layer = self.held_layer
        if layer is None or picture is None:
            self.invalidate()
            return
        area = self._tile_rect(index)
        with QPainter(layer) as painter:
            painter.setClipRect(self.content)
            painter.drawImage(area, picture.image)
        self.update(area.toAlignedRect())

    def _paint_beneath(self, painter: QPainter, missing: list[int]) -> None:
        """Draw the replacement pictures of missing tiles."""
        painter.save()
        for first, last in _runs(missing):
            area = self._tile_rect(first).united(self._tile_rect(last))
            painter.setClipRect(area.intersected(QRectF(self.content)))
            painter.fillRect(area, QColor.fromRgba(self._table[0]))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            grid = self._grid
            for patch in self.tiles.beneath():
                if patch.meets(grid.start(first), grid.start(last + 1)):
                    self._paint_patch(painter, patch)
        painter.restore()

    @property
    def _grid(self) -> Grid:
        """The grid of the tiles that are painted."""
        assert self.tiles.grid is not None
        return self.tiles.grid

    def _paint_patch(self, painter: QPainter, patch: Patch) -> None:
        picture, grid = patch.picture, self._grid
        picture.use_colours(self._table)
        painter.setOpacity(_STALE_OPACITY if patch.stale else 1.0)
        if grid.fits(picture):
            # Exactly where its tile would lie, lest the picture jumps when that comes.
            origin = self._pixel(picture.start + patch.shift)
            left, right = self._pixel(patch.start), self._pixel(patch.stop)
            area = self._pixels(left, right - left)
            painter.drawImage(
                area, picture.image, QRectF(left - origin, 0, right - left, grid.rows)
            )
            return
        wide = _STRETCHED_AT_ONCE / grid.rows * grid.frames_per_column
        for number in range(math.ceil((patch.stop - patch.start) / wide)):
            start = patch.start + number * wide
            self._stretch(painter, patch.between(start, start + wide))

    def _stretch(self, painter: QPainter, patch: Patch) -> None:
        picture = patch.picture
        column = (patch.first - picture.start) / picture.frames_per_column
        width = (patch.last - patch.first) / picture.frames_per_column
        left = self.x_of(patch.start)
        target = QRectF(left, 0, self.x_of(patch.stop) - left, self.height())
        painter.drawImage(target, picture.image, QRectF(column, 0, width, picture.image.height()))

    def _tile_rect(self, index: int) -> QRectF:
        """The rectangle of a tile, on whole device pixels, one for each of its columns."""
        return self._pixels(self._pixel(self._grid.start(index)), COLUMNS)

    def _pixel(self, frame: float) -> int:
        """The device pixel of the content at which `frame` begins."""
        # Frames a whole tile apart must lie as many pixels apart, whatever is left of fractions.
        return math.floor((frame - self.visible[0]) / self._grid.frames_per_column + 0.500001)

    def _pixels(self, left: int, width: int) -> QRectF:
        ratio = self.devicePixelRatioF()
        left += round(self.content.left() * ratio)
        return QRectF(left / ratio, 0, width / ratio, self._grid.rows / ratio)

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
        return _OVERLAY

    @property
    def _frequencies(self) -> Frequencies:
        return Frequencies(self.settings, self.session.sample_rate, self.height())

    def frequency_at(self, y: float) -> float:
        """Frequency in hertz at height `y`."""
        return self._frequencies.at(y)

    def y_of(self, hertz: float) -> float:
        """Height of a frequency in hertz."""
        return self._frequencies.y_of(hertz)

    # -- the read-out -----------------------------------------------------------------------

    def readout(self, position: QPointF) -> str:
        """Time, frequency and level at `position`: '0:01.250   440 Hz   −32 dB'."""
        frame = self.frame_at(position.x())
        hertz = self.frequency_at(position.y())
        pitch = f"{numeral(hertz / 1000, '.2f')} kHz" if hertz >= 1000 else f"{hertz:.0f} Hz"
        parts = [time_text(frame, self.session.sample_rate), pitch]
        level = self._level_at(frame, position.y())
        if level is not None:
            parts.append(level)
        return "   ".join(parts)

    def _level_at(self, frame: float, y: float) -> str | None:
        shown = self.tiles.picture_at(frame)
        if shown is None:
            return None
        picture, at = shown
        value = picture.level_at(at, y / self.height())
        floor, ceiling = picture.settings.floor_db, picture.settings.ceiling_db
        level = round(floor + value / 255 * (ceiling - floor))
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

    def _aim(self) -> bool:
        """Request the visible tiles; returns False if nothing is visible."""
        ratio = self.devicePixelRatioF()
        columns, rows = round(self.content.width() * ratio), round(self.height() * ratio)
        if not self.session.frames or columns <= 0 or rows <= 0:
            return False
        view, heard = self.visible, self.session.heard
        assert heard is not None  # there are frames
        self.tiles.aim(heard, view, columns, rows, self.settings, self._table)
        return True


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """The first and last number of each run of consecutive ones in ascending `numbers`."""
    ends = [n for n, after in zip(numbers, [*numbers[1:], None], strict=True) if after != n + 1]
    firsts = [numbers[0], *(numbers[numbers.index(end) + 1] for end in ends[:-1])]
    return list(zip(firsts, ends, strict=True))


def colour_table(label: str) -> list[int]:
    """The 256 colours of a map; read without importing pyqtgraph, which takes 35 MB of memory."""
    package = find_spec("pyqtgraph")
    assert package is not None  # it is required
    assert package.submodule_search_locations is not None
    maps = Path(package.submodule_search_locations[0], "colors", "maps")
    lines = (maps / f"{COLOUR_MAPS[label]}.csv").read_text("utf-8").splitlines()
    rows = (line.partition(";")[0].split(",") for line in lines)
    colours = ([int(255 * float(part) + 0.5) for part in row] for row in rows if len(row) == 3)
    return [QColor(*colour).rgba() for colour in colours]
