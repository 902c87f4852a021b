"""Attack and release smoothing, and averages, of the level detectors of dynamics effects."""

import math

import numpy as np


def per_hop(seconds: float, hop_seconds: float) -> float:
    """Return the coefficient of a one-pole smoother for one hop; 0 if `seconds` is 0.

    `seconds` is its time constant: after that time 1/e of a step remains.
    """
    return math.exp(-hop_seconds / seconds) if seconds > 0 else 0.0


class Ballistics:
    """Smooths non-negative values with time constants `attack` and `release` in seconds.

    The smooth decoupled peak detector of Giannoulis, Massberg and Reiss, "Digital Dynamic Range
    Compressor Design" (JAES 60/6, 2012): a peak hold with exponential release, followed by a
    one-pole attack, so that the two time constants are independent. It starts at 0.
    """

    def __init__(self, attack: float, release: float, hop_seconds: float) -> None:
        self._attack, self._release = (per_hop(s, hop_seconds) for s in (attack, release))
        self._held = self._followed = 0.0

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Smooth the next values, one per hop: (k,) to (k,)."""
        held, followed, out = self._held, self._followed, []
        attack, release = self._attack, self._release
        for value in values.tolist():
            held = value if value >= held else value + release * (held - value)
            followed = held + attack * (followed - held)
            out.append(followed)
        self._held, self._followed = held, followed
        return np.array(out)


class Average:
    """An exponential moving average with the time constant `seconds`; it starts at `first`."""

    def __init__(self, seconds: float, hop_seconds: float, first: float = 0.0) -> None:
        self._left = per_hop(seconds, hop_seconds)
        self._state = np.array([self._left * first])

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Return the average after each of the next values, one per hop: (k,) to (k,)."""
        from scipy.signal import lfilter

        out, self._state = lfilter([1.0 - self._left], [1.0, -self._left], values, zi=self._state)
        return out
