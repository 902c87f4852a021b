"""What a sound file says about itself: title, artist and the like, and chapters.

Files come from strangers: every text is plain and short, and there are not many.
"""

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from tinytag import TinyTag

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.ffmpeg import description
from voicestudio.audio.id3_chapters import id3_chapters
from voicestudio.audio.probe import probe
from voicestudio.printable import is_plain

_log = logging.getLogger(__name__)

NAMES = (
    *("title", "artist", "album", "albumartist", "composer", "date", "genre", "tracknumber"),
    *("comment", "copyright"),
)
"""What is kept of a file, called as in Vorbis comments."""
_FFMPEG_NAMES = {"album_artist": "albumartist", "track": "tracknumber"}
_FROM_TINYTAG = {"date": ("year",), "tracknumber": ("track",), "comment": ("comment", "_comment")}
_LONGEST = 4000
_MOST_CHAPTERS = 255  # what a table of contents in ID3 counts
_MOST_LOOKED_AT = 5000
_MOST_SECONDS = 1e6
_CHAPTER_TIME = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{0,9})?)", re.ASCII)


@dataclass(frozen=True)
class Tags:
    """What is to be written into a file.

    Attributes:
        texts: Pairs of a name of `NAMES` and a plain text that is not empty, each name once.
        chapters: In order of time, at most 255, each with a plain title.
    """

    texts: tuple[tuple[str, str], ...] = ()
    chapters: tuple[Chapter, ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str], chapters: Iterable[Chapter] = ()) -> "Tags":
        """What of this can be kept, cut and made plain."""
        plain = ((name, plain_text(texts.get(name, ""))) for name in NAMES)
        kept = tuple((name, text) for name, text in plain if text)
        return cls(kept).with_chapters(chapters)

    def with_chapters(self, chapters: Iterable[Chapter]) -> "Tags":
        """The same texts with other chapters."""
        sane = (c for c in islice(chapters, _MOST_LOOKED_AT) if 0 <= c.start < _MOST_SECONDS)
        plain = sorted(Chapter(round(c.start, 3), plain_text(c.title)) for c in sane)
        return replace(self, chapters=tuple(plain[:_MOST_CHAPTERS]))

    def __bool__(self) -> bool:
        return bool(self.texts or self.chapters)


NO_TAGS = Tags()


def read_tags(path: Path) -> Tags:
    """The tags and chapters of a sound file; none where there are none or they cannot be read."""
    try:
        if probe(path).through_ffmpeg:
            return _read_through_ffmpeg(path)
        found = TinyTag.get(path, duration=False).as_dict()
        chapters = _vorbis_chapters(found) or id3_chapters(path)
    # Whatever a broken file makes of its reader: the sound is what matters.
    except Exception as error:
        _log.info("no tags were read from %s: %s", path, error)
        return NO_TAGS
    return Tags.of(_texts(found), chapters)


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    texts = {name: _first(found, _FROM_TINYTAG.get(name, (name,))) for name in NAMES}
    total = _first(found, ("track_total",))
    if texts["tracknumber"] and total:
        texts["tracknumber"] += f"/{total}"
    return texts


def _read_through_ffmpeg(path: Path) -> Tags:
    told, chapters = description(path)
    renamed = {_FFMPEG_NAMES.get(name, name): text for name, text in told.items()}
    return Tags.of(renamed, (Chapter(*chapter) for chapter in chapters))


def _vorbis_chapters(found: Mapping[str, object]) -> list[Chapter]:
    """Chapters as Vorbis comments tell of them: CHAPTER001=00:01:02.500, CHAPTER001NAME=..."""
    chapters = []
    for number in range(1000):
        at = _CHAPTER_TIME.fullmatch(_first(found, (f"chapter{number:03d}",)))
        if at is not None:
            hours, minutes, seconds = at.groups()
            start = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
            chapters.append(Chapter(start, _first(found, (f"chapter{number:03d}name",))))
    return chapters


def plain_text(text: str) -> str:
    """`text` without control characters; line breaks, which comments may have, are spaces."""
    text = text[: 2 * _LONGEST].encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(c if is_plain(c) else " " for c in text).split())[:_LONGEST]


def _first(found: Mapping[str, object], keys: Iterable[str]) -> str:
    for key in keys:
        value = found.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str | int) and str(value)[:1]:
            return str(value)
    return ""
