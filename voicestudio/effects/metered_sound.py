"""A processed sound that tells which gain its effect applied, while it is played."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.effects.gain_change import Metering, WindowGains

_SHOWN_SECONDS = 0.05
"""A reader of the gain asks about as often; a shorter reduction is to be seen, too."""
_KEPT_SECONDS = 5.0
"""Players read ahead of what is heard, by less than this."""


class _Stretch(NamedTuple):
    """Gains in dB, of windows from frame `start` on."""

    start: int
    gains: np.ndarray


class MeteredSound:
    """`wet`, which an effect with such gains made of `dry`; both have one shape.

    Attributes:
        measuring: Whether gains are found as it is read, which any thread may change. It costs
            reading `dry`, too.
    """

    def __init__(
        self, dry: Medium, wet: Medium, metering: Metering, values: Mapping[str, float]
    ) -> None:
        self.sample_rate, self.channels, self.frames = wet.sample_rate, wet.channels, wet.frames
        self.measuring = False
        self._dry, self._wet, self._metering, self._values = dry, wet, metering, values
        self._gains = self._begun()
        self._next = 0
        # Replaced as a whole, since one thread reads the sound and another asks for its gains.
        self._kept: tuple[_Stretch, ...] = ()

    def read(self, start: int, count: int) -> np.ndarray:
        sound = self._wet.read(start, count)
        if self.measuring:
            self._measure(start, sound)
        return sound

    def gain_at(self, frame: int) -> float | None:
        """The lowest gain in dB, without make-up, in the moment before `frame`.

        0 where the sound is silent, None where nothing was measured.
        """
        window, low = self._gains.window, frame - round(_SHOWN_SECONDS * self.sample_rate)
        found = [
            float(gains[max((low - start) // window, 0) : (frame - start) // window + 1].min())
            for start, gains in self._kept
            if start <= frame and low < start + len(gains) * window
        ]
        return min(found, default=None)

    def _begun(self) -> WindowGains:
        return WindowGains(self._metering, self.sample_rate, self.channels, self._values)

    def _measure(self, start: int, wet: np.ndarray) -> None:
        if start != self._next:
            self._gains = self._begun()
        self._next = start + len(wet)
        found = np.nan_to_num(self._gains(self._dry.read(start, len(wet)), wet))
        if len(found):
            blocks = max(1, round(_KEPT_SECONDS * self.sample_rate / len(wet)))
            self._kept = (*self._kept[-blocks:], _Stretch(start - self._gains.delay, found))
