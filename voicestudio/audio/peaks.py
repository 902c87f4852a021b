"""Minimum, maximum and RMS of any stretch of a medium, fast enough to draw while scrolling."""

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
    """What to draw, one entry a column.

    Attributes:
        minimum: float32, (columns, channels).
        maximum: float32, (columns, channels).
        rms: float32, (columns, channels). 0 where the sound was only sampled so far, and minimum
            and maximum are an estimate that the final ones reach at least.
        known: bool, (columns,): False where nothing has been read yet or the sound does not exist;
            the other fields are 0 there.
    """

    minimum: np.ndarray
    maximum: np.ndarray
    rms: np.ndarray
    known: np.ndarray


class PeakPyramid:
    """Peaks of a medium in bins of 256 frames and of 4, 16, ... 1024 times as many.

    `prepare` and `build` run in one worker thread, which has another one help it; `query` and
    `want` may be called from any thread at any time. The finest two levels of what is long, or of
    a file, stay in a file in the cache folder, so that an hour takes 0.7 MB of memory a channel at
    48 kHz.

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
        """Whether nothing is left for `build` to do."""
        return self.complete and not self._unchecked

    @property
    def complete(self) -> bool:
        """Whether all of the sound has been read."""
        return bool(self._built.all())

    @property
    def built_frames(self) -> int:
        """How many frames have been read, wherever they are."""
        if self.complete:
            return self.medium.frames
        # All blocks but the last are whole.
        short = -self.medium.frames % BLOCK_FRAMES if self._built[-1] else 0
        return int(np.count_nonzero(self._built)) * BLOCK_FRAMES - short

    @property
    def _ready_blocks(self) -> int:
        """How many blocks, from the first one on, can be read without waiting for a decoder."""
        if not isinstance(self.medium, FileMedium) or self._is_ready:
            return len(self._built)
        return self.medium.ready_frames // BLOCK_FRAMES

    @property
    def _is_ready(self) -> bool:
        medium = self.medium
        return not isinstance(medium, FileMedium) or medium.ready_frames == medium.frames

    def want(self, start: int, stop: int) -> None:
        """Read frames [start, stop) before everything that was wanted earlier or never."""
        self._wants += 1
        self._last_wanted = max(start, 0), min(stop, self.medium.frames)
        self._wanted[max(start, 0) // BLOCK_FRAMES : -(-stop // BLOCK_FRAMES)] = self._wants

    # -- building ---------------------------------------------------------------------------

    def prepare(
        self,
        progress: Callable[[float], None] = lambda _fraction: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the peaks from the cache or, where they are not there, sketch the whole length.

        That takes a fraction of a second at any length. What is read in no more than that is read,
        and nothing of what is still being decoded.
        `progress` is called when more can be drawn. Raises Cancelled, and AudioFileError when the
        file cannot be read.
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
        """Read what an earlier call left over of the medium, what is wanted most first.

        The result for a file is kept in the cache folder and taken from there the next time, after
        it was checked; where it was spoilt the file is read again.
        `progress` is called with fractions up to 1. Raises Cancelled, and AudioFileError when the
        file cannot be read.
        """
        self.prepare(progress, cancelled)
        self._check(progress, cancelled)
        self._read(progress, cancelled)

    def _check(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        """Begin again where the file of the peaks is not what was written."""
        if not self._unchecked or not isinstance(self._storage, FileStorage):
            return
        try:
            self._storage.check(cancelled)
        except OSError:
            # In this order: what is built is in the storage.
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
        """Read blocks of the same file at the same time: decoding is most of the work."""
        medium = self.medium
        twin = medium.twin() if isinstance(medium, FileMedium) else None
        if twin is None or not isinstance(medium, FileMedium):
            return
        # Far from the other thread, so that both go on where they are: seeking is slow.
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
        """Read what nobody has taken yet, what is wanted most first."""
        last = -1
        while wanted() and (block := self._take(last + 1, from_middle)) is not None:
            self._read_block(medium, block)
            last = block
            progress(self.built_frames / self.medium.frames)

    def _take(self, following: int, from_middle: bool) -> int | None:
        """One of those that are wanted most: `following`, or the first of them or a middle one.

        What has been decoded comes first, then what will be next.
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
        """Get an idea of the part that is wanted where reading it will take a while."""
        start, stop = self._last_wanted
        held = self._near or self._whole
        length = stop - start
        if held is None or (
            held.start <= start and stop <= held.stop and held.stop - held.start <= 4 * length
        ):
            return
        unread = ~self._built[start // BLOCK_FRAMES : -(-stop // BLOCK_FRAMES)]
        if np.count_nonzero(unread) > _SKETCHED_BLOCKS and self._is_ready:
            # Half as much on either side: scrolling finds it there.
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

    # -- keeping ----------------------------------------------------------------------------

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
        """Where the peaks of a file belong; None for what is no file, or no longer that file."""
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
        except (OSError, ValueError):  # not there, or damaged: build it
            return False
        mark_used(path)
        self._unchecked = not short
        self._built[:] = True
        return True

    def _keep(self) -> None:
        wanted, self._to_be_kept = self._to_be_kept, False
        if not wanted or not isinstance(self._storage, FileStorage):
            return
        # Without room in the cache the peaks are computed again next time.
        with contextlib.suppress(OSError):
            target = self._kept_path()
            if target is not None:
                prune(target.parent, _MOST_CACHED_BYTES)
                self._storage.keep(target)
        self._hold_if_short()

    def _hold_if_short(self) -> None:
        with contextlib.suppress(OSError):
            if len(self._built) <= _IN_MEMORY_BLOCKS and isinstance(self._storage, FileStorage):
                self._storage = self._storage.in_memory()

    # -- answering --------------------------------------------------------------------------

    def query(self, start: int, stop: int, columns: int) -> Peaks:
        """Return the peaks of `columns` equal parts of frames [start, stop).

        Columns narrower than 1024 frames may be widened to whole bins of 256; wider ones are off
        by at most a quarter of themselves at each edge. What has not been read yet is estimated
        from stretches all over the sound, as soon as there are any.
        """
        edges = start + np.arange(columns + 1) * ((stop - start) / max(1, columns))
        begin, end = edges[:-1], edges[1:]
        inside = (begin >= 0) & (np.floor(begin) < self.medium.frames)
        values = np.zeros((3, self.medium.channels, columns), np.float32)
        try:
            known = self._read_into(values, begin, end, inside, _level_for(start, stop, columns))
        except OSError:  # the file was spoilt: what is held in memory is coarser, and there
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
        """Tell of which columns all bins [first, last) have been read."""
        if self.complete:
            return np.ones(len(first), bool)
        per_block = BLOCK_FRAMES // BIN_FRAMES[level]
        sums = np.concatenate([[0], np.cumsum(self._built)])
        low, high = first // per_block, (last - 1) // per_block + 1
        return sums[high] - sums[low] == high - low


def _written(storage: PeakStorage, start: int, levels: list[np.ndarray]) -> PeakStorage:
    """Enter a block that begins at frame `start`; without room in the file go on in memory."""
    try:
        for level, values in enumerate(levels):
            storage.write(level, start // BIN_FRAMES[level], values)
        return storage
    except OSError:
        if not isinstance(storage, FileStorage):
            raise
        return _written(storage.in_memory(), start, levels)


def _level_for(start: int, stop: int, columns: int) -> int:
    """The coarsest level that is fine enough for columns that wide."""
    width = (stop - start) / max(1, columns)
    fitting = (level for level in range(LEVELS) if width >= BIN_FRAMES[level] * _BINS_PER_COLUMN)
    return max(fitting, default=0)
