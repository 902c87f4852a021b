"""Mapping of positions when the speaking rate changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicestudio.voice.change import Change
from voicestudio.voice.frames import HOP


@dataclass(frozen=True)
class TimeMap:
    """An increasing, piecewise linear map between samples before and after a Change of rate.

    Frames begin at whole samples on both sides, so a stretch with rate 1 is moved by a whole number
    of samples. Outside of the frames the slope is 1.

    Attributes:
        old_edges: (T + 1,) int64, frame edges before: 0, 480, 960, ...
        new_edges: (T + 1,) int64, frame edges afterwards.
    """

    old_edges: np.ndarray
    new_edges: np.ndarray

    @classmethod
    def of(cls, change: Change) -> TimeMap:
        """Return the map for a Change's rates."""
        old = np.arange(len(change) + 1, dtype=np.int64) * HOP
        # The difference is summed, not the length, so that it stays exact while the rate is 1.
        growth = np.cumsum(HOP / change.rate.astype(np.float64) - HOP)
        moved = np.concatenate([[0], np.rint(growth).astype(np.int64)])
        return cls(old, old + moved)

    @property
    def is_identity(self) -> bool:
        """Whether all positions stay the same."""
        return bool((self.old_edges == self.new_edges).all())

    def new_position(self, old: np.ndarray | float) -> np.ndarray:
        """Map positions before (samples, any shape, fractions allowed) to positions afterwards."""
        return _mapped(old, self.old_edges, self.new_edges)

    def old_position(self, new: np.ndarray | float) -> np.ndarray:
        """Map positions afterwards to positions before; the inverse of `new_position`."""
        return _mapped(new, self.new_edges, self.old_edges)

    def new_length(self, samples: int) -> int:
        """Return the new length of the first `samples` samples."""
        return round(float(self.new_position(samples)))


def _mapped(position: np.ndarray | float, source: np.ndarray, target: np.ndarray) -> np.ndarray:
    at = np.asarray(position, np.float64)
    inside = np.interp(at, source, target)
    return inside + np.minimum(at - source[0], 0.0) + np.maximum(at - source[-1], 0.0)
