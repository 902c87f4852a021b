"""Keeping a dock's share of its column's height while the window is resized."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from voicestudio.gui.shell.low_window_docks import in_sight

_USUAL_SHARE = 0.75
_MOST_TRIES = 8


class DockShare(QObject):
    """Gives the upper docks the same share of its column in windows of any height.

    Qt gives it less and less instead: what it loses in a low window it does not get back. The share
    is another one after the user has moved the separator below it.
    """

    def __init__(
        self, window: QMainWindow, upper: Sequence[QDockWidget], lower: Sequence[QDockWidget]
    ) -> None:
        """`upper` and `lower`: docks of a column; those of each are tabs of one another."""
        super().__init__(window)
        self._window, self._upper, self._lower = window, tuple(upper), tuple(lower)
        self._share: float | None = None
        self._tries = 0
        # After Qt has laid out the docks in the new window.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._restore)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.restore()
        elif event.type() == QEvent.Type.MouseButtonRelease:  # separators are no widgets
            self._note()
        return super().eventFilter(watched, event)

    def restore(self) -> None:
        """Give the upper docks their share once more, after the docks have been laid out."""
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
        if docks is None:
            return
        upper, lower = docks
        if self._share is None:
            if lower.height() > lower.minimumSizeHint().height():
                self._note()
            else:  # nobody knows what it would be with more room
                self._share = _USUAL_SHARE
        if self._share is not None and self._tries > 0:
            whole = upper.height() + lower.height()
            high = round(self._share * whole)
            if abs(upper.height() - high) > 1:
                # Qt may lay them out once more, for what is in them got another height, too.
                self._tries -= 1
                self._laid_out.start()
                self._window.resizeDocks(docks, [high, whole - high], Qt.Orientation.Vertical)
