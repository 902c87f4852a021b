"""Connects the preset row of the effect panel with the stored presets."""

from functools import partial

from PySide6.QtCore import QObject

from voicestudio.effects.registry import effect
from voicestudio.effects.spec import Preset
from voicestudio.effects.user_presets import UserPresets, checked_preset_name
from voicestudio.errors import UserError
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.preset_model import PresetStore
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.name_dialog import NameDialog
from voicestudio.profiles.names import name_key
from voicestudio.texts import tr


class EffectPresets(QObject):
    """Lists, saves, renames and deletes presets of the effect that `panel` shows."""

    def __init__(self, panel: EffectPanel, store: PresetStore, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._store = panel, store
        row = panel.presets
        row.chosen.connect(panel.form.set_values)
        row.save_wanted.connect(self._ask_to_save)
        row.rename_wanted.connect(self._ask_to_rename)
        row.delete_wanted.connect(self._delete)
        panel.effect_chosen.connect(self._list)
        panel.form.changed.connect(self._show)
        store.changed.connect(self._list)
        self._list()

    def show_messages(self, bar: MessageBar) -> None:
        """Show in `bar` why presets cannot be read or written, until they can."""
        self._store.failed.connect(bar.subject(self._store.changed).error)

    def _list(self, _effect: str = "") -> None:
        name = self._panel.effect_name
        self._panel.presets.show_presets(effect(name), self._store.presets.of(name))
        self._show()

    def _show(self) -> None:
        self._panel.presets.show_values(self._panel.form.values())

    def _ask_to_save(self) -> None:
        checked = partial(checked_preset_name, effect=self._panel.effect_name)
        dialog = NameDialog(tr("Save as Preset"), "", checked, self._taken, self._panel)
        dialog.chosen.connect(self._save)
        dialog.open()

    def _ask_to_rename(self, name: str) -> None:
        dialog = NameDialog(
            tr("Rename Preset"), name, partial(self._free_name, name), _nothing, self._panel
        )
        dialog.chosen.connect(partial(self._rename, name))
        dialog.open()

    def _taken(self, name: str) -> str:
        """Return the message for a name that already exists, else ""."""
        return (
            tr("A preset “{name}” exists already and will be replaced.", name=name)
            if self._has(name)
            else ""
        )

    def _free_name(self, old: str, name: str) -> str:
        """Return `name` as it is stored. Raises UserError if another preset has it."""
        name = checked_preset_name(name, self._panel.effect_name)
        if self._has(name) and name_key(name) != name_key(old):
            raise UserError(tr("There is a preset “{name}” already.", name=name))
        return name

    def _has(self, name: str) -> bool:
        known = self._store.presets.of(self._panel.effect_name)
        return any(name_key(one.name) == name_key(name) for one in known)

    def _save(self, name: str) -> None:
        shown = self._panel.effect_name
        curves = {p.name for p in effect(shown).parameters if p.curve}
        values = {n: v for n, v in self._panel.form.values().items() if n not in curves}
        self._store.change(partial(_saved, effect=shown, preset=Preset(name, values)))

    def _rename(self, old: str, new: str) -> None:
        shown = self._panel.effect_name
        self._store.change(partial(_renamed, effect=shown, old=old, new=new))

    def _delete(self, name: str) -> None:
        self._store.change(partial(_deleted, effect=self._panel.effect_name, name=name))


def _nothing(_name: str) -> str:
    return ""


def _saved(presets: UserPresets, effect: str, preset: Preset) -> UserPresets:
    return presets.with_preset(effect, preset)


def _renamed(presets: UserPresets, effect: str, old: str, new: str) -> UserPresets:
    return presets.with_renamed_preset(effect, old, new)


def _deleted(presets: UserPresets, effect: str, name: str) -> UserPresets:
    return presets.without_preset(effect, name)
