"""A sound file that stays readable while it is recorded, even if the program is killed."""

import os
import struct
from pathlib import Path

import numpy as np

from voicestudio.paths import file_mode

_RIFF = bytes.fromhex("726966662e91cf11a5d628db04c10000")
_WAVE = bytes.fromhex("77617665f3acd3118cd100c04f8edb8a")
_FORMAT = bytes.fromhex("666d7420f3acd3118cd100c04f8edb8a")
_DATA = bytes.fromhex("64617461f3acd3118cd100c04f8edb8a")
_IEEE_FLOAT = 3
_CHUNK_BYTES = 24
_FORMAT_AT = 40
_DATA_AT = 80
HEADER_BYTES = _DATA_AT + _CHUNK_BYTES
"""The size in bytes of a file without sound."""
SAMPLE_BYTES = 4


class GrowingFile:
    """A new W64 file of 32-bit float to which sound is appended.

    Its header has the length as of the last `sync`; `mend` corrects it when `close` was never
    called. Raises OSError, also when the file exists already.

    Attributes: frames, how many were appended; sample_rate; channels.
    """

    def __init__(self, path: Path, sample_rate: int, channels: int) -> None:
        self.sample_rate, self.channels, self.frames = sample_rate, channels, 0
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY
        self._handle = os.open(path, flags, file_mode(path.parent))
        try:
            _write_all(self._handle, w64_header(sample_rate, channels))
        except OSError:
            self.close_unfinished()
            raise

    def append(self, samples: np.ndarray) -> None:
        """Append `samples`, float32 of shape (frames, channels).

        On OSError (disk full) the whole frames that fitted are kept and counted.
        """
        before = HEADER_BYTES + self.frames * self._frame_bytes
        try:
            _write_all(self._handle, np.ascontiguousarray(samples, "<f4").tobytes())
        except OSError:
            written = os.fstat(self._handle).st_size - before
            self.frames += max(written, 0) // self._frame_bytes
            os.ftruncate(self._handle, HEADER_BYTES + self.frames * self._frame_bytes)
            os.lseek(self._handle, 0, os.SEEK_END)
            raise
        self.frames += len(samples)

    def sync(self) -> None:
        """Write all to the disk (fsync), so it survives a loss of power. Raises OSError."""
        _write_lengths(self._handle, self.frames * self._frame_bytes)
        os.lseek(self._handle, 0, os.SEEK_END)
        os.fsync(self._handle)

    def close(self) -> None:
        """`sync` and close. Raises OSError; the file is closed even then."""
        try:
            self.sync()
        finally:
            self.close_unfinished()

    def close_unfinished(self) -> None:
        """Close without updating the header; may be called again."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

    @property
    def _frame_bytes(self) -> int:
        return self.channels * SAMPLE_BYTES


def mend(path: Path) -> int:
    """Correct the header of an unfinished file to its real length; returns its frames.

    Returns 0 if it is not such a file. Raises OSError.
    """
    with path.open("r+b") as file:
        head = file.read(HEADER_BYTES)
        if len(head) < HEADER_BYTES or head[:16] != _RIFF or head[_DATA_AT:][:16] != _DATA:
            return 0
        (channels,) = struct.unpack_from("<H", head, _FORMAT_AT + _CHUNK_BYTES + 2)
        frame_bytes = max(channels, 1) * SAMPLE_BYTES
        frames = (path.stat().st_size - HEADER_BYTES) // frame_bytes
        file.truncate(HEADER_BYTES + frames * frame_bytes)
        _write_lengths(file.fileno(), frames * frame_bytes)
        os.fsync(file.fileno())
        return frames


def w64_header(sample_rate: int, channels: int, frames: int = 0) -> bytes:
    """Return the header of a W64 file of 32-bit float."""
    frame_bytes = channels * SAMPLE_BYTES
    sound_bytes = frames * frame_bytes
    described = struct.pack(
        "<HHIIHH",
        *(_IEEE_FLOAT, channels, sample_rate, sample_rate * frame_bytes),
        *(frame_bytes, SAMPLE_BYTES * 8),
    )
    return b"".join(
        (
            *(_RIFF, struct.pack("<Q", HEADER_BYTES + sound_bytes), _WAVE),
            *(_FORMAT, struct.pack("<Q", _CHUNK_BYTES + len(described)), described),
            *(_DATA, struct.pack("<Q", _CHUNK_BYTES + sound_bytes)),
        )
    )


def _write_lengths(handle: int, sound_bytes: int) -> None:
    for at, length in ((16, HEADER_BYTES), (_DATA_AT + 16, _CHUNK_BYTES)):
        os.lseek(handle, at, os.SEEK_SET)
        _write_all(handle, struct.pack("<Q", length + sound_bytes))


def _write_all(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


_BINARY = getattr(os, "O_BINARY", 0)
