"""The dialog for editing chains of effects."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from voicestudio.effects.chain import BUILT_IN_CHAINS, MOST_STEPS, Chain
from voicestudio.effects.chain_file import SUFFIX
from voicestudio.effects.parameters import allowed, complete
from voicestudio.effects.registry import chainable_effects
from voicestudio.effects.spec import EffectSpec
from voicestudio.effects.step import Step
from voicestudio.effects.user_presets import checked_chain_name
from voicestudio.gui.widgets.name_dialog import NameDialog
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.parameter_form import ParameterForm, may_be_narrow
from voicestudio.gui.widgets.plain_text import caption
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.printable import shown, typed
from voicestudio.profiles.names import name_key
from voicestudio.profiles.profile import Profile
from voicestudio.texts import tr

_NEW = tr("New chain")
_FILES = tr("Chains (*{suffix})", suffix=SUFFIX)


class ChainEditor(QDialog):
    """Edits one chain: the order of its steps, and the parameters of the selected step.

    Steps that are not ticked are skipped. Built-in chains cannot be changed: a changed one is saved
    under another name.

    It either applies the chain to the open document, or is there to choose one for other files
    (`edit_for_files`): OK saves what was changed, and applies nothing.

    Signals: apply_wanted(Chain), used(str name) after OK, save_wanted(Chain), delete_wanted(str
    name), train_wanted(str goal), import_wanted(Path), export_wanted(Chain, Path).
    """

    apply_wanted = Signal(object)
    used = Signal(str)
    save_wanted = Signal(object)
    delete_wanted = Signal(str)
    train_wanted = Signal(str)
    import_wanted = Signal(object)
    export_wanted = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chainEditor")
        self.setWindowTitle(tr("Chains of Effects"))
        self._specs = {spec.name: spec for spec in chainable_effects()}
        self._own: tuple[Chain, ...] = ()
        self._known: list[Chain] = []
        self._steps: list[Step] = []
        self._profiles: list[Profile] = []
        self._shown: int | None = None
        self._make_widgets()
        self._lay_out()
        self.show_own(())
        self._open_chain(0)

    @property
    def chain(self) -> Chain:
        """The edited chain, with the name of the chain it was made from."""
        self._keep()
        return Chain(self._name(), tuple(self._steps))

    def show_own(self, own: tuple[Chain, ...]) -> None:
        """List the user's chains; the edited chain does not change."""
        name = self._name() if self._known else ""
        self._own, self._known = own, [*BUILT_IN_CHAINS, *own, Chain(_NEW, ())]
        self.choice.clear()
        for chain in self._known:
            self.choice.addItem(shown(chain.name))
        names = [chain.name for chain in self._known]
        self.choice.setCurrentIndex(names.index(name) if name in names else 0)
        self._allow()

    def show_profiles(self, profiles: list[Profile]) -> None:
        """List the user's voice profiles; a step keeps one that is missing."""
        self._keep()
        self._profiles = profiles
        self._show_models()

    def choose(self, name: str) -> None:
        """Edit the chain `name`."""
        self.choice.setCurrentText(shown(name))
        self._open_chain(self.choice.currentIndex())

    def edit_for_document(self) -> None:
        """Offer to apply the chain to the open document."""
        self._show_purpose(for_files=False)

    def edit_for_files(self, name: str) -> None:
        """Edit the chain `name`, which is used for other files than the open document."""
        self._show_purpose(for_files=True)
        self.choose(name)

    def set_applicable(self, applicable: bool) -> None:
        """Enable Apply: a document is open and no effect runs."""
        self._applicable = applicable
        self._allow()

    def _make_widgets(self) -> None:
        self._applicable = False
        self.choice = QComboBox(objectName="chainChoice")
        may_be_narrow(self.choice)
        name_list(self.choice, tr("Chain"))
        self.choice.activated.connect(self._open_chain)
        self.steps = QListWidget(objectName="chainSteps")
        self.steps.setSpacing(3)
        self.steps.setAccessibleName(tr("Effects of the chain, in their order"))
        self.steps.currentRowChanged.connect(self._choose_step)
        self.steps.itemChanged.connect(self._tick)
        self.add = self._button(tr("Add"), "chainAdd", None)
        self.add.setMenu(self._effects_menu())
        self.remove = self._button(tr("Remove"), "chainRemove", self._remove)
        self.up = self._button(tr("Up"), "chainUp", self._move_up)
        self.down = self._button(tr("Down"), "chainDown", self._move_down)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self.form = ParameterForm()
        self._make_strength()
        self.save = self._button(tr("Save As…"), "chainSave", self._ask_for_name)
        self.delete = self._button(tr("Delete"), "chainDelete", self._delete)
        self.apply = self._button(tr("Apply Chain"), "chainApply", self._apply)
        self.apply.setProperty("role", "primary")
        self.use = self._button(tr("OK"), "chainUse", self._use)
        self.use.setProperty("role", "primary")
        self.use.hide()
        self.import_button = self._button(tr("Import…"), "chainImport", self._ask_for_import)
        self.export_button = self._button(tr("Export…"), "chainExport", self._ask_for_export)
        self.notice = Notice("chainNotice")
        self.close_button = self._button(tr("Close"), "chainClose", self.reject)

    def _make_strength(self) -> None:
        self.strength = QSpinBox(objectName="chainStrength")
        self.strength.setAccessibleName(tr("Strength of the effect in percent"))
        self.strength.setToolTip(
            tr("How much of the result is heard, the rest being the sound before")
        )
        self.strength.setRange(0, 100)
        self.strength.setSingleStep(5)
        self.strength.setSuffix(" %")
        self.strength.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._strength_row = QWidget()
        row = QHBoxLayout(self._strength_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Strength")), 1)
        row.addWidget(self.strength)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.save)
        top.addWidget(self.delete)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove, self.up, self.down):
            buttons.addWidget(button)
        left = QVBoxLayout()
        left.addWidget(self.steps, 1)
        left.addLayout(buttons)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._title)
        column.addWidget(self.form)
        column.addWidget(self._strength_row)
        column.addStretch(1)
        right = QScrollArea(frameShape=QFrame.Shape.NoFrame)
        right.setWidgetResizable(True)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it is scrolled to
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setWidget(inner)
        middle = QHBoxLayout()
        middle.addLayout(left, 1)
        middle.addWidget(right, 1)
        end = QHBoxLayout()
        end.addWidget(self.import_button)
        end.addWidget(self.export_button)
        end.addStretch(1)
        end.addWidget(self.close_button)
        end.addWidget(self.apply)
        end.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addWidget(self.notice)
        column.addLayout(end)
        self.resize(720, 470)

    def _button(self, text: str, name: str, act: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(text, objectName=name)
        button.setAutoDefault(False)
        if act is not None:
            button.clicked.connect(act)
        return button

    def _effects_menu(self) -> QMenu:
        menu, group = QMenu(self), ""
        for spec in self._specs.values():
            if spec.group != group:
                menu.addSection(spec.group)
                group = spec.group
            menu.addAction(caption(spec.label)).setData(spec.name)
        menu.triggered.connect(self._add)
        return menu

    # -- the shown steps --------------------------------------------------------------------

    def _name(self) -> str:
        return self._known[max(0, self.choice.currentIndex())].name

    def _open_chain(self, index: int) -> None:
        self._show(list(self._known[index].steps), 0)

    def _show(self, steps: list[Step], row: int) -> None:
        """Show these steps, with the parameters of the one in `row`."""
        self._steps, self._shown = steps, None
        self.steps.blockSignals(True)
        self.steps.clear()
        for step in steps:
            item = QListWidgetItem(shown(self._label(step)))
            item.setCheckState(Qt.CheckState.Checked if step.on else Qt.CheckState.Unchecked)
            self.steps.addItem(item)
        self.steps.blockSignals(False)
        self.steps.setCurrentRow(min(row, len(steps) - 1))
        self._choose_step(self.steps.currentRow())

    def _label(self, step: Step) -> str:
        spec = self._specs.get(step.effect)
        return spec.label if spec else tr("{effect} (not available)", effect=step.effect)

    def _choose_step(self, row: int) -> None:
        self._keep()
        self._shown = row if 0 <= row < len(self._steps) else None
        spec = self._shown_spec()
        voices = spec.voices if spec else None
        self.form.show_table(spec.parameters if spec else (), voices.parameter if voices else "")
        if spec is not None:
            self.form.set_values(self._steps[row].values)
            self.form.more.setVisible(any(p.advanced for p in spec.parameters))
            self._show_models()
            if self.form.models is not None:
                self.form.models.train_wanted.connect(self._train)
        else:
            self.form.more.setVisible(False)
        self._strength_row.setVisible(spec is not None and spec.mixable)
        if spec is not None:
            self.strength.setValue(round(100 * self._steps[row].strength))
        self._title.setText(shown(spec.label) if spec else tr("Add an effect"))
        self._allow()

    def _show_models(self) -> None:
        """List the voice profiles for the selected step, and choose its own."""
        models, spec = self.form.models, self._shown_spec()
        if models is None or spec is None or spec.voices is None or self._shown is None:
            return
        goal, chosen = spec.voices.goal, self._steps[self._shown].profile
        known = [profile for profile in self._profiles if profile.goal == goal]
        models.show_profiles(known, chosen, keep_missing=True)

    def _train(self) -> None:
        spec = self._shown_spec()
        if spec is not None and spec.voices is not None:
            self.train_wanted.emit(spec.voices.goal)

    def _shown_spec(self) -> EffectSpec | None:
        return None if self._shown is None else self._specs.get(self._steps[self._shown].effect)

    def _keep(self) -> None:
        """Store the values of the form in the selected step."""
        spec = self._shown_spec()
        if spec is not None and self._shown is not None:
            step, values = self._steps[self._shown], self.form.values()
            models, percent = self.form.models, self.strength.value()
            # A strength between two percents stays unless another percent is typed.
            kept = percent == round(100 * step.strength) or not spec.mixable
            self._steps[self._shown] = replace(
                step,
                strength=step.strength if kept else percent / 100,
                values=allowed(spec.parameters, values),
                profile=models.profile if models is not None else "",
            )

    def _tick(self, item: QListWidgetItem) -> None:
        row = self.steps.row(item)
        on = item.checkState() == Qt.CheckState.Checked
        self._keep()
        self._steps[row] = replace(self._steps[row], on=on)
        self._allow()

    def _allow(self) -> None:
        row, count = self.steps.currentRow(), len(self._steps)
        self.add.setEnabled(count < MOST_STEPS)
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.save.setEnabled(count > 0)
        self.export_button.setEnabled(count > 0)
        self.delete.setEnabled(any(chain.name == self._name() for chain in self._own))
        usable = any(step.on for step in self._steps)
        self.apply.setEnabled(self._applicable and usable)
        self.use.setEnabled(usable)

    # -- what its buttons do ----------------------------------------------------------------

    def _add(self, action: QAction) -> None:
        self._keep()
        place = self.steps.currentRow() + 1
        self._show([*self._steps[:place], Step(action.data()), *self._steps[place:]], place)

    def _remove(self) -> None:
        row, self._shown = self.steps.currentRow(), None
        self._show([*self._steps[:row], *self._steps[row + 1 :]], row)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        self._keep()
        row, steps = self.steps.currentRow(), list(self._steps)
        steps.insert(row + by, steps.pop(row))
        self._show(steps, row + by)

    def _apply(self) -> None:
        self.apply_wanted.emit(self.chain)

    def _show_purpose(self, *, for_files: bool) -> None:
        self.apply.setHidden(for_files)
        self.use.setVisible(for_files)
        self.close_button.setText(tr("Cancel") if for_files else tr("Close"))

    def _use(self) -> None:
        """Save what was changed, under another name where that of the chain cannot be used."""
        chain = self.chain
        if any(self._is_same(chain, known) for known in self._known):
            self._use_saved(chain.name)
        elif any(own.name == chain.name for own in self._own):
            self._save(chain.name)
            self._use_saved(chain.name)
        else:
            self._ask_to_save(then=self._use_saved)

    def _is_same(self, one: Chain, other: Chain) -> bool:
        """Whether two chains have one name and do the same: a value left out is its default."""
        complete_one, complete_other = (
            [self._complete(step) for step in chain.steps] for chain in (one, other)
        )
        return one.name == other.name and complete_one == complete_other

    def _complete(self, step: Step) -> Step:
        spec = self._specs.get(step.effect)
        return (
            replace(step, values=complete(spec.parameters, allowed(spec.parameters, step.values)))
            if spec
            else step
        )

    def _use_saved(self, name: str) -> None:
        self.accept()
        self.used.emit(name)

    def show_imported(self, chain: Chain) -> None:
        """Show a chain that was read from a file, and ask for the name to save it under."""
        self.notice.clear()
        self._show(list(chain.steps), 0)
        self._ask_to_save(chain.name)

    def _ask_for_import(self) -> None:
        dialog = QFileDialog(self, tr("Import Chain"), "", _FILES)
        dialog.setObjectName("chainImportDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import_from)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import_from(self, name: str) -> None:
        self.import_wanted.emit(Path(name))

    def _ask_for_export(self) -> None:
        dialog = QFileDialog(self, tr("Export Chain"), f"{typed(self._name())}{SUFFIX}", _FILES)
        dialog.setObjectName("chainExportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.fileSelected.connect(self._export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export_to(self, name: str) -> None:
        self.notice.clear()
        self.export_wanted.emit(self.chain, Path(name))

    def _delete(self) -> None:
        self.delete_wanted.emit(self._name())

    def _ask_for_name(self) -> None:
        self._ask_to_save()

    def _ask_to_save(self, name: str = "", then: Callable[[str], object] | None = None) -> None:
        own = any(chain.name == self._name() for chain in self._own)
        name = name or (self._name() if own else "")
        dialog = NameDialog(tr("Save Chain"), name, checked_chain_name, self._taken, self)
        dialog.chosen.connect(self._save)
        if then is not None:
            dialog.chosen.connect(then)
        dialog.open()

    def _save(self, name: str) -> None:
        chain = replace(self.chain, name=name)
        # Known before it is stored, so that its name stays selected when the list is refilled.
        self._known.append(chain)
        self.choice.addItem(shown(name))
        self.choice.setCurrentIndex(self.choice.count() - 1)
        self.save_wanted.emit(chain)

    def _taken(self, name: str) -> str:
        taken = any(name_key(chain.name) == name_key(name) for chain in self._own)
        return (
            tr("A chain “{name}” exists already and will be replaced.", name=name) if taken else ""
        )
