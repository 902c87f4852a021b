"""In a low window the docks of a column are tabs of one another: each has all the height."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

_LEAST_HEIGHT = 660
"""The least height of a window with room for docks above one another, in pixels."""


class LowWindowDocks(QObject):
    """Makes the lower docks tabs of the upper ones while the window is low, and parts them again.

    Docks that float or that the user has put elsewhere stay there.

    Signals: rearranged() after the docks have been put together or apart.
    """

    rearranged = Signal()

    def __init__(
        self, window: QMainWindow, upper: Sequence[QDockWidget], lower: Sequence[QDockWidget]
    ) -> None:
        """`upper` and `lower`: docks of a column; those of each are tabs of one another."""
        super().__init__(window)
        self._window, self._upper, self._lower = window, tuple(upper), tuple(lower)
        self._was_low = False
        # After Qt has laid out the docks in the new window.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._arrange)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._laid_out.start()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        low = self._window.height() < _LEAST_HEIGHT
        if low == self._was_low:
            return
        self._was_low = low
        first = self._upper[0]
        area = self._window.dockWidgetArea(first)
        if not first.isFloating() and area != Qt.DockWidgetArea.NoDockWidgetArea:
            if low:
                self._put_together(first, area)
            else:
                self._part(first, area)
            self.rearranged.emit()

    def _put_together(self, first: QDockWidget, area: Qt.DockWidgetArea) -> None:
        front = in_sight(self._upper)
        for dock in self._lower:
            if not dock.isFloating() and self._window.dockWidgetArea(dock) == area:
                self._window.tabifyDockWidget(first, dock)
        if front is not None:
            front.raise_()

    def _part(self, first: QDockWidget, area: Qt.DockWidgetArea) -> None:
        together = self._window.tabifiedDockWidgets(first)
        moved = [dock for dock in self._lower if dock in together]
        if not moved:
            return
        upper, lower = in_sight(self._upper), in_sight(moved)
        self._window.addDockWidget(area, moved[0], Qt.Orientation.Vertical)
        for dock in moved[1:]:
            self._window.tabifyDockWidget(moved[0], dock)
        for dock in (upper or first, lower or moved[0]):
            if not dock.isHidden():
                dock.raise_()


def in_sight(docks: Iterable[QDockWidget]) -> QDockWidget | None:
    """Return that of some docks that does not lie behind another one; None if all do."""
    # Qt moves those that lie behind out of the window, and calls them visible.
    return next((d for d in docks if d.isVisible() and d.geometry().right() >= 0), None)
