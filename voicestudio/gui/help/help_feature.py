"""The commands of the menu Help."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from voicestudio.gui.help.guide_topics import chapter_about
from voicestudio.gui.help.guide_window import GuideWindow
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.language import chosen_language
from voicestudio.gui.model.settings import Settings

_KEYS = "guideKeys"


class HelpFeature(QObject):
    """Opens the guide at the chapter about what has the focus, in any window of the program.

    Attributes: guide, the guide's window; None until it is opened.
    """

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        background: Background,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._actions, self._settings, self._background = actions, settings, background
        self._window = window
        self.guide: GuideWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._give_keys)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"user_guide": self.open_guide}

    def shutdown(self) -> None:
        """Close the guide, which belongs to no window that would close it."""
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None

    def open_guide(self) -> None:
        """Show the guide, at the chapter about the panel or dialog that has the focus."""
        about = chapter_about(QApplication.focusWidget() or QApplication.activeWindow())
        if self.guide is None:
            self.guide = GuideWindow(self._settings, self._background, chosen_language())
        self.guide.open_at(about)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def _give_keys(self, _window: object) -> None:
        """Let the guide's keys work in a dialog that is used for the first time.

        Keys of the main window do not reach the others, and not even ask while they are modal.
        """
        active = QApplication.activeWindow()
        if active is None or not _belongs_to(active, self._window):
            return
        if active.findChild(QShortcut, _KEYS) is None:
            keys = QShortcut(active)
            keys.setObjectName(_KEYS)
            keys.setKeys(self._actions["user_guide"].shortcuts())
            keys.activated.connect(self.open_guide)


def _belongs_to(dialog: QWidget, window: QWidget) -> bool:
    """Whether `dialog` is another window, with `window` among its parents."""
    parent = dialog.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window
