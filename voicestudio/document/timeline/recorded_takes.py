"""Several recordings of one place, of which one is heard."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from voicestudio.document.timeline.body_lookup import BodyLookup
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache

BEFORE = "Before"
"""The name of what was in a place before anything was recorded there."""


@dataclass(frozen=True, eq=False)
class RecordedTakes:
    """Everything that was recorded in one place, oldest first; itself a `Medium`.

    It reads as the one of `sounds` with the number `chosen`, and is as long as that one; the others
    are kept. Raises ValueError where the formats or numbers do not match.
    """

    sounds: tuple[Timeline, ...]
    names: tuple[str, ...]
    chosen: int = 0

    def __post_init__(self) -> None:
        if len(self.sounds) != len(self.names) or not 0 <= self.chosen < len(self.sounds):
            raise ValueError(f"there is no take {self.chosen} of {len(self.sounds)}")
        if len({(sound.sample_rate, sound.channels) for sound in self.sounds}) > 1:
            raise ValueError("takes of one place have different formats")

    @property
    def sound(self) -> Timeline:
        """The one that is heard."""
        return self.sounds[self.chosen]

    @property
    def name(self) -> str:
        """The name of the one that is heard."""
        return self.names[self.chosen]

    @property
    def sample_rate(self) -> int:
        return self.sound.sample_rate

    @property
    def channels(self) -> int:
        return self.sound.channels

    @property
    def frames(self) -> int:
        return self.sound.frames

    @property
    def of_one_length(self) -> bool:
        """Whether they are recordings over the same stretch of other sound."""
        return self.names[0] == BEFORE

    def read(self, start: int, count: int) -> np.ndarray:
        return self.sound.read(start, count)

    def choosing(self, number: int) -> "RecordedTakes":
        """Return these with another one heard."""
        return replace(self, chosen=number)

    def with_take(self, sound: Timeline) -> "RecordedTakes":
        """Return these with one more, which is heard."""
        number = 1 + sum(name != BEFORE for name in self.names)
        sounds, names = (*self.sounds, sound), (*self.names, f"Take {number}")
        return RecordedTakes(sounds, names, len(self.sounds))


class TakesStretch(NamedTuple):
    """Frames [start, stop) of a timeline, which hold what is left of `takes`."""

    takes: RecordedTakes
    start: int
    stop: int

    @property
    def whole(self) -> bool:
        """Whether nothing was cut out of it."""
        return self.stop - self.start == self.takes.frames


def recorded_at(timeline: Timeline, start: int, stop: int = 0) -> TakesStretch | None:
    """Return the takes at `start`, else those that end there, else the first before `stop`."""
    stretches = _stretches(timeline)
    at = bisect_right(stretches, start, key=attrgetter("start"))
    before = stretches[at - 1] if at else None
    if before is not None and start <= before.stop:
        return before
    after = stretches[at] if at < len(stretches) else None
    return after if after is not None and after.start < stop else None


def _parts(body: Body) -> Iterator[TakesStretch]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        medium = segment.medium
        if isinstance(medium, RecordedTakes):
            yield TakesStretch(medium, begins, begins + segment.length)
        elif isinstance(medium, Crossfade):
            # Counted from the start of the whole cross-fade.
            origin, stop = begins - segment.start, begins + segment.length
            for offset, part in medium.plain.pieces():
                first = max(origin + offset, begins)
                last = min(origin + offset + part.length, stop)
                if isinstance(part.medium, RecordedTakes) and first < last:
                    yield TakesStretch(part.medium, first, last)


_lookup = BodyLookup(_parts, RecordedTakes)
_stretches = WeakLruCache(_lookup.in_timeline, 8)
