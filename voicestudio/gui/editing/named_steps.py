"""Undo and Redo say which step they take back or do again."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.texts import tr


class NamedSteps(QObject):
    """Shows the labels of the steps before and behind the present state in `undo` and `redo`."""

    def __init__(
        self, session: EditorSession, undo: QAction, redo: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._undo, self._redo = session, undo, redo
        session.timeline_changed.connect(self._name)
        session.document_changed.connect(self._name)
        self._name()

    def _name(self, *_: object) -> None:
        document = self._session.document
        labels = document.history.labels if document is not None else ()
        index = document.history.index if document is not None else 0
        if index:
            self._undo.setText(tr("&Undo {step}", step=caption(labels[index])))
            self._undo.setToolTip(tip(tr("Undo {step}", step=labels[index])))
        else:
            self._undo.setText(tr("&Undo"))
            self._undo.setToolTip("")
        if index + 1 < len(labels):
            self._redo.setText(tr("&Redo {step}", step=caption(labels[index + 1])))
            self._redo.setToolTip(tip(tr("Redo {step}", step=labels[index + 1])))
        else:
            self._redo.setText(tr("&Redo"))
            self._redo.setToolTip("")
