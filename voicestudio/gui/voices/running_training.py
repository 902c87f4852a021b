"""The one training of the window: it goes on whether the wizard is open or not."""

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
from voicestudio.training.personal.training_events import Event, Failed, Paused, Result
from voicestudio.training.personal.training_job import TrainingJob, write_job

State = Literal[
    "none", "starting", "running", "pausing", "cancelling", "paused", "failed", "finished"
]
_CLOSING_MS = 4_000
"""How long the window may take to close when it was not asked whether it may."""
_LEAVING_MS = 8_000


class RunningTraining(QObject):
    """Starts, pauses and cancels; keeps what was told for whoever comes to look.

    What it does to the disk runs in `background`, which has to be finished after `shutdown`.

    Attributes:
        command: the program and its arguments that train what is in a folder.
        folder, job: of the training in hand; None before there is one.
        record: what it has told so far.
        sentence: why it has failed, in the state "failed".
        state: "starting" until its process runs, "running", "pausing" and "cancelling" until that
            has ended, then "paused", "failed", "finished" or "none".

    Signals: state_changed(str); told(Event), after `record` has it.
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
        """Whether a process runs or is about to."""
        return self.state in ("starting", "running", "pausing", "cancelling")

    @property
    def cancellable(self) -> bool:
        """Whether there is a training that can be given up."""
        return self.state in ("running", "pausing", "paused", "failed")

    @property
    def closing(self) -> bool:
        """Whether the window waits until all is saved."""
        return self._retry is not None

    @property
    def name(self) -> str:
        """What the user calls the model that is trained."""
        return self.job.name if self.job is not None else ""

    @property
    def pid(self) -> int:
        """The id of the process, 0 without one."""
        return self._process.pid if self._process is not None else 0

    def begin(self, folder: Path, job: TrainingJob, *, anew: bool = False) -> None:
        """Train `job` in `folder`, going on with what was done there, or `anew`.

        Nothing happens while it is `busy`.
        """
        if not self.busy:
            earlier = self.record if folder == self.folder and not anew else TrainingRecord()
            self._take(folder, job, earlier)
            self._enter("starting")
            self._background.run(
                _prepared, folder, job, anew, done=self._start, failed=self._not_prepared
            )

    def show(self, training: Training) -> None:
        """Take a training that was left behind in hand, paused; not while `busy`."""
        if not self.busy:
            self._take(training.folder, training.job, training.record)
            self._enter("finished" if training.record.result is not None else "paused")

    def go_on(self) -> None:
        """Go on with what is paused or has failed."""
        if self.folder is not None and self.job is not None:
            self.begin(self.folder, self.job)

    def pause(self) -> None:
        """Save and end the process; "paused" follows."""
        if self.state == "running" and self._process is not None:
            self._enter("pausing")
            self._process.stop()

    def cancel(self) -> None:
        """Give the training up: what it made is removed, what was recorded for it stays."""
        if self.state in ("running", "pausing") and self._process is not None:
            self._enter("cancelling")
            self._process.stop()
        elif self.state in ("paused", "failed"):
            self._enter("cancelling")
            self._forget()

    def settle(self) -> None:
        """Be done with a training that was decided upon: only what was recorded for it stays."""
        if self.state == "finished" and self.folder is not None:
            self._background.run(settle, self.folder)
            self._forgotten(None)

    def delays_close(
        self, retry: Callable[[], object], _leave: Callable[[], object] | None = None
    ) -> bool:
        """Whether the window must wait; `retry` is called when all is saved, or after seconds."""
        if not self.busy:
            return False
        self._retry = retry
        self._leaving.start()
        self.pause()
        return True

    def shutdown(self) -> None:
        """The window closes: save, or after some seconds give up what was not saved."""
        self._leaving.stop()
        self._retry = None
        if self._process is not None:
            self._process.end_now(_CLOSING_MS)

    def _take(self, folder: Path | None, job: TrainingJob | None, record: TrainingRecord) -> None:
        self.folder, self.job, self.record, self.sentence = folder, job, record, ""

    def _start(self, training: Training) -> None:
        training.record.keep_curve(self.record)
        self.record = training.record
        if self._retry is not None:  # the window was closed meanwhile
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
    """Write the job down; returns what was done already. Raises UserError."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be made ({error.strerror or error}).") from error
    if anew:
        begin_anew(folder)
    write_job(job, folder)
    return read_training(folder)
