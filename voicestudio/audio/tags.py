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
_MOST_COVER_BYTES = 10_000_000
_PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_CHAPTER_TIME = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{0,9})?)", re.ASCII)


@dataclass(frozen=True)
class Cover:
    """A picture as the bytes of a JPEG or PNG file, and which of them it is: 'image/jpeg'."""

    kind: str
    data: bytes

    @classmethod
    def of(cls, data: bytes | None) -> "Cover | None":
        """None for what is no such picture, or one of more than 10 MB."""
        if not data or len(data) > _MOST_COVER_BYTES:
            return None
        kinds = (kind for begin, kind in _PICTURES.items() if data.startswith(begin))
        kind = next(kinds, None)
        return cls(kind, data) if kind else None


@dataclass(frozen=True)
class Tags:
    """What is to be written into a file.

    Attributes:
        texts: Pairs of a name of `NAMES` and a plain text that is not empty, each name once.
        chapters: In order of time, at most 255, each with a plain title.
        cover: The picture on the front.
    """

    texts: tuple[tuple[str, str], ...] = ()
    chapters: tuple[Chapter, ...] = ()
    cover: Cover | None = None

    @classmethod
    def of(
        cls,
        texts: Mapping[str, str],
        chapters: Iterable[Chapter] = (),
        cover: Cover | None = None,
    ) -> "Tags":
        """What of this can be kept, cut and made plain."""
        plain = ((name, plain_text(texts.get(name, ""))) for name in NAMES)
        kept = tuple((name, text) for name, text in plain if text)
        return cls(kept, cover=cover).with_chapters(chapters)

    def with_chapters(self, chapters: Iterable[Chapter]) -> "Tags":
        """The same texts with other chapters."""
        sane = (c for c in islice(chapters, _MOST_LOOKED_AT) if 0 <= c.start < _MOST_SECONDS)
        plain = sorted(Chapter(round(c.start, 3), plain_text(c.title)) for c in sane)
        return replace(self, chapters=tuple(plain[:_MOST_CHAPTERS]))

    def __bool__(self) -> bool:
        return bool(self.texts or self.chapters or self.cover)


NO_TAGS = Tags()


def read_tags(path: Path) -> Tags:
    """The tags and chapters of a sound file; none where there are none or they cannot be read."""
    try:
        if probe(path).through_ffmpeg:
            return _read_through_ffmpeg(path)
        tag = TinyTag.get(path, duration=False, image=True)
        found = tag.as_dict()
        chapters = _vorbis_chapters(found) or id3_chapters(path)
    # Whatever a broken file makes of its reader: the sound is what matters.
    except Exception as error:
        _log.info("no tags were read from %s: %s", path, error)
        return NO_TAGS
    return Tags.of(_texts(found), chapters, _cover(tag))


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    texts = {name: _first(found, _FROM_TINYTAG.get(name, (name,))) for name in NAMES}
    total = _first(found, ("track_total",))
    if texts["tracknumber"] and total:
        texts["tracknumber"] += f"/{total}"
    return texts


def _read_through_ffmpeg(path: Path) -> Tags:
    told, chapters = description(path)
    renamed = {_FFMPEG_NAMES.get(name, name): text for name, text in told.items()}
    chapters = (Chapter(*chapter) for chapter in chapters)
    return Tags.of(renamed, chapters, _cover_of_m4a(path))


def _cover(tag: TinyTag) -> Cover | None:
    """The picture on the front, or any where none is said to be that."""
    picture = tag.images.front_cover or tag.images.any
    return Cover.of(picture.data) if picture is not None else None


def _cover_of_m4a(path: Path) -> Cover | None:
    """Of what ffmpeg decodes, tinytag knows the pictures of MPEG-4 and ASF files."""
    try:
        return _cover(TinyTag.get(path, duration=False, image=True))
    except Exception as error:  # whatever a broken file makes of its reader
        _log.info("no picture was read from %s: %s", path, error)
        return None


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
