"""A time read-out that can be typed into."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicestudio.gui.widgets.value_field import ValueField
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.timecode import format_time, parse_time


class TimeField(ValueField):
    """Shows a position or length in frames as a time; typing another and Enter or Tab asks for it.

    Signals: time_entered(int frames).
    """

    time_entered = Signal(int)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        hint = f"{label}. Type a time such as 1:23.5 or 83.5 and press Enter."
        super().__init__(name, label, hint, "0:00:00.000", parent)
        self._rate = SAMPLE_RATE
        self.show_frames(0, self._rate)

    def show_frames(self, frames: int, sample_rate: int) -> None:
        """Show `frames` at `sample_rate`."""
        self._rate = sample_rate
        self.show_text(format_time(frames / sample_rate))

    def readable(self, text: str) -> bool:
        return parse_time(text) is not None

    def ask_for(self, text: str) -> None:
        seconds = parse_time(text)
        assert seconds is not None  # it is readable
        self.time_entered.emit(round(seconds * self._rate))
        self.clearFocus()
