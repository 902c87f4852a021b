"""Parsing untrusted JSON to plain, finite, bounded values."""

import json
import math
from typing import Any

_MOST_DIGITS = 300


class FormatError(ValueError):
    """Data that the format does not allow. The message is for developers."""


def parse_json(text: str | bytes, most: int = 1 << 20) -> Any:
    """The value of a JSON text of at most `most` characters or bytes.

    Raises FormatError for anything else, NaN and numbers too large for a float included.
    """
    if len(text) > most:
        raise FormatError(f"more than {most} characters")
    try:
        return json.loads(
            text, parse_float=_finite, parse_int=_whole, parse_constant=_refuse_constant
        )
    except FormatError:
        raise
    except RecursionError:
        raise FormatError("nested too deeply") from None
    except ValueError as error:
        raise FormatError(str(error)) from None


def whole(value: object, low: int, high: int) -> int:
    """`value` as an int within [low, high]; otherwise FormatError."""
    if type(value) is not int or not low <= value <= high:
        raise FormatError(f"{_short(value)} is not a whole number from {low} to {high}")
    return value


def number(value: object, low: float, high: float) -> float:
    """`value` as a finite float within [low, high]; otherwise FormatError."""
    # In this order: an int may be too large for a float, and comparisons with NaN are false.
    if type(value) not in (int, float) or not low <= value <= high:  # type: ignore[operator]
        raise FormatError(f"{_short(value)} is not a number from {low} to {high}")
    return float(value)  # type: ignore[arg-type]


def _short(value: object) -> str:
    """Return a short representation of `value`; Python does not print ints with too many digits."""
    return f"{value!r:.80}" if not isinstance(value, int) or abs(value) < 1 << 64 else "an integer"


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise FormatError(f"{text[:20]} is too large a number")
    return value


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise FormatError(f"{text[:20]}… is too large a number")
    return int(text)


def _refuse_constant(text: str) -> float:
    raise FormatError(f"{text} is not a number")
