"""What an effect is to be done to where it was done before: the sound it was done to."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.document.editing.edits import Edit, reflowed_result
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.crossfade import Crossfade, changed_inside, media_of
from voicestudio.document.timeline.takes import Take, takes_between
from voicestudio.document.timeline.timeline import Segment, Timeline


def without_effect(timeline: Timeline, start: int, stop: int, effect: str) -> Timeline:
    """The timeline with what `effect` did in [start, stop) undone there, at the same length.

    It is itself where the effect was not done. Cuts and gains made since hold; so does what other
    effects did afterwards, for their results were made of what this one had made.
    """
    if not any(_is_by(p.take, effect) for p in takes_between(timeline, start, stop)):
        return timeline
    segments = _without(timeline.slice(start, stop), effect)
    part = Timeline.of(segments, timeline.sample_rate, timeline.channels)
    return timeline.replace(start, stop, part)


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
    """Lay over [start, stop) what an effect made of the sound that `without_effect` gives there.

    As `edits.reflowed_result`; what the effect had made of the range is replaced, not built upon.
    Where an earlier result goes on beside the range, the two pass into each other inside it.
    """
    before = without_effect(timeline, start, stop, applied_effect.effect)
    if before is timeline or not _goes_on_beside(timeline, start, stop, applied_effect.effect):
        return reflowed_result(before, start, stop, wet, label, old, new, applied_effect)
    if not np.array_equal(old, new):
        return reflowed_result(timeline, start, stop, wet, label, old, new, applied_effect)
    take = Take(before.slice(start, stop), wet, label=label, applied_effect=applied_effect)
    laid = changed_inside(timeline, start, stop, Timeline.from_medium(take), (True, True))
    return Edit(label, laid, (start, stop))


def _goes_on_beside(timeline: Timeline, start: int, stop: int, effect: str) -> bool:
    """Whether a result of `effect` is heard directly before `start` or from `stop` on."""
    beside = (start - 1, start), (stop, stop + 1)
    return any(_is_by(p.take, effect) for ends in beside for p in takes_between(timeline, *ends))


def _is_by(medium: Medium, effect: str) -> bool:
    return (
        isinstance(medium, Take)
        and medium.applied_effect is not None
        and medium.applied_effect.effect == effect
    )


def _without(timeline: Timeline, effect: str) -> Iterator[Segment]:
    for segment in timeline.segments:
        for begins, part in _parts(segment, effect):
            yield part.changed(segment.ramps, begins)


def _parts(segment: Segment, effect: str) -> Iterator[tuple[int, Segment]]:
    """What is to sound instead of a segment, without its stages, and where in it that begins."""
    medium, start, stop = segment.medium, segment.start, segment.start + segment.length
    if isinstance(medium, Take) and _is_by(medium, effect):
        yield from _undone(Timeline.from_medium(medium.dry), effect, start, stop)
        return
    if isinstance(medium, Crossfade) and any(_is_by(inner, effect) for inner in medium.media):
        before, after = (_timeline(side, effect) for side in (medium.before, medium.after))
        if before.segments == after.segments:
            yield from before.slice(start, stop).pieces()
            return
        medium = replace(medium, before=before, after=after)
    elif isinstance(medium, BandMix) and any(_is_by(m, effect) for m in media_of(medium.sides[0])):
        dry, wet = (_timeline(side, effect) for side in medium.sides)
        medium = replace(medium, dry=dry, wet=wet)
    yield 0, Segment(medium, start, segment.length)


def _undone(dry: Timeline, effect: str, start: int, stop: int) -> Iterator[tuple[int, Segment]]:
    yield from _timeline(dry.slice(start, stop), effect).pieces()


def _timeline(timeline: Timeline, effect: str) -> Timeline:
    segments = _without(timeline, effect)
    return Timeline.of(segments, timeline.sample_rate, timeline.channels)
