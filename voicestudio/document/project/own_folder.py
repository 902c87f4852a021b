"""Access to a folder from a stranger that never leaves the folder.

A project may contain symbolic links under the names that the program writes or removes, so no
operation follows one: new files get random names, existing files are opened only if they are
regular files, and names are resolved relative to the open folder handle where supported, because a
path may lead elsewhere by then.
"""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from voicestudio.audio.partials import partial_name
from voicestudio.errors import UserError
from voicestudio.paths import file_mode, folder_mode
from voicestudio.plain_file import is_link, open_plain
from voicestudio.texts import tr

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_BY_HANDLE = {os.open, os.unlink, os.rename, os.link, os.stat, os.mkdir} <= os.supports_dir_fd
_MOST_LOOKED_AT = 100_000


class OwnFolder:
    """A folder whose entries are used without following links. Use it in a `with` statement.

    Opening it and every method raise OSError; a folder that is a link itself is refused.

    Attributes: path.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None
        if is_link(path.lstat()):
            raise NotADirectoryError(20, "it is a link", str(path))
        self._handle = folder_handle(path)

    def __enter__(self) -> "OwnFolder":
        return self

    def __exit__(self, *_error: object) -> None:
        if self._handle is not None:
            os.close(self._handle)

    def open(self, name: str, flags: int = os.O_RDONLY) -> int:
        """Open an existing regular file and return its descriptor; never blocks, as on a pipe."""
        return open_plain(self._at(name), flags, self._handle)

    def create(self, name: str) -> int:
        """Create a file and return its descriptor; FileExistsError if it exists."""
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY
        return os.open(self._at(name), flags, file_mode(self.path), dir_fd=self._handle)

    @contextlib.contextmanager
    def replacing(self, name: str) -> Iterator[int]:
        """Yield the descriptor of a new file that replaces `name` if the block ends without error.

        It is synced first; at any moment `name` is the old or the complete new file.
        """
        partial = partial_name(name)
        handle = self.create(partial)
        try:
            with contextlib.closing(_Handle(handle)):
                yield handle
                os.fsync(handle)
            self.rename(partial, name)
        except BaseException:
            self.remove(partial)
            raise
        self.sync()

    def rename(self, old: str, new: str) -> None:
        """Rename a file, replacing the target."""
        at = self._handle
        if at is None:
            (self.path / old).replace(self._at(new))
        else:
            os.rename(old, new, src_dir_fd=at, dst_dir_fd=at)

    def remove(self, name: str) -> None:
        """Delete a file, or a link but not its target, ignoring errors."""
        with contextlib.suppress(OSError):
            os.unlink(self._at(name), dir_fd=self._handle)

    def link(self, source: Path, name: str) -> None:
        """Create `name` as a hard link to `source`."""
        if self._handle is None:
            (self.path / name).hardlink_to(source)
        else:
            os.link(source, self._at(name), dst_dir_fd=self._handle)

    def make(self, name: str) -> None:
        """Create a sub-folder unless it exists."""
        with contextlib.suppress(FileExistsError):
            os.mkdir(self._at(name), folder_mode(self.path), dir_fd=self._handle)

    def names(self) -> list[str]:
        """Return the names of its entries, up to a limit."""
        return [entry.name for entry in _entries(self.path)]

    def sync(self) -> None:
        """Sync new and renamed entries to the disk, where supported."""
        if self._handle is not None:
            os.fsync(self._handle)

    def _at(self, name: str) -> str:
        if not name or name in (".", "..") or {"/", "\\", "\0"} & set(name):
            raise FileNotFoundError(2, "not the name of a file in it", name)
        return name if self._handle is not None else str(self.path / name)


def folder_handle(path: Path) -> int | None:
    """Open the folder `path`, not following links; None where unsupported. Raises OSError."""
    if not _BY_HANDLE:
        return None
    return os.open(path, os.O_RDONLY | os.O_DIRECTORY | _NO_FOLLOW)


class _Handle:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def close(self) -> None:
        os.close(self._descriptor)


def is_plain(path: Path) -> bool:
    """Whether `path` is a regular file and no link."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def is_own_folder(path: Path) -> bool:
    """Whether `path` is a folder and no link."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(status.st_mode) and not is_link(status)


def refuse_links(folder: Path, *inner: str) -> None:
    """Raise UserError if `folder`, or an entry of it or of its folders `inner`, is a link or pipe.

    Raises OSError when it cannot be read.
    """
    if is_link(folder.lstat()):
        raise UserError(
            tr(
                "{folder} is refused: it is a link to {target}; open that instead.",
                folder=folder,
                target=folder.readlink(),
            )
        )
    for place in (folder, *(folder / name for name in inner)):
        if place != folder and not place.is_dir():
            continue
        for entry in _entries(place):
            _refuse(folder, entry)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            if number >= _MOST_LOOKED_AT:
                raise UserError(
                    tr(
                        "{folder} is refused: it holds more than {number} files.",
                        folder=folder,
                        number=number,
                    )
                )
            yield entry


def _refuse(folder: Path, entry: os.DirEntry[str]) -> None:
    status = entry.stat(follow_symlinks=False)
    name = os.path.relpath(entry.path, folder)
    if is_link(status):
        raise UserError(
            tr(
                "{folder} is refused: {name} in it is a link, and a project "
                "holds its parts itself.",
                folder=folder,
                name=name,
            )
        )
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        raise UserError(
            tr(
                "{folder} is refused: {name} in it is a pipe or device, not a file.",
                folder=folder,
                name=name,
            )
        )
