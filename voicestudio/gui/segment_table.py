"""The segments of a timeline as columns of numbers, so that thousands are drawn at no cost each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.document.crossfade import Crossfade
from voicestudio.document.timeline import Segment, Timeline


@dataclass(frozen=True, eq=False)
class Pieces:
    """Parts of segments, in order; each array has an entry a piece.

    Attributes:
        segments: The segments; piece i is a part of `segments[numbers[i]]`.
        numbers: int64.
        media: int64, the same number for the same medium.
        first: int64, the piece's first frame in its medium.
        last: int64, the frame behind its last one in its medium.
        begins: int64, where the piece begins in the timeline.
        staged: bool, whether its segment changes the sound of its medium.
    """

    segments: tuple[Segment, ...]
    numbers: np.ndarray
    media: np.ndarray
    first: np.ndarray
    last: np.ndarray
    begins: np.ndarray
    staged: np.ndarray

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, chosen: slice | np.ndarray) -> Pieces:
        return Pieces(self.segments, *(column[chosen] for column in self._columns))

    @property
    def _columns(self) -> tuple[np.ndarray, ...]:
        return self.numbers, self.media, self.first, self.last, self.begins, self.staged

    def segment(self, piece: int) -> Segment:
        return self.segments[self.numbers[piece]]

    @property
    def ends(self) -> np.ndarray:
        """int64, where each piece ends in the timeline."""
        return self.begins + self.last - self.first

    @cached_property
    def crossfades(self) -> np.ndarray:
        """bool, whether the medium is a cross-fade."""
        return np.array([isinstance(s.medium, Crossfade) for s in self.segments], bool)

    @classmethod
    def of(cls, segments: tuple[Segment, ...], starts: np.ndarray) -> Pieces:
        """Whole segments that begin at `starts`."""
        first = np.array([segment.start for segment in segments], np.int64)
        length = np.array([segment.length for segment in segments], np.int64)
        return cls(
            segments,
            np.arange(len(segments)),
            np.array([id(segment.medium) for segment in segments], np.int64),
            first,
            first + length,
            starts,
            np.array([bool(segment.ramps) for segment in segments], bool),
        )

    def between(self, start: int, stop: int) -> Pieces:
        """What of them lies in [start, stop) of the timeline."""
        low = int(np.searchsorted(self.ends, start, "right"))
        high = int(np.searchsorted(self.begins, stop, "left"))
        chosen = self[low:high]
        cut = np.maximum(start - chosen.begins, 0)
        over = np.maximum(chosen.ends - stop, 0)
        return replace(
            chosen,
            first=chosen.first + cut,
            last=chosen.last - over,
            begins=chosen.begins + cut,
        )


_tables: WeakKeyDictionary[Timeline, Pieces] = WeakKeyDictionary()


def drawn_pieces(timeline: Timeline, start: int, stop: int) -> Pieces:
    """What to draw for [start, stop).

    Cross-fades are left out, since their neighbours stand for them at less cost; but at both ends
    there is nobody to stand for them, so there it is the hard cut they soften.
    """
    table = _tables.get(timeline)
    if table is None:
        starts = np.array(timeline.starts[:-1], np.int64)
        table = _tables[timeline] = Pieces.of(timeline.segments, starts)
    inside = table.between(start, stop)
    fades = table.crossfades[inside.numbers]
    plain = inside[~fades]
    if fades.any() and fades[0]:
        plain = _together(_hard(inside[:1]), plain)
    if len(inside) > 1 and fades[-1]:
        plain = _together(plain, _hard(inside[-1:]))
    return plain


def _together(before: Pieces, after: Pieces) -> Pieces:
    columns = [np.concatenate(pair) for pair in zip(before._columns, after._columns, strict=True)]
    columns[0][len(before) :] += len(before.segments)
    return Pieces((*before.segments, *after.segments), *columns)


def _hard(piece: Pieces) -> Pieces:
    """The pieces on both sides of the cut in a cross-fade, with the stages of its segment."""
    segment = piece.segment(0)
    first, last, begins = int(piece.first[0]), int(piece.last[0]), int(piece.begins[0])
    plain = segment.medium.plain.slice(first, last)
    skipped = first - segment.start
    parts = tuple(
        replace(part, ramps=(*part.ramps, *(r.shifted(skipped + offset) for r in segment.ramps)))
        for part, offset in zip(plain.segments, plain.starts, strict=False)
    )
    return Pieces.of(parts, np.array(plain.starts[:-1], np.int64) + begins)
