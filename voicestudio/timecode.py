"""Formatting and parsing of times."""

import re

from voicestudio.texts import tr

_UNITS = {"": 1.0, "s": 1.0, "ms": 0.001, "m": 60.0, "min": 60.0, "h": 3600.0}
_ROUGHLY = 90
"""Times left of at least so many seconds are rounded to minutes."""
_MOST_SECONDS = 1e9
_NUMBER = re.compile(r"^(\d+(?:\.\d*)?|\.\d+)\s*([a-z]*)$")


def format_time(seconds: float, *, hours: bool | None = None) -> str:
    """Format a time: '2:03.450', or '1:02:03.450' from one hour on (or always, with `hours`)."""
    milliseconds = max(0, round(seconds * 1000))
    minutes, rest = divmod(milliseconds, 60_000)
    if hours is None:
        hours = minutes >= 60
    tail = f"{rest // 1000:02d}.{rest % 1000:03d}"
    if hours:
        return f"{minutes // 60}:{minutes % 60:02d}:{tail}"
    return f"{minutes}:{tail}"


def format_duration(seconds: float) -> str:
    """Format a rough duration: '50 ms', '0.8 s', '12 s', '3 min 05 s', '2 h 10 min'.

    Its spaces are non-breaking.
    """
    return _duration(seconds).replace(" ", "\N{NO-BREAK SPACE}")


def _duration(seconds: float) -> str:
    if 0.0 < seconds < 0.0995:
        milliseconds = max(seconds * 1000, 0.1)
        if seconds < 0.00995:
            return tr("{milliseconds:.1f} ms", milliseconds=milliseconds)
        return tr("{milliseconds:.0f} ms", milliseconds=milliseconds)
    if seconds < 9.95:
        return tr("{seconds:.1f} s", seconds=seconds)
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    minutes = whole // 60
    if whole < 3600:
        return tr("{minutes} min {seconds:02d} s", minutes=minutes, seconds=whole % 60)
    return tr("{hours} h {minutes:02d} min", hours=minutes // 60, minutes=minutes % 60)


def format_time_left(seconds: float) -> str:
    """Say about how long something takes on: '40 s left', 'about 12 min left'."""
    if seconds > _ROUGHLY:
        minutes = round(seconds / 60)
        if minutes < 60:
            length = tr("{minutes} min", minutes=minutes).replace(" ", "\N{NO-BREAK SPACE}")
        else:
            length = format_duration(60 * minutes)
        return tr("about {length} left", length=length)
    return tr("{seconds}\N{NO-BREAK SPACE}s left", seconds=max(1, round(seconds)))


def parse_time(text: str) -> float | None:
    """Parse '83', '1:23.5', '1:02:03', '250 ms', '1,5 s' or '2 min' as seconds; None if invalid.

    Times beyond thirty years are invalid.
    """
    seconds = _parse(text)
    return seconds if seconds is not None and seconds <= _MOST_SECONDS else None


def _parse(text: str) -> float | None:
    text = text.strip().lower().replace(",", ".")
    if ":" in text:
        return _parse_clock(text.split(":"))
    match = _NUMBER.match(text)
    if match is None or match.group(2) not in _UNITS:
        return None
    return float(match.group(1)) * _UNITS[match.group(2)]


def _parse_clock(parts: list[str]) -> float | None:
    if len(parts) > 3 or not all(re.fullmatch(r"\d+", part) for part in parts[:-1]):
        return None
    if not re.fullmatch(r"\d+(\.\d*)?", parts[-1]) or any(float(part) >= 60 for part in parts[1:]):
        return None
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + float(part)
    return seconds
