"""The table of voice profiles in the library, one row each; damaged files come last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.keys import REMOVE_KEYS, takes_key
from voicestudio.gui.widgets.plain_text import lines_tip
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.printable import shown
from voicestudio.profiles.library import Damaged, Kept
from voicestudio.profiles.wording import GOAL_NAMES, date_text, gain_text, summary_lines
from voicestudio.texts import details, tr
from voicestudio.timecode import format_duration

_HEADERS = (tr("Name"), tr("For"), tr("Trained"), tr("Speech"), tr("Measured gain"))
_NAME_WIDTHS = 120, 240
"""Minimum and maximum initial width of the name column, in pixels."""
_FIGURES = 2
"""The number of metrics shown in a row; the details show all."""
_ENTRY = Qt.ItemDataRole.UserRole


class VoiceTable(QTreeWidget):
    """One row for each entry of the library; F2 or a double-click edits its name.

    Signals: entry_chosen() when the selection changes; rename_wanted(Kept, str new name);
    delete_wanted().
    """

    entry_chosen = Signal()
    rename_wanted = Signal(object, str)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voiceTable")
        self._entries: list[Kept | Damaged] = []
        self.setAccessibleName(tr("Voices"))
        self.setHeaderLabels(_HEADERS)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, header.ResizeMode.Interactive)
        header.setSectionResizeMode(len(_HEADERS) - 1, header.ResizeMode.Stretch)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)  # Qt would edit any column
        self.itemDoubleClicked.connect(self.edit_name)
        self.itemSelectionChanged.connect(self.entry_chosen)
        self.itemChanged.connect(self._edited)

    @property
    def chosen(self) -> Kept | Damaged | None:
        """The entry of the selected row; None without a selection."""
        items = self.selectedItems()
        return items[0].data(0, _ENTRY) if items else None

    def show_entries(self, entries: Sequence[Kept | Damaged], name: str = "") -> None:
        """Show `entries`; selects the profile `name` if given, else keeps the selected file."""
        if list(entries) == self._entries and not name:
            return  # or a name that is being edited would be lost
        before = self.chosen.path if self.chosen is not None else None
        self._entries = list(entries)
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            self.addTopLevelItem(_item(entry))
        row = _row_of(entries, before, name)
        item = self.topLevelItem(row) if row is not None else None
        if item is not None:
            self.setCurrentItem(item)
        least, most = _NAME_WIDTHS
        self.setColumnWidth(0, min(max(self.sizeHintForColumn(0), least), most))
        self.blockSignals(False)
        self.entry_chosen.emit()

    def edit_name(self) -> None:
        """Start editing the name of the selected profile in its row."""
        if isinstance(self.chosen, Kept):
            self.setFocus()
            self.editItem(self.selectedItems()[0], 0)

    def event(self, event: QEvent) -> bool:
        return takes_key(event, REMOVE_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVE_KEYS and not event.modifiers():
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_name()
        else:
            super().keyPressEvent(event)

    def _edited(self, item: QTreeWidgetItem, _column: int) -> None:
        entry, name = item.data(0, _ENTRY), item.text(0).strip()
        self.blockSignals(True)
        item.setText(0, entry.profile.name)  # until the profile has been renamed
        self.blockSignals(False)
        if name != entry.profile.name:
            self.rename_wanted.emit(entry, name)


def _item(entry: Kept | Damaged) -> QTreeWidgetItem:
    texts = _texts(entry)
    item = QTreeWidgetItem(texts)
    item.setData(0, _ENTRY, entry)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, details(filter(None, texts)))
    if isinstance(entry, Kept):
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        tip = lines_tip(summary_lines(entry.profile))
    else:
        item.setIcon(0, themed_icon("warning", colour=current_theme().warning))
        tip = lines_tip([entry.problem])
    for column in range(len(texts)):
        item.setToolTip(column, tip)
    return item


def _texts(entry: Kept | Damaged) -> list[str]:
    if isinstance(entry, Damaged):
        return [shown(entry.path.name), tr("Cannot be used"), "", "", ""]
    profile = entry.profile
    measured = gain_text(profile, _FIGURES)
    gain = measured or tr("Not measured")
    if not profile.accepted:
        gain = tr("Not better: {measured}", measured=measured) if measured else tr("Not better")
    speech = format_duration(profile.speech_seconds)
    return [profile.name, GOAL_NAMES[profile.goal], date_text(profile), speech, shown(gain)]


def _row_of(entries: Sequence[Kept | Damaged], path: Path | None, name: str) -> int | None:
    """Return the row of `name`, else of `path`, else the first; None without entries."""
    for row, entry in enumerate(entries):
        if name and isinstance(entry, Kept) and entry.profile.name == name:
            return row
    for row, entry in enumerate(entries):
        if entry.path == path:
            return row
    return 0 if entries else None
