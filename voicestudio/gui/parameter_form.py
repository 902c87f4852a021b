"""Input fields for an effect's parameter table."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from voicestudio.effects.parameters import Parameter


class ParameterForm(QWidget):
    """One field a parameter: a check box, a list or a number with its unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameterForm")
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: dict[str, QWidget] = {}

    def show_table(self, table: tuple[Parameter, ...]) -> None:
        """Replace the fields by those of `table`, at their defaults."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = {parameter.name: _field(parameter) for parameter in table}
        for parameter in table:
            field = self._fields[parameter.name]
            text = "" if parameter.scale == "toggle" else parameter.label
            label = QLabel(text)
            label.setBuddy(field)
            self._form.addRow(label, field)
        self.setVisible(bool(table))

    def values(self) -> dict[str, float]:
        """What is set now, in the parameters' units."""
        return {name: _value(field) for name, field in self._fields.items()}


def _field(parameter: Parameter) -> QWidget:
    field = _toggle(parameter) or _choice(parameter) or _number(parameter)
    field.setObjectName(f"parameter_{parameter.name}")
    field.setAccessibleName(parameter.label)
    field.setToolTip(parameter.description)
    return field


def _toggle(parameter: Parameter) -> QWidget | None:
    if parameter.scale != "toggle":
        return None
    box = QCheckBox(parameter.label)
    box.setChecked(bool(parameter.default))
    return box


def _choice(parameter: Parameter) -> QWidget | None:
    if parameter.scale != "choice":
        return None
    box = QComboBox()
    box.addItems(parameter.choices)
    box.setCurrentIndex(int(parameter.default))
    return box


def _number(parameter: Parameter) -> QWidget:
    box = QDoubleSpinBox()
    box.setRange(parameter.minimum, parameter.maximum)
    span = parameter.maximum - parameter.minimum
    box.setDecimals(max(0, min(4, 3 - math.floor(math.log10(span)))) if span > 0 else 2)
    box.setSingleStep(10 ** math.floor(math.log10(span / 20)) if span > 0 else 1.0)
    if parameter.scale == "log":
        box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    box.setValue(parameter.default)
    box.setSuffix(f" {parameter.unit}" if parameter.unit else "")
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    return box


def _value(field: QWidget) -> float:
    if isinstance(field, QCheckBox):
        return float(field.isChecked())
    if isinstance(field, QComboBox):
        return float(field.currentIndex())
    assert isinstance(field, QDoubleSpinBox)
    return field.value()
