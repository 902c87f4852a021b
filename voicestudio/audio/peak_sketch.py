"""A first idea of a long sound, from short stretches all over it."""

import time
from collections.abc import Callable

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.peak_levels import bins_of, extremes, joined

MOST_STRETCHES = 2048
STRETCH_FRAMES = 512
_FIRST_STRETCHES = 128
_SECONDS = 0.12
"""No further round is begun that would end later than this: reaching a place costs some formats
(FLAC) ten times as much as others."""


class Sketch:
    """Minimum and maximum of stretches on a regular grid, which gets finer while there is time.

    `make` runs in one worker thread, `query` in any.
    """

    def __init__(self, medium: Medium) -> None:
        self._medium = medium
        self._values = np.zeros((3, medium.channels, 0), np.float32)

    def make(self, noticed: Callable[[], None], cancelled: Callable[[], bool]) -> None:
        """Read the stretches; calls `noticed` when more can be seen. Raises AudioFileError."""
        began = time.perf_counter()
        count = _FIRST_STRETCHES
        while count <= MOST_STRETCHES and not cancelled():
            self._values = self._refined(count)
            noticed()
            # The next round reads as many stretches as all before it.
            if (time.perf_counter() - began) * 2 > _SECONDS:
                return
            count *= 2

    def _refined(self, count: int) -> np.ndarray:
        values = np.zeros((3, self._medium.channels, count), np.float32)
        known = self._values.shape[2]
        if known:
            values[:, :, ::2] = self._values
        for number in range(1 if known else 0, count, 2 if known else 1):
            start = number * self._medium.frames // count
            length = min(STRETCH_FRAMES, self._medium.frames - start)
            values[:, :, number : number + 1] = extremes(self._medium.read(start, length))
        return values

    def query(self, begin: np.ndarray, end: np.ndarray) -> np.ndarray | None:
        """Values (3, channels, columns) of columns from `begin` to `end`, in frames, ascending.

        The columns lie inside the sound; None before the first round is over.
        """
        values = self._values
        count = values.shape[2]
        if not count:
            return None
        spacing = self._medium.frames / count
        first, last = bins_of(begin, end, spacing, count)
        # Stretches that begin inside a column; the one before it where there are none.
        inside = np.ceil(begin / spacing - 1e-9).astype(np.int64)
        return joined(values, np.where(inside < last, inside, first), last)
