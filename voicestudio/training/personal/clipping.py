"""Detection of clipped peaks, also below full scale and after lossy coding.

A wave that was cut off has wide tops, and many of them end at the same height. A limiter also
makes peaks equally high, but leaves them round. In sound that was not coded since, several samples
in a row are exactly the highest of all.
"""

import numpy as np

_LEAST_PEAK = 0.02
_TOP = 0.85
"""How near the highest peak of all a wave has to come to count."""
_HIGH, _MIDDLE = 0.9, 0.6
_FLAT = 0.72
"""Width at 0.9 of its height over that at 0.6: 0.5 for a parabola, 0.89 when cut at half of it."""
_WIDTH = 4
_EQUAL, _EQUAL_RUN, _EQUAL_PEAK = 1e-4, 3, 0.1


def clipped_samples(samples: np.ndarray) -> np.ndarray:
    """(n,) bool: which of samples (n, channels) lie in a cut-off peak of any channel."""
    found = np.zeros(len(samples), bool)
    for channel in samples.T:
        for side in (channel, -channel):
            peak = float(side.max(initial=0.0))
            if peak > _LEAST_PEAK:
                _mark_wide(found, side, peak)
            if peak > _EQUAL_PEAK:
                _mark_equal(found, side, peak)
    return found


def _mark_wide(found: np.ndarray, side: np.ndarray, peak: float) -> None:
    """Mark the tops of high waves that are too wide for their height."""
    starts, stops = _runs(side > 0.5 * peak)
    if not len(starts):
        return
    lengths = stops - starts
    begins = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    places = np.repeat(starts - begins, lengths) + np.arange(lengths.sum())
    heights = np.maximum.reduceat(side[places], begins)
    relative = side[places] / np.repeat(heights, lengths)
    high = np.add.reduceat((relative > _HIGH).astype(int), begins)
    middle = np.add.reduceat((relative > _MIDDLE).astype(int), begins)
    flat = (heights > _TOP * peak) & (middle >= _WIDTH) & (high > _FLAT * middle)
    found[places[np.repeat(flat, lengths) & (relative > _HIGH)]] = True


def _mark_equal(found: np.ndarray, side: np.ndarray, peak: float) -> None:
    """Mark runs of samples exactly at the limit, if there is more than one such run."""
    starts, stops = _runs(side >= peak * (1 - _EQUAL))
    long = stops - starts >= _EQUAL_RUN
    if np.count_nonzero(long) > 1:
        for start, stop in zip(starts[long].tolist(), stops[long].tolist(), strict=True):
            found[start:stop] = True


def _runs(flags: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Starts and stops of the runs of True."""
    edges = np.flatnonzero(np.diff(flags, prepend=False, append=False))
    return edges[::2], edges[1::2]
