"""True peak: the largest value of the oversampled signal (ITU-R BS.1770)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import soxr

from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled

_FACTOR = 4
_CONTEXT = 64
# Below this sample peak the true peak does not come near full scale, so it is not computed.
_WORTH_LOOKING = 0.5
_BLOCK_FRAMES = 1 << 15


@dataclass(frozen=True)
class PeakLevels:
    """Largest absolute values of a sound; 1 is full scale.

    Attributes:
        sample: The largest sample.
        true: The largest value at four times the sample rate; equal to `sample` if that is
            below half of full scale.
    """

    sample: float
    true: float


class TruePeak:
    """Measures consecutive blocks, float32 of shape (frames, channels)."""

    def __init__(self) -> None:
        self._sample = self._true = 0.0
        self._held: np.ndarray | None = None

    def add(self, block: np.ndarray) -> None:
        self._sample = max(self._sample, float(np.abs(block).max(initial=0.0)))
        if self._held is None:
            self._held = np.zeros((_CONTEXT, block.shape[1]), np.float32)
        joined = np.concatenate([self._held, block])
        self._look_at(joined)
        self._held = joined[-2 * _CONTEXT :]

    def levels(self) -> PeakLevels:
        """Return the levels of all blocks; no more may be added."""
        if self._held is not None:
            silence = np.zeros((_CONTEXT, self._held.shape[1]), np.float32)
            self._look_at(np.concatenate([self._held, silence]))
        return PeakLevels(self._sample, max(self._sample, self._true))

    def _look_at(self, sound: np.ndarray) -> None:
        """Measure between the samples of `sound`, except for its ends, which are context."""
        if len(sound) <= 2 * _CONTEXT:
            return
        if np.abs(sound).max() < max(_WORTH_LOOKING, 0.5 * self._true):
            return
        finer = soxr.resample(sound.astype(np.float32, copy=False), 1, _FACTOR)
        inner = finer[_FACTOR * _CONTEXT : -_FACTOR * _CONTEXT]
        self._true = max(self._true, float(np.abs(inner).max(initial=0.0)))


def peak_levels(
    medium: Medium, start: int, stop: int, cancelled: Callable[[], bool] | None = None
) -> PeakLevels:
    """Measure frames [start, stop) in constant memory. Raises Cancelled, and read errors."""
    peak = TruePeak()
    for begin in range(start, stop, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        peak.add(medium.read(begin, min(_BLOCK_FRAMES, stop - begin)))
    return peak.levels()
