"""Nudging clips and cuts by small steps, as edits.

A cut that is nudged is heard earlier or later: one side gives way to the other, of which more is
brought back, and everything else stays in its place.
"""

from dataclasses import replace

import numpy as np

from voicestudio.document.editing.clip_edits import (
    End,
    end_reach,
    move_clip,
    pull_end,
    pulled,
    spare_frames,
)
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.track_splits import distributed
from voicestudio.document.timeline.clips import TrackClip, clips_between, joints
from voicestudio.document.timeline.crossfade import Crossfade, joined
from voicestudio.document.timeline.cuts import SeamAt, cut_near, cuts
from voicestudio.document.timeline.overlaps import sides
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.errors import UserError
from voicestudio.texts import tr

_NO_MORE = tr("There is no more sound on that side of the cut.")


def nudge_clip(tracks: Tracks, markers: Markers, number: int, clip: TrackClip, by: int) -> Edit:
    """Move a clip `by` frames later, or earlier. Raises UserError where there is no room."""
    if clip.start + by < 0:
        raise UserError(tr("The clip is at the start of the recording."))
    edit = move_clip(tracks, number, clip, clip.start + by, markers=markers)
    return replace(edit, label=tr("Nudge clip"))


def nudge_joint(
    tracks: Tracks, markers: Markers, number: int, frame: int, reach: int, by: int
) -> Edit | None:
    """Move the split, cut or cross-fade of clips near a frame `by` frames; None if none is near.

    Raises UserError where a side has no more sound.
    """
    tracks, left = distributed(tracks, markers)
    track = tracks[number]
    near = [split for split in track.splits if abs(split - frame) <= reach]
    if near:
        edit = _split_nudged(tracks, number, min(near, key=lambda s: abs(s - frame)), by)
    elif crossed := _overlap_near(track.timeline, frame, reach):
        edit = _overlap_nudged(tracks, number, *crossed, by)
    elif cut := cut_near(track.timeline, frame, reach):
        edit = _cut_nudged(tracks, number, cut, by)
    else:
        return None
    return edit if left is markers else replace(edit, markers=left)


def _split_nudged(tracks: Tracks, number: int, split: int, by: int) -> Edit:
    """Move a split between two clips that meet."""
    track, to = tracks[number], split + by
    timeline = track.timeline
    low, high = _limits(timeline, split, track.splits)
    _require(low < to < high)
    if by > 0:
        before = timeline.slice(low, split)
        _require(spare_frames(before, "stop") >= by)
        filled = timeline.replace(split, to, pulled(before, split - low, to - low))
    else:
        after = timeline.slice(split, high)
        _require(spare_frames(after, "start") >= -by)
        filled = timeline.replace(to, split, pulled(after, by, 0))
    splits = tuple(sorted({*track.splits, to} - {split}))
    changed = tracks.with_track(replace(track, timeline=filled, splits=splits))
    return Edit(tr("Nudge split"), filled, (to, to), tracks=changed, track=number)


def _cut_nudged(tracks: Tracks, number: int, cut: SeamAt, by: int) -> Edit:
    """Move a cut with its cross-fade."""
    track = tracks[number]
    timeline = track.timeline
    lead, tail = cut.at - cut.start, cut.stop - cut.at
    low, high = _limits(timeline, cut.at, track.splits)
    _require(lead > 0 and tail > 0 and low < cut.start + by and cut.stop + by < high)
    leads, follows = sides(timeline.slice(cut.start, cut.stop))
    before = joined(timeline.slice(low, cut.start), leads.slice(0, lead))
    after = joined(follows.slice(lead, lead + tail), timeline.slice(cut.stop, high))
    length = before.frames
    _require(spare_frames(before, "stop") >= by + tail)
    _require(spare_frames(after, "start") >= lead - by)
    fade = Crossfade(
        pulled(before, length + by - lead, length + by + tail),
        pulled(after, by - lead, by + tail),
        lead,
    )
    faded = Timeline.from_medium(fade)
    if by > 0:
        part = joined(pulled(before, length - lead, length - lead + by), faded)
        changed = timeline.replace(cut.start, cut.stop + by, part)
    else:
        part = joined(faded, pulled(after, by + tail, tail))
        changed = timeline.replace(cut.start + by, cut.stop, part)
    after_all = tracks.with_track(replace(track, timeline=changed))
    to = cut.at + by
    return Edit(tr("Nudge cut"), changed, (to, to), tracks=after_all, track=number)


def _overlap_nudged(tracks: Tracks, number: int, start: int, stop: int, by: int) -> Edit:
    """Move the place where two clips are cross-faded."""
    track = tracks[number]
    one, other = clips_between(track.timeline, start, stop, track.splits)
    out = end_reach(track.timeline, one, "stop", track.splits)
    into = end_reach(track.timeline, other, "start", track.splits)
    _require(out[0] <= stop + by <= out[1] and into[0] <= start + by <= into[1])
    # The end that is pulled outwards comes first: so the two go on overlapping.
    ends: list[tuple[TrackClip, End, int]] = [
        (one, "stop", stop + by),
        (other, "start", start + by),
    ]
    for clip, end, to in ends if by > 0 else ends[::-1]:
        tracks = pull_end(tracks, number, clip, end, to).all_tracks
    middle = (start + stop) // 2 + by
    return Edit(
        tr("Nudge cross-fade"),
        tracks[number].timeline,
        (middle, middle),
        tracks=tracks,
        track=number,
    )


def _overlap_near(timeline: Timeline, frame: int, reach: int) -> tuple[int, int] | None:
    found = joints(timeline)
    crossed = found[found[:, 0] > found[:, 1]].tolist()
    near = [(b, a) for a, b in crossed if b - reach <= frame <= a + reach]
    return min(near, key=lambda c: abs(c[0] + c[1] - 2 * frame), default=None)


def _limits(timeline: Timeline, frame: int, splits: tuple[int, ...]) -> tuple[int, int]:
    """Return the nearest places before and after a cut where others, or ends of clips, are."""
    places = np.unique(np.concatenate([joints(timeline).ravel(), cuts(timeline), splits]))
    before, after = places[places < frame], places[places > frame]
    low = int(before[-1]) if len(before) else 0
    return low, int(after[0]) if len(after) else timeline.frames


def _require(possible: bool) -> None:
    if not possible:
        raise UserError(_NO_MORE)
