"""The list of the document's history states; clicking one goes to it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.widgets.labels import link_button
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.printable import shown
from voicestudio.texts import tr

_LEAST_LIST = 44
"""Pixels: two states in a low panel."""


class _HistoryModel(QStringListModel):
    """Labels of the states; undone ones are muted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.present = 0

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and index.row() > self.present:
            return current_theme().muted
        return super().data(index, role)


class _HistoryList(QListView):
    """Keeps the current state in sight when it gets its room or another size."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reveal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reveal()

    def reveal(self) -> None:
        # Laid out at once: the rows of a list that was filled just now have no places yet.
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())


class HistoryPanel(QFrame):
    """Lists the history states of the document, with the present one selected.

    Signals: chain_wanted() to make a chain of effects of the steps.
    """

    chain_wanted = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._session = session
        self._model = _HistoryModel(self)
        self._list = _HistoryList(objectName="history")
        self._list.setMinimumHeight(_LEAST_LIST)
        self._list.setAccessibleName(tr("History of edits"))
        self._list.setModel(self._model)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._list)
        self._save = link_button(
            "historySave",
            tr("Save as Chain…"),
            tr("Save the history as a chain of effects"),
            tr("Do the same to other recordings. Other editors call a chain a macro."),
            self.chain_wanted,
        )
        column.addWidget(self._save)
        session.timeline_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        document = self._session.document
        labels = list(map(shown, document.history.labels)) if document is not None else []
        self._model.present = document.history.index if document is not None else 0
        if labels != self._model.stringList():
            self._model.setStringList(labels)
        self._save.setVisible(len(labels) > 1)
        if labels:
            self._list.setCurrentIndex(self._model.index(self._model.present))
            self._list.reveal()
        self._list.viewport().update()

    def _go(self, index: QModelIndex) -> None:
        document = self._session.document
        if document is not None and index.row() != document.history.index:
            self._session.go_to(index.row())
