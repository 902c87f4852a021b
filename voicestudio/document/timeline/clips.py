"""Clips: the runs of a track's sound between gaps and splits."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from voicestudio.document.timeline.body_lookup import BodyLookup
from voicestudio.document.timeline.gaps import GapMedium, is_gap, padded
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache
from voicestudio.errors import UserError


class TrackClip(NamedTuple):
    """Frames [start, stop) of a timeline, without any gap or split inside."""

    start: int
    stop: int


class _Gap(NamedTuple):
    kind: type[GapMedium]
    start: int
    stop: int


def gaps(timeline: Timeline) -> np.ndarray:
    """Return start and stop of each gap, in order: int64 (gaps, 2), not to be changed."""
    return _gaps(timeline)


def clips(timeline: Timeline, splits: Sequence[int] = ()) -> tuple[TrackClip, ...]:
    """Return all clips of a timeline in a document that is split at `splits`, which ascend."""
    edges = (0, *gaps(timeline).ravel().tolist(), timeline.frames)
    runs = zip(edges[::2], edges[1::2], strict=True)
    return tuple(clip for start, stop in runs for clip in _parts(start, stop, splits))


def clip_at(timeline: Timeline, frame: int, splits: Sequence[int] = ()) -> TrackClip | None:
    """Return the clip that holds `frame`; None in a gap and outside the timeline."""
    if not 0 <= frame < timeline.frames:
        return None
    found = gaps(timeline)
    place = int(np.searchsorted(found[:, 0], frame, "right"))
    start = int(found[place - 1, 1]) if place else 0
    stop = int(found[place, 0]) if place < len(found) else timeline.frames
    parts = _parts(start, stop, splits)
    return next((part for part in parts if part.start <= frame < part.stop), None)


def free_place(timeline: Timeline, start: int, frames: int) -> int:
    """Return the place nearest to `start` where so many frames cover only a gap, or lie after all.

    There always is one, since a timeline may become longer.
    """
    found = gaps(timeline)
    begins, ends = found[:, 0], found[:, 1].astype(float)
    if len(found) and ends[-1] == timeline.frames:
        ends[-1] = np.inf
    else:
        begins, ends = np.append(begins, timeline.frames), np.append(ends, np.inf)
    wide = ends - begins >= frames
    places = np.clip(start, begins[wide], ends[wide] - frames)
    return int(places[np.argmin(np.abs(places - start))])


def laid(timeline: Timeline, start: int, clip: Timeline) -> Timeline:
    """Return `timeline` with `clip`, of its format, in a gap or after all, unchanged.

    Raises UserError where it would cover sound.
    """
    stop = start + clip.frames
    longer = padded(timeline, max(stop, timeline.frames))
    if not is_gap(longer.slice(start, stop)):
        raise UserError("There is other sound at that place: nothing was moved.")
    return longer.replace(start, stop, clip)


def has_room(timeline: Timeline, start: int, frames: int) -> bool:
    """Whether so many frames from `start` on, which lies in a gap, cover nothing but gaps."""
    in_gap = start < timeline.frames and clip_at(timeline, start) is None
    return in_gap and free_place(timeline, start, frames) == start


def _parts(start: int, stop: int, splits: Sequence[int]) -> Iterator[TrackClip]:
    inside = splits[bisect_right(splits, start) : bisect_left(splits, stop)]
    edges = [start, *inside, stop]
    return (TrackClip(first, last) for first, last in pairwise(edges) if first < last)


def _in_body(body: Body) -> Iterator[_Gap]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        if isinstance(segment.medium, GapMedium):
            yield _Gap(GapMedium, begins, begins + segment.length)


def _found(timeline: Timeline) -> np.ndarray:
    pairs = [(gap.start, gap.stop) for gap in _lookup.in_timeline(timeline)]
    return np.array(pairs, np.int64).reshape(-1, 2)


_lookup = BodyLookup(_in_body, GapMedium)
_gaps = WeakLruCache(_found, 64)
