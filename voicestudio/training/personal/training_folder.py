"""The folder of one training: its files, and the lock that allows one training at a time.

Needs neither Qt nor torch.
"""

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from voicestudio.checked_json import FormatError
from voicestudio.errors import UserError
from voicestudio.handle_lock import lock, unlock
from voicestudio.paths import data_dir, private_folder, voices_dir
from voicestudio.profiles.names import is_reserved
from voicestudio.texts import tr
from voicestudio.training.common.whole_file import write_whole
from voicestudio.training.personal.training_events import (
    Event,
    Progress,
    Result,
    event_of,
    line_of,
)
from voicestudio.training.personal.training_job import JOB_FILE, read_job

_LOCK = "lock"
_LOCK_FLAGS = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
_PLAIN = frozenset(" -_")
_LONGEST_STEM = 60
_DIGEST_LENGTH = 8
_MOST_EVENTS_BYTES = 1 << 24
_SETTLED = "settled"
_OF_A_RUN = (
    "pack",
    "pack.partial",
    "clips",
    "state.pt",
    "state.partial",
    "plan.json",
    "log.jsonl",
    "events.jsonl",
    "best.safetensors",
    "personal.safetensors",
    "profile.vsvoice",
    "result.json",
    _SETTLED,
)


def training_root() -> Path:
    """The folder with a sub-folder for each training; made if it is missing.

    Raises UserError where it cannot be.
    """
    root = voices_dir().with_name("training")
    try:
        data_dir()  # private as well
        return private_folder(root)
    except OSError as error:
        raise unusable(root, error) from error


def unusable(folder: Path, error: OSError) -> UserError:
    """What to tell where a folder of trainings cannot be written to."""
    return UserError(
        tr(
            "The folder {folder}, where trainings are kept, cannot be used "
            "({reason}): make it a folder that you may write to, with "
            "free space.",
            folder=folder,
            reason=error.strerror or error,
        )
    )


def folder_for(name: str) -> Path:
    """Where a training that makes the model `name` lies, in no other's folder; not made here."""
    name = name.strip()
    plain = training_root() / (_file_name(name) or "_")
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST_LENGTH]
    own = plain.with_name(f"{plain.name}-{digest}")
    for folder in (plain, own):
        if _job_name(folder) == name:
            return folder
    # Another name there: from before there were digests, or differing in case alone.
    return plain if plain.name == name and _job_name(plain) is None else own


def _file_name(name: str) -> str:
    safe = "".join(c if c.isalnum() or c in _PLAIN else "_" for c in name).strip(" ")
    # Bytes: file systems bound those of a name.
    safe = safe.encode("utf-8")[:_LONGEST_STEM].decode("utf-8", "ignore").strip()
    return f"_{safe}" if is_reserved(safe) else safe


def _job_name(folder: Path) -> str | None:
    """The job of a folder; None where its job is missing or damaged."""
    try:
        return read_job(folder).name
    except UserError:
        return None


@contextlib.contextmanager
def only_training() -> Iterator[None]:
    """Be the only process that trains.

    Raises UserError where another one does, or where that cannot be known.
    """
    root = training_root()
    try:
        handle = os.open(root / _LOCK, _LOCK_FLAGS, 0o600)
    except OSError as error:
        raise unusable(root, error) from error
    try:
        try:
            lock(handle)
        except OSError as error:
            raise UserError(
                tr(
                    "Another training is running: let it finish, or pause it, and "
                    "start this one then."
                )
            ) from error
        try:
            yield
        finally:
            unlock(handle)
    finally:
        os.close(handle)


class TrainingFolder:
    """The files of one training beside its `job.json` and its recordings.

    Attributes:
        path: the folder.
        pack: the user's own sound, decoded.
        plan: the plan, fixed before the first step.
        clips: sound to listen to.
        best: the weights that were the best so far.
        profile: the personal model, better or not.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.pack, self.plan, self.clips = path / "pack", path / "plan.json", path / "clips"
        self.best, self.profile = path / "best.safetensors", path / "profile.vsvoice"
        self._events, self._result = path / "events.jsonl", path / "result.json"

    @property
    def has_job(self) -> bool:
        """Whether something is to be trained here."""
        return (self.path / JOB_FILE).is_file()

    @property
    def has_state(self) -> bool:
        """Whether a training has begun that can be resumed."""
        return (self.path / "state.pt").is_file()

    @property
    def can_go_on(self) -> bool:
        """Whether a training has left files to resume from, damaged or not."""
        return self.has_state or self.plan.exists()

    @property
    def has_run(self) -> bool:
        """Whether a run left anything here."""
        return any(os.path.lexists(self.path / name) for name in _OF_A_RUN)

    def note(self, event: Event) -> None:
        """Store an event, for readers of the folder later; `Progress` is not kept."""
        if isinstance(event, Progress):
            return
        with self._events.open("a", encoding="utf-8") as stream:
            stream.write(line_of(event) + "\n")
        if isinstance(event, Result):
            write_whole(self._result, line_of(event))

    def events(self) -> list[Event]:
        """The stored events, all but `Progress`; damaged lines are passed over."""
        try:
            with self._events.open("rb") as stream:
                lines = stream.read(_MOST_EVENTS_BYTES).splitlines()
        except OSError:
            return []
        told = []
        for line in lines:
            with contextlib.suppress(FormatError):
                told.append(event_of(line))
        return told

    def result(self) -> Result | None:
        """The end of the training; None where it has not ended or the file is damaged."""
        try:
            event = event_of(self._result.read_bytes())
        except (OSError, FormatError):
            return None
        return event if isinstance(event, Result) else None

    def begin_anew(self) -> None:
        """Delete all that a run left, but not the job and the recordings."""
        for name in _OF_A_RUN:
            path = self.path / name
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)

    @property
    def is_settled(self) -> bool:
        """Whether its model was kept or turned down, so that it need not be offered again."""
        return (self.path / _SETTLED).exists()

    def settle(self) -> None:
        """Note that its model was kept or turned down. Raises OSError."""
        (self.path / _SETTLED).touch()

    def clear(self) -> None:
        """Delete the files of a run, and the folder with its job if nothing else is in it.

        Raises OSError.
        """
        self.begin_anew()
        if [path.name for path in self.path.iterdir()] == [JOB_FILE]:
            (self.path / JOB_FILE).unlink()
            self.path.rmdir()


def write_json(path: Path, values: object) -> None:
    """Write a file, replacing it whole. Raises OSError."""
    write_whole(path, json.dumps(values, indent=1))
