"""The order in which Tab goes through widgets that were made at different times, or are read.

Nothing here walks along Qt's focus chain: PySide takes a widget that `nextInFocusChain` gives for a
part of the one before it, and has its wrapper die with that one.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

Placed = tuple[QRect, QWidget]
"""A widget and where it is, in coordinates that are the same for all that are compared."""


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab leads to a widget itself as it is now."""
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wanted and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


def focus_after(before: QWidget, widgets: Iterable[QWidget]) -> None:
    """Set the tab order from `before` through the focusable widgets in `widgets`."""
    for widget in widgets:
        for inner in (widget, *widget.findChildren(QWidget)):
            popup = inner.window() is not before.window()  # the list of a combo box
            if inner.focusPolicy() & Qt.FocusPolicy.TabFocus and not popup:
                QWidget.setTabOrder(before, inner)
                before = inner


def focus_mark(parent: QWidget) -> QWidget:
    """Return something hidden that later widgets can be put behind, by `focus_after`.

    It is where the next child of `parent` comes.
    """
    mark = QWidget(parent, visible=False)
    mark.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # `QWidget.setTabOrder` asks for it
    return mark


def first_as_read(parent: QWidget) -> QWidget | None:
    """Return the first widget within `parent` that Tab leads to; None without any."""
    found = [
        (QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size()), widget)
        for widget in parent.findChildren(QWidget)
        if takes_tab(widget) and widget.window() is parent.window()
    ]
    return next(iter(as_read(found)), None)


def as_read(places: Iterable[Placed]) -> list[QWidget]:
    """Return widgets line by line, each line from left to right."""
    lines: list[list[Placed]] = []
    for entry in sorted(places, key=lambda entry: entry[0].center().y()):
        if not lines or entry[0].center().y() > lines[-1][0][0].bottom():
            lines.append([])
        lines[-1].append(entry)
    return [w for line in lines for _, w in sorted(line, key=lambda entry: entry[0].left())]
