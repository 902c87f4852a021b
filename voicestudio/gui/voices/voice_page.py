"""The wizard's page “Your voice”."""

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage


class VoicePage(WizardPage):
    """Record yourself, or choose recordings that you have."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "voicePage",
            "Your voice",
            "Record yourself, or choose recordings that you have.",
        )
