"""A training's folder belongs to one wizard at a time, whichever process that is in."""

import os
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.handle_lock import lock

_LOCK = ".in use"
_FLAGS = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
_TAKEN = (
    "These recordings are open in another VoiceStudio: go on there, or close its wizard. Nothing "
    "was changed here."
)


class FolderClaim:
    """Holds one folder; the system lets go of it if the process ends."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._handle = -1
        self._over = False

    def take(self, folder: Path) -> None:
        """Hold `folder` instead of any other, unless `release` was called.

        Raises UserError where another wizard holds it, and OSError.
        """
        if self._over or folder == self._folder:
            return
        handle = _locked(folder)
        if handle is None:
            raise UserError(_TAKEN)
        self._let_go()
        self._folder, self._handle = folder, handle

    def release(self) -> None:
        """Hold nothing any more."""
        self._over = True
        self._let_go()

    def _let_go(self) -> None:
        handle, self._handle, self._folder = self._handle, -1, None
        if handle >= 0:
            os.close(handle)  # which unlocks it


def is_claimed(folder: Path) -> bool:
    """Whether a wizard holds `folder`; not where it cannot be known."""
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
    """The handle of the folder's lock; None where somebody has it. Raises OSError."""
    handle = os.open(folder / _LOCK, _FLAGS, 0o600)
    try:
        lock(handle)
    except OSError:
        os.close(handle)
        return None
    return handle
