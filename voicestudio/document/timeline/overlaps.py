"""Where clips of a track overlap: found in its timeline, and taken apart into both sounds."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from voicestudio.document.timeline.body_lookup import BodyLookup
from voicestudio.document.timeline.crossfade import Crossfade, Overlap
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.segments import Segment
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache


class _Heard(NamedTuple):
    overlap: Overlap
    start: int
    stop: int


def overlaps(timeline: Timeline) -> np.ndarray:
    """Return start and stop of each overlap that is heard as a whole, in order: int64 (n, 2).

    What a cut left of one is sound like any other. The array is not to be changed.
    """
    return _overlaps(timeline)


def sides(faded: Timeline) -> tuple[Timeline, Timeline]:
    """Return the sounds that fade out and in, as loud as without a fade, of a cross-fade."""
    before, after = list[Segment](), list[Segment]()
    for _, segment in faded.pieces():
        medium, stop = segment.medium, segment.start + segment.length
        assert isinstance(medium, Crossfade)
        for side, found in ((medium.before, before), (medium.after, after)):
            heard = side.slice(segment.start, stop)
            found += (part.changed(segment.ramps, begins) for begins, part in heard.pieces())
    rate, channels = faded.sample_rate, faded.channels
    return Timeline.of(before, rate, channels), Timeline.of(after, rate, channels)


def _in_body(body: Body) -> Iterator[_Heard]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        if isinstance(segment.medium, Overlap):
            yield _Heard(segment.medium, begins, begins + segment.length)


def _is_whole(heard: _Heard, timeline: Timeline) -> bool:
    if heard.stop - heard.start != heard.overlap.frames:
        return False
    pieces = timeline.slice(heard.start, heard.stop).pieces()
    return all(segment.start == begins for begins, segment in pieces)


def _found(timeline: Timeline) -> np.ndarray:
    heard = _lookup.in_timeline(timeline)
    pairs = [(one.start, one.stop) for one in heard if _is_whole(one, timeline)]
    return np.array(pairs, np.int64).reshape(-1, 2)


_lookup = BodyLookup(_in_body, Overlap)
_overlaps = WeakLruCache(_found, 64)
