"""Finding the checks of a timeline: places where effects may have damaged speech.

Checks are stored in their take, in its own frames, so edits, cuts and undo apply to them too.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from weakref import WeakKeyDictionary

from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.crossfade import Crossfade, body_media
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache
from voicestudio.effects.checks import Check

# A check of a take, and the position of its remaining part.
_Part = tuple[Check, int, int]


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
    moved = (
        (check, origin + start, origin + stop)
        for chunk, origin in zip(timeline.chunks, timeline.chunk_starts, strict=False)
        for check, start, stop in _body_checks(chunk.body)
    )
    return tuple(check._replace(start=start, stop=stop) for check, start, stop in _joined(moved))


_known = WeakLruCache(_all_checks, 8)
_found: WeakKeyDictionary[Body, tuple[_Part, ...]] = WeakKeyDictionary()


def _body_checks(body: Body) -> tuple[_Part, ...]:
    """Return the checks in a body, in frames from its start; cached per body."""
    found = _found.get(body)
    if found is None:
        found = ()
        if any(isinstance(medium, Take) for medium in body_media(body)):
            found = tuple(_joined(_parts(body)))
        _found[body] = found
    return found


def _parts(body: Body) -> Iterator[_Part]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        yield from _in_medium(segment.medium, segment.start, segment.length, begins)


def _in_medium(medium: Medium, first: int, count: int, place: int) -> Iterator[_Part]:
    """Yield the checks in `count` frames of `medium` from `first` on, located at `place`."""
    if isinstance(medium, Take) and medium.strength > 0.0:
        for check in medium.checks:
            start, stop = max(check.start, first), min(check.stop, first + count)
            if start < stop:
                yield check, place + start - first, place + stop - first
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
            yield check, place + begins - start, place + ends - start


def _joined(parts: Iterable[_Part]) -> Iterator[_Part]:
    """Yield the parts with adjoining parts of one check merged."""
    held: _Part | None = None
    for part in parts:
        if held and held[0] is part[0] and held[2] == part[1]:
            held = part[0], held[1], part[2]
            continue
        if held:
            yield held
        held = part
    if held:
        yield held
