"""Reading and writing an ini file whose values are untrusted; invalid ones give the default."""

import hashlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from voicestudio.checked_json import parse_json
from voicestudio.printable import shown

_log = logging.getLogger(__name__)
_MOST_BYTES = 32 << 20
MOST_TEXT = 1 << 16
"""Characters of the longest text that is read."""

_MOST_NAME, _MOST_PATH = 255, 4096
_DIGEST = 8


class SettingsStore:
    """Values by key, such as 'window/theme'.

    The file may come from another version, an editor or a damaged disk. Every value is checked for
    type and range; for an invalid one the default is returned and one line is logged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told: set[str] = set()
        problem = _problem(path)
        if problem:
            _log.warning("Settings are not kept: %s %s.", shown(path), problem)
        # The invalid format keeps values in memory and touches no file.
        kind = QSettings.Format.InvalidFormat if problem else QSettings.Format.IniFormat
        self._store = QSettings(str(path) if not problem else f"{path}.unused", kind)

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """One of `choices`."""
        text = self.text(key, default)
        return text if text in choices else self._left_out(key, "is not a choice", default)

    def flag(self, key: str, default: bool) -> bool:
        words = ("false", "true")
        return self.choice(key, words, words[default]) == "true"

    def whole(self, key: str, low: int, high: int, default: int) -> int:
        """A whole number within [low, high]."""
        text = self.text(key, str(default))
        digits = text.removeprefix("-")
        if (
            digits.isascii()
            and digits.isdecimal()
            and len(digits) < 20
            and low <= int(text) <= high
        ):
            return int(text)
        return self._left_out(key, f"is not a whole number from {low} to {high}", default)

    def text(self, key: str, default: str, most: int = MOST_TEXT) -> str:
        """A text of at most `most` characters."""
        value = self._value(key)
        if value is None:
            return default
        if not isinstance(value, str):
            return self._left_out(key, "is not a text", default)
        if len(value) > most or "\0" in value:
            return self._left_out(key, "is too long, or no text", default)
        return value

    def path(self, key: str) -> Path | None:
        """A path, whether or not the file exists; None if not set."""
        value = self._value(key)
        name = os.fsdecode(bytes(value.data())) if isinstance(value, QByteArray) else value
        if not name:
            return None
        if not isinstance(name, str) or not _can_be_path(name):
            return self._left_out(key, "is not a path", None)
        return Path(name)

    def set_path(self, key: str, path: Path) -> None:
        """Store a path; as bytes if its name is not UTF-8, which a text could not represent."""
        name = str(path)
        try:
            name.encode("utf-8")
        except UnicodeEncodeError:
            self.set(key, QByteArray(os.fsencode(name)))
        else:
            self.set(key, name)

    def state(self, key: str) -> dict[str, Any]:
        """A JSON object of finite values; empty when there is none."""
        try:
            state = parse_json(self.text(key, "{}"))
        except ValueError as error:
            return self._left_out(key, f"is not JSON ({error})", {})
        return state if isinstance(state, dict) else self._left_out(key, "is no JSON object", {})

    def bytes(self, key: str) -> QByteArray:
        """What `set_bytes` kept, unchanged; empty when there is nothing."""
        value = self._value(key)
        if value is None:
            return QByteArray()
        kept = bytes(value.data()) if isinstance(value, QByteArray) else b""
        content = kept[_DIGEST:]
        if len(kept) > MOST_TEXT or kept[:_DIGEST] != _digest(content):
            return self._left_out(key, "is not a valid value", QByteArray())
        return QByteArray(content)

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Store bytes with a digest: Qt crashes on a damaged window state."""
        content = bytes(value.data())
        self.set(key, QByteArray(_digest(content) + content))

    def set(self, key: str, value: object) -> None:
        self._store.setValue(key, value)

    def remove(self, key: str) -> None:
        """Forget a value, so that its default is returned."""
        self._store.remove(key)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _value(self, key: str) -> object:
        try:
            return self._store.value(key)
        except (ValueError, TypeError, RuntimeError):  # a type that Python has no object for
            return self._left_out(key, "is of an unknown type", None)

    def _left_out(self, key: str, reason: str, default: Any) -> Any:
        if key not in self._told:
            self._told.add(key)
            _log.warning("The setting %s in %s %s; it is left out.", key, shown(self._path), reason)
        return default


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:_DIGEST]


def _problem(path: Path) -> str:
    """Why the file cannot be used; empty if it can or does not exist."""
    try:
        if not path.exists():
            return ""
        if not path.is_file():
            return "is not a file"
        if path.stat().st_size > _MOST_BYTES:
            return "is too large"
        with path.open("rb"):
            return ""
    except OSError as error:
        return f"cannot be read ({error.strerror})"


def _can_be_path(name: str) -> bool:
    """Whether the system accepts `name` as a path; it raises for too long ones."""
    raw = os.fsencode(name)
    short = all(len(part) <= _MOST_NAME for part in raw.split(b"/"))
    return "\0" not in name and short and len(raw) < _MOST_PATH
