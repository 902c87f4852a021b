"""Handles on the selection in the waveform: fades from its upper corners, gain from its middle."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QMenu, QToolTip

from voicestudio.audio.curves import LINEAR, RampShape
from voicestudio.document.editing import fades
from voicestudio.document.editing.fades import Fade, Side
from voicestudio.document.timeline.takes import monitored
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.views import handle_painting
from voicestudio.gui.views.drag_gain import gain_text
from voicestudio.gui.views.existing_fades import MadeBefore, MadeLookup
from voicestudio.gui.views.gain_preview import GainPreview
from voicestudio.gui.views.handle_drag import Grip, HandleDrag, Part
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.time_axis import TimeAxis
from voicestudio.texts import tr

HANDLE = 12
"""Width and height of the area that can be grabbed, in pixels; a little around it counts, too."""

_TOP = 3
_AROUND = 3
_NARROWEST = 44
_NARROWEST_FOR_GAIN = 76
_GAIN_WIDTH = 20
_PEAK_COLUMNS = 1024
_CURSORS = {
    "in": Qt.CursorShape.SizeAllCursor,
    "out": Qt.CursorShape.SizeAllCursor,
    "gain": Qt.CursorShape.SizeVerCursor,
}
_TIPS = {
    "in": tr(
        "Fade in: drag inwards for its length, up or down to bend it.\n"
        "Right-click for the curve, double-click to remove it."
    ),
    "out": tr(
        "Fade out: drag inwards for its length, up or down to bend it.\n"
        "Right-click for the curve, double-click to remove it."
    ),
    "gain": tr(
        "Gain: drag up or down, with Shift in steps of 0.1 dB.\n"
        "Double-click to reset it, or to type one."
    ),
}


class SelectionHandles(QObject):
    """Fade and gain handles of the waveform: an event filter of the view, painted over it.

    A fade or gain that was applied to exactly this selection can be changed: the handle is at the
    end of the fade, and dragging replaces it. During a drag only the picture changes (`preview`);
    releasing requests one edit, Escape none.

    Attributes:
        shape: The curve of new fades.
        shapes: The menu of curves for a click with the right button, or None.
        preview: The sound to draw during a drag, or None.
        other_previews: The same for each other selected track, by its number.

    Signals:
        previewed(): the previews of other tracks have changed.
        fade_wanted(Fade): give the selection this fade; with length 0 none.
        gain_wanted(float): give the selection this gain in dB, perhaps -inf.
        number_wanted(): ask the user for a gain.
    """

    previewed = Signal()
    fade_wanted = Signal(object)
    gain_wanted = Signal(float)
    number_wanted = Signal()

    def __init__(self, view: TimeAxis, store: MediaStore) -> None:
        super().__init__(view)
        self.shape: RampShape = LINEAR
        self.preview: GainPreview | None = None
        self.other_previews: dict[int, GainPreview] = {}
        self._shapes: QMenu | None = None
        self._asked: Side = "in"
        self._view, self._store, self._session = view, store, view.session
        self._made = MadeLookup(view.session)
        self._enabled = True
        self._drag: HandleDrag | None = None
        self._hovered: Part | None = None
        view.installEventFilter(self)
        for changed in (
            self._session.timeline_changed,
            self._session.selection_changed,
            self._session.band_changed,
            self._session.monitor_changed,
            self._session.selected_tracks_changed,
        ):
            changed.connect(self.cancel)

    def set_shapes(self, menu: QMenu) -> None:
        """The menu of curves, whose actions hold them as data, for clicks with the right button."""
        self._shapes = menu
        menu.triggered.connect(self._shape_chosen)

    def set_enabled(self, on: bool) -> None:
        """Show the handles, or hide them while nothing may be edited; that ends a drag."""
        self._enabled = on
        if not on:
            self.cancel()
        self._view.update()

    # -- where they are ---------------------------------------------------------------------

    def rect_of(self, part: Part) -> QRectF | None:
        """The rectangle of a handle in the view's coordinates; None while it is hidden."""
        found = self._made.look() if self._enabled else None
        if found is None:
            return None
        left, right = self._edges(*found.selection)
        if right - left < (_NARROWEST_FOR_GAIN if part == "gain" else _NARROWEST):
            return None
        if part == "gain":
            content = self._view.content
            left, right = max(left, content.left()), min(right, content.right())
            middle = (left + right) / 2
            rect = QRectF(middle - _GAIN_WIDTH / 2, _TOP, _GAIN_WIDTH, HANDLE)
        else:
            at = self._view.x_of(self._inner_end(part, found))
            rect = QRectF(at if part == "in" else at - HANDLE, _TOP, HANDLE, HANDLE)
        held = self._held(part)
        if held is not None and held.to is not None and part == "gain":
            y = min(max(held.to.y() - HANDLE / 2, _TOP), self._view.height() - HANDLE - _TOP)
            rect.moveTop(y)
        return rect if rect.intersects(QRectF(self._view.content)) else None

    def part_at(self, position: QPointF) -> Part | None:
        """The handle that a press there takes hold of."""
        best: tuple[float, Part] | None = None
        for part in ("gain", "in", "out"):
            rect = self.rect_of(part)
            if rect is None:
                continue
            # On the outside, the edge of the selection itself is within reach.
            outer_left = 0 if part == "in" else _AROUND
            outer_right = 0 if part == "out" else _AROUND
            reach = rect.adjusted(-outer_left, -_TOP, outer_right, _AROUND)
            if reach.contains(position):
                distance = abs(rect.center().x() - position.x())
                if best is None or distance < best[0]:
                    best = distance, part
        return best[1] if best else None

    def _inner_end(self, part: Side, found: MadeBefore) -> int:
        held = self._held(part)
        fade = held.fade if held is not None else found.fades[part]
        start, stop = found.selection
        if fade is None:
            return start if part == "in" else stop
        return fade.range_in(start, stop)[1 if part == "in" else 0]

    # -- dragging ---------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent():
                return self._mouse(event)
            case QKeyEvent() if self._drag is not None:
                return self._key(event)
            case QContextMenuEvent():
                return self._menu(event)
            case QHelpEvent() if event.type() == QEvent.Type.ToolTip:
                return self._tip(event)
        if event.type() == QEvent.Type.Hide:
            self.cancel()
        elif event.type() == QEvent.Type.Leave:
            self._hover(None)
        return False

    def cancel(self) -> None:
        """End the drag without an edit."""
        if self._drag is not None:
            self._drag = None
            self._show(None)

    def _mouse(self, event: QMouseEvent) -> bool:
        position, left = event.position(), event.button() == Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonPress if left:
                return self._take(position)
            case QEvent.Type.MouseButtonDblClick if left:
                return self._reset(self.part_at(position))
            case QEvent.Type.MouseMove if self._drag is not None:
                self._move(self._drag, position, event.modifiers())
                return True
            case QEvent.Type.MouseMove if not event.buttons():
                return self._hover(self.part_at(position))
            case QEvent.Type.MouseButtonRelease if left and self._drag is not None:
                return self._let_go(self._drag)
        return self._drag is not None

    def _take(self, position: QPointF) -> bool:
        part, found = self.part_at(position), self._made.look()
        if part is None or found is None:
            return False
        start, stop = found.selection
        if part == "gain":
            self._drag = self._held_gain(position, found, start, stop)
        else:
            base = fades.without_fade(found.timeline, start, stop, part)
            inside = position.x() - self._view.x_of(self._inner_end(part, found))
            others = self._others(lambda t: fades.without_fade(t, start, stop, part))
            grip = Grip(part, found.timeline, self._heard(base), position, inside, others)
            self._drag = HandleDrag(grip, found.fades[part] or Fade(part, 0, self.shape), 0.0, 0.0)
        self._view.update()
        return True

    def _held_gain(self, position: QPointF, found: MadeBefore, start: int, stop: int) -> HandleDrag:
        if found.banded:
            sound, peak = self._heard(found.timeline), 0.0  # of the band alone it is not known
        else:
            sound = self._heard(fades.without_gain(found.timeline, start, stop))
            peak = self._peak(sound, start, stop)
        if math.isfinite(found.decibels):
            others, others_db = self._others(lambda t: t), found.decibels
        else:
            others = self._others(lambda t: fades.without_gain(t, start, stop))
            others_db = 0.0
        grip = Grip("gain", found.timeline, sound, position, 0.0, others, others_db)
        return HandleDrag(grip, Fade("in", 0, self.shape), found.decibels, peak)

    def _others(self, base: Callable[[Timeline], Timeline]) -> dict[int, Timeline]:
        """Return what is heard of the other selected tracks' `base`, by their numbers."""
        timelines = self._session.selected_timelines()
        timelines.pop(self._session.focus, None)
        return {number: self._heard(base(timeline)) for number, timeline in timelines.items()}

    def _heard(self, timeline: Timeline) -> Timeline:
        return monitored(timeline, self._session.monitor)

    def _move(self, drag: HandleDrag, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        if not drag.follow(position):
            return
        if drag.part == "gain":
            drag.change_gain(position.y(), fine=bool(keys & Qt.KeyboardModifier.ShiftModifier))
        else:
            start, stop = self._session.selection
            frame = self._view.frame_at(position.x() - drag.grip.inside)
            length = frame - start if drag.part == "in" else stop - frame
            drag.change_fade(round(min(max(length, 0), stop - start)), position.y())
        self._show(drag)

    def _let_go(self, drag: HandleDrag) -> bool:
        self._drag = None
        self._show(None)
        if drag.to is None or self._session.timeline is not drag.grip.timeline:
            return True
        if drag.part == "gain":
            self.gain_wanted.emit(drag.decibels)
        else:
            self.fade_wanted.emit(drag.fade)
        return True

    def _reset(self, part: Part | None) -> bool:
        if part is None:
            return False
        self.cancel()
        found = self._made.look()
        if part != "gain":
            self.fade_wanted.emit(Fade(part, 0))
        elif found is not None and found.decibels:
            self.gain_wanted.emit(0.0)
        else:
            self.number_wanted.emit()
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Keys during a drag: Escape cancels, up and down change the curve of a fade."""
        drag, bend = self._drag, {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if drag is None or (event.key() != Qt.Key.Key_Escape and bend is None):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            if bend is None:
                self.cancel()
            elif drag.part != "gain":
                drag.bend(bend)
                self._show(drag)
        return True

    def _show(self, drag: HandleDrag | None) -> None:
        """Show the preview of a drag; None ends it."""
        self.preview, before, self.other_previews = None, self.other_previews, {}
        if drag is not None and drag.part == "gain" and self._session.band is not None:
            self._view.update()  # the preview of a band would take too long to compute
            return
        if drag is not None:
            self.preview = drag.preview(*self._session.selection)
            self.other_previews = drag.other_previews(*self._session.selection)
        if before or self.other_previews:
            self.previewed.emit()
        self._view.invalidate()

    def _peak(self, sound: Timeline, start: int, stop: int) -> float:
        peaks = self._store.peaks(sound, start, stop, min(_PEAK_COLUMNS, stop - start))
        return float(max(np.abs(peaks.minimum).max(), np.abs(peaks.maximum).max()))

    # -- pointing ---------------------------------------------------------------------------

    def _hover(self, part: Part | None) -> bool:
        if part != self._hovered:
            self._hovered = part
            self._view.update()
        if part is not None:
            self._view.setCursor(_CURSORS[part])
        return part is not None

    def _tip(self, event: QHelpEvent) -> bool:
        part = self.part_at(QPointF(event.pos()))
        rect = self.rect_of(part) if part is not None else None
        if part is None or rect is None:
            return False
        QToolTip.showText(event.globalPos(), _TIPS[part], self._view, rect.toAlignedRect())
        return True

    def _menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        part = None if by_key else self.part_at(QPointF(event.pos()))
        if part not in ("in", "out") or self._shapes is None:
            return False
        self._asked = part
        self._shapes.popup(event.globalPos())
        return True

    def _shape_chosen(self, action: QAction) -> None:
        found = self._made.look()
        fade = found.fades[self._asked] if found is not None else None
        if fade is not None and fade.shape != action.data():
            self.fade_wanted.emit(replace(fade, shape=action.data()))

    # -- painting ---------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint the handles over the waveform, and the preview of a drag."""
        found = self._made.look()
        if found is None:
            return
        painter.save()
        painter.setClipRect(self._view.content)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in ("in", "out"):
            held = self._held(part)
            fade = held.fade if held else found.fades[part]
            if fade is not None and fade.length:
                edges = self._edges(*fade.range_in(*found.selection))
                height = self._view.height()
                handle_painting.paint_fade(painter, fade, edges, height, held=bool(held))
        for part in ("in", "out", "gain"):
            self._paint_handle(painter, part, found)
        self._paint_reading(painter, found)
        painter.restore()

    def _paint_handle(self, painter: QPainter, part: Part, found: MadeBefore) -> None:
        rect, held = self.rect_of(part), self._held(part)
        if rect is None:
            return
        alarming = held is not None and held.too_loud
        if held is not None and part == "gain":
            edges = self._edges(*found.selection)
            handle_painting.paint_level(painter, rect.center().y(), edges, alarming=alarming)
        lit = held is not None or (self._hovered == part and self._drag is None)
        handle_painting.paint_handle(painter, part, rect, lit=lit, alarming=alarming)

    def _paint_reading(self, painter: QPainter, found: MadeBefore) -> None:
        """Draw beside the pointer the value that is dragged, or that of the handle under it."""
        drag, content = self._drag, QRectF(self._view.content)
        if drag is not None and drag.to is not None:
            at = drag.to + QPointF(16, 18)
            handle_painting.paint_words(
                painter, self.reading(), at, content, alarming=drag.too_loud
            )
        elif drag is None and self._hovered == "gain" and found.decibels:
            rect = self.rect_of("gain")
            if rect is not None:
                at, text = rect.bottomLeft() + QPointF(0, 6), gain_text(found.decibels)
                handle_painting.paint_words(painter, text, at, content, alarming=False)

    def reading(self) -> str:
        """The text beside the pointer during a drag; empty otherwise."""
        if self._drag is None or self._drag.to is None:
            return ""
        return self._drag.words(self._session.sample_rate, self._session.band)

    def _held(self, part: Part) -> HandleDrag | None:
        return self._drag if self._drag is not None and self._drag.part == part else None

    def _edges(self, first: int, last: int) -> tuple[float, float]:
        return self._view.x_of(first), self._view.x_of(last)
