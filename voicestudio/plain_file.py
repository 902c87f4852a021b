"""Opening regular files only: a pipe or device may never answer, or never end.

Nothing is waited for, and what stands where a file is expected is named in the error.
"""

import contextlib
import errno
import os
import stat
from pathlib import Path

from voicestudio.texts import tr

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_LINK_TAGS = {
    getattr(stat, "IO_REPARSE_TAG_SYMLINK", None),
    getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None),
}


def read_plain(path: Path, most_bytes: int) -> bytes:
    """Return the content of a regular file, links followed, but at most `most_bytes + 1` bytes.

    The one more tells the caller that the file is larger. Raises OSError, whose `strerror` says
    why it cannot be read.
    """
    with os.fdopen(open_plain(path, follow_link=True), "rb") as file:
        return file.read(most_bytes + 1)


def open_plain(
    path: str | Path,
    flags: int = os.O_RDONLY,
    at: int | None = None,
    *,
    follow_link: bool = False,
) -> int:
    """Open an existing regular file and return its descriptor; never blocks.

    `path` is relative to the open folder `at`. Raises OSError, also for pipes, devices, folders
    and names that the system refuses, and for links unless `follow_link`.
    """
    try:
        _refuse(os.stat(path, dir_fd=at, follow_symlinks=follow_link), path)
        no_follow = 0 if follow_link else _NO_FOLLOW
        handle = os.open(path, flags | no_follow | _NO_WAIT | _BINARY, dir_fd=at)
    except ValueError:  # with a NUL
        raise OSError(errno.EINVAL, "the system allows no such name", str(path)) from None
    try:
        _refuse(os.fstat(handle), path)  # another may have been put there
    except OSError:
        os.close(handle)
        raise
    return handle


def open_or_create(path: Path, flags: int) -> int:
    """As `open_plain`, but creates the file if nothing stands there. Raises OSError."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    return open_plain(path, flags)


def is_link(status: os.stat_result) -> bool:
    """Whether it is the status of a symbolic link, or of a junction on Windows."""
    return stat.S_ISLNK(status.st_mode) or (
        getattr(status, "st_reparse_tag", 0) in _LINK_TAGS and hasattr(status, "st_reparse_tag")
    )


def what_it_is(status: os.stat_result) -> str:
    """Return what stands where a regular file is expected, as "a folder"; "" if it is one."""
    if is_link(status):
        return tr("a link")
    if stat.S_ISDIR(status.st_mode):
        return tr("a folder")
    return "" if stat.S_ISREG(status.st_mode) else tr("a device or pipe")


def _refuse(status: os.stat_result, path: str | Path) -> None:
    if other := what_it_is(status):
        raise OSError(errno.EINVAL, f"it is {other}, not a file", str(path))
