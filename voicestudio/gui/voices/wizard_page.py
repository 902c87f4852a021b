"""The base class of the wizard's pages, and their order."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizardPage

from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.widgets.compact_widgets import ScrollingPanel
from voicestudio.gui.widgets.focus_order import first_as_read
from voicestudio.texts import tr


class PageId(IntEnum):
    """Identifiers of the pages, in the order in which they are shown."""

    GOAL = 0
    VOICE = 1
    ROOM = 2
    TRAIN = 3
    LISTEN = 4
    KEEP = 5


class WizardPage(QWizardPage):
    """A page whose content scrolls if it does not fit; subclasses may override `entered`, `left`.

    Attributes:
        context: the shared services.
        column: the vertical layout of the scrolled content.
        foot: a vertical layout below it that is always visible.
    """

    def __init__(self, context: WizardContext, name: str, title: str, subtitle: str) -> None:
        super().__init__()
        self.context = context
        self.setObjectName(name)
        self._title = title
        self.setTitle(title)
        self.setSubTitle(subtitle)
        content = QWidget(objectName=f"{name}Content")
        self.column = QVBoxLayout(content)
        area = ScrollingPanel(content)
        area.setFrameShape(ScrollingPanel.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page begins at its first control
        self.foot = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(self.foot)

    def show_step(self, step: int, steps: int) -> None:
        """Add to the title that this is page `step` (from 1) of `steps`."""
        self.setTitle(
            tr("{title} – step {step} of {steps}", title=self._title, step=step, steps=steps)
        )

    def focus_first(self) -> None:
        """Give the focus to the page's first control, where it is not in the page already."""
        inside = self.focusWidget()
        if inside is not None and inside.hasFocus():
            return
        first = first_as_read(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def entered(self) -> None:
        """Called when the page is shown, by Next, by Back or by opening the wizard."""

    def left(self) -> None:
        """Called when another page is shown or the wizard is closed."""
