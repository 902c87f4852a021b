"""Gaps: the empty places of a track, before, between and after its clips.

A gap sounds like silence, but is no sound of the user's: it may be filled, and a gap at the end of
all tracks does not make the document longer.
"""

from dataclasses import dataclass

from voicestudio.document.timeline.segments import Segment, SilenceMedium
from voicestudio.document.timeline.timeline import Timeline


@dataclass(frozen=True)
class GapMedium(SilenceMedium):
    """`frames` frames without a clip."""


def gap(like: Timeline, frames: int) -> Timeline:
    """Return a gap of so many frames in the format of `like`."""
    medium = GapMedium(like.sample_rate, like.channels, frames)
    return Timeline.of([Segment(medium, 0, frames)], like.sample_rate, like.channels)


def is_gap(timeline: Timeline) -> bool:
    """Whether it holds no clip; true for an empty one."""
    return all(
        isinstance(segment.medium, GapMedium)
        for chunk in timeline.chunks
        for segment in chunk.body.segments
    )


def nothing_to_fade(before: Timeline, after: Timeline) -> bool:
    """Whether one of both is a gap and the other one, too, or digital silence."""
    one_is_gap = is_gap(before) or is_gap(after)
    return one_is_gap and _is_silent(before) and _is_silent(after)


def content_frames(timeline: Timeline) -> int:
    """Return the length without the gap at the end, in frames."""
    frames = timeline.frames
    for chunk in reversed(timeline.chunks):
        for segment in reversed(chunk.body.segments):
            if not isinstance(segment.medium, GapMedium):
                return frames
            frames -= segment.length
    return frames


def padded(timeline: Timeline, frames: int) -> Timeline:
    """Return `timeline` with `frames` frames: a gap is put at its end, or cut off there.

    `frames` is at least `content_frames(timeline)`.
    """
    if frames < timeline.frames:
        return timeline.slice(0, frames)
    if frames > timeline.frames:
        return timeline.followed_by(gap(timeline, frames - timeline.frames))
    return timeline


def _is_silent(timeline: Timeline) -> bool:
    segments = (segment for chunk in timeline.chunks for segment in chunk.body.segments)
    return all(isinstance(segment.medium, SilenceMedium) for segment in segments)
