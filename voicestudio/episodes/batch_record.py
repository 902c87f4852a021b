"""The record of the files that batches have made in a folder, so that a batch can be resumed."""

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from voicestudio.checked_json import FormatError, number, parse_json, whole
from voicestudio.errors import UserError
from voicestudio.plain_file import open_or_create, open_plain
from voicestudio.texts import tr

_MOST_BYTES = 1 << 28
_MOST_LINE = 1 << 16
_MOST_TEXT = 1 << 14
_WHOLE = 1 << 63
_LUFS = 1000.0


@dataclass(frozen=True)
class FileState:
    """Size in bytes and time of change in ns of a file: how it is told from a changed one."""

    size: int
    changed: int

    @classmethod
    def of(cls, path: Path) -> "FileState | None":
        """Return the state of a file; None if it is not there or the system refuses its name."""
        try:
            status = path.stat()
        except (OSError, ValueError):
            return None
        return cls(status.st_size, status.st_mtime_ns)


@dataclass(frozen=True)
class MadeFile:
    """A file that a batch has made.

    Attributes:
        source: The absolute path of the recording.
        source_state: Its state when it was read.
        recipe: The processing: chain and export settings, as a text.
        target: The path of the file below the output folder.
        target_state: The state of the file when it was made.
        before, after: The loudness of both in LUFS, or None.
    """

    source: str
    source_state: FileState
    recipe: str
    target: str
    target_state: FileState
    before: float | None = None
    after: float | None = None


class BatchRecord:
    """The record in a file with one JSON object a line, to which lines are only ever added.

    It is input: what cannot be understood is left out, such as a last line that was cut off.
    Raises UserError if the file is there but cannot be read, or is a link, pipe or device.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._latest: dict[str, MadeFile] = {}
        self._states: dict[str, set[FileState]] = {}
        for line in self._lines():
            with contextlib.suppress(FormatError):
                self._remember(_made_file(parse_json(line, _MOST_LINE)))

    def latest(self, target: str) -> MadeFile | None:
        """Return the latest entry for a target."""
        return self._latest.get(target)

    def has_made(self, target: str, state: FileState | None) -> bool:
        """Whether a batch has made the file that is at a target now."""
        return state in self._states.get(target, ())

    def add(self, made: MadeFile) -> None:
        """Append a file, and return when it is on the disk. Raises OSError."""
        text = json.dumps(asdict(made))
        with os.fdopen(open_or_create(self._path, os.O_WRONLY | os.O_APPEND), "ab") as file:
            # It begins a line of its own, wherever an earlier run was cut off.
            file.write(f"\n{text}\n".encode("ascii"))
            file.flush()
            os.fsync(file.fileno())
        self._remember(made)

    def _remember(self, made: MadeFile) -> None:
        self._latest[made.target] = made
        self._states.setdefault(made.target, set()).add(made.target_state)

    def _lines(self) -> list[bytes]:
        try:
            with os.fdopen(open_plain(self._path), "rb") as file:
                return file.read(_MOST_BYTES).splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise UserError(
                tr("{path} cannot be read: {reason}.", path=self._path, reason=error.strerror)
            ) from error


def _made_file(value: object) -> MadeFile:
    if not isinstance(value, Mapping):
        raise FormatError("no object")
    return MadeFile(
        _text(value.get("source")),
        _state(value.get("source_state")),
        _text(value.get("recipe")),
        _text(value.get("target")),
        _state(value.get("target_state")),
        _loudness(value.get("before")),
        _loudness(value.get("after")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _MOST_TEXT:
        raise FormatError("no text, or too long a one")
    return value


def _state(value: object) -> FileState:
    if not isinstance(value, Mapping):
        raise FormatError("no state")
    return FileState(
        whole(value.get("size"), 0, _WHOLE), whole(value.get("changed"), -_WHOLE, _WHOLE)
    )


def _loudness(value: object) -> float | None:
    return None if value is None else number(value, -_LUFS, _LUFS)
