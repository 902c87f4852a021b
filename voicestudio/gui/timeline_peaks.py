"""Peaks of a timeline, put together from those of the media it is made of."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import islice
from operator import attrgetter
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.peaks import Peaks
from voicestudio.document.crossfade import Crossfade
from voicestudio.document.takes import Take
from voicestudio.document.timeline import Segment, Shift, Timeline
from voicestudio.gui.segment_table import Pieces, drawn_pieces

PeaksOf = Callable[[Medium, int, int, int], Peaks]

_RUN_GAP_COLUMNS = 64
"""Pieces of one medium that lie closer together than this are looked up together."""

_takes: WeakKeyDictionary[Timeline, list[TakeStretch]] = WeakKeyDictionary()


class TakeStretch(NamedTuple):
    """Frames [start, stop) of the timeline, in which parts of one take sound."""

    take: Take
    start: int
    stop: int


def takes_between(timeline: Timeline, start: int, stop: int) -> Iterator[TakeStretch]:
    """Where takes sound in [start, stop), in order; cuts within a take do not interrupt it."""
    stretches = _takes_of(timeline)
    first = bisect_right(stretches, start, key=attrgetter("stop"))
    for stretch in islice(stretches, first, None):
        if stretch.start >= stop:
            return
        yield TakeStretch(stretch.take, max(stretch.start, start), min(stretch.stop, stop))


def _takes_of(timeline: Timeline) -> list[TakeStretch]:
    """All stretches of takes; looked for once, as a timeline never changes."""
    found = _takes.get(timeline)
    if found is None:
        found = _takes[timeline] = list(_joined_takes(_take_parts(timeline)))
    return found


def _take_parts(timeline: Timeline) -> Iterator[TakeStretch]:
    media = {segment.medium for segment in timeline.segments}
    fades = {medium for medium in media if isinstance(medium, Crossfade)}
    inner = set[Medium]().union(*(fade.media for fade in fades))
    takes = {medium for medium in media | inner if isinstance(medium, Take)}
    if not takes:
        return
    holding = takes | {fade for fade in fades if not fade.media.isdisjoint(takes)}
    for segment, begins in zip(timeline.segments, timeline.starts, strict=False):
        medium = segment.medium
        if medium not in holding:
            continue
        if isinstance(medium, Take):
            yield TakeStretch(medium, begins, begins + segment.length)
            continue
        for part, first, last in _plain_parts(segment):
            if isinstance(part, Take):
                yield TakeStretch(part, begins + first, begins + last)


def _joined_takes(parts: Iterator[TakeStretch]) -> Iterator[TakeStretch]:
    held: TakeStretch | None = None
    for part in parts:
        if held and held.take is part.take and held.stop == part.start:
            held = held._replace(stop=part.stop)
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _plain_parts(segment: Segment) -> Iterator[tuple[Medium, int, int]]:
    """What lies on both sides of the cut in a cross-fade, and where, counted in its segment."""
    plain = segment.medium.plain
    for part, offset in zip(plain.segments, plain.starts, strict=False):
        first = max(offset - segment.start, 0)
        last = min(offset - segment.start + part.length, segment.length)
        if first < last:
            yield part.medium, first, last


def timeline_peaks(
    timeline: Timeline, start: int, stop: int, columns: int, peaks_of: PeaksOf
) -> Peaks:
    """Peaks of frames [start, stop) in equal columns; `peaks_of` answers for a single medium.

    A cut is drawn to the nearest column. The cost hardly grows with the number of cuts in sight.
    """
    result = unknown_peaks(columns, timeline.channels)
    width = (stop - start) / columns
    pieces = drawn_pieces(timeline, start, stop)
    drawn = 0
    for low, high, edge in _runs(pieces, start, width, columns):
        centres = start + (np.arange(drawn, edge) + 0.5) * width
        part = _run_peaks(pieces[low:high], centres, width, peaks_of)
        where = slice(drawn, edge)
        result.minimum[where], result.maximum[where] = part.minimum, part.maximum
        result.rms[where], result.known[where] = part.rms, part.known
        drawn = edge
    return result


def unknown_peaks(columns: int, channels: int) -> Peaks:
    """Columns of which nothing is known."""
    zeros = np.zeros((columns, channels), np.float32)
    return Peaks(zeros, zeros.copy(), zeros.copy(), np.zeros(columns, bool))


def _runs(pieces: Pieces, start: int, width: float, columns: int) -> Iterator[tuple[int, ...]]:
    """Neighbours that come from one medium, in its order and without leaving out much of it.

    Gives the first piece, the one after the last, and the column up to which they are drawn.
    Pieces narrower than a column share it; each column is drawn from one of them.
    """
    if not len(pieces):
        return
    gap = pieces.first[1:] - pieces.last[:-1]
    near = (gap >= 0) & (gap <= _RUN_GAP_COLUMNS * width)
    together = near & (pieces.media[1:] == pieces.media[:-1])
    high = np.append(np.flatnonzero(~together) + 1, len(pieces))
    low = np.append(0, high[:-1])
    edge = np.clip(np.rint((pieces.ends[high - 1] - start) / width), 0, columns).astype(int)
    seen = np.diff(edge, prepend=0) > 0
    yield from zip(low[seen].tolist(), high[seen].tolist(), edge[seen].tolist(), strict=True)


def _run_peaks(run: Pieces, centres: np.ndarray, width: float, peaks_of: PeaksOf) -> Peaks:
    """Peaks of columns around `centres` (frames of the timeline), each `width` frames wide."""
    begins = run.begins
    index = np.clip(np.searchsorted(begins, centres, "right") - 1, 0, len(run) - 1)
    first, last = run.first[index], run.last[index]
    middle = first + centres - begins[index]
    low, high = int(run.first[0]), int(run.last[-1])
    medium = run.segment(0).medium
    if len(run) == 1:
        peaks = peaks_of(medium, low, high, centres.size)
    else:
        bins = max(1, math.ceil((high - low) / (width / 2)))
        per_bin = (high - low) / bins
        fine = peaks_of(medium, low, high, bins)
        begin = np.floor((np.maximum(middle - width / 2, first) - low) / per_bin + 1e-6)
        end = np.ceil((np.minimum(middle + width / 2, last) - low) / per_bin - 1e-6)
        peaks = _joined(fine, begin.astype(np.int64), end.astype(np.int64))
    if run.staged.any():
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
    run: Pieces, index: np.ndarray, middle: np.ndarray, channels: int
) -> tuple[np.ndarray, np.ndarray]:
    """What the stages of the pieces make of each column: gains (columns, 1) and then shifts."""
    gains = np.ones((index.size, 1), np.float32)
    shifts = np.zeros((index.size, channels), np.float32)
    for number in np.unique(index):
        segment = run.segment(number)
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
