"""What a screen reader is told about the widgets of a window, and how Tab goes through them.

The functions called `…_faults` return lines of text, an empty list where all is well.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QMainWindow,
    QSlider,
    QWidget,
)

_MARKUP = re.compile(r"<[a-zA-Z/][^>]*>|&(amp|lt|gt);")
_VALUE = re.compile(r"[\d–−+-]\S*( [a-zA-Z%]+)?$")
_MOST_STOPS = 250


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def spoken(widget: QWidget) -> tuple[str, str]:
    """The name of `widget`, and what else is said about it: value and description.

    On Linux Qt gives what is chosen as the name of a list; readers take that of its label.
    """
    interface, kinds = told(widget), QAccessible.Text
    name, value = interface.text(kinds.Name), interface.text(kinds.Value)
    description = interface.text(kinds.Description)
    if isinstance(widget, QComboBox):
        labels = [other.text(kinds.Name) for other, _ in interface.relations()]
        own = widget.accessibleName()
        name = own if own and own in description else next(iter(labels), "")
    return name, f"{value} {description}".strip()


def where(widget: QWidget) -> str:
    """The name of `widget` in the code, and of what it is in."""
    parent = widget.parentWidget()
    parts = [widget] if parent is None else [widget, parent]
    return " in ".join(part.objectName() or type(part).__name__ for part in parts)


def part_of(widget: QWidget) -> QWidget:
    """The part of a main window that it belongs to, such as a panel; else its window."""
    window = widget.window()
    if not isinstance(window, QMainWindow):
        return window
    while (parent := widget.parentWidget()) is not None and parent is not window:
        widget = parent
    return widget


def shown(window: QWidget) -> list[QWidget]:
    """The widgets of `window` that can be seen or scrolled to, without parts of others."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window
        and not part_of(widget).visibleRegion().isEmpty()
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    ]


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def name_faults(window: QWidget) -> list[str]:
    """Controls, values and pictures of which a reader is not told what they are."""
    faults = [f"{where(w)}: {fault}" for w in shown(window) for fault in _name_faults(w)]
    same = Counter(
        (part_of(w), told(w).role(), spoken(w)[0]) for w in shown(window) if takes_tab(w)
    )
    return faults + [f"two called {name!r}" for (*_, name), times in same.items() if times > 1]


def _name_faults(widget: QWidget) -> Iterator[str]:
    name, value = spoken(widget)
    if _MARKUP.search(name + value):
        yield f"markup in {name!r}, {value!r}"
    if takes_tab(widget) and not re.search(r"\w", name):
        yield f"a control without a name: {name!r}"
    if isinstance(widget, QLabel) and (text := widget.text()) and not widget.buddy():
        if text not in name:
            yield f"the reader hears {name!r} instead of {text!r}"
        if name == text and _VALUE.match(text):
            yield f"a value without a name: {text!r}"
    elif isinstance(widget, QSlider) and not widget.accessibleDescription():
        yield f"a slider without its value: {value!r}"
    elif _is_painted(widget) and not (name and widget.accessibleDescription()):
        yield f"a picture without name or value: {name!r}, {value!r}"


def _is_painted(widget: QWidget) -> bool:
    """Whether it paints something of its own that says something."""
    own = type(widget).__module__.startswith("voicestudio")
    painted = hasattr(type(widget).paintEvent, "__code__")
    return own and painted and not isinstance(widget, QFrame)


def tab_faults(window: QWidget) -> list[str]:
    """Where Tab stops at what is not seen, leaves something out, goes back, or is not seen."""
    stops = _from_a_beginning(list(_tab_stops()))
    hidden = [f"hidden: {where(w)}" for w in stops if w not in shown(window)]
    left_out = [w for w in shown(window) if takes_tab(w) and w.isEnabled() and w not in stops]
    back = [
        f"back: {where(a)} to {where(b)}"
        for a, b in pairwise(stops)
        if part_of(a) is part_of(b) and _is_back(a, b)
    ]
    dull = [
        f"looks the same with focus: {where(stop)}"
        for before, stop in pairwise([*stops[-1:], *stops])
        if not _shows_focus(before, stop, window)
    ]
    return [*hidden, *(f"left out: {where(w)}" for w in left_out), *back, *dull]


def _tab_stops() -> Iterator[QWidget]:
    """Press Tab until it has gone round the window; yield where it stops."""
    met: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and len(met) < _MOST_STOPS:
        if at in met:
            yield from met[met.index(at) :]
            return
        met.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)


def _from_a_beginning(stops: list[QWidget]) -> list[QWidget]:
    """The same round, begun where a part of the window begins, or at the top."""
    firsts = [n for n, stop in enumerate(stops) if part_of(stops[n - 1]) is not part_of(stop)]
    corners = [_place(stop).topLeft() for stop in stops]
    tops = sorted(range(len(stops)), key=lambda n: (corners[n].y() // 16, corners[n].x()))
    begin = next(iter(firsts or tops), 0)
    return stops[begin:] + stops[:begin]


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _is_back(one: QWidget, other: QWidget) -> bool:
    """Whether `other` is above `one`, or left of it in one line; what floats is never."""
    if one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty():
        return False  # scrolled out of sight, now
    a, b = _place(one), _place(other)
    above = b.bottom() <= a.top() and b.left() < a.right()
    common = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    same_line = common > min(a.height(), b.height()) // 2
    return above or (same_line and b.right() <= a.left())


def _shows_focus(before: QWidget, widget: QWidget, window: QWidget) -> bool:
    """Whether it looks different when Tab leads from the stop before it to `widget`."""
    before.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    if not widget.isVisible():
        return True  # devices were found meanwhile, for instance
    if QApplication.focusWidget() is not widget:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = _picture(widget, window)
    widget.clearFocus()
    return focused != _picture(widget, window)


def _picture(widget: QWidget, window: QWidget) -> QImage:
    QApplication.processEvents()
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # what is under it looks focused
    return window.grab(_place(widget).adjusted(-2, -2, 2, 2)).toImage()
