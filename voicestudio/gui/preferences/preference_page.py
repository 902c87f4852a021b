"""A page of the preferences: headings, fields with their labels, and what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.labels import CentredForm, wrapped_label

INDENT = 20
"""Pixels from the left edge for what belongs to a box above it."""

_FIELD_WIDTH = 260


class PreferencePage(QWidget):
    """A column of sections; a subclass fills it.

    Attributes:
        title: its name in the list of pages.
        setting_names: the settings that `restore_defaults` sets back; without any the page has
            nothing to restore.
    """

    title = ""
    setting_names: Sequence[str] = ()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName(f"{self.title.split()[0].casefold()}Page")
        self._settings = settings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 12, 12)
        self._column.setSpacing(8)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._form: CentredForm | None = None

    def restore_defaults(self) -> None:
        """Set the settings of this page back."""
        self._settings.reset(self.setting_names)

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text)
        heading.setProperty("role", "heading")
        if self._column.count():
            self._column.addSpacing(8)
        self._column.addWidget(heading)
        self._form = None

    def _add_row(self, label: str, field: QWidget) -> None:
        """Add a field with its label at the left; the label's mnemonic goes to the field."""
        if self._form is None:
            self._form = CentredForm()
            self._form.setHorizontalSpacing(12)
            self._form.setVerticalSpacing(8)
            self._column.addLayout(self._form)
        said = QLabel(label)
        said.setBuddy(field)
        if isinstance(field, QComboBox | QAbstractSpinBox):
            field.setMaximumWidth(_FIELD_WIDTH)
        self._form.addRow(said, field)

    def _add(self, widget: QWidget, indent: int = 0) -> None:
        """Add what needs no label beside it; `indent` pixels from the left edge."""
        self._form = None
        row = QHBoxLayout()
        row.addSpacing(indent)
        row.addWidget(widget, 1)
        self._column.addLayout(row)

    def _add_buttons(self, *buttons: QWidget) -> None:
        """Add buttons beside one another, as wide as their texts."""
        self._form = None
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_note(self, text: str, about: QWidget | None = None) -> QLabel:
        """Explain something in small words; read out with the field that it is `about`."""
        note = wrapped_label("")
        note.setText(text)
        if about is not None:
            about.setAccessibleDescription(text)
        self._add(note, INDENT if isinstance(about, QCheckBox) else 0)
        return note
