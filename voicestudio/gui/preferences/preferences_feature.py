"""The command Preferences."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.appearance_page import AppearancePage
from voicestudio.gui.preferences.editing_page import EditingPage
from voicestudio.gui.preferences.preferences_dialog import PreferencesDialog


class PreferencesFeature(QObject):
    """Makes the window Preferences when it is first wanted.

    Attributes: dialog, None until then.
    """

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._parent = settings, parent
        self.dialog: PreferencesDialog | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"preferences": self.open}

    def open(self) -> None:
        """Show the window, at the page that it showed last."""
        if self.dialog is None:
            pages = (AppearancePage(self._settings), EditingPage(self._settings))
            self.dialog = PreferencesDialog(pages, self._parent)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
