"""The overview: the whole sound in a strip, with the visible range marked."""

from __future__ import annotations

from typing import Literal
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from voicestudio.document.timeline.takes import takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.canvas import EDGE_REACH, Canvas
from voicestudio.gui.views.columns import column_shades, indexed_image, shade_table
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import tr

HEIGHT, LEAST_HEIGHT = 56, 24
_MARGIN = 4
_MOST_MAGNIFIED = 8.0
"""How many times taller than to scale a quiet recording is drawn, so that it can be recognised."""

_SMALLEST_WINDOW = 6.0
"""Pixels the window keeps however close the view is, so that it can be seen and held."""

_SMALLEST_MARK = 2.0
"""Pixels of what marks a warning."""

_Hold = Literal["start", "stop", "window"]
_Columns = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


class OverviewView(Canvas):
    """Draws the whole sound; the visible range is a window to drag or to resize at its edges.

    A click outside the window moves it there. Channels are drawn as one.
    """

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        store: MediaStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, background, parent)
        self.setObjectName("overview")
        self.setAccessibleName(tr("Overview of the whole recording"))
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setMaximumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._store = store
        self._hold: _Hold | None = None
        self._grip = 0.0
        self._tracks: WeakKeyDictionary[Timeline, _Columns] = WeakKeyDictionary()
        store.changed.connect(self._peaks_changed)

    def sizeHint(self) -> QSize:
        return QSize(400, LEAST_HEIGHT)

    @property
    def visible(self) -> tuple[float, float]:
        return 0.0, float(max(self.session.frames, 1))

    def window_rect(self) -> QRectF:
        """Where the visible range is drawn, in widget coordinates."""
        left, right = (self.x_of(frame) for frame in self.session.view)
        right = min(right, self.content.right() + 1)
        if right - left < _SMALLEST_WINDOW:
            left = min((left + right - _SMALLEST_WINDOW) / 2, self.width() - _SMALLEST_WINDOW)
            right = left + _SMALLEST_WINDOW
        return QRectF(left, 1, right - left, self.height() - 2)

    def _view_changed(self) -> None:
        self.update()

    # -- painting ---------------------------------------------------------------------------

    def paint_layer(self, painter: QPainter) -> None:
        timeline = self.session.heard
        if timeline is None or not timeline.frames:
            return
        ratio = self.devicePixelRatioF()
        height = round(self.height() * ratio)
        low, high, rms, known = self._columns(round(self.content.width() * ratio))
        loudest = max(float(np.max(high)), float(-np.min(low)), 1 / _MOST_MAGNIFIED)
        scale = (height / 2 - _MARGIN * ratio) / loudest
        top, bottom, rms_top, rms_bottom = (
            height / 2 - value * scale for value in (high, low, rms, -rms)
        )
        bottom = np.where(known, bottom, -1)
        shades = column_shades(np.where(known, top, 0), bottom, rms_top, rms_bottom, height)
        theme = current_theme()
        image = indexed_image(shades, shade_table(theme.waveform, theme.waveform_rms))
        painter.drawImage(QRectF(self.content), image)
        for _, start, stop in takes_between(self.session.open_timeline, 0, timeline.frames):
            left, right = self.x_of(start), self.x_of(stop)
            painter.fillRect(QRectF(left, self.height() - 3, right - left, 2), theme.take_edge)
        for check in checks_of(self.session.open_timeline):
            left, right = self.x_of(check.start), self.x_of(check.stop)
            width = max(right - left, _SMALLEST_MARK)
            painter.fillRect(QRectF(left, self.height() - 6, width, 5), theme.warning)

    def _columns(self, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Minimum, maximum, RMS and whether it is known, of `count` columns of everything heard.

        Of several tracks it is the largest value, which is close to that of their mix.
        """
        tracks, parts = self.session.tracks, list[tuple[np.ndarray, ...]]()
        assert tracks is not None  # or there would be nothing to draw
        for track in tracks.heard:
            gain = np.float32(max(track.gains))
            low, high, rms, known = self._track(self.session.version(track.timeline), count)
            parts.append((gain * low, gain * high, gain * rms, known))
        if not parts:
            nothing = np.zeros(count, np.float32)
            return nothing, nothing, nothing, np.ones(count, bool)
        lows, highs, means, known = (np.array(kind) for kind in zip(*parts, strict=True))
        return lows.min(axis=0), highs.max(axis=0), means.max(axis=0), np.all(known, axis=0)

    def _track(self, sound: Timeline, count: int) -> _Columns:
        """Minimum, maximum, RMS and whether it is known, of `count` columns of a track.

        An edit changes one track as a rule, so those of the others are kept.
        """
        kept = self._tracks.get(sound)
        if kept is not None and kept[0].size == count:
            return kept
        peaks = self._store.peaks(sound, 0, sound.frames, count)
        low, high = peaks.minimum.min(axis=1), peaks.maximum.max(axis=1)
        rms = np.minimum(peaks.rms.mean(axis=1), np.maximum(high, -low))
        found = low, high, rms, peaks.known
        if self._store.complete:
            self._tracks[sound] = found
        return found

    def _peaks_changed(self) -> None:
        self._tracks.clear()
        self.invalidate()

    def paint_overlay(self, painter: QPainter) -> None:
        super().paint_overlay(painter)
        theme = current_theme()
        window, content = self.window_rect(), QRectF(self.content)
        before = QRectF(content.topLeft(), QPointF(window.left(), content.bottom()))
        after = QRectF(QPointF(window.right(), 0), content.bottomRight())
        painter.fillRect(before, theme.shade)
        painter.fillRect(after, theme.shade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(window.adjusted(0.75, 0, -0.75, 0), 3, 3)

    # -- mouse and keyboard -----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.session.timeline is None:
            return
        x = event.position().x()
        self._hold = self._held_at(x)
        if self._hold is None:
            self._hold = "window"
            start, stop = self.session.view
            middle = self.frame_at(x)
            self.session.set_view(middle - (stop - start) / 2, middle + (stop - start) / 2)
        self._grip = self.frame_at(x) - self.session.view[0]
        self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame_at(self._inside(event.position().x()))
        start, stop = self.session.view
        match self._hold:
            case "start":
                self.session.set_view(min(frame, stop - 1), stop)
            case "stop":
                self.session.set_view(start, max(frame, start + 1))
            case "window":
                left = self.frame_at(event.position().x()) - self._grip
                self.session.set_view(left, left + stop - start)
        self._show_cursor(event.position())
        self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold = None
            self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.session.show_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As in the other views, but zooming keeps the middle of the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            start, stop = self.session.view
            steps = event.angleDelta().y() / 120
            self.session.zoom(1.25**steps, (start + stop) / 2)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the window; everything else is as in the other views."""
        start, stop = self.session.view
        step = {Qt.Key.Key_Left: -0.1, Qt.Key.Key_Right: 0.1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.session.scroll(step * (stop - start))

    def _held_at(self, x: float) -> _Hold | None:
        window = self.window_rect()
        if window.width() > 3 * EDGE_REACH:
            if abs(x - window.left()) <= EDGE_REACH:
                return "start"
            if abs(x - window.right()) <= EDGE_REACH:
                return "stop"
        return "window" if window.left() <= x <= window.right() else None

    def _show_cursor(self, position: QPointF) -> None:
        shapes = {
            "start": Qt.CursorShape.SizeHorCursor,
            "stop": Qt.CursorShape.SizeHorCursor,
            "window": Qt.CursorShape.OpenHandCursor,
        }
        if self._hold == "window":
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            held = self._hold or self._held_at(position.x())
            self.setCursor(shapes[held] if held else Qt.CursorShape.ArrowCursor)
