"""The wizard's page “Listen and decide”."""

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage


class ListenPage(WizardPage):
    """Compare the model with the one that everybody has."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "listenPage",
            "Listen and decide",
            "Compare the model with the one that everybody has.",
        )
