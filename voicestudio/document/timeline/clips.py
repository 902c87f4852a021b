"""Clips: the runs of a track's sound between gaps and splits, which may overlap at their ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from voicestudio.document.timeline.body_rows import BodyRows
from voicestudio.document.timeline.gaps import GapMedium, is_gap, padded
from voicestudio.document.timeline.overlaps import overlaps
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache
from voicestudio.errors import UserError
from voicestudio.texts import tr


class TrackClip(NamedTuple):
    """Frames [start, stop) of a timeline, without any gap or split inside.

    Its ends include those frames in which it is cross-faded with another clip.
    """

    start: int
    stop: int


def gaps(timeline: Timeline) -> np.ndarray:
    """Return start and stop of each gap, in order: int64 (gaps, 2), not to be changed."""
    return _gaps(timeline)


def clips(timeline: Timeline, splits: Sequence[int] = ()) -> tuple[TrackClip, ...]:
    """Return all clips of a timeline in a document that is split at `splits`, which ascend."""
    return clips_between(timeline, 0, timeline.frames, splits)


def clips_between(
    timeline: Timeline, start: int, stop: int, splits: Sequence[int] = ()
) -> tuple[TrackClip, ...]:
    """Return the clips that have a frame in [start, stop); the cost is that of those found."""
    found = joints(timeline)
    first = max(int(np.searchsorted(found[:, 0], start, "right")) - 1, 0)
    last = int(np.searchsorted(found[:, 1], stop, "left"))
    rows = found[first : last + 1].tolist()
    return tuple(
        clip
        for before, after in pairwise(rows)
        for clip in _parts(before, after, _inside(splits, before, after, start, stop))
        if clip.start < stop and clip.stop > start
    )


def clip_at(timeline: Timeline, frame: int, splits: Sequence[int] = ()) -> TrackClip | None:
    """Return the clip that holds `frame`; None in a gap and outside the timeline.

    Where two overlap it is the one that is louder.
    """
    found = clips_between(timeline, frame, frame + 1, splits)
    if len(found) == 2:
        one, other = found
        return one if 2 * frame < other.start + one.stop else other
    return found[0] if found else None


def joints(timeline: Timeline) -> np.ndarray:
    """Return where clips end and the next ones begin, without splits: int64 (joints, 2).

    Both are those of a gap, or exchanged those of an overlap; the first and the last row are the
    ends of the timeline. An overlap that is all there is of a clip is sound like any other. The
    array is not to be changed.
    """
    return _joints(timeline)


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
        raise UserError(tr("There is other sound at that place: nothing was moved."))
    return longer.replace(start, stop, clip)


def has_room(timeline: Timeline, start: int, frames: int) -> bool:
    """Whether so many frames from `start` on, which lies in a gap, cover nothing but gaps."""
    in_gap = start < timeline.frames and clip_at(timeline, start) is None
    return in_gap and free_place(timeline, start, frames) == start


def _inside(
    splits: Sequence[int], before: list[int], after: list[int], start: int, stop: int
) -> Sequence[int]:
    """Return the splits between two joints that limit clips in [start, stop)."""
    low, high = max(before), min(after)
    first = max(bisect_right(splits, low), bisect_right(splits, start) - 1)
    return splits[first : min(bisect_left(splits, high), bisect_left(splits, stop) + 1)]


def _parts(before: list[int], after: list[int], splits: Sequence[int]) -> Iterator[TrackClip]:
    edges = [before[1], *splits, after[0]]
    return (TrackClip(first, last) for first, last in pairwise(edges) if first < last)


def _joined(timeline: Timeline) -> np.ndarray:
    both = np.concatenate([gaps(timeline), overlaps(timeline)[:, ::-1]])
    both = both[np.argsort(both[:, 0])]
    ends = np.array([[0, 0], [timeline.frames, timeline.frames]])
    both = np.concatenate([ends[:1], both, ends[1:]])
    low, high = both.min(axis=1), both.max(axis=1)
    kept = both[:, 0] <= both[:, 1]
    kept[1:-1] |= (low[1:-1] > high[:-2]) & (high[1:-1] < low[2:])
    return both[kept]


def _in_body(body: Body) -> Iterator[tuple[int, int]]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        if isinstance(segment.medium, GapMedium):
            yield begins, begins + segment.length


def _found(timeline: Timeline) -> np.ndarray:
    """Return the gaps, each in one piece."""
    rows = _rows(timeline)
    apart = rows[1:, 0] != rows[:-1, 1]
    begins, ends = np.append(True, apart)[: len(rows)], np.append(apart, True)[: len(rows)]
    return np.stack([rows[begins, 0], rows[ends, 1]], axis=1)


_rows = BodyRows(_in_body, 2)
_gaps = WeakLruCache(_found, 64)
_joints = WeakLruCache(_joined, 64)
