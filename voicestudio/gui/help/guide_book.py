"""The user guide as chapters of Markdown, with its headings and links."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QFont, QImage, QTextDocument

from voicestudio.gui.help.guide_search import GuideIndex
from voicestudio.gui.help.markdown_page import MARKDOWN
from voicestudio.paths import guide_path

ENGLISH = "user-guide.md"
_POINTS = 10
_MOST_BYTES = 2_000_000
_CHAPTER = re.compile(r"(?m)^(?=## )")
_HEADING = re.compile(r"(?m)^(#{1,3}) +(.+?) *$")
_FENCED = re.compile(r"(?ms)^```.*?^```")
_PICTURE = re.compile(r"!\[([^\]]*)\]\((pictures/(?:\w+/)?[\w-]+\.png)\)")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
_NO_SLUG = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class Heading:
    """A heading of the guide.

    Attributes:
        level: 1 for the guide's own, 2 for those of chapters, 3 for those inside one.
        title: without marks.
        slug: what links call it.
        chapter: the number of its chapter.
    """

    level: int
    title: str
    slug: str
    chapter: int


class GuideBook:
    """One language of the guide.

    Attributes:
        chapters: Markdown; the first is what stands before the first chapter's heading.
        headings: all of them, in order.
    """

    def __init__(self, text: str, slugs: Sequence[str] = ()) -> None:
        """`slugs` are those of another language's headings, which links may use here, too."""
        self.chapters = tuple(map(_shown_markdown, _CHAPTER.split(text)))
        self.headings = tuple(
            Heading(len(marks), title, _slug(title), number)
            for number, chapter in enumerate(self.chapters)
            for marks, title in _HEADING.findall(_FENCED.sub("", chapter))
        )
        same = len(slugs) == len(self.headings)  # else nobody knows which is which
        self._places = dict(zip(slugs, self.headings, strict=True)) if same else {}
        self._places |= {heading.slug: heading for heading in self.headings}

    def heading(self, slug: str) -> Heading | None:
        """The heading that a link leads to; None where there is none."""
        return self._places.get(slug)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Each chapter's text as it is shown: places in it are those of cursors."""
        return tuple(map(_plain, self.chapters))

    @cached_property
    def index(self) -> GuideIndex:
        """For searching: places in it are those of `texts`."""
        return GuideIndex(self.texts)


def read_book(language: str) -> GuideBook:
    """Read the guide in a language such as "de_DE", or in English where that is missing.

    Raises OSError.
    """
    english = _read(guide_path(ENGLISH))
    for name in dict.fromkeys((language, language.split("_")[0])):
        path = guide_path(f"user-guide.{name}.md")
        if re.fullmatch(r"\w+", name) and path.is_file():
            return GuideBook(_read(path), [found.slug for found in GuideBook(english).headings])
    return GuideBook(english)


def read_pictures(chapter: str) -> dict[str, QImage]:
    """Decode the pictures that a chapter shows, by their names in it; in any thread."""
    names = (name for _, name in _PICTURE.findall(chapter))
    pictures = {name: QImage(str(guide_path(name))) for name in names}
    return {name: picture for name, picture in pictures.items() if not picture.isNull()}


def _read(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES).decode("utf-8", "replace")


def _shown_markdown(chapter: str) -> str:
    """`chapter` with captions, and with links into the guide only; of others the words stay."""
    captioned = _PICTURE.sub(lambda found: f"{found[0]}\n\n*{found[1]}*", chapter)
    return _LINK.sub(_kept_link, captioned)


def _kept_link(found: re.Match[str]) -> str:
    words, target = found.groups()
    if target.startswith("#"):
        return found[0]
    return f"{words} ({target})" if "://" in target else words


def _slug(title: str) -> str:
    return _NO_SLUG.sub("", title.lower()).replace(" ", "-")


def _plain(chapter: str) -> str:
    document, font = QTextDocument(), QFont()
    font.setPointSize(_POINTS)  # without one Qt complains about the sizes of headings
    document.setDefaultFont(font)
    document.setMarkdown(chapter, MARKDOWN)
    return document.toPlainText()
