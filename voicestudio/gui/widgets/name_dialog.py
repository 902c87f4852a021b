"""Asking for a name, without blocking the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from voicestudio.errors import UserError
from voicestudio.texts import tr


class NameDialog(QDialog):
    """One name; the reason why it is not accepted is shown below the field.

    `checked` takes the typed text and returns the name, or raises UserError. `note` may say
    something about a name that can be used, for instance that it is taken.

    Signals: chosen(str).
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        name: str,
        checked: Callable[[str], str],
        note: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._checked, self._note = checked, note
        self.field = QLineEdit(name, objectName="nameField")
        self.field.setAccessibleName(tr("Name"))
        self.field.setMinimumWidth(260)
        self._told = QLabel()
        self._told.setProperty("role", "caption")
        self._told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("nameSave")
        self._save.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self._told)
        column.addWidget(buttons)
        self.field.textChanged.connect(self._check)
        self.field.selectAll()
        self._check()

    def accept(self) -> None:
        """Hand over the name and close."""
        name = self._checked(self.field.text())
        super().accept()
        self.chosen.emit(name)

    def _check(self) -> None:
        try:
            told, usable = self._note(self._checked(self.field.text())), True
        except UserError as error:
            told, usable = str(error), False
        self._told.setText(told if self.field.text() else "")
        self._save.setEnabled(usable)
