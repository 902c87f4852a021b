"""Where the sound of a track was cut: its cross-fades, which edits put at cuts."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from voicestudio.document.timeline.body_rows import BodyRows
from voicestudio.document.timeline.crossfade import Crossfade, Overlap
from voicestudio.document.timeline.rope import Body
from voicestudio.document.timeline.timeline import Timeline


class SeamAt(NamedTuple):
    """Frame `at`, at which the sound was cut, inside a cross-fade of frames [start, stop)."""

    start: int
    at: int
    stop: int


def cuts(timeline: Timeline) -> np.ndarray:
    """Return the frames at which a timeline is cut, ascending: int64 (cuts,), not to be changed."""
    return _cuts(timeline)[:, 1]


def cut_near(timeline: Timeline, frame: int, reach: int) -> SeamAt | None:
    """Return the nearest cut that is up to `reach` frames away; None if there is none."""
    found = _cuts(timeline)
    if not len(found):
        return None
    nearest = int(np.argmin(np.abs(found[:, 1] - frame)))
    start, at, stop = found[nearest].tolist()
    return SeamAt(start, at, stop) if abs(at - frame) <= reach else None


def _in_body(body: Body) -> Iterator[tuple[int, int, int]]:
    for segment, begins in zip(body.segments, body.starts, strict=False):
        medium = segment.medium
        if not isinstance(medium, Crossfade) or isinstance(medium, Overlap):
            continue
        if segment.length == medium.frames:
            yield begins, begins + medium.cut, begins + segment.length


_cuts = BodyRows(_in_body, 3)
