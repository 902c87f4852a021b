"""Compressed files that can be used while a thread decodes them to the cache.

That is possible where the length is exact before anything was decoded: mp3 and Ogg in which
nothing is damaged. The file in the cache has its whole length at once and is filled from its start.
"""

import atexit
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

import numpy as np

from voicestudio.audio.condition import Condition
from voicestudio.audio.decode import Watch, decode_to_cache, is_decoded
from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.audio.medium import check_range
from voicestudio.audio.probe import AudioInfo, probe
from voicestudio.audio.waiting import giving_up, wait_until
from voicestudio.errors import Cancelled, UserError

_SHORT_SECONDS = 0.1
"""What is decoded in this time is opened when that is done."""

_STOPPING_SECONDS = 2.0


def open_while_decoding(
    path: str | Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FileMedium:
    """As `open_medium`, but what takes a while to decode is returned before that has ended.

    It is a `DecodingMedium` then. What its decoder raises later, its reads raise.
    """
    info = probe(path)
    if not info.intact or is_decoded(info):
        return open_medium(path, progress=progress, cancelled=cancelled)
    decoding = Decoding(info)
    given_up = cancelled or decoding.cancelled
    try:
        with giving_up(given_up):
            medium = decoding.opened()
        if given_up():
            raise Cancelled
        return medium or open_medium(path)
    except BaseException:
        decoding.stop()
        raise


class Decoding(Watch):
    """A file on its way into the cache, by a thread of its own.

    Attributes:
        info: The compressed file.
        frames: How many frames, from the first one on, are there.
        ended: Whether no more are to come.
        error: What ended it early; None while it runs and where it came to its end.
        condition: What is known of the recording; final when `ended`.
    """

    whole = True

    def __init__(self, info: AudioInfo) -> None:
        self.info, self.condition = info, Condition(info.notes)
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

    def stop(self) -> None:
        """Give it up, without waiting; what was written is removed."""
        self._stopped.set()

    def join(self, seconds: float) -> None:
        """Wait until its thread has ended, no longer than that."""
        self._thread.join(seconds)

    def wait_for(self, frames: int) -> None:
        """Return when so many frames are there. Raises what the decoder raised, and Cancelled."""
        if self.frames < frames:
            wait_until(lambda: self.ended or self.frames >= frames, self._changed)
        if self.frames < frames and self.error is not None:
            raise self.error.with_traceback(None)

    def opened(self) -> "DecodingMedium | None":
        """The medium, when there is something in it; None where all was decoded already.

        Raises what the decoder raised.
        """
        self._thread.join(_SHORT_SECONDS)
        wait_until(lambda: self.ended or self.frames > 0, self._changed)
        with self._changed:  # the file stays where it is meanwhile
            if self.error is not None:
                raise self.error
            if self.ended or self._file is None:
                return None
            medium = DecodingMedium(self, self._file)
            self._medium = weakref.ref(medium)
            return medium

    # -- what its thread does ---------------------------------------------------------------

    def _run(self) -> None:
        error: Exception | None = None
        try:
            self.condition = decode_to_cache(self.info, self).condition
        except Cancelled:
            error = UserError(f"{self.info.path} was not decoded to its end: open it again.")
        except Exception as caught:  # whoever reads is told
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


class DecodingMedium(FileMedium):
    """A file in the cache that is being written: reading waits for what is not there yet.

    When nobody refers to it any more the decoding is given up.

    Attributes:
        decoding: How far it is.
    """

    def __init__(self, decoding: Decoding, file: Path) -> None:
        self.decoding = decoding
        super().__init__(file, decoding.info.path)
        weakref.finalize(self, decoding.stop)

    @property
    def condition(self) -> Condition:
        return self.decoding.condition

    @property
    def ready_frames(self) -> int:
        return self.decoding.frames

    @property
    def has_own_path(self) -> bool:
        return self.decoding.ended and super().has_own_path

    @property
    def is_changed(self) -> bool:
        # What was decoded before an error stays as it is.
        return self.decoding.ended and not self.decoding.error and super().is_changed

    def twin(self) -> FileMedium | None:
        return super().twin() if self.decoding.ended else None

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        self.decoding.wait_for(start + count)
        return super().read(start, count)

    def move(self, target: Path) -> None:
        """Give the finished file its name. Raises OSError."""
        with self._lock:
            self._handle.close()  # some systems do not rename what is open
            try:
                self.path = self.path.replace(target)
            finally:
                self._open()


_running: "weakref.WeakSet[Decoding]" = weakref.WeakSet()


def _stop_all() -> None:
    """Leave nothing half decoded behind when the program ends."""
    for decoding in list(_running):
        decoding.stop()
    for decoding in list(_running):
        decoding.join(_STOPPING_SECONDS)


atexit.register(_stop_all)
