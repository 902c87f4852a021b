"""Which files of the cache running programs have used, so that clearing it leaves those.

Every process keeps a list beside a lock that ends with it: `<cache>/used/TOKEN.list` and
`TOKEN.lock`. What a process has once used counts as in use until it ends.
"""

import contextlib
import os
import secrets
import threading
import time
from pathlib import Path

from voicestudio.handle_lock import lock
from voicestudio.paths import cache_dir, private_folder
from voicestudio.plain_file import read_plain

_FOLDER = "used"
_MOST_BYTES = 8 << 20
_NEW_SECONDS = 60.0

_guard = threading.Lock()


class _Note:
    """The list of this process, for one cache folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._names: set[str] = set()
        folder = private_folder(root / _FOLDER)
        token = secrets.token_hex(8)
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
        # Kept open, and so locked, until the process ends.
        self._lock = os.open(folder / f"{token}.lock", flags, 0o600)
        lock(self._lock)
        self._list = os.open(folder / f"{token}.list", flags | os.O_APPEND, 0o600)

    def add(self, path: Path) -> None:
        name = str(path.relative_to(self._root))
        if name not in self._names:
            os.write(self._list, os.fsencode(f"{name}\n"))
            self._names.add(name)


_notes: dict[Path, _Note] = {}


def note_use(path: Path) -> None:
    """Let `path`, in the cache, stay while this process runs. In any thread; never raises OSError.

    Where the cache cannot be written nothing can be cleared either.
    """
    root = cache_dir()
    with _guard, contextlib.suppress(OSError, ValueError):
        if root not in _notes:
            _notes[root] = _Note(root)
        _notes[root].add(path)


def files_in_use() -> frozenset[Path]:
    """Return what running programs have used, this one included. Raises OSError.

    Lists of programs that have ended are removed.
    """
    root = cache_dir()
    used: set[Path] = set()
    for held in private_folder(root / _FOLDER).glob("*.lock"):
        listed = held.with_suffix(".list")
        if _is_held(held):
            names = os.fsdecode(read_plain(listed, _MOST_BYTES)).split("\n")
            used.update(root / name for name in names if name)
        else:
            for left in (listed, held):
                left.unlink(missing_ok=True)
    return frozenset(used)


def _is_held(path: Path) -> bool:
    """Whether a running process has locked the file, or may be about to."""
    try:
        if time.time() - path.stat().st_mtime < _NEW_SECONDS:
            return True
        handle = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return path.exists()
    try:
        lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False
