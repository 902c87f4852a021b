"""Trainings found on the disk: what was left behind, and clearing up after one."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.training.personal.training_folder import (
    TrainingFolder,
    only_training,
    training_root,
)
from voicestudio.training.personal.training_job import TrainingJob, read_job

RECORDINGS = "recordings"
"""The folder, in that of a training, with what was recorded for it."""


@dataclass(frozen=True)
class Training:
    """A training found on the disk, with what it has told so far."""

    folder: Path
    job: TrainingJob
    record: TrainingRecord


def read_training(folder: Path) -> Training:
    """The training of a folder. Raises UserError when its job is missing or damaged."""
    job, record, place = read_job(folder), TrainingRecord(), TrainingFolder(folder)
    for event in place.events():
        record.add(event)
    if record.result is None and not has_begun(folder):
        record.result = place.result()
    return Training(folder, job, record)


def left_trainings() -> list[Training]:
    """What has not come to its end, or is better but was never decided upon; the latest first.

    Damaged ones are left out, and all while a training runs, be it in another window.
    """
    try:
        with only_training():
            found = [training for folder in training_folders() for training in _left(folder)]
    except UserError:
        return []
    return [training for _, training in sorted(found, key=lambda one: one[0], reverse=True)]


def _left(folder: Path) -> list[tuple[float, Training]]:
    """With the time of its last change; nothing unless it was begun and is not settled."""
    if not has_begun(folder) or TrainingFolder(folder).is_settled:
        return []
    try:
        training = read_training(folder)
    except UserError:
        return []
    result = training.record.result
    undecided = result is not None and result.accepted and TrainingFolder(folder).profile.exists()
    return [(_time(folder), training)] if result is None or undecided else []


def begin_anew(folder: Path) -> None:
    """Remove all that a training made in `folder`; its job and what was recorded for it stay.

    Raises UserError when that fails.
    """
    try:
        TrainingFolder(folder).begin_anew()
    except OSError as error:
        raise UserError(not_removed(folder, error)) from error


def settle(folder: Path) -> None:
    """A training has been decided upon: only what was recorded for it stays. Raises UserError."""
    begin_anew(folder)
    if not any(files_below(folder / RECORDINGS)):
        try:
            remove(folder)
        except OSError as error:
            raise UserError(not_removed(folder, error)) from error


def has_begun(folder: Path) -> bool:
    """Whether a training was begun there."""
    place = TrainingFolder(folder)
    return place.has_state or bool(place.events())


def training_folders() -> list[Path]:
    """The folder of each training."""
    return [path for path in training_root().iterdir() if path.is_dir() and not path.is_symlink()]


def files_below(folder: Path) -> Iterator[Path]:
    """Every file below `folder`; links are not followed."""
    if folder.is_dir() and not folder.is_symlink():
        yield from (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def remove(path: Path) -> None:
    """Remove a file, a folder or a link, if it is there. Raises OSError."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def not_removed(folder: Path, error: OSError) -> str:
    """What to tell when something in `folder` could not be removed."""
    return f"{error.filename or folder} could not be removed ({error.strerror or error})."


def _time(folder: Path) -> float:
    return max(path.stat().st_mtime for path in folder.iterdir())
