"""Takes: results of effects kept with the original sound, for strength and comparison."""

import uuid
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import Literal, NamedTuple

import numpy as np

from voicestudio.audio.loudness import matching_gain, sound_level, unclipped_gain
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.body_lookup import BodyLookup
from voicestudio.document.timeline.crossfade import Crossfade, body_media, heard_at_cut, media_of
from voicestudio.document.timeline.edges import edge_fade
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.rope import Body, Chunk
from voicestudio.document.timeline.stereo_pair import StereoPair, of_both
from voicestudio.document.timeline.timeline import Ramp, Segment, SilenceMedium, Stage, Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache
from voicestudio.effects.checks import Check
from voicestudio.texts import tr

Monitor = Literal["result", "original", "removed"]

# Loudness is measured on stretches spread over the take, to limit the cost.
_LOUDNESS_STRETCHES = 12
_LOUDNESS_STRETCH_SECONDS = 5.0


def _new_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True, eq=False)
class Take:
    """The result of an effect on a range of sound; itself a `Medium`.

    Reads as `dry` mixed with `wet` by `strength` (0 to 1), cross-faded by a raised cosine over
    `crossfade` frames inside either end: the first and last frames are dry, so the take joins its
    surroundings without a click. Strength 0 is `dry` bit for bit; strength 1 between the fades is
    `wet` bit for bit. `checks` are the places where speech may be damaged, in order and in frames
    of the take (`document.timeline.timeline_checks`); `applied_effect` is how the take was made.

    Raises ValueError when the two media do not match or `strength` is out of range.
    """

    dry: Medium
    wet: Medium
    strength: float = 1.0
    crossfade: int = 0
    label: str = ""
    id: str = field(default_factory=_new_id)
    checks: tuple[Check, ...] = ()
    applied_effect: AppliedEffect | None = None

    def __post_init__(self) -> None:
        if _shape(self.dry) != _shape(self.wet):
            raise ValueError(f"dry {_shape(self.dry)} and wet {_shape(self.wet)} do not match")
        if not 0.0 <= self.strength <= 1.0:
            raise ValueError(f"strength {self.strength} is outside 0 to 1")

    @property
    def sample_rate(self) -> int:
        return self.dry.sample_rate

    @property
    def channels(self) -> int:
        return self.dry.channels

    @property
    def frames(self) -> int:
        return self.dry.frames

    @cached_property
    def original(self) -> Medium:
        """Return `dry` with earlier takes inside it undone too: the sound before all effects."""
        if isinstance(self.dry, Timeline):
            return monitored(self.dry, "original")
        return self.dry

    def read(self, start: int, count: int) -> np.ndarray:
        dry = self.dry.read(start, count)
        if self.strength == 0.0:
            return dry
        weights = np.float32(self.strength) * self.fade(start, count)
        # Unlike dry + weight * (wet - dry), this is exact at weights 0 and 1.
        return dry * (1 - weights) + self.wet.read(start, count) * weights

    def fade(self, start: int, count: int) -> np.ndarray:
        """Return the weight of the wet sound at full strength: float32 (count, 1), 0 to 1."""
        return edge_fade(self.frames, self.crossfade, start, count)

    def loudness_gain(self) -> float:
        """Return the gain that brings `original` to the loudness of this take, within 30 dB.

        It is smaller where the original would clip.

        Reads up to a minute of both, once for each take: make the first call off the GUI thread.
        """
        return self._loudness_gain

    @cached_property
    def _loudness_gain(self) -> float:
        own, original = (
            sound_level(ArrayMedium(_extract(medium), self.sample_rate))
            for medium in (self, self.original)
        )
        return unclipped_gain(matching_gain(own, original), original)


@dataclass(frozen=True, eq=False)
class _TakeView:
    """Replaces a take while monitoring something other than its result."""

    take: Take

    @property
    def sample_rate(self) -> int:
        return self.take.sample_rate

    @property
    def channels(self) -> int:
        return self.take.channels

    @property
    def frames(self) -> int:
        return self.take.frames


@dataclass(frozen=True, eq=False)
class _OriginalView(_TakeView):
    """The original with `gain`, which is faded like the take."""

    gain: float

    def read(self, start: int, count: int) -> np.ndarray:
        samples = self.take.original.read(start, count)
        return samples * (1 + self.take.fade(start, count) * np.float32(self.gain - 1))


class RemovedView(_TakeView):
    """The sound that `take` removes at full strength, dry - wet, as a `Medium` of equal length."""

    def read(self, start: int, count: int) -> np.ndarray:
        take = self.take
        removed = take.original.read(start, count) - take.wet.read(start, count)
        return removed * take.fade(start, count)


class TakeStretch(NamedTuple):
    """Frames [start, stop) of the timeline that contain parts of one take."""

    take: Take
    start: int
    stop: int


def with_strength(label: str, strength: float) -> str:
    """Return the label of a result with its `strength` (0 to 1) if it is not all."""
    if strength == 1.0:
        return label
    return tr("{effect}, {percent:.0f} %", effect=label, percent=100 * strength)


def take_at(timeline: Timeline, frame: int, stop: int = 0) -> Take | None:
    """Return the take at `frame`, else the first one that begins before `stop`, or None.

    Both may be outside the timeline.
    """
    stretches = takes_between(timeline, frame, max(stop, frame + 1))
    return next((stretch.take for stretch in stretches), None)


def takes_between(timeline: Timeline, start: int, stop: int) -> Iterator[TakeStretch]:
    """Yield the stretches of takes in [start, stop), in order; cuts inside a take are ignored."""
    stretches = _stretches(timeline)
    first = bisect_right(stretches, start, key=attrgetter("stop"))
    for stretch in islice(stretches, first, None):
        if stretch.start >= stop:
            return
        yield TakeStretch(stretch.take, max(stretch.start, start), min(stretch.stop, stop))


def has_takes(timeline: Timeline) -> bool:
    """Whether a take sounds anywhere in it."""
    return any(_lookup.in_body(chunk.body) for chunk in timeline.chunks)


def _parts(body: Body) -> Iterator[TakeStretch]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        medium = segment.medium
        if isinstance(medium, Take):
            yield TakeStretch(medium, begins, begins + segment.length)
        elif isinstance(medium, Crossfade):
            for part, first, last in heard_at_cut(segment, begins):
                if isinstance(part, Take):
                    yield TakeStretch(part, first, last)
        elif isinstance(medium, BandMix):
            first = medium.start + segment.start
            for take, start, stop in takes_between(medium.sides[0], first, first + segment.length):
                yield TakeStretch(take, begins + start - first, begins + stop - first)
        elif isinstance(medium, RecordedTakes):
            first = segment.start
            for take, start, stop in takes_between(medium.sound, first, first + segment.length):
                yield TakeStretch(take, begins + start - first, begins + stop - first)
        elif isinstance(medium, StereoPair):
            first, last = segment.start, segment.start + segment.length
            found = (takes_between(side, first, last) for side in medium.sides)
            for take, start, stop in of_both(*found):
                yield TakeStretch(take, begins + start - first, begins + stop - first)


_lookup = BodyLookup(_parts, Take)
_stretches = WeakLruCache(_lookup.in_timeline, 8)


def with_takes(timeline: Timeline, changed: Mapping[Medium, Medium]) -> Timeline:
    """Replace takes, or other media, by others of the same length."""

    def instead(medium: Medium) -> Medium:
        if medium in changed:
            return changed[medium]
        if isinstance(medium, Crossfade) and not medium.media.isdisjoint(changed):
            before, after = (with_takes(side, changed) for side in (medium.before, medium.after))
            return replace(medium, before=before, after=after)
        if isinstance(medium, RecordedTakes) and not media_of(medium.sound).isdisjoint(changed):
            return medium.with_sound(with_takes(medium.sound, changed))
        if isinstance(medium, BandMix) and not media_of(medium.sides[0]).isdisjoint(changed):
            dry, wet = (with_takes(side, changed) for side in medium.sides)
            return replace(medium, dry=dry, wet=wet)
        if isinstance(medium, StereoPair) and not _sounding(medium).isdisjoint(changed):
            return medium.changed(lambda side: with_takes(side, changed))
        return medium

    # A split cross-fade stays one medium, so that its two parts are still recognised.
    known: dict[Medium, Medium] = {}

    def segment_instead(segment: Segment) -> Segment:
        medium = segment.medium
        if medium not in known:
            known[medium] = instead(medium)
        return Segment(known[medium], segment.start, segment.length, segment.ramps)

    def chunk_instead(chunk: Chunk) -> Chunk:
        if body_media(chunk.body).isdisjoint(changed):
            return chunk
        return Chunk(Body(tuple(map(segment_instead, chunk.body.segments))), chunk.stages)

    return timeline.with_chunks(chunk_instead)


def _sounding(pair: StereoPair) -> frozenset[Medium]:
    return media_of(pair.left) | media_of(pair.right)


def monitored(timeline: Timeline, monitor: Monitor, *, match_loudness: bool = False) -> Timeline:
    """Return the version of `timeline` to listen to, of the same length.

    'result' is the timeline itself. 'original' has every take replaced by the sound before it, with
    `match_loudness` at the loudness of the result (see `Take.loudness_gain`, which this calls).
    'removed' is what effects remove at full strength, and silence elsewhere. Cuts and gains made
    after the effect apply to every version.
    """
    if monitor == "result":
        return timeline

    def monitored_chunk(chunk: Chunk) -> Chunk:
        if any(isinstance(medium, Take) for medium in body_media(chunk.body)):
            segments = (_monitored_segment(s, monitor, match_loudness) for s in chunk.segments)
            return Chunk(Body(tuple(segments)))
        if monitor == "original":
            return chunk
        quiet = SilenceMedium(timeline.sample_rate, timeline.channels, chunk.frames)
        return Chunk(Body((Segment(quiet, 0, quiet.frames),)))

    return timeline.with_chunks(monitored_chunk)


def _monitored_segment(segment: Segment, monitor: Monitor, match_loudness: bool) -> Segment:
    medium = segment.medium
    if isinstance(medium, Take):
        if monitor == "removed":
            return replace(segment, medium=RemovedView(medium), ramps=_gains(segment, monitor))
        gain = medium.loudness_gain() if match_loudness else 1.0
        original = medium.original if gain == 1.0 else _OriginalView(medium, gain)
        return replace(segment, medium=original)
    if isinstance(medium, Crossfade) and any(isinstance(inner, Take) for inner in medium.media):
        before = monitored(medium.before, monitor, match_loudness=match_loudness)
        after = monitored(medium.after, monitor, match_loudness=match_loudness)
        view = replace(medium, before=before, after=after)
        return replace(segment, medium=view, ramps=_gains(segment, monitor))
    if isinstance(medium, BandMix) and has_takes(medium.sides[0]):
        dry, wet = (
            monitored(side, monitor, match_loudness=match_loudness) for side in medium.sides
        )
        view = replace(medium, dry=dry, wet=wet)
        return replace(segment, medium=view, ramps=_gains(segment, monitor))
    if isinstance(medium, RecordedTakes) and has_takes(medium.sound):
        view = monitored(medium.sound, monitor, match_loudness=match_loudness)
        return replace(segment, medium=view, ramps=_gains(segment, monitor))
    if isinstance(medium, StereoPair) and any(map(has_takes, medium.sides)):
        view = medium.changed(lambda s: monitored(s, monitor, match_loudness=match_loudness))
        return replace(segment, medium=view, ramps=_gains(segment, monitor))
    if monitor == "removed":
        silence = SilenceMedium(medium.sample_rate, medium.channels, medium.frames)
        return replace(segment, medium=silence, ramps=())
    return segment


def _gains(segment: Segment, monitor: Monitor) -> tuple[Stage, ...]:
    """Return the stages that apply to a version: offsets do not apply to what effects remove."""
    if monitor == "removed":
        return tuple(stage for stage in segment.ramps if isinstance(stage, Ramp))
    return segment.ramps


def _shape(medium: Medium) -> tuple[int, int, int]:
    return medium.sample_rate, medium.channels, medium.frames


def _extract(medium: Medium) -> np.ndarray:
    """Return up to a minute of `medium` in evenly spaced parts: float32 (frames, channels)."""
    stretch = round(_LOUDNESS_STRETCH_SECONDS * medium.sample_rate)
    if medium.frames <= stretch * _LOUDNESS_STRETCHES:
        return medium.read(0, medium.frames)
    starts = np.linspace(0, medium.frames - stretch, _LOUDNESS_STRETCHES).astype(int)
    return np.concatenate([medium.read(int(start), stretch) for start in starts])
