"""The segments of a timeline as arrays, so that thousands can be drawn quickly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.audio.curves import LINEAR
from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.crossfade import Crossfade, Overlap
from voicestudio.document.timeline.rope import Body, shifted
from voicestudio.document.timeline.timeline import Ramp, Segment, Stage, Timeline
from voicestudio.document.timeline.weak_lru_cache import WeakLruCache

_KEPT_TABLES = 8
"""Tables of whole timelines that are kept: of what is drawn now, not of every state there was."""


@dataclass(frozen=True, eq=False)
class Pieces:
    """Parts of segments, in order, as arrays with an entry or column for each.

    Attributes:
        segments: object of shape (pieces,), the segment of each piece.
        places: int64 of shape (4, pieces): `media`, `first`, `begins` and `ends`.
        gains: float64 of shape (2, pieces): frame f of the medium is multiplied by gains[0] +
            gains[1] * f.
        odd: bool of shape (pieces,): whether the segment's stages are anything else than that.
    """

    segments: np.ndarray
    places: np.ndarray
    gains: np.ndarray
    odd: np.ndarray

    def __len__(self) -> int:
        return len(self.segments)

    def __getitem__(self, chosen: slice) -> Pieces:
        columns = (self.segments, self.places, self.gains, self.odd)
        return Pieces(*(column[..., chosen] for column in columns))

    @property
    def media(self) -> np.ndarray:
        """A number for each piece, equal for the same medium."""
        return self.places[0]

    @property
    def first(self) -> np.ndarray:
        """First frame of each piece in its medium."""
        return self.places[1]

    @property
    def begins(self) -> np.ndarray:
        """Start of each piece in the timeline."""
        return self.places[2]

    @property
    def ends(self) -> np.ndarray:
        """End of each piece in the timeline."""
        return self.places[3]

    @property
    def last(self) -> np.ndarray:
        """End (exclusive) of each piece in its medium."""
        return self.first + self.ends - self.begins

    @property
    def plain(self) -> bool:
        """Whether no segment has stages."""
        return not (self.odd.any() or self.gains[1].any() or (self.gains[0] != 1.0).any())

    @classmethod
    def of(cls, pieces: Sequence[tuple[int, Segment]]) -> Pieces:
        """Return whole segments as pieces, given their starts."""
        segments = np.empty(len(pieces), object)
        segments[:] = [segment for _, segment in pieces]
        places = [(id(s.medium), s.start, begins, begins + s.length) for begins, s in pieces]
        gains = [_gain(segment) for _, segment in pieces]
        return cls(
            segments,
            np.array(places, np.int64).reshape(-1, 4).T,
            np.array([gain or (1.0, 0.0) for gain in gains], np.float64).reshape(-1, 2).T,
            np.array([gain is None for gain in gains], bool),
        )

    @classmethod
    def together(cls, parts: Sequence[Pieces]) -> Pieces:
        """Concatenate tables."""
        return cls(
            np.concatenate([part.segments for part in parts]),
            np.concatenate([part.places for part in parts], axis=1),
            np.concatenate([part.gains for part in parts], axis=1),
            np.concatenate([part.odd for part in parts]),
        )

    def between(self, start: int, stop: int) -> Pieces:
        """Return the parts of the pieces in [start, stop) of the timeline."""
        low = int(np.searchsorted(self.ends, start, "right"))
        high = max(int(np.searchsorted(self.begins, stop, "left")), low)
        media, first, begins, ends = self.places[:, low:high]
        cut = np.maximum(start - begins, 0)
        places = np.array([media, first + cut, begins + cut, np.minimum(ends, stop)])
        return replace(self[low:high], places=places)


@dataclass(frozen=True)
class StagedRange:
    """Frames [start, stop) of a timeline to which `stages` are applied after the segments' own."""

    start: int
    stop: int
    stages: tuple[Stage, ...]


def drawn_pieces(timeline: Timeline, start: int, stop: int) -> Pieces:
    """Return the pieces to draw for [start, stop), without the stages in `staged_ranges`.

    Cross-fades are left out and drawn as part of their neighbours, except at both ends of the
    range, where the hard cut they replace is drawn.
    """
    stop = min(stop, timeline.frames)  # the last column may extend beyond the end
    pieces = _table(timeline).between(start, stop)
    if start >= stop:
        return pieces
    parts = [pieces] if len(pieces) else []
    if not parts or pieces.begins[0] > start:
        parts.insert(0, _hard(timeline, start, start, stop))
    if parts[-1].ends[-1] < stop:
        parts.append(_hard(timeline, stop - 1, start, stop))
    return Pieces.together(parts) if len(parts) > 1 else parts[0]


def is_one_piece(timeline: Timeline) -> bool:
    """Whether nothing was cut out or put in."""
    return len(_table(timeline)) == 1


def staged_ranges(timeline: Timeline, start: int, stop: int) -> list[StagedRange]:
    """Return the ranges in [start, stop) whose chunks have stages; equal neighbours are merged."""
    return [held for held in _staged(timeline) if held.start < stop and start < held.stop]


def _all_staged(timeline: Timeline) -> list[StagedRange]:
    ranges: list[StagedRange] = []
    begin, stages = 0, ()
    for chunk, origin in zip(timeline.chunks, timeline.chunk_starts, strict=False):
        if len(chunk.stages) == len(stages) and chunk.stages == shifted(stages, origin - begin):
            continue
        if stages:
            ranges.append(StagedRange(begin, origin, stages))
        begin, stages = origin, chunk.stages
    if stages:
        ranges.append(StagedRange(begin, timeline.frames, stages))
    return ranges


_staged = WeakLruCache(_all_staged, _KEPT_TABLES)


def _whole_table(timeline: Timeline) -> Pieces:
    tables = [_body_table(chunk.body) for chunk in timeline.chunks]
    if not tables:
        return Pieces.of(())
    whole = Pieces.together(tables)
    counts = [len(table) for table in tables]
    whole.places[2:] += np.repeat(np.array(timeline.chunk_starts[:-1], np.int64), counts)
    return whole


_table = WeakLruCache(_whole_table, _KEPT_TABLES)
_bodies: WeakKeyDictionary[Body, Pieces] = WeakKeyDictionary()


def _body_table(body: Body) -> Pieces:
    """Return the segments of a body without its cross-fades, in frames from its start."""
    table = _bodies.get(body)
    if table is None:
        pairs = zip(body.starts, body.segments, strict=False)
        table = Pieces.of([pair for pair in pairs if not _is_at_cut(pair[1].medium)])
        _bodies[body] = table
    return table


def _is_at_cut(medium: Medium) -> bool:
    return isinstance(medium, Crossfade) and not isinstance(medium, Overlap)


def _gain(segment: Segment) -> tuple[float, float] | None:
    """Return gain and slope as in `Pieces`; None unless all are gains and one linear ramp."""
    gain, slope = 1.0, 0.0
    for stage in segment.ramps:
        if not isinstance(stage, Ramp) or (stage.shape != LINEAR and not stage.constant):
            return None
        if stage.constant:
            gain, slope = gain * stage.start_gain, slope * stage.start_gain
        elif slope:
            return None
        else:
            rise = (stage.end_gain - stage.start_gain) / max(stage.length - 1, 1)
            slope = gain * rise
            gain *= stage.start_gain + rise * (stage.offset - segment.start)
    return gain, slope


def _hard(timeline: Timeline, frame: int, start: int, stop: int) -> Pieces:
    """Return the hard cut in place of the cross-fade at `frame`, limited to [start, stop)."""
    number = timeline.chunk_at(frame)
    body, origin = timeline.chunks[number].body, timeline.chunk_starts[number]
    index = body.index(frame - origin)
    begins, segment = origin + body.starts[index], body.segments[index]
    low, high = max(start - begins, 0), min(stop - begins, segment.length)
    medium = segment.medium
    assert isinstance(medium, Crossfade)
    plain = medium.plain.slice(segment.start + low, segment.start + high)
    return Pieces.of(
        [
            (begins + low + offset, part.changed(segment.ramps, low + offset))
            for offset, part in plain.pieces()
        ]
    )
