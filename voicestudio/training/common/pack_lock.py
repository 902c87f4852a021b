"""A lock that lets one process at a time make a pack."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.handle_lock import lock
from voicestudio.paths import cache_dir, private_folder


@contextmanager
def making(pack: Path) -> Iterator[None]:
    """While the pack is made nobody else makes it: both would write to the same files.

    What is locked lies in the cache, so that a packing that fails leaves nothing beside the pack;
    the lock ends with the process. Raises UserError when another process makes the pack.
    """
    name = hashlib.sha256(os.fsencode(pack.resolve())).hexdigest()[:16]
    path = private_folder(cache_dir() / "packing") / name
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            lock(handle)
        except OSError as error:
            raise UserError(f"another program is packing {pack}: wait until it is done.") from error
        yield
    finally:
        os.close(handle)
