"""Sound as an immutable value that can be read by frame range."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np


class Medium(Protocol):
    """Immutable sound: everything that is drawn, played, edited or exported is a medium.

    `read` may be called from any thread. Memory use does not depend on `frames`.
    """

    @property
    def sample_rate(self) -> int:
        """Frames per second, in hertz."""
        ...

    @property
    def channels(self) -> int:
        """Number of channels, at least 1."""
        ...

    @property
    def frames(self) -> int:
        """Length in frames."""
        ...

    def read(self, start: int, count: int) -> np.ndarray:
        """Return frames `start` to `start + count` as float32 of shape (count, channels).

        Full scale is [-1, 1]. Raises ValueError for a range outside the medium.
        """
        ...


def check_range(medium: Medium, start: int, count: int) -> None:
    """Raise ValueError unless [start, start + count) lies inside `medium`."""
    if start < 0 or count < 0 or start + count > medium.frames:
        raise ValueError(f"range {start}+{count} is outside a medium of {medium.frames} frames")


def read_padded(medium: Medium, start: int, count: int) -> np.ndarray:
    """Return frames [start, start + count) of `medium`, with silence outside of it."""
    low, high = max(start, 0), min(start + count, medium.frames)
    if (low, high) == (start, start + count):
        return medium.read(start, count)
    samples = np.zeros((count, medium.channels), np.float32)
    if low < high:
        samples[low - start : high - start] = medium.read(low, high - low)
    return samples


@dataclass(frozen=True, eq=False)
class ArrayMedium:
    """Sound held in memory: short generated material and test signals.

    `samples` is float32 of shape (frames, channels); it must not be changed afterwards.
    """

    samples: np.ndarray
    sample_rate: int

    @property
    def channels(self) -> int:
        return self.samples.shape[1]

    @property
    def frames(self) -> int:
        return self.samples.shape[0]

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        return self.samples[start : start + count].astype(np.float32, copy=True)
