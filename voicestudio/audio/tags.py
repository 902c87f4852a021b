"""What a sound file says about itself: title, artist and the like, and chapters.

Files come from strangers: every text is plain and short, and there are not many.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tinytag import TinyTag

from voicestudio.printable import is_plain

_log = logging.getLogger(__name__)

NAMES = (
    *("title", "artist", "album", "albumartist", "composer", "date", "genre", "tracknumber"),
    *("comment", "copyright"),
)
"""What is kept of a file, called as in Vorbis comments."""
_FROM_TINYTAG = {"date": ("year",), "tracknumber": ("track",), "comment": ("comment", "_comment")}
_LONGEST = 4000


@dataclass(frozen=True)
class Tags:
    """What is to be written into a file.

    Attributes:
        texts: Pairs of a name of `NAMES` and a plain text that is not empty, each name once.
    """

    texts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "Tags":
        """Those of `texts` that have a known name, cut and made plain."""
        plain = ((name, plain_text(texts.get(name, ""))) for name in NAMES)
        return cls(tuple((name, text) for name, text in plain if text))

    def __bool__(self) -> bool:
        return bool(self.texts)


NO_TAGS = Tags()


def read_tags(path: Path) -> Tags:
    """The tags of a sound file; none where it has none or they cannot be read."""
    try:
        found = TinyTag.get(path, duration=False).as_dict()
    # Whatever a broken file makes of its reader: the sound is what matters.
    except Exception as error:
        _log.info("no tags were read from %s: %s", path, error)
        return Tags()
    texts = {name: _first(found, _FROM_TINYTAG.get(name, (name,))) for name in NAMES}
    total = _first(found, ("track_total",))
    if texts["tracknumber"] and total:
        texts["tracknumber"] += f"/{total}"
    return Tags.of(texts)


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
