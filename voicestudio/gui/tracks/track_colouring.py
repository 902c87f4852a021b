"""The menu with the colours that the track with the focus may have."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from voicestudio.document.editing.track_edits import colour_track
from voicestudio.document.timeline.tracks import TRACK_COLOURS
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.track_colours import colour_icon
from voicestudio.texts import tr

_NAMES = {
    "": tr("Default"),
    "red": tr("Red"),
    "orange": tr("Orange"),
    "yellow": tr("Yellow"),
    "green": tr("Green"),
    "cyan": tr("Cyan"),
    "blue": tr("Blue"),
    "violet": tr("Violet"),
    "pink": tr("Pink"),
}


class TrackColouring(QObject):
    """Colours the focused track, in one edit.

    Attributes: menu, to be put into another one.
    """

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.menu = QMenu(tr("&Colour"))
        self.menu.setObjectName("trackColourMenu")
        group = QActionGroup(self)
        self._actions = {colour: self._action(colour, group) for colour in ("", *TRACK_COLOURS)}
        session.timeline_changed.connect(self._refresh)
        self.menu.aboutToShow.connect(self._paint)
        self._refresh()

    def _action(self, colour: str, group: QActionGroup) -> QAction:
        action = self.menu.addAction(_NAMES[colour])
        action.setObjectName(f"action_colour_{colour or 'none'}")
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(partial(self._choose, colour))
        return action

    def _choose(self, colour: str, _checked: bool = False) -> None:
        tracks, focus = self._session.tracks, self._session.focus
        if tracks is not None and tracks[focus].colour != colour:
            self._session.apply(colour_track(tracks, focus, colour))

    def _refresh(self) -> None:
        tracks = self._session.tracks
        self.menu.setEnabled(tracks is not None and len(tracks) > 1)
        if tracks is not None:
            self._actions[tracks[self._session.focus].colour].setChecked(True)

    def _paint(self) -> None:
        for colour, action in self._actions.items():
            action.setIcon(colour_icon(colour, chosen=action.isChecked()))
