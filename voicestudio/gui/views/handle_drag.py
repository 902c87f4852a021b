"""The state of a fade or gain handle while it is dragged."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from PySide6.QtCore import QPointF

from voicestudio.audio.curves import RampShape
from voicestudio.document.editing.fades import Fade, Side
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
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

Part = Side | Literal["gain"]

SHAPE_LABELS: dict[RampShape, str] = {
    "exponential": tr("Exponential"),
    "cosine": tr("S-Curve"),
    "linear": tr("Linear"),
    "equal_power": tr("Equal Power"),
    "logarithmic": tr("Logarithmic"),
}
"""The curves in the order in which dragging up goes through them: each is louder earlier."""

_SHAPES = list(SHAPE_LABELS)
_BEND_PIXELS = 26
_STILL = 3
_FINE = 0.2


@dataclass(frozen=True)
class Grip:
    """The handle and the position at which a drag began.

    `timeline` is the sound at the press, `base` the same without the fade or gain that is changed;
    `inside` is the distance of the press to the right of the handle's position, in pixels. `others`
    are the bases of the other selected tracks, by their numbers; a gain is made on them in addition
    to that of `others_db`, which they have had.
    """

    part: Part
    timeline: Timeline
    base: Timeline
    pressed: QPointF
    inside: float = 0.0
    others: Mapping[int, Timeline] = field(default_factory=dict)
    others_db: float = 0.0


class HandleDrag:
    """The fade or gain that a dragged handle would make if it were released now.

    Attributes:
        fade: the fade; unused while a gain is dragged.
        decibels: the gain, perhaps -inf.
        to: the position of the pointer; None until it has moved far enough to be a drag.
    """

    def __init__(self, grip: Grip, fade: Fade, decibels: float, peak: float) -> None:
        self.grip, self.part = grip, grip.part
        self.fade, self.decibels, self._peak = fade, decibels, peak
        self.to: QPointF | None = None
        self._travel, self._last_y = travel_of(decibels), grip.pressed.y()
        self._first_shape = _SHAPES.index(fade.shape)

    def follow(self, position: QPointF) -> bool:
        """Move the pointer; returns whether it has moved far enough to be a drag."""
        if self.to is None and (position - self.grip.pressed).manhattanLength() < _STILL:
            return False
        self.to = position
        return True

    def change_gain(self, y: float, *, fine: bool) -> None:
        """Set the gain from the height of the pointer; `fine` for smaller steps."""
        travel = self._travel + (self._last_y - y) * (_FINE if fine else 1)
        self._travel = min(max(travel, LOWEST_TRAVEL), travel_of(LOUDEST_DB))
        self.decibels = stepped(decibels_of(self._travel), 0.1 if fine else 0.5)
        self._last_y = y

    def change_fade(self, length: int, y: float) -> None:
        """Set the length in frames, and the curve from the height of the pointer."""
        bent = self._first_shape + round((self.grip.pressed.y() - y) / _BEND_PIXELS)
        self.fade = replace(self.fade, length=length, shape=_shape(bent))

    def bend(self, steps: int) -> None:
        """Step to the next curve that is louder earlier, or later for negative steps."""
        before = _SHAPES.index(self.fade.shape)
        self.fade = replace(self.fade, shape=_shape(before + steps))
        self._first_shape += _SHAPES.index(self.fade.shape) - before

    def preview(self, start: int, stop: int) -> GainPreview:
        """The preview of the fade or gain for the selection [start, stop) in frames."""
        if self.part == "gain":
            gain = 10 ** (self.decibels / 20)
            return GainPreview(self.grip.base, start, Ramp(0, stop - start, gain, gain))
        first, _last = self.fade.range_in(start, stop)
        return GainPreview(self.grip.base, first, self.fade.ramp)

    def other_previews(self, start: int, stop: int) -> dict[int, GainPreview]:
        """Return the preview of each other selected track, by its number."""
        own = self.preview(start, stop)
        ramp = own.ramp
        if self.part == "gain":
            gain = 10 ** ((self.decibels - self.grip.others_db) / 20)
            ramp = Ramp(0, stop - start, gain, gain)
        return {n: GainPreview(sound, own.start, ramp) for n, sound in self.grip.others.items()}

    @property
    def too_loud(self) -> bool:
        """Whether the result would exceed full scale."""
        return self.part == "gain" and self._peak * 10 ** (self.decibels / 20) > 1.0

    def words(self, sample_rate: int, band: object) -> str:
        """The value as a text for the user; `band`: the selected frequencies, or None."""
        if self.part == "gain":
            text = gain_text(self.decibels) + (f" · {band}" if band is not None else "")
            if self.too_loud:
                peak = 20 * math.log10(self._peak) + self.decibels
                text += " · " + tr("peak {level:+.1f} dBFS", level=peak)
            return text
        if not self.fade.length:
            return tr("No fade in") if self.fade.side == "in" else tr("No fade out")
        seconds = self.fade.length / sample_rate
        length = (
            tr("{seconds:.3f} s", seconds=seconds) if seconds < 10 else format_duration(seconds)
        )
        shape = SHAPE_LABELS[self.fade.shape]
        if self.fade.side == "in":
            return tr("Fade in {length} · {shape}", length=length, shape=shape)
        return tr("Fade out {length} · {shape}", length=length, shape=shape)


def _shape(number: int) -> RampShape:
    return _SHAPES[min(max(number, 0), len(_SHAPES) - 1)]
