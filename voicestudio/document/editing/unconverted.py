"""Undoing an effect in a range, so that applying it again starts from the original sound."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.document.editing.edits import Edit, reflowed_result
from voicestudio.document.editing.moves import Stretched
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import (
    Crossfade,
    changed_inside,
    joined,
    media_of,
    spliced,
    without_crossfades,
)
from voicestudio.document.timeline.recorded_takes import RecordedTakes
from voicestudio.document.timeline.segments import Ramp, Stage
from voicestudio.document.timeline.stereo_pair import StereoPair
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Segment, Timeline


@dataclass(frozen=True)
class Unconverted:
    """A timeline in which an effect was undone in a range.

    Attributes:
        timeline: The whole timeline; the same object as before if nothing was undone.
        start, stop: The range in it.
        now, then: Matching positions in the range with and without the effect, in frames from its
            start: (k,) int64, ascending from 0 to both lengths; linear in between.
    """

    timeline: Timeline
    start: int
    stop: int
    now: np.ndarray
    then: np.ndarray

    @property
    def moved(self) -> bool:
        """Whether anything is at another place."""
        return not np.array_equal(self.now, self.then)


def is_done(timeline: Timeline, start: int, stop: int, effect: str) -> bool:
    """Whether a result of `effect` sounds in [start, stop)."""
    return any(_is_by(medium, effect) for medium in media_of(timeline.slice(start, stop)))


def without_effect(timeline: Timeline, start: int, stop: int, effect: str) -> Unconverted:
    """Return the timeline with `effect` undone in [start, stop), including changes of length.

    Later cuts and gains are kept, and so are results of later effects, because those were made from
    this effect's result.
    """
    if is_done(timeline, start, stop, effect):
        part = _undone(timeline.slice(start, stop), effect)
        if part.sound.frames:
            without = timeline.replace(start, stop, part.sound)
            return Unconverted(without, start, start + part.sound.frames, part.now, part.then)
    ends = np.array([0, stop - start])
    return Unconverted(timeline, start, stop, ends, ends)


def result_from_before(
    timeline: Timeline,
    start: int,
    stop: int,
    wet: Medium,
    label: str,
    old: np.ndarray,
    new: np.ndarray,
    applied_effect: AppliedEffect,
) -> Edit:
    """Replace [start, stop) by an effect's result on the sound that `without_effect` returns.

    Like `edits.reflowed_result`, with `old` in frames of the sound without the effect; the effect's
    earlier result in the range is replaced. Where an earlier result continues beside the range, the
    two are cross-faded inside it.
    """
    before = without_effect(timeline, start, stop, applied_effect.effect)
    beside = _goes_on_beside(timeline, start, stop, applied_effect.effect)
    dry = before.timeline.slice(before.start, before.stop)
    if before.timeline is timeline or (not beside and np.array_equal(old, new)):
        edit = reflowed_result(
            before.timeline, before.start, before.stop, wet, label, old, new, applied_effect
        )
    elif not before.moved and np.array_equal(old, new):
        take = Timeline.from_medium(Take(dry, wet, label=label, applied_effect=applied_effect))
        laid = changed_inside(timeline, start, stop, take, (True, True))
        edit = Edit(label, laid, (start, stop))
    else:
        clip = Timeline.from_medium(Converted.of(dry, wet, old, new, applied_effect))
        laid = (
            spliced(timeline, start, stop, clip)
            if beside
            else spliced(before.timeline, before.start, before.stop, clip)
        )
        edit = Edit(label, laid, (start, start + wet.frames))
    if not before.moved and np.array_equal(old, new):
        return edit
    places = np.union1d(old, before.then)
    was, is_now = np.interp(places, before.then, before.now), np.interp(places, old, new)
    return replace(edit, move=Stretched(start, was, is_now))


def _goes_on_beside(timeline: Timeline, start: int, stop: int, effect: str) -> bool:
    """Whether a result of `effect` adjoins `start` or `stop` on the outside."""
    ends = (start - 1, start), (stop, stop + 1)
    sounds = (timeline.slice(*end) for end in ends if end[0] >= 0 and end[1] <= timeline.frames)
    return any(
        _is_by(segment.medium, effect)
        for sound in sounds
        for segment in without_crossfades(sound).segments
    )


def _is_by(medium: Medium, effect: str) -> bool:
    return (
        isinstance(medium, Take | Converted)
        and medium.applied_effect is not None
        and medium.applied_effect.effect == effect
    )


class _WithoutPart(NamedTuple):
    """Sound without the effect, and matching positions: `now` with the effect, `then` without."""

    sound: Timeline
    now: np.ndarray
    then: np.ndarray

    def place(self, frame: int) -> int:
        """Map a frame of the sound with the effect to the sound without it."""
        return round(float(np.interp(frame, self.now, self.then)))

    def between(self, start: int, stop: int) -> "_WithoutPart":
        """Return the part for frames [start, stop) of the sound with the effect."""
        inner = self.now[(self.now > start) & (self.now < stop)]
        now = np.concatenate([[start], inner, [stop]])
        then = np.rint(np.interp(now, self.now, self.then)).astype(np.int64)
        return _WithoutPart(
            self.sound.slice(int(then[0]), int(then[-1])), now - start, then - then[0]
        )


def _undone(timeline: Timeline, effect: str) -> _WithoutPart:
    parts = [_with_stages(_piece(s, effect), s) for s in timeline.segments]
    now, then = [np.zeros(1, np.int64)], [np.zeros(1, np.int64)]
    for part in parts:
        now.append(part.now[1:] + now[-1][-1])
        then.append(part.then[1:] + then[-1][-1])
    segments = (segment for part in parts for segment in part.sound.segments)
    sound = Timeline.of(segments, timeline.sample_rate, timeline.channels)
    return _WithoutPart(sound, np.concatenate(now), np.concatenate(then))


def _piece(segment: Segment, effect: str) -> _WithoutPart:
    """Return what replaces `segment`, without its stages."""
    medium, start, stop = segment.medium, segment.start, segment.start + segment.length
    if isinstance(medium, Take) and _is_by(medium, effect):
        return _undone(Timeline.from_medium(medium.dry).slice(start, stop), effect)
    if isinstance(medium, Converted) and _is_by(medium, effect):
        now, then = medium.instants(start, stop)
        inner = _undone(medium.dry.slice(int(then[0]), int(then[-1])), effect)
        places = [inner.place(int(frame)) for frame in then - then[0]]
        return _WithoutPart(inner.sound, now - start, np.array(places))
    if isinstance(medium, Crossfade) and any(_is_by(inner, effect) for inner in medium.media):
        return _crossfaded(medium, effect).between(start, stop)
    if isinstance(medium, BandMix) and any(_is_by(m, effect) for m in media_of(medium.sides[0])):
        dry, wet = (_undone(side, effect).sound for side in medium.sides)
        if (dry.frames, wet.frames) == (medium.sides[0].frames, medium.sides[1].frames):
            medium = replace(medium, dry=dry, wet=wet)
    if isinstance(medium, RecordedTakes) and is_done(medium.sound, 0, medium.frames, effect):
        without = _undone(medium.sound, effect).sound
        medium = medium.with_sound(without) if without.frames == medium.frames else medium
    if isinstance(medium, StereoPair) and any(
        is_done(side, 0, medium.frames, effect) for side in medium.sides
    ):
        left, right = (_undone(side, effect).sound for side in medium.sides)
        if left.frames == right.frames == medium.frames:
            medium = StereoPair(left, right)
    ends = np.array([0, segment.length])
    sound = Timeline.from_medium(medium).slice(start, stop)
    return _WithoutPart(sound, ends, ends)


def _crossfaded(fade: Crossfade, effect: str) -> _WithoutPart:
    """Return a whole cross-fade; its sides may extend less far beyond the cut than before."""
    before, after = (_undone(side, effect) for side in (fade.before, fade.after))
    ends, begins = before.place(fade.cut), after.place(fade.cut)
    lead = min(ends, begins)
    tail = min(before.sound.frames - ends, after.sound.frames - begins)
    one = before.sound.slice(ends - lead, ends + tail)
    other = after.sound.slice(begins - lead, begins + tail)
    same = one.segments == other.segments
    led_over = replace(fade, before=one, after=other, cut=lead)
    middle = one if same else Timeline.from_medium(led_over)
    rest = after.sound.slice(begins + tail, after.sound.frames)
    sound = joined(before.sound.slice(0, ends - lead), middle, rest)
    return _WithoutPart(
        sound, np.array([0, fade.cut, fade.frames]), np.array([0, ends, sound.frames], np.int64)
    )


def _with_stages(part: _WithoutPart, segment: Segment) -> _WithoutPart:
    """Return `part` with the stages of the segment that it replaces, stretched to its length."""
    if not segment.ramps:
        return part
    longer = part.sound.frames / segment.length
    stages = tuple(_stretched(segment.ramps, longer))
    segments = (piece.changed(stages, begins) for begins, piece in part.sound.pieces())
    sound = Timeline.of(segments, part.sound.sample_rate, part.sound.channels)
    return part._replace(sound=sound)


def _stretched(stages: tuple[Stage, ...], longer: float) -> Iterable[Stage]:
    for stage in stages:
        if isinstance(stage, Ramp) and longer != 1.0:
            length = max(1, round(stage.length * longer))
            yield replace(stage, offset=round(stage.offset * longer), length=length)
        else:
            yield stage
