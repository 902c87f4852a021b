"""The difference of two ropes of segments, at a cost proportional to what differs."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voicestudio.document.timeline.rope import Chunk, Chunks, counts, shifted
from voicestudio.document.timeline.segments import Segment, Stage


@dataclass(frozen=True)
class Splice:
    """Replaces `removed` segments from index `at` of the old ones by `added`."""

    at: int
    removed: int
    added: Sequence[Segment]


@dataclass(frozen=True)
class Staging:
    """Applies `stages` to `count` segments from index `at` of the new ones, as one range."""

    at: int
    count: int
    stages: tuple[Stage, ...]


@dataclass(frozen=True)
class _Pair:
    """Chunk `old` equals chunk `new` without the last stages of the latter."""

    old: int
    new: int
    stages: tuple[Stage, ...] = ()


def difference(old: Chunks, new: Chunks) -> tuple[list[Splice], list[Staging]]:
    """Return the splices from `old` to `new`, and then the stagings; both ascending."""
    numbers = counts(old)
    found: list[Splice] = []
    before = _Pair(-1, -1)
    pairs = _pairs(old, new)
    for pair in (*pairs, _Pair(len(old), len(new))):
        gone, come = old[before.old + 1 : pair.old], new[before.new + 1 : pair.new]
        if gone or come:
            found += splices(_segments(gone), _segments(come), numbers[before.old + 1])
        before = pair
    return found, _stagings(pairs, new)


def splices(old: Sequence[Segment], new: Sequence[Segment], first: int = 0) -> Iterator[Splice]:
    """Yield the splices from `old`, whose first segment has index `first`, to `new`; ascending."""
    if len(old) == len(new):
        yield from _replacements(old, new, first)
        return
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and _same(old[head], new[head]):
        head += 1
    tail = 0
    while tail < shorter - head and _same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    yield Splice(first + head, len(old) - head - tail, new[head : len(new) - tail])


def _replacements(old: Sequence[Segment], new: Sequence[Segment], offset: int) -> Iterator[Splice]:
    """Yield runs of differing segments for sequences of equal length."""
    first = None
    for position, (before, after) in enumerate(zip(old, new, strict=True)):
        if not _same(before, after):
            first = position if first is None else first
        elif first is not None:
            yield Splice(offset + first, position - first, new[first:position])
            first = None
    if first is not None:
        yield Splice(offset + first, len(old) - first, new[first:])


def _same(one: Segment, other: Segment) -> bool:
    return one is other or one == other


def _pairs(old: Chunks, new: Chunks) -> list[_Pair]:
    """Return pairs of chunks with the same body, in order, where `new` has all stages of `old`."""
    places: defaultdict[int, list[int]] = defaultdict(list)
    for number, chunk in enumerate(old):
        places[id(chunk.body)].append(number)
    pairs: list[_Pair] = []
    free = 0
    for number, chunk in enumerate(new):
        candidates = places.get(id(chunk.body), [])
        for place in candidates[bisect_left(candidates, free) :][:1]:
            more = _more_stages(old[place], chunk)
            if more is not None:
                pairs.append(_Pair(place, number, more))
                free = place + 1
    return pairs


def _more_stages(old: Chunk, new: Chunk) -> tuple[Stage, ...] | None:
    if old is new:
        return ()
    had = len(old.stages)
    return new.stages[had:] if new.stages[:had] == old.stages else None


def _stagings(pairs: list[_Pair], new: Chunks) -> list[Staging]:
    """Return one staging for each run of neighbours that got the same stages."""
    found: list[Staging] = []
    numbers, frames = counts(new), 0
    for pair in pairs:
        if not pair.stages:
            continue
        at, count = numbers[pair.new], len(new[pair.new])
        last = found[-1] if found else None
        if last and last.at + last.count == at and _go_on(last.stages, frames, pair.stages):
            found[-1] = Staging(last.at, last.count + count, last.stages)
            frames += new[pair.new].frames
        else:
            found.append(Staging(at, count, pair.stages))
            frames = new[pair.new].frames
    return found


def _go_on(stages: tuple[Stage, ...], frames: int, others: tuple[Stage, ...]) -> bool:
    return len(stages) == len(others) and shifted(stages, frames) == others


def _segments(chunks: Chunks) -> list[Segment]:
    return [segment for chunk in chunks for segment in chunk.segments]
