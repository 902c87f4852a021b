"""Offers to go on with trainings that were left behind, and to listen to one that has ended."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.left_trainings import Training, begin_anew, left_trainings
from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.widgets.offer_bar import OfferBar


class TrainingOffers(QObject):
    """One offer after the other. What is not answered is offered again at the next start.

    Attributes: bar.

    Signals: taken(): the training in hand is to be seen; failed(str).
    """

    taken = Signal()
    failed = Signal(str)

    def __init__(self, training: RunningTraining, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._training, self._background = training, background
        self.bar = OfferBar("trainingOffer")
        self._left: list[Training] = []

    def look(self) -> None:
        """Look for what was left behind, in the background."""
        self._background.run(left_trainings, done=self._found)

    def ended(self) -> None:
        """The training in hand has ended and nobody looks."""
        record, name = self._training.record, self._training.name
        better = record.result is not None and record.result.accepted
        text = f"Your voice “{name}” is trained" + (
            "." if better else ", but it is not better than the standard model."
        )
        self.bar.offer(text, ("Listen…" if better else "Show Why…", self._see))

    def _found(self, left: list[Training]) -> None:
        self._left = left
        self._offer()

    def _offer(self) -> None:
        if not self._left or self._training.state != "none":
            return
        name, result = self._left[0].job.name, self._left[0].record.result
        discard = ("Discard", self._discard)
        if result is None:
            text = f"The training of “{name}” has not ended: it can go on from where it was."
            self.bar.offer(text, ("Go On", self._go_on), discard)
        else:
            text = f"Your voice “{name}” is trained, but neither kept nor discarded."
            self.bar.offer(text, ("Listen…", self._listen), discard)

    def _go_on(self) -> None:
        self._take(self._training.go_on)

    def _listen(self) -> None:
        self._take(None)

    def _take(self, then: Callable[[], object] | None) -> None:
        training = self._left.pop(0)
        if self._training.busy:  # another one was begun meanwhile
            return
        self._training.show(training)
        if then is not None:
            then()
        self.taken.emit()

    def _discard(self) -> None:
        folder = self._left.pop(0).folder
        self._background.run(begin_anew, folder, failed=self._not_discarded)
        self._offer()

    def _not_discarded(self, error: Exception) -> None:
        self.failed.emit(str(error))

    def _see(self) -> None:
        self.taken.emit()
