"""Where every moment of a voice goes when its speaking rate changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicestudio.voice.change import Change
from voicestudio.voice.frames import HOP


@dataclass(frozen=True)
class TimeMap:
    """A rising, piecewise linear map between samples before and after a Change of rate.

    Frames begin at whole samples on both sides, so a stretch whose rate stays 1 is moved by a whole
    number of samples. Beyond the frames the map goes on with slope 1.

    Attributes:
        old_edges: (T + 1,) int64, where frames begin before: 0, 480, 960, ...
        new_edges: (T + 1,) int64, where they begin afterwards.
    """

    old_edges: np.ndarray
    new_edges: np.ndarray

    @classmethod
    def of(cls, change: Change) -> TimeMap:
        """The map that a Change's rates make."""
        old = np.arange(len(change) + 1, dtype=np.int64) * HOP
        # The growth is summed, not the length: it then stays exactly the same while the rate is 1.
        growth = np.cumsum(HOP / change.rate.astype(np.float64) - HOP)
        moved = np.concatenate([[0], np.rint(growth).astype(np.int64)])
        return cls(old, old + moved)

    @property
    def is_identity(self) -> bool:
        """Whether nothing moves."""
        return bool((self.old_edges == self.new_edges).all())

    def new_position(self, old: np.ndarray | float) -> np.ndarray:
        """Where samples (any shape, fractions allowed) go."""
        return _mapped(old, self.old_edges, self.new_edges)

    def old_position(self, new: np.ndarray | float) -> np.ndarray:
        """Where what is there afterwards came from; the inverse of `new_position`."""
        return _mapped(new, self.new_edges, self.old_edges)

    def new_length(self, samples: int) -> int:
        """How many samples become of so many from the beginning."""
        return round(float(self.new_position(samples)))


def _mapped(position: np.ndarray | float, source: np.ndarray, target: np.ndarray) -> np.ndarray:
    at = np.asarray(position, np.float64)
    inside = np.interp(at, source, target)
    return inside + np.minimum(at - source[0], 0.0) + np.maximum(at - source[-1], 0.0)
