"""A lock that gives one wizard, in any process, exclusive use of a training's folder."""

import os
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.handle_lock import lock
from voicestudio.texts import tr

_LOCK = ".in use"
_FLAGS = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
_TAKEN = tr(
    "These recordings are open in another VoiceStudio: continue "
    "there, or close its wizard. Nothing was changed here."
)


class FolderClaim:
    """An advisory file lock on one folder; the operating system releases it with the process."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._handle = -1
        self._over = False

    def take(self, folder: Path) -> None:
        """Lock `folder` and unlock the one held before; does nothing after `release`.

        Raises UserError if another wizard holds it, and OSError if the lock file cannot be made.
        """
        if self._over or folder == self._folder:
            return
        handle = _locked(folder)
        if handle is None:
            raise UserError(_TAKEN)
        self._let_go()
        self._folder, self._handle = folder, handle

    def release(self) -> None:
        """Unlock the folder for good."""
        self._over = True
        self._let_go()

    def _let_go(self) -> None:
        handle, self._handle, self._folder = self._handle, -1, None
        if handle >= 0:
            os.close(handle)  # closing releases the lock


def is_claimed(folder: Path) -> bool:
    """Whether a wizard holds `folder`; False if the lock file cannot be opened."""
    if not (folder / _LOCK).exists():
        return False
    try:
        handle = _locked(folder)
    except OSError:
        return False
    if handle is not None:
        os.close(handle)
    return handle is None


def _locked(folder: Path) -> int | None:
    """Lock the folder and return the file descriptor; None if it is locked. Raises OSError."""
    handle = os.open(folder / _LOCK, _FLAGS, 0o600)
    try:
        lock(handle)
    except OSError:
        os.close(handle)
        return None
    return handle
