"""Labels and flat buttons in the styles that several panels share."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton


def wrapped_label(name: str, role: str = "caption") -> QLabel:
    """Return an empty label with line wrapping, in the style `role` of the style sheet."""
    label = QLabel(objectName=name, wordWrap=True)
    label.setProperty("role", role)
    return label


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
