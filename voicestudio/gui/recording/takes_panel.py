"""The list of what was recorded in one place; clicking one lets it be heard."""

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.printable import shown
from voicestudio.timecode import format_time

_NONE = (
    "Put the cursor on a recording. What you record over a selection, or with Record Another Take, "
    "is kept here beside what was there before."
)


class TakesPanel(QFrame):
    """Lists the takes of the place at the cursor, with the one that is heard selected.

    Signals: chosen(int) with the number of a take; another_wanted() to record one more.
    """

    chosen = Signal(int)
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("takesPanel")
        self._model = QStringListModel(self)
        self._list = QListView(objectName="takes")
        self._list.setAccessibleName("Takes of this place")
        self._list.setModel(self._model)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self._none = QLabel(_NONE, objectName="noTakes", wordWrap=True)
        self._none.setProperty("role", "caption")
        self._another = QPushButton("Record Another Take", objectName="recordAnother")
        self._another.setToolTip("Record this place again; what is there is kept")
        self._another.clicked.connect(self.another_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._list)
        column.addWidget(self._none)
        column.addStretch()
        column.addWidget(self._another)
        self.show_takes(None, open_document=False)

    def show_takes(self, takes: RecordedTakes | None, *, open_document: bool) -> None:
        """Show `takes`, or what to do to have some."""
        self._list.setVisible(takes is not None)
        self._none.setVisible(takes is None)
        self._another.setEnabled(open_document)
        lines = list(map(_line, takes.names, takes.sounds)) if takes is not None else []
        if lines != self._model.stringList():
            self._model.setStringList(lines)
        if takes is not None:
            self._list.setCurrentIndex(self._model.index(takes.chosen))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())


def _line(name: str, sound: Timeline) -> str:
    return f"{shown(name)}, {format_time(sound.duration)[:-2]}"
