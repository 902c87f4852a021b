"""The volume curve of the track that has the focus, edited over its waveform."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from voicestudio.document.timeline.envelope import NO_ENVELOPE, Envelope
from voicestudio.gui.model.time_display import time_text
from voicestudio.gui.views.curve_painting import db_of_y, paint_curve, paint_reading, y_of_db
from voicestudio.gui.views.drag_gain import gain_text
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.gui.widgets.plain_text import lines_tip
from voicestudio.texts import tr

_REACH = 7
_LINE_REACH = 5
_STEP_DB = 0.1
_TIP = tr("Drag to move the point; double-click or Del removes it.")
_LINE_TIP = tr("Volume curve: click to add a point, or drag it out of the line.")
_FOLLOWS_TIP = tr("It follows the speech on {} until it is changed by hand.")


@dataclass(frozen=True)
class _Drag:
    """A point that is held: the curve without it, where it was, and the curve with it now.

    Attributes: low, high: Between which frames it may be: the points beside it.
    """

    before: Envelope
    without: Envelope
    low: int
    high: float
    frame: int
    now: Envelope


class VolumeCurve(QObject):
    """Shows the curve and lets its points be added, dragged and removed: an event filter.

    During a drag only the picture changes; releasing requests one edit, Escape none.

    Signals: wanted(Envelope): give the track that has the focus this curve.
    """

    wanted = Signal(object)

    def __init__(self, view: TimeAxis) -> None:
        super().__init__(view)
        self._view, self._session = view, view.session
        self._shown, self._enabled = False, True
        self._drag: _Drag | None = None
        self._hovered: int | None = None
        view.installEventFilter(self)
        self._session.timeline_changed.connect(self._reset)

    @property
    def envelope(self) -> Envelope:
        """The curve as it is drawn."""
        if self._drag is not None:
            return self._drag.now
        tracks = self._session.tracks
        return tracks[self._session.focus].envelope if tracks is not None else NO_ENVELOPE

    @property
    def visible(self) -> bool:
        return bool(self._session.frames) and (self._shown or bool(self.envelope))

    @property
    def shown(self) -> bool:
        """Whether the line is drawn where there is no curve, too."""
        return self._shown

    def set_shown(self, on: bool) -> None:
        self._shown = on
        self._view.update()

    def set_enabled(self, on: bool) -> None:
        """Let it be edited, or not; that ends a drag."""
        self._enabled = on
        self._reset()

    def paint(self, painter: QPainter) -> None:
        """Paint the curve, and what the point under the mouse says."""
        if not self.visible:
            return
        lit = self._drag.frame if self._drag is not None else self._hovered
        paint_curve(painter, self._view, self.envelope, lit)
        if self._drag is not None:
            paint_reading(painter, self._view, self.place_of(lit or 0), self._text_at(lit or 0))

    def place_of(self, frame: int) -> QPointF:
        """Where the curve is at a frame, in the view."""
        gain_db = float(self.envelope.db_at(frame))
        return QPointF(self._view.x_of(frame), float(y_of_db(self._view, gain_db)))

    def point_at(self, position: QPointF) -> int | None:
        """The frame of the point that a press there takes hold of."""
        left, right = (self._view.frame_at(position.x() + d) for d in (-_REACH, _REACH + 1))
        near = [
            (distance, frame)
            for frame, _ in self.envelope.points_between(left, right)
            if (distance := (self.place_of(frame) - position).manhattanLength()) <= 1.5 * _REACH
        ]
        return min(near)[1] if near else None

    def takes(self, position: QPointF) -> bool:
        """Whether a press there takes hold of a point or of the line."""
        if not self._enabled or not self.visible:
            return False
        return self.point_at(position) is not None or self._on_line(position)

    # -- events -----------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self._enabled or not self.visible:
            return False
        match event:
            case QMouseEvent():
                return self._mouse(event)
            case QKeyEvent():
                return self._key(event)
            case QHelpEvent() if event.type() == QEvent.Type.ToolTip:
                return self._tip(event)
        if event.type() == QEvent.Type.Hide:
            self._reset()
        elif event.type() == QEvent.Type.Leave:
            self._hover(None)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        position, left = event.position(), event.button() == Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonPress if left:
                return self._take(position)
            case QEvent.Type.MouseButtonDblClick if left:
                return self._remove(self.point_at(position))
            case QEvent.Type.MouseMove if self._drag is not None:
                self._move(self._drag, position)
                return True
            case QEvent.Type.MouseMove if not event.buttons():
                return self._point(position)
            case QEvent.Type.MouseButtonRelease if left and self._drag is not None:
                self._let_go(self._drag)
                return True
        return self._drag is not None

    def _take(self, position: QPointF) -> bool:
        frame, now = self.point_at(position), self.envelope
        if frame is None and not self._on_line(position):
            return False
        new = frame is None
        if frame is None:
            frame = self._inside(self._view.frame_at(position.x()))
            now = now.with_point(frame, float(now.db_at(frame)))
        index = int(np.searchsorted(now.frames, frame))
        low = int(now.frames[index - 1]) + 1 if index else 0
        after = index + 1
        high = int(now.frames[after]) - 1 if after < len(now) else self._session.frames
        before = self.envelope if new else now
        self._drag = _Drag(before, now.without_point(frame), low, max(high, low), frame, now)
        self._view.update()
        return True

    def _move(self, drag: _Drag, position: QPointF) -> None:
        frame = round(min(max(self._view.frame_at(position.x()), drag.low), drag.high))
        gain_db = round(round(db_of_y(self._view, position.y()) / _STEP_DB) * _STEP_DB, 1)
        now = drag.without.with_point(frame, gain_db)
        self._drag = _Drag(drag.before, drag.without, drag.low, drag.high, frame, now)
        self._view.update()

    def _let_go(self, drag: _Drag) -> None:
        self._reset()
        if drag.now != drag.before:
            self.wanted.emit(drag.now)
        self._hover(drag.frame)

    def _remove(self, frame: int | None) -> bool:
        if frame is None:
            return False
        self._drag = self._hovered = None
        self.wanted.emit(self.envelope.without_point(frame))
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Escape ends a drag without an edit; Del removes the point under the mouse."""
        escapes = event.key() == Qt.Key.Key_Escape and self._drag is not None
        removes = event.key() == Qt.Key.Key_Delete and self._hovered is not None
        if event.modifiers() or not (escapes or removes):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress and escapes:
            self._reset()
        elif event.type() == QEvent.Type.KeyPress:
            self._remove(self._hovered)
        return True

    def _tip(self, event: QHelpEvent) -> bool:
        position = QPointF(event.pos())
        frame = self.point_at(position)
        if frame is not None:
            self._show_tip(event, frame, _TIP)
        elif self._on_line(position):
            frame = self._inside(self._view.frame_at(position.x()))
            self._show_tip(event, frame, _LINE_TIP)
        else:
            return False
        return True

    def _show_tip(self, event: QHelpEvent, frame: int, tip: str) -> None:
        lines = [self._text_at(frame), tip]
        tracks = self._session.tracks
        speakers = tracks.speakers(self._session.focus) if tracks is not None else ""
        if speakers:
            lines.append(_FOLLOWS_TIP.format(speakers))
        QToolTip.showText(event.globalPos(), lines_tip(lines), self._view)

    def _point(self, position: QPointF) -> bool:
        """Show what a press here would do."""
        self._hover(self.point_at(position))
        if self._hovered is not None:
            self._view.setCursor(Qt.CursorShape.SizeAllCursor)
        elif self._on_line(position):
            self._view.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            return False
        return True

    def _on_line(self, position: QPointF) -> bool:
        if not self._view.content.contains(position.toPoint()):
            return False
        frame = self._view.frame_at(position.x())
        if not 0 <= frame <= self._session.frames:
            return False
        return abs(self.place_of(round(frame)).y() - position.y()) <= _LINE_REACH

    def _inside(self, frame: float) -> int:
        return round(min(max(frame, 0), self._session.frames))

    def _text_at(self, frame: int) -> str:
        time = time_text(frame, self._session.sample_rate)
        return f"{time}   {gain_text(float(self.envelope.db_at(frame)))}"

    def _hover(self, frame: int | None) -> None:
        if frame != self._hovered:
            self._hovered = frame
            self._view.update()

    def _reset(self) -> None:
        self._drag = self._hovered = None
        self._view.update()
