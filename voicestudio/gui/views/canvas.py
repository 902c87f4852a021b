"""The base class of all views of the sound: time axis, selection, mouse and keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from voicestudio.audio.medium import Medium
from voicestudio.audio.silence import speech_region_around
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.views.layered import AXIS_WIDTH
from voicestudio.gui.views.snapping import Snapping
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.theme import theme_notifier
from voicestudio.texts import tr

EDGE_REACH = 5
_WHEEL_STEP = 0.12
_ZOOM_STEP = 1.25
_DRAG_SCROLL_MS = 30
_CLICK = 3
"""Pixels within which a press and a release are a click: a hand is never quite still."""


class Canvas(TimeAxis):
    """A view of the visible range: paints a layer, then selection, cursor and playhead.

    A subclass paints the layer in `paint_layer` and calls `invalidate` when it is out of date; it
    is kept while only the overlays change.

    Attributes:
        menu: the context menu, for a right click, Shift+F10 or the menu key.
        menu_edits: whether the menu applies to the selection, so that a right click moves it.

    Signals:
        hovered(object): the frame under the mouse, or None when it left.
        clicked(int): the cursor was put there, and nothing was selected.
    """

    hovered = Signal(object)
    clicked = Signal(int)

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, background, parent)
        self.menu: QMenu | None = None
        self.menu_edits = False
        self._dragging = False
        self._by_tab = False
        self._clicked_at: float | None = None
        self._snapping = Snapping(self)
        self._pointer = QPoint()
        self._painted_playhead: int | None = None
        self._drag_timer = QTimer(self)
        self._drag_timer.setInterval(_DRAG_SCROLL_MS)
        self._drag_timer.timeout.connect(self._drag_beyond_edge)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.timeline_changed.connect(self._timeline_changed)
        session.markers_changed.connect(self.update)
        session.monitor_changed.connect(self.invalidate)
        session.view_changed.connect(self._view_changed)
        session.selection_changed.connect(self._selection_changed)
        time_display().changed.connect(self._selection_changed)
        session.playhead_changed.connect(self._playhead_changed)
        theme_notifier().changed.connect(self._theme_changed)

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_tab and self.hasFocus():
            theme, ring = self.overlay_theme(), QRectF(self.rect())
            with QPainter(self) as painter:
                for colour, inset in ((theme.canvas, 0.5), (theme.selection_edge, 1.5)):
                    painter.setPen(QPen(colour, 1.0 + inset))
                    painter.drawRect(ring.adjusted(inset, inset, -inset, -inset))

    def paint_overlay(self, painter: QPainter) -> None:
        """Paint selection, cursor and playhead over the layer."""
        painter.setClipRect(self.content)
        self._paint_markers(painter)
        self._paint_selection(painter)
        self._snapping.paint(painter)
        if self.session.playhead is not None:
            playhead = self.overlay_theme().playhead
            self._paint_line(painter, self.session.playhead, playhead, 1.6)

    @property
    def overlaid(self) -> bool:
        return self.session.timeline is not None

    def _paint_markers(self, painter: QPainter) -> None:
        """Lines where markers and regions begin and end, dashes where the recording is split."""
        theme, markers = self.overlay_theme(), self.session.markers
        ends = [frame for label in markers.labels for frame in (label.start, label.stop)]
        for x in self._columns_of(ends).tolist():
            self._paint_line(painter, self.frame_at(x), theme.marker, 1.0)
        splits = self._columns_of(self._splits_in_sight())
        if not splits.size:
            return
        pen = QPen(theme.cursor, 1.0, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        for x in (np.unique(np.round(splits)) + 0.5).tolist():
            if self.content.left() <= x <= self.content.right():
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _columns_of(self, frames: Sequence[int]) -> np.ndarray:
        """The x coordinates of frames in sight, ascending; one for each device pixel.

        There may be thousands of frames, of which hundreds would be drawn over each other.
        """
        if not frames:
            return np.empty(0)
        xs, ratio = self.x_of(np.asarray(frames, float)), self.devicePixelRatioF()
        xs = np.sort(xs[(xs >= AXIS_WIDTH - 2) & (xs <= self.width() + 1)])
        return xs[np.diff(np.floor(xs * ratio), prepend=-np.inf) > 0]

    def _splits_in_sight(self) -> Sequence[int]:
        splits, (start, stop) = self.splits, self.visible
        return splits[bisect_left(splits, start) : bisect_right(splits, stop)]

    def _paint_selection(self, painter: QPainter) -> None:
        theme = self.overlay_theme()
        start, stop = self.session.selection
        if start == stop:
            self._paint_line(painter, start, theme.cursor, 1.0)
            return
        left, right = self.x_of(start), self.x_of(stop)
        painter.fillRect(QRectF(left, 0, right - left, self.height()), theme.selection)
        for frame in (start, stop):
            self._paint_line(painter, frame, theme.selection_edge, 1.0)

    def _paint_line(self, painter: QPainter, frame: float, colour: QColor, width: float) -> None:
        x, right = self.x_of(frame), self.width()
        if AXIS_WIDTH - 2 <= x <= right + 1:
            x = min(x, right - width / 2)
            painter.fillRect(QRectF(x - width / 2, 0, width, self.height()), colour)

    def _timeline_changed(self) -> None:
        self.invalidate()

    def _view_changed(self) -> None:
        self.invalidate()

    def _theme_changed(self, _theme: object) -> None:
        self.invalidate()

    def _selection_changed(self) -> None:
        self.setAccessibleDescription(self._selection_text())
        self.update()

    def _selection_text(self) -> str:
        rate = self.session.sample_rate
        start, stop = (time_text(frame, rate) for frame in self.session.selection)
        return (
            tr("Selected {start} to {stop}", start=start, stop=stop)
            if self.session.has_selection
            else tr("Cursor at {start}", start=start)
        )

    def _playhead_changed(self) -> None:
        """Repaint only where the playhead was and where it is."""
        for frame in (self._painted_playhead, self.session.playhead):
            # Positions far out of sight exceed the integers of a rectangle.
            if frame is not None and -16 < (x := self.x_of(frame)) < self.width() + 16:
                self.update(QRect(round(x) - 8, 0, 16, self.height()))
        self._painted_playhead = self.session.playhead

    # -- mouse ------------------------------------------------------------------------------

    def edge_near(self, x: float) -> int | None:
        """The end of the selection that a press at `x` takes hold of, or None."""
        if not self.session.has_selection:
            return None
        start, stop = self.session.selection
        nearest = min((start, stop), key=lambda frame: abs(self.x_of(frame) - x))
        return nearest if abs(self.x_of(nearest) - x) <= EDGE_REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.session.timeline is None:
            return
        x = event.position().x()
        edge = self.edge_near(x)
        self._clicked_at = None
        if edge is None and x < self.content.left():
            return  # on the axis, which is no place in the sound
        start, stop = self.session.selection
        if edge is not None:
            self.session.select(stop if edge == start else start, edge)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.session.extend_nearest_edge_to(self.frame_at(x))
        else:
            self.session.select(self.frame_at(x), self.frame_at(x))
            self._clicked_at = x
        self._dragging = True
        self._snapping.begin(event, new=not self.session.has_selection)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        self._snapping.move(event)
        if self._clicked_at is not None and abs(event.position().x() - self._clicked_at) >= _CLICK:
            self._clicked_at = None
        if self._dragging and self._clicked_at is None:
            self.drag_to(self.frame_at(self._inside(event.position().x())))
            beyond = self._pointer.x() != self._inside(self._pointer.x())
            if beyond and not self._drag_timer.isActive():
                self._drag_timer.start()
            elif not beyond:
                self._drag_timer.stop()
        else:
            self._show_cursor(event.position())
        self._hover(event.position())

    def drag_to(self, frame: float) -> None:
        """The mouse was dragged to `frame`: select up to there, or to a snapping point near."""
        self.session.extend_to(self._snapping.drawn(frame))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self._drag_timer.stop()
            self._snapping.end(event)
            if self._clicked_at is not None:
                self._clicked_at = None
                self.clicked.emit(self.session.cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the stretch between the silences, or splits, around the click."""
        if event.button() != Qt.MouseButton.LeftButton or not self.session.frames:
            return
        timeline = self.session.open_timeline
        frame = min(max(int(self.frame_at(event.position().x())), 0), timeline.frames - 1)
        self._dragging, self._clicked_at = False, None
        self.background.run(
            _region_around,
            timeline,
            frame,
            self.splits,
            done=self._select_region,
            key="double-click",
        )

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._selection_changed()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._dragging = False
        self._drag_timer.stop()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = wheel_steps(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.session.zoom(_ZOOM_STEP**steps, self.frame_at(event.position().x()))
        else:
            start, stop = self.session.view
            self.session.scroll(-steps * _WHEEL_STEP * (stop - start))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu; a click outside the selection first moves the cursor there."""
        if self._dragging:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._show_menu_at_cursor()
        elif self.menu is not None:
            if self.menu_edits and self.content.contains(event.pos()):
                self._point_at(self.frame_at(event.pos().x()))
            self.menu.popup(event.globalPos())

    def _point_at(self, frame: float) -> None:
        start, stop = self.session.selection
        if self.session.timeline is not None and not start <= frame <= stop:
            self.session.select(frame, frame)

    def _show_menu_at_cursor(self) -> None:
        """Show the menu at the cursor, for the menu key, which has no useful mouse position."""
        if self.menu is not None and not self.menu.isVisible():
            x = self._inside(self.x_of(self.session.cursor))
            self.menu.popup(self.mapToGlobal(QPoint(round(x), self.height() // 2)))

    def _inside(self, x: float) -> float:
        return min(max(x, self.content.left()), self.content.right() + 1)

    def _drag_beyond_edge(self) -> None:
        """The mouse is held beyond the edge: scroll, faster the further out it is."""
        x = self._pointer.x()
        self.session.scroll((x - self._inside(x)) * 0.5 * self.frames_per_pixel)
        self.drag_to(self.frame_at(self._inside(x)))

    def _show_cursor(self, position: QPointF) -> None:
        on_sound = self.session.timeline is not None and self.content.contains(position.toPoint())
        if not on_sound:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif self.edge_near(position.x()) is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.setCursor(Qt.CursorShape.IBeamCursor)

    def _hover(self, position: QPointF) -> None:
        frame = self.frame_at(position.x())
        inside = self.content.contains(position.toPoint()) and 0 <= frame < self.session.frames
        self.hovered.emit(frame if inside else None)

    def _select_region(self, found: tuple[Medium, int, int]) -> None:
        timeline, start, stop = found
        if timeline is self.session.timeline:
            self.session.select(start, stop)

    # -- keyboard ---------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that it has the focus if the keyboard gave it."""
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._by_tab = event.reason() in by_tab
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.session.timeline is None:
            super().keyPressEvent(event)
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        large = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        start, stop = self.session.view
        step = (stop - start) / 10 if large else max(1.0, self.frames_per_pixel)
        match event.key():
            case Qt.Key.Key_Left:
                self._move_cursor(self._step_from(-step, keep), keep)
            case Qt.Key.Key_Right:
                self._move_cursor(self._step_from(step, keep), keep)
            case Qt.Key.Key_Home:
                self._move_cursor(0, keep)
            case Qt.Key.Key_End:
                self._move_cursor(self.session.frames, keep)
            case Qt.Key.Key_Up | Qt.Key.Key_Down if self._moves_focus and not large:
                up = event.key() == Qt.Key.Key_Up
                self.session.move_focus(-1 if up else 1, extend=keep)
            case Qt.Key.Key_PageUp:
                self.session.scroll((start - stop) * 0.9)
            case Qt.Key.Key_PageDown:
                self.session.scroll((stop - start) * 0.9)
            case Qt.Key.Key_Menu:
                self._show_menu_at_cursor()
            case Qt.Key.Key_F10 if keep:
                self._show_menu_at_cursor()
            case Qt.Key.Key_Escape if self.session.has_selection:
                self.session.select(self.session.selection[0], self.session.selection[0])
            case _:
                super().keyPressEvent(event)

    @property
    def _moves_focus(self) -> bool:
        return self.session.tracks is not None and len(self.session.tracks) > 1

    def _step_from(self, step: float, keep: bool) -> float:
        """Where an arrow key steps from: without Shift from that end of the selection."""
        if self.session.has_selection and not keep:
            return self.session.selection[0 if step < 0 else 1]
        return self.session.cursor + step

    def _move_cursor(self, frame: float, keep: bool) -> None:
        if keep:
            self.session.extend_to(frame)
        else:
            self.session.select(frame, frame)
        self.session.reveal(self.session.cursor)


def hairline(colour: QColor) -> QPen:
    """A pen one device pixel wide."""
    pen = QPen(colour)
    pen.setCosmetic(True)
    pen.setWidth(0)
    return pen


def wheel_steps(event: QWheelEvent) -> float:
    """Notches turned, up and to the left positive; touch pads turn by small parts of a notch."""
    delta = event.angleDelta()
    return (delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()) / 120


def _region_around(
    timeline: Medium, frame: int, splits: tuple[int, ...]
) -> tuple[Medium, int, int]:
    start, stop = speech_region_around(timeline, frame)
    start = max(start, *(split for split in splits if split <= frame), 0)
    stop = min(stop, *(split for split in splits if split > frame), timeline.frames)
    return timeline, start, stop
