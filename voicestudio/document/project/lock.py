"""A lock on a folder across processes, released when the process ends."""

import contextlib
import errno
import os
import time
from pathlib import Path

from voicestudio.document.project.own_folder import OwnFolder, folder_handle
from voicestudio.errors import UserError
from voicestudio.handle_lock import lock, unlock
from voicestudio.texts import tr

_NAME = "lock"
_PATIENCE_SECONDS = 1.0
_HELD = {errno.EWOULDBLOCK, errno.EACCES, errno.EAGAIN}


class InUseError(UserError):
    """Another window or program has the folder open for writing."""


class FolderLock:
    """Locks `folder` until `release` or the end of the process.

    The lock is the operating system's, so none is left after a crash. Both the file `lock` in the
    folder and, where supported, the folder itself are locked, so deleting or replacing the file
    does not free the folder. Raises InUseError when another process holds it, and OSError.
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
        """Lock `folder`, waiting briefly for a window that is closing or inspecting it."""
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
        """Raise InUseError if another process may have locked the folder meanwhile."""
        if self._folder_handle >= 0:
            return  # the folder itself is locked
        try:
            held, there = os.fstat(self._handle), (self._folder / _NAME).lstat()
        except OSError:
            raise self._in_use() from None
        if not os.path.samestat(held, there):
            raise self._in_use()

    def release(self) -> None:
        """Release the lock; may be called again."""
        handles = self._folder_handle, self._handle
        self._folder_handle = self._handle = -1
        for handle in handles:
            if handle >= 0:
                # A program that is being started has a copy of the handle for a moment.
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
        """Lock the folder itself, where supported. Raises OSError when it is locked."""
        handle = folder_handle(self._folder)
        if handle is None:
            return
        try:
            lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD:
                raise
            return  # such as a network file system
        self._folder_handle = handle

    def _in_use(self) -> InUseError:
        return InUseError(
            tr(
                "{folder} is open in another VoiceStudio window: close it there first.",
                folder=self._folder,
            )
        )
