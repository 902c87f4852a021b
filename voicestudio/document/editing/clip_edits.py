"""Edits of clips, as values: moved along and between tracks, and their ends pulled in and out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.editing.track_edits import require_few_points
from voicestudio.document.timeline.clip_laying import laid_over, lift, overlapped
from voicestudio.document.timeline.clips import TrackClip, clips_between
from voicestudio.document.timeline.conversion import with_channels
from voicestudio.document.timeline.gaps import content_frames, padded
from voicestudio.document.timeline.rope import shifted
from voicestudio.document.timeline.segments import Ramp, Segment
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks

End = Literal["start", "stop"]


def move_clip(
    tracks: Tracks,
    number: int,
    clip: TrackClip,
    to: int,
    to_number: int | None = None,
    splits: Sequence[int] = (),
) -> Edit:
    """Move a clip of a track so that it begins at `to`, by default on its own track.

    It leaves a gap, and takes its part of the volume curve along, except from or to a curve that
    follows speech, which stays where the speech is. Its samples stay unchanged, except where it
    overlaps other clips; a track of other channels gets them mapped. `splits` limit clips. Raises
    UserError where it would cover other sound.
    """
    number_after, to = number if to_number is None else to_number, max(to, 0)
    source = tracks[number]
    require_selection(source.timeline, *clip)
    lifted = lift(source.timeline, clip)
    rest = replace(source, timeline=lifted.rest)
    if source.ducking is None:
        rest = replace(rest, envelope=source.envelope.emptied(*lifted.alone))
    without = tracks.with_track(rest)
    target = without[number_after]
    sound = with_channels(lifted.clip, target.timeline.channels)
    stop = to + sound.frames
    moved = laid_over(target.timeline, to, sound, splits)
    envelope = target.envelope
    if target.ducking is None:
        led = overlapped(target.timeline, to, stop, splits) or (0, 0)
        envelope = envelope.with_part(source.envelope.later(to - clip.start), to, stop, *led)
        require_few_points(envelope)
    after = without.with_track(replace(target, envelope=envelope))
    return _edit("Move clip", after, number_after, moved, (to, stop))


def pull_end(
    tracks: Tracks,
    number: int,
    clip: TrackClip,
    end: End,
    to: int,
    splits: Sequence[int] = (),
) -> Edit:
    """Pull an end of a clip to frame `to`, or as far as it reaches.

    Inwards it leaves a gap; outwards it brings back the sound that lies there in the medium, also
    over the end of a neighbour, with which it is then cross-faded. All other samples stay
    unchanged. `splits` limit clips.
    """
    timeline = tracks[number].timeline
    low, high = end_reach(timeline, clip, end, splits)
    to, lifted = min(max(to, low), high), lift(timeline, clip)
    start, stop = (to, clip.stop) if end == "start" else (clip.start, to)
    sound = _pulled(lifted.clip, start - clip.start, stop - clip.start)
    pulled = laid_over(lifted.rest, start, sound, splits)
    return _edit("Trim clip", tracks, number, pulled, (start, stop))


def end_reach(
    timeline: Timeline, clip: TrackClip, end: End, splits: Sequence[int] = ()
) -> tuple[int, int]:
    """Return the first and the last frame to which an end of a clip can be pulled.

    Outwards these are the limits of the medium, of a fade that begins there, and of the neighbour,
    of which and of the clip itself at least a frame is heard alone. `splits` limit clips.
    """
    rest, sound = lift(timeline, clip)[:2]
    spare = _spare(sound, end)
    if end == "start":
        inside = clips_between(rest, clip.start, clip.stop, splits)
        high = min([clip.stop, *(c.start for c in inside if c.start > clip.start)]) - 1
        before = clips_between(rest, clip.start - spare - 1, clip.start, splits)[-2:]
        limits = [one.stop for one in before[:-1]] + [one.start for one in before[-1:]]
        return max([0, clip.start - spare, *(limit + 1 for limit in limits)]), high
    inside = clips_between(rest, clip.start, clip.stop, splits)
    low = max([clip.start, *(c.stop for c in inside if c.stop < clip.stop)]) + 1
    after = clips_between(rest, clip.stop, clip.stop + spare + 1, splits)[:2]
    limits = [one.stop for one in after[:1]] + [one.start for one in after[1:]]
    return low, min([clip.stop + spare, *(limit - 1 for limit in limits)])


def _pulled(sound: Timeline, start: int, stop: int) -> Timeline:
    """Return frames [start, stop) of a clip, also those before its first and after its last."""
    inner = sound.slice(max(start, 0), min(stop, sound.frames))
    if start < 0:
        return _beyond(sound, "start", -start).followed_by(inner)
    more = stop - sound.frames
    return inner.followed_by(_beyond(sound, "stop", more)) if more > 0 else inner


def _spare(sound: Timeline, end: End) -> int:
    """Return how many frames a medium, and a fade, have beyond the end of a clip."""
    edge = _edge(sound, end)
    fades = [stage for stage in edge.ramps if isinstance(stage, Ramp) and not stage.constant]
    if end == "start":
        return max(min([edge.start, *(fade.offset for fade in fades)]), 0)
    rests = [fade.length - 1 - fade.offset for fade in fades]
    return max(min([edge.medium.frames - edge.start - 1, *rests]), 0)


def _beyond(sound: Timeline, end: End, frames: int) -> Timeline:
    """Return the sound of the medium before the start or after the stop of a clip."""
    edge = _edge(sound, end)
    by = -frames if end == "start" else 1
    segment = Segment(edge.medium, edge.start + by, frames, shifted(edge.ramps, by))
    return Timeline.of([segment], sound.sample_rate, sound.channels)


def _edge(sound: Timeline, end: End) -> Segment:
    """Return the first or the last frame of a clip."""
    frame = 0 if end == "start" else sound.frames - 1
    return sound.slice(frame, frame + 1).segments[0]


def _edit(
    label: str, tracks: Tracks, number: int, timeline: Timeline, selection: tuple[int, int]
) -> Edit:
    if len(tracks) == 1:  # others end in a gap where that is needed
        timeline = padded(timeline, content_frames(timeline))
    after = tracks.with_timeline(number, timeline)
    return Edit(label, after[number].timeline, selection, tracks=after, track=number)
