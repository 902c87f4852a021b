"""Decoding parts of files with libsndfile, sequentially and without seeking."""

import io
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import BinaryIO, cast

import numpy as np
import soundfile

from voicestudio.audio.extent import Extent
from voicestudio.audio.quiet import quiet

_BLOCK_FRAMES = 1 << 16
_CHUNK_BYTES = 1 << 18
_ENDLESS = 1 << 40
_ID3V1_BYTES = 128


@dataclass(frozen=True)
class Repeated:
    """The same bytes `count` times."""

    pattern: bytes
    count: int = 1

    @property
    def length(self) -> int:
        return len(self.pattern) * self.count


Part = Extent | Repeated


class PiecedFile(io.RawIOBase):
    """A read-only file made of parts of `file` and other bytes, for soundfile.

    With `endless` it reports a greater length than it has, and 128 zero bytes at the end: from the
    length of an mp3 file libsndfile guesses how much sound it holds, and stops there.
    """

    def __init__(self, file: BinaryIO, parts: Sequence[Part], *, endless: bool = False) -> None:
        super().__init__()
        self._file = file
        self._parts = [part for part in parts if part.length]
        self._ends = list(accumulate(part.length for part in self._parts))
        self._size = self._ends[-1] if self._ends else 0
        self._claimed = _ENDLESS if endless else self._size
        self._position = 0
        self._start, self._held = 0, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._claimed}[whence]
        self._position = origin + offset
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        wanted, done = len(buffer), 0
        while done < wanted and (data := self._next(wanted - done)):
            buffer[done : done + len(data)] = data
            done += len(data)
            self._position += len(data)
        return done

    def _next(self, most: int) -> bytes:
        """Return at most `most` bytes from the current position on; empty at the end."""
        offset = self._position - self._start
        if not 0 <= offset < len(self._held):
            if self._position >= self._size:
                tag = self._position >= self._claimed - _ID3V1_BYTES
                return bytes(min(most, max(0, self._claimed - self._position))) if tag else b""
            self._start, self._held, offset = self._position, self._load(self._position), 0
        return self._held[offset : offset + most]

    def _load(self, position: int) -> bytes:
        number = bisect_right(self._ends, position)
        part = self._parts[number]
        inside = position - (self._ends[number] - part.length)
        length = min(part.length - inside, _CHUNK_BYTES)
        if isinstance(part, Repeated):
            return _repeated(part.pattern, inside, length)
        self._file.seek(part.offset + inside)
        return self._file.read(length)


def _repeated(pattern: bytes, start: int, length: int) -> bytes:
    first = start % len(pattern)
    times = (first + length) // len(pattern) + 1
    return (pattern * times)[first : first + length]


class SequentialSound(soundfile.SoundFile):
    """A sound file that is read from start to end without seeking.

    soundfile seeks after each read of a seekable file, even if to the current position; the mp3
    decoder then loses its bit reservoir and garbles a tenth of a second.
    """

    def __init__(self, parts: PiecedFile) -> None:
        with quiet():
            super().__init__(cast(BinaryIO, parts))

    def seekable(self) -> bool:
        return False

    def blocks_to_end(self) -> Iterator[np.ndarray]:
        """Yield the rest of the sound as float32 blocks of shape (frames, channels)."""
        while len(block := self._next_block()):
            yield block

    def _next_block(self) -> np.ndarray:
        with quiet():
            return self.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)
