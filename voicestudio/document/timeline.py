"""The edited sound: a sequence of segments over immutable media.

An edit makes a new `Timeline` that shares the old one's segments, so that its cost does not depend
on how long the sound is, and a background job that holds a timeline holds a snapshot.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Literal

import numpy as np

from voicestudio.audio.medium import Medium, check_range

RampShape = Literal["linear", "cosine"]


@dataclass(frozen=True)
class Ramp:
    """A gain that moves from `start_gain` to `end_gain` over `length` frames, both ends included.

    `offset` is the position in the ramp of the first frame of the segment that carries it: a
    segment that is split keeps the gain of every frame, because both halves keep the whole ramp.
    """

    offset: int
    length: int
    start_gain: float
    end_gain: float
    shape: RampShape = "linear"

    @property
    def constant(self) -> bool:
        """Whether the gain is the same everywhere."""
        return self.start_gain == self.end_gain

    def gains(self, start: int, count: int) -> np.ndarray:
        """Gains of frames [start, start + count) of the segment: float32 of shape (count,)."""
        return self.gains_at(np.arange(start, start + count))

    def gains_at(self, frames: np.ndarray) -> np.ndarray:
        """Gains at any `frames`, counted from the segment's first: float32, same shape."""
        fraction = (self.offset + frames) / max(self.length - 1, 1)
        if self.shape == "cosine":
            fraction = 0.5 - 0.5 * np.cos(np.pi * fraction)
        gains = self.start_gain * (1.0 - fraction) + self.end_gain * fraction
        return gains.astype(np.float32)

    def applied(self, samples: np.ndarray, start: int) -> np.ndarray:
        """`samples`, which begin at frame `start` of the segment, multiplied by their gains."""
        if self.constant:
            return samples * np.float32(self.start_gain)
        return samples * self.gains(start, len(samples))[:, np.newaxis]

    def shifted(self, frames: int) -> "Ramp":
        """The same ramp as carried by a segment that begins `frames` later."""
        offset = self.offset + frames
        return Ramp(offset, self.length, self.start_gain, self.end_gain, self.shape)

    def backwards(self, length: int) -> "Ramp":
        """The same ramp as carried by the segment, `length` frames long, turned round."""
        offset = self.length - self.offset - length
        return replace(self, offset=offset, start_gain=self.end_gain, end_gain=self.start_gain)

    def mixed(self, _weights: tuple[tuple[float, ...], ...]) -> "Ramp":
        """The same ramp once channels have been mixed: all of them have the same gain."""
        return self


@dataclass(frozen=True)
class Shift:
    """Moves every sample up by an amount for each channel, to take out a constant offset."""

    amounts: tuple[float, ...]

    def applied(self, samples: np.ndarray, _start: int) -> np.ndarray:
        return samples + np.asarray(self.amounts, np.float32)

    def shifted(self, _frames: int) -> "Shift":
        return self

    def backwards(self, _length: int) -> "Shift":
        return self

    def mixed(self, weights: tuple[tuple[float, ...], ...]) -> "Shift":
        """What moves the mixture of channels as this moves the channels."""
        return Shift(
            tuple(
                sum(weight * amount for weight, amount in zip(row, self.amounts, strict=True))
                for row in weights
            )
        )


Stage = Ramp | Shift
"""What a segment does to the samples of its medium."""


@dataclass(frozen=True)
class Segment:
    """`length` frames of `medium` from `start`, changed by every stage of `ramps` in turn."""

    medium: Medium
    start: int
    length: int
    ramps: tuple[Stage, ...] = ()

    def read(self, start: int, count: int) -> np.ndarray:
        """Frames [start, start + count) of the segment: float32 of shape (count, channels)."""
        samples = self.medium.read(self.start + start, count)
        for ramp in self.ramps:
            samples = ramp.applied(samples, start)
        return samples

    def part(self, start: int, stop: int) -> "Segment":
        """Frames [start, stop) of the segment as a segment of its own, bit for bit the same."""
        ramps = tuple(ramp.shifted(start) for ramp in self.ramps)
        return Segment(self.medium, self.start + start, stop - start, ramps)

    def continues(self, before: "Segment") -> bool:
        """Whether this segment is what follows `before` in one and the same longer segment."""
        return (
            self.medium is before.medium
            and self.start == before.start + before.length
            and self.ramps == tuple(ramp.shifted(before.length) for ramp in before.ramps)
        )


@dataclass(frozen=True)
class SilenceMedium:
    """`frames` frames of digital silence."""

    sample_rate: int
    channels: int
    frames: int

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        return np.zeros((count, self.channels), np.float32)


@dataclass(frozen=True, eq=False)
class Timeline:
    """Segments one after the other; itself a `Medium`.

    Every method that takes a range [start, stop) raises ValueError when it is not inside
    [0, frames], returns a new timeline, and leaves each sample outside the range bit-identical.
    """

    segments: tuple[Segment, ...]
    sample_rate: int
    channels: int

    @classmethod
    def from_medium(cls, medium: Medium) -> "Timeline":
        """All of `medium`, unchanged. A timeline is returned as it is."""
        if isinstance(medium, Timeline):
            return medium
        return cls.of([Segment(medium, 0, medium.frames)], medium.sample_rate, medium.channels)

    @classmethod
    def of(cls, segments: Iterable[Segment], sample_rate: int, channels: int) -> "Timeline":
        """Those segments, neighbours that continue each other joined and empty ones left out."""
        return cls(_joined(segments), sample_rate, channels)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each segment begins, in frames, and at the end the length of the whole."""
        return tuple(accumulate((segment.length for segment in self.segments), initial=0))

    @property
    def frames(self) -> int:
        return self.starts[-1]

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate

    def segment_index(self, frame: int) -> int:
        """Index of the segment that holds `frame` (0 <= frame < frames)."""
        check_range(self, frame, 1)
        return bisect_right(self.starts, frame) - 1

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        if count == 0:
            return np.zeros((0, self.channels), np.float32)
        index = self.segment_index(start)
        if start + count <= self.starts[index + 1]:
            return self.segments[index].read(start - self.starts[index], count)
        samples = np.empty((count, self.channels), np.float32)
        done = 0
        while done < count:
            offset = start + done - self.starts[index]
            part = min(self.segments[index].length - offset, count - done)
            samples[done : done + part] = self.segments[index].read(offset, part)
            done += part
            index += 1
        return samples

    def slice(self, start: int, stop: int) -> "Timeline":
        """The range [start, stop) as a timeline of its own."""
        check_range(self, start, stop - start)
        return replace(self, segments=self._parts(start, stop))

    def replace(self, start: int, stop: int, other: "Timeline") -> "Timeline":
        """`other`, of any length, instead of [start, stop).

        Raises ValueError when `other` has another rate or number of channels.
        """
        check_range(self, start, stop - start)
        if (other.sample_rate, other.channels) != (self.sample_rate, self.channels):
            raise ValueError("timelines of different rates or channel counts cannot be joined")
        before, after = self._parts(0, start), self._parts(stop, self.frames)
        # Of thousands of segments only those that meet anew are looked at.
        middle = _joined([*before[-1:], *other.segments, *after[:1]])
        return replace(self, segments=(*before[:-1], *middle, *after[1:]))

    def delete(self, start: int, stop: int) -> "Timeline":
        """Without [start, stop); what follows moves up."""
        return self.replace(start, stop, self._with([]))

    def trim(self, start: int, stop: int) -> "Timeline":
        """Only [start, stop)."""
        return self.slice(start, stop)

    def silence(self, start: int, stop: int) -> "Timeline":
        """Digital silence in [start, stop), same length."""
        check_range(self, start, stop - start)
        quiet = SilenceMedium(self.sample_rate, self.channels, stop - start)
        return self.replace(start, stop, Timeline.from_medium(quiet))

    def with_gain(self, start: int, stop: int, gain: float) -> "Timeline":
        """[start, stop) multiplied by `gain`; a gain of 1 changes nothing at all."""
        return self.with_ramp(start, stop, gain, gain)

    def with_ramp(
        self,
        start: int,
        stop: int,
        start_gain: float,
        end_gain: float,
        shape: RampShape = "linear",
    ) -> "Timeline":
        """[start, stop) under a gain of `start_gain` on its first frame, `end_gain` on its last."""
        check_range(self, start, stop - start)
        if start_gain == end_gain == 1.0:
            return self
        return self._with_stage(start, stop, Ramp(0, stop - start, start_gain, end_gain, shape))

    def with_shift(self, start: int, stop: int, amounts: tuple[float, ...]) -> "Timeline":
        """[start, stop) moved up by an amount for each channel; zeros change nothing at all."""
        check_range(self, start, stop - start)
        return self._with_stage(start, stop, Shift(amounts)) if any(amounts) else self

    def _with_stage(self, start: int, stop: int, stage: Stage) -> "Timeline":
        changed, offset = [], 0
        for segment in self._parts(start, stop):
            ramps = (*segment.ramps, stage.shifted(offset))
            # Not `replace`, which takes three times as long: there may be thousands.
            changed.append(Segment(segment.medium, segment.start, segment.length, ramps))
            offset += segment.length
        return self.replace(start, stop, self._with(changed))

    def _with(self, segments: Iterable[Segment]) -> "Timeline":
        return Timeline.of(segments, self.sample_rate, self.channels)

    def _parts(self, start: int, stop: int) -> tuple[Segment, ...]:
        """The segments of [start, stop), the first and last cut to fit."""
        if start >= stop:
            return ()
        first, last = self.segment_index(start), self.segment_index(stop - 1)
        if first == last:
            return (self._part(first, start, stop),)
        whole = self.segments[first + 1 : last]
        return (self._part(first, start, stop), *whole, self._part(last, start, stop))

    def _part(self, index: int, start: int, stop: int) -> Segment:
        """What of segment `index` lies in [start, stop)."""
        segment, origin = self.segments[index], self.starts[index]
        first, last = max(start - origin, 0), min(stop - origin, segment.length)
        return segment if last - first == segment.length else segment.part(first, last)


def _joined(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Without empty segments, neighbours that are one piece joined: splits leave no trace."""
    joined: list[Segment] = []
    for segment in segments:
        if segment.length == 0:
            continue
        if joined and segment.continues(joined[-1]):
            joined[-1] = replace(joined[-1], length=joined[-1].length + segment.length)
        else:
            joined.append(segment)
    return tuple(joined)
