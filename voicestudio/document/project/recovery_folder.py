"""Where work is kept that has no name yet, and how it goes: at once, or at the next start."""

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
from voicestudio.document.project.own_folder import is_own_folder, is_plain, open_plain
from voicestudio.paths import config_dir, private_folder

_PROJECT = ".vstudio"
_REMOVED = ".removed"
_ABANDONED_SECONDS = 24 * 3600


def recovery_folder() -> Path:
    """Where projects and recordings are kept that have no name yet.

    In the folder for settings, for what is in the cache may be thrown away at any time.
    """
    return config_dir() / "recovery"


def is_recovery(folder: Path) -> bool:
    """Whether a project was never saved under a name."""
    return folder.parent == recovery_folder()


def remove_recovery(folder: Path, lock: FolderLock) -> None:
    """Remove a folder of the recovery folder that is held by `lock`, which goes with it.

    It loses its name in one step: whatever is left when the program is killed now is no work any
    more, and goes at the next start. Raises OSError.
    """
    gone = folder.with_name(f"{secrets.token_hex(16)}{_REMOVED}")
    if os.name == "posix":
        folder.rename(gone)
        lock.release()
    else:  # Windows renames no folder in which a file is open
        lock.release()
        folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def tidy_recovery() -> None:
    """Remove what was being made or removed when the program died, and shut others out."""
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
    """Whether that is a project in the making, or one that lost its journal when it was removed."""
    return folder.suffix == PARTIAL_SUFFIX or (
        folder.suffix == _PROJECT and not is_plain(folder / JOURNAL) and is_own_folder(folder)
    )


def _is_abandoned(folder: Path) -> bool:
    """Whether that is old; another window may be making one just now."""
    with contextlib.suppress(OSError):
        return time.time() - folder.lstat().st_mtime > _ABANDONED_SECONDS
    return False


def _shut(folder: Path) -> None:
    """Take the rights of others to what earlier versions made."""
    with contextlib.suppress(OSError):
        for place, _, names in os.walk(folder):
            if is_own_folder(Path(place)):
                private_folder(Path(place))
            for name in names:
                _shut_file(Path(place, name))


def _shut_file(path: Path) -> None:
    """A file with more names than one may be part of a saved project, too: that stays as it is."""
    with contextlib.suppress(OSError):
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1 and status.st_mode & 0o077:
            handle = open_plain(path)
            try:
                os.fchmod(handle, 0o600)
            finally:
                os.close(handle)
