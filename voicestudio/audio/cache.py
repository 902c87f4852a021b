"""Paths, clean-up and size limit of the cache folder."""

import contextlib
import hashlib
import os
import stat
import time
from pathlib import Path

from voicestudio.audio.cache_use import files_in_use, note_use
from voicestudio.audio.partials import PARTIAL_SUFFIX, partial_name
from voicestudio.paths import cache_dir, private_folder
from voicestudio.plain_file import read_plain

USUAL_LIMIT = 16 << 30
LEAST_LIMIT = 1 << 30
CLEARED = ("decoded", "rates", "peaks")
"""Folders of what is made anew from recordings when it is needed."""

_SOUND = ("decoded", "rates")
_MOST_DIGITS = 18
_NEW_SECONDS = 60.0
"""A newer file may be about to be used."""


def cached_path(kind: str, path: Path, suffix: str) -> Path:
    """Return the cache path for data derived from `path`: `<cache>/<kind>/<key><suffix>`.

    The key changes when the file's path, size or modification time changes. Raises OSError.
    """
    status = path.stat()
    identity = f"{path.resolve()}\0{status.st_size}\0{status.st_mtime_ns}"
    key = hashlib.sha256(os.fsencode(identity)).hexdigest()[:32]
    return private_folder(cache_dir() / kind) / f"{key}{suffix}"


def remove_abandoned(folder: Path, *, seconds: float = 3600.0) -> None:
    """Remove the unfinished files in `folder` that were left by processes that were killed.

    A file that was modified within the last `seconds` is taken to be still in use.
    """
    for partial in folder.glob(f".*{PARTIAL_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - partial.stat().st_mtime > seconds:
                partial.unlink()


def mark_used(path: Path) -> None:
    """Set a file's access time to now, keeping its modification time (readers compare it).

    While this process runs the file is not removed from the cache.
    """
    note_use(path)
    with contextlib.suppress(OSError):
        now = path.stat()
        os.utime(path, ns=(max(now.st_mtime_ns, time.time_ns()), now.st_mtime_ns))


def prune(folder: Path, most_bytes: int) -> None:
    """Remove the least recently used files of `folder` until it holds at most `most_bytes`.

    Files that running programs have used stay.
    """
    _prune([folder], most_bytes)


def size_limit() -> int:
    """Return how many bytes decoded sound may have in the cache, as `set_size_limit` set it."""
    try:
        text = read_plain(_limit_path(), _MOST_DIGITS).decode("ascii")
    except (OSError, UnicodeDecodeError):
        return USUAL_LIMIT
    whole = text.isdecimal() and len(text) <= _MOST_DIGITS
    return int(text) if whole and int(text) >= LEAST_LIMIT else USUAL_LIMIT


def set_size_limit(most_bytes: int) -> None:
    """Let all programs keep at most so many bytes of decoded sound, from now on. Raises OSError."""
    if most_bytes != size_limit():
        path = _limit_path()
        part = path.with_name(partial_name(path.name))
        part.write_text(str(max(most_bytes, LEAST_LIMIT)), "ascii")
        part.replace(path)
    prune_sound()


def prune_sound() -> None:
    """Remove the least recently used sound, decoded or at other rates, beyond the limit."""
    _prune([cache_dir() / kind for kind in _SOUND], size_limit())


def clear_cache() -> int:
    """Remove what can be made anew and no running program has used; return the bytes removed.

    Results of effects are not touched: they belong to documents. Raises OSError.
    """
    now, removed = time.time(), 0
    for _, size, path in _entries([cache_dir() / kind for kind in CLEARED]):
        with contextlib.suppress(OSError):
            if now - path.stat().st_mtime > _NEW_SECONDS:
                path.unlink()
                removed += size
    return removed


def cache_sizes() -> dict[str, int]:
    """Return the bytes of each part of the cache, by its folder. Walks all of it."""
    sizes: dict[str, int] = {}
    for folder in cache_dir().iterdir():
        if folder.is_dir() and not folder.is_symlink():
            sizes[folder.name] = sum(map(_size, folder.rglob("*")))
    return sizes


def _size(path: Path) -> int:
    try:
        status = path.lstat()
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _limit_path() -> Path:
    return cache_dir() / "limit"


def _prune(folders: list[Path], most_bytes: int) -> None:
    held = sum(_size(path) for folder in folders for path in _files(folder))
    for _, size, path in sorted(_entries(folders)):
        if held <= most_bytes:
            return
        with contextlib.suppress(OSError):  # in use (Windows) or gone already
            path.unlink()
            held -= size


def _entries(folders: list[Path]) -> list[tuple[int, int, Path]]:
    """Return access time, size and path of the files that no running program has used."""
    used, entries = files_in_use(), []
    for path in (path for folder in folders for path in _files(folder)):
        with contextlib.suppress(OSError):
            if path not in used:
                entries.append((path.stat().st_atime_ns, path.stat().st_size, path))
    return entries


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix != PARTIAL_SUFFIX]
    except OSError:
        return []
