"""A value that changes over time, set by its heights at a few places."""

from collections.abc import Sequence

import numpy as np


def smooth(at: np.ndarray, heights: Sequence[float]) -> np.ndarray:
    """The curve at places (n,) from 0 to 1 through two or more `heights`, level at each of them.

    The heights lie evenly, the first at 0 and the last at 1. The curve never goes beyond its
    neighbouring heights, and where they are alike it stays exactly there.
    """
    known = np.asarray(heights, np.float64)
    scaled = np.clip(np.asarray(at, np.float64), 0.0, 1.0) * (len(known) - 1)
    before = np.minimum(scaled.astype(int), len(known) - 2)
    way = 0.5 - 0.5 * np.cos(np.pi * (scaled - before))
    return known[before] + way * (known[before + 1] - known[before])
