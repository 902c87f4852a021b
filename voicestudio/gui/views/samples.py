"""A range of samples in memory, for drawing at high zoom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.peaks import Peaks


@dataclass(frozen=True)
class SampleWindow:
    """Frames [start, stop) of `medium`.

    Attributes:
        values: float32, (channels, frames), each channel contiguous.
        energy: float64, (channels, frames + 1), running sum of squares.
    """

    medium: Medium
    start: int
    values: np.ndarray
    energy: np.ndarray

    @property
    def stop(self) -> int:
        return self.start + self.values.shape[1]

    def covers(self, medium: Medium, start: int, stop: int) -> bool:
        return medium is self.medium and self.start <= start and stop <= self.stop

    def peaks(self, start: float, frames_per_column: float, columns: int) -> Peaks:
        """Exact peaks of columns of at least one frame; each reaches the first frame of the next,
        so that a steep wave is drawn without gaps. Columns outside the window are not known.
        """
        edges = start - self.start + np.arange(columns + 1) * frames_per_column
        first = np.floor(edges[:-1]).astype(np.int64)
        stop = np.floor(edges[1:]).astype(np.int64) + 1
        length = self.values.shape[1]
        known = (first >= 0) & (first < length)
        first, stop = np.clip(first, 0, length - 1), np.clip(stop, 1, length)
        offset = int(first[0])
        pairs = np.stack([first, stop], axis=1).ravel() - offset
        # One frame more than the last column needs: reduceat cannot end at the very end.
        part = self.values[:, offset : int(stop[-1])]
        padded = np.concatenate([part, part[:, -1:]], axis=1)
        low, high = (
            reduce.reduceat(padded, pairs, axis=1)[:, ::2].T for reduce in (np.minimum, np.maximum)
        )
        mean = (self.energy[:, stop] - self.energy[:, first]) / (stop - first)
        rms = np.sqrt(np.maximum(mean, 0)).astype(np.float32).T
        return Peaks(low, high, rms, known)

    def line(self, start: float, frames_per_column: float, columns: int) -> Peaks:
        """Lowest and highest point of the line through the samples in columns of up to a frame.

        Sample n is the point at n. The rms is left at 0; columns outside are not known.
        """
        edges = start - self.start + np.arange(columns + 1) * frames_per_column
        last = self.values.shape[1] - 1
        known = (edges[:-1] >= 0) & (edges[:-1] <= last)
        edges = np.clip(edges, 0, last)
        at_edges = self._between(edges)
        # A column is no wider than a frame, so at most one sample lies inside.
        corner = np.minimum(np.ceil(edges[:-1]), edges[1:])
        three = np.stack([at_edges[:, :-1], at_edges[:, 1:], self._between(corner)])
        low, high = (extreme(three, axis=0).astype(np.float32).T for extreme in (np.min, np.max))
        return Peaks(low, high, np.zeros_like(low), known)

    def _between(self, positions: np.ndarray) -> np.ndarray:
        """The line at `positions`, which lie between the first and the last sample."""
        before = np.floor(positions).astype(np.int64)
        after = np.minimum(before + 1, self.values.shape[1] - 1)
        share = (positions - before).astype(np.float32)
        return self.values[:, before] * (1 - share) + self.values[:, after] * share


def read_window(medium: Medium, start: int, stop: int) -> SampleWindow:
    """Read frames [start, stop). Not for the GUI thread."""
    return window_of(medium, start, np.ascontiguousarray(medium.read(start, stop - start).T))


def window_of(medium: Medium, start: int, values: np.ndarray) -> SampleWindow:
    """The window that holds `values`, of shape (channels, frames), from frame `start`."""
    energy = np.zeros((values.shape[0], values.shape[1] + 1))
    np.cumsum(np.square(values, dtype=np.float64), axis=1, out=energy[:, 1:])
    return SampleWindow(medium, start, values, energy)
