"""JSON that somebody else may have written: parsed to plain, finite, bounded values or refused."""

import json
import math
from typing import Any

_MOST_DIGITS = 300


def parse_json(text: str | bytes, most: int = 1 << 20) -> Any:
    """The value of a JSON text of at most `most` characters or bytes.

    Raises ValueError for anything else, NaN and numbers too large for a float included.
    """
    if len(text) > most:
        raise ValueError(f"more than {most} characters")
    try:
        return json.loads(
            text, parse_float=_finite, parse_int=_whole, parse_constant=_refuse_constant
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text[:20]} is too large a number")
    return value


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise ValueError(f"{text[:20]}… is too large a number")
    return int(text)


def _refuse_constant(text: str) -> float:
    raise ValueError(f"{text} is not a number")
