"""A volume curve as a field of a project's journal: what differs from the curve before.

    [first, last, moved, [[frame, decibels], ...]]

are the first and last so many points of the curve before, the last ones moved by so many frames,
and the points between them. An edit that moves all that follows is short in this form.
"""

from collections.abc import Iterable
from itertools import pairwise, takewhile
from typing import Any

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

_Point = tuple[int, float]


def write_envelope(envelope: Envelope, before: Envelope) -> list[Any]:
    """Return the field that leads from the curve `before` to `envelope`. Raises LimitError."""
    old, new = before.points, envelope.points
    _check_count(len(new))
    first = _alike(zip(old, new, strict=False), 0)
    moved = new[-1][0] - old[-1][0] if new and old else 0
    rest = zip(reversed(old[first:]), reversed(new[first:]), strict=False)
    last = _alike(rest, moved)
    return [first, last, moved, [list(point) for point in new[first : len(new) - last]]]


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


def _alike(pairs: Iterable[tuple[_Point, _Point]], moved: int) -> int:
    """Count the first pairs of an old and a new point that differ by `moved` frames alone."""
    return sum(1 for _ in takewhile(lambda pair: _moved(pair[0], moved) == pair[1], pairs))


def _moved(point: _Point, frames: int) -> _Point:
    return point[0] + frames, point[1]


def _read_point(value: object) -> _Point:
    values = items(value)
    if len(values) != 2:
        raise FormatError("a point has two values")
    return whole(values[0], 0, MOST), number(values[1], LOWEST_POINT_DB, HIGHEST_POINT_DB)


def _check_count(count: int) -> None:
    if count > MOST_POINTS:
        raise LimitError(f"a volume curve has more than {MOST_POINTS} points")
