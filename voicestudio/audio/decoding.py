"""Compressed files that can be played and edited while they are decoded in the background.

This needs the exact length before decoding: that of mp3, Ogg and joined FLAC files, which have been
looked through, and of those for ffmpeg of which it can be counted (`audio.ffmpeg_length`). The file
in the cache gets its full length at once and is filled from the beginning.

Damaged files may decode to another length in the end. The cached file has that one; the medium
keeps the one it had from the start: what is missing reads as silence, what is beyond is left out.
"""

import atexit
import os
import threading
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from voicestudio.audio import ffmpeg
from voicestudio.audio.condition import Condition, with_end_missing
from voicestudio.audio.decode import (
    Watch,
    decode_to_cache,
    ends_early,
    is_decoded,
    known_condition,
)
from voicestudio.audio.ffmpeg_length import decoded_frames
from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.audio.medium import check_range
from voicestudio.audio.probe import AudioFileError, AudioInfo, probe
from voicestudio.audio.waiting import wait_until, waits_cancelled_when
from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr

_SHORT_SECONDS = 0.1
"""Files that are decoded within this time are opened when decoding has ended."""

_UNCOUNTED_SECONDS = 30.0
"""What ffmpeg decodes in the time that counting its frames would take."""

_STOPPING_SECONDS = 2.0


def open_while_decoding(
    path: str | Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FileMedium:
    """Like `open_medium`, but returns before a long file has been decoded completely.

    The result is then a `DecodingMedium`. Errors of the decoder are raised by its reads.
    """
    info = probe(path)
    if not is_decoded(info):
        info = _counted(info)
    if not info.exact or is_decoded(info):
        return open_medium(path, progress=progress, cancelled=cancelled)
    decoding = Decoding(info)
    given_up = cancelled or decoding.cancelled
    try:
        with waits_cancelled_when(given_up):
            medium = decoding.opened()
        if given_up():
            raise Cancelled
        return medium or open_medium(path)
    except BaseException:
        decoding.stop()
        raise


def _counted(info: AudioInfo) -> AudioInfo:
    """`info` with its exact length where that is known of a file for ffmpeg."""
    if not info.through_ffmpeg or 0 < info.duration < _UNCOUNTED_SECONDS:
        return info
    stream = ffmpeg.audio_stream(info.path)
    frames = decoded_frames(info.path, stream) if stream is not None else None
    if frames is None or ends_early(frames, info):
        return info
    return replace(info, frames=frames, exact=True)


class Decoding(Watch):
    """The decoding of one file to the cache on its own thread.

    Attributes:
        info: The compressed file.
        frames: How many frames have been decoded.
        ended: Whether decoding has ended, successfully or not.
        error: The exception that stopped it, else None.
        condition: The condition of the file as far as it is known; final once `ended` is true.
    """

    whole = True

    def __init__(self, info: AudioInfo) -> None:
        self.info, self.condition = info, known_condition(info)
        self.frames = 0
        self.ended = False
        self.error: Exception | None = None
        self._file: Path | None = None
        self._medium: weakref.ref[DecodingMedium] | None = None
        self._changed = threading.Condition(threading.RLock())
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="decoding", daemon=True)
        self._thread.start()
        _running.add(self)

    @property
    def in_use(self) -> bool:
        """Whether its medium still exists."""
        return self._medium is not None and self._medium() is not None

    @property
    def other_length(self) -> bool:
        """Whether the file was decoded and is longer or shorter than `info` tells."""
        return self.ended and self.error is None and self.frames != self.info.frames

    def stop(self) -> None:
        """Cancel without waiting; the unfinished file is removed."""
        self._stopped.set()

    def join(self, seconds: float) -> None:
        """Wait at most `seconds` for the thread to end."""
        self._thread.join(seconds)

    def wait_for(self, frames: int) -> None:
        """Wait until `frames` frames are decoded. Raises the decoder's error, and Cancelled.

        All frames are there when decoding has ended: only then is the file known to be unmodified.
        """
        to_end = frames >= self.info.frames
        if not self._has(frames):
            wait_until(lambda: self._has(frames), self._changed)
        invalid = to_end and isinstance(self.error, AudioFileError)
        if self.error is not None and (invalid or self.frames < frames):
            raise self.error.with_traceback(None)

    def _has(self, frames: int) -> bool:
        return self.ended or self.info.frames > frames <= self.frames

    def opened(self) -> "DecodingMedium | None":
        """Wait for the first frames and return the medium; None if the cache held the whole file.

        Raises the decoder's error.
        """
        self._thread.join(_SHORT_SECONDS)
        wait_until(lambda: self.ended or self.frames > 0, self._changed)
        with self._changed:  # the file is not renamed while the lock is held
            if self.error is not None:
                raise self.error
            if self.ended or self._file is None:
                return None
            medium = DecodingMedium(self, self._file)
            self._medium = weakref.ref(medium)
            return medium

    # -- on the decoding thread ----------------------------------------------------------------

    def _run(self) -> None:
        error: Exception | None = None
        try:
            found = decode_to_cache(self.info, self).condition
            told, rate = self.info.frames, self.info.sample_rate
            self.condition = with_end_missing(found, self.frames, told, rate)
        except Cancelled:
            error = UserError(
                tr("{path} was not decoded to its end: open it again.", path=self.info.path)
            )
        except Exception as caught:  # re-raised by readers
            error = caught
        with self._changed:
            self.ended, self.error = True, error
            self._changed.notify_all()

    def cancelled(self) -> bool:
        return self._stopped.is_set()

    def advanced(self, file: Path, frames: int) -> None:
        with self._changed:
            self._file, self.frames = file, frames
            self._changed.notify_all()

    def move(self, file: Path, target: Path) -> None:
        with self._changed:
            medium = self._medium() if self._medium is not None else None
            if medium is None:
                file.replace(target)
            else:
                medium.move(target)
            self._file = target


class DecodingMedium(FileMedium):
    """A cache file that is still being written: reads wait for frames not decoded yet.

    Decoding is cancelled when the medium is garbage-collected.

    Attributes:
        decoding: The decoding that fills the file.
    """

    def __init__(self, decoding: Decoding, file: Path) -> None:
        self.decoding = decoding
        super().__init__(file, decoding.info.path)
        weakref.finalize(self, decoding.stop)

    def _opened_file(self) -> BinaryIO:
        # A read buffer would be filled beyond the requested frames, with frames that are not
        # decoded yet.
        return cast(BinaryIO, self.path.open("rb", buffering=0))

    @property
    def condition(self) -> Condition:
        return self.decoding.condition

    @property
    def ready_frames(self) -> int:
        if self.decoding.ended and not self.decoding.error:
            return self.frames
        return min(self.decoding.frames, self.frames)

    @property
    def frames(self) -> int:
        return self.decoding.info.frames

    @property
    def has_own_path(self) -> bool:
        # Data stored for the finished file, such as peaks, have the finished file's length.
        return self._is_file_itself and super().has_own_path

    @property
    def _is_file_itself(self) -> bool:
        return self.decoding.ended and not self.decoding.other_length

    @property
    def is_changed(self) -> bool:
        # Frames decoded before an error stay readable.
        return self.decoding.ended and not self.decoding.error and super().is_changed

    def twin(self) -> FileMedium | None:
        return super().twin() if self._is_file_itself else None

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        self.decoding.wait_for(start + count)
        if not self.decoding.other_length:
            return super().read(start, count)
        samples = np.zeros((count, self.channels), np.float32)
        there = min(max(self.decoding.frames - start, 0), count)
        if there:
            samples[:there] = super().read(start, there)
        return samples

    def move(self, target: Path) -> None:
        """Rename the finished file to `target`. Raises OSError."""
        with self._lock:
            if os.name != "nt":
                # The handle stays open, so that the sound stays readable if the file is gone.
                self.path = self.path.replace(target)
                self._state = self._current_state()
                return
            self._handle.close()  # Windows does not rename open files
            try:
                self.path = self.path.replace(target)
            finally:
                self.info = probe(self.path)  # its length may be another one
                self._open()


_running: "weakref.WeakSet[Decoding]" = weakref.WeakSet()


def _stop_all() -> None:
    """Stop all decodings when the program ends, so that no unfinished files are left."""
    for decoding in list(_running):
        decoding.stop()
    for decoding in list(_running):
        decoding.join(_STOPPING_SECONDS)


atexit.register(_stop_all)
