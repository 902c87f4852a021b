"""Mapping the sound of an edited timeline back to an earlier timeline."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from voicestudio.document.timeline.rope import shifted
from voicestudio.document.timeline.segments import Segment, Stage
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.unchanged import unchanged_ends


class Origin(NamedTuple):
    """Frame `frame` of the earlier timeline, and the stages applied to the sound since."""

    frame: int
    stages: tuple[Stage, ...]


class FoundPiece(NamedTuple):
    """Frames [start, stop) of a segment, and everywhere the earlier timeline held that sound."""

    start: int
    stop: int
    origins: tuple[Origin, ...]


class _Media(NamedTuple):
    """The segments of one medium, with their positions in it and in the timeline.

    `reach[i]` is the end, in the medium, of the furthest of the first i + 1 segments.
    """

    segments: list[Segment]
    places: list[int]
    reach: list[int]


class Origins:
    """Looks up the sound of later timelines in an earlier one, which it keeps."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        found: defaultdict[int, list[tuple[Segment, int]]] = defaultdict(list)
        for place, segment in timeline.pieces():
            found[id(segment.medium)].append((segment, place))
        self._media = {medium: _sorted(pairs) for medium, pairs in found.items()}

    def pieces(self, segment: Segment) -> Iterator[FoundPiece]:
        """Yield `segment` in contiguous pieces; a piece of new sound has no origins.

        Sound with additional gains and fades is not new: those are the origins' stages.
        """
        held = list(self._holding(segment))
        if len(held) == 1 and held[0][:2] == (0, segment.length):  # the usual case
            yield FoundPiece(0, segment.length, (held[0][2],))
            return
        edges = {0, segment.length}
        for start, stop, _ in held:
            edges |= {start, stop}
        for start, stop in pairwise(sorted(edges)):
            there = (
                Origin(origin.frame + start - first, shifted(origin.stages, start))
                for first, last, origin in held
                if first <= start and stop <= last
            )
            yield FoundPiece(start, stop, tuple(sorted(there, key=lambda origin: origin.frame)))

    def _holding(self, segment: Segment) -> Iterator[tuple[int, int, Origin]]:
        """Yield the stretches of `segment` that the earlier timeline held, and their origin."""
        media = self._media.get(id(segment.medium))
        if media is None:
            return
        number = bisect_left(media.segments, segment.start + segment.length, key=_begin) - 1
        while number >= 0 and media.reach[number] > segment.start:
            held, place = media.segments[number], media.places[number]
            start = max(held.start - segment.start, 0)
            stop = min(held.start + held.length - segment.start, segment.length)
            since = _done_since(held, segment)
            if start < stop and since is not None:
                offset = segment.start + start - held.start
                yield start, stop, Origin(place + offset, since)
            number -= 1


def place_now(before: Timeline, frame: int, after: Timeline) -> int | None:
    """Return the position in `after` of the place `frame` of `before`; None if it is gone.

    It stays between the sound on its two sides, or next to the side that is left.
    """
    return places_now(before, [frame], after)[0]


def places_now(before: Timeline, frames: Sequence[int], after: Timeline) -> list[int | None]:
    """Return `place_now` of each of `frames`."""
    head, tail = unchanged_ends(before, after)
    grown = after.frames - before.frames

    def place(frame: int) -> int | None:
        if frame <= head:
            return frame
        return frame + grown if before.frames - frame <= tail else _looked_up(before, frame, after)

    return [place(frame) for frame in frames]


def _looked_up(before: Timeline, frame: int, after: Timeline) -> int | None:
    origins = Origins(before)
    found = []
    for begins, segment in after.pieces():
        for piece in origins.pieces(segment):
            for origin in piece.origins:
                inside = frame - origin.frame
                if 0 <= inside <= piece.stop - piece.start:
                    found.append(begins + piece.start + inside)
    expected = (frame, frame + after.frames - before.frames)
    return min(found, key=lambda now: min(abs(now - place) for place in expected), default=None)


def _sorted(pairs: list[tuple[Segment, int]]) -> _Media:
    pairs.sort(key=lambda pair: pair[0].start)
    segments = [segment for segment, _ in pairs]
    reach = list(accumulate((s.start + s.length for s in segments), max))
    return _Media(segments, [place for _, place in pairs], reach)


def _begin(segment: Segment) -> int:
    return segment.start


def _done_since(before: Segment, after: Segment) -> tuple[Stage, ...] | None:
    """Return the stages of `after` beyond those of `before`; None if it changed otherwise."""
    had = len(before.ramps)
    shift = after.start - before.start
    if shifted(before.ramps, shift) != after.ramps[:had]:
        return None
    return after.ramps[had:]
