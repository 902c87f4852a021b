"""Asking by how much to change the level, without blocking the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)


class GainDialog(QDialog):
    """A number of decibels; stays out of the way of the window behind it.

    Signals: chosen(float decibels).
    """

    chosen = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("gainDialog")
        self.setWindowTitle("Gain")
        self.decibels = QDoubleSpinBox(objectName="gainDecibels")
        self.decibels.setAccessibleName("Gain in decibels")
        self.decibels.setRange(-60.0, 40.0)
        self.decibels.setDecimals(1)
        self.decibels.setSingleStep(1.0)
        self.decibels.setSuffix(" dB")
        self.decibels.setPrefix("")
        self.decibels.setValue(3.0)
        hint = QLabel("Applies to the selection, or to everything when nothing is selected.")
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply_button = buttons.addButton("Apply", QDialogButtonBox.ButtonRole.AcceptRole)
        apply_button.setObjectName("gainApply")
        apply_button.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow("Louder by", self.decibels)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(buttons)
        self.decibels.selectAll()

    def accept(self) -> None:
        """Hand over the number and close."""
        super().accept()
        self.chosen.emit(self.decibels.value())
