"""The effect panel: choice of effect, parameters, device, voice profile, progress, strength."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.document.editing.unconverted import is_done
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.parameters import allowed
from voicestudio.effects.registry import EffectSpec, effects
from voicestudio.errors import UserError
from voicestudio.gui.effects.check_line import CheckLine
from voicestudio.gui.effects.effect_section import EffectSection
from voicestudio.gui.effects.live_preview import Wanted
from voicestudio.gui.effects.preset_row import PresetRow
from voicestudio.gui.effects.strength_slider import StrengthSlider
from voicestudio.gui.model.compute_devices import compute_devices
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.widgets.compact_widgets import KeptInSight
from voicestudio.gui.widgets.focus_order import focus_after
from voicestudio.gui.widgets.gain_meter import GainMeter
from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.labels import link_button
from voicestudio.gui.widgets.parameter_form import ParameterForm, may_be_narrow
from voicestudio.gui.widgets.plain_text import caption, shortened
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.printable import shown
from voicestudio.profiles.names import checked_name
from voicestudio.profiles.profile import Profile
from voicestudio.texts import details, tr
from voicestudio.timecode import format_duration

_BUTTONS = {
    "enhance": {
        "": tr("Enhance"),
        "selection": tr("Enhance Selection"),
        "all": tr("Enhance All"),
        "track": tr("Enhance Track"),
        "tracks": tr("Enhance Tracks"),
    },
    "emotion": {
        "": tr("Convert"),
        "selection": tr("Convert Selection"),
        "all": tr("Convert All"),
        "track": tr("Convert Track"),
        "tracks": tr("Convert Tracks"),
    },
}
_BUTTON_OF_OTHERS = {
    "": tr("Apply"),
    "selection": tr("Apply to Selection"),
    "all": tr("Apply to All"),
    "track": tr("Apply to Track"),
    "tracks": tr("Apply to Tracks"),
}
"""What the button says, by what the effect applies to; "" for nothing."""
_AGAIN = tr("{told}. Done here already: it starts from that result unless you undo first.")
_SIDE, _GAP = 12, 10
"""Margin at the sides of the panel and spacing between its widgets, in pixels."""


class EffectPanel(QFrame):
    """The controls of all effects, generated from their parameter tables.

    Enter in any field starts the effect, like the button.

    Signals:
        run_requested(str effect, dict parameters, str device, str profile): start the effect;
            `profile` is the name of a voice profile or "".
        cancel_requested(): cancel the running effect.
        effect_chosen(str name): another effect is shown.
        wanted(): the panel is to be made visible, from its top.
        compare_wanted(): settings of the effect are to be compared.
        train_wanted(str goal): the user asks to train a voice profile.
    """

    wanted = Signal()
    run_requested = Signal(str, dict, str, str)
    train_wanted = Signal(str)
    compare_wanted = Signal()
    cancel_requested = Signal()
    effect_chosen = Signal(str)

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("effectPanel")
        self._session = session
        self._specs = effects()
        self._busy = False
        self._before: QWidget | None = None  # the widget with the focus when the effect was started
        self._shown = ""
        self._kept: dict[str, dict[str, float]] = {}
        self._voices: dict[str, str] = {}
        self._profiles: list[Profile] | None = None
        self._wanted_voice = ""
        self._sections: dict[str, EffectSection] = {}
        self._make_widgets()
        self._lay_out()
        session.selection_changed.connect(self._describe_range)
        time_display().changed.connect(self._describe_range)
        session.band_changed.connect(self._describe_range)
        session.timeline_changed.connect(self._describe_range)
        session.selected_tracks_changed.connect(self._describe_range)
        theme_notifier().changed.connect(self._dress)
        self._choose_effect(0)
        self.set_busy(False)
        self._dress()

    @property
    def device(self) -> str:
        """The chosen device: "auto", "cpu" or "cuda"."""
        return self.devices.currentData()

    def choose_device(self, choice: str) -> None:
        """Choose "auto", "cpu" or "cuda"; "auto" if there is no such device."""
        self.devices.setCurrentIndex(max(self.devices.findData(choice), 0))

    @property
    def specs(self) -> tuple[EffectSpec, ...]:
        """All effects that the panel offers."""
        return self._specs

    @property
    def effect_name(self) -> str:
        """The name of the effect that is shown."""
        return self._spec.name

    def choose_effect(self, name: str) -> None:
        """Show the effect `name`."""
        self._choice.setCurrentIndex(self._choice.findData(name))

    def choose_setting(self, applied: AppliedEffect) -> None:
        """Show an effect with these values and this voice profile."""
        self.choose_effect(applied.effect)
        if self._spec.voices is not None:
            self._voices[applied.effect] = applied.profile
        self.form.set_values(dict(applied.parameters))
        self._show_models()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        own = {
            "enhance": partial(self.open, "enhance"),
            "emotion": partial(self.open, "emotion"),
            "enhance_now": self.enhance,
        }
        return own | self.checks.handlers()

    def add_section(self, effect: str, section: EffectSection) -> None:
        """Add the widgets that an effect provides; they are visible while the effect is shown."""
        for layout, widgets in (
            (self._above, section.above),
            (self._below, section.below),
            (self._beside, section.beside),
            (self._after, section.after),
        ):
            for widget in widgets:
                layout.addWidget(widget)
        focus_after(self.presets.button, section.above)
        focus_after(self.apply_button, section.beside)
        self._sections[effect] = section
        section.set_shown(effect == self._shown)

    def open(self, name: str) -> None:
        """Show the panel with the effect `name`, and move the keyboard focus to its fields."""
        self.choose_effect(name)
        self.wanted.emit()
        self.form.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        in_form = focused is self._choice or self.form.isAncestorOf(focused)
        if in_form and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request()
        else:
            super().keyPressEvent(event)

    def values_of(self, name: str) -> dict[str, float]:
        """The parameter values set for any effect; parameters never set are missing."""
        self._keep_values()
        return dict(self._kept.get(name, {}))

    def voice_of(self, name: str) -> str:
        """The name of the voice profile chosen for any effect; "" for the shipped weights."""
        self._keep_values()
        return self._voices.get(name, "")

    def wanted_live(self) -> Wanted:
        """The shown effect with its values and voice profile, for the live preview."""
        name = self._shown
        return Wanted(name, self.values_of(name), self.voice_of(name))

    @property
    def profile(self) -> Profile | None:
        """The voice profile of the shown effect; None without one or before profiles are read."""
        name = self.voice_of(self._shown)
        return next((one for one in self._profiles or () if one.name == name), None)

    def show_profiles(self, profiles: list[Profile]) -> None:
        """Set the list of all voice profiles."""
        self._keep_values()
        self._profiles = profiles
        for spec in self._specs:
            names = {profile.name for profile in self._profiles_for(spec)}
            if self._voices.get(spec.name, "") not in names:
                self._voices.pop(spec.name, None)
        self._show_models()
        self._choose_wanted()

    def choose_voice(self, name: str) -> None:
        """Choose the voice profile `name` for the effect it suits, once profiles are read."""
        self._wanted_voice = name
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        for spec in self._specs:
            if self._wanted_voice in {profile.name for profile in self._profiles_for(spec)}:
                self.choose_effect(spec.name)
                self._voices[spec.name], self._wanted_voice = self._wanted_voice, ""
                self._show_models()

    def rename_voice(self, old: str, new: str) -> None:
        """Update the choices after a profile was renamed."""
        self._keep_values()
        self._voices = {e: new if name == old else name for e, name in self._voices.items()}
        if self._profiles is not None:
            self._profiles = [replace(p, name=new) if p.name == old else p for p in self._profiles]
        self._show_models()

    def state(self) -> dict[str, Any]:
        """Return the panel's settings as a JSON object for `restore`."""
        self._keep_values()
        kept = {
            s.name: _lasting(s, self._kept[s.name]) for s in self._specs if s.name in self._kept
        }
        voices = {effect: name for effect, name in self._voices.items() if name}
        return {"more": self.form.more.open, "parameters": kept, "voices": voices}

    def restore(self, state: dict[str, Any]) -> None:
        """Restore the settings of an untrusted `state`; invalid entries are ignored."""
        self.form.more.set_open(state.get("more") is True)
        kept = state.get("parameters")
        if isinstance(kept, dict):
            self._kept = {
                spec.name: _lasting(spec, allowed(spec.parameters, kept[spec.name]))
                for spec in self._specs
                if isinstance(kept.get(spec.name), dict)
            }
            self.form.set_values(self._kept.get(self._spec.name, {}))
        voices = state.get("voices")
        if isinstance(voices, dict):
            names = {spec.name: voices.get(spec.name) for spec in self._specs if spec.voices}
            self._voices = {effect: n for effect, n in names.items() if n and _is_name(n)}
            self._show_models()

    def request(self) -> None:
        """Emit `run_requested` for the shown effect with its values."""
        if self.apply_button.isEnabled():
            name = self._spec.name
            voice = self.voice_of(name)
            self.run_requested.emit(name, self.form.values(), self.device, voice)

    def show_gain_change(self, told: str) -> None:
        """Show how far the take at the cursor was turned down or up; "" hides the line."""
        self._gain_change.setText(told)
        self._gain_change.setVisible(bool(told))

    def enhance(self) -> None:
        """Emit `run_requested` for the enhancer with its values, whichever effect is shown."""
        self.choose_effect("enhance")
        self.request()

    def set_busy(self, busy: bool, what: str = "") -> None:
        """Show the progress bar and Cancel while a job runs, else the button that starts one.

        `what` runs, which is named where it is not the effect that the panel shows.
        """
        self._busy = busy
        self._running.setText(shortened(shown(what)))
        self._running.setVisible(bool(what) and not what.startswith(self._spec.label))
        focused = QApplication.focusWidget()
        self.bar.setRange(0, 0)
        self._left.setText(tr("Getting ready…"))
        # The focus is moved by hand: Qt would take another widget and scroll the panel to it.
        if busy:
            self._work.show()
            if self._has_inside((self._start, self.form, self.presets), focused):
                self._before = focused
                self._left.setFocus()  # not Cancel, which a second Enter would press
            self._start.hide()
        else:
            self._start.show()
        self._describe_range()
        if not busy:
            if self._has_inside((self._work,), focused):
                (self._before or self.apply_button).setFocus()
            self._before = None
            self._work.hide()

    @staticmethod
    def _has_inside(parts: Iterable[QWidget], widget: QWidget | None) -> bool:
        return widget is not None and any(part.isAncestorOf(widget) for part in parts)

    def show_progress(self, fraction: float, seconds_left: float) -> None:
        """Show the fraction done (0 to 1) and the estimated time left."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(fraction * 1000))
        if fraction >= 1.0:
            self._left.setText(tr("Finishing…"))
        else:
            self._left.setText(
                tr(
                    "{fraction:.0%} – {length} left",
                    fraction=fraction,
                    length=format_duration(seconds_left),
                )
            )

    @property
    def _spec(self) -> EffectSpec:
        chosen = self._choice.currentData()
        return next(spec for spec in self._specs if spec.name == chosen)

    def _make_widgets(self) -> None:
        self._choice = QComboBox(objectName="effectChoice")
        may_be_narrow(self._choice)
        name_list(self._choice, tr("Effect"))
        self._choice.setMaxVisibleItems(24)
        _fill(self._choice, self._specs)
        self._choice.currentIndexChanged.connect(self._choose_effect)
        self._range = QLabel(objectName="effectRange")
        self._range.setProperty("role", "caption")
        self._range.setWordWrap(True)
        self.presets = PresetRow()
        self.form = ParameterForm()
        self.devices = QComboBox(objectName="effectDevice")
        may_be_narrow(self.devices)
        name_list(self.devices, tr("Compute on"))
        self.devices.setToolTip(
            tr("Where the network runs. Automatic takes a graphics card if it can.")
        )
        for device, words in compute_devices():
            self.devices.addItem(words, device)
        self.apply_button = QPushButton(objectName="enhanceButton")
        self.apply_button.setProperty("role", "primary")
        self.apply_button.setAutoDefault(True)  # for Enter; Space is the shortcut of Play
        self.apply_button.clicked.connect(self.request)
        self.bar = QProgressBar(objectName="effectProgress")
        self.bar.setAccessibleName(tr("Progress of the effect"))
        self.bar.setTextVisible(False)
        self._left = QLabel(objectName="effectTimeLeft")
        self._left.setProperty("role", "caption")
        self._left.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel_button = QPushButton(tr("Cancel"), objectName="effectCancel")
        self.cancel_button.setAccessibleName(tr("Cancel the effect"))
        self.cancel_button.setAutoDefault(True)  # for Enter; Space is the shortcut of Play
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.compare_link = link_button(
            "effectCompare",
            tr("Compare Settings…"),
            tr("Compare settings of the effect"),
            tr("Hear several settings, of the track in focus, before you use one of them"),
            self.compare_wanted,
        )
        self.strength = StrengthSlider(self._session)
        self.gain_meter = GainMeter()
        self._gain_change = QLabel(objectName="gainChange")
        self._gain_change.setProperty("role", "caption")
        self._gain_change.setWordWrap(True)
        self._gain_change.hide()
        self.checks = CheckLine(self._session)

    def _lay_out(self) -> None:
        self._running = QLabel(objectName="effectRunning")
        self._running.setTextFormat(Qt.TextFormat.PlainText)
        self._running.setWordWrap(True)
        self._work = QWidget(objectName="effectWork")
        below = QHBoxLayout()
        below.addWidget(self._left, 1)
        below.addWidget(self.cancel_button)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.addWidget(self._running)
        work.addWidget(self.bar)
        work.addLayout(below)
        self._start = QWidget(objectName="effectStart")
        self._beside = QHBoxLayout(self._start)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.apply_button, 1)
        self._above, self._below, self._after = (QVBoxLayout() for _ in range(3))
        self.form.add_row(tr("Compute on"), self.devices)
        line = QFrame(frameShape=QFrame.Shape.HLine, objectName="effectLine")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _GAP, _SIDE, _SIDE)
        column.setSpacing(_GAP)
        column.addWidget(self._choice)
        column.addWidget(self._range)
        column.addWidget(self.presets)
        column.addLayout(self._above)
        column.addWidget(self.form)
        column.addLayout(self._below)
        column.addWidget(self._always_in_sight())
        column.addLayout(self._after)
        column.addWidget(self.compare_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(2)
        column.addWidget(line)
        column.addWidget(self.strength)
        column.addWidget(self._gain_change)
        column.addWidget(self.checks)
        column.addStretch(1)

    def _always_in_sight(self) -> KeptInSight:
        """Return the footer with gain meter, start button and progress, always in sight."""
        row = QFrame(self, objectName="effectRow")
        column = QVBoxLayout(row)
        column.setContentsMargins(_SIDE, _GAP // 2, _SIDE, _GAP // 2)
        column.addWidget(self.gain_meter)
        column.addWidget(self._start)
        column.addWidget(self._work)
        return KeptInSight(row, _SIDE, _GAP // 2)

    def _choose_effect(self, _index: int) -> None:
        self._keep_values()
        self._before = None  # a field of the effect shown until now
        self._shown = self._spec.name
        for name, section in self._sections.items():
            section.set_shown(name == self._shown)
        voices = self._spec.voices
        self.form.show_table(self._spec.parameters, voices.parameter if voices else "")
        self.form.blockSignals(True)  # filling the form changes no setting of the effect
        self.form.set_values(self._kept.get(self._shown, {}))
        self._show_models()
        self.form.blockSignals(False)
        self.form.show_row(self.devices, not self._spec.sequential)  # these run on the CPU only
        if self.form.models is not None:
            self.form.models.train_wanted.connect(self._train)
        self._describe_range()
        self.effect_chosen.emit(self._shown)

    def _keep_values(self) -> None:
        """Store the values of the shown effect, to be restored when it is chosen again."""
        if self._shown:
            self._kept[self._shown] = dict(self.form.values())
            if self.form.models is not None:
                self._voices[self._shown] = self.form.models.profile

    def _profiles_for(self, spec: EffectSpec) -> list[Profile]:
        goal = spec.voices.goal if spec.voices else None
        return [profile for profile in self._profiles or () if profile.goal == goal]

    def _show_models(self) -> None:
        """Fill the list of voice profiles for the shown effect, and select the chosen one."""
        models = self.form.models
        if models is None:
            return
        known = None if self._profiles is None else self._profiles_for(self._spec)
        models.show_profiles(known, self._voices.get(self._shown, ""))

    def _train(self) -> None:
        if self._spec.voices is not None:
            self.train_wanted.emit(self._spec.voices.goal)

    def _describe_range(self) -> None:
        timeline = self._session.timeline
        self.apply_button.setEnabled(timeline is not None and not self._busy)
        self.compare_link.setEnabled(timeline is not None)
        self.devices.setEnabled(not self._busy)
        self.form.setEnabled(not self._busy)
        self.presets.setEnabled(not self._busy)
        if self._busy:
            return
        buttons = _BUTTONS.get(self._spec.name, _BUTTON_OF_OTHERS)
        if timeline is None:
            self._name_button(buttons[""], tr("Open a recording to begin."))
            return
        rate = timeline.sample_rate
        start, stop = self._session.selection
        if start != stop:
            told = tr(
                "Selection: {start} to {stop} ({length})",
                start=time_text(start, rate),
                stop=time_text(stop, rate),
                length=format_duration((stop - start) / rate),
            )
            if self._session.band:
                told = details([told, str(self._session.band)])
            told = self._with_tracks(told)
            self._name_button(buttons["selection"], self._with_before(told, timeline))
        else:
            length = format_duration(timeline.frames / rate)
            what, extent = self._everything()
            told = tr("Nothing selected: {what} ({length})", what=what, length=length)
            self._name_button(buttons[extent], self._with_before(told, timeline))

    def _everything(self) -> tuple[str, str]:
        """What an effect applies to without a selection: in a sentence, and a key of `_BUTTONS`."""
        tracks = self._session.tracks
        if tracks is None or len(tracks) == 1:
            return tr("the whole recording"), "all"
        selected = len(self._session.selected_tracks)
        if selected > 1:
            told = tr("all of {n} track", "all of {n} tracks", n=selected)
            return told, "tracks"
        return tr("all of “{focus}”", focus=tracks.title(self._session.focus)), "track"

    def _with_tracks(self, told: str) -> str:
        selected = len(self._session.selected_tracks)
        if selected < 2:
            return told
        return tr("{told} on {n} track", "{told} on {n} tracks", told=told, n=selected)

    def _with_before(self, told: str, timeline: Timeline) -> str:
        """Add a note if the effect would be applied to a result of its own."""
        if self._spec.group or self._spec.starts_over:
            return told
        start, stop = self._session.selection_or_all
        again = is_done(timeline, start, stop, self._spec.name)
        return _AGAIN.format(told=told) if again else told

    def _name_button(self, text: str, range_text: str) -> None:
        self.apply_button.setText(caption(text))
        self.apply_button.setAccessibleName(text)
        self._range.setText(range_text)

    def _dress(self, _theme: object = None) -> None:
        self.apply_button.setIcon(themed_icon("enhance", colour=current_theme().on_accent))


def _fill(choice: QComboBox, specs: Iterable[EffectSpec]) -> None:
    """Fill a combo box with the effects' labels, with a separator between groups."""
    group = ""
    for spec in specs:
        if spec.group != group:
            choice.insertSeparator(choice.count())
            group = spec.group
        choice.addItem(shown(spec.label), spec.name)


def _is_name(text: object) -> bool:
    """Whether an untrusted value is a text that could name a voice profile."""
    try:
        return isinstance(text, str) and checked_name(text) == text
    except UserError:
        return False


def _lasting(spec: EffectSpec, values: Mapping[str, float]) -> dict[str, float]:
    """Return `values` without curves, which are valid only for the range they were drawn over."""
    curves = {parameter.name for parameter in spec.parameters if parameter.curve}
    return {name: value for name, value in values.items() if name not in curves}
