"""The row of an export dialog that chooses, saves, renames and deletes presets."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.audio.export_presets import (
    BUILT_IN,
    ExportPreset,
    ExportPresets,
    checked_preset_name,
)
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.gui.files.export_options import ExportOptions
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.accessible_roles import GROUP
from voicestudio.gui.widgets.name_dialog import NameDialog
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.printable import shown
from voicestudio.texts import tr

_CUSTOM = tr("Custom")

Change = Callable[[ExportPresets], ExportPreset | None]
"""Changes the user's presets and returns the one that is to be shown; None for none."""


class ExportPresetRow(QWidget):
    """A list of presets beside the options that they set.

    Choosing one sets the options. It shows “Custom” while the options equal no preset, and after
    “Custom” was chosen, until a preset is chosen. The user's own presets are read and written in
    the background, and listed once they are read.
    Signals: chosen(ExportPreset); listed() when reading or changing the user's presets has ended,
    successfully or not.
    """

    accessible_role = GROUP

    chosen = Signal(object)
    listed = Signal()

    def __init__(self, options: ExportOptions, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._options, self._background = options, background
        self._listed: tuple[ExportPreset, ...] = ()
        self._users: tuple[ExportPreset, ...] = ()
        self.box = QComboBox(objectName="exportPreset")
        name_list(self.box, tr("Preset"))
        self.box.activated.connect(self._choose)
        self._note = QLabel(objectName="exportPresetNote")
        self._note.setWordWrap(True)
        self._note.setProperty("role", "alert")
        self._note.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        self._menu = self._menu_button()
        row.addWidget(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._note)
        self._custom = False
        self._list("")
        options.changed.connect(self.show_matching)
        background.run(_read, done=self._show_read, failed=self._tell)

    def show_matching(self) -> None:
        """Choose the preset whose settings equal the options, preferably the one already chosen."""
        now = self._options.shown(self._options.settings)
        same = [n for n, one in enumerate(self._listed) if self._shown(one) == now]
        if self._custom:
            self.box.setCurrentIndex(0)
        elif self.box.currentIndex() - 1 not in same:
            self.box.setCurrentIndex(same[0] + 1 if same else 0)
        self._rename.setEnabled(self._own is not None)
        self._delete.setEnabled(self._own is not None)

    def save(self, name: str) -> None:
        """Keep the options as the preset `name`."""
        self._change(partial(_saved, name=name, settings=self._options.settings))

    def rename(self, name: str) -> None:
        """Give the chosen preset of the user's another name."""
        own = self._own
        if own is not None:
            self._change(partial(_renamed, name=own.name, other=name))

    def delete(self) -> None:
        """Delete the chosen preset of the user's; the options stay."""
        own = self._own
        if own is not None:
            self._change(partial(_deleted, name=own.name))

    @property
    def _own(self) -> ExportPreset | None:
        """The chosen preset, if it is the user's."""
        index = self.box.currentIndex() - 1
        preset = self._listed[index] if index >= 0 else None
        return preset if preset in self._users else None

    def _menu_button(self) -> QPushButton:
        button = QPushButton(tr("Presets"), objectName="exportPresetMenu")
        button.setAccessibleName(tr("Save, rename or delete a preset"))
        button.setAutoDefault(False)
        menu = QMenu(button)
        menu.addAction(tr("Save As…")).triggered.connect(self._ask_for_name)
        self._rename = menu.addAction(tr("Rename…"))
        self._rename.triggered.connect(self._ask_for_other_name)
        self._delete = menu.addAction(tr("Delete"))
        self._delete.triggered.connect(self.delete)
        button.setMenu(menu)
        return button

    def _shown(self, preset: ExportPreset) -> ExportSettings:
        return self._options.shown(preset.settings)

    def _show_read(self, users: tuple[ExportPreset, ...]) -> None:
        """List the user's presets; the chosen one stays chosen."""
        self._users = users
        self._list(self._listed[index].name if (index := self.box.currentIndex() - 1) >= 0 else "")
        self.listed.emit()

    def _list(self, name: str) -> None:
        """List the presets, and choose the one called `name`."""
        self._listed = (*BUILT_IN, *self._users)
        self.box.clear()
        self.box.addItem(_CUSTOM)
        self.box.addItems([shown(preset.name) for preset in self._listed])
        names = [preset.name for preset in self._listed]
        self.box.setCurrentIndex(names.index(name) + 1 if name in names else 0)
        self.show_matching()

    def _choose(self, index: int) -> None:
        self._custom = index == 0
        if index > 0:
            self._options.set_settings(self._listed[index - 1].settings)
            self.chosen.emit(self._listed[index - 1])
        self.show_matching()

    def _change(self, change: Change) -> None:
        """Change the user's presets; no second change begins before it is done."""
        self._menu.setEnabled(False)
        self._background.run(_changed, change, done=self._show_changed, failed=self._tell)

    def _show_changed(self, made: tuple[tuple[ExportPreset, ...], str]) -> None:
        self._users, name = made
        self._menu.setEnabled(True)
        self._note.hide()
        self._custom = False
        self._list(name)
        self.listed.emit()

    def _tell(self, error: Exception) -> None:
        self._menu.setEnabled(True)
        self._note.setText(str(error))
        self._note.show()
        self.listed.emit()

    def _ask_for_name(self) -> None:
        self._ask(tr("Save Preset"), "", self._replaced, self.save)

    def _ask_for_other_name(self) -> None:
        if self._own is not None:
            self._ask(tr("Rename Preset"), self._own.name, lambda _: "", self.rename)

    def _replaced(self, name: str) -> str:
        """The hint for a name that exists already."""
        there = any(one.name.casefold() == name.casefold() for one in self._users)
        return (
            tr("A preset “{name}” exists already and will be replaced.", name=name) if there else ""
        )

    def _ask(
        self, title: str, name: str, note: Callable[[str], str], use: Callable[[str], object]
    ) -> None:
        dialog = NameDialog(title, name, checked_preset_name, note, self)
        dialog.chosen.connect(use)
        dialog.open()


def _read() -> tuple[ExportPreset, ...]:
    return ExportPresets().own()


def _changed(change: Change) -> tuple[tuple[ExportPreset, ...], str]:
    """Return the user's presets after a change, and the name of the one to be shown."""
    presets = ExportPresets()
    made = change(presets)
    return presets.own(), made.name if made is not None else ""


def _saved(presets: ExportPresets, name: str, settings: ExportSettings) -> ExportPreset:
    return presets.save(name, settings)


def _renamed(presets: ExportPresets, name: str, other: str) -> ExportPreset:
    return presets.rename(name, other)


def _deleted(presets: ExportPresets, name: str) -> None:
    presets.delete(name)
