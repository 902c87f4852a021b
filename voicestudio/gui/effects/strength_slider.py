"""The strength slider: the mix of dry and wet sound of takes, adjustable after rendering."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from voicestudio.document.editing import edits
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.takes import Take, takes_between
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.registry import EffectSpec, effect
from voicestudio.errors import UserError
from voicestudio.gui.effects.applied_effect_text import applied_effect_text
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.widgets.plain_text import breakable
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.printable import shown
from voicestudio.texts import tr

_KEYBOARD_PAUSE_MS = 500
_STARTS_OVER = tr(
    "This effect is heard as a whole. For less of it, change the settings and convert again "
    "with this selected: it starts from the sound before."
)
# Undo may bring back the selection of an earlier edit.
_GOES_ON = tr(
    "This effect is heard as a whole. For less of it, undo, select this again, change the "
    "settings and run it again."
)
_NO_TAKE = tr("Place the cursor on an enhanced stretch to change how strongly the effect is heard.")


class StrengthSlider(QWidget):
    """Sets the strength, 0 to 100 %, of the takes in the selection or of the take at the cursor.

    On all selected tracks; that of the one with the focus is shown, if it has a take there.
    A change is audible at once; one drag, or one run of key presses, is one undo step.

    Signals: previewed(StrengthChange) with a strength that has not been committed yet; take_shown()
    when `take` may be another one.
    """

    previewed = Signal(object)
    take_shown = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strength")
        self._session = session
        self._takes: tuple[Take, ...] = ()
        self._timelines: dict[int, Timeline] = {}
        self._range = (0, 0)
        self._heading = QLabel(tr("Strength"))
        self._heading.setProperty("role", "heading")
        self._number = ValueLabel("strengthValue", tr("Strength"))
        self._hint = QLabel(_NO_TAKE, objectName="strengthHint")
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        self._scope = QLabel(objectName="strengthScope")
        self._scope.setProperty("role", "caption")
        self._scope.setWordWrap(True)
        self._recipe = QLabel(objectName="takeRecipe")
        self._recipe.setProperty("role", "caption")
        self._recipe.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal, objectName="strengthSlider")
        self.slider.setAccessibleName(tr("Strength in percent"))
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
        column.addWidget(self._scope)
        column.addWidget(self._hint)
        column.addWidget(self._recipe)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_KEYBOARD_PAUSE_MS)
        self._pause.timeout.connect(self._commit)
        session.timeline_changed.connect(self._follow)
        session.selection_changed.connect(self._follow)
        time_display().changed.connect(self._follow)
        session.selected_tracks_changed.connect(self._follow)
        self._follow()

    @property
    def take(self) -> Take | None:
        """The take whose strength is shown: the first of those that a change applies to."""
        return self._takes[0] if self._takes else None

    def _follow(self) -> None:
        if self.slider.isSliderDown():
            return
        if self._pause.isActive():
            self._commit()
        self._look()
        mixable = self.take is None or is_mixable(self.take)
        self.slider.setEnabled(self.take is not None)
        self.slider.setVisible(mixable)
        self._number.setVisible(mixable)
        self._hint.setText(_NO_TAKE if self.take is None else _how_to_lessen(self.take))
        self._hint.setVisible(self.take is None or not mixable)
        self._tell_scope(mixable)
        applied_effect = told_recipe(self.take) if self.take is not None else ""
        self._recipe.setText(breakable(shown(applied_effect)))
        self._recipe.setVisible(bool(applied_effect))
        self._show(round(self.take.strength * 100) if self.take is not None else 0)
        self.take_shown.emit()

    def _look(self) -> None:
        """Find the takes that a change applies to, and the tracks that they are on."""
        session, (start, stop) = self._session, self._session.selection
        self._range = session.selection_or_all
        timelines = session.selected_timelines()
        numbers = sorted(timelines, key=lambda number: number != session.focus)
        found = {number: _takes_in(timelines[number], start, stop) for number in numbers}
        # Those that are mixed, or else are heard as a whole, as what is shown first.
        alike = [takes for takes in found.values() if takes]
        alike = [takes for takes in alike if is_mixable(takes[0]) == is_mixable(alike[0][0])]
        self._takes = tuple(take for takes in alike for take in takes)
        self._timelines = {n: timelines[n] for n in numbers if found[n] in alike}

    def _tell_scope(self, mixable: bool) -> None:
        """Show what a change applies to, also as the slider's accessible description."""
        self._scope.setVisible(bool(self._takes) and mixable)
        told = tr("For all of the result under the cursor.")
        if len(self._timelines) > 1:
            told = tr(
                "For all of the results under the cursor, on {n} track.",
                "For all of the results under the cursor, on {n} tracks.",
                n=len(self._timelines),
            )
        if self._session.has_selection:
            start, stop = (time_text(f, self._session.sample_rate) for f in self._range)
            told = tr("For the selection only: {start} to {stop}.", start=start, stop=stop)
            if len(self._timelines) > 1:
                told = tr(
                    "For the selection only: {start} to {stop}, on {n} track.",
                    "For the selection only: {start} to {stop}, on {n} tracks.",
                    n=len(self._timelines),
                    start=start,
                    stop=stop,
                )
        self._scope.setText(told)
        self.slider.setAccessibleDescription(told if self._takes else _NO_TAKE)

    def _change(self, percent: int) -> StrengthChange:
        ids, (start, stop) = frozenset(take.id for take in self._takes), self._range
        return StrengthChange(ids, start, stop, strength=percent / 100)

    def _show(self, percent: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self._write(percent)

    def _write(self, percent: int) -> None:
        self._number.setText(f"{percent}%" if self._takes else "–")

    def _moved(self, percent: int) -> None:
        if not self._takes:
            return
        self._write(percent)
        self.previewed.emit(self._change(percent))
        if not self.slider.isSliderDown():
            self._pause.start()

    def _commit(self) -> None:
        self._pause.stop()
        percent, session = self.slider.value(), self._session
        different = any(round(take.strength * 100) != percent for take in self._takes)
        # After another edit in the meantime the range may hold other sound.
        if not different or not session.still(self._timelines):
            return
        change, focus, selected = self._change(percent), session.focus, session.selected_tracks
        session.apply(
            session.edit_of_selected(
                lambda timeline: edits.strength_change(timeline, change), tuple(self._timelines)
            )
        )
        session.select_tracks(selected, focus)


def _takes_in(timeline: Timeline, start: int, stop: int) -> tuple[Take, ...]:
    """Return the mixable takes in [start, stop), else one that is not; one at a mere cursor."""
    there = takes_between(timeline, start, max(stop, start + 1))
    found = tuple(dict.fromkeys(part.take for part in there))
    # One look-up per effect, because it may search all installed packages.
    of_effects = {take.applied_effect.effect if take.applied_effect else "": take for take in found}
    mixable = {name for name, take in of_effects.items() if is_mixable(take)}
    fitting = (t for t in found if (t.applied_effect.effect if t.applied_effect else "") in mixable)
    takes = tuple(fitting) or found[:1]
    return takes[:1] if start == stop else takes


def is_mixable(take: Take) -> bool:
    """Whether the dry and the wet sound of `take` can be mixed."""
    spec = _spec(take)
    return spec is None or spec.mixable


def _how_to_lessen(take: Take) -> str:
    """Return how to get less of an effect whose sound cannot be mixed with the dry one."""
    spec = _spec(take)
    return _STARTS_OVER if spec is not None and spec.starts_over else _GOES_ON


def _spec(take: Take) -> EffectSpec | None:
    """Return the effect of `take`; None without one, or if its package is not installed."""
    if take.applied_effect is None:
        return None
    try:
        return effect(take.applied_effect.effect)
    except UserError:
        return None


def told_recipe(take: Take) -> str:
    """Return the effect and the settings of `take` in one line; "" if they are not known."""
    return "" if take.applied_effect is None else applied_effect_text(take.applied_effect)
