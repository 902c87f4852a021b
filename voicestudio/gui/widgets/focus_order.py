"""The order in which Tab goes through widgets that were made at different times."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_after(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Set the tab order from `before` through the focusable widgets in `widgets`."""
    for widget in widgets:
        for inner in (widget, *widget.findChildren(QWidget)):
            popup = inner.window() is not before.window()  # the list of a combo box
            if inner.focusPolicy() & Qt.FocusPolicy.TabFocus and not popup:
                QWidget.setTabOrder(before, inner)
                before = inner


def focusable_before(widget: QWidget) -> QWidget:
    """Return the focusable widget before `widget` in the tab order, itself if it is the only one.

    Qt's own order has containers as well, which `QWidget.setTabOrder` takes for their last child.
    """
    before = widget.previousInFocusChain()
    while before and before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before or widget
