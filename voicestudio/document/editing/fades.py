"""Fades and gains of a selection, which can still be changed: they are looked up where they lie.

A fade that begins exactly where the selection does, or ends where it ends, and a gain over exactly
the selection, are stages of its segments. So they can be found again, after undo or reopening too,
and another one put in their place; nothing else has to be remembered.
"""

import math
from dataclasses import dataclass, replace
from typing import Literal

from voicestudio.audio.curves import LINEAR, SHAPES, RampShape
from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.timeline.rope import Chunk, Chunks, chunked, concatenated
from voicestudio.document.timeline.segments import without_splits
from voicestudio.document.timeline.timeline import Offset, Ramp, Stage, Timeline
from voicestudio.effects.step import Step
from voicestudio.texts import tr

Side = Literal["in", "out"]


@dataclass(frozen=True)
class Fade:
    """A fade at one side of a selection, `length` frames long (0: none)."""

    side: Side
    length: int
    shape: RampShape = LINEAR

    @property
    def ramp(self) -> Ramp:
        start_gain, end_gain = (0.0, 1.0) if self.side == "in" else (1.0, 0.0)
        return Ramp(0, self.length, start_gain, end_gain, self.shape)

    def range_in(self, start: int, stop: int) -> tuple[int, int]:
        """Return the range of the fade when the selection is [start, stop)."""
        if self.side == "in":
            return start, start + self.length
        return stop - self.length, stop


def fade_at(timeline: Timeline, start: int, stop: int, side: Side) -> Fade | None:
    """Return the last fade that was made at that side of [start, stop), or None."""
    if not 0 <= start < stop <= timeline.frames:
        return None
    edge = start if side == "in" else stop - 1
    (segment,) = timeline.slice(edge, edge + 1).segments
    for stage in reversed(_movable(segment.ramps)):
        if not isinstance(stage, Ramp) or stage.length > stop - start:
            continue
        fade = Fade(side, stage.length, stage.shape)
        if stage == fade.ramp.shifted(0 if side == "in" else stage.length - 1):
            first, last = fade.range_in(start, stop)
            if _everywhere(timeline, first, last, fade.ramp):
                return fade
    return None


def fade(timeline: Timeline, start: int, stop: int, wanted: Fade) -> Edit:
    """Replace the fade at that side by `wanted`; with length 0 remove it."""
    require_selection(timeline, start, stop)
    changed = without_fade(timeline, start, stop, wanted.side)
    if wanted.length:
        label = tr("Fade in") if wanted.side == "in" else tr("Fade out")
    else:
        label = tr("Remove fade in") if wanted.side == "in" else tr("Remove fade out")
    if wanted.length:
        first, last = wanted.range_in(start, stop)
        ramp = wanted.ramp
        changed = changed.with_ramp(first, last, ramp.start_gain, ramp.end_gain, ramp.shape)
    done = _fade_done(timeline, start, stop, wanted)
    return Edit(label, changed, (start, stop), done=done)


def _fade_done(timeline: Timeline, start: int, stop: int, wanted: Fade) -> DoneSteps | None:
    if not wanted.length:
        return None
    values = {
        "length": wanted.length / timeline.sample_rate,
        "shape": float(SHAPES.index(wanted.shape)),
    }
    at_end = start == 0 if wanted.side == "in" else stop == timeline.frames
    there = fade_at(timeline, start, stop, wanted.side) is not None
    return DoneSteps((Step(f"fade-{wanted.side}", values),), at_end, there)


def without_fade(timeline: Timeline, start: int, stop: int, side: Side) -> Timeline:
    """Return the sound without `fade_at` that side; the same object if there is none."""
    found = fade_at(timeline, start, stop, side)
    if found is None:
        return timeline
    return _without(timeline, *found.range_in(start, stop), found.ramp)


def gain_at(timeline: Timeline, start: int, stop: int) -> float:
    """Return the linear gain given to exactly [start, stop) that can still be changed; else 1."""
    return math.prod(ramp.start_gain for ramp in _gains(timeline, start, stop))


def gain(timeline: Timeline, start: int, stop: int, decibels: float) -> Edit:
    """Make [start, stop) louder, or quieter, by `decibels` than it is; -inf is silence."""
    require_selection(timeline, start, stop)
    changed = timeline.with_gain(start, stop, 10.0 ** (decibels / 20.0))
    done = _gain_done(timeline, start, stop, decibels)
    return Edit(gain_label(decibels), changed, (start, stop), done=done)


def _gain_done(timeline: Timeline, start: int, stop: int, decibels: float) -> DoneSteps | None:
    if not math.isfinite(decibels):
        return None
    everywhere = (start, stop) == (0, timeline.frames)
    return DoneSteps((Step("gain", {"level": decibels}),), everywhere)


def set_gain(timeline: Timeline, start: int, stop: int, decibels: float) -> Edit:
    """Give exactly [start, stop) that gain, in place of those it has had; -inf is silence."""
    require_selection(timeline, start, stop)
    edit = gain(without_gain(timeline, start, stop), start, stop, decibels)
    before = gain_at(timeline, start, stop)
    more = decibels - 20.0 * math.log10(before) if before else math.inf
    edit = replace(edit, done=_gain_done(timeline, start, stop, more))
    return edit if decibels else replace(edit, label=tr("Reset gain"))


def gain_label(decibels: float) -> str:
    """The label of a gain, for instance "Gain −3.5 dB"."""
    if not math.isfinite(decibels):
        return tr("Gain −∞ dB")
    return tr("Gain {amount:+.1f−} dB", amount=decibels)


def without_gain(timeline: Timeline, start: int, stop: int) -> Timeline:
    """Return the sound without `gain_at`; the same object if there is none."""
    for ramp in _gains(timeline, start, stop):
        timeline = _without(timeline, start, stop, ramp)
    return timeline


def _gains(timeline: Timeline, start: int, stop: int) -> list[Ramp]:
    if not 0 <= start < stop <= timeline.frames:
        return []
    (segment,) = timeline.slice(start, start + 1).segments
    whole = [
        stage
        for stage in _movable(segment.ramps)
        if isinstance(stage, Ramp)
        and stage.constant
        and (stage.offset, stage.length) == (0, stop - start)
    ]
    return [ramp for ramp in whole if _everywhere(timeline, start, stop, ramp)]


def _movable(stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    """Return the stages that can be removed: those after the last offset."""
    shifts = (i for i, stage in enumerate(stages) if isinstance(stage, Offset))
    return stages[max(shifts, default=-1) + 1 :]


def _everywhere(timeline: Timeline, start: int, stop: int, ramp: Ramp) -> bool:
    part = timeline.slice(start, stop)
    chunks = zip(part.chunks, part.chunk_starts, strict=False)
    return all(_is_under(chunk, ramp.shifted(origin)) for chunk, origin in chunks)


def _is_under(chunk: Chunk, ramp: Ramp) -> bool:
    # Stages of thousands of segments that were edited together are found in the chunk's stages.
    if ramp in _movable(chunk.stages):
        return True
    pairs = zip(chunk.segments, chunk.body.starts, strict=False)
    return all(ramp.shifted(start) in _movable(segment.ramps) for segment, start in pairs)


def _without(timeline: Timeline, start: int, stop: int, ramp: Ramp) -> Timeline:
    part = timeline.slice(start, stop)
    chunks = zip(part.chunks, part.chunk_starts, strict=False)
    plain = concatenated(*(_less_under(chunk, ramp.shifted(origin)) for chunk, origin in chunks))
    return timeline.replace(start, stop, Timeline.of_chunks(plain, part.sample_rate, part.channels))


def _less_under(chunk: Chunk, ramp: Ramp) -> Chunks:
    if ramp in _movable(chunk.stages):
        return (Chunk(chunk.body, _less(chunk.stages, ramp)),)
    pairs = zip(chunk.segments, chunk.body.starts, strict=False)
    segments = (replace(s, ramps=_less(s.ramps, ramp.shifted(start))) for s, start in pairs)
    return chunked(without_splits(segments))


def _less(stages: tuple[Stage, ...], ramp: Ramp) -> tuple[Stage, ...]:
    """Return `stages` without the last one equal to `ramp`."""
    index = len(stages) - 1 - stages[::-1].index(ramp)
    return stages[:index] + stages[index + 1 :]
