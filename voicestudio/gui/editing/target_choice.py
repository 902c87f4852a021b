"""Choosing a loudness: one that is usual somewhere, or one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from voicestudio.audio.loudness_targets import TARGET_RANGE, TARGETS
from voicestudio.gui.widgets.accessible_roles import GROUP
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr

_OWN = tr("Custom target")
_BUTTONS = 36


class TargetChoice(QWidget):
    """A list of targets, and a number that is the chosen one's or the user's own.

    Signals: changed(float) with the target in LUFS.
    """

    accessible_role = GROUP

    changed = Signal(float)

    def __init__(self, name: str, lufs: float) -> None:
        super().__init__()
        self.setObjectName(name)
        self.list = QComboBox(objectName=f"{name}List")
        name_list(self.list, tr("Loudness target"))
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setMinimumContentsLength(8)
        self.number = DecimalField(objectName=f"{name}Number")
        self.number.setAccessibleName(tr("Target (LUFS)"))
        self.number.setDecimals(1)
        self.number.setRange(*TARGET_RANGE)
        self.number.setSuffix(" LUFS")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for target in TARGETS:
            self.list.addItem(target.label, target.lufs)
        self.list.addItem(_OWN)
        # Without its size hint's room for numbers that are not in its range.
        self.number.setFixedWidth(self.fontMetrics().horizontalAdvance("−40.0 LUFS") + _BUTTONS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        row.addWidget(self.number)
        self.set_lufs(lufs)
        self.list.activated.connect(self._chosen)
        self.number.valueChanged.connect(self._typed)

    @property
    def lufs(self) -> float:
        return self.number.value()

    def set_lufs(self, lufs: float) -> None:
        """Show a target without telling of it."""
        self.number.blockSignals(True)
        self.number.setValue(lufs)
        self.number.blockSignals(False)
        self._name(lufs)

    def _chosen(self, index: int) -> None:
        lufs = self.list.itemData(index)
        if lufs is None:
            self.number.setFocus()
            self.number.selectAll()
        else:
            self.number.setValue(lufs)

    def _typed(self, lufs: float) -> None:
        self._name(lufs)
        self.changed.emit(lufs)

    def _name(self, lufs: float) -> None:
        index = self.list.findData(lufs)
        self.list.setCurrentIndex(index if index >= 0 else self.list.count() - 1)
