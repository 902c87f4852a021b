"""Segments: stretches of media and the stages applied to their samples."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.curves import LINEAR, RampShape, progress
from voicestudio.audio.medium import Medium, check_range


@dataclass(frozen=True, slots=True)
class Ramp:
    """A gain from `start_gain` to `end_gain` over `length` frames, both ends included.

    `offset` is the position in the ramp of the segment's first frame: when a segment is split, both
    halves keep the whole ramp, so the gain of every frame stays the same.
    """

    offset: int
    length: int
    start_gain: float
    end_gain: float
    shape: RampShape = LINEAR

    @property
    def constant(self) -> bool:
        """Whether the gain is constant."""
        return self.start_gain == self.end_gain

    def gains(self, start: int, count: int) -> np.ndarray:
        """Gains of frames [start, start + count) of the segment: float32 of shape (count,)."""
        return self.gains_at(np.arange(start, start + count))

    def gains_at(self, frames: np.ndarray) -> np.ndarray:
        """Return gains at any `frames`, counted from the segment's first: float32, same shape."""
        fraction = (self.offset + frames) / max(self.length - 1, 1)
        fraction = progress(self.shape, fraction, self.end_gain >= self.start_gain)
        gains = self.start_gain * (1.0 - fraction) + self.end_gain * fraction
        return gains.astype(np.float32)

    def applied(self, samples: np.ndarray, start: int) -> np.ndarray:
        """Return `samples`, which begin at frame `start` of the segment, with the gains applied."""
        if self.constant:
            return samples * np.float32(self.start_gain)
        return samples * self.gains(start, len(samples))[:, np.newaxis]

    def shifted(self, frames: int) -> "Ramp":
        """Return the ramp for a segment that begins `frames` later."""
        offset = self.offset + frames
        return Ramp(offset, self.length, self.start_gain, self.end_gain, self.shape)

    def backwards(self, length: int) -> "Ramp":
        """Return the ramp for the reversed segment of `length` frames."""
        offset = self.length - self.offset - length
        return replace(self, offset=offset, start_gain=self.end_gain, end_gain=self.start_gain)

    def mixed(self, _weights: tuple[tuple[float, ...], ...]) -> "Ramp":
        """Return the ramp after mixing channels, which all have the same gain."""
        return self


@dataclass(frozen=True, slots=True)
class Offset:
    """Adds a constant to the samples of each channel, to remove a DC offset."""

    amounts: tuple[float, ...]

    def applied(self, samples: np.ndarray, _start: int) -> np.ndarray:
        return samples + np.asarray(self.amounts, np.float32)

    def shifted(self, _frames: int) -> "Offset":
        return self

    def backwards(self, _length: int) -> "Offset":
        return self

    def mixed(self, weights: tuple[tuple[float, ...], ...]) -> "Offset":
        """Return the offset of mixed channels that equals this offset before mixing."""
        return Offset(
            tuple(
                sum(weight * amount for weight, amount in zip(row, self.amounts, strict=True))
                for row in weights
            )
        )


Stage = Ramp | Offset
"""The stages that a segment applies to the samples of its medium."""


@dataclass(frozen=True, slots=True)
class Segment:
    """`length` frames of `medium` from `start`, with each stage of `ramps` applied in order."""

    medium: Medium
    start: int
    length: int
    ramps: tuple[Stage, ...] = ()

    def read(self, start: int, count: int) -> np.ndarray:
        """Return frames [start, start + count) of the segment: float32 (count, channels)."""
        samples = self.medium.read(self.start + start, count)
        for ramp in self.ramps:
            samples = ramp.applied(samples, start)
        return samples

    def part(self, start: int, stop: int) -> "Segment":
        """Return frames [start, stop) as a segment, bit-identical."""
        if stop - start == self.length:
            return self
        ramps = tuple(ramp.shifted(start) for ramp in self.ramps)
        return Segment(self.medium, self.start + start, stop - start, ramps)

    def changed(self, stages: tuple[Stage, ...], skipped: int) -> "Segment":
        """Append `stages`, of which `skipped` frames lie before the segment."""
        ramps = (*self.ramps, *(stage.shifted(skipped) for stage in stages))
        # `replace` takes three times as long, and there may be thousands.
        return Segment(self.medium, self.start, self.length, ramps)

    def continues(self, before: "Segment") -> bool:
        """Whether this segment is the continuation of `before`, as if split from one segment."""
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


def without_splits(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Remove empty segments and merge contiguous ones, so that splits leave no trace."""
    joined: list[Segment] = []
    for segment in segments:
        if segment.length == 0:
            continue
        if joined and segment.continues(joined[-1]):
            joined[-1] = replace(joined[-1], length=joined[-1].length + segment.length)
        else:
            joined.append(segment)
    return tuple(joined)
