"""The replay set, decoded once for all trainings."""

import hashlib
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.handle_lock import lock
from voicestudio.paths import cache_dir, private_folder
from voicestudio.training.common.corpus import Pack, pack_recordings
from voicestudio.training.common.packing import Advance
from voicestudio.training.personal.replay import replay_entries

_ASKS_SECONDS = 0.2
_UNUSED_SECONDS = 7 * 86_400.0


def replay_pack(advance: Advance) -> Path:
    """The folder of the packed replay set, in the cache; made where it is missing or damaged.

    Trainings that need it at once wait for the one that makes it. `advance` is that of
    `SoundPacking.run`, and called while waiting, too. Raises UserError and OSError.
    """
    entries = replay_entries()
    # Not by where the program lies: another copy of it may be training now.
    told = "\n".join(repr(replace(entry, file=Path(entry.path))) for entry in entries)
    known = hashlib.sha256(told.encode()).hexdigest()[:16]
    root = private_folder(cache_dir() / "replay")
    pack = root / known
    with _held(root, advance):
        if not _is_whole(pack):
            shutil.rmtree(pack, ignore_errors=True)
            _forget_old(root, known)
            pack_recordings(entries, pack, advance)
        os.utime(pack)
    return pack


def _forget_old(root: Path, known: str) -> None:
    """Remove packs of other versions of the set that have not been used for long."""
    for other in root.iterdir():
        old = time.time() - other.stat().st_mtime > _UNUSED_SECONDS
        if other.is_dir() and old and not other.name.startswith(known):
            shutil.rmtree(other, ignore_errors=True)


@contextmanager
def _held(root: Path, advance: Advance) -> Iterator[None]:
    """Keep other processes from making the pack meanwhile; wait where one does."""
    flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(root / ".lock", flags, 0o600)
    try:
        while not _locked(handle):
            advance(0.0)
            time.sleep(_ASKS_SECONDS)
        yield
    finally:
        os.close(handle)  # which unlocks it


def _locked(handle: int) -> bool:
    try:
        lock(handle)
    except OSError:
        return False
    return True


def _is_whole(pack: Path) -> bool:
    try:
        return bool(Pack(pack).recordings)
    except UserError:
        return False
