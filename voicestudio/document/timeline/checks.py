"""Where in a timeline speech may have suffered from effects; found through its takes.

Checks belong to the take of which they were found, in its own frames. So they move with edits, are
cut with it, and go and come back with undo.
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

# A check of a take, and where what is left of it lies.
_Part = tuple[Check, int, int]


def checks_of(timeline: Timeline) -> tuple[Check, ...]:
    """Every check about what `timeline` sounds like, in its frames and in order.

    Takes that are not heard at all, because their strength is 0, leave no check.
    """
    return _known(timeline)


def checks_between(timeline: Timeline, start: int, stop: int) -> Iterator[Check]:
    """The checks that reach into [start, stop), whole."""
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
    """Checks in part of a timeline, counted from its start; looked for once."""
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
    """Checks in `count` frames of `medium` from `first` on, which lie at `place`."""
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
    """The same, with what is left of one check in one piece where nothing came between."""
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
