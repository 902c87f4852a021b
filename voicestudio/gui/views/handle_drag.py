"""A handle of the selection while it is held: what would be done if it were let go of now."""

import math
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QPointF

from voicestudio.document.editing.fades import Fade, Side
from voicestudio.document.timeline.curves import RampShape
from voicestudio.document.timeline.timeline import Ramp, Timeline
from voicestudio.gui.views.drag_gain import (
    LOUDEST_DB,
    LOWEST_TRAVEL,
    decibels_of,
    gain_text,
    stepped,
    travel_of,
)
from voicestudio.gui.views.gain_preview import GainPreview
from voicestudio.timecode import format_duration

Part = Side | Literal["gain"]

SHAPE_LABELS: dict[RampShape, str] = {
    "exponential": "Exponential",
    "cosine": "S-Curve",
    "linear": "Linear",
    "equal_power": "Equal Power",
    "logarithmic": "Logarithmic",
}
"""The curves in the order in which dragging up goes through them: each is louder earlier."""

_SHAPES = list(SHAPE_LABELS)
_BEND_PIXELS = 26
_STILL = 3
_FINE = 0.2


@dataclass(frozen=True)
class Grip:
    """Where a handle was taken hold of.

    `timeline` is the sound that was shown then, `base` the same without what is being changed;
    `inside` is how far right of the handle's own place it was pressed, in pixels.
    """

    part: Part
    timeline: Timeline
    base: Timeline
    pressed: QPointF
    inside: float = 0.0


class HandleDrag:
    """What a held handle has come to.

    Attributes:
        fade: the fade it would make; of no use while a gain is dragged.
        decibels: the gain it would make, perhaps -inf.
        to: where the pointer is, None until it has left where it was pressed.
    """

    def __init__(self, grip: Grip, fade: Fade, decibels: float, peak: float) -> None:
        self.grip, self.part = grip, grip.part
        self.fade, self.decibels, self._peak = fade, decibels, peak
        self.to: QPointF | None = None
        self._travel, self._last_y = travel_of(decibels), grip.pressed.y()
        self._first_shape = _SHAPES.index(fade.shape)

    def follow(self, position: QPointF) -> bool:
        """Whether the pointer has moved so far that it is dragging."""
        if self.to is None and (position - self.grip.pressed).manhattanLength() < _STILL:
            return False
        self.to = position
        return True

    def change_gain(self, y: float, *, fine: bool) -> None:
        """Go to the gain that the pointer's height asks for."""
        travel = self._travel + (self._last_y - y) * (_FINE if fine else 1)
        self._travel = min(max(travel, LOWEST_TRAVEL), travel_of(LOUDEST_DB))
        self.decibels = stepped(decibels_of(self._travel), 0.1 if fine else 0.5)
        self._last_y = y

    def change_fade(self, length: int, y: float) -> None:
        """Go to a length in frames and to the curve that the pointer's height asks for."""
        bent = self._first_shape + round((self.grip.pressed.y() - y) / _BEND_PIXELS)
        self.fade = replace(self.fade, length=length, shape=_shape(bent))

    def bend(self, steps: int) -> None:
        """Take a curve that is louder earlier, or with negative steps later."""
        before = _SHAPES.index(self.fade.shape)
        self.fade = replace(self.fade, shape=_shape(before + steps))
        self._first_shape += _SHAPES.index(self.fade.shape) - before

    def preview(self, start: int, stop: int) -> GainPreview:
        """The sound as it would be, for a selection in frames."""
        if self.part == "gain":
            gain = 10 ** (self.decibels / 20)
            return GainPreview(self.grip.base, start, Ramp(0, stop - start, gain, gain))
        first, _last = self.fade.range_in(start, stop)
        return GainPreview(self.grip.base, first, self.fade.ramp)

    @property
    def too_loud(self) -> bool:
        """Whether it would go beyond full scale."""
        return self.part == "gain" and self._peak * 10 ** (self.decibels / 20) > 1.0

    def words(self, sample_rate: int, band: object) -> str:
        """What it would be, for the user; `band` is what a gain is limited to, or None."""
        if self.part == "gain":
            text = gain_text(self.decibels) + (f" · {band}" if band is not None else "")
            if self.too_loud:
                text += f" · peak {20 * math.log10(self._peak) + self.decibels:+.1f} dBFS"
            return text
        if not self.fade.length:
            return f"No fade {self.fade.side}"
        seconds = self.fade.length / sample_rate
        length = f"{seconds:.3f} s" if seconds < 10 else format_duration(seconds)
        return f"Fade {self.fade.side} {length} · {SHAPE_LABELS[self.fade.shape]}"


def _shape(number: int) -> RampShape:
    return _SHAPES[min(max(number, 0), len(_SHAPES) - 1)]
