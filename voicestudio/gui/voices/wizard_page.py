"""The pages' order, and what all of them have in common."""

from enum import IntEnum

from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizardPage

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.widgets.compact_widgets import ScrollingPanel


class PageId(IntEnum):
    """The pages, in their order."""

    GOAL = 0
    VOICE = 1
    ROOM = 2
    TRAIN = 3
    LISTEN = 4
    KEEP = 5


class WizardPage(QWizardPage):
    """A page whose content is scrolled where the screen is small.

    A subclass fills `column`, a vertical layout, and `foot`, which lies below it and is always in
    sight; it may override `entered` and `left`.

    Attributes: context, column, foot.
    """

    def __init__(self, context: WizardContext, name: str, title: str, subtitle: str) -> None:
        super().__init__()
        self.context = context
        self.setObjectName(name)
        self.setTitle(title)
        self.setSubTitle(subtitle)
        content = QWidget(objectName=f"{name}Content")
        self.column = QVBoxLayout(content)
        area = ScrollingPanel(content)
        area.setFrameShape(ScrollingPanel.Shape.NoFrame)
        self.foot = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(self.foot)

    def entered(self) -> None:
        """The page has come into sight, by Next, by Back or because the wizard was opened."""

    def left(self) -> None:
        """The page is not seen any more: another one is, or the wizard was closed."""
