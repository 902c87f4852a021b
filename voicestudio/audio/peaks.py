"""Minimum, maximum and RMS of any range of a medium, fast enough for scrolling."""

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voicestudio.audio.cache import cached_path, mark_used, prune, remove_abandoned
from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.peak_levels import (
    BASE_FRAMES,
    BIN_FRAMES,
    BLOCK_FRAMES,
    LEVELS,
    all_levels,
    bin_counts,
    bins_of,
    joined,
)
from voicestudio.audio.peak_sketch import Sketch
from voicestudio.audio.peak_storage import FINE_LEVELS, FileStorage, MemoryStorage, PeakStorage
from voicestudio.errors import Cancelled
from voicestudio.paths import cache_dir

__all__ = ["BASE_FRAMES", "PeakPyramid", "Peaks"]

# A column made of at least this many bins is off by at most a quarter of itself at its edges.
_BINS_PER_COLUMN = 4
_MOST_CACHED_BYTES = 2 << 30
_SKETCHED_BLOCKS = 16
"""Up to this length reading everything takes no longer than a first idea of it."""

_IN_MEMORY_BLOCKS = 32
"""Longer media (three minutes) have a file even where it cannot be kept. Shorter ones, of which
there may be thousands, hold their 0.5 MB a channel in memory and no file open."""


@dataclass(frozen=True)
class Peaks:
    """Values to draw, one entry per column.

    Attributes:
        minimum: float32, (columns, channels).
        maximum: float32, (columns, channels).
        rms: float32, (columns, channels). 0 for estimated columns, of which minimum and maximum
            are lower bounds in magnitude.
        known: bool, (columns,): False where nothing has been read yet or outside the sound; the
            other fields are 0 there.
    """

    minimum: np.ndarray
    maximum: np.ndarray
    rms: np.ndarray
    known: np.ndarray

    def part(self, first: int, last: int) -> "Peaks":
        """Columns [first, last)."""
        fields = (self.minimum, self.maximum, self.rms, self.known)
        return Peaks(*(values[first:last] for values in fields))


class PeakPyramid:
    """Peaks of a medium in bins of 256 frames and of 4, 16, ... 1024 times as many.

    `prepare` and `build` run in one worker thread, which starts a second one to help; `query` and
    `want` may be called from any thread at any time. For long media and files the finest two levels
    are kept in a cache file, so an hour takes 0.7 MB of memory a channel at 48 kHz.

    Attributes:
        medium: The sound.
    """

    def __init__(self, medium: Medium) -> None:
        self.medium = medium
        blocks = -(-medium.frames // BLOCK_FRAMES)
        self._counts = bin_counts(medium.frames)
        self._built = np.zeros(blocks, bool)
        self._wanted = np.zeros(blocks, np.int64)
        self._wants = 0
        self._last_wanted = 0, 0
        self._prepared = not medium.frames
        self._near: Sketch | None = None
        self._whole: Sketch | None = None
        self._storage: PeakStorage | None = None
        self._to_be_kept = False
        self._unchecked = False
        self._choosing = threading.Lock()
        self._writing = threading.Lock()
        self._taken = self._built

    @property
    def finished(self) -> bool:
        """Whether `build` has nothing left to do."""
        return self.complete and not self._unchecked

    @property
    def complete(self) -> bool:
        """Whether all of the sound has been read."""
        return bool(self._built.all())

    @property
    def built_frames(self) -> int:
        """Number of frames read so far, anywhere in the medium."""
        if self.complete:
            return self.medium.frames
        # All blocks but the last have the full length.
        short = -self.medium.frames % BLOCK_FRAMES if self._built[-1] else 0
        return int(np.count_nonzero(self._built)) * BLOCK_FRAMES - short

    @property
    def _ready_blocks(self) -> int:
        """Number of blocks from the start that can be read without waiting for a decoder."""
        if not isinstance(self.medium, FileMedium) or self._is_ready:
            return len(self._built)
        return self.medium.ready_frames // BLOCK_FRAMES

    @property
    def _is_ready(self) -> bool:
        medium = self.medium
        return not isinstance(medium, FileMedium) or medium.ready_frames == medium.frames

    def want(self, start: int, stop: int) -> None:
        """Give frames [start, stop) priority over everything else that is not read yet."""
        self._wants += 1
        self._last_wanted = max(start, 0), min(stop, self.medium.frames)
        self._wanted[max(start, 0) // BLOCK_FRAMES : -(-stop // BLOCK_FRAMES)] = self._wants

    # -- building ---------------------------------------------------------------------------

    def prepare(
        self,
        progress: Callable[[float], None] = lambda _fraction: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Load the peaks from the cache or, if it has none, sketch the whole length.

        This takes a fraction of a second at any length. A medium that can be read completely in
        that time is read; sound that is still being decoded is left out. `progress` is called when
        there is more to draw. Raises Cancelled, and AudioFileError when the file cannot be read.
        """
        if self._prepared:
            return
        if not self._load() and self._is_ready:
            if len(self._built) <= _SKETCHED_BLOCKS:
                self._read(progress, cancelled)
            else:
                self._whole = Sketch(self.medium, 0, self.medium.frames)
                self._whole.make(lambda: progress(0.0), cancelled)
        self._prepared = not cancelled()

    def build(
        self,
        progress: Callable[[float], None] = lambda _fraction: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Read all blocks that are missing, the most wanted first.

        The peaks of a file are stored in the cache and loaded from there the next time, after a
        check; if the check fails the file is read again. `progress` is called with fractions up to
        1. Raises Cancelled, and AudioFileError when the file cannot be read.
        """
        self.prepare(progress, cancelled)
        self._check(progress, cancelled)
        self._read(progress, cancelled)

    def _check(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        """Start again if the cache file does not match its checksums."""
        if not self._unchecked or not isinstance(self._storage, FileStorage):
            return
        try:
            self._storage.check(cancelled)
        except OSError:
            # In this order: blocks marked as built must be in the storage.
            self._built[:] = False
            self._storage = None
            self._whole = Sketch(self.medium, 0, self.medium.frames)
            self._whole.make(lambda: progress(0.0), cancelled)
        self._unchecked = cancelled()

    def _read(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        if not self.complete:
            self._read_missing(progress, cancelled)
        self._keep()

    def _read_missing(
        self, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> None:
        self._taken = self._built.copy()
        stopped = threading.Event()

        def chosen() -> bool:
            if cancelled():
                raise Cancelled
            self._sketch_wanted(progress, cancelled)
            return True

        with ThreadPoolExecutor(1, "peaks") as pool:
            helper = None
            if np.count_nonzero(~self._built) > _SKETCHED_BLOCKS:
                helper = pool.submit(self._help, lambda: not (stopped.is_set() or cancelled()))
            try:
                self._read_while(self.medium, chosen, progress)
            finally:
                stopped.set()
            if helper is not None:
                helper.result()
        if not self.complete:
            raise Cancelled
        progress(1.0)

    def _help(self, wanted: Callable[[], bool]) -> None:
        """Read blocks in parallel with a second handle, as decoding takes most of the time."""
        medium = self.medium
        twin = medium.twin() if isinstance(medium, FileMedium) else None
        if twin is None or not isinstance(medium, FileMedium):
            return
        # Start far from the other thread, so that each reads on: seeking is slow.
        self._read_while(twin, wanted, lambda _fraction: None, from_middle=True)
        medium.learn(twin)

    def _read_while(
        self,
        medium: Medium,
        wanted: Callable[[], bool],
        progress: Callable[[float], None],
        *,
        from_middle: bool = False,
    ) -> None:
        """Read blocks that no thread has taken yet, the most wanted first."""
        last = -1
        while wanted() and (block := self._take(last + 1, from_middle)) is not None:
            self._read_block(medium, block)
            last = block
            progress(self.built_frames / self.medium.frames)

    def _take(self, following: int, from_middle: bool) -> int | None:
        """Take one of the most wanted blocks: `following`, else the first or the middle one.

        Blocks that are decoded already come before those that are decoded next.
        """
        with self._choosing:
            wanted = np.where(self._taken, -1, self._wanted)
            ready = self._ready_blocks
            if (wanted[:ready] >= 0).any():
                wanted[ready:] = -1
            elif ready < len(wanted):
                wanted = np.where(self._taken, -1, 0)
                following = int(np.argmax(wanted))
            most = wanted.max()
            if most < 0:
                return None
            block = following
            if following >= len(wanted) or wanted[following] != most:
                found = np.flatnonzero(wanted == most)
                block = int(found[len(found) // 2 if from_middle else 0])
            self._taken[block] = True
        return block

    def _sketch_wanted(
        self, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> None:
        """Sketch the wanted range if reading it completely will take a while."""
        start, stop = self._last_wanted
        held = self._near or self._whole
        length = stop - start
        if held is None or (
            held.start <= start and stop <= held.stop and held.stop - held.start <= 4 * length
        ):
            return
        unread = ~self._built[start // BLOCK_FRAMES : -(-stop // BLOCK_FRAMES)]
        if np.count_nonzero(unread) > _SKETCHED_BLOCKS and self._is_ready:
            # Half as much on either side, for scrolling.
            low, high = max(start - length // 2, 0), min(stop + length // 2, self.medium.frames)
            self._near = Sketch(self.medium, low, high)
            self._near.make(lambda: progress(self.built_frames / self.medium.frames), cancelled)

    def _read_block(self, medium: Medium, block: int) -> None:
        start = block * BLOCK_FRAMES
        count = min(BLOCK_FRAMES, self.medium.frames - start)
        levels = all_levels(medium.read(start, count))
        with self._writing:
            self._storage = _written(self._storage or self._new_storage(), start, levels)
            self._built[block] = True

    # -- keeping in the cache ------------------------------------------------------------------

    def _new_storage(self) -> PeakStorage:
        frames, channels = self.medium.frames, self.medium.channels
        with contextlib.suppress(OSError):
            if isinstance(self.medium, FileMedium) or len(self._built) > _IN_MEMORY_BLOCKS:
                folder = cache_dir() / "peaks"
                folder.mkdir(parents=True, exist_ok=True)
                remove_abandoned(folder)
                storage = FileStorage(folder, frames, channels)
                self._to_be_kept = True
                return storage
        return MemoryStorage(frames, channels)

    def _kept_path(self) -> Path | None:
        """Return the cache path of the peaks; None for no file, or a file that was replaced."""
        medium = self.medium
        if not isinstance(medium, FileMedium) or not medium.has_own_path:
            return None
        path = cached_path("peaks", medium.path, ".peaks")
        return None if medium.is_changed else path

    def _load(self) -> bool:
        try:
            path = self._kept_path()
            if path is None:
                return False
            stored = FileStorage.kept(path, self.medium.frames, self.medium.channels)
            short = len(self._built) <= _IN_MEMORY_BLOCKS
            self._storage = stored.in_memory() if short else stored
        except (OSError, ValueError):  # missing or damaged: build it
            return False
        mark_used(path)
        self._unchecked = not short
        self._built[:] = True
        return True

    def _keep(self) -> None:
        wanted, self._to_be_kept = self._to_be_kept, False
        if not wanted or not isinstance(self._storage, FileStorage):
            return
        # If the cache is full, the peaks are computed again next time.
        with contextlib.suppress(OSError):
            target = self._kept_path()
            if target is not None:
                prune(target.parent, _MOST_CACHED_BYTES)
                self._storage.keep(target)
                mark_used(target)
        self._hold_if_short()

    def _hold_if_short(self) -> None:
        with contextlib.suppress(OSError):
            if len(self._built) <= _IN_MEMORY_BLOCKS and isinstance(self._storage, FileStorage):
                self._storage = self._storage.in_memory()

    # -- queries -------------------------------------------------------------------------------

    def query(self, start: float, stop: float, columns: int) -> Peaks:
        """Return the peaks of `columns` equal parts of frames [start, stop).

        Columns narrower than 1024 frames may be widened to whole bins of 256; wider ones are off by
        at most a quarter of themselves at each edge. Columns that have not been read yet are
        estimated from the sketch, if there is one.
        """
        edges = start + np.arange(columns + 1) * ((stop - start) / max(1, columns))
        begin, end = edges[:-1], edges[1:]
        inside = (begin >= 0) & (np.floor(begin) < self.medium.frames)
        values = np.zeros((3, self.medium.channels, columns), np.float32)
        try:
            known = self._read_into(values, begin, end, inside, _level_for(start, stop, columns))
        except OSError:  # the cache file is damaged: the levels in memory are coarser, but intact
            self._unchecked = True
            known = self._read_into(values, begin, end, inside, FINE_LEVELS)
        for sketch in (self._near, self._whole):
            if sketch is not None and not known.all():
                known |= sketch.fill(values, begin, end, inside & ~known)
        minimum, maximum, square = values.transpose(0, 2, 1)
        return Peaks(minimum, maximum, np.sqrt(square), known)

    def _read_into(
        self, values: np.ndarray, begin: np.ndarray, end: np.ndarray, inside: np.ndarray, level: int
    ) -> np.ndarray:
        """Fill in the columns that have been read; returns which. Raises OSError."""
        storage = self._storage
        first, last = bins_of(begin, end, BIN_FRAMES[level], self._counts[level])
        known = inside & self._all_built(first, last, level)
        if storage is None or not known.any():
            return np.zeros_like(known)
        everything = bool(known.all())
        if not everything:
            first, last = first[known], last[known]
        low, high = int(first[0]), int(last[-1])
        found = joined(storage.read(level, low, high), first - low, last - low)
        values[:, :, slice(None) if everything else known] = found
        return known

    def _all_built(self, first: np.ndarray, last: np.ndarray, level: int) -> np.ndarray:
        """Return for which columns all bins [first, last) have been read."""
        if self.complete:
            return np.ones(len(first), bool)
        per_block = BLOCK_FRAMES // BIN_FRAMES[level]
        sums = np.concatenate([[0], np.cumsum(self._built)])
        low, high = first // per_block, (last - 1) // per_block + 1
        return sums[high] - sums[low] == high - low


def _written(storage: PeakStorage, start: int, levels: list[np.ndarray]) -> PeakStorage:
    """Store a block that begins at frame `start`; if the disk is full, change to memory."""
    try:
        for level, values in enumerate(levels):
            storage.write(level, start // BIN_FRAMES[level], values)
        return storage
    except OSError:
        if not isinstance(storage, FileStorage):
            raise
        return _written(storage.in_memory(), start, levels)


def _level_for(start: float, stop: float, columns: int) -> int:
    """Return the coarsest level that is fine enough for that column width."""
    width = (stop - start) / max(1, columns)
    fitting = (level for level in range(LEVELS) if width >= BIN_FRAMES[level] * _BINS_PER_COLUMN)
    return max(fitting, default=0)
