"""Sound files as media: the user's file in place, or decoded once to the cache."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.condition import SOUND, Condition
from voicestudio.audio.decode import decode_to_cache
from voicestudio.audio.file_name import sndfile_name
from voicestudio.audio.medium import check_range
from voicestudio.audio.probe import AudioFileError, AudioInfo, probe

__all__ = ["AudioFileError", "AudioInfo", "FileMedium", "open_medium", "probe"]


class FileMedium:
    """A PCM, float or FLAC file read in place through an own handle.

    Replacing the file by another (as saving does) does not disturb an open medium; changing it
    where it stands makes the next read fail with a clear error. What is no number in a float file
    (NaN, infinity) reads as silence: one of them would spoil every sum it enters. Raises
    AudioFileError.

    Attributes:
        info: What the file's header said when it was opened.
        path: The file.
        source: The user's own file whose sound this is: the same one, or the compressed one it was
            decoded from. None for what the program made itself.
        condition: What is to be told about the recording: by default the notes of its header.
    """

    def __init__(
        self, path: str | Path, source: Path | None = None, condition: Condition = SOUND
    ) -> None:
        self.info = probe(path)
        self.source = source
        self.condition = replace(condition, notes=(*self.info.notes, *condition.notes))
        if not self.info.in_place:
            raise ValueError(f"{path} has to be decoded first: use open_medium")
        self.path = self.info.path
        self._lock = threading.Lock()
        try:
            self._handle = self.path.open("rb")
            self._file = soundfile.SoundFile(sndfile_name(self.path))
        except (OSError, soundfile.LibsndfileError) as error:
            raise AudioFileError(f"{self.path} cannot be opened: {error}.") from error
        self._may_hold_nan = self.info.subtype in {"FLOAT", "DOUBLE"}
        self._state = self._current_state()

    @property
    def sample_rate(self) -> int:
        return self.info.sample_rate

    @property
    def channels(self) -> int:
        return self.info.channels

    @property
    def frames(self) -> int:
        return self.info.frames

    @property
    def has_own_path(self) -> bool:
        """Whether `path` still names the file that is open, and not another one or nothing."""
        try:
            return os.path.samestat(self.path.stat(), os.fstat(self._handle.fileno()))
        except (OSError, ValueError):
            return False

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        if self._current_state() != self._state:
            raise AudioFileError(
                f"{self.path} was changed on disk by another program: open it again."
            )
        try:
            with self._lock:
                self._file.seek(start)
                samples = self._file.read(count, dtype="float32", always_2d=True)
        except soundfile.LibsndfileError as error:
            raise self._damaged(start) from error
        if len(samples) != count:
            raise self._damaged(start + len(samples))
        if self._may_hold_nan and not np.isfinite(samples).all():
            np.nan_to_num(samples, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        return samples

    def close(self) -> None:
        """Release the file. Not needed for a medium that is simply dropped."""
        with self._lock:
            self._file.close()
            self._handle.close()

    def __del__(self) -> None:
        if hasattr(self, "_handle"):
            self._handle.close()

    def _current_state(self) -> tuple[int, int]:
        status = os.fstat(self._handle.fileno())
        return status.st_size, status.st_mtime_ns

    def _damaged(self, frame: int) -> AudioFileError:
        seconds = frame / self.sample_rate
        return AudioFileError(f"{self.path} is damaged: it cannot be read at {seconds:.2f} s.")


def open_medium(
    path: str | Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FileMedium:
    """Open a sound file of any supported format.

    PCM, float and FLAC are used in place. Anything else is decoded once to the cache, in constant
    memory; `progress` is then called with fractions from 0 to 1 and `cancelled` is asked between
    blocks. Raises AudioFileError, UserError (AAC without ffmpeg, no room in the cache), Cancelled.
    """
    info = probe(path)
    if info.in_place:
        return FileMedium(path, Path(path))
    decoded = decode_to_cache(info, progress, cancelled)
    return FileMedium(decoded.path, Path(path), decoded.condition)
