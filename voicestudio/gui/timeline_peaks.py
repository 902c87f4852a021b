"""Peaks of a timeline, put together from those of the media it is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.peaks import Peaks
from voicestudio.document.crossfade import Crossfade
from voicestudio.document.takes import Take
from voicestudio.document.timeline import Segment, Shift, Timeline

PeaksOf = Callable[[Medium, int, int, int], Peaks]

_RUN_GAP_COLUMNS = 64
"""Pieces of one medium that lie closer together than this are looked up together."""


class Piece(NamedTuple):
    """The part of a segment that lies in a range.

    `first` and `last` are counted in the segment, which begins at frame `begins` of the timeline.
    """

    segment: Segment
    first: int
    last: int
    begins: int

    @property
    def source(self) -> tuple[int, int]:
        """The same part, counted in the segment's medium."""
        return self.segment.start + self.first, self.segment.start + self.last


class TakeStretch(NamedTuple):
    """Frames [start, stop) of the timeline, in which parts of one take sound."""

    take: Take
    start: int
    stop: int


def takes_between(timeline: Timeline, start: int, stop: int) -> Iterator[TakeStretch]:
    """Where takes sound in [start, stop), in order; cuts within a take do not interrupt it."""
    held: TakeStretch | None = None
    for piece in _take_pieces(timeline, start, stop):
        first, last = piece.begins + piece.first, piece.begins + piece.last
        if held and (held.take, held.stop) == (piece.segment.medium, first):
            held = held._replace(stop=last)
            continue
        if held:
            yield held
        held = TakeStretch(piece.segment.medium, first, last)
    if held:
        yield held


def _take_pieces(timeline: Timeline, start: int, stop: int) -> Iterator[Piece]:
    for piece in _pieces(timeline, start, stop):
        medium = piece.segment.medium
        if isinstance(medium, Take):
            yield piece
        elif isinstance(medium, Crossfade) and any(isinstance(m, Take) for m in medium.media):
            yield from (part for part in _hard(piece) if isinstance(part.segment.medium, Take))


def _pieces(timeline: Timeline, start: int, stop: int) -> Iterator[Piece]:
    if start >= min(stop, timeline.frames):
        return
    index = timeline.segment_index(start)
    while index < len(timeline.segments) and timeline.starts[index] < stop:
        segment, begins = timeline.segments[index], timeline.starts[index]
        yield Piece(segment, max(start - begins, 0), min(stop - begins, segment.length), begins)
        index += 1


def _hard(piece: Piece) -> Iterator[Piece]:
    """The pieces on both sides of the cut in a cross-fade, with the stages of its segment."""
    segment = piece.segment
    plain = segment.medium.plain.slice(segment.start + piece.first, segment.start + piece.last)
    for part, offset in zip(plain.segments, plain.starts, strict=False):
        ramps = (ramp.shifted(piece.first + offset) for ramp in segment.ramps)
        begins = piece.begins + piece.first + offset
        yield Piece(replace(part, ramps=(*part.ramps, *ramps)), 0, part.length, begins)


def _without_inner_crossfades(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Cross-fades only at the ends: elsewhere their neighbours stand for them, at less cost."""
    held = None
    for number, piece in enumerate(pieces):
        crossfade = isinstance(piece.segment.medium, Crossfade)
        if not crossfade:
            yield piece
        elif number == 0:
            yield from _hard(piece)
        held = piece if crossfade and number else None
    if held is not None:
        yield from _hard(held)


def timeline_peaks(
    timeline: Timeline, start: int, stop: int, columns: int, peaks_of: PeaksOf
) -> Peaks:
    """Peaks of frames [start, stop) in equal columns; `peaks_of` answers for a single medium.

    A cut is drawn to the nearest column. The cost hardly grows with the number of cuts in sight.
    """
    result = unknown_peaks(columns, timeline.channels)
    width = (stop - start) / columns
    drawn = 0
    pieces = _without_inner_crossfades(_pieces(timeline, start, stop))
    for run in _runs(pieces, _RUN_GAP_COLUMNS * width):
        # Pieces narrower than a column share it; each column is drawn from one of them.
        ends = run[-1].begins + run[-1].last
        edge = min(max(round((ends - start) / width), 0), columns)
        if edge > drawn:
            centres = start + (np.arange(drawn, edge) + 0.5) * width
            part = _run_peaks(run, centres, width, peaks_of)
            where = slice(drawn, edge)
            result.minimum[where], result.maximum[where] = part.minimum, part.maximum
            result.rms[where], result.known[where] = part.rms, part.known
            drawn = edge
    return result


def unknown_peaks(columns: int, channels: int) -> Peaks:
    """Columns of which nothing is known."""
    zeros = np.zeros((columns, channels), np.float32)
    return Peaks(zeros, zeros.copy(), zeros.copy(), np.zeros(columns, bool))


def _runs(pieces: Iterator[Piece], largest_gap: float) -> Iterator[list[Piece]]:
    """Neighbours that come from one medium, in its order and without leaving out much of it."""
    run: list[Piece] = []
    for piece in pieces:
        if run:
            gap = piece.source[0] - run[-1].source[1]
            if piece.segment.medium is not run[-1].segment.medium or not 0 <= gap <= largest_gap:
                yield run
                run = []
        run.append(piece)
    if run:
        yield run


def _run_peaks(run: list[Piece], centres: np.ndarray, width: float, peaks_of: PeaksOf) -> Peaks:
    """Peaks of columns around `centres` (frames of the timeline), each `width` frames wide."""
    sources = np.array([piece.source for piece in run], np.float64)
    begins = np.array([piece.begins + piece.first for piece in run])
    index = np.clip(np.searchsorted(begins, centres, "right") - 1, 0, len(run) - 1)
    first, last = sources[index].T
    middle = first + centres - begins[index]
    low, high = int(sources[0, 0]), int(sources[-1, 1])
    if len(run) == 1:
        peaks = peaks_of(run[0].segment.medium, low, high, centres.size)
    else:
        bins = max(1, math.ceil((high - low) / (width / 2)))
        per_bin = (high - low) / bins
        fine = peaks_of(run[0].segment.medium, low, high, bins)
        begin = np.floor((np.maximum(middle - width / 2, first) - low) / per_bin + 1e-6)
        end = np.ceil((np.minimum(middle + width / 2, last) - low) / per_bin - 1e-6)
        peaks = _joined(fine, begin.astype(np.int64), end.astype(np.int64))
    if any(piece.segment.ramps for piece in run):
        peaks = _changed(peaks, *_stages(run, index, middle, peaks.rms.shape[1]))
    return peaks


def _joined(peaks: Peaks, begin: np.ndarray, end: np.ndarray) -> Peaks:
    """Columns made of the bins [begin, end) of `peaks`, at least one each; both ascend."""
    bins = peaks.known.size
    begin = np.clip(begin, 0, bins - 1)
    end = np.clip(end, begin + 1, bins)
    pairs = np.stack([begin, end], axis=1).ravel()

    def reduced(join: np.ufunc, values: np.ndarray) -> np.ndarray:
        # One bin more, never used, lets a column end at the last one.
        return join.reduceat(np.concatenate([values, values[-1:]]), pairs, axis=0)[::2]

    power = reduced(np.add, np.square(peaks.rms)) / (end - begin)[:, np.newaxis]
    return Peaks(
        reduced(np.minimum, peaks.minimum),
        reduced(np.maximum, peaks.maximum),
        np.sqrt(power),
        peaks.known[begin] & peaks.known[end - 1],
    )


def _stages(
    run: list[Piece], index: np.ndarray, middle: np.ndarray, channels: int
) -> tuple[np.ndarray, np.ndarray]:
    """What the stages of the pieces make of each column: gains (columns, 1) and then shifts."""
    gains = np.ones((index.size, 1), np.float32)
    shifts = np.zeros((index.size, channels), np.float32)
    for number in np.unique(index):
        segment = run[number].segment
        chosen = slice(*np.searchsorted(index, (number, number + 1)))
        for stage in segment.ramps:
            if isinstance(stage, Shift):
                shifts[chosen] += np.asarray(stage.amounts, np.float32)
                continue
            gain = stage.gains_at(middle[chosen] - segment.start)[:, np.newaxis]
            gains[chosen] *= gain
            shifts[chosen] *= gain
    return gains, shifts


def _changed(peaks: Peaks, gain: np.ndarray, shift: np.ndarray) -> Peaks:
    one, other = peaks.minimum * gain + shift, peaks.maximum * gain + shift
    # Shifts take a constant out of the sound, so what is left has less power by that.
    power = np.square(peaks.rms * gain) - np.square(shift)
    return Peaks(
        np.minimum(one, other), np.maximum(one, other), np.sqrt(np.maximum(power, 0)), peaks.known
    )
