"""The list of what was recorded in one place: choose what is heard, rename and delete takes."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.document.timeline.recorded_takes import BEFORE, RecordedTakes, take_title
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.widgets.keys import REMOVE_KEYS, takes_key
from voicestudio.printable import shown
from voicestudio.texts import tr
from voicestudio.timecode import format_time

_NONE = tr(
    "Put the cursor on a recording. What you record over a "
    "selection, or with Record Another Take, is kept here beside "
    "what was there before."
)
_RENAME_KEY = Qt.Key.Key_F2


class _TakeList(QListView):
    """Takes the keys that rename and delete for itself while it has the focus.

    Signals: rename_wanted(), remove_wanted().
    """

    rename_wanted = Signal()
    remove_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        return takes_key(event, (*REMOVE_KEYS, _RENAME_KEY)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE_KEYS and not event.modifiers():
            self.remove_wanted.emit()
        elif event.key() == _RENAME_KEY and not event.modifiers():
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)


class TakesPanel(QFrame):
    """Lists the takes of the place at the cursor, with the one that is heard selected.

    A click lets a take be heard. F2 and Del rename and delete the current one, as do the buttons
    and a context menu.

    Signals: chosen(int), rename_wanted(int) and delete_wanted(int) with the number of a take;
    another_wanted() to record one more.
    """

    chosen = Signal(int)
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("takesPanel")
        self._takes: RecordedTakes | None = None
        self._model = QStringListModel(self)
        self._list = _TakeList(objectName="takes")
        self._list.setAccessibleName(tr("Takes of this place"))
        self._list.setModel(self._model)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self._list.selectionModel().currentChanged.connect(self._show_usable)
        self._list.rename_wanted.connect(self._rename)
        self._list.remove_wanted.connect(self._delete)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._none = QLabel(_NONE, objectName="noTakes", wordWrap=True)
        self._none.setProperty("role", "caption")
        self._renaming = QPushButton(tr("Rename…"), objectName="renameTake")
        self._renaming.clicked.connect(self._rename)
        self._deleting = QPushButton(tr("Delete"), objectName="deleteTake")
        self._deleting.clicked.connect(self._delete)
        self._another = QPushButton(tr("Record Another Take"), objectName="recordAnother")
        self._another.setToolTip(tr("Record this place again; what is there is kept"))
        self._another.clicked.connect(self.another_wanted)
        row = QHBoxLayout()
        row.addWidget(self._renaming)
        row.addWidget(self._deleting)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._list)
        column.addWidget(self._none)
        column.addStretch()
        column.addLayout(row)
        column.addWidget(self._another)
        self.show_takes(None, open_document=False)

    def show_takes(self, takes: RecordedTakes | None, *, open_document: bool) -> None:
        """Show `takes`, or what to do to have some."""
        self._takes = takes
        for widget in (self._list, self._renaming, self._deleting):
            widget.setVisible(takes is not None)
        self._none.setVisible(takes is None)
        self._another.setEnabled(open_document)
        lines = list(map(_line, takes.names, takes.sounds)) if takes is not None else []
        if lines != self._model.stringList():
            self._model.setStringList(lines)
        if takes is not None:
            self._list.setCurrentIndex(self._model.index(takes.chosen))
        self._show_usable()

    @property
    def _current(self) -> int:
        """The number of the take in the current row; -1 without one."""
        return self._list.currentIndex().row()

    def _show_usable(self) -> None:
        """Enable what can be done with the current take."""
        takes, number = self._takes, self._current
        kept = takes is None or not 0 <= number < len(takes.names) or takes.names[number] == BEFORE
        self._renaming.setEnabled(not kept)
        self._renaming.setToolTip(tr("What was here before stays as it is") if kept else "F2")
        only = takes is not None and len(takes.names) == 1
        self._deleting.setEnabled(not kept and not only)
        self._deleting.setToolTip(
            tr("What was here before stays as it is")
            if kept
            else tr("The only take")
            if only
            else "Del"
        )

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _rename(self) -> None:
        if self._renaming.isEnabled():
            self.rename_wanted.emit(self._current)

    def _delete(self) -> None:
        if self._deleting.isEnabled():
            self.delete_wanted.emit(self._current)

    def _show_menu(self, at: QPoint) -> None:
        if not self._list.indexAt(at).isValid():
            return
        menu = QMenu(self, objectName="takeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, button in ((tr("&Rename…"), self._renaming), (tr("&Delete"), self._deleting)):
            action = menu.addAction(words)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(self._list.viewport().mapToGlobal(at))


def _line(name: str, sound: Timeline) -> str:
    return f"{shown(take_title(name))}, {format_time(sound.duration)[:-2]}"
