"""Command-line options for the tags of a file that is written."""

import argparse
import re
from collections.abc import Iterable
from pathlib import Path

from voicestudio.audio.tag_dates import iso_date
from voicestudio.audio.tags import MOST_COVER_BYTES, NUMBER, NUMBERS, Cover, Tags
from voicestudio.errors import UserError
from voicestudio.plain_file import read_plain

TAG_OPTIONS = {
    "title": "title",
    "show": "album",
    "episode": "tracknumber",
    "season": "discnumber",
    "author": "artist",
    "date": "date",
    "description": "comment",
}
"""The name of the tag that each option sets."""


def add_tag_options(parser: argparse._ActionsContainer, options: Iterable[str]) -> None:
    """Add those of `TAG_OPTIONS` that are named in `options`, and --cover."""
    for option in options:
        parser.add_argument(f"--{option}", metavar="TEXT")
    parser.add_argument("--cover", type=Path, metavar="FILE", help="a PNG or JPEG picture")


def with_asked_tags(options: argparse.Namespace, tags: Tags) -> Tags:
    """Return `tags` with the texts and the cover that were given. Raises UserError."""
    given = {
        name: _checked(option, name, text)
        for option, name in TAG_OPTIONS.items()
        if (text := getattr(options, option, None)) is not None
    }
    cover = tags.cover if options.cover is None else _cover(options.cover)
    return Tags.of({**dict(tags.texts), **given}, cover=cover)


def _checked(option: str, name: str, text: str) -> str:
    if name in NUMBERS and not re.fullmatch(NUMBER, text, re.ASCII):
        raise UserError(f"--{option} {text[:40]} is no number: try 2, or 2/10 of so many.")
    return iso_date(text) if name == "date" else text


def _cover(path: Path) -> Cover:
    try:
        cover = Cover.of(read_plain(path, MOST_COVER_BYTES))
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}.") from error
    if cover is None:
        raise UserError(f"{path} is no cover: use a PNG or JPEG picture of at most 10 MB.")
    return cover
