"""Where the sound of a track was cut: its cross-fades, which edits put at cuts."""

from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.document.timeline.crossfade import Crossfade, Overlap
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache


class Cut(NamedTuple):
    """Frame `at`, at which the sound was cut, inside a cross-fade of frames [start, stop)."""

    start: int
    at: int
    stop: int


def cuts(timeline: Timeline) -> np.ndarray:
    """Return the frames at which a timeline is cut, ascending: int64 (cuts,), not to be changed."""
    return _cuts(timeline)[:, 1]


def cut_near(timeline: Timeline, frame: int, reach: int) -> Cut | None:
    """Return the nearest cut that is up to `reach` frames away; None if there is none."""
    found = _cuts(timeline)
    if not len(found):
        return None
    nearest = int(np.argmin(np.abs(found[:, 1] - frame)))
    start, at, stop = found[nearest].tolist()
    return Cut(start, at, stop) if abs(at - frame) <= reach else None


def _of_body(body: Body) -> np.ndarray:
    rows = _bodies.get(body)
    if rows is None:
        found = [
            (begins, begins + segment.medium.cut, begins + segment.length)
            for segment, begins in zip(body.segments, body.starts, strict=False)
            if isinstance(segment.medium, Crossfade)
            and not isinstance(segment.medium, Overlap)
            and segment.length == segment.medium.frames
        ]
        rows = _bodies[body] = np.array(found, np.int64).reshape(-1, 3)
    return rows


def _found(timeline: Timeline) -> np.ndarray:
    chunks = zip(timeline.chunks, timeline.chunk_starts, strict=False)
    rows = [_of_body(chunk.body) + origin for chunk, origin in chunks]
    return np.concatenate([np.empty((0, 3), np.int64), *rows])


_bodies: WeakKeyDictionary[Body, np.ndarray] = WeakKeyDictionary()
_cuts = WeakLruCache(_found, 64)
