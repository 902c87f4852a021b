"""How strongly the effect is heard where the cursor is; changed afterwards at no cost."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from voicestudio.document import edits
from voicestudio.document.takes import Take, take_at
from voicestudio.effects.parameters import summary
from voicestudio.effects.registry import effect
from voicestudio.errors import UserError
from voicestudio.gui.session import EditorSession

_KEYBOARD_PAUSE_MS = 500
_NOT_MIXABLE = (
    "This effect is heard as a whole. For less of it undo, set it differently and do it again."
)
_NO_TAKE = "Place the cursor on an enhanced stretch to change how strongly the effect is heard."


class StrengthSlider(QWidget):
    """0 to 100 % for the take under the cursor or in the selection.

    Moving it is heard at once; one drag, or one run of key presses, makes one undo step.

    Signals: previewed(str, float) with the id of the take and a strength that is being tried out.
    """

    previewed = Signal(str, float)

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strength")
        self._session = session
        self._take: Take | None = None
        self._heading = QLabel("Strength")
        self._heading.setProperty("role", "heading")
        self._number = QLabel(objectName="strengthValue")
        self._hint = QLabel(_NO_TAKE, objectName="strengthHint")
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        self._recipe = QLabel(objectName="takeRecipe")
        self._recipe.setProperty("role", "caption")
        self._recipe.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, objectName="strengthSlider")
        self.slider.setAccessibleName("Strength in percent")
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._commit)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.slider)
        column.addWidget(self._hint)
        column.addWidget(self._recipe)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_KEYBOARD_PAUSE_MS)
        self._pause.timeout.connect(self._commit)
        session.timeline_changed.connect(self._follow)
        session.selection_changed.connect(self._follow)
        self._follow()

    @property
    def take(self) -> Take | None:
        """The take whose strength is shown."""
        return self._take

    def _follow(self) -> None:
        if self.slider.isSliderDown():
            return
        if self._pause.isActive():
            self._commit()
        timeline = self._session.timeline
        self._take = take_at(timeline, *self._session.selection) if timeline is not None else None
        mixable = self._take is None or is_mixable(self._take)
        self.slider.setEnabled(self._take is not None)
        self.slider.setVisible(mixable)
        self._number.setVisible(mixable)
        self._hint.setText(_NO_TAKE if self._take is None else _NOT_MIXABLE)
        self._hint.setVisible(self._take is None or not mixable)
        recipe = told_recipe(self._take) if self._take is not None else ""
        self._recipe.setText(recipe)
        self._recipe.setVisible(bool(recipe))
        self._show(round(self._take.strength * 100) if self._take is not None else 0)

    def _show(self, percent: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self._write(percent)

    def _write(self, percent: int) -> None:
        self._number.setText(f"{percent}%" if self._take is not None else "–")

    def _moved(self, percent: int) -> None:
        if self._take is None:
            return
        self._write(percent)
        self.previewed.emit(self._take.id, percent / 100)
        if not self.slider.isSliderDown():
            self._pause.start()

    def _commit(self) -> None:
        self._pause.stop()
        take, timeline, strength = self._take, self._session.timeline, self.slider.value() / 100
        if take is None or timeline is None or round(take.strength * 100) == self.slider.value():
            return
        try:
            edit = edits.take_strength(timeline, take.id, strength)
        except KeyError:  # it is there no more
            return
        self._session.apply(edit)


def is_mixable(take: Take) -> bool:
    """Whether the sound before and after the effect of `take` can be mixed."""
    if take.recipe is None:
        return True
    try:
        return effect(take.recipe.effect).mixable
    except UserError:  # the package that brought it is not here
        return True


def told_recipe(take: Take) -> str:
    """How `take` was made, in a line; empty when that is not known."""
    if take.recipe is None:
        return ""
    try:
        table = effect(take.recipe.effect).parameters
    except UserError:  # the package that brought it is not here
        return ""
    return summary(table, dict(take.recipe.parameters))
