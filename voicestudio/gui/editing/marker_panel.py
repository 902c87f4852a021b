"""The list of markers and regions: go to them, rename them, remove them."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from voicestudio.document.editing.markers import Marker
from voicestudio.gui.editing.marker_controller import MarkerController
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.widgets.keys import REMOVE_KEYS, takes_key
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.printable import shown
from voicestudio.texts import tr

_HOW = tr("Ctrl+B sets a marker at the cursor or a region over the selection.")
_CHAPTERS = tr("Export can write markers as chapters.")
_NAME, _TIME = 0, 1
_LEAST_LIST = 24
"""Pixels: in a low panel the text below is whole first."""
_MARKER = Qt.ItemDataRole.UserRole


class _MarkerList(QTreeWidget):
    """Takes the Delete key for itself while it has the focus.

    Signals: remove_wanted().
    """

    remove_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        return takes_key(event, REMOVE_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE_KEYS and not event.modifiers():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class MarkerPanel(QFrame):
    """Markers in order of time; a click goes there, F2 or a double-click renames, Del removes.

    A context menu does the same.
    """

    def __init__(self, session: EditorSession, markers: MarkerController) -> None:
        super().__init__()
        self.setObjectName("markerPanel")
        self._session, self._markers = session, markers
        self._hint = QLabel(objectName="markerHint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "caption")
        self.list = _MarkerList(objectName="markerList")
        self.list.setAccessibleName(tr("Markers and regions"))
        self.list.setHeaderLabels([tr("Name"), tr("Time")])
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setColumnWidth(_NAME, 130)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self.list.itemChanged.connect(self._renamed)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.remove_wanted.connect(self._remove)
        session.markers_changed.connect(self._refresh)
        time_display().changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Bring the rows up to date where they are: one of them may just be being edited."""
        labels = self._session.markers.labels
        self._hint.setText(_CHAPTERS if labels else f"{_HOW} {_CHAPTERS}")
        # An empty list leaves its room to the effects above; 0 would be Qt's own minimum.
        self.list.setMinimumHeight(_LEAST_LIST if labels else 1)
        self.list.blockSignals(True)
        while self.list.topLevelItemCount() > len(labels):
            self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
        for row, label in enumerate(labels):
            item = self.list.topLevelItem(row)
            if item is None:
                item = QTreeWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self.list.addTopLevelItem(item)
            if item.data(_NAME, _MARKER) != label:
                item.setData(_NAME, _MARKER, label)
                item.setText(_NAME, shown(label.name))
                item.setToolTip(_NAME, tip(label.name))
            item.setText(_TIME, self._time(label))
        self.list.blockSignals(False)

    def _time(self, label: Marker) -> str:
        rate = self._session.sample_rate
        time = time_text(label.start, rate)
        return f"{time} – {time_text(label.stop, rate)}" if label.region else time

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _NAME:
            label = item.data(_NAME, _MARKER)
            if item.text(_NAME) != shown(label.name):
                self._markers.rename(label, item.text(_NAME))
        elif item.text(_TIME) != self._time(item.data(_NAME, _MARKER)):
            item.setText(_TIME, self._time(item.data(_NAME, _MARKER)))

    def _show_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is None:
            return
        menu = QMenu(self, objectName="markerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Go To")).triggered.connect(lambda: self._go(item))
        menu.addAction(tr("&Rename")).triggered.connect(lambda: self.list.editItem(item, _NAME))
        menu.addAction(tr("&Delete")).triggered.connect(self._remove)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _go(self, item: QTreeWidgetItem) -> None:
        self._markers.go_to(item.data(_NAME, _MARKER))

    def _remove(self) -> None:
        chosen = [item.data(_NAME, _MARKER) for item in self.list.selectedItems()]
        self._markers.remove(*chosen)
