"""An append-only file of events, one JSON object a line, with length and checksum.

Each line is `LENGTH CHECKSUM JSON`: both numbers as eight hexadecimal digits; the checksum is the
CRC-32 of the JSON text, which is ASCII. A truncated or altered line fails its check, and reading
stops at the first such line.
"""

import contextlib
import json
import os
import re
import secrets
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Literal

from voicestudio.document.project.fields import LimitError
from voicestudio.document.project.own_folder import OwnFolder, is_plain
from voicestudio.plain_file import open_plain
from voicestudio.texts import tr

JOURNAL = "project.vsj"
"""The file name of a project's journal."""

Event = dict[str, Any]

MOST_LINE_BYTES = 32 << 20
"""No event is anywhere near as long; what claims to be is damage."""
MOST_BYTES = 256 << 20
"""The longest journal, some 300,000 edits: all of it is held in memory while it is read."""
MOST_EVENTS = 1_000_000
LEFT_OVER = re.compile(rf"\.{re.escape(JOURNAL)}.*\.[0-9a-f]{{12}}\.part|{re.escape(JOURNAL)}\.new")
"""The file name of a new journal until it replaces the old one, and in earlier versions."""
_HEAD_BYTES = 18
_PIECE_LINES = 256


def line_of(event: Mapping[str, Any]) -> bytes:
    """Return the event as a line. Raises ValueError for numbers that JSON lacks (infinity, NaN)."""
    body = json.dumps(event, separators=(",", ":"), allow_nan=False).encode("ascii")
    return b"%08x %08x %s\n" % (len(body), zlib.crc32(body), body)


@dataclass(frozen=True)
class JournalContents:
    """The contents of a journal.

    Attributes:
        events: Every event before the first invalid line.
        ends: The end of each of them in the file, in bytes.
        rest: What follows them: nothing; 'torn', one line without an end, as after a crash
            while writing; or 'damaged', anything else.
    """

    events: list[Event]
    ends: list[int]
    rest: Literal["nothing", "torn", "damaged"]


def read_journal(path: Path) -> JournalContents:
    """Read all valid events; damage is reported in the result.

    Raises OSError, and LimitError for a journal that is too large.
    """
    with os.fdopen(_opened(path), "rb") as file:
        if os.fstat(file.fileno()).st_size > MOST_BYTES:
            raise LimitError(
                tr(
                    "{name} is longer than {most} MB",
                    name=path.name,
                    most=MOST_BYTES >> 20,
                )
            )
        return _reading(file)


def _reading(file: BinaryIO) -> JournalContents:
    events: list[Event] = []
    ends: list[int] = []
    while line := file.readline(MOST_LINE_BYTES + _HEAD_BYTES + 1):
        event = _event(line)
        if event is None:
            torn = not line.endswith(b"\n") and not file.read(1)
            return JournalContents(events, ends, "torn" if torn else "damaged")
        if len(events) == MOST_EVENTS:
            raise LimitError(tr("its history has more than {most} lines", most=MOST_EVENTS))
        events.append(event)
        ends.append(file.tell())
    return JournalContents(events, ends, "nothing")


def saved_length(reading: JournalContents, good: int | None = None) -> int | None:
    """Return the end of the last save in the journal, in bytes; None if never saved or unknown.

    Only the first `good` events are used, by default all. The header has a lower limit of the
    number of saved lines; if the last of those is no save event, lines are missing, altered or
    duplicated.
    """
    events = reading.events[:good]
    lines = events[0].get("lines") if events else None
    if type(lines) is not int or not 1 < lines <= len(events) or "saved" not in events[lines - 1]:
        return None
    marks = (number for number, event in enumerate(events) if "saved" in event)
    return reading.ends[max(marks)]


def _event(line: bytes) -> Event | None:
    """Return the event of a valid line, else None."""
    body = line[_HEAD_BYTES:-1]
    if line != b"%08x %08x %s\n" % (len(body), zlib.crc32(body), body):
        return None
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None


class JournalFile:
    """A journal open for writing. Not thread-safe.

    Every `append` is synced to the disk (fsync) before it returns, so it survives a loss of power.
    Several events in one call cost one sync. An append that fails (disk full) is undone, so the
    file always ends with a valid line.

    Attributes: length, the bytes of all valid lines.
    """

    def __init__(self, path: Path, length: int = 0) -> None:
        """Continue after the first `length` bytes of the file and drop the rest.

        A file with further hard links, as some backups create them, is copied first. Raises
        OSError.
        """
        with OwnFolder(path.parent) as folder:
            handle = _writable(folder, path.name, length)
        self._file = os.fdopen(handle, "r+b", buffering=0)
        self.length = length
        self._file.truncate(length)

    def append(self, events: Iterable[Mapping[str, Any]]) -> None:
        """Append events at once, all or none. Raises OSError or LimitError."""
        lines = b"".join(map(line_of, events))
        if self.length + len(lines) > MOST_BYTES:
            raise LimitError(
                tr("its journal would be longer than {most} MB", most=MOST_BYTES >> 20)
            )
        try:
            self._file.seek(self.length)
            _write_all(self._file.fileno(), lines)
            os.fsync(self._file.fileno())
        except OSError:
            self.cut(self.length)
            raise
        self.length += len(lines)

    def cut(self, length: int) -> None:
        """Drop everything after the first `length` bytes. Raises OSError."""
        self._file.truncate(length)
        self.length = length

    def close(self) -> None:
        self._file.close()

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self._file.close()


def _write_all(file: int, content: bytes) -> None:
    """Write all of `content`: a raw write may be short without an error, as on a full disk."""
    view = memoryview(content)
    while view:
        view = view[os.write(file, view) :]


def write_journal(path: Path, events: Iterable[Mapping[str, Any]]) -> int:
    """Replace the journal at `path` atomically; returns its length in bytes.

    At any moment `path` is the old or the complete new journal. Raises OSError.
    """
    length = 0
    with OwnFolder(path.parent) as folder, folder.replacing(path.name) as handle:
        for lines in _joined(map(line_of, events)):
            length += len(lines)
            if length > MOST_BYTES:
                raise LimitError(
                    tr(
                        "its journal would be longer than {most} MB",
                        most=MOST_BYTES >> 20,
                    )
                )
            _write_all(handle, lines)
    return length


def keep_copy(path: Path) -> Path:
    """Copy a journal beside itself before it is truncated; returns the path of the copy.

    An identical copy is not made again. Raises OSError.
    """
    content = _content(path, MOST_BYTES)
    for other in path.parent.glob(f"{path.name}.damaged-*"):
        with contextlib.suppress(OSError):
            if is_plain(other) and _content(other, MOST_BYTES) == content:
                return other
    name = f"{path.name}.damaged-{secrets.token_hex(4)}"
    with OwnFolder(path.parent) as folder, folder.replacing(name) as handle:
        _write_all(handle, content)
    return path.with_name(name)


def _content(path: Path, most: int) -> bytes:
    with os.fdopen(open_plain(path), "rb") as file:
        return file.read(most)


def _opened(path: Path) -> int:
    with OwnFolder(path.parent) as folder:
        return folder.open(path.name)


def _writable(folder: OwnFolder, name: str, length: int) -> int:
    try:
        handle = folder.open(name, os.O_RDWR)
    except FileNotFoundError:
        return folder.create(name)
    if os.fstat(handle).st_nlink == 1:
        return handle
    with os.fdopen(handle, "rb") as shared, folder.replacing(name) as copy:
        _write_all(copy, shared.read(length))
    return folder.open(name, os.O_RDWR)


def _joined(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Join lines to larger pieces, to save system calls."""
    rest = iter(lines)
    while piece := b"".join(islice(rest, _PIECE_LINES)):
        yield piece


def sync_folder(folder: Path) -> None:
    """Sync the entries of a folder (new and renamed files), where the system supports it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
