"""The timeline: the edited sound as a sequence of segments over immutable media.

An edit returns a new `Timeline` that shares all but a few chunks of the old one
(`document.timeline.rope`), so its cost depends neither on the length nor on the number of cuts, and
a background job that holds a timeline holds a snapshot.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from voicestudio.audio.curves import LINEAR, RampShape
from voicestudio.audio.medium import Medium, check_range
from voicestudio.document.timeline.rope import (
    Chunk,
    Chunks,
    begins,
    between,
    chunked,
    concatenated,
)
from voicestudio.document.timeline.segments import (
    Offset,
    Ramp,
    Segment,
    SilenceMedium,
    Stage,
    without_splits,
)

__all__ = ["Offset", "Ramp", "Segment", "SilenceMedium", "Stage", "Timeline"]


@dataclass(frozen=True, eq=False, init=False, slots=True, weakref_slot=True)
class Timeline:
    """A sequence of non-empty segments; itself a `Medium`.

    Every method that takes a range [start, stop) raises ValueError when it is not inside [0,
    frames], returns a new timeline, and leaves samples outside the range bit-identical.

    Attributes:
        chunks: The segments as a rope, parts of which other timelines share.
        chunk_starts: Start of each chunk in frames, followed by the total length.
    """

    chunks: Chunks
    sample_rate: int
    channels: int
    chunk_starts: tuple[int, ...] = field(repr=False)

    def __init__(self, segments: Iterable[Segment], sample_rate: int, channels: int) -> None:
        self._set(chunked(tuple(segments)), sample_rate, channels)

    @classmethod
    def of_chunks(cls, chunks: Chunks, sample_rate: int, channels: int) -> "Timeline":
        """Return a timeline of those chunks, unchanged."""
        timeline = cls.__new__(cls)
        timeline._set(chunks, sample_rate, channels)
        return timeline

    def _set(self, chunks: Chunks, sample_rate: int, channels: int) -> None:
        object.__setattr__(self, "chunks", chunks)
        object.__setattr__(self, "sample_rate", sample_rate)
        object.__setattr__(self, "channels", channels)
        object.__setattr__(self, "chunk_starts", begins(chunks))

    @classmethod
    def from_medium(cls, medium: Medium) -> "Timeline":
        """Return all of `medium` as a timeline; a timeline is returned as it is."""
        if isinstance(medium, Timeline):
            return medium
        return cls.of([Segment(medium, 0, medium.frames)], medium.sample_rate, medium.channels)

    @classmethod
    def of(cls, segments: Iterable[Segment], sample_rate: int, channels: int) -> "Timeline":
        """Return a timeline of `segments`; contiguous ones are merged and empty ones left out."""
        return cls(without_splits(segments), sample_rate, channels)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All segments, listed at every call: for thousands of segments use `chunks`."""
        return tuple(segment for chunk in self.chunks for segment in chunk.segments)

    @property
    def frames(self) -> int:
        return self.chunk_starts[-1]

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate

    def pieces(self) -> Iterator[tuple[int, Segment]]:
        """Yield each segment with its start in frames, in order."""
        for chunk, origin in zip(self.chunks, self.chunk_starts, strict=False):
            for segment, start in zip(chunk.segments, chunk.body.starts, strict=False):
                yield origin + start, segment

    def chunk_at(self, frame: int) -> int:
        """Return the index of the chunk that holds `frame` (0 <= frame < frames)."""
        return bisect_right(self.chunk_starts, frame) - 1

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        samples = np.empty((count, self.channels), np.float32)
        number, done = self.chunk_at(start), 0
        while done < count:
            chunk, offset = self.chunks[number], start + done - self.chunk_starts[number]
            part = min(chunk.frames - offset, count - done)
            chunk.read_into(samples[done : done + part], offset)
            done += part
            number += 1
        return samples

    def slice(self, start: int, stop: int) -> "Timeline":
        """Return the range [start, stop) as a timeline."""
        check_range(self, start, stop - start)
        return self._with(self._between(start, stop))

    def replace(self, start: int, stop: int, other: "Timeline") -> "Timeline":
        """Replace [start, stop) by `other`, of any length.

        Raises ValueError when `other` has another rate or number of channels.
        """
        check_range(self, start, stop - start)
        if (other.sample_rate, other.channels) != (self.sample_rate, self.channels):
            raise ValueError("timelines of different rates or channel counts cannot be joined")
        before, after = self._between(0, start), self._between(stop, self.frames)
        return self._with(concatenated(before, other.chunks, after))

    def followed_by(self, *others: "Timeline") -> "Timeline":
        """Concatenate this and `others`, which have the same format."""
        return self._with(concatenated(self.chunks, *(other.chunks for other in others)))

    def delete(self, start: int, stop: int) -> "Timeline":
        """Remove [start, stop); the sound after it moves forward."""
        return self.replace(start, stop, self._with(()))

    def trim(self, start: int, stop: int) -> "Timeline":
        """Keep only [start, stop)."""
        return self.slice(start, stop)

    def quiet(self, frames: int) -> "Timeline":
        """So many frames of silence, at the same rate and with the same channels."""
        return Timeline.from_medium(SilenceMedium(self.sample_rate, self.channels, frames))

    def silence(self, start: int, stop: int) -> "Timeline":
        """Replace [start, stop) by digital silence of the same length."""
        check_range(self, start, stop - start)
        quiet = SilenceMedium(self.sample_rate, self.channels, stop - start)
        return self.replace(start, stop, Timeline.from_medium(quiet))

    def with_gain(self, start: int, stop: int, gain: float) -> "Timeline":
        """Multiply [start, stop) by `gain`; a gain of 1 returns the same segments."""
        return self.with_ramp(start, stop, gain, gain)

    def with_ramp(
        self,
        start: int,
        stop: int,
        start_gain: float,
        end_gain: float,
        shape: RampShape = LINEAR,
    ) -> "Timeline":
        """Apply a ramp from `start_gain` on frame `start` to `end_gain` on frame `stop` - 1."""
        check_range(self, start, stop - start)
        if start_gain == end_gain == 1.0:
            return self
        return self._with_stage(start, stop, Ramp(0, stop - start, start_gain, end_gain, shape))

    def with_shift(self, start: int, stop: int, amounts: tuple[float, ...]) -> "Timeline":
        """Add a constant per channel to [start, stop); zeros return the same segments."""
        check_range(self, start, stop - start)
        return self._with_stage(start, stop, Offset(amounts)) if any(amounts) else self

    def with_chunks(self, change: Callable[[Chunk], Chunk]) -> "Timeline":
        """Replace each chunk by `change(chunk)`, which has the same length."""
        return self._with(tuple(map(change, self.chunks)))

    def _with_stage(self, start: int, stop: int, stage: Stage) -> "Timeline":
        part = self.slice(start, stop)
        changed = tuple(
            chunk.with_stage(stage.shifted(origin))
            for chunk, origin in zip(part.chunks, part.chunk_starts, strict=False)
        )
        return self.replace(start, stop, self._with(changed))

    def _with(self, chunks: Chunks) -> "Timeline":
        return Timeline.of_chunks(chunks, self.sample_rate, self.channels)

    def _between(self, start: int, stop: int) -> Chunks:
        return between(self.chunks, self.chunk_starts, start, stop)
