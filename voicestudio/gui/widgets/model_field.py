"""The list of weights for an effect: shipped ones and voice profiles."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from voicestudio.effects.parameters import Parameter
from voicestudio.gui.widgets.plain_text import lines_tip
from voicestudio.printable import shown
from voicestudio.profiles.profile import Profile
from voicestudio.profiles.wording import summary_lines
from voicestudio.texts import details, tr

_TRAIN = tr("Train on My Voice…")


class ModelField(QComboBox):
    """The choices of a parameter, the profiles by name, and a last entry that begins a training.

    The last entry is never the chosen value: the list returns to the previous one. Stepping over
    it with the keyboard does nothing.

    Signals: edited() when something else is chosen; train_wanted().
    """

    edited = Signal()
    train_wanted = Signal()

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self._profiles: list[Profile] | None = None
        self._value, self._profile = int(parameter.default), ""
        self._passing = self._keeps_missing = False
        self._fill()
        self.currentIndexChanged.connect(self._move)

    @property
    def profile(self) -> str:
        """The name of the chosen profile; "" for shipped weights."""
        return self._profile

    def value(self) -> float:
        """The shipped weights that are chosen, or were before a profile was."""
        return float(self._value)

    def set_value(self, value: float) -> None:
        """Choose shipped weights; a profile that is chosen stays so."""
        self._choose(int(value), self._profile)

    def show_profiles(
        self, profiles: Sequence[Profile] | None, chosen: str, *, keep_missing: bool = False
    ) -> None:
        """List `profiles`, all that there are, and choose the one called `chosen`.

        Shipped weights are chosen for "" and where there is none of that name, unless
        `keep_missing`, which lists it, too. With `profiles` None they are not read yet, so it may
        exist.
        """
        self._profiles = None if profiles is None else list(profiles)
        self._keeps_missing = keep_missing
        self._choose(self._value, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._passing = True
        super().keyPressEvent(event)
        self._passing = False

    def _choose(self, value: int, name: str) -> None:
        before = self._value, self._profile
        there = self._profiles is None or self._keeps_missing or name in self._names()
        self._value, self._profile = value, name if there else ""
        self._fill()
        if before != (self._value, self._profile):
            self.edited.emit()

    def _names(self) -> list[str]:
        if self._profiles is None:
            return [self._profile] if self._profile else []
        names = [profile.name for profile in self._profiles]
        missing = self._keeps_missing and self._profile and self._profile not in names
        return [*names, self._profile] if missing else names

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        self.addItems(list(map(shown, self._parameter.choices)))
        self.insertSeparator(self.count())
        for name in self._names():
            self.addItem(shown(name), name)
        for profile in self._profiles or ():
            row = self.findData(profile.name)
            text = lines_tip(summary_lines(profile))
            self.setItemData(row, text, Qt.ItemDataRole.ToolTipRole)
            self.setItemData(
                row, details(summary_lines(profile)), Qt.ItemDataRole.AccessibleDescriptionRole
            )
        if self._names():
            self.insertSeparator(self.count())
        self.addItem(_TRAIN)
        self.setCurrentIndex(self._row())
        self.blockSignals(False)

    def _row(self) -> int:
        return self.findData(self._profile) if self._profile else self._value

    def _move(self, row: int) -> None:
        if row == self.count() - 1:
            self.blockSignals(True)
            self.setCurrentIndex(self._row())
            self.blockSignals(False)
            if not self._passing:
                self.train_wanted.emit()
            return
        self._profile = self.itemData(row) or ""
        if not self._profile:
            self._value = row
        self.edited.emit()
