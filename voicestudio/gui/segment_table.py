"""The segments of a timeline as columns of numbers, so that thousands are drawn at no cost each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.document.crossfade import Crossfade
from voicestudio.document.rope import Body, Chunk, shifted
from voicestudio.document.timeline import Ramp, Segment, Stage, Timeline

_KEPT_TABLES = 8
"""Tables of whole timelines that are kept: of what is drawn now, not of every state there was."""


@dataclass(frozen=True, eq=False)
class Pieces:
    """Parts of segments, in order; each array has an entry a piece.

    Attributes:
        segments: object, the segment it is part of.
        media: int64, the same number for the same medium.
        first: int64, the piece's first frame in its medium.
        last: int64, the frame behind its last one in its medium.
        begins: int64, where the piece begins in the timeline.
        crossfade: bool, whether the medium is a cross-fade.
        gain, slope: float64, its segment changes frame f of the medium by gain + slope * f.
        odd: bool, unless it does something else, which only its segment's stages tell.
    """

    segments: np.ndarray
    media: np.ndarray
    first: np.ndarray
    last: np.ndarray
    begins: np.ndarray
    crossfade: np.ndarray
    gain: np.ndarray
    slope: np.ndarray
    odd: np.ndarray

    def __len__(self) -> int:
        return len(self.segments)

    def __getitem__(self, chosen: slice | np.ndarray) -> Pieces:
        return Pieces(*(column[chosen] for column in self._columns))

    @property
    def _columns(self) -> tuple[np.ndarray, ...]:
        return (
            *(self.segments, self.media, self.first, self.last, self.begins),
            *(self.crossfade, self.gain, self.slope, self.odd),
        )

    @property
    def ends(self) -> np.ndarray:
        """int64, where each piece ends in the timeline."""
        return self.begins + self.last - self.first

    @property
    def plain(self) -> bool:
        """Whether no segment changes the sound of its medium."""
        return not (self.odd.any() or self.slope.any() or (self.gain != 1.0).any())

    @classmethod
    def of(cls, segments: Sequence[Segment], starts: Sequence[int]) -> Pieces:
        """Whole segments that begin at `starts`."""
        objects = np.empty(len(segments), object)
        objects[:] = segments
        first = np.array([segment.start for segment in segments], np.int64)
        gains = [_gain(segment) for segment in segments]
        return cls(
            objects,
            np.array([id(segment.medium) for segment in segments], np.int64),
            first,
            first + np.array([segment.length for segment in segments], np.int64),
            np.array(starts, np.int64),
            np.array([isinstance(segment.medium, Crossfade) for segment in segments], bool),
            np.array([gain for gain, _, _ in gains], np.float64),
            np.array([slope for _, slope, _ in gains], np.float64),
            np.array([odd for _, _, odd in gains], bool),
        )

    @classmethod
    def together(cls, parts: Sequence[Pieces]) -> Pieces:
        """One after the other."""
        columns = zip(*(part._columns for part in parts), strict=True)
        return cls(*(np.concatenate(column) for column in columns))

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


@dataclass(frozen=True)
class StagedRange:
    """Frames [start, stop) of a timeline, to all of which `stages` are done after their own."""

    start: int
    stop: int
    stages: tuple[Stage, ...]


_bodies: WeakKeyDictionary[Body, Pieces] = WeakKeyDictionary()
_tables: WeakKeyDictionary[Timeline, Pieces] = WeakKeyDictionary()


def drawn_pieces(timeline: Timeline, start: int, stop: int) -> Pieces:
    """What to draw for [start, stop), but for what `staged_ranges` do.

    Cross-fades are left out, since their neighbours stand for them at less cost; but at both ends
    there is nobody to stand for them, so there it is the hard cut they soften.
    """
    inside = _table(timeline).between(start, stop)
    if not len(inside):
        return inside
    plain = [inside[~inside.crossfade]]
    if inside.crossfade[0]:
        plain.insert(0, _hard(inside[:1]))
    if len(inside) > 1 and inside.crossfade[-1]:
        plain.append(_hard(inside[-1:]))
    return Pieces.together(plain) if len(plain) > 1 else plain[0]


def staged_ranges(timeline: Timeline, start: int, stop: int) -> list[StagedRange]:
    """Where in [start, stop) chunks have stages of their own; neighbours with the same are one."""
    ranges: list[StagedRange] = []
    for chunk, origin in zip(timeline.chunks, timeline.chunk_starts, strict=False):
        end = origin + chunk.frames
        if end <= start or not chunk.stages:
            continue
        if origin >= stop:
            break
        if ranges and _goes_on(ranges[-1], chunk, origin):
            ranges[-1] = replace(ranges[-1], stop=end)
        else:
            ranges.append(StagedRange(origin, end, chunk.stages))
    return ranges


def _goes_on(before: StagedRange, chunk: Chunk, origin: int) -> bool:
    if before.stop != origin or len(before.stages) != len(chunk.stages):
        return False
    return shifted(before.stages, origin - before.start) == chunk.stages


def _table(timeline: Timeline) -> Pieces:
    table = _tables.get(timeline)
    if table is None:
        for old in list(_tables)[: 1 - _KEPT_TABLES]:
            del _tables[old]
        parts = [_body_table(chunk.body) for chunk in timeline.chunks]
        table = Pieces.together(parts) if parts else Pieces.of((), ())
        counts = [len(part) for part in parts]
        origins = np.repeat(np.array(timeline.chunk_starts[:-1], np.int64), counts)
        table = _tables[timeline] = replace(table, begins=table.begins + origins)
    return table


def _body_table(body: Body) -> Pieces:
    table = _bodies.get(body)
    if table is None:
        table = _bodies[body] = Pieces.of(body.segments, body.starts[:-1])
    return table


def _gain(segment: Segment) -> tuple[float, float, bool]:
    """Gain, slope and oddity as in `Pieces`: constant gains and one linear ramp are not odd."""
    gain, slope = 1.0, 0.0
    for stage in segment.ramps:
        if not isinstance(stage, Ramp) or (stage.shape != "linear" and not stage.constant):
            return 1.0, 0.0, True
        if stage.constant:
            gain, slope = gain * stage.start_gain, slope * stage.start_gain
        elif slope:
            return 1.0, 0.0, True
        else:
            rise = (stage.end_gain - stage.start_gain) / max(stage.length - 1, 1)
            slope = gain * rise
            gain *= stage.start_gain + rise * (stage.offset - segment.start)
    return gain, slope, False


def _hard(piece: Pieces) -> Pieces:
    """The pieces on both sides of the cut in a cross-fade, with the stages of its segment."""
    segment: Segment = piece.segments[0]
    first, last, begins = int(piece.first[0]), int(piece.last[0]), int(piece.begins[0])
    plain = segment.medium.plain.slice(first, last)
    skipped = first - segment.start
    parts = [
        (begins + offset, part.changed(segment.ramps, skipped + offset))
        for offset, part in plain.pieces()
    ]
    return Pieces.of([part for _, part in parts], [start for start, _ in parts])
