"""Edits of clips, as values: moved along and between tracks, and their ends pulled in and out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.editing.markers import NO_MARKERS, Markers
from voicestudio.document.editing.track_edits import require_few_points
from voicestudio.document.editing.track_splits import distributed, with_ends, without_range
from voicestudio.document.timeline.clip_laying import laid_over, lift, overlapped
from voicestudio.document.timeline.clips import TrackClip, clips_between
from voicestudio.document.timeline.conversion import with_channels
from voicestudio.document.timeline.crossfade import joined
from voicestudio.document.timeline.gaps import content_frames, padded
from voicestudio.document.timeline.rope import shifted
from voicestudio.document.timeline.segments import Ramp, Segment
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks
from voicestudio.errors import UserError
from voicestudio.texts import tr

End = Literal["start", "stop"]


def move_clip(
    tracks: Tracks,
    number: int,
    clip: TrackClip,
    to: int,
    to_number: int | None = None,
    markers: Markers = NO_MARKERS,
) -> Edit:
    """Move a clip of a track so that it begins at `to`, by default on its own track.

    It leaves a gap, and takes its part of the volume curve along, except from or to a curve that
    follows speech, which stays where the speech is. Its samples stay unchanged, except where it
    overlaps other clips; a track of other channels gets them mapped. Splits of the document, in
    `markers`, become those of each track. Raises UserError where it would cover other sound.
    """
    number_after, to = number if to_number is None else to_number, max(to, 0)
    tracks, left = distributed(tracks, markers)
    source = tracks[number]
    require_selection(source.timeline, *clip)
    lifted = lift(source.timeline, clip)
    splits = without_range(source.splits, *clip)
    rest = replace(source, timeline=lifted.rest, splits=splits)
    if source.ducking is None:
        rest = replace(rest, envelope=source.envelope.emptied(*lifted.alone))
    without = tracks.with_track(rest)
    target = without[number_after]
    sound = with_channels(lifted.clip, target.timeline.channels)
    stop = to + sound.frames
    moved = laid_over(target.timeline, to, sound, target.splits)
    envelope = target.envelope
    if target.ducking is None:
        led = overlapped(target.timeline, to, stop, target.splits) or (0, 0)
        envelope = envelope.with_part(source.envelope.later(to - clip.start), to, stop, *led)
        require_few_points(envelope)
    splits = with_ends(target.splits, target.timeline, to, stop)
    after = without.with_track(replace(target, envelope=envelope, splits=splits))
    edit = _edit(tr("Move clip"), after, number_after, moved, (to, stop))
    return _with_markers(edit, left, markers)


def pull_end(
    tracks: Tracks,
    number: int,
    clip: TrackClip,
    end: End,
    to: int,
    markers: Markers = NO_MARKERS,
) -> Edit:
    """Pull an end of a clip to frame `to`, or as far as it reaches.

    Inwards it leaves a gap; outwards it brings back the sound that lies there in the medium, also
    over the end of a neighbour, with which it is then cross-faded. All other samples stay
    unchanged. Splits of the document, in `markers`, become those of each track.
    """
    tracks, left = distributed(tracks, markers)
    track = tracks[number]
    low, high = end_reach(track.timeline, clip, end, track.splits)
    to = min(max(to, low), high)
    start, stop = (to, clip.stop) if end == "start" else (clip.start, to)
    after = _changed(track, clip, start, (start - clip.start, stop - clip.start))
    return _with_markers(_replaced(tr("Trim clip"), tracks, after, (start, stop)), left, markers)


def slip_clip(
    tracks: Tracks, number: int, clip: TrackClip, by: int, markers: Markers = NO_MARKERS
) -> Edit:
    """Move the sound under a clip `by` frames later, or earlier, or as far as it reaches.

    The ends of the clip stay where they are: what is pushed over one is hidden, and at the other
    the sound that lies there in the medium comes out. Splits of the document become those of each
    track. Raises UserError where there is no more sound.
    """
    tracks, left = distributed(tracks, markers)
    track = tracks[number]
    low, high = slip_reach(track.timeline, clip)
    by = min(max(by, low), high)
    if not by:
        raise UserError(tr("There is no more sound of this clip to that side."))
    after = _changed(track, clip, clip.start, (-by, clip.stop - clip.start - by))
    return _with_markers(_replaced(tr("Slide clip"), tracks, after, clip), left, markers)


def slip_reach(timeline: Timeline, clip: TrackClip) -> tuple[int, int]:
    """Return by how many frames, at most, the sound under a clip can go earlier (< 0) and later."""
    sound, most = lift(timeline, clip).clip, clip.stop - clip.start - 1
    return -min(spare_frames(sound, "stop"), most), min(spare_frames(sound, "start"), most)


def _changed(track: Track, clip: TrackClip, start: int, frames: tuple[int, int]) -> Track:
    """Return a track in which a clip begins at `start` and holds `frames` [first, last) of itself.

    These may lie outside it.
    """
    lifted = lift(track.timeline, clip)
    sound = pulled(lifted.clip, *frames)
    splits = without_range(track.splits, *clip)
    laid = laid_over(lifted.rest, start, sound, splits)
    splits = with_ends(splits, lifted.rest, start, start + sound.frames)
    return replace(track, timeline=laid, splits=splits)


def _replaced(label: str, tracks: Tracks, track: Track, selection: tuple[int, int]) -> Edit:
    rest = tracks.with_track(replace(track, timeline=tracks[track.number].timeline))
    return _edit(label, rest, track.number, track.timeline, selection)


def _with_markers(edit: Edit, after: Markers, before: Markers) -> Edit:
    return edit if after is before else replace(edit, markers=after)


def end_reach(
    timeline: Timeline, clip: TrackClip, end: End, splits: Sequence[int] = ()
) -> tuple[int, int]:
    """Return the first and the last frame to which an end of a clip can be pulled.

    Outwards these are the limits of the medium, of a fade that begins there, and of the neighbour,
    of which and of the clip itself at least a frame is heard alone. `splits` limit clips.
    """
    rest, sound = lift(timeline, clip)[:2]
    spare = spare_frames(sound, end)
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


def pulled(sound: Timeline, start: int, stop: int) -> Timeline:
    """Return frames [start, stop) of a clip, also those before its first and after its last."""
    last = sound.frames
    parts = [sound.slice(min(max(start, 0), last), min(max(stop, 0), last))]
    if start < 0:
        parts.insert(0, _beyond(sound, "start", -start).slice(0, min(stop, 0) - start))
    if stop > last:
        parts.append(_beyond(sound, "stop", stop - last).slice(max(start - last, 0), stop - last))
    return joined(*parts)


def spare_frames(sound: Timeline, end: End) -> int:
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
