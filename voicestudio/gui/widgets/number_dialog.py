"""Asking for one number before an edit, without blocking the window."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.labels import CentredForm
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.texts import tr

_EVERYTHING = tr("Applies to the selection, or to everything when nothing is selected.")


@dataclass(frozen=True)
class NumberQuestion:
    """The question: `name` begins the object names, `row` stands before the number."""

    name: str
    title: str
    row: str
    hint: str
    unit: str
    value: float
    minimum: float
    maximum: float
    decimals: int = 1
    button: str = tr("Apply")


GAIN = NumberQuestion("gain", tr("Gain"), tr("Louder by"), _EVERYTHING, "dB", 3.0, -60.0, 40.0)
NORMALISE = NumberQuestion(
    "normalise", tr("Normalise"), tr("Loudest peak at"), _EVERYTHING, "dB", -1.0, -60.0, 0.0
)
INSERT_SILENCE = NumberQuestion(
    "insertSilence",
    tr("Insert Silence"),
    tr("Length"),
    tr("Put in at the cursor, or before the selection; what follows moves back."),
    "s",
    1.0,
    0.001,
    3600.0,
    3,
    tr("Insert"),
)
TRIM_SILENCE = NumberQuestion(
    "trimSilence",
    tr("Trim Silence at the Ends"),
    tr("Keep"),
    tr("Of the silence before the first and after the last sound of the recording."),
    "s",
    0.5,
    0.0,
    30.0,
    2,
    tr("Trim"),
)


class NumberDialog(QDialog):
    """One number; stays out of the way of the window behind it.

    Signals: chosen(float), in the question's unit.
    """

    chosen = Signal(float)

    def __init__(self, question: NumberQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{question.name}Dialog")
        self.setWindowTitle(question.title)
        self.number = DecimalField(objectName=f"{question.name}Number")
        self.number.setAccessibleName(f"{question.row} ({question.unit})")
        self.number.setDecimals(question.decimals)
        self.number.setRange(question.minimum, question.maximum)
        self.number.setSuffix(f" {question.unit}")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setValue(question.value)
        hint = QLabel(question.hint)
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply_button = buttons.addButton(question.button, QDialogButtonBox.ButtonRole.AcceptRole)
        apply_button.setObjectName(f"{question.name}Apply")
        apply_button.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = CentredForm()
        form.addRow(question.row, self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)
        guard_wheel(self)
        self.number.selectAll()

    def accept(self) -> None:
        """Hand over the number and close."""
        super().accept()
        self.chosen.emit(self.number.value())
