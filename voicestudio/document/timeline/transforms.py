"""Media that read another medium reversed, or with its channels mixed.

A transformed take stays a take: both its sides are transformed, so its strength can still
change.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.medium import Medium, check_range
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.crossfade import Crossfade
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.takes import Take, has_takes
from voicestudio.document.timeline.timeline import Segment, SilenceMedium, Timeline
from voicestudio.effects.checks import mirrored

Weights = tuple[tuple[float, ...], ...]
"""The gain of each input channel for each output channel."""

SWAP: Weights = ((0.0, 1.0), (1.0, 0.0))
_EITHER: tuple[Weights, ...] = (((1.0, 0.0),), ((0.0, 1.0),))


@dataclass(frozen=True, eq=False)
class ReversedMedium:
    """`source` reversed, bit for bit."""

    source: Medium

    @property
    def sample_rate(self) -> int:
        return self.source.sample_rate

    @property
    def channels(self) -> int:
        return self.source.channels

    @property
    def frames(self) -> int:
        return self.source.frames

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        forward = self.source.read(self.frames - start - count, count)
        return np.ascontiguousarray(forward[::-1])


@dataclass(frozen=True, eq=False)
class ChannelMix:
    """The channels of `source` mixed; one row of `weights` for each output channel."""

    source: Medium
    weights: Weights

    @property
    def sample_rate(self) -> int:
        return self.source.sample_rate

    @property
    def channels(self) -> int:
        return len(self.weights)

    @property
    def frames(self) -> int:
        return self.source.frames

    @property
    def order(self) -> tuple[int, ...] | None:
        """The source channel of each output channel if they are only reordered; otherwise None."""
        for row in self.weights:
            if sorted(row) != [0.0] * (len(row) - 1) + [1.0]:
                return None
        return tuple(row.index(1.0) for row in self.weights)

    def read(self, start: int, count: int) -> np.ndarray:
        samples = self.source.read(start, count)
        if self.order is not None:
            return np.ascontiguousarray(samples[:, self.order])
        # Channel by channel: a matrix product may round differently with the block size.
        mixed = np.zeros((count, self.channels), np.float32)
        for channel, row in enumerate(self.weights):
            for number, weight in enumerate(row):
                mixed[:, channel] += samples[:, number] * np.float32(weight)
        return mixed


class _Transform:
    """Transforms media, each only once, so that parts of one medium stay parts of one medium."""

    def __init__(self) -> None:
        self._made: dict[int, Medium] = {}

    def _medium(self, medium: Medium) -> Medium:
        if id(medium) not in self._made:
            self._made[id(medium)] = self._transformed(medium)
        return self._made[id(medium)]

    def _transformed(self, medium: Medium) -> Medium:
        raise NotImplementedError

    def timeline(self, timeline: Timeline) -> Timeline:
        raise NotImplementedError


class _Backwards(_Transform):
    """Reverses media."""

    def timeline(self, timeline: Timeline) -> Timeline:
        segments = (self._segment(segment) for segment in reversed(timeline.segments))
        return Timeline(segments, timeline.sample_rate, timeline.channels)

    def _segment(self, segment: Segment) -> Segment:
        start = segment.medium.frames - segment.start - segment.length
        ramps = tuple(ramp.backwards(segment.length) for ramp in segment.ramps)
        return Segment(self._medium(segment.medium), start, segment.length, ramps)

    def _transformed(self, medium: Medium) -> Medium:
        match medium:
            case Timeline():
                return self.timeline(medium)
            case Take():
                return replace(
                    medium,
                    dry=self._medium(medium.dry),
                    wet=self._medium(medium.wet),
                    checks=mirrored(medium.checks, medium.frames),
                )
            case Crossfade():
                before, after = self.timeline(medium.after), self.timeline(medium.before)
                cut = medium.frames - medium.cut
                return replace(medium, before=before, after=after, cut=cut)
            case RecordedTakes():
                return replace(medium, sounds=tuple(map(self.timeline, medium.sounds)))
            case BandMix() if has_takes(medium.sides[0]):
                dry, wet = (self._medium(side) for side in medium.sides)
                start = dry.frames - medium.start - medium.frames
                return replace(medium, dry=dry, wet=wet, start=start)
            case StereoPair():
                return medium.changed(self.timeline)
            case ReversedMedium():
                return medium.source
            case SilenceMedium():
                return medium
        return ReversedMedium(medium)


class _Mixer(_Transform):
    """Mixes the channels of media."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights

    def timeline(self, timeline: Timeline) -> Timeline:
        segments = (part for segment in timeline.segments for part in self._segments(segment))
        return Timeline.of(segments, timeline.sample_rate, len(self._weights))

    def _segments(self, segment: Segment) -> Iterator[Segment]:
        medium = self._medium(segment.medium)
        ramps = tuple(ramp.mixed(self._weights) for ramp in segment.ramps)
        if isinstance(segment.medium, StereoPair) and isinstance(medium, Timeline):
            # A channel alone is in pieces as it was before both were joined.
            part = medium.slice(segment.start, segment.start + segment.length)
            yield from (piece.changed(ramps, begins) for begins, piece in part.pieces())
        else:
            yield replace(segment, medium=medium, ramps=ramps)

    def _transformed(self, medium: Medium) -> Medium:
        match medium:
            case Timeline():
                return self.timeline(medium)
            case Take():
                return replace(medium, dry=self._medium(medium.dry), wet=self._medium(medium.wet))
            case Crossfade():
                before, after = self.timeline(medium.before), self.timeline(medium.after)
                return replace(medium, before=before, after=after)
            case RecordedTakes():
                return replace(medium, sounds=tuple(map(self.timeline, medium.sounds)))
            case BandMix() if has_takes(medium.sides[0]):
                dry, wet = (self._medium(side) for side in medium.sides)
                return replace(medium, dry=dry, wet=wet)
            case StereoPair() if self._weights in _EITHER:
                return medium.sides[_EITHER.index(self._weights)]
            case StereoPair() if self._weights == SWAP:
                return StereoPair(medium.right, medium.left)
            case ChannelMix() if medium.weights == self._weights == SWAP:
                return medium.source
            case SilenceMedium():
                return replace(medium, channels=len(self._weights))
        return ChannelMix(medium, self._weights)


def backwards(timeline: Timeline) -> Timeline:
    """Return `timeline` reversed; reversing twice restores it."""
    return _Backwards().timeline(timeline)


def mixed(timeline: Timeline, weights: Weights) -> Timeline:
    """Return `timeline` with its channels mixed by `weights`; one output channel per row."""
    return _Mixer(weights).timeline(timeline)


def one_channel(timeline: Timeline, number: int) -> Timeline:
    """Return one channel of `timeline`, counted from 0; mono stays as it is."""
    if timeline.channels == 1:
        return timeline
    return mixed(timeline, (tuple(float(n == number) for n in range(timeline.channels)),))


def mono_weights(channels: int) -> Weights:
    """Return equal weights for every channel, so that sound in the centre keeps its level."""
    return ((1.0 / channels,) * channels,)
