"""A time read-out that can be typed into."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.time_display import frames_of, time_display, time_text
from voicestudio.gui.widgets.value_field import ValueField
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr


class TimeField(ValueField):
    """Shows a position or length in frames as a time; typing another and Enter or Tab asks for it.

    Signals: time_entered(int frames).
    """

    time_entered = Signal(int)

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        hint = tr(
            "{label}. Type a time such as 1:23.5, or as it is written here, and press Enter.",
            label=label,
        )
        super().__init__(name, label, hint, "0:00:00.000", parent)
        self._rate = SAMPLE_RATE
        self.show_frames(0, self._rate)
        time_display().changed.connect(self._write)

    def show_frames(self, frames: int, sample_rate: int) -> None:
        """Show `frames` at `sample_rate`."""
        self._frames, self._rate = frames, sample_rate
        self._write()

    def readable(self, text: str) -> bool:
        return frames_of(text, self._rate) is not None

    def ask_for(self, text: str) -> None:
        frames = frames_of(text, self._rate)
        assert frames is not None  # it is readable
        self.time_entered.emit(frames)
        self.clearFocus()

    def _write(self) -> None:
        self.show_text(time_text(self._frames, self._rate))
