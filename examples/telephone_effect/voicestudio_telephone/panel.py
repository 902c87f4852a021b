"""What the effect shows in the panel beside its parameters. Only the window imports it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from voicestudio.gui.effects.effect_section import EffectSection
from voicestudio.gui.effects.effect_sections import SectionContext

PRESETS = {
    "Telephone": {"low": 300.0, "high": 3400.0},
    "Mobile, wide band": {"low": 50.0, "high": 7000.0},
    "Megaphone": {"low": 700.0, "high": 2500.0},
}


class TelephoneSection(EffectSection):
    """A list of presets above the parameters."""

    def __init__(self, context: SectionContext, parent: QObject) -> None:
        super().__init__(parent)
        self._form = context.panel.form
        self._choice = QComboBox()
        self._choice.setObjectName("telephonePreset")
        self._choice.setAccessibleName("Preset")
        self._choice.addItems(list(PRESETS))
        # Bound methods only: a lambda would run in the thread that emits.
        self._choice.textActivated.connect(self._set)
        self.above = (self._choice,)

    def _set(self, preset: str) -> None:
        self._form.set_values(PRESETS[preset])
