"""Validated access to the fields of untrusted JSON data."""

from collections.abc import Mapping
from typing import Any

from voicestudio import checked_json
from voicestudio.checked_json import FormatError as FormatError
from voicestudio.checked_json import number as number

MOST = 1 << 53
"""Whole numbers are below this: JSON readers agree on them."""
_MOST_TEXT = 8192


class LimitError(Exception):
    """Data exceeds the limits of a project, so that reading it might never end.

    The message completes "NAME is refused: ...".
    """


class Fields:
    """The values of a JSON object, read by name with their type and range; else FormatError."""

    def __init__(self, values: object) -> None:
        if not isinstance(values, Mapping):
            raise FormatError(f"{values!r:.80} is not an object")
        self._values: Mapping[str, Any] = values

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def integer(self, name: str, low: int = 0, high: int = MOST) -> int:
        return whole(self._values.get(name), low, high)

    def number(self, name: str, low: float, high: float) -> float:
        return number(self._values.get(name), low, high)

    def text(self, name: str, most: int = _MOST_TEXT) -> str:
        value = self._values.get(name)
        if not isinstance(value, str) or len(value) > most or "\0" in value:
            raise FormatError(f"{name} is not a text of at most {most} characters")
        return value

    def flag(self, name: str) -> bool:
        value = self._values.get(name)
        if not isinstance(value, bool):
            raise FormatError(f"{name} is neither true nor false")
        return value

    def items(self, name: str) -> list[Any]:
        return items(self._values.get(name))

    def anything(self, name: str) -> object:
        """Return an unchecked value, for readers that believe nothing; None where there is none."""
        return self._values.get(name)

    def object(self, name: str) -> "Fields":
        return Fields(self._values.get(name))


def whole(value: object, low: int = 0, high: int = MOST) -> int:
    """Return `value` as an int within [low, high]. Raises FormatError."""
    return checked_json.whole(value, low, high)


def items(value: object) -> list[Any]:
    """Return `value` as a list. Raises FormatError."""
    if not isinstance(value, list):
        raise FormatError(f"{value!r:.80} is not a list")
    return value
