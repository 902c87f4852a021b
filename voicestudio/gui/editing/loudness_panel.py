"""The loudness panel: measured loudness, range and true peak, and the distance to a target."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from voicestudio.audio.loudness_meter import Loudness
from voicestudio.gui.editing.target_choice import TargetChoice
from voicestudio.gui.widgets.compact_widgets import KeptInSight
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.texts import numeral, tr

_SIDE = 6
_NOTHING = "–"
_ASK = tr("Measures the selection, or everything when nothing is selected.")
_ROWS = (
    ("integrated", tr("Loudness"), "LUFS"),
    ("difference", tr("Difference from target"), "LU"),
    ("true_peak", tr("True peak"), "dBTP"),
    ("range", tr("Loudness range"), "LU"),
    ("max_short_term", tr("Max short-term"), "LUFS"),
    ("max_momentary", tr("Max momentary"), "LUFS"),
)


class LoudnessPanel(QFrame):
    """Shows the values of one measurement, with buttons to measure again and to normalise.

    Signals: measure_wanted(); normalise_wanted(); target_changed(float) in LUFS; wanted() when the
    panel should be made visible; measured() when it shows other values.
    """

    measure_wanted = Signal()
    normalise_wanted = Signal()
    target_changed = Signal(float)
    wanted = Signal()
    measured = Signal()

    def __init__(self, target: float) -> None:
        super().__init__()
        self.setObjectName("loudnessPanel")
        self._found: Loudness | None = None
        self.target = TargetChoice("panelTarget", target)
        self.target.changed.connect(self._retarget)
        self._values = {name: self._value(name, label) for name, label, _ in _ROWS}
        self._hint = QLabel(_ASK, objectName="loudnessHint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "caption")
        self.measure = self._button(tr("Measure"), "loudnessMeasure")
        self.normalise = self._button(tr("Normalise…"), "loudnessNormalise")
        self.measure.clicked.connect(self.measure_wanted)
        self.normalise.clicked.connect(self.normalise_wanted)
        self._lay_out()

    def show_loudness(self, found: Loudness, of: str) -> None:
        """Show values; `of` says of what, for instance "Everything"."""
        self._found = found
        self._hint.setText(of)
        self._refresh()
        self.measured.emit()

    def say(self, text: str) -> None:
        """Show `text` in place of the description of the measured range."""
        self._hint.setText(text)

    def clear(self) -> None:
        """Remove the values, when another document is opened."""
        self._found = None
        self._hint.setText(_ASK)
        self._refresh()

    def set_enabled(self, *, there: bool, busy: bool) -> None:
        """Whether there is a recording, and whether something is being measured already."""
        self.measure.setEnabled(there and not busy)
        self.normalise.setEnabled(there and not busy)

    def _button(self, label: str, name: str) -> QPushButton:
        button = QPushButton(label, objectName=name)
        button.setAutoDefault(True)  # Enter presses it; Space always plays
        button.setEnabled(False)
        return button

    def _value(self, name: str, label: str) -> QLabel:
        value = ValueLabel(f"loudness_{name}", label, _NOTHING)
        value.setAlignment(Qt.AlignmentFlag.AlignRight)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return value

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for row, (name, label, _unit) in enumerate(_ROWS):
            grid.addWidget(QLabel(label), row, 0)
            grid.addWidget(self._values[name], row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        column.addWidget(self.target)
        column.addLayout(grid)
        column.addWidget(self._hint)
        column.addWidget(self._always_in_sight())
        column.addStretch(1)

    def _always_in_sight(self) -> KeptInSight:
        """The buttons; values are scrolled behind them."""
        row = QFrame(self, objectName="loudnessRow")
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        buttons.addWidget(self.measure)
        buttons.addWidget(self.normalise)
        return KeptInSight(row, _SIDE, _SIDE)

    def _retarget(self, lufs: float) -> None:
        self._refresh()
        self.target_changed.emit(lufs)

    def _refresh(self) -> None:
        for name, _label, unit in _ROWS:
            self._values[name].setText(self._text(name, unit))

    def _text(self, name: str, unit: str) -> str:
        if self._found is None:
            return _NOTHING
        if name == "difference":
            value = self._found.integrated - self.target.lufs
            return _level(value, "+.1f−", unit)
        value = getattr(self._found, name)
        return _level(value, ".1f−", unit)


def _level(value: float, form: str, unit: str) -> str:
    return f"{numeral(value, form)} {unit}" if math.isfinite(value) else _NOTHING
