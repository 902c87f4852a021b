"""The window's training: the process, its place in the status bar, and what is offered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.cancel_question import CancelQuestion
from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.training_offers import TrainingOffers
from voicestudio.gui.voices.training_status import TrainingStatus
from voicestudio.gui.voices.training_words import state_text
from voicestudio.gui.widgets.message_bar import MessageBar


class TrainingFeature(QObject):
    """Goes on whether the wizard is open or not.

    Attributes: running, the training in hand; status, a button for the status bar.

    Signals: open_wanted(): the wizard is to show the training in hand.
    """

    open_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._background = Background(self, threads=1)
        self.running = RunningTraining(self._background, self)
        self.status = TrainingStatus(self.running)
        self._offers = TrainingOffers(self.running, self._background, self)
        self._cancel = CancelQuestion("cancelTraining", self.running)
        self.status.cancel_wanted.connect(self._cancel.ask)
        self._watched: Callable[[], bool] = _nobody
        self.status.open_wanted.connect(self.open_wanted)
        self._offers.taken.connect(self.open_wanted)
        self.open_wanted.connect(self._offers.bar.hide)
        self.running.state_changed.connect(self._state_changed)

    @property
    def strips(self) -> Sequence[QWidget]:
        """What it shows above the recording while there is something to offer."""
        return (self._offers.bar, self._cancel)

    def watched_by(self, watched: Callable[[], bool]) -> None:
        """From now on `watched` says whether the training is in sight, so that no bar need tell."""
        self._watched = watched

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what ended a training that nobody looks at."""
        self._subject = bar.subject(self.open_wanted)
        self._offers.failed.connect(self._subject.error)

    def start(self) -> None:
        """Look for trainings that were left behind."""
        self._offers.look()

    def delays_close(self, retry: Callable[[], object], leave: Callable[[], object]) -> bool:
        """Whether the window waits until a training has been saved."""
        waits = self.running.delays_close(retry, leave)
        if waits:
            self._subject.info(state_text(self.running))
        return waits

    def shutdown(self) -> None:
        """The window closes: save, some seconds at most."""
        self.running.shutdown()
        self._background.finish()

    def _state_changed(self, state: str) -> None:
        if state in ("starting", "running", "paused"):
            self._subject.over()
            self._offers.bar.hide()
        elif state == "failed" and not self._watched():
            self._subject.warning(self.running.sentence, "Show…", self.open_wanted.emit)
        elif state == "finished" and not self._watched():
            self._offers.ended()


def _nobody() -> bool:
    return False
