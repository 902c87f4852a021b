"""Recordings made in the wizard: their file names, and drafts (trainings not started yet)."""

import contextlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from voicestudio.audio.growing import mend
from voicestudio.errors import UserError
from voicestudio.gui.voices.folder_claim import is_claimed
from voicestudio.gui.voices.left_trainings import RECORDINGS
from voicestudio.gui.voices.wizard_state import DEFAULT_NAME
from voicestudio.training.personal.training_folder import training_root
from voicestudio.training.personal.training_job import JOB_FILE, Excerpt, TrainingJob, read_job
from voicestudio.voice.emotions import EMOTIONS

TAKE, ROOM, SELECTION = "take", "room", "selection"
_NAME = re.compile(rf"{TAKE} \S+ (?P<emotion>\w+)\.w64")
_BEGUN = ("events.jsonl", "state.pt", "result.json")
_MOST_FILES = 2000


@dataclass(frozen=True)
class Draft:
    """A training that was prepared in the wizard but not started.

    Attributes:
        folder: the training's folder.
        job: the job, with recordings found in the folder that it did not list.
        began: local time at which the folder was last written to.
    """

    folder: Path
    job: TrainingJob
    began: datetime


def new_file(folder: Path, kind: str, emotion: str = "", suffix: str = ".w64") -> Path:
    """Return an unused path for a recording of `kind` in the training's `folder`.

    The name holds the kind, the present time and the emotion ("plain" without one).
    """
    moment = f"{datetime.now():%Y-%m-%d-%H.%M.%S.%f}"
    return (
        folder
        / RECORDINGS
        / " ".join(filter(None, (kind, moment, f"{emotion or 'plain'}{suffix}")))
    )


def is_own(folder: Path | None, path: Path) -> bool:
    """Whether `path` is a recording that the wizard made for the training in `folder`."""
    return folder is not None and path.parent == folder / RECORDINGS


def remove_own(folder: Path | None, paths: Iterable[Path]) -> None:
    """Delete those of `paths` that the wizard recorded for `folder`, no others. Raises OSError."""
    for path in paths:
        if is_own(folder, path):
            path.unlink(missing_ok=True)


def latest_draft() -> Draft | None:
    """Return the draft written to last; None if there is none. See `all_drafts`."""
    return next(iter(all_drafts()), None)


def all_drafts() -> list[Draft]:
    """Return every draft that has recordings and is open in no wizard, the latest first.

    Takes that a crash left without an entry in the job are repaired and included. Raises OSError
    when the folder of trainings cannot be read.
    """
    drafts = filter(None, (_draft(folder) for folder in training_root().iterdir()))
    return sorted(drafts, key=lambda draft: draft.began, reverse=True)


def _draft(folder: Path) -> Draft | None:
    if not folder.is_dir() or folder.is_symlink() or any((folder / n).exists() for n in _BEGUN):
        return None
    if is_claimed(folder):  # another wizard is recording into it
        return None
    try:
        job = read_job(folder)
    except UserError:  # the job file is damaged; its recordings can still be used
        job = TrainingJob(goal="enhancer", name=DEFAULT_NAME, voice=())
    known = {excerpt.path for excerpt in (*job.voice, *job.room)}
    left = [
        Excerpt(path=path, emotion=_emotion(path)) for path in _takes(folder) if path not in known
    ]
    job = replace(job, voice=(*job.voice, *left))
    if not job.voice and not job.room:
        return None
    changed = max(path.stat().st_mtime for path in (folder, *folder.glob(JOB_FILE)))
    return Draft(folder, job, datetime.fromtimestamp(changed))


def _takes(folder: Path) -> Iterator[Path]:
    """Yield the takes in `folder` that hold sound, after repairing headers a crash left wrong."""
    for path in sorted((folder / RECORDINGS).glob(f"{TAKE} *.w64"))[:_MOST_FILES]:
        with contextlib.suppress(OSError):
            if not path.is_symlink() and mend(path) > 0:
                yield path


def _emotion(path: Path) -> str:
    named = _NAME.fullmatch(path.name)
    emotion = named["emotion"] if named is not None else ""
    return emotion if emotion in EMOTIONS else ""
