"""Tags of a sound file: title, artist and other texts, cover and chapters.

Files are untrusted, so texts are cleaned, and their length and number are limited.
"""

import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice, pairwise
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
    *("discnumber", "comment", "copyright"),
)
"""The names of the tags that every format has, as in Vorbis comments.

For an episode of a podcast, album is the show, tracknumber the number of the episode, discnumber
the season, artist the author and comment the description.
"""
NUMBERS = frozenset({"tracknumber", "discnumber"})
"""Names of tags that are numbers: MPEG-4 files keep only those, and ID3 readers expect them."""
NUMBER = r"(\d{1,4}(/\d{1,4})?)?"
"""What such a number looks like: 2, or 2/10 with how many there are; or nothing."""
_LINES = frozenset({"comment"})
"""Names of tags that may have several lines."""
_FFMPEG_NAMES = {"album_artist": "albumartist", "track": "tracknumber", "disc": "discnumber"}
_FROM_TINYTAG = {
    "date": ("year",),
    "tracknumber": ("track",),
    "discnumber": ("disc",),
    "comment": ("comment", "_comment"),
}
_TOTALS = {"tracknumber": "track_total", "discnumber": "disc_total"}
_SAME_TIME = 0.05
"""Gap in seconds between two chapters up to which the first has no end of its own."""
_LONGEST = 4000
OTHER_NAME = re.compile(r"[a-z0-9][a-z0-9 _.:-]{0,59}", re.ASCII)
"""What the names of other tags look like that are kept, such as "publisher" or "isrc"."""
_MOST_OTHERS = 64
# What describes the file and not the recording, is written anew, or is not true after an edit.
_NOT_KEPT = re.compile(
    r"chapter\d{3}.*|(replaygain|r128|itun|major_|minor_|compatible_|waveformat|cover).*|"
    r"(encoder|encoded).*|handler_name|vendor_id|creation_time|duration|length|file.*|mime_type|"
    r"bit.*|channels|samplerate|metadata_block_picture|cuesheet|year|track|disc|track_total|"
    r"disc_total|_comment|album_artist"
)
_MOST_CHAPTERS = 255  # the maximum of an ID3 table of contents
_MOST_LOOKED_AT = 5000
_MOST_SECONDS = 1e6
MOST_COVER_BYTES = 10_000_000
_PICTURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_CHAPTER_TIME = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{0,9})?)", re.ASCII)


@dataclass(frozen=True)
class Cover:
    """A cover picture: the bytes of a JPEG or PNG file, and its media type, as "image/jpeg"."""

    kind: str
    data: bytes

    @classmethod
    def of(cls, data: bytes | None) -> "Cover | None":
        """Return the cover; None if `data` is neither JPEG nor PNG, or larger than 10 MB."""
        if not data or len(data) > MOST_COVER_BYTES:
            return None
        kinds = (kind for begin, kind in _PICTURES.items() if data.startswith(begin))
        kind = next(kinds, None)
        return cls(kind, data) if kind else None


@dataclass(frozen=True)
class Tags:
    """The tags of a file.

    Attributes:
        texts: Pairs of a name and a non-empty plain text; each name at most once. Names from
            `NAMES` come first, then up to 64 others (`OTHER_NAME`). Only comments may have several
            lines.
        chapters: At most 255 chapters in order of time, with plain titles.
        cover: The front cover.
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
        """Return tags from unchecked values, cleaned and shortened; invalid ones are dropped."""
        others = [n for n in texts if n not in NAMES and OTHER_NAME.fullmatch(n)]
        names = (*NAMES, *(n for n in others if not _NOT_KEPT.fullmatch(n)))
        plain = (
            (name, _plain(name, texts.get(name, ""))) for name in names[: len(NAMES) + _MOST_OTHERS]
        )
        kept = tuple((name, text) for name, text in plain if text)
        return cls(kept, cover=cover).with_chapters(chapters)

    def with_chapters(self, chapters: Iterable[Chapter]) -> "Tags":
        """Return these tags with other chapters, cleaned as in `of`."""
        sane = (c for c in islice(chapters, _MOST_LOOKED_AT) if 0 <= c.start < _MOST_SECONDS)
        plain = sorted(Chapter(round(c.start, 3), plain_text(c.title), _sane_stop(c)) for c in sane)
        return replace(self, chapters=tuple(plain[:_MOST_CHAPTERS]))

    def with_others(self, others: "Tags") -> "Tags":
        """Return these tags with the texts of `others` in place of theirs, and with its cover."""
        texts = {**dict(self.texts), **dict(others.texts)}
        return Tags.of(texts, self.chapters, others.cover or self.cover)

    def text(self, name: str) -> str:
        """Return the text of the tag `name`; "" if there is none."""
        return dict(self.texts).get(name, "")

    def __bool__(self) -> bool:
        return bool(self.texts or self.chapters or self.cover)


NO_TAGS = Tags()


def read_tags(path: Path) -> Tags:
    """Return the tags of a sound file; `NO_TAGS` if it has none or they cannot be read."""
    try:
        info = probe(path)
        if info.through_ffmpeg:
            return _read_through_ffmpeg(path, info.duration)
        tag = TinyTag.get(path, duration=False, image=True)
        found = tag.as_dict()
        chapters = _vorbis_chapters(found) or id3_chapters(path)
        chapters = _with_own_stops(chapters, info.duration)
    # The tag reader may raise any error for a damaged file, which must not prevent opening it.
    except Exception as error:
        _log.info("no tags were read from %s: %s", path, error)
        return NO_TAGS
    return Tags.of(_texts(found), chapters, _cover(tag))


def _texts(found: Mapping[str, object]) -> dict[str, str]:
    texts = {name: _first(found, _FROM_TINYTAG.get(name, (name,))) for name in NAMES}
    for name, total_name in _TOTALS.items():
        total = _first(found, (total_name,))
        if texts[name] and total:
            texts[name] += f"/{total}"
    others = (name for name in found if isinstance(found[name], list) and name not in texts)
    return texts | {name: _first(found, (name,)) for name in others}


def _read_through_ffmpeg(path: Path, duration: float) -> Tags:
    told, found = description(path)
    # Containers of ffmpeg state a language for each stream, asked for or not.
    texts = {name: text for name, text in told.items() if name != "language"}
    renamed = {_FFMPEG_NAMES.get(name, name): text for name, text in texts.items()}
    chapters = (Chapter(start, title, stop) for start, title, stop in found)
    return Tags.of(renamed, _with_own_stops(chapters, duration), _cover_of_m4a(path))


def _cover(tag: TinyTag) -> Cover | None:
    """Return the front cover, or any other picture if there is none."""
    picture = tag.images.front_cover or tag.images.any
    return Cover.of(picture.data) if picture is not None else None


def _cover_of_m4a(path: Path) -> Cover | None:
    """Return the cover of an MPEG-4 or ASF file."""
    try:
        return _cover(TinyTag.get(path, duration=False, image=True))
    except Exception as error:  # the tag reader may raise any error for a damaged file
        _log.info("no picture was read from %s: %s", path, error)
        return None


def _vorbis_chapters(found: Mapping[str, object]) -> list[Chapter]:
    """Parse chapters in Vorbis comments: CHAPTER001=00:01:02.500, CHAPTER001NAME=..."""
    chapters = []
    for number in range(1000):
        at = _CHAPTER_TIME.fullmatch(_first(found, (f"chapter{number:03d}",)))
        if at is not None:
            hours, minutes, seconds = at.groups()
            start = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
            chapters.append(Chapter(start, _first(found, (f"chapter{number:03d}name",))))
    return chapters


def _with_own_stops(chapters: Iterable[Chapter], duration: float) -> list[Chapter]:
    """Remove ends that equal the start of the next chapter or, for the last, the file's end."""
    ordered = sorted(islice(chapters, _MOST_LOOKED_AT))
    ends = [later.start for _, later in pairwise(ordered)] + [duration]
    return [
        chapter if chapter.stop < end - _SAME_TIME else replace(chapter, stop=0.0)
        for chapter, end in zip(ordered, ends, strict=False)
    ]


def _sane_stop(chapter: Chapter) -> float:
    """Return the end of a chapter in seconds, rounded to ms; 0 if it is not after its start."""
    return round(chapter.stop, 3) if chapter.start < chapter.stop < _MOST_SECONDS else 0.0


def _plain(name: str, text: str) -> str:
    if name not in _LINES:
        return plain_text(text)
    lines = (plain_text(line) for line in text[: 2 * _LONGEST].splitlines())
    return "\n".join(lines).strip()[:_LONGEST].strip()


def plain_text(text: str) -> str:
    """Return `text` without control characters; line breaks become spaces."""
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
