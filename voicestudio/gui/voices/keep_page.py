"""The wizard's page “Name and keep”."""

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage


class KeepPage(WizardPage):
    """The model becomes a file of its own."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "keepPage",
            "Name and keep",
            "The model becomes a file of its own.",
        )
