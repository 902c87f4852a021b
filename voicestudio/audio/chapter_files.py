"""Chapter files: Podcasting 2.0 JSON, and the text format of YouTube descriptions.

https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
https://support.google.com/youtube/answer/9884579
"""

import json
import math
import re
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise
from pathlib import Path

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.partials import replace_text
from voicestudio.audio.tags import NO_TAGS, plain_text
from voicestudio.checked_json import FormatError, number, parse_json
from voicestudio.errors import UserError
from voicestudio.plain_file import read_plain
from voicestudio.texts import tr

JSON_SUFFIX, TEXT_SUFFIX = ".chapters.json", ".chapters.txt"
_MOST_BYTES = 4 << 20
_MOST_LINES = 20_000
_MOST_SECONDS = 1e6
_LINE = re.compile(r"\s*[(\[]?(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,6})?)[)\]]?[\s\-–—:]*(.*)")
_FIRST = "Start"
_FEWEST, _SHORTEST_SECONDS = 3, 10
"""What YouTube asks of chapters."""


def json_chapters(chapters: Sequence[Chapter]) -> str:
    """Return chapters as a JSON text of version 1.2."""
    entries = [
        {"startTime": chapter.start, "title": chapter.title}
        | ({"endTime": chapter.stop} if chapter.stop else {})
        for chapter in chapters
    ]
    return json.dumps({"version": "1.2.0", "chapters": entries}, ensure_ascii=False, indent=2)


def youtube_text(chapters: Sequence[Chapter]) -> str:
    """Return chapters as lines of time and title, the first at 0:00, as YouTube requires."""
    ordered = _from_zero(chapters)
    hours = ordered[-1].start >= 3600
    return "".join(f"{_clock(one.start, hours=hours)} {one.title}\n" for one in ordered)


def youtube_caution(chapters: Sequence[Chapter], seconds: float) -> str:
    """Return why YouTube would show no chapters of a file of that length; "" if it shows them."""
    starts = [math.floor(chapter.start) for chapter in _from_zero(chapters)]
    lengths = [stop - start for start, stop in pairwise([*starts, seconds])]
    if len(lengths) >= _FEWEST and min(lengths) >= _SHORTEST_SECONDS:
        return ""
    return tr(
        "YouTube shows chapters only where there are at least {fewest} of at least {shortest} "
        "seconds each: here there are {n} from 0:00 on, the shortest of {seconds:.0f} s.",
        fewest=_FEWEST,
        shortest=_SHORTEST_SECONDS,
        n=len(lengths),
        seconds=math.floor(max(min(lengths), 0)),
    )


def _from_zero(chapters: Sequence[Chapter]) -> list[Chapter]:
    """Return chapters with one more in front if the first does not begin at 0:00."""
    if chapters and chapters[0].start < 1:
        return list(chapters)
    return [Chapter(0.0, _FIRST), *chapters]


def is_chapter_file(path: Path) -> bool:
    """Whether a file is of chapters by its name: `.json` or `.chapters.txt`."""
    return path.name.lower().endswith((Path(JSON_SUFFIX).suffix, TEXT_SUFFIX))


def write_chapter_file(path: Path, chapters: Sequence[Chapter]) -> None:
    """Write chapters as the name of the file asks, replacing an existing one. Raises UserError."""
    written = json_chapters if path.suffix.lower() == Path(JSON_SUFFIX).suffix else youtube_text
    replace_text(path, written(NO_TAGS.with_chapters(chapters).chapters))


def read_chapter_file(path: Path) -> tuple[Chapter, ...]:
    """Read the chapters of a JSON file, or of a text file with a time at the start of each line.

    They are cleaned and limited as in `Tags`. Raises UserError if there are none.
    """
    try:
        content = read_plain(path, _MOST_BYTES)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if len(content) > _MOST_BYTES:
        raise UserError(tr("{path} is too large for a file of chapters.", path=path))
    text = content.decode("utf-8-sig", "replace")
    try:
        found = _from_json(text) if text.lstrip()[:1] in ("{", "[") else _from_lines(text)
    except FormatError as error:
        raise UserError(tr("{path} holds no chapters: {error}.", path=path, error=error)) from error
    chapters = NO_TAGS.with_chapters(found).chapters
    if not chapters:
        raise UserError(
            tr(
                "{path} holds no chapters: a line begins with a time, such as 1:30 Guest.",
                path=path,
            )
        )
    return chapters


def _from_json(text: str) -> list[Chapter]:
    values = parse_json(text, _MOST_BYTES)
    entries = values.get("chapters") if isinstance(values, Mapping) else None
    if not isinstance(entries, list):
        raise FormatError("it is not in the format of Podcasting 2.0")
    return [_entry(entry) for entry in entries[:_MOST_LINES]]


def _entry(value: object) -> Chapter:
    if not isinstance(value, Mapping):
        raise FormatError("an entry is not an object")
    title = value.get("title", "")
    start = number(value.get("startTime"), 0, _MOST_SECONDS)
    stop = number(value.get("endTime", 0), 0, _MOST_SECONDS)
    return Chapter(start, plain_text(title) if isinstance(title, str) else "", stop)


def _from_lines(text: str) -> list[Chapter]:
    lines = (_LINE.fullmatch(line) for line in islice(text.splitlines(), _MOST_LINES))
    return [
        Chapter(int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds), plain_text(title))
        for hours, minutes, seconds, title in (line.groups() for line in lines if line)
    ]


def _clock(seconds: float, *, hours: bool) -> str:
    """Format seconds as 1:02:03 or 2:03, rounded down so that a chapter does not begin late."""
    minutes, rest = divmod(math.floor(seconds), 60)
    if hours:
        return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"
    return f"{minutes}:{rest:02d}"
