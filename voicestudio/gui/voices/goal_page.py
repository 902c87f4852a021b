"""The wizard's page “What do you want?”."""

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import WizardPage


class GoalPage(WizardPage):
    """A model of your own is made from recordings of your voice."""

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "goalPage",
            "What do you want?",
            "A model of your own is made from recordings of your voice.",
        )
