"""One writer for each folder, across processes; the lock goes with the process that holds it."""

import contextlib
import errno
import os
import time
from pathlib import Path

from voicestudio.document.project.own_folder import OwnFolder, folder_handle
from voicestudio.errors import UserError
from voicestudio.handle_lock import lock, unlock

_NAME = "lock"
_PATIENCE_SECONDS = 1.0
_HELD = {errno.EWOULDBLOCK, errno.EACCES, errno.EAGAIN}


class InUseError(UserError):
    """Another window or program has the folder open for writing."""


class FolderLock:
    """Holds `folder` until `release` or the end of the process, however it ends.

    The operating system keeps the lock, so nothing stale is ever left behind. Both the file `lock`
    in the folder and, where the system can, the folder itself are locked: whoever deletes or
    replaces the file does not get the folder. Raises InUseError when somebody else holds it, and
    OSError.
    """

    _handle = _folder_handle = -1

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Descriptors are not inherited by child processes (PEP 446).
        self._handle = self._opened()
        try:
            lock(self._handle)
            self._lock_folder()
            self.check()
        except OSError as error:
            self.release()
            raise self._in_use() from error
        except BaseException:
            self.release()
            raise

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

    def check(self) -> None:
        """Raise InUseError if somebody else may have got the folder although it is held."""
        if self._folder_handle >= 0:
            return  # it cannot be taken away
        try:
            held, there = os.fstat(self._handle), (self._folder / _NAME).lstat()
        except OSError:
            raise self._in_use() from None
        if not os.path.samestat(held, there):
            raise self._in_use()

    def release(self) -> None:
        """Let others in; may be called again."""
        handles = self._folder_handle, self._handle
        self._folder_handle = self._handle = -1
        for handle in handles:
            if handle >= 0:
                # A program that is just being started has a copy of the handle for a moment.
                with contextlib.suppress(OSError):
                    unlock(handle)
                with contextlib.suppress(OSError):
                    os.close(handle)

    def _opened(self) -> int:
        with OwnFolder(self._folder) as folder:
            try:
                return folder.create(_NAME)
            except FileExistsError:
                return folder.open(_NAME, os.O_RDWR)

    def _lock_folder(self) -> None:
        """Raises OSError when somebody has it; does nothing where folders cannot be locked."""
        handle = folder_handle(self._folder)
        if handle is None:
            return
        try:
            lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                raise
            return  # such as a network's file system
        self._folder_handle = handle

    def _in_use(self) -> InUseError:
        return InUseError(
            f"{self._folder} is open in another VoiceStudio window: close it there first."
        )
