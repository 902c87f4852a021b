"""The menu entry that shows or hides a panel."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget


class DockAction(QAction):
    """Shows a panel, also one that lies behind another, and hides the one that is seen.

    Qt's own entry (`toggleViewAction`) is ticked while the panel lies behind another one, and then
    closes the panel instead of showing it.
    """

    def __init__(self, dock: QDockWidget, text: str) -> None:
        super().__init__(text, dock, checkable=True, checked=True)
        self._dock = dock
        self.triggered.connect(self._show)
        dock.visibilityChanged.connect(self.setChecked)

    def _show(self, wanted: bool) -> None:
        self._dock.setVisible(wanted)
        if wanted:
            self._dock.raise_()
