"""Making one stereo timeline of two mono ones: the reverse of `transforms.one_channel`."""

from collections.abc import Iterator
from dataclasses import replace

from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.crossfade import Crossfade, Overlap
from voicestudio.document.timeline.gaps import padded
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.segments import Offset, Segment, SilenceMedium, Stage
from voicestudio.document.timeline.stereo_pair import StereoPair, of_both
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import ChannelMix, Weights

_BOTH: Weights = ((1.0, 0.0), (0.0, 1.0))


def stereo(left: Timeline, right: Timeline) -> Timeline:
    """Return a timeline whose channels are two mono timelines of one rate and length.

    Its samples are exactly theirs. Where both have the same cuts, gains and fades, so has it, and
    channels of one source become that source again; elsewhere it is a `StereoPair` of both. Gaps
    that both have stay gaps. Reads no sound.
    """
    return _Joiner().timeline(left, right)


class _Joiner:
    """Joins media, each pair only once, so that parts of one medium stay parts of one medium."""

    def __init__(self) -> None:
        # Holds the media, so that no id is used again.
        self._made: dict[tuple[int, int], tuple[Medium, Medium, Medium | None]] = {}

    def timeline(self, left: Timeline, right: Timeline) -> Timeline:
        segments = list[Segment]()
        apart: int | None = None  # since when both differ
        for start, one, other in _side_by_side(left, right):
            segment = self._segment(one, other)
            if segment is None:
                apart = start if apart is None else apart
                continue
            if apart is not None:
                segments.append(_paired(left, right, apart, start))
                apart = None
            segments.append(segment)
        if apart is not None:
            segments.append(_paired(left, right, apart, left.frames))
        return Timeline.of(segments, left.sample_rate, 2)

    def _segment(self, one: Segment, other: Segment) -> Segment | None:
        """Return two segments of one length as one; None where they differ too much."""
        stages = _both_stages(one.ramps, other.ramps)
        if isinstance(one.medium, SilenceMedium) and isinstance(other.medium, SilenceMedium):
            silence = _silence(one.medium, other.medium, one.length)
            return _silent(silence, (*one.ramps, *other.ramps), stages)
        if stages is None or one.start != other.start:
            return None
        medium = self._medium(one.medium, other.medium)
        return None if medium is None else Segment(medium, one.start, one.length, stages)

    def _medium(self, one: Medium, other: Medium) -> Medium | None:
        key = id(one), id(other)
        if key not in self._made:
            self._made[key] = one, other, self._joined(one, other)
        return self._made[key][2]

    def _joined(self, one: Medium, other: Medium) -> Medium | None:
        match one, other:
            case (Timeline(), Timeline()) if one.frames == other.frames:
                return self.timeline(one, other)
            case (Take(), Take()) if _same_effect(one, other):
                return self._take(one, other)
            case (Crossfade(), Crossfade()) if _same_fade(one, other):
                return self._crossfade(one, other)
            case (RecordedTakes(), RecordedTakes()) if _same_places(one, other):
                pairs = zip(one.sounds, other.sounds, strict=True)
                sounds = tuple(self.timeline(*sides) for sides in pairs)
                return RecordedTakes(sounds, one.names, one.chosen)
        made = Timeline | Take | Crossfade | RecordedTakes | SilenceMedium
        if isinstance(one, made) or isinstance(other, made):
            return None
        source = _of_one_source(one, other)
        return _of_two_sources(one, other) if source is None else source

    def _take(self, one: Take, other: Take) -> Take | None:
        dry, wet = self._medium(one.dry, other.dry), self._medium(one.wet, other.wet)
        if dry is None or wet is None:
            return None
        checks = one.checks
        if checks != other.checks:
            checks = tuple(of_both(checks, other.checks))
        return replace(one, dry=dry, wet=wet, checks=checks)

    def _crossfade(self, one: Crossfade, other: Crossfade) -> Crossfade | None:
        before = self.timeline(one.before, other.before)
        after = self.timeline(one.after, other.after)
        fade = replace(one, before=before, after=after)
        return fade if _fades(fade) == _fades(one) == _fades(other) else None


def _side_by_side(left: Timeline, right: Timeline) -> Iterator[tuple[int, Segment, Segment]]:
    """Yield the parts of both between all ends of segments, in order, with their start."""
    others, other, origin, used = right.pieces(), None, 0, 0
    for begins, one in left.pieces():
        done = 0
        while done < one.length:
            if other is None or used == other.length:
                (origin, other), used = next(others), 0
            count = min(one.length - done, other.length - used)
            yield begins + done, one.part(done, done + count), other.part(used, used + count)
            done, used = done + count, used + count
    assert origin + used == right.frames


def _paired(left: Timeline, right: Timeline, start: int, stop: int) -> Segment:
    return Segment(StereoPair(left.slice(start, stop), right.slice(start, stop)), 0, stop - start)


def _silent(
    silence: SilenceMedium, done: tuple[Stage, ...], stages: tuple[Stage, ...] | None
) -> Segment | None:
    """Return a segment of `silence`; None where it is not silent any more in one channel."""
    if stages is None:
        if any(isinstance(stage, Offset) for stage in done):
            return None
        stages = ()  # gains and fades of silence
    return Segment(silence, 0, silence.frames, stages)


def _silence(one: SilenceMedium, other: SilenceMedium, frames: int) -> SilenceMedium:
    kind = type(one) if type(one) is type(other) else SilenceMedium
    return kind(one.sample_rate, 2, frames)


def _both_stages(left: tuple[Stage, ...], right: tuple[Stage, ...]) -> tuple[Stage, ...] | None:
    """Return stages that do to each channel what `left` and `right` do; None if there are none."""
    stages = list[Stage]()
    for one, other in zip(left, right, strict=False):
        if isinstance(one, Offset) and isinstance(other, Offset):
            stages.append(Offset((*one.amounts, *other.amounts)))
        elif one == other:
            stages.append(one)
    return tuple(stages) if len(stages) == len(left) == len(right) else None


def _of_one_source(one: Medium, other: Medium) -> Medium | None:
    """Return the source of which both are channels, in their order; None if there is none."""
    (source, left), (same, right) = _channel(one), _channel(other)
    if source is not same:
        return None
    return source if (left, right) == _BOTH else ChannelMix(source, (left, right))


def _channel(medium: Medium) -> tuple[Medium, tuple[float, ...]]:
    if isinstance(medium, ChannelMix) and medium.order is not None:
        return medium.source, medium.weights[0]
    return medium, (1.0,)


def _of_two_sources(one: Medium, other: Medium) -> StereoPair:
    frames = max(one.frames, other.frames)
    return StereoPair(*(padded(Timeline.from_medium(side), frames) for side in (one, other)))


def _same_effect(one: Take, other: Take) -> bool:
    values = (
        (take.frames, take.strength, take.crossfade, take.label, take.applied_effect)
        for take in (one, other)
    )
    return len(set(values)) == 1


def _same_fade(one: Crossfade, other: Crossfade) -> bool:
    return (type(one), one.cut, one.frames) == (type(other), other.cut, other.frames)


def _same_places(one: RecordedTakes, other: RecordedTakes) -> bool:
    values = (
        (takes.names, takes.chosen, tuple(sound.frames for sound in takes.sounds))
        for takes in (one, other)
    )
    return len(set(values)) == 1


def _fades(fade: Crossfade) -> bool:
    return not (isinstance(fade, Overlap) and fade.same)
