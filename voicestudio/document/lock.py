"""One writer for each folder, across processes; the lock goes with the process that holds it."""

import contextlib
import os
import sys
import time
from pathlib import Path

from voicestudio.errors import UserError

_PATIENCE_SECONDS = 1.0


class InUseError(UserError):
    """Another window or program has the folder open for writing."""


class FolderLock:
    """Holds `folder` until `release` or the end of the process, however it ends.

    The operating system keeps the lock, so nothing stale is ever left behind. Raises InUseError
    when somebody else holds it, and OSError.
    """

    _handle = -1

    def __init__(self, folder: Path) -> None:
        # Its descriptor is not inherited by child processes (PEP 446).
        self._handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(self._handle)
        except OSError as error:
            self.release()
            raise InUseError(
                f"{folder} is open in another VoiceStudio window: close it there first."
            ) from error

    @classmethod
    def patiently(cls, folder: Path) -> "FolderLock":
        """Waits a moment for a window that just closes the folder, or looks what is in it."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while True:
            try:
                return cls(folder)
            except InUseError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.02)

    def __del__(self) -> None:
        self.release()

    def release(self) -> None:
        """Let others in; may be called again."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            # A program that is just being started has a copy of the handle for a moment.
            with contextlib.suppress(OSError):
                _unlock(handle)
            with contextlib.suppress(OSError):
                os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
