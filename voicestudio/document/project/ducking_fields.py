"""What a volume curve follows, as a field of a project's journal.

    {"depth": 15.0, "attack": 0.3, "release": 1.0, "hold": 0.5, "speech": [0], "behind": true}

with "behind" only where the speech was changed since the curve was made; {} for a curve that
follows nothing any more.
"""

from typing import Any

from voicestudio.document.project.fields import Fields, FormatError, whole
from voicestudio.document.timeline.duck_settings import (
    ATTACK_RANGE,
    DEPTH_RANGE,
    HOLD_RANGE,
    RELEASE_RANGE,
    Ducking,
    DuckSettings,
)
from voicestudio.document.timeline.tracks import MOST_TRACKS


def write_ducking(ducking: Ducking | None) -> dict[str, Any]:
    """Return the field for what a curve follows, if it follows anything."""
    if ducking is None:
        return {}
    settings = ducking.settings
    values: dict[str, Any] = {
        "depth": float(settings.depth_db),
        "attack": float(settings.attack),
        "release": float(settings.release),
        "hold": float(settings.hold),
        "speech": list(ducking.speaking),
    }
    return {**values, "behind": True} if ducking.behind else values


def read_ducking(fields: Fields) -> Ducking | None:
    """Return what `write_ducking` was given. Raises FormatError."""
    if "speech" not in fields:
        return None
    speaking = tuple(whole(number) for number in fields.items("speech"))
    if not 0 < len(set(speaking)) == len(speaking) <= MOST_TRACKS:
        raise FormatError("the tracks that a volume curve follows make no sense")
    settings = DuckSettings(
        fields.number("depth", *DEPTH_RANGE),
        fields.number("attack", *ATTACK_RANGE),
        fields.number("release", *RELEASE_RANGE),
        fields.number("hold", *HOLD_RANGE),
    )
    return Ducking(settings, speaking, fields.flag("behind") if "behind" in fields else False)
