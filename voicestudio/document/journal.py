"""An append-only file of events, one JSON object a line, that tells which of its lines are whole.

Each line is `LENGTH CHECKSUM JSON`: both numbers as eight hexadecimal digits, the checksum being
the CRC-32 of the JSON text, which is ASCII. A line that was cut off, altered or overwritten does
not fit its own head, so what is read is what was written, up to the first line that is not whole.
"""

import json
import os
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Event = dict[str, Any]

MOST_LINE_BYTES = 64 << 20
"""No event is anywhere near as long; what claims to be is damage."""
_HEAD_BYTES = 18


def line_of(event: Mapping[str, Any]) -> bytes:
    """The event as a line. Raises ValueError for numbers that JSON cannot say (infinity)."""
    body = json.dumps(event, separators=(",", ":"), allow_nan=False).encode("ascii")
    return b"%08x %08x %s\n" % (len(body), zlib.crc32(body), body)


@dataclass(frozen=True)
class Reading:
    """What a journal holds.

    Attributes:
        events: Every event up to the first line that is not whole.
        ends: Where in the file each of them ends, in bytes.
        rest: What follows them: nothing; 'torn', one line without an end, as when the program was
            stopped while it wrote; or 'damaged', anything else.
    """

    events: list[Event]
    ends: list[int]
    rest: Literal["nothing", "torn", "damaged"]


def read_journal(path: Path) -> Reading:
    """Read all whole events. Raises OSError; damage is not an error but told in the result."""
    events: list[Event] = []
    ends: list[int] = []
    with path.open("rb") as file:
        while line := file.readline(MOST_LINE_BYTES + _HEAD_BYTES + 1):
            event = _event(line)
            if event is None:
                torn = not line.endswith(b"\n") and not file.read(1)
                return Reading(events, ends, "torn" if torn else "damaged")
            events.append(event)
            ends.append(file.tell())
    return Reading(events, ends, "nothing")


def _event(line: bytes) -> Event | None:
    """The event of a whole line, else None."""
    body = line[_HEAD_BYTES:-1]
    if line != b"%08x %08x %s\n" % (len(body), zlib.crc32(body), body):
        return None
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None


class JournalFile:
    """A journal that is being written.

    Every `append` is handed to the disk before it returns (fsync): it survives not only the end of
    the program but a loss of power. Several events given together cost one such wait. An append
    that fails (disk full) is taken back whole, so the file always ends with a whole line.

    Attributes: length, the bytes of all whole lines. One thread at a time may use it.
    """

    def __init__(self, path: Path, length: int = 0) -> None:
        """Go on after the first `length` bytes of the file and drop what follows them."""
        self._file = path.open("r+b" if path.exists() else "w+b", buffering=0)
        self.length = length
        self._file.truncate(length)

    def append(self, events: Iterable[Mapping[str, Any]]) -> None:
        """Write events in one go. Raises OSError, and then none of them is in the file."""
        lines = b"".join(map(line_of, events))
        try:
            self._file.seek(self.length)
            _write_all(self._file.fileno(), lines)
            os.fsync(self._file.fileno())
        except OSError:
            self.cut(self.length)
            raise
        self.length += len(lines)

    def cut(self, length: int) -> None:
        """Drop what follows the first `length` bytes. Raises OSError."""
        self._file.truncate(length)
        self.length = length

    def close(self) -> None:
        self._file.close()

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self._file.close()


def _write_all(file: int, content: bytes) -> None:
    """A raw write may stop short without an error, for instance where the disk is full."""
    view = memoryview(content)
    while view:
        view = view[os.write(file, view) :]


def write_journal(path: Path, events: Iterable[Mapping[str, Any]]) -> int:
    """Put a new journal in the place of `path` in one step; returns its length in bytes.

    At any moment `path` is either the old journal or the whole new one. Raises OSError.
    """
    new = path.with_name(path.name + ".new")
    try:
        with new.open("wb") as file:
            file.writelines(map(line_of, events))
            file.flush()
            os.fsync(file.fileno())
            length = file.tell()
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return length


def sync_folder(folder: Path) -> None:
    """Hand names in a folder (new files, renamed ones) to the disk, where the system knows how."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
