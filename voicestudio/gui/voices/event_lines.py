"""The lines in which a training tells its events, of bounded length, from a process or a file."""

from collections.abc import Iterator
from pathlib import Path

from voicestudio.checked_json import FormatError
from voicestudio.training.personal.training_events import Event, event_of

LONGEST_LINE = 1 << 16
_BLOCK = 1 << 16
_MOST_BYTES = 1 << 25
"""Of a file. What was told in a day of training is below a megabyte."""


class LineReader:
    """Splits bytes into lines and drops those that are longer than `LONGEST_LINE`."""

    def __init__(self) -> None:
        self._begun = bytearray()
        self._too_long = False

    def lines(self, data: bytes) -> Iterator[bytes]:
        """The lines that `data` completes, without their ends."""
        *whole, rest = data.split(b"\n")
        for part in whole:
            self._append(part)
            if not self._too_long:
                yield bytes(self._begun)
            self._begun.clear()
            self._too_long = False
        self._append(rest)

    def _append(self, part: bytes) -> None:
        if self._too_long or len(self._begun) + len(part) > LONGEST_LINE:
            self._too_long = True
            self._begun.clear()
        else:
            self._begun += part


def events_of_file(path: Path) -> list[Event]:
    """The events that a file holds; lines that are damaged, and a missing file, hold none."""
    reader, events, left = LineReader(), [], _MOST_BYTES
    try:
        with path.open("rb") as file:
            while left > 0 and (data := file.read(_BLOCK)):
                left -= len(data)
                events += _events(reader.lines(data))
    except OSError:
        pass
    return events + _events(reader.lines(b"\n"))


def _events(lines: Iterator[bytes]) -> list[Event]:
    events = []
    for line in lines:
        try:
            events.append(event_of(line))
        except FormatError:
            continue
    return events
