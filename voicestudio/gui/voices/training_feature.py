"""The training feature of the window: process, status bar button, offers and messages."""

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
from voicestudio.texts import tr


class TrainingFeature(QObject):
    """Connects the current training to the window; independent of the wizard.

    Attributes:
        running: the current training.
        status: a button for the status bar.

    Signals: open_wanted() to show the current training in the wizard.
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
        """The offer bar, shown above the waveform while there is something to offer."""
        return (self._offers.bar, self._cancel)

    def watched_by(self, watched: Callable[[], bool]) -> None:
        """Set the function that says whether the wizard shows the training; then no bar does."""
        self._watched = watched

    def show_messages(self, bar: MessageBar) -> None:
        """Report in `bar` why a training ended that the wizard does not show."""
        self._subject = bar.subject(self.open_wanted)
        self._offers.failed.connect(self._subject.error)

    def start(self) -> None:
        """Look for unfinished or undecided trainings on disk, in the background."""
        self._offers.look()

    def delays_close(self, retry: Callable[[], object], leave: Callable[[], object]) -> bool:
        """As `RunningTraining.delays_close`."""
        waits = self.running.delays_close(retry, leave)
        if waits:
            self._subject.info(state_text(self.running))
        return waits

    def shutdown(self) -> None:
        """Save and end the training; blocks for a few seconds at most."""
        self.running.shutdown()
        self._background.finish()

    def _state_changed(self, state: str) -> None:
        if state in ("starting", "running", "paused"):
            self._subject.over()
            self._offers.bar.hide()
        elif state == "failed" and not self._watched():
            self._subject.warning(
                self.running.sentence, tr("Show", sense="a command"), self.open_wanted.emit
            )
        elif state == "finished" and not self._watched():
            self._offers.ended()


def _nobody() -> bool:
    return False
