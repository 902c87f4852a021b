"""Minimum, maximum and RMS of any stretch of a medium, fast enough to draw while scrolling."""

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.cache import cached_path, mark_used, partial_file, prune
from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled

BASE_FRAMES = 256
_FACTOR = 4
_LEVELS = 6
_BUILD_FRAMES = BASE_FRAMES * _FACTOR ** (_LEVELS - 1)
# A column made of at least this many bins is off by at most a quarter of itself at its edges.
_BINS_PER_COLUMN = 4
_SAMPLE_BLOCK = 1 << 15
_SAMPLE_BLOCKS_KEPT = 24
_MOST_CACHED_BYTES = 2 << 30
_MINIMUM, _MAXIMUM, _MEAN_SQUARE = range(3)


@dataclass(frozen=True)
class Peaks:
    """What to draw, one entry a column.

    Attributes:
        minimum: float32, (columns, channels).
        maximum: float32, (columns, channels).
        rms: float32, (columns, channels).
        known: bool, (columns,): False where the sound has not been read yet or does not exist;
            the other fields are 0 there.
    """

    minimum: np.ndarray
    maximum: np.ndarray
    rms: np.ndarray
    known: np.ndarray


class PeakPyramid:
    """Peaks of a medium in bins of 256 frames and of 4, 16, ... 1024 times as many.

    `build` runs in one worker thread; `query` may be called from any thread at any time and
    answers from what is built. It takes 24 bytes a channel for 256 frames: 16 MB an hour at 48 kHz
    mono.

    Attributes:
        medium: The sound.
        built_frames: How many frames, from the start, the pyramid covers.
        complete: Whether it covers them all.
    """

    def __init__(self, medium: Medium) -> None:
        self.medium = medium
        self.built_frames = 0
        self._levels = [
            np.zeros((3, -(-medium.frames // size), medium.channels), np.float32)
            for size in _bin_sizes()
        ]
        self._samples = _SampleCache(medium)

    @property
    def complete(self) -> bool:
        return self.built_frames == self.medium.frames

    def build(
        self,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Read the medium from where an earlier call stopped to its end.

        The result for a file is kept in the cache folder and taken from there the next time.
        Raises Cancelled, and AudioFileError when the file cannot be read.
        """
        if self.complete or self._load():
            return
        frames = self.medium.frames
        while self.built_frames < frames:
            if cancelled and cancelled():
                raise Cancelled
            start = self.built_frames
            count = min(_BUILD_FRAMES, frames - start)
            self._add(start, self.medium.read(start, count))
            self.built_frames = start + count
            if progress:
                progress(self.built_frames / frames)
        self._save()

    def query(self, start: int, stop: int, columns: int) -> Peaks:
        """Return the peaks of `columns` equal parts of frames [start, stop).

        Columns narrower than 1024 frames may be widened to whole bins of 256; below 256 frames
        they are exact, read from the medium itself (and may then raise AudioFileError). A column
        of less than one frame holds the frame it begins in.
        """
        edges = start + (np.arange(columns + 1) * (stop - start) / max(1, columns))
        width = (stop - start) / max(1, columns)
        if width < BASE_FRAMES:
            return self._from_samples(edges)
        level = 0
        while level + 1 < _LEVELS and width >= _bin_sizes()[level + 1] * _BINS_PER_COLUMN:
            level += 1
        size = _bin_sizes()[level]
        built = self.built_frames
        bins = built // size if built < self.medium.frames else self._levels[level].shape[1]
        first, last = _ranges(edges / size, self._levels[level].shape[1])
        return _reduced(
            tuple(self._levels[level]), 0, first, last, _within(edges, built) & (last <= bins)
        )

    def _from_samples(self, edges: np.ndarray) -> Peaks:
        frames = self.medium.frames
        first, last = _ranges(edges, frames)
        inside = _within(edges, frames)
        low = int(first[inside].min(initial=frames))
        high = int(last[inside].max(initial=low))
        samples = self._samples.read(low, high)
        return _reduced((samples, samples, np.square(samples)), low, first, last, inside)

    def _add(self, start: int, samples: np.ndarray) -> None:
        """Enter a block that begins at a multiple of the largest bin."""
        values = _bins(samples)
        for level, size in zip(self._levels, _bin_sizes(), strict=True):
            if size > BASE_FRAMES:
                values = _coarser(values)
            first = start // size
            level[:, first : first + values.shape[1]] = values

    def _load(self) -> bool:
        """Take the finest level from the cache, if it is there, and derive the others."""
        if not isinstance(self.medium, FileMedium):
            return False
        try:
            path = cached_path("peaks", self.medium.path, ".npy")
            finest = np.load(path)
        except (OSError, ValueError, EOFError):  # not there, or damaged: build it
            return False
        if finest.shape != self._levels[0].shape or finest.dtype != np.float32:
            return False
        mark_used(path)
        for index in range(_LEVELS):
            self._levels[index] = finest
            finest = _coarser(finest)
        self.built_frames = self.medium.frames
        return True

    def _save(self) -> None:
        if not isinstance(self.medium, FileMedium):
            return
        # Without room in the cache the peaks are computed again next time.
        with contextlib.suppress(OSError):
            target = cached_path("peaks", self.medium.path, ".npy")
            prune(target.parent, _MOST_CACHED_BYTES)
            with partial_file(target) as partial:
                with partial.open("wb") as file:
                    np.save(file, self._levels[0])
                partial.replace(target)


class _SampleCache:
    """The blocks of samples read last: moving about at high zoom reads little anew."""

    def __init__(self, medium: Medium) -> None:
        self._medium = medium
        self._blocks: OrderedDict[int, np.ndarray] = OrderedDict()
        self._lock = threading.Lock()

    def read(self, start: int, stop: int) -> np.ndarray:
        if start >= stop:
            return np.zeros((0, self._medium.channels), np.float32)
        with self._lock:
            numbers = range(start // _SAMPLE_BLOCK, (stop - 1) // _SAMPLE_BLOCK + 1)
            blocks = [self._block(number) for number in numbers]
        offset = numbers.start * _SAMPLE_BLOCK
        return np.concatenate(blocks)[start - offset : stop - offset]

    def _block(self, number: int) -> np.ndarray:
        if number not in self._blocks:
            start = number * _SAMPLE_BLOCK
            count = min(_SAMPLE_BLOCK, self._medium.frames - start)
            self._blocks[number] = self._medium.read(start, count)
            if len(self._blocks) > _SAMPLE_BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return self._blocks[number]


def _bin_sizes() -> list[int]:
    return [BASE_FRAMES * _FACTOR**level for level in range(_LEVELS)]


def _bins(samples: np.ndarray) -> np.ndarray:
    """Return (3, bins, channels) of samples (frames, channels); the last bin may be short."""
    frames, channels = samples.shape
    whole = frames // BASE_FRAMES
    out = np.empty((3, -(-frames // BASE_FRAMES), channels), np.float32)
    for channel in range(channels):
        # One channel at a time, contiguous: numpy then reduces with vector instructions.
        values = np.ascontiguousarray(samples[:, channel])
        square = values[: whole * BASE_FRAMES].reshape(whole, BASE_FRAMES)
        out[_MINIMUM, :whole, channel] = square.min(axis=1)
        out[_MAXIMUM, :whole, channel] = square.max(axis=1)
        out[_MEAN_SQUARE, :whole, channel] = np.einsum("ij,ij->i", square, square) / BASE_FRAMES
        rest = values[whole * BASE_FRAMES :]
        if len(rest):
            out[:, whole, channel] = rest.min(), rest.max(), np.mean(np.square(rest))
    return out


def _coarser(values: np.ndarray) -> np.ndarray:
    """Return the next level: every four bins joined. The last one may be made of fewer."""
    starts = np.arange(0, values.shape[1], _FACTOR)
    out = np.empty((3, len(starts), values.shape[2]), np.float32)
    np.minimum.reduceat(values[_MINIMUM], starts, axis=0, out=out[_MINIMUM])
    np.maximum.reduceat(values[_MAXIMUM], starts, axis=0, out=out[_MAXIMUM])
    counts = np.minimum(_FACTOR, values.shape[1] - starts)[:, np.newaxis]
    sums = np.add.reduceat(values[_MEAN_SQUARE], starts, axis=0)
    out[_MEAN_SQUARE] = sums / counts
    return out


def _within(edges: np.ndarray, frames: int) -> np.ndarray:
    """Tell which columns begin inside the first `frames` frames."""
    return (edges[:-1] >= 0) & (np.floor(edges[:-1]) < frames)


def _ranges(positions: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the first bin of each column and the one after its last, within [0, count]."""
    first = np.floor(positions[:-1]).astype(np.int64)
    last = np.maximum(np.ceil(positions[1:] - 1e-9).astype(np.int64), first + 1)
    return np.clip(first, 0, max(0, count - 1)), np.clip(last, 0, count)


def _reduced(
    level: Sequence[np.ndarray],
    offset: int,
    first: np.ndarray,
    last: np.ndarray,
    known: np.ndarray,
) -> Peaks:
    """Join bins [first, last) of `level`, whose first bin has the number `offset`, by columns.

    `level` holds minima, maxima and mean squares, each (bins, channels).
    """
    shape = (len(first), level[0].shape[1])
    out = [np.zeros(shape, np.float32) for _ in range(3)]
    if known.any():
        first, last = first[known], last[known]
        for values, kind, join in zip(level, out, (np.minimum, np.maximum, np.add), strict=True):
            kind[known] = _joined(values, first - offset, last - offset, join)
        counts = (last - first)[:, np.newaxis]
        out[_MEAN_SQUARE][known] = np.sqrt(out[_MEAN_SQUARE][known] / counts)
    return Peaks(out[_MINIMUM], out[_MAXIMUM], out[_MEAN_SQUARE], known)


def _joined(values: np.ndarray, first: np.ndarray, last: np.ndarray, join: np.ufunc) -> np.ndarray:
    """Return `join` over values[first:last] for every pair; both must be ascending."""
    low, high = int(first[0]), int(last[-1])
    values = values[low:high]
    # reduceat takes pairs and also joins what lies between them, which is dropped. The end of
    # `values` must not be named: the last pair has it anyway, others need one more entry.
    pairs = np.stack([first - low, last - low], axis=1).ravel()[:-1]
    if pairs.max() == len(values):
        values = np.concatenate([values, values[-1:]])
        pairs = np.append(pairs, len(values) - 1)
    return join.reduceat(values, pairs, axis=0)[::2]
