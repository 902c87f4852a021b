"""Keeping a dock's share of its column's height while the window is resized."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

_USUAL_SHARE = 0.75
_MOST_TRIES = 8


class DockShare(QObject):
    """Gives `upper` the same share of its column in windows of any height.

    Qt gives it less and less instead: what it loses in a low window it does not get back. The share
    is another one after the user has moved the separator below it.
    """

    def __init__(
        self, window: QMainWindow, upper: QDockWidget, lower: Sequence[QDockWidget]
    ) -> None:
        """`lower`: the docks below `upper`, which are tabs of one another."""
        super().__init__(window)
        self._window, self._upper, self._lower = window, upper, tuple(lower)
        self._share: float | None = None
        self._tries = 0
        # After Qt has laid out the docks in the new window.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._restore)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._tries = _MOST_TRIES
            self._laid_out.start()
        elif event.type() == QEvent.Type.MouseButtonRelease:  # separators are no widgets
            self._note()
        return super().eventFilter(watched, event)

    def _below(self) -> QDockWidget | None:
        """The dock that is in sight below the upper one; None if they share no column now."""
        docks = (self._upper, *self._lower)
        if any(dock.isFloating() for dock in docks) or not self._upper.isVisible():
            return None
        return next((dock for dock in self._lower if dock.isVisible()), None)

    def _note(self) -> None:
        below = self._below()
        if below is not None:
            self._share = self._upper.height() / (self._upper.height() + below.height())

    def _restore(self) -> None:
        below = self._below()
        if self._share is None and below is not None:
            if below.height() > below.minimumSizeHint().height():
                self._note()
            else:  # nobody knows what it would be with more room
                self._share = _USUAL_SHARE
        if self._share is not None and below is not None and self._tries > 0:
            whole = self._upper.height() + below.height()
            high = round(self._share * whole)
            if abs(self._upper.height() - high) > 1:
                # Qt may lay them out once more, for what is in them got another height, too.
                self._tries -= 1
                self._laid_out.start()
                docks, heights = [self._upper, below], [high, whole - high]
                self._window.resizeDocks(docks, heights, Qt.Orientation.Vertical)
