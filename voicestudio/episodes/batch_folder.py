"""The output folder of a batch: one batch at a time, and files appear in it only when whole."""

import contextlib
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from voicestudio.document.project.own_folder import OwnFolder, is_own_folder
from voicestudio.episodes.batch_record import BatchRecord, FileState, MadeFile
from voicestudio.errors import UserError
from voicestudio.handle_lock import lock
from voicestudio.paths import unwritable
from voicestudio.plain_file import open_or_create
from voicestudio.texts import tr

OWN_FOLDER = ".voicestudio-batch"
"""The folder in it that holds the record, and the files that are not finished."""
_UNFINISHED = "unfinished"
_NAME = re.compile(r"[0-9a-f]{12}\.\w{1,16}|\.[0-9a-f]{12}\.\w{1,16}\.[0-9a-f]{12}\.part", re.ASCII)
"""The names of its files: of `BatchFolder.unfinished_path`, and while such a file is written."""


class BatchFolder:
    """An output folder that this process has to itself. Raises UserError if it cannot be had.

    Attributes:
        path: The folder.
        record: What batches have made in it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._unfinished = path / OWN_FOLDER / _UNFINISHED
        self._made: set[Path] = set()
        self._lock = _taken_lock(path)
        try:
            self.record = self._read_record()
        except BaseException:
            os.close(self._lock)
            raise

    def keep(self) -> None:
        """Make the folder anew, and keep other batches out of it, where it was removed meanwhile.

        To be called again and again while the batch runs. Raises UserError if it cannot be had any
        more, such as because another batch was faster; then the batch has to end.
        """
        if self._is_locked():
            return
        try:
            lock = _taken_lock(self.path)
        except UserError as error:
            raise UserError(
                tr("{path} was removed while the batch ran. {error}", path=self.path, error=error)
            ) from error
        os.close(self._lock)
        self._lock = lock
        self.record = self._read_record()

    def close(self) -> None:
        """Clear up, and let other batches have the folder."""
        if self._is_locked():  # else what is there is another batch's
            self.remove_unfinished()
            self._remove_empty_folders()
        os.close(self._lock)

    def _is_locked(self) -> bool:
        """Whether the lock in the folder is still the one that this process has."""
        try:
            there = _lock_file(self.path).stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:  # a share that is out of reach for a moment: not known to be gone
            return True
        return os.path.samestat(there, os.fstat(self._lock))

    def _read_record(self) -> BatchRecord:
        return BatchRecord(self.path / OWN_FOLDER / "record.jsonl")

    def unfinished_path(self, extension: str) -> Path:
        """Return the path for a file that is going to be made, with another name each time."""
        return self._unfinished / f"{secrets.token_hex(6)}{extension}"

    def is_free(self, target: str, *, overwrite: bool) -> bool:
        """Whether a file may be put at `target`: none is there, or a batch made it.

        With `overwrite` any file may be replaced, but nothing else.
        """
        path = self.path / target
        if not os.path.lexists(path):
            return True
        state = FileState.of(path)
        return path.is_file() and (overwrite or self.record.has_made(target, state))

    def prepare(self, target: str) -> None:
        """Make the folder of a target. Raises UserError if no such file can be put there."""
        path = self.path / target
        below = path.parent.relative_to(self.path).parts
        folders = (self.path.joinpath(*below[:count]) for count in range(1, len(below) + 1))
        missing = [folder for folder in folders if not os.path.lexists(folder)]
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                tr(
                    "{parent} cannot be made: {reason}.",
                    parent=path.parent,
                    reason=error.strerror,
                )
            ) from error
        self._made.update(missing)
        if why := unwritable(path):
            raise UserError(tr("{path} cannot be written: {why}.", path=path, why=why))

    def finish(self, unfinished: Path, made: MadeFile, *, overwrite: bool) -> None:
        """Move a file to the target of `made`, whose `target_state` is found out here.

        Raises UserError if another file has appeared there, and OSError.
        """
        if not self.is_free(made.target, overwrite=overwrite):
            raise UserError(taken(self.path / made.target))
        state = FileState.of(unfinished)
        if state is None:
            raise UserError(
                tr("{unfinished} is gone: another program has removed it.", unfinished=unfinished)
            )
        self.prepare(made.target)  # again: the folder may have been removed meanwhile
        # In this order: a file of ours that is not in the record would be taken for the user's.
        self.record.add(replace(made, target_state=state))
        unfinished.replace(self.path / made.target)

    def remove_unfinished(self) -> None:
        """Remove what this or an earlier batch has left half made; follows no link."""
        with contextlib.suppress(OSError), OwnFolder(self._unfinished) as held:
            for name in held.names():
                if _NAME.fullmatch(name):
                    held.remove(name)

    def _remove_empty_folders(self) -> None:
        """Remove folders that were made for targets, where nothing was put into them."""
        for folder in sorted(self._made, reverse=True):  # inner ones first
            with contextlib.suppress(OSError):
                folder.rmdir()


def taken(target: Path) -> str:
    """Return the sentence about a file that a batch did not make."""
    return tr(
        "{target} exists already and was not made by a batch, or was "
        "changed since: move it or give --overwrite.",
        target=target,
    )


@contextlib.contextmanager
def opened_batch_folder(path: Path) -> Iterator[BatchFolder]:
    """Make `path` if it is not there, and keep other batches out of it.

    Raises UserError if it cannot be made, if another batch is writing to it, or if a link, pipe or
    device stands where a batch writes or removes files.
    """
    folder = BatchFolder(path)
    try:
        folder.remove_unfinished()
        yield folder
    finally:
        folder.close()


def _lock_file(path: Path) -> Path:
    return path / OWN_FOLDER / "lock"


def _taken_lock(path: Path) -> int:
    """Make the folders of a batch and return the handle of the lock. Raises UserError."""
    _make_own_folders(path)
    try:
        handle = open_or_create(_lock_file(path), os.O_RDWR)
    except OSError as error:
        raise UserError(
            tr(
                "{lock_file} cannot be written: {reason}.",
                lock_file=_lock_file(path),
                reason=error.strerror,
            )
        ) from error
    try:
        _lock(handle, path)
    except BaseException:
        os.close(handle)
        raise
    return handle


def _make_own_folders(path: Path) -> None:
    own = path / OWN_FOLDER
    try:
        path.mkdir(parents=True, exist_ok=True)
        for folder in (own, own / _UNFINISHED):
            with contextlib.suppress(FileExistsError):
                folder.mkdir()
            if not is_own_folder(folder):
                raise UserError(
                    tr(
                        "{folder} is refused: it is a link or a file, and a batch "
                        "removes files there: remove it or choose another folder.",
                        folder=folder,
                    )
                )
    except OSError as error:
        raise UserError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error


def _lock(handle: int, path: Path) -> None:
    try:
        lock(handle)
    except (BlockingIOError, PermissionError):
        raise UserError(
            tr(
                "Another batch is writing to {path}: wait for its end or choose another folder.",
                path=path,
            )
        ) from None
    except OSError:
        pass  # a file system without locks
