"""The replay set, decoded once for all trainings."""

import hashlib
import shutil
from pathlib import Path

from voicestudio.paths import cache_dir, private_folder
from voicestudio.training.common.corpus import pack_recordings
from voicestudio.training.common.packing import Advance
from voicestudio.training.personal.replay import replay_entries


def replay_pack(advance: Advance) -> Path:
    """The folder of the packed replay set, in the cache; made where it is missing.

    `advance` is that of `SoundPacking.run`. Raises UserError and OSError.
    """
    entries = replay_entries()
    known = hashlib.sha256("\n".join(map(repr, entries)).encode()).hexdigest()[:16]
    root = private_folder(cache_dir() / "replay")
    pack = root / known
    if not (pack / "index.json").is_file():
        for other in root.iterdir():
            if not other.name.startswith(known):
                shutil.rmtree(other, ignore_errors=True)
        pack_recordings(entries, pack, advance)
    return pack
