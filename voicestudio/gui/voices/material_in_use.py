"""The notice that recordings cannot be changed while a training uses them."""

from PySide6.QtCore import Signal

from voicestudio.gui.voices.training_words import MATERIAL_IN_USE
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.widgets.notice import Notice


class MaterialInUse(Notice):
    """Shown while the training of the wizard's voice is under way.

    Attributes:
        fixed: whether it is, so that the recordings cannot be changed.

    Signals: fixed_changed(bool).
    """

    fixed_changed = Signal(bool)

    def __init__(self, name: str, context: WizardContext) -> None:
        super().__init__(name)
        self._context = context
        self.fixed = False
        context.training.state_changed.connect(self.look)

    def look(self, _state: object = None) -> None:
        """Look whether the training is under way."""
        fixed = self._context.is_under_way
        if fixed == self.fixed:
            return
        self.fixed = fixed
        if fixed:
            self.show_info(MATERIAL_IN_USE.format(self._context.training.name))
        else:
            self.clear()
        self.fixed_changed.emit(fixed)
