"""Tags as fields of a project's journal. They may come from strangers, so they are checked."""

import binascii
from base64 import b64decode, b64encode
from typing import Any

from voicestudio.audio.tags import NO_TAGS, OTHER_NAME, Cover, Tags
from voicestudio.document.project.fields import Fields, FormatError, items

_MOST_TEXT = 8192
_MOST_COVER = 14_000_000
"""Characters of the largest cover in base 64."""


def write_tags(tags: Tags, before: Tags | None) -> dict[str, Any]:
    """Return `tags` as a JSON object; a cover that `before` has too is not repeated."""
    values: dict[str, Any] = {"texts": [list(pair) for pair in tags.texts]}
    if tags.cover is not None and before is not None and before.cover == tags.cover:
        values["cover"] = "same"
    elif tags.cover is not None:
        values["cover"] = b64encode(tags.cover.data).decode()
    return values


def read_tags(fields: Fields, before: Tags | None) -> Tags:
    """Return the tags of a JSON object from `write_tags`. Raises FormatError."""
    texts = dict(_text(items(value)) for value in fields.items("texts"))
    return Tags.of(texts, cover=_cover(fields, before or NO_TAGS))


def _text(values: list[Any]) -> tuple[str, str]:
    named = len(values) == 2 and isinstance(values[0], str) and OTHER_NAME.fullmatch(values[0])
    if not named:
        raise FormatError(f"{values!r:.80} is not a tag")
    return values[0], Fields({"text": values[1]}).text("text", _MOST_TEXT)


def _cover(fields: Fields, before: Tags) -> Cover | None:
    if "cover" not in fields:
        return None
    written = fields.text("cover", _MOST_COVER)
    if written == "same":
        return before.cover
    try:
        cover = Cover.of(b64decode(written, validate=True))
    except binascii.Error as error:
        raise FormatError("a cover is not in base 64") from error
    if cover is None:
        raise FormatError("a cover is no picture")
    return cover
