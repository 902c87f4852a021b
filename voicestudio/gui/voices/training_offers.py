"""Offers to resume trainings found on disk, and to listen to the result of a finished one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.model.background import Background
from voicestudio.gui.voices.left_trainings import Training, begin_anew, left_trainings
from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.texts import tr


class TrainingOffers(QObject):
    """Shows one offer at a time in `bar`; unanswered ones are repeated at the next start.

    Signals: taken() when an offer was accepted and its training is the current one; failed(str)
    with a sentence for the user.
    """

    taken = Signal()
    failed = Signal(str)

    def __init__(self, training: RunningTraining, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._training, self._background = training, background
        self.bar = OfferBar("trainingOffer")
        self._left: list[Training] = []

    def look(self) -> None:
        """Search for trainings on disk, in the background."""
        self._background.run(left_trainings, done=self._found)

    def ended(self) -> None:
        """Offer the result of the current training, which ended while the wizard was closed."""
        record, name = self._training.record, self._training.name
        better = record.result is not None and record.result.accepted
        text = (
            tr("Your voice “{name}” is trained.", name=name)
            if better
            else tr(
                "Your voice “{name}” is trained, but it is not better than the standard model.",
                name=name,
            )
        )
        self.bar.offer(text, (tr("Listen") if better else tr("Show Why"), self._see))

    def _found(self, left: list[Training]) -> None:
        self._left = left
        self._offer()

    def _offer(self) -> None:
        if not self._left or self._training.state != "none":
            return
        name, result = self._left[0].job.name, self._left[0].record.result
        discard = (tr("Discard"), self._discard)
        if result is None:
            text = tr(
                "The training of “{name}” has not ended: it can go on from where it was.", name=name
            )
            self.bar.offer(text, (tr("Continue"), self._go_on), discard)
        else:
            text = tr("Your voice “{name}” is trained, but neither kept nor discarded.", name=name)
            self.bar.offer(text, (tr("Listen"), self._listen), discard)

    def _go_on(self) -> None:
        self._take(self._training.go_on)

    def _listen(self) -> None:
        self._take(None)

    def _take(self, then: Callable[[], object] | None) -> None:
        training = self._left.pop(0)
        if self._training.busy:  # another training was started in the meantime
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
