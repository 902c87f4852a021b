"""Part files: files that are written beside their target and renamed when complete.

While a process writes `.NAME.TOKEN.part`, it locks a note in the cache folder that holds the path.
An unlocked note belongs to a process that was killed; the next process that writes a file removes
the note and the part file.
"""

import contextlib
import os
import re
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.handle_lock import lock
from voicestudio.paths import cache_dir, file_mode, private_folder
from voicestudio.texts import tr

PARTIAL_SUFFIX = ".part"
_MOST_NAME_BYTES = 200
"""File systems take 255."""
_MOST_NOTE_BYTES = 1 << 14
_NOTE = re.compile(r"[0-9a-f]{12}\.note")


@contextlib.contextmanager
def partial_file(target: Path) -> Iterator[Path]:
    """Yield the path of a new, empty file beside `target`; it is removed afterwards if still there.

    The caller writes it and renames it to `target`: readers see the complete file or none, and an
    error or cancel leaves nothing. The file has the permissions of any new file; in the program's
    own folders only the user may read it. Raises OSError.
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


def replace_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8 to a file, replacing an existing one whole. Raises UserError."""
    try:
        with partial_file(path) as part:
            part.write_bytes(text.encode("utf-8", "replace"))
            part.replace(path)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
        ) from error


def partial_name(name: str, token: str = "") -> str:
    """A temporary name for a file or folder until it is renamed to `name`; it is unpredictable."""
    begin = os.fsdecode(os.fsencode(name)[:_MOST_NAME_BYTES])
    return f".{begin}.{token or _new_token()}{PARTIAL_SUFFIX}"


def _new_token() -> str:
    return secrets.token_hex(6)


def remove_abandoned_partials() -> None:
    """Remove the part files of processes that were killed."""
    with contextlib.suppress(OSError):
        for note in _folder().iterdir():
            if _NOTE.fullmatch(note.name):
                with contextlib.suppress(OSError):
                    _remove_if_abandoned(note)


@contextlib.contextmanager
def _noted(partial: Path, token: str) -> Iterator[None]:
    """Lock a note of `partial` while it is written, if the cache folder is writable."""
    note, handle = None, -1
    with contextlib.suppress(OSError):
        note = _folder() / f"{token}.note"
        handle = os.open(note, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        lock(handle)
        os.write(handle, os.fsencode(partial))
    try:
        yield
    finally:
        # In this order: the note must not be unlocked while the part file may exist.
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
    except FileNotFoundError:  # it has been renamed to its target
        note.unlink(missing_ok=True)
    finally:
        os.close(handle)


def _folder() -> Path:
    return private_folder(cache_dir() / "partials")
