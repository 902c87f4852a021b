"""The state that the wizard's pages share: the goal, the recordings and the training's folder."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.folder_claim import FolderClaim
from voicestudio.gui.voices.left_trainings import RECORDINGS
from voicestudio.paths import private_folder
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Result
from voicestudio.training.personal.training_folder import training_root
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, write_job

DEFAULT_NAME = tr("My Voice")
MOST_RECORDINGS = 2000


class WizardState(QObject):
    """The training job being prepared, saved below `training_root` from the first recording on.

    Attributes:
        job: goal, name, material, minutes and device; replaced by `change`.
        folder: the training's folder; None before `keep` was first called.
        result: the outcome of the training; None before it ended.

    Signals:
        changed(): the job, the folder or the result is new.
        failed(str): the folder cannot be written; a sentence for the user.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, writing: Background, parent: QObject | None = None) -> None:
        """`writing` runs one task at a time and completes all of them before the program ends."""
        super().__init__(parent)
        self.job = TrainingJob(goal="enhancer", name=DEFAULT_NAME, voice=())
        self.folder: Path | None = None
        self.result: Result | None = None
        self._writing, self._claim = writing, FolderClaim()
        self._waiting: list[Callable[[Path], object]] = []

    def change(self, job: TrainingJob) -> None:
        """Replace the job, and save it if there is a folder."""
        if job == self.job:
            return
        self.job = job
        self.changed.emit()
        if self.folder is not None:
            self.keep()

    def add_voice(self, excerpts: Sequence[Excerpt]) -> None:
        """Add voice recordings that are not in the job yet, up to `MOST_RECORDINGS` in all."""
        voice = tuple(dict.fromkeys((*self.job.voice, *excerpts)))[:MOST_RECORDINGS]
        self.change(replace(self.job, voice=voice))

    def adopt(self, folder: Path, job: TrainingJob, result: Result | None = None) -> None:
        """Replace the state by that of a training stored in `folder`."""
        self.folder, self.job, self.result = folder, job, result
        self.changed.emit()

    def set_result(self, result: Result | None) -> None:
        self.result = result
        self.changed.emit()

    def keep(self, then: Callable[[Path], object] | None = None) -> None:
        """Save the job to the training's folder, created if missing, then call `then(folder)`.

        `then` must be a bound method of an object that lives as long as this one. It is not called
        if writing fails.
        """
        if then is not None:
            self._waiting.append(then)
        self._writing.run(
            _kept, self.job, self.folder, self._claim, done=self._kept, failed=self._not_kept
        )

    def release(self) -> None:
        """Unlock the folder for other wizards; pending writes are completed."""
        self._claim.release()

    def _kept(self, folder: Path) -> None:
        if self.folder != folder:
            self.folder = folder
            self.changed.emit()
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(folder)

    def _not_kept(self, error: Exception) -> None:
        self._waiting.clear()
        self.failed.emit(str(error))


def _kept(job: TrainingJob, folder: Path | None, claim: FolderClaim) -> Path:
    """Lock `folder` (None: a new one), write `job` to it and return it. Raises UserError."""
    try:
        folder = folder or _new_folder()
        claim.take(folder)
        private_folder(folder / RECORDINGS)
    except OSError as error:
        raise UserError(
            tr(
                "The training's folder cannot be made ({reason}).",
                reason=error.strerror or error,
            )
        ) from error
    write_job(job, folder)
    return folder


def _new_folder() -> Path:
    """Create a folder named after the current date and time. Raises OSError."""
    stem = f"{datetime.now():%Y-%m-%d %H.%M.%S}"
    for number in range(1, 1000):
        folder = training_root() / (stem if number == 1 else f"{stem} {number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(f"{stem} is taken")
