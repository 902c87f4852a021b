"""An inline bar that asks for confirmation before a training is cancelled."""

from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.widgets.offer_bar import OfferBar
from voicestudio.texts import tr


class CancelQuestion(OfferBar):
    """Hidden until `ask` is called; hides itself when the training can no longer be cancelled."""

    def __init__(self, name: str, training: RunningTraining) -> None:
        super().__init__(name)
        self._training = training
        training.state_changed.connect(self._follow)

    def ask(self) -> None:
        """Show the question about the current training."""
        self.offer(
            tr(
                "Cancel the training of “{name}”? Its progress is lost; your "
                "recordings stay. Pause keeps its progress.",
                name=self._training.name,
            ),
            (tr("Cancel Training"), self._training.cancel),
            (tr("Keep Training"), self.hide),
        )

    def _follow(self, _state: str) -> None:
        if not self._training.cancellable:
            self.hide()
