"""Markers as Audacity's label files: a line for each, start, end and text between tabs."""

import math
import re
from pathlib import Path

from voicestudio.audio.partials import partial_file
from voicestudio.document.markers import Marker
from voicestudio.errors import UserError

_LARGEST_SECONDS = 1e9


def read_labels(path: Path, sample_rate: int, frames: int) -> tuple[Marker, ...]:
    """The markers in a label file, for a recording of `frames` frames.

    Lines that begin with a backslash say which frequencies the label before is about; they are
    skipped. A time behind the end of the recording counts as the end. Raises UserError naming the
    line that is not a label, and when the file cannot be read.
    """
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(f"{path.name} is not a label file: it is not text in UTF-8.") from None
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror or error}.") from None
    markers = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("\\"):
            start, stop, name = _label(line, f"Line {number} of {path.name}")
            first, last = (min(round(at * sample_rate), frames) for at in (start, stop))
            markers.append(Marker(first, last, name))
    return tuple(sorted(markers))


def write_labels(path: Path, markers: tuple[Marker, ...], sample_rate: int) -> None:
    """Write a label file, replacing one that is there. Raises UserError."""
    lines = (
        f"{label.start / sample_rate:.6f}\t{label.stop / sample_rate:.6f}\t{_one_line(label.name)}"
        for label in markers
    )
    try:
        with partial_file(path) as part:
            part.write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="")
            part.replace(path)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror or error}.") from None


def _label(line: str, where: str) -> tuple[float, float, str]:
    fields = line.split("\t", 2)
    if len(fields) < 2:
        raise UserError(
            f"{where} is not a label: it must hold a start, an end and a text with tabs between "
            "them."
        )
    start, stop = (_seconds(field, where) for field in fields[:2])
    if stop < start:
        raise UserError(f"{where} is not a label: it ends at {stop:g} s, before its start.")
    return start, stop, fields[2].strip() if len(fields) > 2 else ""


def _seconds(text: str, where: str) -> float:
    """Seconds with a point, or with a comma as some systems write them."""
    try:
        seconds = float(text.strip().replace(",", "."))
    except ValueError:
        seconds = math.nan
    if not 0.0 <= seconds <= _LARGEST_SECONDS:
        raise UserError(f"{where} is not a label: {text.strip()[:40]!r} is not a time in seconds.")
    return seconds


def _one_line(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip()
