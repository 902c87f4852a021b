"""True peak: the largest absolute value of the oversampled signal (ITU-R BS.1770-5, Annex 2)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.oversampling import TAPS, Oversampler
from voicestudio.errors import Cancelled

_BLOCK_FRAMES = 1 << 15


@dataclass(frozen=True)
class PeakLevels:
    """Peak levels, linear; 1 is full scale.

    Attributes:
        sample: The largest absolute sample value.
        true: The true peak, at four times the sample rate (more below 48 kHz, less above).
    """

    sample: float
    true: float


class TruePeak:
    """Measures consecutive blocks at `rate`, float32 of shape (frames, channels).

    Silence is assumed before and after them; not with `excerpt`, which is for a part of a sound.
    """

    def __init__(self, rate: int, *, excerpt: bool = False) -> None:
        self._oversampler = Oversampler(rate)
        self._around = 0 if excerpt else TAPS - 1
        self._sample = self._true = 0.0
        self._held: np.ndarray | None = None

    def add(self, block: np.ndarray) -> None:
        if not len(block):
            return
        self._sample = max(self._sample, _largest(block))
        if self._held is None:
            self._held = np.zeros((block.shape[1], self._around), np.float32)
        self._held = self._look_at(np.concatenate([self._held, block.T], axis=1))

    def levels(self) -> PeakLevels:
        """Return the levels of all blocks so far."""
        if self._held is not None:
            silence = np.zeros((len(self._held), self._around), np.float32)
            self._look_at(np.concatenate([self._held, silence], axis=1))
        return PeakLevels(self._sample, max(self._sample, self._true))

    def _look_at(self, sound: np.ndarray) -> np.ndarray:
        """Measure `sound` where it can be interpolated; return its end, for the next block."""
        if _largest(sound) * self._oversampler.gain > self._true:
            self._true = max(self._true, _largest(self._oversampler.values(sound)))
        return sound[:, -TAPS + 1 :]


def _largest(values: np.ndarray) -> float:
    return float(np.abs(values).max(initial=0.0))


def peak_levels(
    medium: Medium, start: int, stop: int, cancelled: Callable[[], bool] | None = None
) -> PeakLevels:
    """Measure frames [start, stop) of `medium` in constant memory.

    Raises Cancelled, and the errors of reading.
    """
    peak = TruePeak(medium.sample_rate)
    for begin in range(start, stop, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        peak.add(medium.read(begin, min(_BLOCK_FRAMES, stop - begin)))
    return peak.levels()
