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
_SOUND = (RECORDINGS, "pack", "clips")
"""Folders that hold the user's voice: what was recorded, and copies that were made of it."""


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
    for folder in _folders():
        if not _begun(folder):
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
        for path in folder.iterdir():
            if path.name not in (JOB_FILE, RECORDINGS):
                _remove(path)
    except OSError as error:
        raise UserError(_not_removed(folder, error)) from error


@dataclass(frozen=True)
class KeptSound:
    """The user's voice as one training keeps it.

    Attributes:
        folder: of the training.
        name: of the model.
        recordings: how many files were recorded in the program.
        size: of them and of the copies that were made of recordings, in bytes.
        unfinished: the training could not go on without it.
    """

    folder: Path
    name: str
    recordings: int
    size: int
    unfinished: bool


def kept_sound(folder: Path) -> KeptSound | None:
    """What of the user's voice `folder` keeps, None if nothing."""
    files = [path for name in _SOUND for path in _files(folder / name)]
    if not files:
        return None
    recorded = sum(1 for _ in _files(folder / RECORDINGS))
    size = sum(path.lstat().st_size for path in files)
    unfinished = not (folder / _RESULT).exists()
    return KeptSound(folder, _name(folder), recorded, size, unfinished)


def all_kept_sound() -> list[KeptSound]:
    """The same of every training that keeps any, by name."""
    found = [sound for folder in _folders() if (sound := kept_sound(folder)) is not None]
    return sorted(found, key=lambda sound: sound.name.casefold())


def delete_sound(sounds: list[KeptSound]) -> list[KeptSound]:
    """Delete recordings made in the program and all copies of sound; returns what went.

    A training that had not ended goes with them, since it could not go on. Files of the user's are
    nowhere below these folders, and links are removed, not followed. Raises UserError, naming the
    first folder of which something could not be removed.
    """
    for sound in sounds:
        try:
            if sound.unfinished:
                _remove(sound.folder)
                continue
            for name in (*_SOUND, _STATE):
                _remove(sound.folder / name)
        except OSError as error:
            raise UserError(_not_removed(sound.folder, error)) from error
    return sounds


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _not_removed(folder: Path, error: OSError) -> str:
    name = error.filename or folder
    return f"{name} could not be removed ({error.strerror or error})."


def _folders() -> Iterator[Path]:
    for path in training_root().iterdir():
        if path.is_dir() and not path.is_symlink():
            yield path


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir() and not folder.is_symlink():
        yield from (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _name(folder: Path) -> str:
    try:
        return read_job(folder).name
    except UserError:  # recorded, but no training was begun
        return folder.name


def _begun(folder: Path) -> bool:
    return any((folder / name).exists() for name in (_EVENTS, _STATE))


def _time(folder: Path) -> float:
    return max(path.stat().st_mtime for path in folder.iterdir())
