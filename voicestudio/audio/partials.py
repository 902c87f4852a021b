"""Files that are being written: complete or gone, whatever happens to the process.

While a process writes `.NAME.TOKEN.part` it holds a lock on a note in the cache folder that tells
the place. A note that nobody holds belongs to a process that was killed: who writes the next file,
anywhere, removes both.
"""

import contextlib
import os
import re
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from voicestudio.handle_lock import lock
from voicestudio.paths import cache_dir, file_mode, private_folder

PARTIAL_SUFFIX = ".part"
_MOST_NAME_BYTES = 200
"""File systems take 255."""
_MOST_NOTE_BYTES = 1 << 14
_NOTE = re.compile(r"[0-9a-f]{12}\.note")


@contextlib.contextmanager
def partial_file(target: Path) -> Iterator[Path]:
    """Give the path of a new, empty file beside `target` and remove it afterwards if it is there.

    The caller writes it and moves it over `target`: readers see the whole file or none, and an
    error or a cancel leaves nothing. The file has the permissions of any new file, in the program's
    own folders those of a private one. Raises OSError.
    """
    remove_abandoned_partials()
    token = _new_token()
    partial = target.with_name(partial_name(target.name, token))
    with _noted(partial.absolute(), token):
        try:
            os.close(
                os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, file_mode(target.parent))
            )
            yield partial
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)


def partial_name(name: str, token: str = "") -> str:
    """What a file or folder is called until it takes `name`; nobody can foresee it."""
    begin = os.fsdecode(os.fsencode(name)[:_MOST_NAME_BYTES])
    return f".{begin}.{token or _new_token()}{PARTIAL_SUFFIX}"


def _new_token() -> str:
    return secrets.token_hex(6)


def remove_abandoned_partials() -> None:
    """Remove what processes were writing when they were killed."""
    with contextlib.suppress(OSError):
        for note in _folder().iterdir():
            if _NOTE.fullmatch(note.name):
                with contextlib.suppress(OSError):
                    _remove_if_abandoned(note)


@contextlib.contextmanager
def _noted(partial: Path, token: str) -> Iterator[None]:
    """Hold a note of `partial`, where the cache folder can be written."""
    note, handle = None, -1
    with contextlib.suppress(OSError):
        note = _folder() / f"{token}.note"
        handle = os.open(note, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        lock(handle)
        os.write(handle, os.fsencode(partial))
    try:
        yield
    finally:
        # In this order: nobody may find the note unlocked while there is something to write.
        if note is not None:
            with contextlib.suppress(OSError):
                note.unlink(missing_ok=True)
        if handle >= 0:
            os.close(handle)


def _remove_if_abandoned(note: Path) -> None:
    handle = os.open(note, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    try:
        lock(handle)
        partial = Path(os.fsdecode(os.read(handle, _MOST_NOTE_BYTES)))
        ours = partial.name.endswith(f".{note.stem}{PARTIAL_SUFFIX}")
        if ours and stat.S_ISREG(partial.lstat().st_mode):
            partial.unlink()
        note.unlink()
    except FileNotFoundError:  # it had been moved to its name already
        note.unlink(missing_ok=True)
    finally:
        os.close(handle)


def _folder() -> Path:
    return private_folder(cache_dir() / "partials")
