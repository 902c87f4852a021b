"""The window's current training, at most one; it is independent of the wizard."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.left_trainings import (
    Training,
    begin_anew,
    read_training,
    settle,
)
from voicestudio.gui.voices.training_process import TrainingProcess, training_command
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Event, Failed, Paused, Result
from voicestudio.training.personal.training_job import TrainingJob, write_job

State = Literal[
    "none", "starting", "running", "pausing", "cancelling", "paused", "failed", "finished"
]
_CLOSING_MS = 4_000
"""How long `shutdown` waits for the process to save, in milliseconds."""
_LEAVING_MS = 8_000


class RunningTraining(QObject):
    """Starts, pauses and cancels the process of one training and records its events.

    File operations run in `background`, whose tasks must be completed after `shutdown`.

    Attributes:
        command: returns the command line that trains the job in a folder.
        folder, job: of the current training; None without one.
        record: the events received so far.
        sentence: in the state "failed", the reason.
        state: "none" without a training; "starting" until its process runs, then "running";
            "pausing" or "cancelling" until the process has ended; "paused", "failed", "finished".

    Signals: state_changed(str) with the new state; told(Event) after it was added to `record`.
    """

    state_changed = Signal(str)
    told = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.command: Callable[[Path], Sequence[str]] = training_command
        self._process: TrainingProcess | None = None
        self._retry: Callable[[], object] | None = None
        self._leaving = QTimer(self, singleShot=True, interval=_LEAVING_MS)
        self._leaving.timeout.connect(self._leave)
        self.folder: Path | None = None
        self.job: TrainingJob | None = None
        self.record = TrainingRecord()
        self.sentence = ""
        self.state: State = "none"

    @property
    def busy(self) -> bool:
        """Whether a process runs or is being started."""
        return self.state in ("starting", "running", "pausing", "cancelling")

    @property
    def cancellable(self) -> bool:
        """Whether there is a training that `cancel` would end."""
        return self.state in ("running", "pausing", "paused", "failed")

    @property
    def closing(self) -> bool:
        """Whether the closing window waits for the training to be saved."""
        return self._retry is not None

    @property
    def name(self) -> str:
        """The name of the model being trained; "" without a training."""
        return self.job.name if self.job is not None else ""

    @property
    def pid(self) -> int:
        """The process ID; 0 without a process."""
        return self._process.pid if self._process is not None else 0

    def begin(self, folder: Path, job: TrainingJob, *, anew: bool = False) -> None:
        """Train `job` in `folder`, resuming an earlier training there, or from the start if `anew`.

        Does nothing while `busy`.
        """
        if not self.busy:
            earlier = self.record if folder == self.folder and not anew else TrainingRecord()
            self._take(folder, job, earlier)
            self._enter("starting")
            self._background.run(
                _prepared, folder, job, anew, done=self._start, failed=self._not_prepared
            )

    def show(self, training: Training) -> None:
        """Make a training found on disk the current one, paused or finished; not while `busy`."""
        if not self.busy:
            self._take(training.folder, training.job, training.record)
            self._enter("finished" if training.record.result is not None else "paused")

    def go_on(self) -> None:
        """Resume the paused or failed training."""
        if self.folder is not None and self.job is not None:
            self.begin(self.folder, self.job)

    def pause(self) -> None:
        """Ask the process to save and end; the state "paused" follows."""
        if self.state == "running" and self._process is not None:
            self._enter("pausing")
            self._process.stop()

    def cancel(self) -> None:
        """End the training and remove its files; its job and recordings stay."""
        if self.state in ("running", "pausing") and self._process is not None:
            self._enter("cancelling")
            self._process.stop()
        elif self.state in ("paused", "failed"):
            self._enter("cancelling")
            self._forget()

    def settle(self) -> None:
        """Clear a finished training whose model was kept or discarded; its recordings stay."""
        if self.state == "finished" and self.folder is not None:
            self._background.run(settle, self.folder)
            self._forgotten(None)

    def delays_close(
        self, retry: Callable[[], object], _leave: Callable[[], object] | None = None
    ) -> bool:
        """Pause, and return whether the window must wait before closing.

        `retry` is then called once the training is saved, or after 8 s.
        """
        if not self.busy:
            return False
        self._retry = retry
        self._leaving.start()
        self.pause()
        return True

    def shutdown(self) -> None:
        """Save and end the process; it is killed after 4 s, losing steps not saved."""
        self._leaving.stop()
        self._retry = None
        if self._process is not None:
            self._process.end_now(_CLOSING_MS)

    def _take(self, folder: Path | None, job: TrainingJob | None, record: TrainingRecord) -> None:
        self.folder, self.job, self.record, self.sentence = folder, job, record, ""

    def _start(self, training: Training) -> None:
        training.record.keep_curve(self.record)
        self.record = training.record
        if self._retry is not None:  # the window began to close in the meantime
            self._enter("paused")
            self._leave()
            return
        self._process = TrainingProcess(self.command(training.folder), self)
        self._process.told.connect(self._note)
        self._process.ended.connect(self._ended)
        self._enter("running")
        self._process.start()

    def _not_prepared(self, error: Exception) -> None:
        self._fail(str(error))
        self._leave()

    def _note(self, event: Event) -> None:
        self.record.add(event)
        self.told.emit(event)

    def _ended(self, how: Result | Paused | Failed) -> None:
        assert self._process is not None
        self._process.deleteLater()
        self._process = None
        self._note(how)
        if self.state == "cancelling":
            self._forget()
            return
        if isinstance(how, Result):
            self._enter("finished")
        elif isinstance(how, Paused):
            self._enter("paused")
        else:
            self._fail(how.sentence)
        self._leave()

    def _leave(self) -> None:
        self._leaving.stop()
        retry, self._retry = self._retry, None
        if retry is not None:
            retry()

    def _forget(self) -> None:
        self._background.run(
            begin_anew, self.folder, done=self._forgotten, failed=self._not_forgotten
        )

    def _forgotten(self, _nothing: None) -> None:
        self._take(None, None, TrainingRecord())
        self._enter("none")
        self._leave()

    def _not_forgotten(self, error: Exception) -> None:
        self._fail(str(error))
        self._leave()

    def _fail(self, sentence: str) -> None:
        self.sentence = sentence
        self._enter("failed")

    def _enter(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)


def _prepared(folder: Path, job: TrainingJob, anew: bool) -> Training:
    """Write `job` to `folder` and return the record of its training so far. Raises UserError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr(
                "{folder} cannot be made ({reason}).",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    if anew:
        begin_anew(folder)
    write_job(job, folder)
    return read_training(folder)
