"""Trainings found on disk: unfinished or undecided ones, and removing the files of a training."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.texts import tr
from voicestudio.training.personal.training_folder import (
    TrainingFolder,
    only_training,
    training_root,
)
from voicestudio.training.personal.training_job import TrainingJob, read_job

RECORDINGS = "recordings"
"""Name of the subfolder of a training that holds its recordings."""


@dataclass(frozen=True)
class Training:
    """A training found on disk, with the events it has written so far as a `record`."""

    folder: Path
    job: TrainingJob
    record: TrainingRecord


def read_training(folder: Path) -> Training:
    """Read the training in `folder`. Raises UserError when its job is missing or damaged."""
    job, record, place = read_job(folder), TrainingRecord(), TrainingFolder(folder)
    for event in place.events():
        record.add(event)
    if record.result is None and not has_begun(folder):
        record.result = place.result()
    return Training(folder, job, record)


def left_trainings() -> list[Training]:
    """Return unfinished trainings, and successful ones neither kept nor discarded, latest first.

    Damaged ones are left out. The list is empty while any training runs, also in another window.
    """
    try:
        with only_training():
            found = [training for folder in training_folders() for training in _left(folder)]
    except UserError:
        return []
    return [training for _, training in sorted(found, key=lambda one: one[0], reverse=True)]


def _left(folder: Path) -> list[tuple[float, Training]]:
    """Return [(modification time, training)] if it was started and is undecided, else []."""
    if not has_begun(folder) or TrainingFolder(folder).is_settled:
        return []
    try:
        training, changed = read_training(folder), _time(folder)
    except (UserError, OSError):  # damaged, or removed meanwhile
        return []
    result = training.record.result
    undecided = result is not None and result.accepted and TrainingFolder(folder).profile.exists()
    return [(changed, training)] if result is None or undecided else []


def begin_anew(folder: Path) -> None:
    """Remove everything a training wrote to `folder`, but not its job and its recordings.

    Raises UserError when something could not be removed.
    """
    try:
        TrainingFolder(folder).begin_anew()
    except OSError as error:
        raise UserError(not_removed(folder, error)) from error


def settle(folder: Path) -> None:
    """Remove all but the recordings from `folder`, once its model was kept or discarded.

    Raises UserError when something could not be removed.
    """
    begin_anew(folder)
    if not any(files_below(folder / RECORDINGS)):
        try:
            remove(folder)
        except OSError as error:
            raise UserError(not_removed(folder, error)) from error


def has_begun(folder: Path) -> bool:
    """Whether a training was started in `folder`."""
    place = TrainingFolder(folder)
    return place.has_state or bool(place.events())


def training_folders() -> list[Path]:
    """Return the folder of every training, started or not."""
    return [path for path in training_root().iterdir() if path.is_dir() and not path.is_symlink()]


def files_below(folder: Path) -> Iterator[Path]:
    """Yield every file below `folder`; links are not followed."""
    if folder.is_dir() and not folder.is_symlink():
        yield from (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def remove(path: Path) -> None:
    """Remove a file, a folder or a link, if it exists. Raises OSError."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def not_removed(folder: Path, error: OSError) -> str:
    """Return the message for the user when something in `folder` could not be removed."""
    return tr(
        "{path} could not be removed ({reason}).",
        path=error.filename or folder,
        reason=error.strerror or error,
    )


def _time(folder: Path) -> float:
    return max(path.stat().st_mtime for path in folder.iterdir())
