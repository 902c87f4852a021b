"""How places in a recording are written and read in the window: as times, samples or frames.

Widgets ask `time_text` whenever they show one, and connect `time_display().changed` to do so again.
"""

import re
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from voicestudio.texts import tr
from voicestudio.timecode import format_time, parse_time

TIME_FORMATS = {
    "time": tr("Minutes and seconds (1:23.450)"),
    "samples": tr("Samples (4005600)"),
    "24": tr("Frames, 24 fps (0:01:23:10)"),
    "25": tr("Frames, 25 fps"),
    "29.97": tr("Frames, 29.97 fps (non-drop)"),
    "30": tr("Frames, 30 fps"),
    "50": tr("Frames, 50 fps"),
    "60": tr("Frames, 60 fps"),
}
"""What the setting `time_format` may be, with the words for it. Frames are those of a video."""

_RATES = {name: Fraction(int(name)) for name in ("24", "25", "30", "50", "60")}
_RATES["29.97"] = Fraction(30_000, 1001)
_CODE = re.compile(r"(\d{1,6}):([0-5]?\d):([0-5]?\d):(\d\d?)")
_DIGITS = re.compile(r"\d{1,14}")


class TimeDisplay(QObject):
    """The chosen format, for all windows of the process.

    Signals: changed() when it is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.format = "time"

    def use(self, name: str) -> None:
        """Write and read times in one of `TIME_FORMATS` from now on."""
        if name != self.format:
            self.format = name
            self.changed.emit()


_display = TimeDisplay()


def time_display() -> TimeDisplay:
    """The one object whose signal follows the format."""
    return _display


def time_text(frames: float, sample_rate: int) -> str:
    """Write the place of so many frames of sound, at least 0, in the chosen format."""
    if _display.format == "samples":
        return str(max(round(frames), 0))
    if _display.format in _RATES:
        return _code(max(round(frames), 0), sample_rate, _RATES[_display.format])
    return format_time(frames / sample_rate)


def frames_of(text: str, sample_rate: int) -> int | None:
    """Read a place in the chosen format, or as a time such as '1:23.5', '83.5' or '250 ms'.

    Digits alone are samples where samples are shown. None for anything else.
    """
    text = text.strip()
    if _display.format == "samples" and _DIGITS.fullmatch(text) and text.isascii():
        return int(text)
    rate = _RATES.get(_display.format)
    if rate is not None and text.isascii() and (code := _CODE.fullmatch(text)):
        hours, minutes, seconds, frames = map(int, code.groups())
        nominal = round(rate)
        number = (3600 * hours + 60 * minutes + seconds) * nominal + frames
        return round(number * sample_rate / rate) if frames < nominal else None
    seconds = parse_time(text)
    return None if seconds is None else round(seconds * sample_rate)


def _code(frames: int, sample_rate: int, rate: Fraction) -> str:
    """Write hours, minutes, seconds and video frames: that which holds the middle of the sample."""
    number = int((2 * frames + 1) * rate / (2 * sample_rate))
    seconds, rest = divmod(number, round(rate))
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{rest:02d}"
