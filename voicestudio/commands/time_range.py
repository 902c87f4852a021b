"""The range of a recording given by --from and --to."""

from pathlib import Path

from voicestudio.audio.medium import Medium
from voicestudio.errors import UserError
from voicestudio.timecode import format_time, parse_time

_SHOWN = 40


def asked_range(
    medium: Medium, path: Path, start_at: str | None, stop_at: str | None
) -> tuple[int, int]:
    """Frames [start, stop) of a medium; None stands for its beginning and end.

    Raises UserError for a text that is no time, and for an empty range or one outside `path`.
    """
    rate, length = medium.sample_rate, medium.frames
    start = 0 if start_at is None else round(_seconds(start_at) * rate)
    stop = length if stop_at is None else round(_seconds(stop_at) * rate)
    if start >= length or stop > length:
        outside = _shortened((start_at if start >= length else stop_at) or "")
        raise UserError(f"{outside} is outside {path}, which is {format_time(length / rate)} long.")
    if start >= stop:
        raise UserError(f"--from {start_at} is not before --to {stop_at}.")
    return start, stop


def _seconds(text: str) -> float:
    seconds = parse_time(text)
    if seconds is None:
        raise UserError(f"{_shortened(text)} is not a time: write seconds, 1:23.5 or 1:02:03.")
    return seconds


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
