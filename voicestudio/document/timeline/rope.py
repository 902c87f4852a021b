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
        lengths = [segment.length for segment in self.segments]
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
        if first == last:
            origin = self.starts[first]
            return Body((self.segments[first].part(start - origin, stop - origin),))
        parts = list(self.segments[first : last + 1])
        parts[0] = parts[0].part(start - self.starts[first], parts[0].length)
        parts[-1] = parts[-1].part(0, stop - self.starts[last])
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
    return tuple(accumulate([chunk.body.starts[-1] for chunk in chunks], initial=0))


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
    whole, end = list[Chunk](), _End()
    for part in filter(None, parts):
        whole += end.extended(part[0], join)
        if len(part) > 1:
            whole += (*end.chunks(), *part[1:-1])
            end = _End(part[-1])
    return (*whole, *end.chunks())


class _End:
    """The last chunk of a rope that is being put together; chunks that are small are merged.

    Their body is made once, when it is full: thousands of small parts would make thousands.
    """

    def __init__(self, chunk: Chunk | None = None) -> None:
        self._chunk = chunk
        self._segments: list[Segment] = []  # instead of a chunk, once something was merged

    def chunks(self) -> Chunks:
        return chunked(self._segments) if self._chunk is None else (self._chunk,)

    def extended(self, chunk: Chunk, join: bool) -> Chunks:
        """Add a chunk. Return the chunks before the end that are complete now."""
        last, first = self._last(), chunk.segment(0)
        if last is not None and join and first.continues(last):
            piece = Segment(last.medium, last.start, last.length + first.length, last.ramps)
            self._merged()[-1:] = (piece, *chunk.segments[1:])
            return self._overflow()
        if self._count() + len(chunk) <= SIZE and last is not None:
            self._merged().extend(chunk.segments)
            return ()
        before = self.chunks()
        self._chunk, self._segments = chunk, []
        return before

    def _last(self) -> Segment | None:
        if self._chunk is not None:
            return self._chunk.segment(len(self._chunk) - 1)
        return self._segments[-1] if self._segments else None

    def _count(self) -> int:
        return len(self._segments) if self._chunk is None else len(self._chunk)

    def _merged(self) -> list[Segment]:
        if self._chunk is not None:
            self._segments, self._chunk = list(self._chunk.segments), None
        return self._segments

    def _overflow(self) -> Chunks:
        if len(self._segments) <= SIZE:
            return ()
        *before, self._chunk = chunked(self._segments)
        self._segments = []
        return tuple(before)


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
