"""The dialog that makes a chain of effects of what is in the history."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio.document.editing.done_steps import DoneSteps, combined
from voicestudio.document.editing.edits import Edit
from voicestudio.effects.chain import Chain, settings_of
from voicestudio.effects.step import Step
from voicestudio.effects.user_presets import checked_chain_name
from voicestudio.errors import UserError
from voicestudio.gui.widgets.labels import dialog_button, wrapped_label
from voicestudio.gui.widgets.plain_text import breakable, shortened, tip
from voicestudio.printable import shown
from voicestudio.texts import listed, tr

_EXPLAINED = tr(
    "The ticked steps become a chain, which does the same to other "
    "sounds: from the menu Effect, to many files at once, or on "
    "the command line."
)
_NOTHING = tr(
    "Nothing was done yet that can be done to other recordings: "
    "apply an effect, a gain or a fade to this one first."
)
_LONGEST_LIST = 160
_PART = tr("{label} (was done to a part; a chain does it to all that is selected)")
_SIZE = (520, 420)


class HistoryChainDialog(QDialog):
    """Lists the steps of the history up to the present state that can be done elsewhere, with
    their settings, and asks for a name. The others are named in one line.

    `taken` says something about a name that is in use, "" about others.

    Signals: save_wanted(Chain).
    """

    save_wanted = Signal(object)

    def __init__(
        self, states: Sequence[Edit], taken: Callable[[str], str], parent: QWidget
    ) -> None:
        """`states` are those of the history, the first one being the recording as opened."""
        super().__init__(parent)
        self.setObjectName("historyChain")
        self.setWindowTitle(tr("Save History as Chain"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._states = [state for state in states[1:] if _is_usable(state)]
        self._left_out = [state for state in states[1:] if not _is_usable(state)]
        self._taken = taken
        self.steps = QListWidget(objectName="historyChainSteps")
        self.steps.setAccessibleName(tr("Steps of the history"))
        self.steps.setSpacing(2)
        self.steps.setWordWrap(True)
        for state in self._states:
            self.steps.addItem(_item(state))
        self.steps.itemChanged.connect(self._check)
        self.name = QLineEdit(objectName="historyChainName")
        self.name.setAccessibleName(tr("Name of the chain"))
        self.name.textChanged.connect(self._check)
        self._told = wrapped_label("historyChainTold")
        self.save = dialog_button(tr("Save"), "historyChainSave", self.accept)
        self.save.setProperty("role", "primary")
        self._lay_out()
        self.resize(*_SIZE)
        self._check()

    @property
    def chosen(self) -> tuple[Step, ...]:
        """The steps of the chain that is ticked together."""
        ticked = (
            state.done
            for row, state in enumerate(self._states)
            if self.steps.item(row).checkState() == Qt.CheckState.Checked
        )
        return combined(done for done in ticked if done is not None)

    def accept(self) -> None:
        """Hand over the chain and close."""
        chain = Chain(checked_chain_name(self.name.text()), self.chosen)
        super().accept()
        self.save_wanted.emit(chain)

    def _lay_out(self) -> None:
        explained = wrapped_label("historyChainExplained")
        explained.setText(_EXPLAINED)
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(QLabel(tr("Name")))
        name.addWidget(self.name, 1)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(dialog_button(tr("Cancel"), "historyChainCancel", self.reject))
        end.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(explained)
        column.addWidget(self.steps, 1)
        if self._left_out:
            left_out = wrapped_label("historyChainLeftOut")
            left_out.setText(breakable(_left_out_words(self._left_out)))
            column.addWidget(left_out)
        column.addLayout(name)
        column.addWidget(self._told)
        column.addLayout(end)

    def _check(self, _change: object = None) -> None:
        told, usable = self._problem(), False
        if not told:
            usable, told = True, self._taken(self.name.text().strip())
        self._told.setText(shown(told) if self.name.text() or not self.chosen else "")
        self.save.setEnabled(usable)

    def _problem(self) -> str:
        """Return why no chain can be saved yet; "" if one can."""
        if not self._states:
            return _NOTHING
        if not self.chosen:
            return tr("Tick a step that is to be done elsewhere.")
        try:
            name = checked_chain_name(self.name.text())
            Chain(name, self.chosen).used()
        except UserError as error:
            return str(error)
        return ""


def _item(state: Edit) -> QListWidgetItem:
    """Return the entry for a usable step, ticked where it did what its chain will do."""
    done = state.done
    assert done is not None  # it is usable
    label = shown(state.label if done.everywhere else _PART.format(label=state.label))
    settings = shown("; ".join(filter(None, map(settings_of, done.steps))))
    item = QListWidgetItem(f"{label}\n{settings}" if settings else label)
    item.setToolTip(tip(settings or label))
    item.setCheckState(Qt.CheckState.Checked if done.everywhere else Qt.CheckState.Unchecked)
    return item


def _left_out_words(states: Sequence[Edit]) -> str:
    """Name the steps that cannot be part of a chain, each label once with its number."""
    counts = Counter(state.label for state in states)
    named = [
        label
        if count == 1
        else tr("{label} ({n} time)", "{label} ({n} times)", label=label, n=count)
        for label, count in counts.items()
    ]
    names = shortened(shown(listed(named)), _LONGEST_LIST)
    return tr("Left out, because it is only for this recording: {names}.", names=names)


def _is_usable(state: Edit) -> bool:
    return state.done is not None and _usable(state.done)


def _usable(done: DoneSteps) -> bool:
    """Whether this version of the program can do the steps, with their settings."""
    try:
        Chain("", done.steps).used()
    except UserError:
        return done.strength is not None and not done.steps
    return True
