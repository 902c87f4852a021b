"""The menu bar, made from the table of commands."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from voicestudio.gui.model.actions import MENU_TITLES, TRACKS, Actions, commands_of, menu_titles
from voicestudio.gui.widgets.eliding import elided
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.texts import tr

_LONGEST = 200  # characters of a name that is as wide as it may be already


class Menus(QObject):
    """Builds the menus; `open_path` is called with a recent file that was chosen."""

    def __init__(
        self, window: QMainWindow, actions: Actions, open_path: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._open_path = open_path
        self._recent = QMenu(tr("Open &Recent"), window)
        self._recent.setObjectName("recentMenu")
        self._recent.triggered.connect(self._chosen)
        self._menus: dict[str, QMenu] = {}
        taken: set[str] = set()
        for title in menu_titles():
            menu = window.menuBar().addMenu(_with_mnemonic(MENU_TITLES[title], taken))
            menu.setObjectName(f"menu{title}")
            self._menus[title] = menu
            menu.setToolTipsVisible(title == TRACKS)
            self._fill(menu, title, actions)
        self._add_themes(actions)

    def menu(self, title: str) -> QMenu:
        """The menu of the bar with this title in the table of commands."""
        return self._menus[title]

    def show_recent(self, paths: list[Path]) -> None:
        """List `paths`, newest first."""
        self._recent.clear()
        for path in paths:
            action = self._recent.addAction(caption(elided(path.name, self._recent), _LONGEST))
            action.setData(path)
            action.setToolTip(tip(path))
        self._recent.setEnabled(bool(paths))

    def _fill(self, menu: QMenu, title: str, actions: Actions) -> None:
        for command in commands_of(title):
            if command.id == "recent":
                menu.addMenu(self._recent)
            elif command.id:
                menu.addAction(actions[command.id])
            else:
                menu.addSeparator()

    def _add_themes(self, actions: Actions) -> None:
        themes = self._menus["View"].addMenu(tr("The&me"))
        themes.setObjectName("themeMenu")
        group = QActionGroup(self)
        for command in commands_of("View/The&me"):
            group.addAction(actions[command.id])
            themes.addAction(actions[command.id])

    def _chosen(self, action: QAction) -> None:
        self._open_path(action.data())


def _with_mnemonic(title: str, taken: set[str]) -> str:
    """`title` with its first letter that is not in `taken` as the mnemonic; adds it there.

    A translation may bring its mnemonic along, as "文件(&F)" does.
    """
    if "&" in title:
        return title
    place = next(place for place, letter in enumerate(title.lower()) if letter not in taken)
    taken.add(title[place].lower())
    return f"{title[:place]}&{title[place:]}"
