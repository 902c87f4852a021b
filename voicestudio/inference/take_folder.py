"""The folder of result files of effects; each file is deleted when it is no longer in use."""

import atexit
import contextlib
import shutil
import uuid
import weakref
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLockFile

from voicestudio.audio.files import FileMedium
from voicestudio.errors import UserError
from voicestudio.paths import cache_dir, private_folder
from voicestudio.texts import tr


class TakeFolder:
    """A folder of result files that belongs to this run of the program.

    A result is deleted when nothing refers to its medium any more (the document was closed, its
    history dropped) or when the program ends. Files of a crashed run are deleted when the next
    run makes its folder. One thread at a time may use it.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None

    def new_path(self) -> Path:
        """A path for one more result; UserError if the cache folder cannot be written."""
        if self._folder is None:
            try:
                self._folder = self._made()
            except OSError as error:
                raise UserError(
                    tr("Results cannot be kept in the cache folder: {error}.", error=error)
                ) from error
        return self._folder / f"{uuid.uuid4().hex}.w64"

    @contextlib.contextmanager
    def temporary_path(self) -> Iterator[Path]:
        """A path for a result that is deleted at the end of the `with` block."""
        path = self.new_path()
        try:
            yield path
        finally:
            _delete_result(path)

    def keep_while_used(self, medium: FileMedium) -> None:
        """Delete the file of `medium` once the medium is no longer referred to."""
        weakref.finalize(medium, _delete_result, medium.path)

    def _made(self) -> Path:
        root = cache_dir() / "takes"
        private_folder(root)
        _delete_abandoned(root)
        folder = root / uuid.uuid4().hex
        # Locked before it exists, so that no other run takes it for abandoned.
        # Results may outlive this object, so the lock is held until the program ends.
        lock = _lock_of(folder)
        lock.tryLock(0)
        atexit.register(_release, folder, lock)
        private_folder(folder)
        return folder


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder.with_suffix(".lock")))
    # Stale only when the process that holds it is gone, however long it has been running.
    lock.setStaleLockTime(0)
    return lock


def _delete_abandoned(root: Path) -> None:
    for held in root.glob("*.lock"):
        folder = held.with_suffix("")
        lock = _lock_of(folder)
        if lock.tryLock(0):
            shutil.rmtree(folder, ignore_errors=True)
            lock.unlock()


def _delete_result(path: Path) -> None:
    # Windows refuses while a handle is open; then it is deleted when this run ends or the next
    # begins.
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _release(folder: Path, lock: QLockFile) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    # If files could not be deleted the lock file stays, so that the next run tries again.
    if not folder.exists():
        lock.unlock()
