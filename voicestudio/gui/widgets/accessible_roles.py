"""What kind of thing screen readers are told that a widget is which Qt knows nothing about.

To Qt such a widget is a plain one, which readers take for a mere container and pass over.
"""

import functools

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

PICTURE = QAccessible.Role.Canvas
"""The `accessible_role` of what shows sound or a curve; its value is in the description."""
GROUP = QAccessible.Role.Grouping
"""The `accessible_role` of some controls together, where a label or a box gives them a name."""
METER = QAccessible.Role.Indicator
"""The `accessible_role` of what shows one value that changes."""


@functools.cache
def tell_roles() -> None:
    """Have Qt ask for the attribute `accessible_role` of widgets, once in a process.

    To be called before there are windows. Qt asks only while a screen reader or the like runs.
    """
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, widget: object) -> QAccessibleInterface | None:
    """Return what speaks for `widget`; None for what Qt knows better. Must not raise."""
    role = getattr(widget, "accessible_role", None)
    if role is None or not isinstance(widget, QWidget) or not isValid(widget):
        return None
    return QAccessibleWidget(widget, role)
