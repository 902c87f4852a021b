"""Where peaks are kept: in memory, or in a file of the cache that is read piece by piece."""

import contextlib
import os
import secrets
import struct
import threading
import weakref
import zlib
from io import FileIO
from itertools import accumulate
from pathlib import Path
from typing import Protocol

import numpy as np

from voicestudio.audio.peak_levels import LEVELS, bin_counts

FINE_LEVELS = 2
"""So many of the finest levels stay in the file: they are fifteen sixteenths of all values, and a
picture needs a few hundred kilobytes of them."""

_HEADER = struct.Struct("<8sIQI")
_MAGIC = b"VSPEAKS1"
_FIRST_LEVEL_AT = 4096


class PeakStorage(Protocol):
    """The values of all levels, 0 where none were written. One thread writes, any may read."""

    def write(self, level: int, first: int, values: np.ndarray) -> None:
        """Keep `values` (3, channels, bins) from bin `first` on. Raises OSError."""
        ...

    def read(self, level: int, first: int, last: int) -> np.ndarray:
        """Return bins [first, last), (3, channels, bins). Raises OSError."""
        ...


class MemoryStorage:
    """Everything in memory: 16 bytes a channel for 256 frames."""

    def __init__(self, frames: int, channels: int) -> None:
        self._levels = [np.zeros((3, channels, bins), np.float32) for bins in bin_counts(frames)]

    def write(self, level: int, first: int, values: np.ndarray) -> None:
        self._levels[level][:, :, first : first + values.shape[2]] = values

    def read(self, level: int, first: int, last: int) -> np.ndarray:
        return self._levels[level][:, :, first:last]


class FileStorage:
    """The finest levels in a file, the others in memory.

    A new one has a name of its own in `folder` and goes when it is no longer used, unless `keep`
    gave it a name. Raises OSError.
    """

    def __init__(self, folder: Path, frames: int, channels: int) -> None:
        self._frames, self._channels = frames, channels
        self._lay_out()
        path = folder / f".{secrets.token_hex(8)}.part"
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
        """What `keep` left at `path`. Raises OSError; ValueError where it is damaged."""
        self = cls.__new__(cls)
        self._frames, self._channels = frames, channels
        self._lay_out()
        self._open_reader(path)
        self._check()
        return self

    def _lay_out(self) -> None:
        counts = bin_counts(self._frames)
        sizes = [3 * self._channels * bins * 4 for bins in counts]
        *self._offsets, self._bytes = accumulate(sizes, initial=_FIRST_LEVEL_AT)
        self._counts = counts
        self._coarse = {
            level: np.zeros((3, self._channels, counts[level]), np.float32)
            for level in range(FINE_LEVELS, LEVELS)
        }
        self._lock = threading.Lock()

    def _open_reader(self, path: Path) -> None:
        self._reader: FileIO = FileIO(path, "rb")
        self._close_reader = weakref.finalize(self, self._reader.close)

    # -- reading and writing ----------------------------------------------------------------

    def write(self, level: int, first: int, values: np.ndarray) -> None:
        if level >= FINE_LEVELS:
            self._coarse[level][:, :, first : first + values.shape[2]] = values
            return
        for row, part in enumerate(values.reshape(-1, values.shape[2])):
            self._writer.seek(self._offsets[level] + (row * self._counts[level] + first) * 4)
            _write_all(self._writer, part.tobytes())

    def read(self, level: int, first: int, last: int) -> np.ndarray:
        if level >= FINE_LEVELS:
            return self._coarse[level][:, :, first:last]
        out = np.empty((3, self._channels, last - first), np.float32)
        with self._lock:
            for row, part in enumerate(out.reshape(-1, last - first)):
                self._reader.seek(self._offsets[level] + (row * self._counts[level] + first) * 4)
                _read_all(self._reader, part)
        return out

    def in_memory(self) -> MemoryStorage:
        """A copy of everything. Raises OSError."""
        copy = MemoryStorage(self._frames, self._channels)
        for level, bins in enumerate(self._counts):
            copy.write(level, 0, self.read(level, 0, bins))
        return copy

    # -- keeping ----------------------------------------------------------------------------

    def keep(self, target: Path) -> None:
        """Make it the file `target`, whole and lasting; nothing is written later.

        Raises OSError; it can be read all the same.
        """
        for level, values in self._coarse.items():
            self._writer.seek(self._offsets[level])
            _write_all(self._writer, values.tobytes())
        self._writer.seek(0)
        _write_all(self._writer, self._header())
        os.fsync(self._writer.fileno())
        self._close_writer()
        with self._lock:
            self._close_reader()  # some systems do not rename what is open
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
        for values in self._coarse.values():
            checksum = zlib.crc32(values.tobytes(), checksum)
        return checksum

    def _check(self) -> None:
        """Read what is held in memory and raise ValueError unless the file is what it should be."""
        if os.fstat(self._reader.fileno()).st_size != self._bytes:
            raise ValueError("the file has the wrong length")
        for level, values in self._coarse.items():
            self._reader.seek(self._offsets[level])
            _read_all(self._reader, values)
        self._reader.seek(0)
        if self._reader.read(_HEADER.size) != self._header():
            raise ValueError("the file is damaged")


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
