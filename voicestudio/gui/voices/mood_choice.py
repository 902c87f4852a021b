"""Check boxes for the emotions that the user will act."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox

from voicestudio.gui.voices.reading import MOODS, USUAL_MOODS
from voicestudio.texts import tr
from voicestudio.voice.emotions import adjective

_COLUMNS = 7
_HINT = tr(
    "Each short line is read neutrally and then in each of these "
    "moods. Without any the model still learns your pitch and "
    "sound, from plain sentences."
)


class MoodChoice(QGroupBox):
    """One check box for each emotion.

    Signals: changed() when the choice changes.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Moods you want to act (optional)"), objectName="moods")
        self.setToolTip(_HINT)
        self.setAccessibleDescription(_HINT)
        self._boxes = {mood: self._box(mood) for mood in MOODS}
        grid = QGridLayout(self)
        for place, box in enumerate(self._boxes.values()):
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)

    @property
    def moods(self) -> tuple[str, ...]:
        """The chosen emotions, in the order of the check boxes."""
        return tuple(mood for mood, box in self._boxes.items() if box.isChecked())

    def _box(self, mood: str) -> QCheckBox:
        box = QCheckBox(adjective(mood).capitalize(), objectName=f"mood_{mood}")
        box.setChecked(mood in USUAL_MOODS)
        box.toggled.connect(self._changed)
        return box

    def _changed(self, _on: bool) -> None:
        self.changed.emit()
