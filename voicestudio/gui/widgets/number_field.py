"""A field for a number of an effect, with its unit and a word for its maximum."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from voicestudio.effects.parameters import Parameter
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.texts import numeral


class NumberField(DecimalField):
    """A parameter's value, typed or stepped through; “12”, “12 dB” and “No limit” can be typed."""

    def __init__(self, parameter: Parameter, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self.setDecimals(decimals)
        self.setRange(parameter.minimum, parameter.maximum)
        self.setValue(parameter.default)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def textFromValue(self, value: float) -> str:
        if self._parameter.maximum_label and value >= self._parameter.maximum:
            return self._parameter.maximum_label
        number = numeral(value, f".{self.decimals()}f")
        number = number.rstrip("0").rstrip(".,") if self.decimals() else number
        return f"{number} {self._parameter.unit}".strip()

    def valueFromText(self, text: str) -> float:
        value = self._read(text)
        return self.value() if value is None else value

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        value = self._read(text)
        known = value is not None and self.minimum() <= value <= self.maximum()
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        return state, text, position

    def _read(self, text: str) -> float | None:
        """The number that a text means, or None."""
        text = text.strip()
        label = self._parameter.maximum_label
        if label and text.casefold() == label.casefold():
            return self._parameter.maximum
        number = text.removesuffix(self._parameter.unit).strip().replace(",", ".")
        try:
            return float(number)
        except ValueError:
            return None
