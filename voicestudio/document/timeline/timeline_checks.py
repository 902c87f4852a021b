"""Finding the checks of a timeline: places where effects may have damaged speech.

Checks are stored in their take, in its own frames, so edits, cuts and undo apply to them too.
"""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.body_lookup import BodyLookup
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.stereo_pair import StereoPair, of_both
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache
from voicestudio.effects.checks import Check


class _CheckPart(NamedTuple):
    """A check of a take, and the position of its remaining part."""

    check: Check
    start: int
    stop: int


def checks_of(timeline: Timeline) -> tuple[Check, ...]:
    """Return the checks of all audible takes, in frames of `timeline` and in order.

    Takes with strength 0 have no checks.
    """
    return _known(timeline)


def checks_between(timeline: Timeline, start: int, stop: int) -> Iterator[Check]:
    """Yield the checks that overlap [start, stop), whole."""
    checks = checks_of(timeline)
    first = bisect_right(checks, start, key=attrgetter("stop"))
    for check in checks[first:]:
        if check.start >= stop:
            return
        yield check


def _all_checks(timeline: Timeline) -> tuple[Check, ...]:
    return tuple(
        part.check._replace(start=part.start, stop=part.stop)
        for part in _lookup.in_timeline(timeline)
    )


_known = WeakLruCache(_all_checks, 8)


def _parts(body: Body) -> Iterator[_CheckPart]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        yield from _in_medium(segment.medium, segment.start, segment.length, begins)


def _in_medium(medium: Medium, first: int, count: int, place: int) -> Iterator[_CheckPart]:
    """Yield the checks in `count` frames of `medium` from `first` on, located at `place`."""
    if isinstance(medium, Take) and medium.strength > 0.0:
        for check in medium.checks:
            start, stop = max(check.start, first), min(check.stop, first + count)
            if start < stop:
                yield _CheckPart(check, place + start - first, place + stop - first)
    elif isinstance(medium, Crossfade):
        for offset, part in medium.plain.pieces():
            start, stop = max(offset, first), min(offset + part.length, first + count)
            if start < stop:
                inside = part.start + start - offset
                yield from _in_medium(part.medium, inside, stop - start, place + start - first)
    elif isinstance(medium, BandMix):
        start = medium.start + first
        for check in checks_between(medium.sides[0], start, start + count):
            begins, ends = max(check.start, start), min(check.stop, start + count)
            yield _CheckPart(check, place + begins - start, place + ends - start)
    elif isinstance(medium, RecordedTakes):
        for check in checks_between(medium.sound, first, first + count):
            begins, ends = max(check.start, first), min(check.stop, first + count)
            yield _CheckPart(check, place + begins - first, place + ends - first)
    elif isinstance(medium, StereoPair):
        found = (checks_between(side, first, first + count) for side in medium.sides)
        for check in of_both(*found):
            begins, ends = max(check.start, first), min(check.stop, first + count)
            yield _CheckPart(check, place + begins - first, place + ends - first)


_lookup = BodyLookup(_parts, Take)
