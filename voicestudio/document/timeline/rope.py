"""Segments as a rope: a sequence of small chunks that timelines share.

An edit replaces only the chunks it touches. Data derived from the segments of a chunk (positions,
media, drawing) are cached per `Body`, for all timelines that contain it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

import numpy as np

from voicestudio.document.timeline.segments import Segment, Stage

SIZE = 128
"""The most segments in a chunk. An edit looks through a few chunks and through the list of all of
them, so it is about the square root of the most segments that a timeline is likely to have."""


@dataclass(frozen=True, eq=False, slots=True, weakref_slot=True)
class Body:
    """A sequence of 1 to `SIZE` segments.

    Attributes:
        starts: Start of each segment in frames, followed by the total length.
    """

    segments: tuple[Segment, ...]
    starts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        lengths = (segment.length for segment in self.segments)
        object.__setattr__(self, "starts", tuple(accumulate(lengths, initial=0)))

    @property
    def frames(self) -> int:
        return self.starts[-1]

    def index(self, frame: int) -> int:
        """Return the index of the segment that holds `frame` (0 <= frame < frames)."""
        return bisect_right(self.starts, frame) - 1

    def read_into(self, samples: np.ndarray, start: int) -> None:
        """Fill `samples` with the sound from frame `start` on."""
        index, done, count = self.index(start), 0, len(samples)
        while done < count:
            segment, offset = self.segments[index], start + done - self.starts[index]
            part = min(segment.length - offset, count - done)
            samples[done : done + part] = segment.read(offset, part)
            done += part
            index += 1

    def part(self, start: int, stop: int) -> "Body":
        """Return frames [start, stop), at least one, as a body."""
        if stop - start == self.frames:
            return self
        first, last = self.index(start), self.index(stop - 1)
        parts = list(self.segments[first : last + 1])
        # The last one first, since it may also be the first one.
        parts[-1] = parts[-1].part(0, stop - self.starts[last])
        parts[0] = parts[0].part(start - self.starts[first], parts[0].length)
        return Body(tuple(parts))


@dataclass(frozen=True, eq=False, slots=True)
class Chunk:
    """A body and the stages that are applied to all of it, counted from its first frame.

    So a gain of the whole timeline changes no body, and cached data stay valid.
    """

    body: Body
    stages: tuple[Stage, ...] = ()

    @property
    def frames(self) -> int:
        return self.body.frames

    def __len__(self) -> int:
        return len(self.body.segments)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Its segments, each with the stages of the chunk appended to its own."""
        if not self.stages:
            return self.body.segments
        pairs = zip(self.body.segments, self.body.starts, strict=False)
        return tuple(segment.changed(self.stages, start) for segment, start in pairs)

    def segment(self, index: int) -> Segment:
        """Return `segments[index]`, for an index from 0 on."""
        return self.body.segments[index].changed(self.stages, self.body.starts[index])

    def read_into(self, samples: np.ndarray, start: int) -> None:
        """Fill `samples` with the sound from frame `start` on."""
        self.body.read_into(samples, start)
        for stage in self.stages:
            samples[:] = stage.applied(samples, start)

    def part(self, start: int, stop: int) -> "Chunk":
        """Return frames [start, stop), at least one, as a chunk."""
        if stop - start == self.frames:
            return self
        return Chunk(self.body.part(start, stop), shifted(self.stages, start))

    def with_stage(self, stage: Stage) -> "Chunk":
        return Chunk(self.body, (*self.stages, stage))


Chunks = tuple[Chunk, ...]
"""A rope. Nothing of it is ever empty but the whole."""


def shifted(stages: tuple[Stage, ...], frames: int) -> tuple[Stage, ...]:
    """Return the stages for sound that begins `frames` later."""
    return tuple(stage.shifted(frames) for stage in stages)


def chunked(segments: Sequence[Segment]) -> Chunks:
    """Return the segments, none of them empty, in as few chunks of similar size as possible."""
    count = -(-len(segments) // SIZE)
    edges = [len(segments) * number // count for number in range(count + 1)] if count else []
    return tuple(Chunk(Body(tuple(segments[first:last]))) for first, last in pairwise(edges))


def begins(chunks: Chunks) -> tuple[int, ...]:
    """Return the start of each chunk in frames, followed by the total length."""
    return tuple(accumulate((chunk.body.starts[-1] for chunk in chunks), initial=0))


def between(chunks: Chunks, starts: Sequence[int], start: int, stop: int) -> Chunks:
    """Return frames [start, stop) of chunks that begin at `starts`."""
    if start >= stop:
        return ()
    first, last = bisect_right(starts, start) - 1, bisect_left(starts, stop) - 1
    head, foot = start - starts[first], stop - starts[last]
    if first == last:
        return (chunks[first].part(head, foot),)
    whole = chunks[first + 1 : last]
    return (chunks[first].part(head, chunks[first].frames), *whole, chunks[last].part(0, foot))


def concatenated(*parts: Chunks, join: bool = True) -> Chunks:
    """Concatenate chunks. Only the segments that meet are compared.

    With `join` they are merged if one continues the other.
    """
    whole: Chunks = ()
    for part in parts:
        if whole and part:
            whole = (*whole[:-1], *_met(whole[-1], part[0], join), *part[1:])
        else:
            whole = whole or part
    return whole


def _met(left: Chunk, right: Chunk, join: bool) -> Chunks:
    """Return two adjoining chunks, merged if they are small enough."""
    before, after = left.segment(len(left) - 1), right.segment(0)
    if join and after.continues(before):
        piece = Segment(before.medium, before.start, before.length + after.length, before.ramps)
        return chunked((*left.segments[:-1], piece, *right.segments[1:]))
    if len(left) + len(right) > SIZE:
        return left, right
    return chunked((*left.segments, *right.segments))


def counts(chunks: Chunks) -> tuple[int, ...]:
    """Return the index of the first segment of each chunk, followed by the number of segments."""
    return tuple(accumulate(map(len, chunks), initial=0))


def spliced(chunks: Chunks, at: int, removed: int, added: Sequence[Segment]) -> Chunks:
    """Replace `removed` segments from index `at` by `added`, without merging."""
    before, rest = _parted(chunks, at)
    after = _parted(rest, removed)[1]
    return concatenated(before, chunked(added), after, join=False)


def staged(chunks: Chunks, at: int, count: int, stages: tuple[Stage, ...]) -> Chunks:
    """Apply `stages` to `count` segments from index `at`, as one range."""
    before, rest = _parted(chunks, at)
    inside, after = _parted(rest, count)
    changed = (
        Chunk(chunk.body, (*chunk.stages, *shifted(stages, origin)))
        for chunk, origin in zip(inside, begins(inside), strict=False)
    )
    return concatenated(before, tuple(changed), after, join=False)


def _parted(chunks: Chunks, number: int) -> tuple[Chunks, Chunks]:
    """Split the chunks before segment `number`."""
    numbers = counts(chunks)
    place = bisect_right(numbers, number) - 1
    if numbers[place] == number:
        return chunks[:place], chunks[place:]
    chunk = chunks[place]
    cut = chunk.body.starts[number - numbers[place]]
    before, after = chunk.part(0, cut), chunk.part(cut, chunk.frames)
    return (*chunks[:place], before), (after, *chunks[place + 1 :])
