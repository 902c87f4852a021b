"""The presets of an effect in its panel: choosing, saving, renaming and deleting them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from voicestudio.effects.parameters import allowed
from voicestudio.effects.spec import EffectSpec, Preset
from voicestudio.gui.widgets.parameter_form import may_be_narrow
from voicestudio.gui.widgets.plain_text import caption
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr

_USUAL = tr("Default settings")


class PresetRow(QWidget):
    """A combo box of presets, and a menu that saves, renames and deletes the user's own ones.

    Signals: chosen(dict values) with a value for every parameter; save_wanted();
    rename_wanted(str name) and delete_wanted(str name) for one of the user's presets.
    """

    chosen = Signal(dict)
    save_wanted = Signal()
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presetRow")
        self._presets: list[Preset] = []
        self._own = 0  # number of the user's presets, which are last in the list
        self.choice = QComboBox(objectName="presetChoice")
        may_be_narrow(self.choice)
        name_list(self.choice, tr("Preset"))
        self.choice.setPlaceholderText(tr("Changed"))
        self.choice.activated.connect(self._choose)
        label = QLabel(tr("Preset"))
        label.setBuddy(self.choice)
        self.button = QToolButton(text="⋯", objectName="presetMenu")
        self.button.setProperty("role", "plain")
        self.button.setAccessibleName(tr("Save, rename or delete presets"))
        self.button.setToolTip(tr("Save, rename or delete presets"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        self._save = self._action(menu, tr("&Save as Preset…"), "presetSave")
        self._rename = self._action(menu, tr("&Rename…"), "presetRename")
        self._delete = self._action(menu, tr("&Delete"), "presetDelete")
        menu.triggered.connect(self._act)
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.button)

    def show_presets(self, spec: EffectSpec, own: tuple[Preset, ...]) -> None:
        """List the defaults, the built-in presets of `spec`, and the user's presets `own`."""
        usual = {p.name: p.default for p in spec.parameters}
        known = [Preset(_USUAL, {}), *spec.presets, *own]
        self._presets = [
            Preset(one.name, {**usual, **allowed(spec.parameters, one.values)}) for one in known
        ]
        self._own = len(own)
        self.choice.clear()
        for number, one in enumerate(self._presets):
            if number in (1, len(self._presets) - self._own):
                self.choice.insertSeparator(self.choice.count())
            self.choice.addItem(caption(one.name).replace("&&", "&"), number)
        self.setVisible(len(self._presets) > 1)

    def show_values(self, values: Mapping[str, float]) -> None:
        """Select the preset that equals `values`, if any."""
        at = next((n for n, one in enumerate(self._presets) if _alike(one.values, values)), None)
        self.choice.setCurrentIndex(-1 if at is None else self.choice.findData(at))
        own = self._own_name() != ""
        self._rename.setEnabled(own)
        self._delete.setEnabled(own)

    def _own_name(self) -> str:
        """The name of the selected preset if it is one of the user's, else ""."""
        number = self.choice.currentData()
        if number is None or number < len(self._presets) - self._own:
            return ""
        return self._presets[number].name

    def _choose(self, _index: int) -> None:
        number = self.choice.currentData()
        if number is not None:
            self.chosen.emit(dict(self._presets[number].values))

    def _act(self, action: QAction) -> None:
        if action is self._save:
            self.save_wanted.emit()
        elif action is self._rename:
            self.rename_wanted.emit(self._own_name())
        else:
            self.delete_wanted.emit(self._own_name())

    def _action(self, menu: QMenu, text: str, name: str) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(name)
        return action


def _alike(preset: Mapping[str, float], values: Mapping[str, float]) -> bool:
    """Whether `values` equal those of the preset, to the precision that fields show."""
    return all(
        abs(values[name] - preset[name]) <= 1e-4 * max(1.0, abs(v))
        for name, v in preset.items()
        if name in values
    )
