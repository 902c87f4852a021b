"""The wizard's page “Train”."""

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage


class TrainPage(WizardPage):
    """The model learns your voice."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "trainPage",
            "Train",
            "The model learns your voice.",
        )
