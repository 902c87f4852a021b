"""Reading and writing markers as Audacity label files: start, end and text, tab-separated.

Files of other programs are read tolerantly: decimal points or commas, seconds or hours and minutes,
UTF-8, UTF-16 or the Windows encoding, any line ends. Lines that are no labels are counted and
reported.
"""

import codecs
import re
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from voicestudio.audio.partials import replace_text
from voicestudio.document.editing.markers import Marker
from voicestudio.errors import UserError
from voicestudio.plain_file import read_plain
from voicestudio.printable import is_plain
from voicestudio.texts import tr

_MOST_BYTES = 4 << 20
_MOST_LABELS = 20_000
_LONGEST_NAME = 1000
_LARGEST_SECONDS = 1e9
_TOLD = 3
_LINE_ENDS = re.compile(r"\r\n|\n|\r")  # no others: U+2028 and the like may be part of names
_SECONDS = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d+):)?(\d+):([0-5]?\d(?:\.\d*)?)", re.ASCII)
_SPACED = re.compile(r"\s*(\S+)\s+(\S+)(?:\s+(.*))?", re.DOTALL)


class LabelsRead(tuple[Marker, ...]):
    """The markers of a label file in order of time.

    Attributes: note, a sentence about the lines that are no labels, or empty.
    """

    note: str

    def __new__(cls, markers: Iterable[Marker], note: str) -> "LabelsRead":
        made = super().__new__(cls, sorted(markers))
        made.note = note
        return made


def read_labels(path: Path, sample_rate: int, frames: int) -> LabelsRead:
    """Read a label file for a document of `frames` frames.

    Times are limited to the document. Lines that begin with a backslash hold the frequency range of
    the previous label and are skipped. Raises UserError when the file cannot be read or has no
    label.
    """
    markers: list[Marker] = []
    bad: list[str] = []
    lines = 0
    for number, line in enumerate(_LINE_ENDS.split(_text(path)), 1):
        if not line.strip() or line.startswith("\\"):
            continue
        lines += 1
        try:
            start, stop, name = _label(line)
        except ValueError as error:
            bad.append(tr("line {number}: {error}", number=number, error=error))
            continue
        first, last = (min(round(max(at, 0.0) * sample_rate), frames) for at in (start, stop))
        markers.append(Marker(first, last, name))
    _refuse_unusable(path, markers, bad)
    return LabelsRead(markers, _note(bad, lines))


def write_labels(path: Path, markers: tuple[Marker, ...], sample_rate: int) -> None:
    """Write a label file, replacing an existing one. Raises UserError."""
    lines = (
        f"{label.start / sample_rate:.6f}\t{label.stop / sample_rate:.6f}\t{_one_line(label.name)}"
        for label in markers
    )
    replace_text(path, "".join(f"{line}\n" for line in lines))


def _text(path: Path) -> str:
    try:
        data = read_plain(path, _MOST_BYTES)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from None
    if len(data) > _MOST_BYTES:
        raise UserError(tr("{name} is not a label file: it is too large.", name=path.name))
    return _decoded(data).replace("\0", "")


def _decoded(data: bytes) -> str:
    """Decode UTF-8, UTF-16 with a byte order mark, or else Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _refuse_unusable(path: Path, markers: list[Marker], bad: list[str]) -> None:
    if bad and not markers:
        raise UserError(tr("{name} is not a label file; {reason}.", name=path.name, reason=bad[0]))
    if len(markers) > _MOST_LABELS:
        raise UserError(
            tr(
                "{name} holds more than {most} labels.",
                name=path.name,
                most=_MOST_LABELS,
            )
        )


def _note(bad: list[str], lines: int) -> str:
    if not bad:
        return ""
    more = ", …" if len(bad) > _TOLD else ""
    return tr(
        "{n} of {lines} lines was skipped: {reasons}.",
        "{n} of {lines} lines were skipped: {reasons}.",
        n=len(bad),
        lines=lines,
        reasons="; ".join(islice(bad, _TOLD)) + more,
    )


def _label(line: str) -> tuple[float, float, str]:
    """Parse start and end in seconds and the name. Raises ValueError with the reason."""
    fields = line.split("\t", 2)
    if len(fields) < 2:
        spaced = _SPACED.fullmatch(line)
        fields = [field or "" for field in spaced.groups()] if spaced else [line]
    if len(fields) < 2:
        raise ValueError("it does not hold a start, an end and a text with tabs between them")
    start, stop = sorted(_seconds(field.strip()) for field in fields[:2])
    return start, stop, _one_line(fields[2] if len(fields) > 2 else "")[:_LONGEST_NAME]


def _seconds(text: str) -> float:
    """Parse seconds, or hours, minutes and seconds; with a decimal point or comma."""
    plain = text.replace(",", ".")
    if _SECONDS.fullmatch(plain):
        seconds = float(plain)
    elif clock := _CLOCK.fullmatch(plain):
        hours, minutes, rest = clock.groups()
        seconds = float(hours or 0) * 3600 + float(minutes) * 60 + float(rest)
    else:
        raise ValueError(f"{text[:40]!r} is not a time")
    if abs(seconds) > _LARGEST_SECONDS:
        raise ValueError(f"{text[:40]!r} is no time in a recording")
    return seconds


def _one_line(name: str) -> str:
    printable = "".join(c if is_plain(c) else " " for c in name)
    return " ".join(printable.split())
