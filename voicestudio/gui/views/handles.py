"""Handles on the selection in the waveform: fades from its upper corners, gain from its middle."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu, QToolTip

from voicestudio.document import fades
from voicestudio.document.curves import RampShape
from voicestudio.document.fades import Fade
from voicestudio.document.takes import monitored
from voicestudio.document.timeline import Ramp, Timeline
from voicestudio.gui.theme import current_theme
from voicestudio.gui.views.gain_preview import GainPreview
from voicestudio.timecode import format_duration

if TYPE_CHECKING:
    from voicestudio.gui.media_store import MediaStore
    from voicestudio.gui.views.waveform import WaveformView

Part = Literal["in", "out", "gain"]

HANDLE = 12
"""Width and height of what can be taken hold of, in pixels; a little around it counts, too."""

SHAPE_LABELS: dict[RampShape, str] = {
    "exponential": "Exponential",
    "cosine": "S-Curve",
    "linear": "Linear",
    "equal_power": "Equal Power",
    "logarithmic": "Logarithmic",
}
"""The curves in the order in which dragging up goes through them: each is louder earlier."""

LOUDEST_DB = 12.0
_SHAPES = list(SHAPE_LABELS)
_BEND_PIXELS = 26
_TOP = 3
_AROUND = 3
_NARROWEST = 44
_NARROWEST_FOR_GAIN = 76
_GAIN_WIDTH = 20
_STILL = 3
_FINE = 0.2
_CURVE_POINTS = 96
_PEAK_COLUMNS = 1024
_CURSORS = {
    "in": Qt.CursorShape.SizeAllCursor,
    "out": Qt.CursorShape.SizeAllCursor,
    "gain": Qt.CursorShape.SizeVerCursor,
}
_TIPS = {
    "in": "Fade in: drag inwards for its length, up or down to bend it.\n"
    "Right-click for the curve, double-click to remove it.",
    "out": "Fade out: drag inwards for its length, up or down to bend it.\n"
    "Right-click for the curve, double-click to remove it.",
    "gain": "Gain: drag up or down, with Shift in steps of 0.1 dB.\n"
    "Double-click to reset it, or to type one.",
}


@dataclass(frozen=True)
class _Found:
    """What was done to a selection earlier and can be changed.

    A gain of selected frequencies (`banded`) cannot: another one is made after it.
    """

    timeline: Timeline
    selection: tuple[int, int]
    banded: bool
    fades: dict[Part, Fade | None]
    decibels: float


@dataclass
class _Drag:
    """A handle that is held: of which sound, since where, and what would be done by now."""

    part: Part
    timeline: Timeline
    base: Timeline
    pressed: QPointF
    grip: float
    fade: Fade
    decibels: float
    travel: float
    peak: float
    first_shape: int
    last_y: float
    moved: bool = False
    to: QPointF | None = None


class SelectionHandles(QObject):
    """Looks at the mouse before the waveform does, and paints over it.

    A fade or a gain that was made with them, or is one of just this selection, is taken up again:
    the handle lies where the fade ends, and what is dragged replaces it. While something is
    dragged only the picture changes (`preview`); letting go asks for one edit, Escape for none.

    Attributes:
        shape: The curve of new fades.
        shapes: The menu of curves for a click with the right button, or None.
        preview: How the sound is to be drawn now, or None for as it is.

    Signals:
        fade_wanted(Fade): the selection is to have that fade; without a length none.
        gain_wanted(float): the selection is to have that gain in decibels, perhaps -inf.
        number_wanted(): its gain is to be typed.
    """

    fade_wanted = Signal(object)
    gain_wanted = Signal(float)
    number_wanted = Signal()

    def __init__(self, view: WaveformView, store: MediaStore) -> None:
        super().__init__(view)
        self.shape: RampShape = "linear"
        self.preview: GainPreview | None = None
        self._shapes: QMenu | None = None
        self._asked: Part = "in"
        self._view, self._store, self._session = view, store, view.session
        self._found: _Found | None = None
        self._drag: _Drag | None = None
        self._hovered: Part | None = None
        view.installEventFilter(self)
        for changed in (
            self._session.timeline_changed,
            self._session.selection_changed,
            self._session.band_changed,
            self._session.monitor_changed,
        ):
            changed.connect(self.cancel)

    def set_shapes(self, menu: QMenu) -> None:
        """The menu of curves, whose actions hold them as data, for clicks with the right button."""
        self._shapes = menu
        menu.triggered.connect(self._shape_chosen)

    # -- where they are ---------------------------------------------------------------------

    def rect_of(self, part: Part) -> QRectF | None:
        """Where a handle is drawn, in the view's coordinates; None while it is not."""
        found = self._look()
        if found is None:
            return None
        left, right = (self._view.x_of(frame) for frame in found.selection)
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
        if self._drag is not None and self._drag.part == part == "gain" and self._drag.to:
            y = min(max(self._drag.to.y() - HANDLE / 2, _TOP), self._view.height() - HANDLE - _TOP)
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

    def _inner_end(self, part: Part, found: _Found) -> int:
        drag = self._drag
        fade = drag.fade if drag is not None and drag.part == part else found.fades[part]
        start, stop = found.selection
        if fade is None:
            return start if part == "in" else stop
        return fade.range_in(start, stop)[1 if part == "in" else 0]

    def _look(self) -> _Found | None:
        """What the selection holds; looked up once for each sound and selection."""
        session = self._session
        timeline, (start, stop) = session.timeline, session.selection
        if timeline is None or start == stop:
            return None
        found, banded = self._found, session.band is not None
        key = (start, stop), banded
        if (
            found is None
            or found.timeline is not timeline
            or (found.selection, found.banded) != key
        ):
            gain = 1.0 if banded else fades.gain_at(timeline, start, stop)
            sides: dict[Part, Fade | None] = {
                side: fades.fade_at(timeline, start, stop, side) for side in ("in", "out")
            }
            decibels = 20 * math.log10(gain) if gain > 0 else -math.inf
            found = self._found = _Found(timeline, *key, sides, round(decibels, 2))
        return found

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
        """Let go of what is held; nothing is changed."""
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
        part, found = self.part_at(position), self._look()
        if part is None or found is None:
            return False
        start, stop = found.selection
        fade, decibels, grip = Fade("in", 0, self.shape), 0.0, 0.0
        if part == "gain":
            base, decibels = found.timeline, found.decibels
            if not found.banded:
                base = fades.without_gain(base, start, stop)
        else:
            fade = found.fades[part] or Fade(part, 0, self.shape)
            base = fades.without_fade(found.timeline, start, stop, part)
            grip = position.x() - self._view.x_of(self._inner_end(part, found))
        sound = monitored(base, self._session.monitor)
        self._drag = _Drag(
            part,
            found.timeline,
            sound,
            position,
            grip,
            fade,
            decibels,
            _travel_of(decibels),
            self._peak(sound, start, stop) if part == "gain" and not found.banded else 0.0,
            _SHAPES.index(fade.shape),
            position.y(),
        )
        self._view.update()
        return True

    def _move(self, drag: _Drag, position: QPointF, keys: Qt.KeyboardModifier) -> None:
        if not drag.moved and (position - drag.pressed).manhattanLength() < _STILL:
            return
        drag.moved, drag.to = True, position
        if drag.part == "gain":
            fine = bool(keys & Qt.KeyboardModifier.ShiftModifier)
            drag.travel += (drag.last_y - position.y()) * (_FINE if fine else 1)
            drag.travel = min(max(drag.travel, _LOWEST_TRAVEL), _travel_of(LOUDEST_DB))
            drag.decibels = _stepped(_decibels_of(drag.travel), 0.1 if fine else 0.5)
            drag.last_y = position.y()
        else:
            start, stop = self._session.selection
            frame = self._view.frame_at(position.x() - drag.grip)
            length = frame - start if drag.part == "in" else stop - frame
            length = round(min(max(length, 0), stop - start))
            bent = drag.first_shape + round((drag.pressed.y() - position.y()) / _BEND_PIXELS)
            shape = _SHAPES[min(max(bent, 0), len(_SHAPES) - 1)]
            drag.fade = replace(drag.fade, length=length, shape=shape)
        self._show(drag)

    def _let_go(self, drag: _Drag) -> bool:
        self._drag = None
        self._show(None)
        if not drag.moved or self._session.timeline is not drag.timeline:
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
        found = self._look()
        if part != "gain":
            self.fade_wanted.emit(Fade(part, 0))
        elif found is not None and found.decibels:
            self.gain_wanted.emit(0.0)
        else:
            self.number_wanted.emit()
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """While something is held: Escape lets go of it, the arrows up and down bend a fade."""
        drag, bend = self._drag, {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(event.key())
        if drag is None or (event.key() != Qt.Key.Key_Escape and bend is None):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            if bend is None:
                self.cancel()
            elif drag.part != "gain":
                index = min(max(_SHAPES.index(drag.fade.shape) + bend, 0), len(_SHAPES) - 1)
                drag.first_shape += index - _SHAPES.index(drag.fade.shape)
                drag.fade = replace(drag.fade, shape=_SHAPES[index])
                self._show(drag)
        return True

    def _show(self, drag: _Drag | None) -> None:
        """Draw the sound as it would be when it was let go of now."""
        self.preview = None
        start, stop = self._session.selection
        if drag is not None and drag.part == "gain":
            if self._session.band is not None:  # what would be left is not worked out so fast
                self._view.update()
                return
            gain = 10 ** (drag.decibels / 20)
            self.preview = GainPreview(drag.base, start, Ramp(0, stop - start, gain, gain))
        elif drag is not None:
            first, _last = drag.fade.range_in(start, stop)
            self.preview = GainPreview(drag.base, first, drag.fade.ramp)
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
        part = self.part_at(QPointF(event.pos()))
        if part not in ("in", "out") or self._shapes is None:
            return False
        self._asked = part
        self._shapes.popup(event.globalPos())
        return True

    def _shape_chosen(self, action: QAction) -> None:
        found = self._look()
        fade = found.fades[self._asked] if found is not None else None
        if fade is not None and fade.shape != action.data():
            self.fade_wanted.emit(replace(fade, shape=action.data()))

    # -- painting ---------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint the handles over the waveform, and what is being dragged."""
        found = self._look()
        if found is None:
            return
        painter.save()
        painter.setClipRect(self._view.content)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in ("in", "out"):
            held = self._drag is not None and self._drag.part == part
            fade = self._drag.fade if held and self._drag else found.fades[part]
            if fade is not None and fade.length:
                self._paint_curve(painter, fade, held)
        for part in ("in", "out", "gain"):
            self._paint_handle(painter, part)
        self._paint_reading(painter, found)
        painter.restore()

    def _paint_curve(self, painter: QPainter, fade: Fade, held: bool) -> None:
        theme, height = current_theme(), self._view.height()
        first, last = (self._view.x_of(f) for f in fade.range_in(*self._session.selection))
        gains = fade.ramp.gains_at(np.linspace(0, fade.length - 1, _CURVE_POINTS))
        curve = arrayToQPolygonF(
            np.linspace(first, last, _CURVE_POINTS), (height - 1) - gains * (height - 2)
        )
        if held:
            above = QPolygonF([QPointF(first, 0), *(curve[i] for i in range(len(curve)))])
            above.append(QPointF(last, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.shade)
            painter.drawPolygon(above)
        colour = QColor(theme.selection_edge)
        colour.setAlphaF(1.0 if held else 0.6)
        painter.setPen(QPen(colour, 1.6 if held else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(curve)

    def _paint_handle(self, painter: QPainter, part: Part) -> None:
        rect = self.rect_of(part)
        if rect is None:
            return
        theme, held = current_theme(), self._drag is not None and self._drag.part == part
        colour = theme.error if held and self._too_loud() else theme.selection_edge
        if held and part == "gain":
            left, right = (self._view.x_of(frame) for frame in self._session.selection)
            painter.setPen(QPen(colour, 1.2))
            y = rect.center().y()
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        lit = held or (self._hovered == part and self._drag is None)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if lit else theme.canvas)
        mark = theme.canvas if lit else colour
        if part == "gain":
            self._paint_grip(painter, rect.adjusted(0.5, 2.5, -0.5, -2.5), mark)
            return
        box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 2.5, 2.5)
        corners = [box.bottomLeft(), box.topRight(), box.bottomRight()]
        if part == "out":
            corners = [box.topLeft(), box.bottomRight(), box.bottomLeft()]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        middle = box.center()
        painter.drawPolygon([middle + (corner - middle) * 0.55 for corner in corners])

    def _paint_grip(self, painter: QPainter, box: QRectF, mark: object) -> None:
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QPen(mark, 1.2))
        for across in (-3, 0, 3):
            x = box.center().x() + across
            painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2))

    def _paint_reading(self, painter: QPainter, found: _Found) -> None:
        """Say beside the pointer what it would be, or what it is that the pointer rests on."""
        drag, at = self._drag, None
        if drag is not None and drag.to is not None:
            at, text = drag.to + QPointF(16, 18), self._words(drag)
        elif drag is None and self._hovered == "gain" and found.decibels:
            rect = self.rect_of("gain")
            at = rect.bottomLeft() + QPointF(0, 6) if rect is not None else None
            text = _gain_text(found.decibels)
        if at is None:
            return
        theme = current_theme()
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 8)
        content = QRectF(self._view.content).adjusted(2, 2, -2, -2)
        box.moveTopLeft(at)
        box.moveRight(min(box.right(), content.right()))
        box.moveBottom(min(box.bottom(), content.bottom()))
        box.moveTop(max(box.top(), content.top()))
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.error if drag is not None and self._too_loud() else theme.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def reading(self) -> str:
        """What is said beside the pointer while a handle is held; empty otherwise."""
        return self._words(self._drag) if self._drag is not None and self._drag.to else ""

    def _words(self, drag: _Drag) -> str:
        if drag.part == "gain":
            text = _gain_text(drag.decibels)
            if self._session.band is not None:
                text += f" · {self._session.band}"
            if self._too_loud():
                text += f" · peak {20 * math.log10(drag.peak) + drag.decibels:+.1f} dBFS"
            return text
        seconds = drag.fade.length / self._session.sample_rate
        if not drag.fade.length:
            return f"No fade {drag.fade.side}"
        length = f"{seconds:.3f} s" if seconds < 10 else format_duration(seconds)
        return f"Fade {drag.fade.side} {length} · {SHAPE_LABELS[drag.fade.shape]}"

    def _too_loud(self) -> bool:
        drag = self._drag
        if drag is None or drag.part != "gain":
            return False
        return drag.peak * 10 ** (drag.decibels / 20) > 1.0


def _gain_text(decibels: float) -> str:
    if math.isinf(decibels):
        return "−∞ dB"
    return f"{decibels:+.1f} dB".replace("-", "−")


# Pixels above the place without gain, and decibels: fine around 0, coarser further down.
_DB_PER_PIXEL = 0.15
_COARSE_BELOW_DB = -12.0
_COARSE_DB_PER_PIXEL = 0.4
_QUIETEST_DB = -60.0


def _travel_of(decibels: float) -> float:
    if decibels >= _COARSE_BELOW_DB:
        return decibels / _DB_PER_PIXEL
    if decibels < _QUIETEST_DB:
        return _LOWEST_TRAVEL
    below = (decibels - _COARSE_BELOW_DB) / _COARSE_DB_PER_PIXEL
    return _COARSE_BELOW_DB / _DB_PER_PIXEL + below


def _decibels_of(travel: float) -> float:
    edge = _COARSE_BELOW_DB / _DB_PER_PIXEL
    if travel >= edge:
        return travel * _DB_PER_PIXEL
    decibels = _COARSE_BELOW_DB + (travel - edge) * _COARSE_DB_PER_PIXEL
    return decibels if decibels >= _QUIETEST_DB else -math.inf


def _stepped(decibels: float, step: float) -> float:
    return decibels if math.isinf(decibels) else round(round(decibels / step) * step, 2)


_LOWEST_TRAVEL = _travel_of(_QUIETEST_DB) - 8
