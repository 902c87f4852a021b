"""Choosing the count-in: how many seconds, and whether they are heard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr

LONGEST = 5


class CountInChoice(QWidget):
    """A list of seconds to count, and a box for clicks.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seconds = QComboBox(objectName="recordCountIn")
        self._seconds.addItems(
            [
                tr("No count-in"),
                *(tr("Count {seconds} s", seconds=n) for n in range(1, LONGEST + 1)),
            ]
        )
        name_list(self._seconds, tr("Count-in"))
        self._seconds.setToolTip(tr("Count down before recording begins; Esc cancels it"))
        self._seconds.activated.connect(self._chosen)
        self._aloud = QCheckBox(tr("Click", sense="a sound"), objectName="recordCountAloud")
        self._aloud.setAccessibleName(tr("Count with clicks"))
        self._aloud.setToolTip(tr("Hear a click on each second; use headphones"))
        self._aloud.toggled.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._seconds)
        row.addWidget(self._aloud)

    @property
    def seconds(self) -> int:
        return self._seconds.currentIndex()

    @property
    def aloud(self) -> bool:
        return self._aloud.isChecked()

    def choose(self, seconds: int, aloud: bool) -> None:
        """Show a stored choice."""
        self._seconds.setCurrentIndex(seconds)
        self._aloud.setChecked(aloud)
        self._aloud.setEnabled(seconds > 0)

    def _chosen(self, _value: object = None) -> None:
        self._aloud.setEnabled(self.seconds > 0)
        self.changed.emit()
