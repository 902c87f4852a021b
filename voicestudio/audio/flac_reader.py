"""Reading FLAC files by frame range, past headers that are not true and frames that are damaged."""

import contextlib
from bisect import insort
from pathlib import Path
from typing import BinaryIO, Literal, cast

import numpy as np
import soundfile

from voicestudio.audio.condition import Flaw
from voicestudio.audio.containers.flac import CODED_BITS, FlacStream, last_frames
from voicestudio.audio.data_end import data_end
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.sequential import Extent, PiecedFile, Repeated

# Depths that libsndfile opens. It decodes any that the frames themselves name.
_OPENED_BITS = frozenset({8, 16, 24})
_STAND_IN_BITS = 24
_VARIABLE_STEP = 256
_MOST_TRIED = 8


class FlacReader:
    """The sound of a FLAC file. One thread at a time may read.

    `file` is the one at `path`, which is None where `file` is no file of its own. Where `frames`,
    its length, is not given, it is found: the last frame that can be decoded ends
    there. Raises soundfile.LibsndfileError when the stream cannot be opened.

    Attributes:
        stream: What its header says.
        frames: Length in samples.
        flaws: What has been found to be damaged so far; it reads as silence.
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
        """Frames [start, start + count) as float32 of shape (count, channels)."""
        if not self._damaged(start, start + count):
            samples = self._decoded(start, count)
            if samples is not None:
                return samples
        return self._piecemeal(start, start + count)

    def close(self) -> None:
        self._sound.close()

    def _open(self) -> None:
        """Let libsndfile read the file itself, or one with a header that it understands."""
        stream = self.stream
        plain = stream.start == 0 and stream.bits in _OPENED_BITS and stream.frames == self.frames
        self._position = 0
        if plain and stream.true_blocks and self.frames and self._path is not None:
            # What else there is in front of the sound may be such that libsndfile gives up.
            with contextlib.suppress(soundfile.LibsndfileError):
                self._sound = _SoundFile(sndfile_name(self._path))
                return
        bits = stream.bits if stream.bits in _OPENED_BITS else _STAND_IN_BITS
        header = Repeated(stream.header(self.frames, bits))
        length = data_end(self._file) - stream.sound
        whole = PiecedFile(self._file, [header, Extent(stream.sound, length)])
        self._sound = _SoundFile(cast(BinaryIO, whole))

    def _decodable_frames(self) -> int:
        """Where the last frame that can be decoded ends."""
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
        """Frames out of the decoder; None where it comes upon damage."""
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
        """As `read`, with silence for what cannot be decoded."""
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
    """A file that stays where reading has come to: seeking in FLAC costs more than decoding."""

    def seekable(self) -> bool:
        return False


def opens(stream: FlacStream) -> bool:
    """Whether `FlacReader` can read the stream."""
    return stream.bits in CODED_BITS and stream.block > 0
