"""Sound files as media: read in place, or decoded once to the cache."""

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile

from voicestudio.audio.condition import SOUND, Condition, settled
from voicestudio.audio.containers.flac import read_flac
from voicestudio.audio.decode import Watch, decode_to_cache
from voicestudio.audio.flac_reader import FlacReader
from voicestudio.audio.headers import read_layout
from voicestudio.audio.medium import check_range
from voicestudio.audio.pcm import PcmReader
from voicestudio.audio.probe import AudioFileError, AudioInfo, probe
from voicestudio.errors import Cancelled
from voicestudio.texts import tr

_BLOCK_FRAMES = 1 << 16
_CHECKED_BYTES = 1 << 26

__all__ = ["AudioFileError", "AudioInfo", "FileMedium", "open_medium", "probe"]

_LOUDEST = 1e12
"""Full scale is 1. Louder values are damage, not sound, and their squares would overflow float32.
"""


class FileMedium:
    """A PCM, float or FLAC file read in place through its own file handle.

    Replacing the file (as saving does) does not affect an open medium; modifying it in place makes
    the next read raise. Samples of float files that are NaN, infinite or absurdly large read as 0,
    because one of them would spoil every sum. Raises AudioFileError.

    Attributes:
        info: The header as it was when the file was opened.
        path: The file.
        source: The user's own file that the sound comes from: the same file, or the compressed
            file it was decoded from. None for files that the program made itself.
        source_state: Size and time of change (ns) that `source` had when it was opened.
        unusable_samples: How many samples read so far were replaced by 0.
    """

    def __init__(
        self, path: str | Path, source: Path | None = None, condition: Condition = SOUND
    ) -> None:
        self.info = probe(path)
        self.source = source
        if not self.info.in_place:
            raise ValueError(f"{path} has to be decoded first: use open_medium")
        self.path = self.info.path
        self._found = condition
        self._lock = threading.Lock()
        self._open()
        self.unusable_samples = 0
        self._may_hold_nan = self.info.subtype in {"FLOAT", "DOUBLE"}
        self.source_state = _state_of(source)

    def _open(self) -> None:
        """Open the file at `path`. Raises AudioFileError."""
        try:
            self._handle = self._opened_file()
            self._reader = _reader(self.info, self._handle)
        except (OSError, soundfile.LibsndfileError) as error:
            raise AudioFileError(
                tr("{path} cannot be opened: {error}.", path=self.path, error=error)
            ) from error
        self._state = self._current_state()

    def _opened_file(self) -> BinaryIO:
        return self.path.open("rb")

    @property
    def condition(self) -> Condition:
        """The condition of the file; for FLAC with the damage found by reading so far."""
        found = self._found
        notes = (*self.info.notes, *found.notes)
        flaws = self._reader.flaws if isinstance(self._reader, FlacReader) else ()
        return Condition(notes, settled((*found.flaws, *flaws), self.sample_rate))

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
    def ready_frames(self) -> int:
        """How many frames from the start can be read without waiting for a decoder."""
        return self.frames

    @property
    def has_own_path(self) -> bool:
        """Whether `path` still names the open file, rather than another file or nothing."""
        try:
            return os.path.samestat(self.path.stat(), os.fstat(self._handle.fileno()))
        except (OSError, ValueError):
            return False

    @property
    def is_changed(self) -> bool:
        """Whether another program has modified the open file in place."""
        return self._current_state() != self._state

    @property
    def source_is_there(self) -> bool:
        """Whether `source` still is the file that was opened, rather than another or none."""
        if self.source == self.path:
            return self.has_own_path
        now = _state_of(self.source)
        return now is not None and now == self.source_state

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        try:
            with self._lock:
                if self.is_changed:
                    raise AudioFileError(
                        tr(
                            "{path} was changed on disk by another program: open it again.",
                            path=self.path,
                        )
                    )
                samples = self._reader.read(start, count)
        except OSError as error:
            raise AudioFileError(
                tr("{path} cannot be read: {reason}.", path=self.path, reason=error.strerror)
            ) from error
        if len(samples) != count:
            raise self._damaged(start + len(samples))
        if self._may_hold_nan:
            self._silence_unusable(samples)
        return samples

    def _silence_unusable(self, samples: np.ndarray) -> None:
        usable = np.abs(samples) <= _LOUDEST  # False for NaN
        if not usable.all():
            samples[~usable] = 0.0
            self.unusable_samples += int(samples.size - np.count_nonzero(usable))

    def twin(self) -> "FileMedium | None":
        """Return another medium of the same file for parallel reading; None if it was replaced.

        One medium serves one read at a time, whatever the number of threads.
        """
        try:
            other = FileMedium(self.path, self.source)
        except (AudioFileError, ValueError):
            return None
        same = os.path.samestat(os.fstat(self._handle.fileno()), os.fstat(other._handle.fileno()))
        return other if same and other._state == self._state else None

    def learn(self, twin: "FileMedium") -> None:
        """Take over the damage that `twin` has found by reading."""
        self.unusable_samples += twin.unusable_samples
        for flaw in twin.condition.flaws:
            self.read(flaw.start, min(flaw.stop, self.frames) - flaw.start)

    def close(self) -> None:
        """Close the file. Optional: garbage collection does it too."""
        with self._lock:
            if isinstance(self._reader, FlacReader):
                self._reader.close()
            self._handle.close()

    def __del__(self) -> None:
        if hasattr(self, "_handle"):
            self._handle.close()

    def _current_state(self) -> tuple[int, int]:
        status = os.fstat(self._handle.fileno())
        return status.st_size, status.st_mtime_ns

    def _damaged(self, frame: int) -> AudioFileError:
        seconds = frame / self.sample_rate
        return AudioFileError(
            tr(
                "{path} is damaged: it cannot be read at {seconds:.2f} s.",
                path=self.path,
                seconds=seconds,
            )
        )


def _state_of(path: Path | None) -> tuple[int, int] | None:
    """Return size and modification time of a file; None if it does not exist."""
    try:
        status = path.stat() if path is not None else None
    except OSError:
        return None
    return (status.st_size, status.st_mtime_ns) if status is not None else None


def _reader(info: AudioInfo, file: BinaryIO) -> PcmReader | FlacReader:
    """Return the reader of an open file. Raises AudioFileError if it no longer matches `info`."""
    if info.container == "flac" and (stream := read_flac(file)) is not None:
        return FlacReader(info.path, file, stream, info.frames)
    layout = read_layout(file)
    if layout is None or layout.coding is None or layout.frames != info.frames:
        raise AudioFileError(
            tr("{path} was changed on disk by another program: open it again.", path=info.path)
        )
    return PcmReader(file, layout, layout.coding)


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
        medium = FileMedium(path, Path(path))
        if info.container == "flac":
            _check_short(medium, progress, cancelled)
        return medium
    decoded = decode_to_cache(info, _Reporting(info, progress, cancelled))
    return FileMedium(decoded.path, Path(path), decoded.condition)


class _Reporting(Watch):
    def __init__(
        self,
        info: AudioInfo,
        progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._frames, self._progress, self._cancelled = max(1, info.frames), progress, cancelled

    def cancelled(self) -> bool:
        return self._cancelled is not None and self._cancelled()

    def advanced(self, file: Path, frames: int) -> None:
        if self._progress is not None and frames:
            self._progress(min(1.0, frames / self._frames))


def _check_short(
    medium: FileMedium,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    """Read a FLAC file of moderate size completely now, to find damage before it is used."""
    if medium.path.stat().st_size > _CHECKED_BYTES:
        return
    for start in range(0, medium.frames, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        medium.read(start, min(_BLOCK_FRAMES, medium.frames - start))
        if progress:
            progress(min(1.0, (start + _BLOCK_FRAMES) / medium.frames))
