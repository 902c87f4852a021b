"""Where in a timeline there are several takes of one place."""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from voicestudio.document.timeline.body_lookup import BodyLookup
from voicestudio.document.timeline.crossfade import Crossfade, heard_at_cut
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache


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
            for part, first, last in heard_at_cut(segment, begins):
                if isinstance(part, RecordedTakes):
                    yield TakesStretch(part, first, last)


_lookup = BodyLookup(_parts, RecordedTakes)
_stretches = WeakLruCache(_lookup.in_timeline, 8)
