"""The choice of the insert mode in the record strip, with a sentence on its effect."""

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from voicestudio.document.editing.recorded import InsertMode
from voicestudio.document.project.captures import Place
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.widgets.compact_widgets import ElidedLabel
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.texts import tr
from voicestudio.timecode import format_time

Situation = Literal["new", "cursor", "selection", "end"]
"""Where a recording would begin: in no document, between sound, over a selection, behind all."""

CHOICES: dict[Situation, tuple[InsertMode, ...]] = {
    "new": (),
    "cursor": ("insert", "replace", "end", "track"),
    "selection": ("insert", "replace", "end", "track"),
    "end": ("end", "track"),
}
"""What the user can choose in each situation."""

_BUTTONS: dict[InsertMode, tuple[str, str, str]] = {
    "insert": ("recordInsert", tr("Insert"), tr("Insert it at the cursor; what follows moves on")),
    "replace": (
        "recordReplace",
        tr("Replace"),
        tr("Record over the existing sound; Undo brings that back"),
    ),
    "end": ("recordEnd", tr("End"), tr("Append it at the end")),
    "track": (
        "recordTrack",
        tr("Track"),
        tr("Record to a new track while you hear the others: use headphones"),
    ),
}


class RecordWays:
    """The insert mode for each situation: the user's choice, or else the default.

    Choices are kept, with one exception: replacing the sound after the cursor, with an open end,
    holds for one recording, so that nothing is overwritten unasked.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._once = False

    def mode(self, situation: Situation) -> InsertMode:
        if situation == "cursor" and self._once:
            return "replace"
        if situation == "cursor":
            return self._settings.record_at_cursor
        if situation == "selection":
            return self._settings.record_over_selection
        return self._settings.record_at_end if situation == "end" else "end"

    def choose(self, situation: Situation, mode: InsertMode) -> None:
        if situation == "selection":
            self._settings.record_over_selection = mode
        elif situation == "cursor":
            self._once = mode == "replace"
            if not self._once:
                self._settings.record_at_cursor = mode
        elif situation == "end":
            self._settings.record_at_end = mode

    def used(self) -> None:
        """A recording has begun: drop a choice that holds for one recording."""
        self._once = False


class InsertModeChoice(QWidget):
    """Buttons for insert, replace, at the end and a new track, and what that does here.

    Signals: chosen(Way).
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[InsertMode, QToolButton] = {}
        for mode, (name, text, meaning) in _BUTTONS.items():
            button = QToolButton(text=text, objectName=name, checkable=True)
            button.setProperty("role", "plain")
            button.setAccessibleName(tr("Where the recording goes: {text}", text=text))
            button.setToolTip(meaning)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button)
            self._buttons[mode] = button
        self._group.buttonClicked.connect(self._clicked)
        self._words = ElidedLabel("recordPlace")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self._words, 1)

    def show_mode(
        self, mode: InsertMode | None, words: str, choices: tuple[InsertMode, ...] = ()
    ) -> None:
        """Show `mode` and the sentence `words`; `choices` are what the user can choose now.

        None stands for a new document, for which there is no choice.
        """
        for name, button in self._buttons.items():
            button.setVisible(mode is not None)
            button.setEnabled(name in choices)
            button.setChecked(name == mode)
        self._words.setText(words)
        self._words.setToolTip(tip(words))
        self._words.setAccessibleName(words)

    def _clicked(self, button: QToolButton) -> None:
        self.chosen.emit(next(mode for mode, one in self._buttons.items() if one is button))


def what_will_happen(situation: Situation, place: Place, tracks: int = 1) -> str:
    """A sentence on what recording at `place` would do; each of several `tracks` is an input."""
    start, stop = _times(place)
    if situation == "new" and place.apart:
        return tr(
            "This becomes a new recording of {tracks} tracks, one for each input.", tracks=tracks
        )
    if situation == "new":
        return tr("This becomes a new recording.")
    if place.apart and place.mode == "track":
        return tr(
            "Each input becomes a new track, {tracks} of them, from {start} on.",
            tracks=tracks,
            start=start,
        )
    if place.apart:
        one = what_will_happen(situation, replace(place, apart=False))
        return tr(
            "On {n} track, from the one in focus down: {effect}",
            "On {n} tracks, from the one in focus down: {effect}",
            n=tracks,
            effect=one,
        )
    if place.mode == "end":
        return tr("It is added at the end; nothing is replaced.")
    if place.mode == "track":
        return tr("It becomes a new track from {start} on, while you hear the others.", start=start)
    if place.mode == "insert":
        if situation == "selection":
            return tr(
                "It goes in before the selection, at {start}; what follows moves on.", start=start
            )
        return tr("It goes in at {start}; what follows moves on.", start=start)
    if place.stop > place.start:
        return tr(
            "It replaces {start} to {stop} and stops there; that is kept as a take.",
            start=start,
            stop=stop,
        )
    return tr("It replaces what follows {start}, for as long as you record.", start=start)


def what_happens(place: Place) -> str:
    """A sentence on the effect of the running recording at `place`."""
    start, stop = _times(place)
    if not place.sample_rate:
        return tr("Recording something new.")
    if place.mode == "end":
        return tr("Recording at the end; nothing is replaced.")
    if place.apart and place.mode == "track":
        return tr("Recording each input to a new track from {start} on.", start=start)
    if place.mode == "track":
        return tr("Recording a new track from {start} on.", start=start)
    if place.mode == "take":
        return tr("Recording another take of {start} to {stop}.", start=start, stop=stop)
    if place.mode == "insert":
        return tr("Inserting at {start}; what follows moves on.", start=start)
    if place.stop > place.start:
        return tr("Replacing {start} to {stop}.", start=start, stop=stop)
    return tr("Replacing what follows {start}.", start=start)


def _times(place: Place) -> tuple[str, str]:
    rate = place.sample_rate or 1
    return format_time(place.start / rate)[:-2], format_time(place.stop / rate)[:-2]
