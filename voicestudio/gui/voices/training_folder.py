"""What lies in the folder of a training, and what of it can go."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.gui.voices.event_lines import events_of_file
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.paths import data_dir, private_folder
from voicestudio.training.personal.training_job import JOB_FILE, TrainingJob, read_job

RECORDINGS, PROFILE = "recordings", "profile.vsvoice"
_EVENTS, _RESULT, _STATE = "events.jsonl", "result.json", "state.pt"


def training_root() -> Path:
    """The folder of all trainings; created if missing."""
    return private_folder(data_dir() / "training")


@dataclass(frozen=True)
class Training:
    """A training found on the disk, with what it has told so far."""

    folder: Path
    job: TrainingJob
    record: TrainingRecord


def read_training(folder: Path) -> Training:
    """The training of a folder. Raises UserError when its job is missing or damaged."""
    job = read_job(folder)
    record = TrainingRecord()
    for name in (_RESULT, _EVENTS):
        for event in events_of_file(folder / name):
            record.add(event)
    return Training(folder, job, record)


def left_trainings() -> list[Training]:
    """What has not come to its end, or is better but was never decided upon; the latest first.

    Damaged ones are left out.
    """
    found = []
    for folder in training_folders():
        if not has_begun(folder):
            continue
        try:
            training = read_training(folder)
        except UserError:
            continue
        result = training.record.result
        if result is None or (result.accepted and (folder / PROFILE).exists()):
            found.append((_time(folder), training))
    return [training for _, training in sorted(found, key=lambda one: one[0], reverse=True)]


def begin_anew(folder: Path) -> None:
    """Remove all that a training made in `folder`; its job and what was recorded for it stay.

    Raises UserError when that fails.
    """
    try:
        for path in folder.iterdir() if folder.is_dir() else ():
            if path.name not in (JOB_FILE, RECORDINGS):
                remove(path)
    except OSError as error:
        raise UserError(not_removed(folder, error)) from error


def settle(folder: Path) -> None:
    """A training has been decided upon: only what was recorded for it stays. Raises UserError."""
    begin_anew(folder)
    if not any(files_below(folder / RECORDINGS)):
        remove_folder(folder)


def remove_folder(folder: Path) -> None:
    """Remove all of a training. Raises UserError."""
    try:
        remove(folder)
    except OSError as error:
        raise UserError(not_removed(folder, error)) from error


def has_begun(folder: Path) -> bool:
    """Whether a training was begun there."""
    return any((folder / name).exists() for name in (_EVENTS, _STATE))


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
