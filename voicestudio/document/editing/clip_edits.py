"""Edits of clips, as values: moved along and between tracks, and their ends pulled in and out."""

from dataclasses import replace
from typing import Literal

from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.timeline.clips import TrackClip, gaps, laid
from voicestudio.document.timeline.conversion import with_channels
from voicestudio.document.timeline.gaps import content_frames, gap, padded
from voicestudio.document.timeline.rope import shifted
from voicestudio.document.timeline.segments import Ramp, Segment
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks

End = Literal["start", "stop"]


def move_clip(
    tracks: Tracks, number: int, clip: TrackClip, to: int, to_number: int | None = None
) -> Edit:
    """Move a clip of a track so that it begins at `to`, by default on its own track.

    It leaves a gap, and its samples stay unchanged; a track of other channels gets them mapped.
    Raises UserError where it would cover other sound.
    """
    number_after = number if to_number is None else to_number
    require_selection(tracks[number].timeline, *clip)
    sound, lifted = tracks[number].timeline.slice(*clip), without_clip(tracks, number, clip)
    target = lifted[number_after].timeline
    moved = laid(target, max(to, 0), with_channels(sound, target.channels))
    selection = (max(to, 0), max(to, 0) + sound.frames)
    return _edit("Move clip", lifted, number_after, moved, selection)


def without_clip(tracks: Tracks, number: int, clip: TrackClip) -> Tracks:
    """Return `tracks` with a gap in place of a clip, as long as they were."""
    timeline = tracks[number].timeline
    left = timeline.replace(*clip, gap(timeline, clip.stop - clip.start))
    return tracks.with_track(replace(tracks[number], timeline=left))


def pull_end(tracks: Tracks, number: int, clip: TrackClip, end: End, to: int) -> Edit:
    """Pull an end of a clip to frame `to`, or as far as it reaches.

    Inwards it leaves a gap; outwards it brings back the sound that lies there in the medium. All
    other samples stay unchanged.
    """
    timeline = tracks[number].timeline
    low, high = end_reach(timeline, clip, end)
    to = min(max(to, low), high)
    old = clip.start if end == "start" else clip.stop
    inwards = to > old if end == "start" else to < old
    first, last = min(old, to), max(old, to)
    filled = gap(timeline, last - first) if inwards else _beyond(timeline, clip, end, last - first)
    longer = padded(timeline, max(last, timeline.frames))
    pulled = longer.replace(first, last, filled) if first < last else timeline
    selection = (to, clip.stop) if end == "start" else (clip.start, to)
    return _edit("Trim clip", tracks, number, pulled, selection)


def end_reach(timeline: Timeline, clip: TrackClip, end: End) -> tuple[int, int]:
    """Return the first and the last frame to which an end of a clip can be pulled.

    Outwards these are the limits of the gap, of the medium, and of a fade that begins there.
    """
    found, spare = gaps(timeline), _spare(timeline, clip, end)
    if end == "start":
        before = found[found[:, 1] == clip.start, 0].tolist()
        free = clip.start - before[0] if before else 0
        return clip.start - min(free, spare), clip.stop - 1
    after = [clip.stop, *found[found[:, 0] == clip.stop, 1].tolist()][-1]
    free = spare if after == timeline.frames else after - clip.stop
    return clip.start + 1, clip.stop + min(free, spare)


def _spare(timeline: Timeline, clip: TrackClip, end: End) -> int:
    """Return how many frames a medium, and a fade, have beyond the end of a clip."""
    edge = _edge(timeline, clip, end)
    fades = [stage for stage in edge.ramps if isinstance(stage, Ramp) and not stage.constant]
    if end == "start":
        return max(min([edge.start, *(fade.offset for fade in fades)]), 0)
    rests = [fade.length - 1 - fade.offset for fade in fades]
    return max(min([edge.medium.frames - edge.start - 1, *rests]), 0)


def _beyond(timeline: Timeline, clip: TrackClip, end: End, frames: int) -> Timeline:
    """Return the sound of the medium before the start or after the stop of a clip."""
    edge = _edge(timeline, clip, end)
    by = -frames if end == "start" else 1
    segment = Segment(edge.medium, edge.start + by, frames, shifted(edge.ramps, by))
    return Timeline.of([segment], timeline.sample_rate, timeline.channels)


def _edge(timeline: Timeline, clip: TrackClip, end: End) -> Segment:
    """Return the first or the last frame of a clip."""
    frame = clip.start if end == "start" else clip.stop - 1
    return timeline.slice(frame, frame + 1).segments[0]


def _edit(
    label: str, tracks: Tracks, number: int, timeline: Timeline, selection: tuple[int, int]
) -> Edit:
    if len(tracks) == 1:  # others end in a gap where that is needed
        timeline = padded(timeline, content_frames(timeline))
    after = tracks.with_timeline(number, timeline)
    return Edit(label, after[number].timeline, selection, tracks=after, track=number)
