"""Reading FLAC files by frame range, even with wrong headers and damaged frames."""

import contextlib
from bisect import insort
from pathlib import Path
from typing import BinaryIO, Literal, cast

import numpy as np
import soundfile

from voicestudio.audio.condition import Flaw
from voicestudio.audio.containers.flac import CODED_BITS, FlacStream, last_frames
from voicestudio.audio.data_end import data_end
from voicestudio.audio.extent import Extent
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.sequential import PiecedFile, Repeated

# Bit depths in the header that libsndfile opens; it decodes any depth that the frames name.
_OPENED_BITS = frozenset({8, 16, 24})
_STAND_IN_BITS = 24
_VARIABLE_STEP = 256
_MOST_TRIED = 8


class FlacReader:
    """The sound of a FLAC file. Not thread-safe.

    `file` is the open file at `path`; `path` is None if it is not a file on disk. If `frames` is
    not given, the length is found by searching for the last frame that can be decoded. Raises
    soundfile.LibsndfileError when the stream cannot be opened.

    Attributes:
        stream: The header (STREAMINFO).
        frames: Length in frames.
        flaws: The damage found so far; it reads as silence.
    """

    def __init__(
        self, path: Path | None, file: BinaryIO, stream: FlacStream, frames: int | None = None
    ) -> None:
        self._path, self._file, self.stream = path, file, stream
        self.flaws: list[Flaw] = []
        self.frames = stream.frames if frames is None else frames
        self._open()
        if frames is None:
            self.frames = self._decodable_frames()

    def read(self, start: int, count: int) -> np.ndarray:
        """Return frames [start, start + count) as float32 of shape (count, channels)."""
        if not self._damaged(start, start + count):
            samples = self._decoded(start, count)
            if samples is not None:
                return samples
        return self._piecemeal(start, start + count)

    def close(self) -> None:
        self._sound.close()

    def _open(self) -> None:
        """Open the file with libsndfile, if necessary behind a rebuilt header."""
        stream = self.stream
        plain = stream.start == 0 and stream.bits in _OPENED_BITS and stream.frames == self.frames
        self._position = 0
        if plain and stream.true_blocks and self.frames and self._path is not None:
            # Metadata blocks in front of the sound may make libsndfile fail, so they are left out.
            with contextlib.suppress(soundfile.LibsndfileError):
                self._sound = _SoundFile(sndfile_name(self._path))
                return
        bits = stream.bits if stream.bits in _OPENED_BITS else _STAND_IN_BITS
        header = Repeated(stream.header(self.frames, bits))
        length = data_end(self._file) - stream.sound
        whole = PiecedFile(self._file, [header, Extent(stream.sound, length)])
        self._sound = _SoundFile(cast(BinaryIO, whole))

    def _decodable_frames(self) -> int:
        """Return the end of the last frame that can be decoded."""
        for tried, frame in enumerate(last_frames(self._file, self.stream)):
            if tried == _MOST_TRIED:
                return frame.stop
            if frame.stop != self.frames:
                self.frames = frame.stop
                self._open()
            if self._decoded(frame.stop - 1, 1) is not None:
                return frame.stop
        return 0

    def _decoded(self, start: int, count: int) -> np.ndarray | None:
        """Decode `count` frames from `start`; None on damage."""
        try:
            if start != self._position:
                self._position = -1
                self._sound.seek(start)
            samples = self._sound.read(count, dtype=self._dtype, always_2d=True)
        except soundfile.LibsndfileError:
            self._open()
            return None
        self._position = start + len(samples)
        if len(samples) < count:
            self._open()
            return None
        return self._as_float(samples)

    @property
    def _dtype(self) -> Literal["float32", "int32"]:
        # As float32, libsndfile gets the sign of 32 bits wrong.
        return "float32" if self.stream.bits <= 24 else "int32"

    def _as_float(self, samples: np.ndarray) -> np.ndarray:
        if self.stream.bits <= 24:
            return samples
        return samples.astype(np.float32) * np.float32(2.0**-31)

    def _piecemeal(self, start: int, stop: int) -> np.ndarray:
        """Like `read`, with silence for frames that cannot be decoded."""
        samples = np.zeros((stop - start, self.stream.channels), np.float32)
        step = self.stream.block if self.stream.fixed else _VARIABLE_STEP
        position = start
        while position < stop:
            border = min(stop, (position // step + 1) * step)
            piece = None
            if not self._damaged(position, border):
                piece = self._decoded(position, border - position)
                if piece is None:
                    frame = position // step * step
                    self._note(frame, min(self.frames, frame + step))
            if piece is not None:
                samples[position - start : border - start] = piece
            position = border
        return samples

    def _damaged(self, start: int, stop: int) -> bool:
        return any(flaw.start < stop and start < flaw.stop for flaw in self.flaws)

    def _note(self, start: int, stop: int) -> None:
        for flaw in self.flaws:
            if flaw.stop == start:
                self.flaws.remove(flaw)
                start = flaw.start
                break
        insort(self.flaws, Flaw(start, stop))


class _SoundFile(soundfile.SoundFile):
    """A file that keeps its read position: seeking in FLAC costs more than decoding."""

    def seekable(self) -> bool:
        return False


def opens(stream: FlacStream) -> bool:
    """Whether `FlacReader` can read the stream."""
    return stream.bits in CODED_BITS and stream.block > 0
