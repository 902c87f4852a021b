"""Splitting and joining the clips of tracks, as edits; samples that are heard stay unchanged."""

from collections.abc import Iterable
from dataclasses import replace

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.track_splits import (
    distributed,
    dividing,
    splits_of,
    without_range,
)
from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.rope import shifted
from voicestudio.document.timeline.segments import Segment
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError
from voicestudio.texts import tr


def split_tracks(
    tracks: Tracks, markers: Markers, focus: int, numbers: Iterable[int], start: int, stop: int
) -> Edit:
    """Split the tracks with those numbers at frame `start`, and at `stop` too, each on its own.

    Only where a track has sound, and no split. Raises UserError where none is split.
    """
    after = tracks
    for number in numbers:
        track = after[number]
        if places := dividing(track, markers, {start, stop}):
            after = after.with_track(replace(track, splits=tuple(sorted(track.splits + places))))
    if after is tracks:
        raise UserError(
            tr("There is nothing to split here: put the cursor inside a piece of sound.")
        )
    return Edit(tr("Split"), after[focus].timeline, tracks=after, track=focus)


def join_clips(
    tracks: Tracks, markers: Markers, focus: int, numbers: Iterable[int], start: int, stop: int
) -> Edit:
    """Join the clips that meet in [start, stop]: take away splits, and fill gaps between clips.

    Splits go from the tracks with those numbers, gaps from the one that has the focus: with the
    sound that its recording has there where both clips are parts of one, otherwise with silence.
    Raises UserError where there is nothing to join.
    """
    joined = set(numbers)
    if joined.issuperset(track.number for track in tracks):
        before, left = tracks, markers.joined(start, stop)
    else:
        before, left = distributed(tracks, markers)
    after = before
    for number in joined:
        splits = without_range(after[number].splits, start, stop)
        if splits != after[number].splits:
            after = after.with_track(replace(after[number], splits=splits))
    timeline = after[focus].timeline
    for first, last in gaps(timeline).tolist():
        if start <= first < last <= stop and first > 0 and last < timeline.frames:
            timeline = timeline.replace(first, last, _between(timeline, first, last))
    after = after.with_timeline(focus, timeline)
    if after is before and (before is not tracks or left == markers):
        raise UserError(
            tr("There is nothing to join here: select across a split or a gap, or go to one.")
        )
    changed = None if left == markers else left
    return Edit(tr("Join"), timeline, markers=changed, tracks=after, track=focus)


def joint_near(tracks: Tracks, markers: Markers, focus: int, frame: int) -> tuple[int, int] | None:
    """Return the gap between clips that holds a frame of a track, or the nearest split, or None."""
    track = tracks[focus]
    for start, stop in gaps(track.timeline).tolist():
        if start <= frame <= stop and start > 0 and stop < track.timeline.frames:
            return start, stop
    nearest = min(splits_of(track, markers), key=lambda s: abs(s - frame), default=None)
    return None if nearest is None else (nearest, nearest)


def _between(timeline: Timeline, first: int, last: int) -> Timeline:
    """Return what fills the gap [first, last): the sound between its ends, or silence."""
    before = timeline.slice(first - 1, first).segments[0]
    after = timeline.slice(last, last + 1).segments[0]
    stages = shifted(before.ramps, 1)
    missing = Segment(before.medium, before.start + 1, last - first, stages)
    if not after.continues(missing):
        return timeline.quiet(last - first)
    return Timeline.of([missing], timeline.sample_rate, timeline.channels)
