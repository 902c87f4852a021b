"""Input fields for an effect's parameter table."""

import math
from collections.abc import Mapping

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.effects.parameters import Parameter, allowed
from voicestudio.gui.widgets.curve_field import CurveField, CurvePoint
from voicestudio.gui.widgets.disclosure import Disclosure
from voicestudio.gui.widgets.focus_order import focus_after, focus_mark
from voicestudio.gui.widgets.keys import clicks_by_enter
from voicestudio.gui.widgets.model_field import ModelField
from voicestudio.gui.widgets.number_field import NumberField
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.printable import shown
from voicestudio.texts import tr

_FIELDS = QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole


class ParameterForm(QWidget):
    """One field a parameter: a check box, a list or a number with its unit.

    Advanced ones are below `more`, which shows how many of them differ from their defaults.

    Signals: changed() when any of the values has changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameterForm")
        self._table: tuple[Parameter, ...] = ()
        self._models = ""
        self._fields: dict[str, QWidget | CurvePoint] = {}
        self._labels: dict[str, QLabel] = {}
        self._rows: dict[QFormLayout, int] = {}
        self._first = focus_mark(self)
        self.more = Disclosure("moreButton", tr("More"))
        self._usual = QPushButton(tr("Restore Defaults"), objectName="usualButton")
        self._usual.setProperty("role", "link")
        self._usual.setAutoDefault(True)  # Enter presses it; Space always plays
        self._usual.setToolTip(tr("Reset everything below More"))
        self._usual.clicked.connect(self._reset_advanced)
        self._plain, advanced = QWidget(), QWidget()
        self._simple, self._advanced = _form(self._plain), _form(advanced)
        inner = QVBoxLayout(self.more.content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(advanced)
        inner.addWidget(self._usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._plain)
        column.addWidget(self.more)

    def add_row(self, label: str, field: QWidget) -> None:
        """Put a field that is no parameter below `more`, whatever the table."""
        _insert_row(self._advanced, self._advanced.rowCount(), label, field)

    def show_row(self, field: QWidget, visible: bool) -> None:
        """Show or hide the row of `add_row`, and `more` too if it has no other rows."""
        self._advanced.setRowVisible(field, visible)
        rows = self._advanced.rowCount()
        self.more.setVisible(any(self._advanced.isRowVisible(row) for row in range(rows)))

    def show_table(self, table: tuple[Parameter, ...], models: str = "") -> None:
        """Replace the fields by those of `table`, at their defaults.

        `models` names the choice beside which voice profiles are listed, if there is one.
        """
        for form, count in self._rows.items():
            for _ in range(count):
                form.removeRow(0)
        self._table, self._fields, self._models = table, {}, models
        self._labels.clear()
        self._rows = {self._simple: 0, self._advanced: 0}
        for parameter in table:
            if parameter.curve and parameter.name not in self._fields:
                self._add_curve([p for p in table if p.curve == parameter.curve])
            elif not parameter.curve:
                form = self._form_of(parameter)
                self._add(parameter, form, self._rows[form])
                self._rows[form] += 1
        guard_wheel(self)
        self._order_focus()
        self._plain.setVisible(self._rows[self._simple] > 0)
        self._tell_unusual()

    def take_focus(self) -> None:
        """Let the first field have the keyboard."""
        first = next(iter(self._fields.values()))
        (first.curve if isinstance(first, CurvePoint) else first).setFocus()

    def mark(self, name: str, mark: str) -> None:
        """Begin the caption of a parameter's field with `mark`, until another table is shown."""
        label, parameter = self._labels[name], next(p for p in self._table if p.name == name)
        label.setText(caption(f"{mark} {parameter.label}".strip()))

    @property
    def curve(self) -> CurveField | None:
        """The field of the curve, if the table has one."""
        points = (f.curve for f in self._fields.values() if isinstance(f, CurvePoint))
        return next(points, None)

    @property
    def models(self) -> ModelField | None:
        """The list of shipped weights and voice profiles, if the table has one."""
        fields = (field for field in self._fields.values() if isinstance(field, ModelField))
        return next(fields, None)

    def values(self) -> dict[str, float]:
        """The present values, in the parameters' units."""
        return {name: _value(field) for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Set valid values of the table's parameters in `values`; others are ignored."""
        for name, value in allowed(self._table, values).items():
            _set(self._fields[name], value)

    def _order_focus(self) -> None:
        """Let Tab go through the new fields in their order: Qt puts them behind all others."""
        focus_after(self._first, _fields_of(self._simple))
        focus_after(self.more.button, _fields_of(self._advanced))

    def _form_of(self, parameter: Parameter) -> QFormLayout:
        return self._advanced if parameter.advanced else self._simple

    def _add(self, parameter: Parameter, form: QFormLayout, row: int) -> None:
        models = parameter.name == self._models
        field = _model_field(parameter) if models else _field(parameter)
        field.setObjectName(f"parameter_{parameter.name}")
        field.setAccessibleName(parameter.label)
        field.setAccessibleDescription(parameter.description)
        field.setToolTip(tip(parameter.description))
        self._fields[parameter.name] = field
        _edited(field).connect(self._on_edited)
        if parameter.scale == "toggle":
            form.insertRow(row, field)
            return
        label = _insert_row(form, row, parameter.label, field)
        label.setToolTip(tip(parameter.description))
        self._labels[parameter.name] = label

    def _add_curve(self, points: list[Parameter]) -> None:
        """One field for all the points of a curve, below its caption and a button that resets."""
        form = self._form_of(points[0])
        curve = CurveField(points)
        curve.changed.connect(self._on_edited)
        for number, parameter in enumerate(points):
            self._fields[parameter.name] = CurvePoint(curve, number)
        block = QWidget()
        name = QLabel(caption(points[0].curve))
        name.setBuddy(curve)
        flat = QPushButton(tr("Flat"), objectName="flatButton")
        flat.setProperty("role", "link")
        flat.setAccessibleName(tr("{curve}: flat again", curve=points[0].curve))
        flat.setAutoDefault(True)  # Enter presses it; Space always plays
        flat.clicked.connect(curve.reset)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(flat)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(curve)
        form.insertRow(self._rows[form], block)
        self._rows[form] += 1

    def _on_edited(self, _value: object = None) -> None:
        self._tell_unusual()
        self.changed.emit()

    def _unusual(self) -> list[Parameter]:
        values = self.values()
        return [p for p in self._table if p.advanced and values[p.name] != p.default]

    def _tell_unusual(self) -> None:
        unusual = self._unusual()
        self.more.set_note(tr("{count} changed", count=len(unusual)) if unusual else "")
        self._usual.setVisible(bool(unusual))

    def _reset_advanced(self) -> None:
        self.more.button.setFocus()  # before the button that has it goes
        for parameter in self._unusual():
            _set(self._fields[parameter.name], parameter.default)


class ToggleField(QCheckBox):
    """A check box that Enter switches as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicks_by_enter(self, event):
            super().keyPressEvent(event)


def may_be_narrow(choices: QComboBox) -> None:
    """Let a list be narrower than its longest entry, where the panel is."""
    choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choices.setMinimumContentsLength(6)


def _fields_of(form: QFormLayout) -> list[QWidget]:
    items = (form.itemAt(row, role) for row in range(form.rowCount()) for role in _FIELDS)
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if widget is not None]


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    # A long caption is above its field, or it would make the panel wider.
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _insert_row(form: QFormLayout, row: int, text: str, field: QWidget) -> QLabel:
    label = QLabel(caption(text))
    label.setBuddy(field)
    # In the middle beside the field, which the style makes higher.
    label.setMinimumHeight(field.sizeHint().height())
    form.insertRow(row, label, field)
    return label


def _field(parameter: Parameter) -> QWidget:
    if parameter.scale == "toggle":
        box = ToggleField(caption(parameter.label))
        box.setChecked(bool(parameter.default))
        return box
    if parameter.scale == "choice":
        choices = QComboBox()
        may_be_narrow(choices)
        choices.addItems(list(map(shown, parameter.choices)))
        choices.setCurrentIndex(int(parameter.default))
        return choices
    return _number(parameter)


def _model_field(parameter: Parameter) -> QWidget:
    models = ModelField(parameter)
    may_be_narrow(models)
    return models


def _number(parameter: Parameter) -> QWidget:
    span = parameter.maximum - parameter.minimum
    decimals = max(0, min(4, 3 - math.floor(math.log10(span)))) if span > 0 else 2
    box = NumberField(parameter, decimals)
    box.setSingleStep(10 ** math.floor(math.log10(span / 20)) if span > 0 else 1.0)
    if parameter.scale == "log":
        box.setStepType(NumberField.StepType.AdaptiveDecimalStepType)
    return box


def _value(field: QWidget | CurvePoint) -> float:
    if isinstance(field, CurvePoint):
        return field.value()
    if isinstance(field, QCheckBox):
        return float(field.isChecked())
    if isinstance(field, ModelField):
        return field.value()
    if isinstance(field, QComboBox):
        return float(field.currentIndex())
    assert isinstance(field, NumberField)
    return field.value()


def _set(field: QWidget | CurvePoint, value: float) -> None:
    if isinstance(field, CurvePoint):
        field.set_value(value)
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, ModelField):
        field.set_value(value)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(int(value))
    else:
        assert isinstance(field, NumberField)
        field.setValue(value)


def _edited(field: QWidget) -> SignalInstance:
    """The signal that tells of another value."""
    if isinstance(field, QCheckBox):
        return field.toggled
    if isinstance(field, ModelField):
        return field.edited
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    assert isinstance(field, NumberField)
    return field.valueChanged
