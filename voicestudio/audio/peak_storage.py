"""Storage of peaks: in memory, or in a cache file that is read in parts.

The file has a header, the finest levels block by block (`BLOCK_FRAMES` each), the checksums of
these blocks, and the coarser levels. The header holds a checksum of the latter two, so everything
is checked when it is read.
"""

import contextlib
import math
import os
import struct
import threading
import weakref
import zlib
from collections.abc import Callable
from io import FileIO
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from voicestudio.audio.partials import partial_name
from voicestudio.audio.peak_levels import BIN_FRAMES, BLOCK_FRAMES, LEVELS, bin_counts

FINE_LEVELS = 2
"""So many of the finest levels stay in the file: they are fifteen sixteenths of all values, and a
picture needs a few hundred kilobytes of them."""

_HEADER = struct.Struct("<8sIQI")
_MAGIC = b"VSPEAKS2"
_FIRST_LEVEL_AT = 4096
_CHECKED_BLOCKS = 32


class PeakStorage(Protocol):
    """The values of all levels, 0 until written. One thread writes, any thread reads."""

    def write(self, level: int, first: int, values: np.ndarray) -> None:
        """Store `values` (3, channels, bins) from bin `first` on; whole blocks except for the last.

        Raises OSError.
        """
        ...

    def read(self, level: int, first: int, last: int) -> np.ndarray:
        """Return bins [first, last), (3, channels, bins). Raises OSError."""
        ...


class MemoryStorage:
    """Storage in memory: 16 bytes a channel for 256 frames."""

    def __init__(self, frames: int, channels: int) -> None:
        self._levels = [np.zeros((3, channels, bins), np.float32) for bins in bin_counts(frames)]

    def write(self, level: int, first: int, values: np.ndarray) -> None:
        self._levels[level][:, :, first : first + values.shape[2]] = values

    def read(self, level: int, first: int, last: int) -> np.ndarray:
        return self._levels[level][:, :, first:last]


class _Blocks(NamedTuple):
    """Blocks of a level from number `block` on: float32 (blocks, rows, bins)."""

    block: int
    values: np.ndarray

    @property
    def end(self) -> int:
        return self.block + len(self.values)


class FileStorage:
    """The finest levels in a file, the others in memory.

    What was read last of a level is held: pictures that follow one another show much the same.
    A new one is a temporary file in `folder`, deleted when no longer used unless `keep` has named
    it. Raises OSError.
    """

    def __init__(self, folder: Path, frames: int, channels: int) -> None:
        self._frames, self._channels = frames, channels
        self._lay_out()
        path = folder / partial_name("peaks")
        self._writer = FileIO(path, "xb")
        self._path = path
        self._remove = weakref.finalize(self, _remove, path)
        self._close_writer = weakref.finalize(self, self._writer.close)
        try:
            self._writer.truncate(self._bytes)
            self._open_reader(path)
        except OSError:
            self._close_writer()
            self._remove()
            raise

    @classmethod
    def kept(cls, path: Path, frames: int, channels: int) -> "FileStorage":
        """Open the file that `keep` wrote. Raises OSError; ValueError if it is damaged."""
        self = cls.__new__(cls)
        self._frames, self._channels = frames, channels
        self._lay_out()
        self._open_reader(path)
        self._check()
        return self

    def _lay_out(self) -> None:
        self._counts = bin_counts(self._frames)
        blocks, rows = -(-self._frames // BLOCK_FRAMES), 3 * self._channels
        # (blocks, rows, bins of a block); the last block is padded with zeros.
        self._shapes = [
            (blocks, rows, BLOCK_FRAMES // BIN_FRAMES[level]) for level in range(FINE_LEVELS)
        ]
        self._sums = [_empty_sums(shape) for shape in self._shapes]
        self._coarse = {
            level: np.zeros((3, self._channels, self._counts[level]), np.float32)
            for level in range(FINE_LEVELS, LEVELS)
        }
        sizes = [4 * math.prod(shape) for shape in self._shapes]
        *self._offsets, self._checked_at = accumulate(sizes, initial=_FIRST_LEVEL_AT)
        self._bytes = self._checked_at + sum(part.nbytes for part in self._checked_parts())
        self._lock = threading.Lock()
        self._held = dict[int, _Blocks]()

    def _checked_parts(self) -> list[np.ndarray]:
        """Return the arrays covered by the header's checksum, in file order."""
        return [*self._sums, *self._coarse.values()]

    def _open_reader(self, path: Path) -> None:
        self._reader: FileIO = FileIO(path, "rb")
        self._close_reader = weakref.finalize(self, self._reader.close)

    # -- reading and writing ----------------------------------------------------------------

    def write(self, level: int, first: int, values: np.ndarray) -> None:
        if level >= FINE_LEVELS:
            self._coarse[level][:, :, first : first + values.shape[2]] = values
            return
        _, rows, bins = self._shapes[level]
        block, count = first // bins, -(-values.shape[2] // bins)
        filled = np.zeros((rows, count * bins), np.float32)
        filled[:, : values.shape[2]] = values.reshape(rows, -1)
        blocks = np.ascontiguousarray(filled.reshape(rows, count, bins).transpose(1, 0, 2))
        self._writer.seek(self._offsets[level] + 4 * block * rows * bins)
        _write_all(self._writer, blocks.tobytes())
        self._sums[level][block : block + count] = [zlib.crc32(values.data) for values in blocks]
        with self._lock:
            self._held.pop(level, None)

    def read(self, level: int, first: int, last: int) -> np.ndarray:
        if level >= FINE_LEVELS:
            return self._coarse[level][:, :, first:last]
        with self._lock:
            blocks = self._held[level] = self._with_held(
                level, *self._blocks_of(level, first, last)
            )
        return self._bins_of(blocks, first, last)

    def _blocks_of(self, level: int, first: int, last: int) -> tuple[int, int]:
        """Return the first and one past the last block that has a bin of [first, last)."""
        bins = self._shapes[level][2]
        return first // bins, -(-last // bins)

    def _with_held(self, level: int, block: int, end: int) -> _Blocks:
        """Return blocks [block, end), or more: those that are not held are read."""
        held = self._held.get(level)
        if held is None or block >= held.end or end <= held.block:
            return self._read_blocks(level, block, end)
        if held.block <= block and end <= held.end:
            return held
        low, high = max(block, held.block), min(end, held.end)
        parts = [held.values[low - held.block : high - held.block]]
        if block < low:
            parts.insert(0, self._read_blocks(level, block, low).values)
        if high < end:
            parts.append(self._read_blocks(level, high, end).values)
        return _Blocks(block, np.concatenate(parts))

    def _read_blocks(self, level: int, block: int, end: int) -> _Blocks:
        """Read and check blocks. The caller has the lock. Raises OSError."""
        _, rows, bins = self._shapes[level]
        blocks = np.empty((end - block, rows, bins), np.float32)
        self._reader.seek(self._offsets[level] + 4 * block * rows * bins)
        _read_all(self._reader, blocks)
        found = [zlib.crc32(values.data) for values in blocks]
        if found != self._sums[level][block:end].tolist():
            raise OSError("the file is damaged")
        return _Blocks(block, blocks)

    def _bins_of(self, blocks: _Blocks, first: int, last: int) -> np.ndarray:
        """Return bins [first, last), (3, channels, bins), which are in `blocks`."""
        bins = blocks.values.shape[2]
        low, high = first // bins, -(-last // bins)
        values = blocks.values[low - blocks.block : high - blocks.block]
        whole = values.transpose(1, 0, 2).reshape(3, self._channels, -1)
        return whole[:, :, first - low * bins : last - low * bins]

    def _read_again(self, level: int, first: int, last: int) -> np.ndarray:
        """Read bins of one of the finest levels from the file, and hold none of them."""
        with self._lock:
            blocks = self._read_blocks(level, *self._blocks_of(level, first, last))
        return self._bins_of(blocks, first, last)

    def check(self, cancelled: Callable[[], bool]) -> None:
        """Read and check everything. Raises OSError if the file does not match its checksums."""
        for level, (blocks, _, bins) in enumerate(self._shapes):
            for block in range(0, blocks, _CHECKED_BLOCKS):
                if cancelled():
                    return
                self._read_again(level, block * bins, min(block + _CHECKED_BLOCKS, blocks) * bins)

    def in_memory(self) -> MemoryStorage:
        """Return a copy of everything in memory. Raises OSError."""
        copy = MemoryStorage(self._frames, self._channels)
        for level, bins in enumerate(self._counts):
            read = self.read if level >= FINE_LEVELS else self._read_again
            copy.write(level, 0, read(level, 0, bins))
        return copy

    # -- keeping in the cache ------------------------------------------------------------------

    def keep(self, target: Path) -> None:
        """Write it to the file `target` atomically and durably; nothing may be written later.

        On OSError it stays readable.
        """
        self._writer.seek(self._checked_at)
        for part in self._checked_parts():
            _write_all(self._writer, part.tobytes())
        self._writer.seek(0)
        _write_all(self._writer, self._header())
        os.fsync(self._writer.fileno())
        self._close_writer()
        with self._lock:
            self._close_reader()  # Windows does not rename open files
            try:
                self._path.replace(target)
            except OSError:
                self._open_reader(self._path)
                raise
            self._remove.detach()
            self._path = target
            self._open_reader(target)

    def _header(self) -> bytes:
        return _HEADER.pack(_MAGIC, self._channels, self._frames, self._checksum())

    def _checksum(self) -> int:
        checksum = 0
        for part in self._checked_parts():
            checksum = zlib.crc32(part.data, checksum)
        return checksum

    def _check(self) -> None:
        """Raise ValueError unless the arrays in memory match the header's checksum."""
        if os.fstat(self._reader.fileno()).st_size != self._bytes:
            raise ValueError("the file has the wrong length")
        self._reader.seek(self._checked_at)
        for part in self._checked_parts():
            _read_all(self._reader, part)
        self._reader.seek(0)
        if self._reader.read(_HEADER.size) != self._header():
            raise ValueError("the file is damaged")


def _empty_sums(shape: tuple[int, int, int]) -> np.ndarray:
    """Return the checksums of blocks that were never written."""
    blocks, *values = shape
    return np.full(blocks, zlib.crc32(bytes(4 * math.prod(values))), "<u4")


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _write_all(file: FileIO, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _read_all(file: FileIO, out: np.ndarray) -> None:
    rest = out.data.cast("B")
    while rest:
        count = file.readinto(rest)
        if not count:
            raise OSError("the file is shorter than it was")
        rest = rest[count:]
