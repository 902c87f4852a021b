"""Making a dock as high as its panel, at the cost of the docks above it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from voicestudio.gui.shell.dock_share import lift_separator
from voicestudio.gui.shell.low_window_docks import in_sight
from voicestudio.gui.widgets.compact_widgets import ScrollingPanel

_MOST_TRIES = 8


class WholePanel(QObject):
    """Brings a dock to the front so that nothing of its panel has to be scrolled to."""

    def __init__(
        self,
        window: QMainWindow,
        dock: QDockWidget,
        panel: ScrollingPanel,
        above: Sequence[QDockWidget],
    ) -> None:
        """`above`: docks of the same column, tabs of one another, that give room."""
        super().__init__(window)
        self._window, self._dock, self._panel, self._above = window, dock, panel, tuple(above)
        self._tries = 0
        # When it is laid out: behind another dock it had another height.
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._make_whole)

    def show(self) -> None:
        """Bring the dock to the front, as high as its panel as far as the window has room."""
        self._dock.show()
        self._dock.raise_()
        self._begin()

    def refit(self) -> None:
        """Make the dock as high as its panel if it is at the front, because more is shown there."""
        if in_sight([self._dock]) is not None:
            self._begin()

    def _begin(self) -> None:
        self._tries = _MOST_TRIES
        self._laid_out.start()

    def _make_whole(self) -> None:
        above, hidden = in_sight(self._above), self._panel.verticalScrollBar().maximum()
        if above is not None and hidden and not (above.isFloating() or self._dock.isFloating()):
            if self._tries > 0:
                self._tries -= 1
                self._laid_out.start()  # Qt may lay out the docks once more
            lift_separator(self._window, above, self._dock, hidden)
