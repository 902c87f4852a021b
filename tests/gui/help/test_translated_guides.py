"""Each translation of the user guide has the parts of the English one, in the same order.

Modules: gui.help.guide_book.
"""

import re
from pathlib import Path

import pytest

from voicestudio.gui.help.guide_book import GuideBook, read_pictures
from voicestudio.paths import guide_path

ENGLISH = guide_path("user-guide.md")
TRANSLATED = sorted(ENGLISH.parent.glob("user-guide.*.md"))
_FENCED = re.compile(r"(?ms)^```.*?^```")
_CODE = re.compile(r"`([^`]+)`")
_PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)\s]+)\)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
_ITEM = re.compile(r"(?m)^(?:-|\d+\.) ")
_ROW = re.compile(r"(?m)^\|.*")


def parts(text: str, language: str = "") -> dict[str, object]:
    """What a chapter consists of besides words; its pictures may be in the language's folder."""
    prose = _FENCED.sub("", text)
    return {
        "pictures": [
            name.replace(f"pictures/{language}/", "pictures/") for _, name in _PICTURE.findall(text)
        ],
        "blocks of code": _FENCED.findall(text),
        "code": sorted(" ".join(code.split()) for code in _CODE.findall(prose)),
        "points of lists": [mark[0] for mark in _ITEM.findall(prose)],
        "cells of tables": [row.count("|") for row in _ROW.findall(prose)],
    }


def book_and_places(text: str, slugs: list[str]) -> tuple[GuideBook, list[object]]:
    """The guide, and where its links lead: to the heading of that number, or to a file."""
    book = GuideBook(text, slugs)
    places: list[object] = []
    for target in _LINK.findall(text):
        heading = book.heading(target[1:]) if target.startswith("#") else None
        places.append(book.headings.index(heading) if heading else target)
    return book, places


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.suffixes[0][1:])
def test_a_translated_guide_has_the_parts_of_the_english_one(path: Path) -> None:
    text, original = path.read_text("utf-8"), ENGLISH.read_text("utf-8")
    english, leads = book_and_places(original, [])
    book, places = book_and_places(text, [heading.slug for heading in english.headings])
    assert [(h.level, h.chapter) for h in book.headings] == [
        (h.level, h.chapter) for h in english.headings
    ]
    assert len({heading.slug for heading in book.headings}) == len(book.headings)
    language = path.suffixes[0][1:]
    pairs = zip(re.split(r"(?m)^(?=##+ )", text), re.split(r"(?m)^(?=##+ )", original), strict=True)
    for translated, chapter in pairs:
        assert (translated.splitlines()[0], parts(translated, language)) == (
            translated.splitlines()[0],  # named where the parts differ
            parts(chapter),
        )
    assert sorted(map(str, places)) == sorted(map(str, leads))  # words may change places
    shown = {name for chapter in book.chapters for name in read_pictures(chapter)}
    assert shown == {name for _, name in _PICTURE.findall(text)}


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.suffixes[0][1:])
def test_no_marks_of_markdown_are_seen(path: Path) -> None:
    """Bold type that ends in a full stop before a letter is none, for example."""
    seen = "\n".join(GuideBook(path.read_text("utf-8")).texts)
    assert not [line for line in seen.splitlines() if "**" in line or "`" in line]
