"""The details of the episode: asks for them and keeps them as an edit that can be undone."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voicestudio.audio.tags import Tags
from voicestudio.document.editing.edits import Edit
from voicestudio.gui.files.episode_dialog import EpisodeDialog
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.texts import tr


class EpisodeDetails(QObject):
    """Shows the dialog of the open document."""

    def __init__(self, session: EditorSession, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._background, self._window = session, background, window

    def ask(self) -> None:
        """Let the user change the details; does nothing without a document."""
        document = self._session.document
        if document is None:
            return
        chapters = len(document.history.markers.labels)
        dialog = EpisodeDialog(document.tags, chapters, self._background, self._window)
        dialog.changed.connect(self._change)
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.open()

    def _change(self, tags: Tags) -> None:
        document = self._session.document
        if document is not None:
            self._session.apply(Edit(tr("Edit episode details"), document.timeline, tags=tags))
