"""Sharing out the height of a column of docks among those above and those below."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QDockWidget, QMainWindow, QTabBar, QWidget

from voicestudio.gui.shell.low_window_docks import in_sight
from voicestudio.gui.widgets.compact_widgets import ScrollingPanel

_USUAL_SHARE = 0.75
_LEAST_SHARE, _MOST_SHARE = 0.05, 0.95
_MOST_TRIES = 8
_NEAR = 8  # pixels


class DockShare(QObject):
    """Gives the upper and the lower dock of a column their heights, in windows of any height.

    A panel that would have to be scrolled gets the height it needs, and the one below does not get
    more than its usual share for a list, nor more than the list has rows. After the user has moved
    the separator, the upper dock has the same share of the column for good. Qt gives it less and
    less instead: what it loses in a low window it does not get back.
    """

    def __init__(
        self, window: QMainWindow, upper: Sequence[QDockWidget], lower: Sequence[QDockWidget]
    ) -> None:
        """`upper` and `lower`: docks of a column with panels; those of each are tabs."""
        super().__init__(window)
        self._window, self._upper, self._lower = window, tuple(upper), tuple(lower)
        self._share: float | None = None
        self._tries = 0
        self._exactly, self._dragged = True, False
        # After Qt has laid out the docks in the new window.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._restore)
        window.installEventFilter(self)
        self._areas = {dock: dock.findChild(ScrollingPanel) for dock in (*upper, *lower)}
        self._lists = {dock: dock.findChild(QAbstractItemView) for dock in lower}
        for dock, area in self._areas.items():
            dock.visibilityChanged.connect(self._follow)
            if area is not None:
                area.panel.installEventFilter(self)
        for rows in self._lists.values():
            if rows is not None:
                model = rows.model()
                for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                    changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._window:
            if kind == QEvent.Type.LayoutRequest:  # another effect, or more of its settings
                self._follow()
        elif kind == QEvent.Type.Resize:
            self.restore()
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            # Separators are no widgets; presses that a widget has left to the window are not meant.
            self._dragged = self._window.childAt(event.position().toPoint()) is None
        elif kind == QEvent.Type.MouseButtonRelease and self._dragged:
            self._dragged = False
            self._note()
        return super().eventFilter(watched, event)

    def restore(self) -> None:
        """Share out the height once more, after the docks have been laid out."""
        self._exactly = True
        self._begin()

    def saved(self) -> QByteArray:
        """The share that the user has given the upper dock, for `restore_saved`; may be empty."""
        return QByteArray(b"" if self._share is None else f"{self._share:.4f}".encode())

    def restore_saved(self, saved: QByteArray) -> None:
        """Restore an untrusted `saved` share; one that is none is ignored."""
        try:
            share = float(saved.data())
        except ValueError:
            return
        if _LEAST_SHARE <= share <= _MOST_SHARE:
            self._share = share

    def _follow(self, *_: object) -> None:
        """Make room where what the panels show needs another height now."""
        if self._share is None and not self._dragged:
            self._begin()

    def _begin(self) -> None:
        self._tries = _MOST_TRIES
        self._laid_out.start()

    def _docks(self) -> tuple[QDockWidget, QDockWidget] | None:
        """The upper and the lower dock in sight; None if they share no column now."""
        upper, lower = in_sight(self._upper), in_sight(self._lower)
        if upper is None or lower is None or upper.isFloating() or lower.isFloating():
            return None
        return upper, lower

    def _note(self) -> None:
        docks = self._docks()
        if docks is not None:
            upper, lower = docks
            self._share = upper.height() / (upper.height() + lower.height())

    def _restore(self) -> None:
        docks = self._docks()
        if docks is None or self._tries <= 0:
            return
        upper, lower = docks
        least, most = self._heights(upper, lower)
        high = upper.height()
        # No more than is needed, for what moves by itself is a nuisance.
        wanted = least if self._exactly else min(max(high, least), most)
        if abs(high - wanted) > 1:
            # Qt may lay them out once more, for what is in them got another height, too.
            self._tries -= 1
            self._laid_out.start()
            lift_separator(self._window, upper, lower, high - wanted)
        else:
            self._exactly = False

    def _heights(self, upper: QDockWidget, lower: QDockWidget) -> tuple[int, int]:
        """The least and the greatest height that the upper dock should have, in pixels."""
        whole = upper.height() + lower.height()
        if self._share is not None:
            high = round(self._share * whole)
            return high, high
        usual = round(_USUAL_SHARE * whole)
        most = whole - self._needed(lower, whole - usual)
        return min(max(self._needed(upper, usual), usual), most), most

    def _needed(self, dock: QDockWidget, most_for_list: int) -> int:
        """The height with which nothing of the dock's panel is hidden, or that is enough of it."""
        area, rows = self._areas[dock], self._lists.get(dock)
        least = dock.minimumSizeHint().height()
        if area is not None:
            return max(least, dock.height() - area.viewport().height() + area.whole_height())
        if rows is None:
            return least
        panel = rows.parentWidget()
        layout = panel.layout() if panel is not None else None
        if panel is not None and layout is not None:
            # Docks do not know that texts take more lines in a narrow panel.
            low = layout.minimumHeightForWidth(panel.width())
            least = max(least, dock.height() - panel.height() + low)
        if not rows.isVisible():
            return least
        below = dock.height() - rows.viewport().height() + _height_of_rows(rows)
        return max(least, min(below, most_for_list))


def lift_separator(
    window: QMainWindow, upper: QDockWidget, lower: QDockWidget, pixels: int
) -> None:
    """Make the lower of two docks higher, by as many `pixels` as the upper one gets lower."""
    heights = [_with_tabs(window, upper) - pixels, _with_tabs(window, lower) + pixels]
    window.resizeDocks([upper, lower], heights, Qt.Orientation.Vertical)


def _with_tabs(window: QWidget, dock: QDockWidget) -> int:
    """The height of a dock and of the tabs below it, which Qt counts as a part of it."""
    bars = (bar for bar in window.findChildren(QTabBar) if bar.isVisible())
    below = dock.geometry().bottom() + 1
    return dock.height() + sum(bar.height() for bar in bars if 0 <= bar.y() - below < _NEAR)


def _height_of_rows(view: QAbstractItemView) -> int:
    model = view.model()
    first, last = (view.visualRect(model.index(row, 0)) for row in (0, model.rowCount() - 1))
    return max(last.bottom() - first.top(), 0)
