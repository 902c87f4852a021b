"""The recovery folder: unsaved work, and its clean-up."""

import contextlib
import os
import secrets
import shutil
import stat
import time
from pathlib import Path

from voicestudio.audio.partials import PARTIAL_SUFFIX
from voicestudio.document.project.journal import JOURNAL
from voicestudio.document.project.lock import FolderLock
from voicestudio.document.project.own_folder import is_own_folder, is_plain
from voicestudio.paths import config_dir, private_folder
from voicestudio.plain_file import open_plain

_PROJECT = ".vstudio"
_REMOVED = ".removed"
_ABANDONED_SECONDS = 24 * 3600


def recovery_folder() -> Path:
    """Return the folder for unsaved projects and captures.

    It is in the settings folder, since the cache may be deleted at any time.
    """
    return config_dir() / "recovery"


def is_recovery(folder: Path) -> bool:
    """Whether a project was never saved under a name."""
    return folder.parent == recovery_folder()


def remove_recovery(folder: Path, lock: FolderLock) -> None:
    """Remove a folder in the recovery folder that is held by `lock`, which is released.

    The folder is renamed first, so that after a crash in the middle the rest is not offered as work
    but removed at the next start. Raises OSError.
    """
    gone = folder.with_name(f"{secrets.token_hex(16)}{_REMOVED}")
    if os.name == "posix":
        folder.rename(gone)
        lock.release()
    else:  # Windows does not rename folders with open files
        lock.release()
        folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def tidy_recovery() -> None:
    """Remove unfinished folders after a crash, and restrict permissions to the user."""
    root = recovery_folder()
    if not is_own_folder(root):
        return
    private_folder(root)
    for folder in root.iterdir():
        if folder.suffix == _REMOVED or (_is_unfinished(folder) and _is_abandoned(folder)):
            shutil.rmtree(folder, ignore_errors=True)
        else:
            _shut(folder)


def _is_unfinished(folder: Path) -> bool:
    """Whether it is a project in creation, or one that lost its journal during removal."""
    return folder.suffix == PARTIAL_SUFFIX or (
        folder.suffix == _PROJECT and not is_plain(folder / JOURNAL) and is_own_folder(folder)
    )


def _is_abandoned(folder: Path) -> bool:
    """Whether it is old; a new one may belong to another window."""
    with contextlib.suppress(OSError):
        return time.time() - folder.lstat().st_mtime > _ABANDONED_SECONDS
    return False


def _shut(folder: Path) -> None:
    """Restrict the permissions of folders that earlier versions made."""
    with contextlib.suppress(OSError):
        for place, _, names in os.walk(folder):
            if is_own_folder(Path(place)):
                private_folder(Path(place))
            for name in names:
                _shut_file(Path(place, name))


def _shut_file(path: Path) -> None:
    """Restrict a file; one with several hard links may be in a saved project and is left alone."""
    with contextlib.suppress(OSError):
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1 and status.st_mode & 0o077:
            handle = open_plain(path)
            try:
                os.fchmod(handle, 0o600)
            finally:
                os.close(handle)
