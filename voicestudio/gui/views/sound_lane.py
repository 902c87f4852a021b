"""Drawing the sound of a track: a lane for each channel, peaks and RMS, down to single samples."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from weakref import ref

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from voicestudio.audio.peaks import BASE_FRAMES, Peaks
from voicestudio.document.timeline.clips import joints
from voicestudio.document.timeline.takes import Take, takes_between, with_strength
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.background import Background, Latest
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.amplitude_scale import AmplitudeScale, WaveformAxis
from voicestudio.gui.views.canvas import Canvas, hairline, wheel_steps
from voicestudio.gui.views.clip_painting import paint_cuts, paint_gaps, paint_grips, paint_overlaps
from voicestudio.gui.views.column_strip import ColumnStrip, Strip
from voicestudio.gui.views.columns import column_shades, indexed_image, shade_table
from voicestudio.gui.views.gain_preview import GainPreview
from voicestudio.gui.views.handles import HANDLE
from voicestudio.gui.views.layered import AXIS_WIDTH
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.polylines import polyline
from voicestudio.gui.views.samples import SampleWindow, read_window
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.gui.widgets.track_colours import peak_colour, strong_colour, unheard_colours
from voicestudio.texts import tr

FULL_SCALE = 0.99996
"""At and above this a sample counts as clipped: the largest 16-bit value is 32767/32768."""

_LANE_MARGIN = 8
_LOW_LANE, _NAME_HEIGHT = 26, 13
"""Pixels of a lane below which its number is beside its middle, and that a number needs."""

_WHEEL_ZOOM = 2**0.5
_LEAST_FOR_LABELS = 13
"""Pixels of half a lane below which labels above and below the middle would overlap."""

_RMS_FROM_FRAMES = 16
_DOT_SPACING = 6.0
_SMOOTH_SPACING = 24.0
"""From here on samples are so few that QPainter may draw the line, the smoothest there is."""

_LINE_WIDTH = 1.3
_BESIDE_COLUMNS = 4
_LEAST_FOR_NAME, _NAME_GAP, _NAME_MARGIN = 60, 6, 3
"""Pixels of a take below which its name is left out, around the name, and of its background."""

_NAME_GROUND = 0.8
"""How much of the sound the background of a name covers: the sound is seen through it."""

_NAME_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_SAME_WIDTH = 1e-7
_FAR = 4
"""So much further out than where samples are drawn they are no longer held."""


class SoundLane(Canvas):
    """Peak and RMS layers of the visible range, or the samples themselves when close enough.

    Draws the track that has the focus; a subclass may say another one.

    Attributes:
        scale: How amplitudes are drawn as heights, in every lane. A double-click on the axis brings
            back the usual height.

    Signals: scale_changed() when `scale` was changed here; dragged(QPoint) while a selection that
    began here is dragged, with the point of the screen.
    """

    scale_changed = Signal()
    dragged = Signal(object)

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        store: MediaStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, background, parent)
        self.setMinimumHeight(48)
        self.scale = AmplitudeScale()
        self._store = store
        self._samples: SampleWindow | None = None
        self._column_width = 1.0
        self._strip = ColumnStrip()
        self._held_grid: tuple[object, QPixmap] | None = None
        self._spanning = False
        self._reader = Latest(background, read_window, self._samples_read, self)
        store.changed.connect(self._peaks_changed)

    @property
    def timeline(self) -> Timeline | None:
        """The sound that is drawn, as it is edited."""
        return self.session.timeline

    @property
    def track(self) -> int:
        """The number of the track that is drawn."""
        return self.session.focus

    @property
    def colour(self) -> str:
        """The name of the colour that the sound is drawn in; empty for that of any sound."""
        tracks = self.session.tracks
        known = tracks is not None and self.track in tracks
        return tracks[self.track].colour if tracks is not None and known else ""

    @property
    def _colours(self) -> tuple[QColor, QColor]:
        """The colours of peaks, and of RMS bars and lines: grey for a track that is not heard."""
        tracks = self.session.tracks
        if tracks is not None and all(track.number != self.track for track in tracks.heard):
            return unheard_colours()
        return peak_colour(self.colour), strong_colour(self.colour)

    @property
    def splits(self) -> tuple[int, ...]:
        return self.session.splits_of(self.track)

    @property
    def has_clips(self) -> bool:
        """Whether clips can be moved: there are several tracks, gaps or overlaps."""
        tracks, timeline = self.session.tracks, self.timeline
        if tracks is None or timeline is None:
            return False
        return len(tracks) > 1 or len(joints(timeline)) > 2

    @property
    def preview(self) -> GainPreview | None:
        """The sound that is drawn instead, while gains or fades are dragged."""
        return None

    @property
    def _drawn_sound(self) -> Timeline:
        """The sound to draw, in the version that the monitor selects."""
        if self.preview is not None:
            return self.preview.sound
        assert self.timeline is not None  # or there would be nothing to draw
        return self.session.version(self.timeline)

    @property
    def axis(self) -> WaveformAxis:
        return self.scale.axis

    def magnify(self, factor: float) -> None:
        """Draw the sound `factor` times taller than now."""
        before = self.scale.magnification
        self.scale.magnify(factor)
        if self.scale.magnification != before:
            self._selection_changed()  # the text for screen readers
            self.invalidate()
            self.scale_changed.emit()

    def draw_usual_height(self) -> None:
        """Full scale at the edges of the lanes again."""
        self.magnify(1 / self.scale.magnification)

    def set_axis(self, axis: WaveformAxis) -> None:
        """Scale the height by amplitude or by decibels below full scale."""
        self.scale.axis = axis
        self.invalidate()
        self.scale_changed.emit()

    def lanes(self) -> list[QRect]:
        """Where each channel is drawn, top to bottom."""
        if self.timeline is None:
            return []
        channels = self.timeline.channels
        edges = [round(self.height() * lane / channels) for lane in range(channels + 1)]
        content = self.content
        return [
            QRect(content.left(), top, content.width(), bottom - top)
            for top, bottom in pairwise(edges)
        ]

    def y_of(self, lane: QRect, value: np.ndarray | float) -> np.ndarray:
        """Height of amplitude `value` in `lane`, in widget coordinates."""
        half = _half_height(lane)
        return lane.top() + lane.height() / 2 - self.scale.shares(value) * half

    def release(self) -> None:
        """Free what is held of the sound and of pictures; it is made again when it is seen."""
        self._samples = self._held_grid = None
        self._strip.forget()
        self.drop_picture()

    # -- painting ---------------------------------------------------------------------------

    def paint_background(self, painter: QPainter) -> None:
        lanes = self.lanes()
        if lanes and self.session.frames:
            painter.drawPixmap(0, 0, self._grid(lanes))
        else:
            super().paint_background(painter)

    def paint_layer(self, painter: QPainter) -> None:
        lanes = self.lanes()
        if not lanes or not self.session.frames:
            return
        painter.setClipRect(self.content)
        self._paint_takes(painter)
        self._paint_sound(painter, lanes)
        assert self.timeline is not None  # or there would be no lanes
        if self.has_clips:
            paint_gaps(painter, self, self.timeline)
            paint_grips(painter, self, self.timeline, self.splits, peak_colour(self.colour))
            paint_overlaps(painter, self, self.timeline)
        paint_cuts(painter, self, self.timeline)
        self._paint_take_names(painter)

    def _paint_sound(self, painter: QPainter, lanes: list[QRect]) -> None:
        per_dot = self.frames_per_pixel / self.devicePixelRatioF()
        window = self._window() if per_dot < BASE_FRAMES else None
        if per_dot > _FAR * BASE_FRAMES:
            self._samples = None  # some 30 MB, and soon read again
        if window is not None and per_dot <= 1:
            line = self._line(window)
            for channel, lane in enumerate(lanes):
                painter.setClipRect(lane)
                self._paint_samples(painter, lane, window, channel, line)
            painter.setClipRect(self.content)
            return
        strip = self._drawn(lanes, window)
        table = shade_table(*self._colours)
        for channel, lane in enumerate(lanes):
            painter.drawImage(QRectF(lane), indexed_image(strip.shades[channel], table))
            self._paint_clipping(painter, lane, strip.clipped[:, channel])

    def _columns(self) -> tuple[int, float, int]:
        """The number of the first of the columns, how many frames each is wide, and how many.

        There is one for each device pixel, on a grid that stays put while the view scrolls.
        """
        columns = round(self.content.width() * self.devicePixelRatioF())
        start, stop = self.visible
        width = (stop - start) / columns
        # Rounding errors of scrolling must not move columns far from the first frame.
        if abs(self._column_width / width - 1) > _SAME_WIDTH:
            self._column_width = width
        return round(start / self._column_width), self._column_width, columns

    def _drawn(self, lanes: list[QRect], window: SampleWindow | None) -> Strip:
        """All visible columns; while scrolling only new ones are drawn."""
        first, width, count = self._columns()

        def draw(low: int, high: int) -> Strip:
            return self._strip_of(lanes, self._column_peaks(window, low, high, width))

        sound, heights = self._drawn_sound, tuple(lane.height() for lane in lanes)
        if self.preview is not None or not self._store.complete:
            self._strip.forget()
            return draw(first, first + count)
        look = (
            ref(sound),
            width,
            heights,
            self.devicePixelRatioF(),
            self.scale.look,
            window is not None,
        )
        return self._strip.columns(look, first, count, draw)

    def _column_peaks(
        self, window: SampleWindow | None, low: int, high: int, width: float
    ) -> Peaks:
        """Peaks of columns [low, high)."""
        if window is not None:
            return window.peaks(low * width, width, high - low)
        preview, sound = self.preview, self._drawn_sound
        # The outermost columns may not be drawn as they would be among others.
        before, behind = min(low, _BESIDE_COLUMNS), _BESIDE_COLUMNS
        first, last = low - before, high + behind
        peaks = self._store.peaks(sound, first * width, last * width, last - first, wanted=True)
        peaks = peaks.part(before, high - low + before)
        return peaks if preview is None else preview.peaks(peaks, low * width, width)

    def _strip_of(self, lanes: list[QRect], peaks: Peaks) -> Strip:
        shades = (self._shades(lane, peaks, channel) for channel, lane in enumerate(lanes))
        clipped = (peaks.maximum >= FULL_SCALE) | (peaks.minimum <= -FULL_SCALE)
        return Strip(tuple(shades), clipped)

    def _shades(self, lane: QRect, peaks: Peaks, channel: int) -> np.ndarray:
        ratio = self.devicePixelRatioF()
        low, high = peaks.minimum[:, channel], peaks.maximum[:, channel]
        rms = peaks.rms[:, channel]
        edges = np.stack([high, low, np.minimum(rms, high), np.maximum(-rms, low)])
        rows = np.minimum(np.maximum(self.y_of(lane, edges) - lane.top(), 0), lane.height())
        top, bottom, rms_top, rms_bottom = rows * ratio
        bottom, top = np.where(peaks.known, bottom, -1), np.where(peaks.known, top, 0)
        if self.frames_per_pixel < _RMS_FROM_FRAMES:
            rms_bottom = rms_top
        return column_shades(top, bottom, rms_top, rms_bottom, round(lane.height() * ratio))

    def _line(self, window: SampleWindow) -> Peaks | None:
        """The line through the samples by columns; None for so few that QPainter draws it."""
        if 1 / self.frames_per_pixel >= _SMOOTH_SPACING:
            return None
        first, width, columns = self._columns()
        return window.line(first * width, width, columns)

    def _paint_joined(self, painter: QPainter, lane: QRect, line: Peaks, channel: int) -> None:
        """Draw the line through hundreds of samples by columns, ten times as fast as QPainter."""
        ratio = self.devicePixelRatioF()
        top, bottom = (
            (self.y_of(lane, value[:, channel]) - lane.top()) * ratio
            for value in (line.maximum, line.minimum)
        )
        half = _LINE_WIDTH / 2 * ratio
        top, bottom = np.where(line.known, top - half, 0), np.where(line.known, bottom + half, -1)
        _, colour = self._colours
        shades = column_shades(top, bottom, top, top, round(lane.height() * ratio))
        painter.drawImage(QRectF(lane), indexed_image(shades, shade_table(colour, colour)))

    def _paint_clipping(self, painter: QPainter, lane: QRect, clipped: np.ndarray) -> None:
        """Red marks at both edges of the lane, at least three pixels wide to be seen."""
        if not clipped.any():
            return
        wide = clipped.copy()
        wide[1:] |= clipped[:-1]
        wide[:-1] |= clipped[1:]
        marks = indexed_image(wide[np.newaxis].view(np.uint8), [0, current_theme().error.rgba()])
        for top in (lane.top(), lane.bottom() - 3):
            painter.drawImage(QRectF(lane.left(), top + 0.5, lane.width(), 3), marks)

    def _paint_samples(
        self,
        painter: QPainter,
        lane: QRect,
        window: SampleWindow,
        channel: int,
        line: Peaks | None,
    ) -> None:
        """A line through the samples, and a dot on each once they are far enough apart."""
        start, stop = self.visible_frames()
        first, last = max(start - 1, window.start), min(stop + 1, window.stop)
        values = window.values[channel, first - window.start : last - window.start]
        spacing = 1 / self.frames_per_pixel
        xs = self.x_of(first) + np.arange(values.size) * spacing
        if line is not None:
            self._paint_joined(painter, lane, line, channel)
        if spacing >= _DOT_SPACING:
            self._paint_dots(painter, xs, self.y_of(lane, values), spacing)
        clipped = np.abs(values) >= FULL_SCALE
        for x in xs[clipped].tolist():
            painter.fillRect(QRectF(x - 1.5, lane.top(), 3, 3), current_theme().error)

    def _paint_dots(
        self, painter: QPainter, xs: np.ndarray, ys: np.ndarray, spacing: float
    ) -> None:
        points = polyline(xs, ys)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._colours[1], _LINE_WIDTH)
        if spacing >= _SMOOTH_SPACING:
            painter.setPen(pen)
            painter.drawPolyline(points)
        pen.setWidthF(min(6.5, spacing * 0.55))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _grid(self, lanes: list[QRect]) -> QPixmap:
        """The parts that do not scroll, as a picture: background, lines and labels."""
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, len(lanes), self.scale.look, current_theme(), self.font().key())
        if self._held_grid is None or self._held_grid[0] != key:
            grid = self.new_picture()
            with QPainter(grid) as painter:
                painter.setFont(self.axis_font)
                super().paint_background(painter)
                for channel, lane in enumerate(lanes):
                    self._paint_grid(painter, lane, channel, len(lanes))
            self._held_grid = key, grid
        return self._held_grid[1]

    def _paint_grid(self, painter: QPainter, lane: QRect, channel: int, channels: int) -> None:
        theme = current_theme()
        half = _half_height(lane)
        every = math.ceil(_NAME_HEIGHT / max(lane.height(), 1))
        labelled = channel % every == 0  # those of neighbours would overlap
        for value, label in self.scale.ticks(half):
            for signed in {value, -value}:
                y = float(self.y_of(lane, signed))
                painter.setPen(hairline(theme.canvas_border if value == 0 else theme.grid))
                painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right() + 1, y))
                if not labelled or (value and half < _LEAST_FOR_LABELS):
                    continue
                self._paint_label(
                    painter,
                    lane,
                    y,
                    f"−{label}" if signed < 0 and self.axis == "amplitude" else label,
                )
        if channel:
            painter.setPen(hairline(theme.canvas_border))
            painter.drawLine(0, lane.top(), self.width(), lane.top())
        painter.setPen(theme.link)
        middle = lane.center().y()
        painter.drawText(QRectF(5, middle - 8, 34, 16), self.scale.magnified)
        low = lane.height() < _LOW_LANE
        if channels > 1 and labelled and not (low and self.scale.magnified):
            name = "LR"[channel] if channels == 2 else str(channel + 1)
            painter.setPen(theme.muted)
            box = QRectF(6, middle - 7 if low else lane.top() + 4, 20, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)

    def _paint_label(self, painter: QPainter, lane: QRect, y: float, label: str) -> None:
        painter.setPen(current_theme().axis_text)
        y = min(max(y, lane.top() + 7), lane.bottom() - 6)
        box = QRectF(0, y - 8, AXIS_WIDTH - 7, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_takes(self, painter: QPainter) -> None:
        """Tint takes."""
        theme = current_theme()
        for _take, left, right in self._takes():
            painter.fillRect(QRectF(left, 0, right - left, self.height()), theme.take)
            painter.fillRect(QRectF(left, 0, right - left, 2), theme.take_edge)

    def _paint_take_names(self, painter: QPainter) -> None:
        """Label takes with the effect and its strength if that is mixed, over the sound."""
        theme, metrics = current_theme(), painter.fontMetrics()
        ground = QColor(theme.canvas)
        ground.setAlphaF(_NAME_GROUND)
        for take, left, right in self._takes():
            if right - left <= _LEAST_FOR_NAME:
                continue
            text = with_strength(take.label, take.strength)
            most = int(right - left) - 2 * _NAME_GAP
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
            # Below the handles of a selection.
            corner = QPointF(left + _NAME_GAP, HANDLE + _NAME_GAP)
            place = QRectF(corner, QSizeF(metrics.horizontalAdvance(text), metrics.height()))
            painter.fillRect(place.adjusted(-_NAME_MARGIN, 0, _NAME_MARGIN, 0), ground)
            painter.setPen(theme.text)
            painter.drawText(place, int(_NAME_FLAGS), text)

    def _takes(self) -> Iterator[tuple[Take, float, float]]:
        """The takes in sight, and between which x coordinates each is."""
        assert self.timeline is not None  # or there would be nothing to draw
        for take, start, stop in takes_between(self.timeline, *self.visible_frames()):
            yield take, self.x_of(start), self.x_of(stop)

    def _peaks_changed(self) -> None:
        self._strip.forget()
        self.invalidate()

    # -- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._select_track(event)
        super().mousePressEvent(event)

    def _select_track(self, event: QMouseEvent) -> None:
        """Select the track alone; with Shift, or at an end of the selection, beside others."""
        selected = self.track in self.session.selected_tracks
        at_edge = self.edge_near(event.position().x()) is not None
        more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._spanning = not (at_edge or more)
        if more and not selected:
            self.session.select_tracks_to(self.track)
        elif not (selected and (more or at_edge)):
            self.session.set_focus(self.track)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._spanning and self._dragging and self._clicked_at is None:
            self.dragged.emit(event.globalPosition().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As in all views; also Ctrl+Shift, or Ctrl over the axis, changes the magnification."""
        keys, control = event.modifiers(), Qt.KeyboardModifier.ControlModifier
        over_axis = event.position().x() < AXIS_WIDTH
        if keys & control and (over_axis or keys & Qt.KeyboardModifier.ShiftModifier):
            self.magnify(_WHEEL_ZOOM ** wheel_steps(event))
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < AXIS_WIDTH:
            self.draw_usual_height()
        else:
            super().mouseDoubleClickEvent(event)

    def _selection_text(self) -> str:
        height = self.scale.magnified
        told = super()._selection_text()
        return (
            tr("{selection}, {height} as tall", selection=told, height=height) if height else told
        )

    # -- samples ----------------------------------------------------------------------------

    def _window(self) -> SampleWindow | None:
        """The samples around the visible range, or None while they are being read."""
        preview, timeline = self.preview, self._drawn_sound
        start, stop = self.visible_frames()
        margin = stop - start
        wanted = max(start - margin, 0), min(stop + margin, self.session.frames)
        held = self._samples
        soon = max(start - margin // 2, 0), min(stop + margin // 2, self.session.frames)
        if held is None or not held.covers(timeline, *soon):
            self._reader.request(timeline, *wanted)
        if held is None or not held.covers(timeline, start, stop):
            return None
        return held if preview is None else preview.window(held, start, stop)

    def _samples_read(self, window: SampleWindow) -> None:
        self._samples = window
        self.invalidate()


def _half_height(lane: QRect) -> float:
    """Pixels from the middle of a lane to full scale."""
    return max(lane.height() / 2 - _LANE_MARGIN, lane.height() / 4)
