"""Names and limits of what is kept in the cache folder about files."""

import contextlib
import hashlib
import os
import time
from pathlib import Path

from voicestudio.audio.partials import PARTIAL_SUFFIX
from voicestudio.paths import cache_dir, private_folder


def cached_path(kind: str, path: Path, suffix: str) -> Path:
    """Return where something derived from `path` belongs: `<cache>/<kind>/<key><suffix>`.

    The key changes when the file's place, size or time of change does. Raises OSError.
    """
    status = path.stat()
    identity = f"{path.resolve()}\0{status.st_size}\0{status.st_mtime_ns}"
    key = hashlib.sha256(os.fsencode(identity)).hexdigest()[:32]
    return private_folder(cache_dir() / kind) / f"{key}{suffix}"


def remove_abandoned(folder: Path, *, seconds: float = 3600.0) -> None:
    """Remove the files of `folder` that a program wrote until it was killed.

    Who is still at work has written within `seconds`.
    """
    for partial in folder.glob(f".*{PARTIAL_SUFFIX}"):
        with contextlib.suppress(OSError):
            if time.time() - partial.stat().st_mtime > seconds:
                partial.unlink()


def mark_used(path: Path) -> None:
    """Note that a cached file was used now. Its time of change stays: open files compare it."""
    with contextlib.suppress(OSError):
        now = path.stat()
        os.utime(path, ns=(max(now.st_mtime_ns, time.time_ns()), now.st_mtime_ns))


def prune(folder: Path, most_bytes: int) -> None:
    """Remove the files of `folder` that were used longest ago until it holds `most_bytes`."""
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
