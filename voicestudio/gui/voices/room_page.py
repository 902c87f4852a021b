"""The wizard's page “Your room”."""

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage


class RoomPage(WizardPage):
    """How your room sounds when nobody speaks."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "roomPage",
            "Your room",
            "How your room sounds when nobody speaks.",
        )
