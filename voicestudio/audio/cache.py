"""Paths, clean-up and size limit of the cache folder."""

import contextlib
import hashlib
import os
import time
from pathlib import Path

from voicestudio.audio.partials import PARTIAL_SUFFIX
from voicestudio.paths import cache_dir, private_folder


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
    """Set a file's access time to now, keeping its modification time (readers compare it)."""
    with contextlib.suppress(OSError):
        now = path.stat()
        os.utime(path, ns=(max(now.st_mtime_ns, time.time_ns()), now.st_mtime_ns))


def prune(folder: Path, most_bytes: int) -> None:
    """Remove the least recently used files of `folder` until it holds at most `most_bytes`."""
    entries = []
    for path in folder.iterdir():
        with contextlib.suppress(OSError):
            entries.append((path.stat().st_atime_ns, path.stat().st_size, path))
    held = sum(size for _, size, _ in entries)
    for _, size, path in sorted(entries):
        if held <= most_bytes:
            return
        with contextlib.suppress(OSError):  # in use (Windows) or gone already
            path.unlink()
            held -= size
