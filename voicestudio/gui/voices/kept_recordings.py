"""Finding and deleting the recordings of the user's voice in the folders of trainings."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.gui.voices.folder_claim import is_claimed
from voicestudio.gui.voices.left_trainings import (
    RECORDINGS,
    files_below,
    has_begun,
    not_removed,
    remove,
    training_folders,
)
from voicestudio.texts import tr
from voicestudio.training.personal.training_job import Goal, read_job

_SOUND = (RECORDINGS, "pack", "clips")
"""Subfolders of a training that hold recordings, and copies of them and of the user's files."""
_UNITS = ((tr("GB"), 1e9), (tr("MB"), 1e6), (tr("kB"), 1e3))


@dataclass(frozen=True)
class KeptSound:
    """The recordings of one training.

    Attributes:
        folder: the training's folder.
        name: the name of its model.
        goal: its goal; None if the job file is damaged.
        changed: local time at which the newest of its sound files was written.
        recordings: the number of files recorded in the program.
        size: bytes of these and of all copies of sound.
        undecided: whether deleting also discards an unfinished training or a model not yet kept.
    """

    folder: Path
    name: str
    goal: Goal | None
    changed: datetime
    recordings: int
    size: int
    undecided: bool


def kept_sound(folder: Path) -> KeptSound | None:
    """Return the recordings and copies of the voice in the training `folder`; None if none."""
    files = [path for name in _SOUND for path in files_below(folder / name)]
    if not files:
        return None
    recorded = sum(1 for _ in files_below(folder / RECORDINGS))
    size = sum(path.lstat().st_size for path in files)
    name, goal = _named(folder)
    changed = datetime.fromtimestamp(max(path.lstat().st_mtime for path in files))
    return KeptSound(folder, name, goal, changed, recorded, size, has_begun(folder))


def all_kept_sound(without: Collection[Path] = ()) -> list[KeptSound]:
    """Return `kept_sound` of every training that holds any, sorted by name.

    The folders `without`, and those locked by a wizard of another process, are left out.
    """
    folders = (one for one in training_folders() if one not in without and not is_claimed(one))
    found = [sound for folder in folders if (sound := kept_sound(folder)) is not None]
    return sorted(found, key=lambda sound: sound.name.casefold())


def delete_sound(sounds: Sequence[KeptSound]) -> Sequence[KeptSound]:
    """Delete the folders of these trainings with all recordings in them; return `sounds`.

    The user's own files and the library of models are in other places; links are removed, not
    followed. Raises UserError for the first folder that could not be removed.
    """
    for sound in sounds:
        try:
            remove(sound.folder)
        except OSError as error:
            raise UserError(not_removed(sound.folder, error)) from error
    return sounds


def described(sounds: Sequence[KeptSound]) -> str:
    """Return a summary such as “3 recordings and the copies made for training, 12.4 MB”."""
    recordings = sum(sound.recordings for sound in sounds)
    size = size_text(sum(s.size for s in sounds))
    if not recordings:
        return tr("the copies made for training, {size}", size=size)
    return tr(
        "{n} recording and the copies made for training, {size}",
        "{n} recordings and the copies made for training, {size}",
        n=recordings,
        size=size,
    )


def size_text(size: int) -> str:
    """Format a number of bytes with its unit."""
    unit, scale = next(((unit, scale) for unit, scale in _UNITS if size >= scale), (tr("bytes"), 1))
    return f"{size / scale:.{0 if scale < 1e6 else 1}f}\N{NO-BREAK SPACE}{unit}"


def _named(folder: Path) -> tuple[str, Goal | None]:
    try:
        job = read_job(folder)
    except UserError:  # the job is damaged
        return folder.name, None
    return job.name, job.goal
