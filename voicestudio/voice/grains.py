"""Planning pitch-synchronous overlap-add (PSOLA): which grain of a voice is heard when.

E. Moulines and F. Charpentier, "Pitch-synchronous waveform processing techniques for text-to-speech
synthesis using diphones", Speech Communication 9, 1990. In voiced sound a grain is two periods
around a pitch mark; grains are placed at the distance of the new periods, each time the grain
nearest in the old sound. That changes the pitch and keeps the formants. In unvoiced sound grains
continue one another (WSOLA: W. Verhelst and M. Roelands, ICASSP 1993). What a Change does not
affect is one long grain that begins and ends at pitch marks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from scipy import signal

from voicestudio.voice.change import Change
from voicestudio.voice.frames import HOP
from voicestudio.voice.marks import VoicedRun
from voicestudio.voice.spans import KeptSpan, kept_spans
from voicestudio.voice.time_map import TimeMap

# Distance of unvoiced grains, and their search range.
_NOISE_HOP, _NOISE_REACH = 384, 240
# Penalty on similarity (of 1) at the end of the search range.
_NEARNESS = 0.1
# Step, in samples, in which the phase of the new voice is integrated.
_PHASE_STEP = 24


class Grain(NamedTuple):
    """A piece of the old sound placed in the new one; positions in samples, with fractions.

    It fades in (raised cosine) over `rise` samples before `start`, has full weight until `stop`,
    and fades out over `fall` samples. The new sound at x is the old sound at x + `shift`, times
    `gain`.
    """

    start: float
    stop: float
    shift: float
    rise: float
    fall: float
    gain: float = 1.0


class _Point(NamedTuple):
    """A grain without its fades; `before` and `after` are pitch periods, None where unvoiced."""

    start: float
    stop: float
    shift: float
    gain: float = 1.0
    before: float | None = None
    after: float | None = None


def planned(
    samples: np.ndarray, runs: tuple[VoicedRun, ...], change: Change, time_map: TimeMap
) -> list[Grain]:
    """Return the grains, in order, that make up the new sound of (n,) samples."""
    return _GrainPlan(samples, runs, change, time_map).grains()


class _GrainPlan:
    def __init__(
        self,
        samples: np.ndarray,
        runs: tuple[VoicedRun, ...],
        change: Change,
        time_map: TimeMap,
    ) -> None:
        self._runs, self._map = runs, time_map
        self._middles = (np.arange(len(change)) + 0.5) * HOP
        self._semitones = change.pitch_semitones
        self._spans = _whole(kept_spans(change, runs, len(samples)), len(samples))
        self._sound = samples

    def grains(self) -> list[Grain]:
        points = [self._kept(self._spans[0])]
        for before, after in pairwise(self._spans):
            following = self._kept(after)
            for voice in self._voices(before, after):
                if voice:
                    points.extend(self._noise(points[-1], voice[0].start))
                    points.extend(voice)
            if after.first_run is None or points[-1].after is None:
                points.extend(self._noise(points[-1], following.start))
            points.append(following)
        return _with_slopes(points)

    def _kept(self, span: KeptSpan) -> _Point:
        shift = float(round(span.start - float(self._map.new_position(span.start))))
        return _Point(
            span.start - shift,
            span.stop - shift,
            shift,
            before=_period(span.first_run, span.start, -1),
            after=_period(span.last_run, span.stop, +1),
        )

    def _voices(self, before: KeptSpan, after: KeptSpan) -> Iterator[list[_Point]]:
        """Yield for each voiced run between two kept spans the points inside that gap."""
        first = bisect_left(self._runs, before.stop, key=lambda run: run.marks[-1])
        last = bisect_right(self._runs, after.start, key=lambda run: run.marks[0])
        for run in self._runs[first:last]:
            inside = (run.marks >= before.stop) & (run.marks <= after.start)
            if np.count_nonzero(inside) >= 2:
                marks = np.flatnonzero(inside)
                yield self._voice(run, marks, before.last_run is run, after.first_run is run)

    def _voice(self, run: VoicedRun, marks: np.ndarray, tied: bool, ending: bool) -> list[_Point]:
        """Return points for the marks (indices) of a run, its ends `tied` to kept sound or not."""
        old = run.marks[marks]
        first, last = self._map.new_position(old[[0, -1]])
        even = np.linspace(first, last, max(int((last - first) / _PHASE_STEP), 1) + 1)
        # With the marks themselves, so that where nothing changes the new marks equal the old ones.
        time = np.unique(np.concatenate([even, self._map.new_position(old)]))
        origin = self._map.old_position(time)
        # The old voice's phase is the number of the mark; the new phase advances by the pitch
        # ratio.
        middle = (origin[1:] + origin[:-1]) / 2.0
        steps = np.diff(np.interp(origin, old, marks)) * self._ratio(middle)
        slopes = np.diff(time) / np.maximum(np.diff(origin), 1e-9)
        phase = np.concatenate([[0.0], np.cumsum(steps * slopes)])
        if ending and not tied:
            phase += np.ceil(phase[-1]) - phase[-1]
        elif ending:
            phase *= max(round(phase[-1]), 1) / phase[-1]
        # A whole phase close to an end belongs to it, in spite of rounding.
        counts = np.arange(np.ceil(phase[0] - 1e-6), np.floor(phase[-1] + 1e-6) + 1.0)
        counts = counts[int(tied) : len(counts) - int(ending)]
        starts = np.interp(counts, phase, time)
        return [self._grain_of(run, start) for start in starts]

    def _grain_of(self, run: VoicedRun, start: float) -> _Point:
        at = float(self._map.old_position(start))
        nearest = run.marks[_nearest(run.marks, at)]
        gain = float(self._ratio(np.array(at))) ** -0.5
        before, after = (_period(run, nearest, way) for way in (-1, +1))
        return _Point(start, start, float(nearest) - start, gain, before, after)

    def _ratio(self, at: np.ndarray) -> np.ndarray:
        return 2.0 ** (np.interp(at, self._middles, self._semitones) / 12.0)

    def _noise(self, before: _Point, until: float) -> Iterator[_Point]:
        """Yield unvoiced points from the one before up to a position in the new sound."""
        count = round((until - before.stop) / _NOISE_HOP)
        shift, hop = before.shift, (until - before.stop) / max(count, 1)
        for index in range(1, count):
            place = round(before.stop + index * hop)
            wanted = round(float(self._map.old_position(place)) - place)
            shift = self._continued(place, shift, wanted, int(hop))
            yield _Point(place, place, shift)

    def _continued(self, place: int, shift: float, wanted: int, hop: int) -> float:
        """Return the shift near `wanted` at which the sound continues that of `shift` best."""
        if abs(shift - wanted) < 1.0:
            return shift
        begin, low = round(place + shift) - hop, place + wanted - hop - _NOISE_REACH
        high = low + 2 * _NOISE_REACH + hop
        if min(begin, low) < 0 or max(begin + hop, high) > len(self._sound):
            return float(wanted)
        model, region = self._sound[begin : begin + hop], self._sound[low:high]
        likeness = signal.correlate(region, model, "valid")
        energy = np.cumsum(np.concatenate([[0.0], np.square(region, dtype=np.float64)]))
        norm = np.sqrt(np.maximum(energy[hop:] - energy[:-hop], 0.0) * float(model @ model)) + 1e-6
        distance = np.abs(np.arange(len(likeness)) - _NOISE_REACH) / _NOISE_REACH
        best = int(np.argmax(likeness / norm - _NEARNESS * distance))
        return float(wanted - _NOISE_REACH + best)


def _whole(spans: tuple[KeptSpan, ...], samples: int) -> list[KeptSpan]:
    """Return the spans, with an empty one added at an end that has none."""
    found = list(spans)
    if not found or found[0].start > 0.0:
        found.insert(0, KeptSpan(0.0, 0.0, None, None))
    if found[-1].stop < samples:
        found.append(KeptSpan(float(samples), float(samples), None, None))
    return found


def _nearest(marks: np.ndarray, place: float) -> int:
    after = int(np.clip(np.searchsorted(marks, place), 1, len(marks) - 1))
    return after - int(place - marks[after - 1] < marks[after] - place)


def _period(run: VoicedRun | None, mark: float, way: int) -> float | None:
    """Return the distance to the next mark on that side; at the run's end, on the other."""
    if run is None:
        return None
    here = _nearest(run.marks, mark)
    there = here + way if 0 <= here + way < len(run.marks) else here - way
    return abs(float(run.marks[there] - run.marks[here]))


def _with_slopes(points: list[_Point]) -> list[Grain]:
    """Return grains cross-faded with their neighbours; voiced ones over a period."""
    rises, falls = [0.0], []
    for left, right in pairwise(points):
        gap = max(right.start - left.stop, 0.0)
        voiced = left.after is not None and right.before is not None
        # Old periods, or new ones where longer, so that no gaps remain.
        falls.append(max(left.after, gap) if voiced and left.after is not None else gap)
        rises.append(max(right.before, gap) if voiced and right.before is not None else gap)
    return [
        Grain(point.start, point.stop, point.shift, rise, fall, point.gain)
        for point, rise, fall in zip(points, rises, [*falls, 0.0], strict=True)
    ]
