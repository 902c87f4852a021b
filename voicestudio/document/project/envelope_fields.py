"""A volume curve as a field of a project's journal: what differs from the curve before.

    [first, last, moved, [[frame, decibels], ...]]

are the first and last so many points of the curve before, the last ones moved by so many frames,
and the points between them. An edit that moves all that follows is short in this form.
"""

from itertools import pairwise
from typing import Any

import numpy as np

from voicestudio.document.project.fields import (
    MOST,
    FormatError,
    LimitError,
    items,
    number,
    whole,
)
from voicestudio.document.timeline.envelope import (
    HIGHEST_POINT_DB,
    LOWEST_POINT_DB,
    MOST_POINTS,
    Envelope,
)
from voicestudio.texts import tr

_MOST_KEPT = 4 * MOST_POINTS
"""Edits add points at cuts to as many as can be set."""


def write_envelope(envelope: Envelope, before: Envelope) -> list[Any]:
    """Return the field that leads from the curve `before` to `envelope`. Raises LimitError."""
    count = len(envelope)
    _check_count(count)
    first = _alike(before, envelope, 0, slice(None))
    moved = int(envelope.frames[-1] - before.frames[-1]) if envelope and before else 0
    last = min(_alike(before, envelope, moved, slice(None, None, -1)), len(before) - first)
    last = min(last, count - first)
    between = slice(first, count - last)
    frames, gains = envelope.frames[between].astype(np.int64), envelope.gains_db[between]
    return [first, last, moved, list(map(list, zip(frames.tolist(), gains.tolist(), strict=True)))]


def read_envelope(values: list[Any], before: Envelope) -> Envelope:
    """Return the curve of `write_envelope`. Raises FormatError and LimitError."""
    if len(values) != 4:
        raise FormatError("a volume curve has four values")
    old = before.points
    first = whole(values[0], 0, len(old))
    last = whole(values[1], 0, len(old) - first)
    moved = whole(values[2], -MOST, MOST)
    between = items(values[3])
    _check_count(first + last + len(between))
    tail = [(frame + moved, gain) for frame, gain in old[len(old) - last :]]
    points = (*old[:first], *map(_read_point, between), *tail)
    if any(a[0] >= b[0] for a, b in pairwise(points)) or (points and points[0][0] < 0):
        raise FormatError("the points of a volume curve are not in order")
    return Envelope(points)


def _alike(old: Envelope, new: Envelope, moved: int, order: slice) -> int:
    """Count the first points, in an order, that differ by `moved` frames alone."""
    count = min(len(old), len(new))
    differ = (old.frames[order][:count] + moved != new.frames[order][:count]) | (
        old.gains_db[order][:count] != new.gains_db[order][:count]
    )
    return int(np.argmax(differ)) if differ.any() else count


def _read_point(value: object) -> tuple[int, float]:
    values = items(value)
    if len(values) != 2:
        raise FormatError("a point has two values")
    return whole(values[0], 0, MOST), number(values[1], LOWEST_POINT_DB, HIGHEST_POINT_DB)


def _check_count(count: int) -> None:
    if count > _MOST_KEPT:
        raise LimitError(tr("a volume curve has more than {most} points", most=_MOST_KEPT))
