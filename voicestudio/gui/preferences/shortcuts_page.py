"""Preferences: the keys of all commands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from voicestudio.gui.model.actions import COMMANDS, menu_title, plain_label, search_text
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.model.shortcuts import Keys, Shortcuts, kept_for, normal
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.widgets.keys import keys_text
from voicestudio.gui.widgets.labels import dialog_button, wrapped_label
from voicestudio.texts import quoted, tr

_COMMANDS = {command.id: command for command in COMMANDS if command.id and command.id != "recent"}
_ROWS_HEIGHT = 170
_ID = Qt.ItemDataRole.UserRole


class ShortcutsPage(PreferencePage):
    """A table of commands that can be searched, and a field for the keys of the chosen one."""

    title = tr("Shortcuts")
    setting_names = ("shortcuts",)

    def __init__(self, settings: Settings, shortcuts: Shortcuts) -> None:
        super().__init__(settings)
        self._shortcuts = shortcuts
        self.search = QLineEdit(objectName="searchShortcuts", clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search commands or keys"))
        self.search.setPlaceholderText(tr("Search, for instance “zoom” or “Ctrl+Z”"))
        self.search.textChanged.connect(self._filter)
        self._add(self.search)
        self.table = self._made_table()
        self._add(self.table)
        self.field = QKeySequenceEdit(objectName="newShortcut")
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        # What has the focus is a field within it.
        self._spoken = (self.field, *self.field.findChildren(QLineEdit))
        for part in self._spoken:
            part.setAccessibleName(tr("New keys"))
        self.field.keySequenceChanged.connect(self._check)
        self._add_row(tr("New &keys"), self.field)
        self.state = wrapped_label("shortcutState")
        self._add(self.state)
        self._set = dialog_button(tr("Cha&nge"), "setShortcut", self._change)
        self._add_one = dialog_button(tr("&Add"), "addShortcut", self._add_keys)
        self._add_one.setToolTip(tr("Keep the current keys as well"))
        self._remove = dialog_button(tr("Re&move Keys"), "removeShortcut", self._remove_keys)
        self._reset = dialog_button(tr("Rese&t"), "resetShortcut", self._set_back)
        self._reset.setToolTip(tr("Give this command its default keys"))
        self._add_buttons(self._set, self._add_one, self._remove, self._reset)
        self._show_keys()
        self.table.setCurrentItem(self._rows()[0])
        shortcuts.changed.connect(self._show_keys)

    def _made_table(self) -> QTreeWidget:
        table = QTreeWidget(objectName="shortcutRows")
        table.setAccessibleName(tr("Commands"))
        table.setHeaderLabels([tr("Command"), tr("Menu"), tr("Keys")])
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setMinimumHeight(_ROWS_HEIGHT)
        for command in _COMMANDS.values():
            row = QTreeWidgetItem([plain_label(command), menu_title(command), ""])
            row.setData(0, _ID, command.id)
            table.addTopLevelItem(row)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        table.currentItemChanged.connect(self._chosen)
        return table

    @property
    def _command(self) -> str:
        """The id of the chosen command; empty if none is."""
        row = self.table.currentItem()
        return row.data(0, _ID) if row is not None and not row.isHidden() else ""

    @property
    def _typed(self) -> str:
        sequence = self.field.keySequence()
        return normal(sequence.toString(QKeySequence.SequenceFormat.PortableText))

    # -- showing ----------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in self._rows():
            cells = " ".join(row.text(column) for column in range(3))
            cells = f"{cells} {search_text(_COMMANDS[row.data(0, _ID)])}".casefold()
            row.setHidden(not all(word in cells for word in words))
        shown = [row for row in self._rows() if not row.isHidden()]
        if shown and not self._command:
            self.table.setCurrentItem(shown[0])
        self._chosen()

    def _rows(self) -> list[QTreeWidgetItem]:
        rows = (self.table.topLevelItem(n) for n in range(self.table.topLevelItemCount()))
        return [row for row in rows if row is not None]

    def _show_keys(self) -> None:
        for row in self._rows():
            command = row.data(0, _ID)
            font = row.font(2)
            font.setBold(self._shortcuts.is_own(command))
            row.setFont(2, font)
            row.setText(2, _words(self._shortcuts.keys(command)))
        self._chosen()

    def _chosen(self) -> None:
        self.field.clear()
        self._check()

    def _check(self) -> None:
        command, key = self._command, self._typed
        holder = self._shortcuts.holder(key, command) if key else ""
        kept = kept_for(key)
        usable = bool(command and key) and not kept
        self._set.setText(tr("Reassi&gn") if holder else tr("Cha&nge"))
        self._set.setEnabled(usable)
        self._add_one.setEnabled(usable and not holder)
        self._remove.setEnabled(bool(command and self._shortcuts.keys(command)))
        self._reset.setEnabled(bool(command) and self._shortcuts.is_own(command))
        self._say(command, key, holder, kept)

    def _say(self, command: str, key: str, holder: str, kept: str) -> None:
        about = quoted(plain_label(_COMMANDS[command])) if command else ""
        if not command:
            said = tr("Choose a command.")
        elif kept:
            said = tr("{words} is for {kept}: choose other keys.", words=_words((key,)), kept=kept)
        elif holder:
            other = plain_label(_COMMANDS[holder])
            said = tr(
                "{words} belongs to “{other}”. Reassign gives it to {about}.",
                words=_words((key,)),
                other=other,
                about=about,
            )
        elif key in self._shortcuts.keys(command):
            said = tr("{about} has {words} already.", about=about, words=_words((key,)))
        elif key:
            said = tr("{words} is free.", words=_words((key,)))
        else:
            said = tr("For {about}: go to the field and press the new keys.", about=about)
        self.state.setText(said)
        for part in self._spoken:
            part.setAccessibleDescription(said)

    # -- doing ------------------------------------------------------------------------------

    def _change(self) -> None:
        if self._command and self._typed:
            self._shortcuts.set_keys(self._command, [self._typed])

    def _add_keys(self) -> None:
        if self._command and self._typed:
            present = self._shortcuts.keys(self._command)
            self._shortcuts.set_keys(self._command, [*present, self._typed])

    def _remove_keys(self) -> None:
        self._shortcuts.set_keys(self._command, [])

    def _set_back(self) -> None:
        self._shortcuts.reset(self._command)


def _words(keys: Keys) -> str:
    return keys_text(map(QKeySequence, keys))
