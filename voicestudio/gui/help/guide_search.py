"""Finding words in the guide."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

MOST_HITS = 500
_MOST_QUERY = 100
_BEFORE, _AFTER = 24, 60


@dataclass(frozen=True)
class Hit:
    """Where the query stands.

    Attributes:
        chapter: the number of the chapter.
        start, end: in the chapter's text.
        line: the words around it, for a list.
    """

    chapter: int
    start: int
    end: int
    line: str


def hits_in(texts: Sequence[str], query: str) -> list[Hit]:
    """Find `query` in the chapters, in any case, with any white space between its words.

    Returns at most `MOST_HITS`; none for an empty query.
    """
    words = query[:_MOST_QUERY].split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    found = (
        Hit(number, match.start(), match.end(), _line(text, match.start(), match.end()))
        for number, text in enumerate(texts)
        for match in pattern.finditer(text)
    )
    return [hit for hit, _ in zip(found, range(MOST_HITS), strict=False)]


def _line(text: str, start: int, end: int) -> str:
    """The hit with some words before and after it, of the same line."""
    first = max(start - _BEFORE, text.rfind("\n", 0, start) + 1)
    stop = text.find("\n", end)
    last = min(end + _AFTER, len(text) if stop < 0 else stop)
    if first > 0 and text[first - 1] not in "\n ":
        first = text.find(" ", first, start) + 1 or start
    begun = "…" if first > 0 and text[first - 1] != "\n" else ""
    return begun + " ".join(text[first:last].split())
