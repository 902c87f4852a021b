"""Volume curves that follow speech: which of them an edit leaves behind it, or their music."""

from dataclasses import replace

import numpy as np

from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.differences import difference
from voicestudio.document.timeline.gaps import content_frames, padded
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks


def followed(before: Tracks, after: Tracks, *, together: bool) -> Tracks:
    """Return the tracks `after` an edit with those curves marked that are behind the speech now.

    `together` says that all tracks moved alike, and nothing else changed: curves moved along. A
    curve whose speaking tracks are all gone is one made by hand from now on.
    """
    for track in after:
        if track.ducking is not None:
            new = _followed(track, before, after, together)
            after = after if new is track else after.with_track(new)
    return after


def _followed(track: Track, before: Tracks, after: Tracks, together: bool) -> Track:
    ducking = track.ducking
    assert ducking is not None  # asked by the caller
    left = tuple(n for n in ducking.speaking if n in after and n != track.number)
    if not left:
        return replace(track, ducking=None)
    if track.number not in before or before[track.number].ducking is not ducking:
        return track  # the edit made the curve
    fewer = left != ducking.speaking
    if ducking.behind and not fewer:
        return track
    old = before[track.number]
    curve_moved = track.envelope != old.envelope or _sounds_elsewhere(old, track)
    moved = curve_moved or any(_differ(n, before, after) for n in left)
    if fewer or (moved and not together):
        return replace(track, ducking=replace(ducking, speaking=left, behind=True))
    return track


def _sounds_elsewhere(old: Track, new: Track) -> bool:
    """Whether the gaps of a track are others; one at its end does not count."""
    return old.timeline is not new.timeline and not np.array_equal(
        gaps(_content(old.timeline)), gaps(_content(new.timeline))
    )


def _differ(number: int, before: Tracks, after: Tracks) -> bool:
    """Whether a track sounds otherwise; a gap at its end does not count."""
    if number not in before:
        return True
    old, new = before[number].timeline, after[number].timeline
    return old is not new and difference(_content(old).chunks, _content(new).chunks) != ([], [])


def _content(timeline: Timeline) -> Timeline:
    return padded(timeline, content_frames(timeline))
