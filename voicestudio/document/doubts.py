"""Where in a timeline speech may have suffered from effects; found through its takes.

Doubts belong to the take of which they were found, in its own frames. So they move with edits, are
cut with it, and go and come back with undo.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from weakref import WeakKeyDictionary

from voicestudio.audio.doubts import Doubt
from voicestudio.audio.medium import Medium
from voicestudio.document.band import BandMix
from voicestudio.document.crossfade import Crossfade, body_media
from voicestudio.document.recent import Recent
from voicestudio.document.rope import Body
from voicestudio.document.takes import Take
from voicestudio.document.timeline import Timeline

# A doubt of a take, and where what is left of it lies.
_Part = tuple[Doubt, int, int]


def doubts_of(timeline: Timeline) -> tuple[Doubt, ...]:
    """Every doubt about what `timeline` sounds like, in its frames and in order.

    Takes that are not heard at all, because their strength is 0, leave no doubt.
    """
    return _known(timeline)


def doubts_between(timeline: Timeline, start: int, stop: int) -> Iterator[Doubt]:
    """The doubts that reach into [start, stop), whole."""
    doubts = doubts_of(timeline)
    first = bisect_right(doubts, start, key=attrgetter("stop"))
    for doubt in doubts[first:]:
        if doubt.start >= stop:
            return
        yield doubt


def _all_doubts(timeline: Timeline) -> tuple[Doubt, ...]:
    moved = (
        (doubt, origin + start, origin + stop)
        for chunk, origin in zip(timeline.chunks, timeline.chunk_starts, strict=False)
        for doubt, start, stop in _body_doubts(chunk.body)
    )
    return tuple(doubt._replace(start=start, stop=stop) for doubt, start, stop in _joined(moved))


_known = Recent(_all_doubts, 8)
_found: WeakKeyDictionary[Body, tuple[_Part, ...]] = WeakKeyDictionary()


def _body_doubts(body: Body) -> tuple[_Part, ...]:
    """Doubts in part of a timeline, counted from its start; looked for once."""
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
    """Doubts in `count` frames of `medium` from `first` on, which lie at `place`."""
    if isinstance(medium, Take) and medium.strength > 0.0:
        for doubt in medium.doubts:
            start, stop = max(doubt.start, first), min(doubt.stop, first + count)
            if start < stop:
                yield doubt, place + start - first, place + stop - first
    elif isinstance(medium, Crossfade):
        for offset, part in medium.plain.pieces():
            start, stop = max(offset, first), min(offset + part.length, first + count)
            if start < stop:
                inside = part.start + start - offset
                yield from _in_medium(part.medium, inside, stop - start, place + start - first)
    elif isinstance(medium, BandMix):
        start = medium.start + first
        for doubt in doubts_between(medium.sides[0], start, start + count):
            begins, ends = max(doubt.start, start), min(doubt.stop, start + count)
            yield doubt, place + begins - start, place + ends - start


def _joined(parts: Iterable[_Part]) -> Iterator[_Part]:
    """The same, with what is left of one doubt in one piece where nothing came between."""
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
