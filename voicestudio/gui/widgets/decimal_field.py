"""A field for a number with decimals, typed with a point or a comma."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class DecimalField(QDoubleSpinBox):
    """Shows the decimal sign of the language; what is typed becomes it.

    By itself Qt takes the other sign for one between thousands, and reads 1.5 as 15.
    """

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._in_language(text), position)  # pyright: ignore[reportReturnType]

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._in_language(text))

    def _in_language(self, text: str) -> str:
        sign = self.locale().decimalPoint()
        return text.replace(".", sign).replace(",", sign)
