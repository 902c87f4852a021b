"""Tab in the main window: through what is seen, in the order in which it is seen.

Qt goes through widgets as they were made, so that strips of tracks come last, and stops in panels
that lie behind others.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QStatusBar, QToolBar, QWidget

from voicestudio.gui.widgets.compact_widgets import KeptInSight, ModestPages
from voicestudio.gui.widgets.focus_order import as_read, takes_tab
from voicestudio.gui.widgets.strip_stack import StripStack


def tab_stops(window: QMainWindow) -> list[QWidget]:
    """The widgets that Tab stops at: in the middle from above, then in panels and bars.

    Pages and panels are gone through as one reads; bars and strips in the order of their making.
    """
    parts: dict[QWidget, list[QWidget]] = {}
    middle = window.centralWidget() or window
    strips = [area.widget() for area in middle.findChildren(StripStack)]
    holders = [window, middle, *strips, *middle.findChildren(ModestPages)]
    for widget in _focusable(window):
        parts.setdefault(_part(widget, holders), []).append(widget)
    stops: list[QWidget] = []
    for part in sorted(parts, key=lambda part: _rank(part, middle)):
        if part.parentWidget() is window and part.visibleRegion().isEmpty():
            continue  # a panel behind another
        made = isinstance(part, QToolBar | QStatusBar) or part.parentWidget() in strips
        stops += parts[part] if made else _as_read(part, parts[part])
    return stops


def move_focus(window: QMainWindow, *, on: bool) -> bool:
    """Give the next stop the focus, the one before if not `on`; return whether there is one."""
    stops, now = tab_stops(window), QApplication.focusWidget()
    if not stops:
        return False
    step = 1 if on else -1
    place = stops.index(now) + step if now in stops else min(step, 0)
    stop = stops[place % len(stops)]
    stop.setFocus(Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason)
    _scroll_to(stop)
    return True


def _focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if takes_tab(widget) and widget.window() is window:
            yield widget


def _part(widget: QWidget, holders: list[QWidget]) -> QWidget:
    """The panel, bar, strip or page that it belongs to."""
    while (parent := widget.parentWidget()) is not None and parent not in holders:
        widget = parent
    return widget


def _rank(part: QWidget, middle: QWidget) -> tuple[int, bool, int]:
    """Middle, panels on the left, on the right and their tabs, transport, status bar."""
    place = _place(part)
    if middle.isAncestorOf(part):
        return 0, False, place.top()
    kind = 2 if isinstance(part, QToolBar) else 3 if isinstance(part, QStatusBar) else 1
    return kind, place.center().x() > middle.geometry().center().x(), place.top()


def _as_read(part: QWidget, widgets: Iterable[QWidget]) -> list[QWidget]:
    """Line by line, each from left to right; rows kept in sight where they belong."""
    kept = part.findChildren(KeptInSight)
    return as_read((_place(w).translated(0, sum(k.lifted(w) for k in kept)), w) for w in widgets)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
            for place in parent.findChildren(KeptInSight):
                place.uncover(widget)
        parent = parent.parentWidget()
