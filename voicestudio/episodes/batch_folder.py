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

OWN_FOLDER = ".voicestudio-batch"
"""The folder in it that holds the record, and the files that are not finished."""
_UNFINISHED = "unfinished"
_NAME = re.compile(r"[0-9a-f]{12}\.\w{1,16}|\.[0-9a-f]{12}\.\w{1,16}\.[0-9a-f]{12}\.part", re.ASCII)
"""The names of its files: of `BatchFolder.unfinished_path`, and while such a file is written."""


class BatchFolder:
    """An output folder that this process has to itself.

    Attributes:
        path: The folder.
        record: What batches have made in it.
    """

    def __init__(self, path: Path, record: BatchRecord) -> None:
        self.path, self.record = path, record
        self._unfinished = path / OWN_FOLDER / _UNFINISHED
        self._made: set[Path] = set()

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
            raise UserError(f"{path.parent} cannot be made: {error.strerror}.") from error
        self._made.update(missing)
        if why := unwritable(path):
            raise UserError(f"{path} cannot be written: {why}.")

    def finish(self, unfinished: Path, made: MadeFile, *, overwrite: bool) -> None:
        """Move a file to the target of `made`, whose `target_state` is found out here.

        Raises UserError if another file has appeared there, and OSError.
        """
        if not self.is_free(made.target, overwrite=overwrite):
            raise UserError(taken(self.path / made.target))
        state = FileState.of(unfinished)
        if state is None:
            raise UserError(f"{unfinished} is gone: another program has removed it.")
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

    def remove_empty_folders(self) -> None:
        """Remove folders that were made for targets, where nothing was put into them."""
        for folder in sorted(self._made, reverse=True):  # inner ones first
            with contextlib.suppress(OSError):
                folder.rmdir()


def taken(target: Path) -> str:
    """Return the sentence about a file that a batch did not make."""
    return (
        f"{target} exists already and was not made by a batch, or was changed since: "
        "move it or give --overwrite."
    )


@contextlib.contextmanager
def opened_batch_folder(path: Path) -> Iterator[BatchFolder]:
    """Make `path` if it is not there, and keep other batches out of it.

    Raises UserError if it cannot be made, if another batch is writing to it, or if a link, pipe or
    device stands where a batch writes or removes files.
    """
    own = path / OWN_FOLDER
    _make_own_folders(path)
    try:
        handle = open_or_create(own / "lock", os.O_RDWR)
    except OSError as error:
        raise UserError(f"{own / 'lock'} cannot be written: {error.strerror}.") from error
    try:
        _lock(handle, path)
        folder = BatchFolder(path, BatchRecord(own / "record.jsonl"))
        folder.remove_unfinished()
        try:
            yield folder
        finally:
            folder.remove_unfinished()
            folder.remove_empty_folders()
    finally:
        os.close(handle)


def _make_own_folders(path: Path) -> None:
    own = path / OWN_FOLDER
    try:
        path.mkdir(parents=True, exist_ok=True)
        for folder in (own, own / _UNFINISHED):
            with contextlib.suppress(FileExistsError):
                folder.mkdir()
            if not is_own_folder(folder):
                raise UserError(
                    f"{folder} is refused: it is a link or a file, and a batch removes files "
                    "there: remove it or choose another folder."
                )
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from error


def _lock(handle: int, path: Path) -> None:
    try:
        lock(handle)
    except (BlockingIOError, PermissionError):
        raise UserError(
            f"Another batch is writing to {path}: wait for its end or choose another folder."
        ) from None
    except OSError:
        pass  # a file system without locks
