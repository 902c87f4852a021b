"""Peaks of a timeline, composed of the peaks of its media."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.peak_levels import summed
from voicestudio.audio.peaks import Peaks
from voicestudio.document.timeline.segment_table import (
    Pieces,
    drawn_pieces,
    is_one_piece,
    staged_ranges,
)
from voicestudio.document.timeline.timeline import Offset, Segment, Stage, Timeline

PeaksOf = Callable[[Medium, float, float, int], Peaks]

_HALF = 0.5 - 1e-6
_RUN_GAP_COLUMNS = 64
"""Pieces of one medium that lie closer together than this are looked up together."""


def timeline_peaks(
    timeline: Timeline, start: float, stop: float, columns: int, peaks_of: PeaksOf
) -> Peaks:
    """Return peaks of frames [start, stop) in equal columns; `peaks_of` returns those of a medium.

    Cuts are rounded to the nearest column. The cost hardly depends on the number of cuts.
    If `start` is a multiple of the column width, a column does not depend on the others asked for,
    except for the two at each end, which may be incomplete.
    """
    first, last = math.floor(start), math.ceil(stop)
    pieces, staged_here = drawn_pieces(timeline, first, last), staged_ranges(timeline, first, last)
    width = (stop - start) / columns
    centres = start + (np.arange(columns) + 0.5) * width
    if not staged_here and len(pieces) == 1 and pieces.plain and is_one_piece(timeline):
        shift = int(pieces.first[0] - pieces.begins[0])
        peaks = peaks_of(pieces.segments[0].medium, start + shift, stop + shift, columns)
        return replace(peaks, known=peaks.known & (centres < timeline.frames))
    result = unknown_peaks(columns, timeline.channels)
    drawn = 0
    for low, high, edge in _runs(pieces, start, width, columns):
        part = _run_peaks(pieces[low:high], centres[drawn:edge], width, peaks_of)
        where = slice(drawn, edge)
        result.minimum[where], result.maximum[where] = part.minimum, part.maximum
        result.rms[where], result.known[where] = part.rms, part.known
        drawn = edge
    for staged in staged_here:
        low, high = np.searchsorted(centres, (staged.start, staged.stop))
        where = slice(low, high)
        frames = centres[where] - staged.start
        part = Peaks(
            result.minimum[where], result.maximum[where], result.rms[where], result.known[where]
        )
        gains, offsets = _stages(staged.stages, frames, timeline.channels)
        part = _changed(part, gains, offsets)
        result.minimum[where], result.maximum[where] = part.minimum, part.maximum
        result.rms[where] = part.rms
    return result


def unknown_peaks(columns: int, channels: int) -> Peaks:
    """Return columns without known peaks."""
    zeros = np.zeros((columns, channels), np.float32)
    return Peaks(zeros, zeros.copy(), zeros.copy(), np.zeros(columns, bool))


def _runs(pieces: Pieces, start: float, width: float, columns: int) -> Iterator[tuple[int, ...]]:
    """Yield runs of neighbouring pieces of one medium, in order and nearly contiguous.

    A run is the first piece, one past the last, and the column up to which they are drawn. Pieces
    narrower than a column share it; each column shows one of them.
    """
    if not len(pieces):
        return
    gap = pieces.first[1:] - pieces.last[:-1]
    near = (gap >= 0) & (gap <= _RUN_GAP_COLUMNS * width)
    together = near & (pieces.media[1:] == pieces.media[:-1])
    high = np.append(np.flatnonzero(~together) + 1, len(pieces))
    low = np.append(0, high[:-1])
    nearest = np.floor((pieces.ends[high - 1] - start) / width + _HALF)
    edge = np.clip(nearest, 0, columns).astype(int)
    seen = np.diff(edge, prepend=0) > 0
    yield from zip(low[seen].tolist(), high[seen].tolist(), edge[seen].tolist(), strict=True)


def _run_peaks(run: Pieces, centres: np.ndarray, width: float, peaks_of: PeaksOf) -> Peaks:
    """Return peaks of columns around `centres`, each `width` frames of the timeline wide."""
    begins = run.begins
    index = np.clip(np.searchsorted(begins, centres, "right") - 1, 0, len(run) - 1)
    first, last = run.first[index], run.last[index]
    middle = first + centres - begins[index]
    # Bins on a grid of the medium's own: the visible range does not affect them.
    size = max(1, int(width // 2))
    low, high = int(run.first[0]) // size, -(-int(run.last[-1]) // size)
    medium = run.segments[0].medium
    fine = peaks_of(medium, low * size, high * size, high - low)
    within = int(medium.frames / size + _HALF) - low
    if 0 < within < high - low and not fine.known[-1]:
        # Most of the last bin lies beyond the end, where a timeline has no peaks.
        fine = fine.part(0, within)
    begin = np.floor(np.maximum(middle - width / 2, first) / size + 1e-6)
    end = np.ceil(np.minimum(middle + width / 2, last) / size - 1e-6)
    peaks = _joined(fine, begin.astype(np.int64) - low, end.astype(np.int64) - low)
    return peaks if run.plain else _gained(peaks, run, index, middle)


def _joined(peaks: Peaks, begin: np.ndarray, end: np.ndarray) -> Peaks:
    """Merge the bins [begin, end) of `peaks` to columns; at least one bin each, both ascending."""
    bins = peaks.known.size
    begin = np.clip(begin, 0, bins - 1)
    end = np.clip(end, begin + 1, bins)
    values = np.stack([peaks.minimum.T, peaks.maximum.T, np.square(peaks.rms.T)])
    minimum, maximum, power = summed(values, begin, end).transpose(0, 2, 1)
    rms = np.sqrt(power / (end - begin)[:, np.newaxis])
    return Peaks(minimum, maximum, rms, peaks.known[begin] & peaks.known[end - 1])


def _gained(peaks: Peaks, run: Pieces, index: np.ndarray, middle: np.ndarray) -> Peaks:
    """Return peaks with the stages of the pieces applied; column i shows piece `index[i]`."""
    gains = (run.gains[0][index] + run.gains[1][index] * middle).astype(np.float32)[:, np.newaxis]
    shifts = np.zeros_like(peaks.rms)
    for number in np.unique(index[run.odd[index]]):
        segment: Segment = run.segments[number]  # pyright: ignore[reportAssignmentType]
        chosen = slice(*np.searchsorted(index, (number, number + 1)))
        frames = middle[chosen] - segment.start
        gains[chosen], shifts[chosen] = _stages(segment.ramps, frames, peaks.rms.shape[1])
    return _changed(peaks, gains, shifts)


def _stages(
    stages: tuple[Stage, ...], frames: np.ndarray, channels: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return gains (frames, 1) and offsets (frames, channels) of `stages` at `frames`."""
    gains = np.ones((frames.size, 1), np.float32)
    shifts = np.zeros((frames.size, channels), np.float32)
    for stage in stages:
        if isinstance(stage, Offset):
            shifts += np.asarray(stage.amounts, np.float32)
            continue
        gain = stage.gains_at(frames)[:, np.newaxis]
        gains *= gain
        shifts *= gain
    return gains, shifts


def _changed(peaks: Peaks, gain: np.ndarray, shift: np.ndarray) -> Peaks:
    one, other = peaks.minimum * gain + shift, peaks.maximum * gain + shift
    # Removing a DC offset reduces the power by its square.
    power = np.square(peaks.rms * gain) - np.square(shift)
    return Peaks(
        np.minimum(one, other), np.maximum(one, other), np.sqrt(np.maximum(power, 0)), peaks.known
    )
