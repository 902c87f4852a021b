"""The splits of single tracks, beside those of the document, which divide all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from voicestudio.document.editing.markers import Markers
from voicestudio.document.timeline.clips import clip_at, gaps
from voicestudio.document.timeline.overlaps import overlaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track, Tracks

Splits = tuple[int, ...]


def splits_of(track: Track, markers: Markers) -> Splits:
    """Return the frames before which a track is split, alone or with all others, ascending."""
    if not track.splits:
        return markers.splits
    return tuple(sorted({*track.splits, *markers.splits}))


def distributed(tracks: Tracks, markers: Markers) -> tuple[Tracks, Markers]:
    """Return the splits of the document as those of each track where it has sound there.

    So they can go along with the clips of one track and stay on the others.
    """
    if not markers.splits:
        return tracks, markers
    items = (
        replace(track, splits=_in_sound(track.timeline, splits_of(track, markers)))
        for track in tracks
    )
    return Tracks(tuple(items)), replace(markers, splits=())


def without_range(splits: Splits, start: int, stop: int) -> Splits:
    """Return the splits outside [start, stop], where the clips are others now."""
    return tuple(split for split in splits if not start <= split <= stop)


def with_ends(splits: Splits, rest: Timeline, start: int, stop: int) -> Splits:
    """Return the splits after a clip was put at [start, stop) into `rest`.

    It stays a clip of its own where it touches others.
    """
    inside = without_range(splits, start, stop)
    touched = [
        end
        for end, inner, outer in ((start, start, start - 1), (stop, stop - 1, stop))
        if clip_at(rest, outer) is not None and clip_at(rest, inner) is None
    ]
    return tuple(sorted({*inside, *touched}))


def dividing(track: Track, markers: Markers, places: Iterable[int]) -> Splits:
    """Return those of `places` where a track has sound on both sides, of one clip, and no split."""
    timeline, known = track.timeline, set(splits_of(track, markers))
    there = sorted({place for place in places if 0 < place < timeline.frames} - known)
    crossed = overlaps(timeline).tolist()
    alone = [at for at in there if not any(start <= at <= stop for start, stop in crossed)]
    return _in_sound(timeline, alone)


def _in_sound(timeline: Timeline, splits: Sequence[int]) -> Splits:
    """Return the splits that are not in a gap or at its ends."""
    found, places = gaps(timeline), np.array(splits, np.int64)
    at = np.searchsorted(found[:, 0], places, "right") - 1
    stops = np.append(found[:, 1], -1)  # of no gap, which index -1 means
    return tuple(places[places > stops[at]].tolist())
