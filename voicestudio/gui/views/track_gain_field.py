"""The gain of a track as a number that can be typed over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicestudio.document.timeline.tracks import HIGHEST_GAIN_DB, LOWEST_GAIN_DB
from voicestudio.gui.widgets.value_field import ValueField
from voicestudio.texts import tr

_LONGEST = 20
"""Characters of a typed gain that are looked at."""


class TrackGainField(ValueField):
    """Shows a gain in dB; another one is typed with or without its unit.

    Signals: wanted(float) in decibels, in steps of 0.1.
    """

    wanted = Signal(float)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        hint = tr(
            "Gain in dB, from {lowest_gain_db:g} to {highest_gain_db:g}: type another one",
            lowest_gain_db=LOWEST_GAIN_DB,
            highest_gain_db=HIGHEST_GAIN_DB,
        )
        super().__init__(f"track_gain_text_{number}", tr("Gain"), hint, tr("-60.0 dB"), parent)
        self.setMaxLength(_LONGEST)

    def readable(self, text: str) -> bool:
        """Whether `text` is a gain that a track may have."""
        return _decibels(text) is not None

    def ask_for(self, text: str) -> None:
        """The user wants the gain `text`; keys go to the window again."""
        decibels = _decibels(text)
        self.clearFocus()
        if decibels is not None:
            self.wanted.emit(decibels)


def _decibels(text: str) -> float | None:
    """Return the gain that was typed; None for what is none, or outside the range."""
    plain = text.strip().casefold().removesuffix("db").strip().replace("−", "-").replace(",", ".")
    digits = plain.removeprefix("+").removeprefix("-").replace(".", "", 1)
    if not (digits.isascii() and digits.isdecimal()):
        return None
    decibels = round(float(plain), 1)
    return decibels if LOWEST_GAIN_DB <= decibels <= HIGHEST_GAIN_DB else None
