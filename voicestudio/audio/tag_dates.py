"""Dates of episodes, as people type them."""

import re
from datetime import date

from voicestudio.errors import UserError
from voicestudio.texts import tr

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)


def iso_date(text: str) -> str:
    """Return a date as YYYY, YYYY-MM or YYYY-MM-DD, which all tag formats have; "" for no text.

    29.11.2026 and 2026/11/29 are converted, and 11/29/2026 where only one order of day and month is
    possible. Raises UserError for anything else, such as a day that does not exist.
    """
    text = text.strip()
    if not text:
        return ""
    try:
        return _converted(text)
    except ValueError:
        raise UserError(
            tr(
                "“{text}” is not a date: type it as 2026-11-29, or 2026-11, or 2026.",
                text=text[:40],
            )
        ) from None


def _converted(text: str) -> str:
    """Raises ValueError."""
    if found := _ISO.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        year, month, day = (None if part is None else int(part) for part in found.groups())
    elif found := _DOTTED.fullmatch(text):
        day, month, year = map(int, found.groups())
    elif found := _SLASHED.fullmatch(text):
        one, other, year = map(int, found.groups())
        if one <= 12 and other <= 12 and one != other:
            raise ValueError("day and month cannot be told apart")
        day, month = max(one, other), min(one, other)
    else:
        raise ValueError("no known form")
    whole = date(year or 0, 1 if month is None else month, 1 if day is None else day).isoformat()
    return whole[: 4 if month is None else 7 if day is None else 10]
