"""Finding words in the guide."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from voicestudio.gui.help.guide_synonyms import MOST_WORDS, SYNONYMS

MOST_HITS = 500
_MOST_QUERY = 100
_BEFORE, _AFTER = 24, 60
_HAN = "\u2e80-\u9fff\uf900-\ufaff"
# Chinese is written without spaces: each run of its characters is looked for as it stands.
_WORD = re.compile(rf"[{_HAN}]+|[^\s{_HAN}]+")
_BEGINNING = rf"(?<![^\W{_HAN}])"

Place = tuple[int, int]


@dataclass(frozen=True)
class Hit:
    """A paragraph in which the words of the query stand.

    Attributes:
        chapter: the number of the chapter.
        marks: start and end of each word, in the chapter's text and in order.
        first: the number of the mark at which the words are closest to one another.
        line: the words around it, for a list.
    """

    chapter: int
    marks: tuple[Place, ...]
    first: int
    line: str


@dataclass(frozen=True)
class _Unit:
    """A word of the query: a pattern of itself, and one of what means the same, too."""

    itself: re.Pattern[str]
    meant: re.Pattern[str]


class _Paragraph:
    """A line of a chapter's text without case and diacritics, and where its letters were."""

    def __init__(self, text: str, start: int) -> None:
        letters = [_folded_letter(letter) for letter in text]
        self.folded = "".join(letters)
        self._starts, at = [], 0
        for letter in letters:
            self._starts.append(at)
            at += len(letter)
        self._start = start

    def places(self, pattern: re.Pattern[str]) -> list[Place]:
        """Where the pattern stands, in the text of the chapter."""
        found = pattern.finditer(self.folded)
        return [(self._place(one.start()), self._place(one.end() - 1) + 1) for one in found]

    def _place(self, folded: int) -> int:
        return self._start + bisect_right(self._starts, folded) - 1


class GuideIndex:
    """The texts of all chapters, prepared for searching; each begins with its title."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = tuple(texts)
        self._chapters = [list(_paragraphs(text)) for text in texts]

    def find(self, query: str) -> list[Hit]:
        """Find the paragraphs with all words of `query`, in any order, case and with any accents.

        A word stands for all that begin with it, and for some that mean the same. Only where there
        is nothing, words may be in different paragraphs of a chapter, or else inside others.
        Chapters with the words in their titles are first, then those with most hits.
        Returns at most `MOST_HITS`; none for an empty query.
        """
        for beginning, together in ((_BEGINNING, True), (_BEGINNING, False), ("", True)):
            units = _units(query, beginning)
            hits = self._ranked(units, together=together) if units else []
            if hits:
                return hits[:MOST_HITS]
        return []

    def _ranked(self, units: Sequence[_Unit], *, together: bool) -> list[Hit]:
        ranked = []
        for number, paragraphs in enumerate(self._chapters):
            hits = self._hits(number, units, together=together)
            if hits:
                title = paragraphs[0].folded
                rank = 0 if all(unit.itself.search(title) for unit in units) else 2
                if rank and all(unit.meant.search(title) for unit in units):
                    rank = 1
                ranked.append((rank, -sum(len(hit.marks) for hit in hits), number, hits))
        ranked.sort(key=lambda chapter: chapter[:3])
        return [hit for *_, hits in ranked for hit in hits]

    def _hits(self, chapter: int, units: Sequence[_Unit], *, together: bool) -> list[Hit]:
        """The hits in a chapter: with all words together, or with the most of them at once."""
        found = [[part.places(unit.meant) for unit in units] for part in self._chapters[chapter]]
        if not all(any(places[n] for places in found) for n in range(len(units))):
            return []
        counts = [sum(map(bool, places)) for places in found]
        least = len(units) if together else max(counts)
        return [
            self._hit(chapter, [one for one in places if one])
            for places, count in zip(found, counts, strict=True)
            if count >= least
        ]

    def _hit(self, chapter: int, places: Sequence[Sequence[Place]]) -> Hit:
        marks = tuple(sorted({place for of_word in places for place in of_word}))
        rarest = min(places, key=len)
        start, end = min(rarest, key=lambda place: _distance(place, places))
        line = _line(self._texts[chapter], start, end)
        return Hit(chapter, marks, marks.index((start, end)), line)


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    start = 0
    for line in text.split("\n"):
        yield _Paragraph(line, start)
        start += len(line) + 1


def _units(query: str, beginning: str) -> list[_Unit]:
    """The words of a query, and the groups of words in it that mean something together."""
    words = _WORD.findall(_folded(query[:_MOST_QUERY]))
    units, at = [], 0
    while at < len(words):
        for count in range(min(MOST_WORDS, len(words) - at), 0, -1):
            term = " ".join(words[at : at + count])
            if count == 1 or term in _FOLDED:
                units.append(_unit(term, beginning))
                at += count
                break
    return units


def _unit(term: str, beginning: str) -> _Unit:
    same = _FOLDED.get(term, ())
    if not same and re.match(f"[{_HAN}]", term):  # written together with other words
        within = (known for known in _FOLDED if known in term)
        same = _FOLDED.get(max(within, key=len, default=""), ())
    itself = _pattern(term, beginning)
    meant = "|".join([itself, *(_pattern(one, beginning) for one in same)])
    return _Unit(re.compile(itself), re.compile(meant))


def _pattern(term: str, beginning: str) -> str:
    words = r"\s+".join(map(re.escape, term.split()))
    return beginning + words if re.match(rf"[^\W{_HAN}]", term) else words


def _distance(place: Place, places: Sequence[Sequence[Place]]) -> int:
    return sum(min(abs(other[0] - place[0]) for other in of_word) for of_word in places)


def _folded(text: str) -> str:
    return "".join(map(_folded_letter, text))


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


_FOLDED = {_folded(term): tuple(map(_folded, same)) for term, same in SYNONYMS.items()}


def _line(text: str, start: int, end: int) -> str:
    """The hit with some words before and after it, of the same line."""
    first = max(start - _BEFORE, text.rfind("\n", 0, start) + 1)
    stop = text.find("\n", end)
    last = min(end + _AFTER, len(text) if stop < 0 else stop)
    if first > 0 and text[first - 1] not in "\n ":
        first = text.find(" ", first, start) + 1 or start
    begun = "…" if first > 0 and text[first - 1] != "\n" else ""
    return begun + " ".join(text[first:last].split())
