"""How fast the gain of dynamics follows the sound."""

import math

import numpy as np


def per_hop(seconds: float, hop_seconds: float) -> float:
    """What share of a difference is left after a hop when 1/e of it is left after `seconds`."""
    return math.exp(-hop_seconds / seconds) if seconds > 0 else 0.0


class Ballistics:
    """Follows values that rise within `attack` and fall within `release` seconds.

    The smooth decoupled detector of Giannoulis, Massberg and Reiss, "Digital Dynamic Range
    Compressor Design" (JAES 60/6, 2012): the release follows the peaks, and the attack smooths what
    the release made, so that the one does not change the other.
    """

    def __init__(self, attack: float, release: float, hop_seconds: float) -> None:
        self._attack, self._release = (per_hop(s, hop_seconds) for s in (attack, release))
        self._held = self._followed = 0.0

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """The next values (k,), followed."""
        held, followed, out = self._held, self._followed, []
        attack, release = self._attack, self._release
        for value in values.tolist():
            held = value if value >= held else value + release * (held - value)
            followed = held + attack * (followed - held)
            out.append(followed)
        self._held, self._followed = held, followed
        return np.array(out)


class Average:
    """An average over the last values, of which those `seconds` ago count 1/e as much."""

    def __init__(self, seconds: float, hop_seconds: float, first: float = 0.0) -> None:
        self._left = per_hop(seconds, hop_seconds)
        self._state = np.array([self._left * first])

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """The average at each of the next values (k,)."""
        from scipy.signal import lfilter

        out, self._state = lfilter([1.0 - self._left], [1.0, -self._left], values, zi=self._state)
        return out
