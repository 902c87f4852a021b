"""Measurements that an edit needs first; they read the whole range, so not on the GUI thread."""

from collections.abc import Callable, Iterator

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled

_BLOCK = 1 << 18

Progress = Callable[[float], None]
IsCancelled = Callable[[], bool]


def peak(
    medium: Medium, start: int, stop: int, progress: Progress, cancelled: IsCancelled
) -> float:
    """Return the peak in [start, stop), linear; 0 for silence. Raises Cancelled."""
    blocks = _blocks(medium, start, stop, progress, cancelled)
    return max((float(np.abs(block).max()) for block in blocks), default=0.0)


def means(
    medium: Medium, start: int, stop: int, progress: Progress, cancelled: IsCancelled
) -> tuple[float, ...]:
    """Return the mean (DC offset) of each channel in [start, stop), linear. Raises Cancelled."""
    total = np.zeros(medium.channels)
    for block in _blocks(medium, start, stop, progress, cancelled):
        total += block.sum(axis=0, dtype=np.float64)
    return tuple((total / max(stop - start, 1)).tolist())


def _blocks(
    medium: Medium, start: int, stop: int, progress: Progress, cancelled: IsCancelled
) -> Iterator[np.ndarray]:
    for first in range(start, stop, _BLOCK):
        if cancelled():
            raise Cancelled
        yield medium.read(first, min(_BLOCK, stop - first))
        progress((min(first + _BLOCK, stop) - start) / (stop - start))
