"""Taking clips out of a track, and laying them over the ends of others, with cross-fades.

Frames of a clip that overlap others are heard as an `Overlap`, which holds both sounds: nothing is
lost under a clip, and taking it away brings back what was there. A clip may overlap one other at
each end; of each at least a frame is heard alone.
"""

from collections.abc import Sequence
from typing import NamedTuple

from voicestudio.document.timeline.clips import TrackClip, clips_between, free_place, joints
from voicestudio.document.timeline.crossfade import Overlap, is_too_deep, joined
from voicestudio.document.timeline.gaps import gap, padded
from voicestudio.document.timeline.overlaps import sides
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.texts import tr


class LiftedClip(NamedTuple):
    """A track without a clip, as long as before, and all of the clip.

    Attributes: alone: The frames [start, stop) in which no other clip was heard.
    """

    rest: Timeline
    clip: Timeline
    alone: tuple[int, int]


def lift(timeline: Timeline, clip: TrackClip) -> LiftedClip:
    """Take a clip out of a timeline; what overlapped it is heard there alone."""
    start, stop = clip
    found = joints(timeline)
    crossed = found[found[:, 0] > found[:, 1]].tolist()
    first = next((end for end, begin in crossed if begin == start and end < stop), start)
    last = next((begin for end, begin in crossed if end == stop and begin >= first), stop)
    before, leads = sides(timeline.slice(start, first))
    follows, after = sides(timeline.slice(last, stop))
    rest = timeline.replace(start, stop, joined(before, gap(timeline, last - first), after))
    return LiftedClip(rest, joined(leads, timeline.slice(first, last), follows), (first, last))


def overlapped(
    timeline: Timeline, start: int, stop: int, splits: Sequence[int] = ()
) -> tuple[int, int] | None:
    """Return how many frames of a clip at [start, stop) overlap others at its start and end.

    None if it cannot lie there. `splits` limit the clips of the timeline, which lacks this one.
    """
    beside = clips_between(timeline, start - 1, stop + 1, splits)
    before = [one for one in beside if one.start < start and one.stop < stop]
    after = [one for one in beside if one.start > start and one.stop > stop]
    if len(before) + len(after) < len(beside) or max(len(before), len(after)) > 1:
        return None
    if before and after and before[0].stop >= after[0].start:
        return None
    lead = max(before[0].stop - start, 0) if before else 0
    return lead, max(stop - after[0].start, 0) if after else 0


def laid_over(
    timeline: Timeline, start: int, clip: Timeline, splits: Sequence[int] = ()
) -> Timeline:
    """Return `timeline` with `clip`, of its format, cross-faded where it overlaps others.

    Raises UserError where it cannot lie.
    """
    stop = start + clip.frames
    found = overlapped(timeline, start, stop, splits)
    if found is None:
        raise UserError(tr("There is other sound at that place: nothing was moved."))
    longer = padded(timeline, max(stop, timeline.frames))
    there = longer.slice(start, stop)
    first, last = found[0], clip.frames - found[1]
    parts = [clip.slice(first, last)]
    if first:
        parts.insert(0, _overlap(there.slice(0, first), clip.slice(0, first)))
    if found[1]:
        parts.append(_overlap(clip.slice(last, clip.frames), there.slice(last, clip.frames)))
    return longer.replace(start, stop, joined(*parts))


def place_near(timeline: Timeline, start: int, frames: int, splits: Sequence[int] = ()) -> int:
    """Return `start` where so many frames can lie there, else the nearest free place."""
    if start >= 0 and overlapped(timeline, start, start + frames, splits) is not None:
        return start
    return free_place(timeline, start, frames)


def _overlap(before: Timeline, after: Timeline) -> Timeline:
    overlap = Overlap.of(before, after)
    if is_too_deep(overlap):
        raise UserError(
            tr("Too many cross-fades lie there already: leave more room between clips.")
        )
    return Timeline.from_medium(overlap)
