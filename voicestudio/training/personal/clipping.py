"""Peaks that were cut off in recording."""

import numpy as np

_FLAT = 3
"""So many samples in a row at the top of a wave are a cut-off peak."""
_TOLERANCE = 2e-3
_LOWEST_PEAK = 0.05


def clipped_samples(samples: np.ndarray) -> np.ndarray:
    """(n,) bool: which of samples (n, channels) lie in a cut-off peak of any channel."""
    found = np.zeros(len(samples), bool)
    for channel in samples.T:
        found |= _at_limit(channel) | _at_limit(-channel)
    return found


def _at_limit(channel: np.ndarray) -> np.ndarray:
    """Which samples are in runs at the highest value of all."""
    peak = float(channel.max(initial=0.0))
    if peak < _LOWEST_PEAK:
        return np.zeros(len(channel), bool)
    edges = np.flatnonzero(np.diff(channel >= peak * (1 - _TOLERANCE), prepend=False, append=False))
    found = np.zeros(len(channel), bool)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        found[first:last] = last - first >= _FLAT
    return found
