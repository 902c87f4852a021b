"""The replay set, decoded once for all trainings."""

import hashlib
import shutil
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.paths import cache_dir, private_folder
from voicestudio.training.common.corpus import Pack, pack_recordings
from voicestudio.training.common.packing import Advance
from voicestudio.training.personal.replay import replay_entries


def replay_pack(advance: Advance) -> Path:
    """The folder of the packed replay set, in the cache; made where it is missing or damaged.

    `advance` is that of `SoundPacking.run`. Raises UserError and OSError.
    """
    entries = replay_entries()
    known = hashlib.sha256("\n".join(map(repr, entries)).encode()).hexdigest()[:16]
    root = private_folder(cache_dir() / "replay")
    pack = root / known
    if not _is_whole(pack):
        shutil.rmtree(pack, ignore_errors=True)
        for other in root.iterdir():
            if not other.name.startswith(known):
                shutil.rmtree(other, ignore_errors=True)
        pack_recordings(entries, pack, advance)
    return pack


def _is_whole(pack: Path) -> bool:
    try:
        return bool(Pack(pack).recordings)
    except UserError:
        return False
