"""Labels and flat buttons in the styles that several panels share."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, SignalInstance
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton

_LINE = 28  # pixels
_HIGHEST_LINE = 40


def wrapped_label(name: str, role: str = "caption") -> QLabel:
    """Return an empty label with line wrapping, in the style `role` of the style sheet."""
    label = QLabel(objectName=name, wordWrap=True)
    label.setProperty("role", role)
    return label


def copied_label(name: str, text: str) -> QLabel:
    """Return a label whose `text` wraps and can be copied, by keys too, such as an address."""
    label = wrapped_label(name)
    label.setText(text)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class CentredForm(QFormLayout):
    """A form whose labels are centred on their fields, or on the first line of higher ones.

    Qt makes labels 7/4 as high as their text at most, so that they sit above the middle of fields.
    """

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        for row in range(self.rowCount()):
            label = self.itemAt(row, QFormLayout.ItemRole.LabelRole)
            field = self.itemAt(row, QFormLayout.ItemRole.FieldRole)
            if label is not None and field is not None and not field.isEmpty():
                beside, own = field.geometry(), label.geometry()
                height = beside.height() if beside.height() <= _HIGHEST_LINE else _LINE
                label.setGeometry(QRect(own.x(), beside.y(), own.width(), height))


def link_button(
    name: str, text: str, spoken: str, tip: str, pressed: Callable[[], object] | SignalInstance
) -> QPushButton:
    """Return a button in the style of a link; `spoken` is its name for screen readers."""
    link = QPushButton(text, objectName=name)
    link.setAccessibleName(spoken)
    link.setToolTip(tip)
    link.setProperty("role", "link")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setAutoDefault(True)  # for Enter; Space is the shortcut of Play
    link.clicked.connect(pressed)
    return link


def dialog_button(
    text: str, name: str, pressed: Callable[[], object] | SignalInstance
) -> QPushButton:
    """Return a button that Enter in another field of its dialog does not press."""
    button = QPushButton(text, objectName=name, autoDefault=False)
    button.clicked.connect(pressed)
    return button
