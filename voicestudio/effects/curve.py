"""A smooth curve over time through a few given values."""

from collections.abc import Sequence

import numpy as np


def smooth(at: np.ndarray, heights: Sequence[float]) -> np.ndarray:
    """Interpolate two or more `heights` at positions (n,) from 0 to 1; slope 0 at each height.

    The heights lie evenly, the first at 0 and the last at 1. Between two heights the curve
    never leaves their range; between equal ones it is constant.
    """
    known = np.asarray(heights, np.float64)
    scaled = np.clip(np.asarray(at, np.float64), 0.0, 1.0) * (len(known) - 1)
    before = np.minimum(scaled.astype(int), len(known) - 2)
    way = 0.5 - 0.5 * np.cos(np.pi * (scaled - before))
    return known[before] + way * (known[before + 1] - known[before])
