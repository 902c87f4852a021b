"""The context menu of the views: commands for the selection or the cursor."""

from PySide6.QtWidgets import QMenu, QWidget

from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.session import EditorSession
from voicestudio.texts import tr

_FOR_SELECTION = (
    ("play_selection", "preview_cut"),
    ("cut", "copy", "paste", "delete", "delete_leaving_gap", "duplicate"),
    ("silence", "trim", "split", "shorten"),
    ("fade_in", "fade_out", "gain", "normalise"),
    ("enhance_now", "enhance", "emotion", "repeat"),
    ("add_marker", "remove_markers"),
    ("zoom_selection", "all_frequencies"),
    ("export_selection",),
    ("use_as_training_material",),
)
_FOR_CURSOR = (
    ("play_on", "pause"),
    ("paste", "insert_silence", "split", "join", "shorten"),
    ("trim_start", "trim_end"),
    ("add_marker",),
    ("select_all", "zoom_all"),
)


class ContextMenu(QMenu):
    """The commands that can be used now, with their keys, and how the view is displayed."""

    def __init__(
        self, session: EditorSession, actions: Actions, display: QMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("contextMenu")
        self._session, self._actions, self._display = session, actions, display
        display.setTitle(tr("&View"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for group in _FOR_SELECTION if self._session.has_selection else _FOR_CURSOR:
            self.addActions([self._actions[name] for name in group if self._usable(name)])
            self.addSeparator()
        self.addMenu(self._display)

    def _usable(self, name: str) -> bool:
        return self._actions[name].isEnabled()
