"""Quick estimate of the peaks of a long medium, from short stretches spread over it."""

import time
from collections.abc import Callable

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.peak_levels import bins_of, extremes, joined

MOST_STRETCHES = 2048
STRETCH_FRAMES = 512
_FIRST_STRETCHES = 8
_SECONDS = 0.25
"""No further round is begun that would end later than this: seeking costs some formats (FLAC) ten
times as much as others, and a slow disk a hundred times as much as a fast one."""
_MOST_SECONDS = 0.5
"""A round that takes longer is given up. Reading on in one piece then shows more than seeking."""


class Sketch:
    """Minimum and maximum of stretches on a regular grid that is refined as time allows.

    `make` runs in one worker thread; `query` may be called from any thread.

    Attributes:
        start, stop: The range of the medium, in frames.
    """

    def __init__(self, medium: Medium, start: int, stop: int) -> None:
        self.start, self.stop = start, stop
        self._medium = medium
        self._values = np.zeros((3, medium.channels, 0), np.float32)

    def make(self, noticed: Callable[[], None], cancelled: Callable[[], bool]) -> None:
        """Read the stretches; calls `noticed` when there is more to draw. Raises AudioFileError."""
        began = time.perf_counter()
        count = _FIRST_STRETCHES
        while count <= MOST_STRETCHES and not cancelled():
            refined = self._refined(count, began + _MOST_SECONDS)
            if refined is None:
                return
            self._values = refined
            noticed()
            # Each round reads as many stretches as all rounds before it.
            if (time.perf_counter() - began) * 2 > _SECONDS:
                return
            count *= 2

    def _refined(self, count: int, deadline: float) -> np.ndarray | None:
        """Return `count` stretches, half of them known if any are; None after `deadline`."""
        values = np.zeros((3, self._medium.channels, count), np.float32)
        known = self._values.shape[2]
        if known:
            values[:, :, ::2] = self._values
        for number in range(1 if known else 0, count, 2 if known else 1):
            if time.perf_counter() > deadline:
                return None
            start = self.start + number * (self.stop - self.start) // count
            length = min(STRETCH_FRAMES, self.stop - start)
            values[:, :, number : number + 1] = extremes(self._medium.read(start, length))
        return values

    def fill(
        self, values: np.ndarray, begin: np.ndarray, end: np.ndarray, missing: np.ndarray
    ) -> np.ndarray:
        """Fill in known columns among those that are `missing`; returns which were filled.

        `values` is (3, channels, columns); columns span `begin` to `end`, in frames, ascending.
        """
        known = self._values
        count = known.shape[2]
        here = missing & (begin >= self.start) & (begin < self.stop) & (count > 0)
        if here.any():
            begin, end = begin[here] - self.start, end[here] - self.start
            spacing = (self.stop - self.start) / count
            first, last = bins_of(begin, end, spacing, count)
            # Stretches that begin in a column; if none does, the one before it.
            inside = np.ceil(begin / spacing - 1e-9).astype(np.int64)
            values[:, :, here] = joined(known, np.where(inside < last, inside, first), last)
        return here
