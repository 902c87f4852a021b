"""The window Compare Settings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from voicestudio.effects.spec import EffectSpec
from voicestudio.gui.effects.compared_settings import (
    MOST_SETTINGS,
    ComparedSetting,
    setting_table,
)
from voicestudio.gui.effects.compared_table import ComparedTable
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.parameter_form import ParameterForm, ToggleField
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.gui.widgets.wheel_guard import guard_wheel
from voicestudio.printable import shown
from voicestudio.profiles.profile import Profile
from voicestudio.texts import tr

_FORM_WIDTH = 270
_SIZE, _LEAST = (780, 430), (640, 360)
_EFFECT_LETTERS = 20
_AS_IT_IS = tr("This is the sound as it is now, to compare with.")
_BLIND = tr("Settings are hidden while you compare blind.")


@dataclass(frozen=True)
class Possible:
    """Which buttons are enabled; `cancel` and `anew`: which are shown."""

    render: bool
    cancel: bool
    use: bool
    add: bool
    remove: bool
    anew: bool
    blind: bool


class CompareWindow(QDialog):
    """Shows rows of settings, the parameters of the current row, and the commands for them.

    The keys 1 to 9 play a row, 0 the unchanged sound. Escape cancels the rendering, if there is
    one, else closes the window.

    Attributes: table, form, notice; blind and loop, the check boxes; buttons by name.

    Signals:
        effect_wanted(str name): another effect was chosen.
        hear_wanted(int row): play or stop a row.
        row_chosen(): another row is current.
        edited(): a parameter of the current row was changed.
        anew_wanted(): compare the present selection instead.
        add_wanted(), remove_wanted(), render_wanted(), cancel_wanted(), use_wanted(),
        train_wanted(): the command was chosen.
        hidden(): the window was closed.
    """

    effect_wanted = Signal(str)
    hear_wanted = Signal(int)
    row_chosen = Signal()
    edited = Signal()
    add_wanted = Signal()
    remove_wanted = Signal()
    render_wanted = Signal()
    cancel_wanted = Signal()
    use_wanted = Signal()
    anew_wanted = Signal()
    train_wanted = Signal()
    hidden = Signal()

    def __init__(self, specs: Sequence[EffectSpec], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareWindow")
        self.setWindowTitle(tr("Compare Settings"))
        self._spec = specs[0]
        self._form_of = ""
        self._make_widgets(specs)
        self._lay_out()
        guard_wheel(self)
        self._keys = [self._key(number) for number in range(MOST_SETTINGS + 1)]
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)

    def show_effect(self, spec: EffectSpec) -> None:
        """Show an effect as the chosen one."""
        self._spec, self._form_of = spec, ""
        self._choice.setCurrentIndex(self._choice.findData(spec.name))

    def setting(self) -> ComparedSetting:
        """Return the setting in the form."""
        models = self.form.models
        return ComparedSetting.of(self._spec, self.form.values(), models.profile if models else "")

    def show_setting(self, setting: ComparedSetting | None, profiles: Sequence[Profile]) -> None:
        """Show `setting` in the form, with `profiles` as models; None hides the form."""
        self._scroll.setVisible(setting is not None)
        self._without.setVisible(setting is None)
        self._without.setText(_BLIND if self.blind.isChecked() else _AS_IT_IS)
        if setting is None:
            return
        self.form.blockSignals(True)
        self._make_form()
        self.form.set_values(setting.values)
        if self.form.models is not None:
            self.form.models.show_profiles(profiles, setting.applied.profile)
        self.form.blockSignals(False)

    def show_range(self, text: str) -> None:
        """Show a description of the compared range."""
        self._range.setText(text)

    def allow(self, possible: Possible) -> None:
        """Enable or show the buttons as `possible` says.

        The focus of one that is no longer of use goes to the table, not to a field that Qt finds.
        """
        focused = self.focusWidget()
        self.render_button.setEnabled(possible.render)
        self.cancel_button.setVisible(possible.cancel)
        self.use_button.setEnabled(possible.use)
        self.add_button.setEnabled(possible.add)
        self.remove_button.setEnabled(possible.remove)
        self.anew_button.setVisible(possible.anew)
        self.blind.setEnabled(possible.blind)
        if focused is not None and not (focused.isEnabled() and focused.isVisibleTo(self)):
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rendering = not self.cancel_button.isHidden()
        if event.key() == Qt.Key.Key_Escape and rendering:
            self.cancel_wanted.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def _make_form(self) -> None:
        """Make the fields of the effect, unless the form has them already."""
        if self._form_of == self._spec.name:
            return
        self._form_of = self._spec.name
        voices = self._spec.voices
        self.form.show_table(setting_table(self._spec), voices.parameter if voices else "")
        self.form.more.setVisible(any(p.advanced for p in self._spec.parameters))
        if self.form.models is not None:
            self.form.models.train_wanted.connect(self.train_wanted)

    def _make_widgets(self, specs: Sequence[EffectSpec]) -> None:
        self._choice = QComboBox(objectName="compareEffect")
        self._choice.setMinimumContentsLength(_EFFECT_LETTERS)
        name_list(self._choice, tr("Effect"))
        for spec in specs:
            self._choice.addItem(shown(spec.label), spec.name)
        self._choice.activated.connect(self._choose_effect)
        self._range = QLabel(objectName="compareRange")
        self._range.setProperty("role", "caption")
        self.table = ComparedTable()
        self.table.hear_wanted.connect(self.hear_wanted)
        self.table.row_chosen.connect(self.row_chosen)
        self.add_button = self._button(tr("Add"), "compareAdd", self.add_wanted)
        self.add_button.setToolTip(tr("Add a row with the settings of the chosen one"))
        self.remove_button = self._button(tr("Remove"), "compareRemove", self.remove_wanted)
        self.form = ParameterForm()
        self.form.changed.connect(self.edited)
        self._without = QLabel(objectName="compareNothing")
        self._without.setProperty("role", "caption")
        self._without.setWordWrap(True)
        self._without.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.notice = Notice("compareNotice")
        self.anew_button = self._button(tr("Compare Again"), "compareAnew", self.anew_wanted)
        self.anew_button.setToolTip(tr("Discard these results and compare the current selection"))
        self.blind = _toggle(tr("Blind"), "compareBlind")
        self.blind.setToolTip(
            tr("Hide the settings and shuffle the rows; Use This shows which one you chose")
        )
        self.loop = _toggle(tr("Loop"), "compareLoop")
        self.loop.setChecked(True)
        self.loop.setToolTip(tr("Repeat from the beginning"))
        self.render_button = self._button(tr("Render"), "compareRender", self.render_wanted)
        self.render_button.setDefault(True)  # Enter in the form renders
        self.cancel_button = self._button(tr("Cancel"), "compareCancel", self.cancel_wanted)
        self.cancel_button.setAccessibleName(tr("Cancel rendering"))
        self.use_button = self._button(tr("Use This"), "compareUse", self.use_wanted)
        self.use_button.setToolTip(tr("Apply the chosen row to the recording; Undo reverts it"))
        self.use_button.setProperty("role", "primary")
        self.close_button = QPushButton(tr("Close"), objectName="compareClose", autoDefault=True)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._choice)
        top.addWidget(self._range, 1)
        top.addWidget(self.anew_button)
        rows = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            rows.addWidget(button)
        rows.addStretch(1)
        rows.addWidget(self.cancel_button)
        rows.addWidget(self.render_button)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addLayout(rows)
        self._scroll = QScrollArea(frameShape=QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        for side in (self._scroll, self._without):
            side.setFixedWidth(_FORM_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addLayout(left, 1)
        middle.addWidget(self._scroll)
        middle.addWidget(self._without)
        end = QHBoxLayout()
        end.addWidget(self.blind)
        end.addWidget(self.loop)
        end.addStretch(1)
        end.addWidget(self.close_button)
        end.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # so that a notice does not enlarge the window
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(self.notice)
        column.addLayout(end)

    def _button(self, text: str, name: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(text, objectName=name, autoDefault=True)
        button.clicked.connect(pressed)
        return button

    def _key(self, number: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(str(number)), self)
        shortcut.setProperty("row", number)
        shortcut.activated.connect(self._hear_key)
        return shortcut

    def _hear_key(self) -> None:
        self.table.setFocus()  # where Space plays and stops the chosen row
        self.hear_wanted.emit(self.sender().property("row"))

    def _choose_effect(self, index: int) -> None:
        self.effect_wanted.emit(self._choice.itemData(index))


def _toggle(text: str, name: str) -> ToggleField:
    toggle = ToggleField(text)
    toggle.setObjectName(name)
    return toggle
