"""Peaks of sound while it is being recorded."""

import threading

import numpy as np

_FIRST_ROOM = 4096


class LivePeaks:
    """Minimum and maximum over all channels of each bin of `bin_frames` frames.

    One thread appends; any thread may read.
    """

    def __init__(self, bin_frames: int) -> None:
        self.bin_frames = bin_frames
        self._lock = threading.Lock()
        self._bins = np.zeros((_FIRST_ROOM, 2), np.float32)
        self._frames = 0

    def __len__(self) -> int:
        """Number of bins, including the unfinished one."""
        return -(-self._frames // self.bin_frames)

    def append(self, samples: np.ndarray) -> None:
        """Append `samples`, (frames, channels)."""
        if not len(samples):
            return
        low, high = samples.min(axis=1), samples.max(axis=1)
        at = (self._frames + np.arange(len(samples))) // self.bin_frames
        edges = np.flatnonzero(np.diff(at, prepend=-1))
        bins = np.stack([np.minimum.reduceat(low, edges), np.maximum.reduceat(high, edges)], 1)
        with self._lock:
            self._add(int(at[0]), bins)
            self._frames += len(samples)

    def columns(self, start: float, stop: float, count: int) -> np.ndarray:
        """Return [start, stop) as `count` columns (minimum, maximum), float32; 0 if unknown."""
        columns = np.zeros((count, 2), np.float32)
        edges = np.floor(np.linspace(start, stop, count + 1) / self.bin_frames).astype(int)
        with self._lock:
            known = len(self)
            there = (edges[:-1] >= 0) & (edges[:-1] < known)
            firsts = edges[:-1][there]
            if len(firsts):
                last = min(max(edges[1:][there][-1], firsts[-1] + 1), known)
                bins = self._bins[:last]
                columns[there, 0] = np.minimum.reduceat(bins[:, 0], firsts)
                columns[there, 1] = np.maximum.reduceat(bins[:, 1], firsts)
        return columns

    def _add(self, first: int, bins: np.ndarray) -> None:
        last = first + len(bins)
        while last > len(self._bins):
            self._bins = np.concatenate([self._bins, np.zeros_like(self._bins)])
        if first < len(self):  # continue the unfinished bin
            old = self._bins[first]
            bins[0] = min(old[0], bins[0, 0]), max(old[1], bins[0, 1])
        self._bins[first:last] = bins
