"""Which piece of a voice is heard when: the plan of pitch-synchronous overlap-add (PSOLA).

E. Moulines and F. Charpentier, "Pitch-synchronous waveform processing techniques for text-to-speech
synthesis using diphones", Speech Communication 9, 1990. Where the voice has pitch, a grain is two
periods around a pitch mark; grains are laid as far apart as the new periods are long, each time
the one whose old moment it is. That moves the pitch and keeps the formants. Where there is no
pitch, grains continue one another (WSOLA: W. Verhelst and M. Roelands, ICASSP 1993). What a Change
leaves alone is one long grain, and pitch marks on both sides of a seam fall on the same place.
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

# Distance of grains where there is no pitch, and how far from their moment they may be taken.
_NOISE_HOP, _NOISE_REACH = 384, 240
# How much less alike (of 1) the furthest grain may be than the nearest to be preferred.
_NEARNESS = 0.1
# The phase of the new voice is summed up in steps of so many samples.
_PHASE_STEP = 24


class Grain(NamedTuple):
    """A piece of the old sound in the new one; positions in samples, with fractions.

    It rises (raised cosine) over `rise` samples before `start`, is whole until `stop`, and falls
    over `fall` samples after it. What is heard at x is the old sound at x + `shift`, times `gain`.
    """

    start: float
    stop: float
    shift: float
    rise: float
    fall: float
    gain: float = 1.0


class _Point(NamedTuple):
    """A grain before its slopes are known; `before` and `after` are periods, None without pitch."""

    start: float
    stop: float
    shift: float
    gain: float = 1.0
    before: float | None = None
    after: float | None = None


def planned(
    samples: np.ndarray, runs: tuple[VoicedRun, ...], change: Change, time_map: TimeMap
) -> list[Grain]:
    """The grains, in order, that make the new sound of (n,) samples."""
    return _Plan(samples, runs, change, time_map).grains()


class _Plan:
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
        """For each voiced run between two kept spans the points that neither span stands for."""
        first = bisect_left(self._runs, before.stop, key=lambda run: run.marks[-1])
        last = bisect_right(self._runs, after.start, key=lambda run: run.marks[0])
        for run in self._runs[first:last]:
            inside = (run.marks >= before.stop) & (run.marks <= after.start)
            if np.count_nonzero(inside) >= 2:
                marks = np.flatnonzero(inside)
                yield self._voice(run, marks, before.last_run is run, after.first_run is run)

    def _voice(self, run: VoicedRun, marks: np.ndarray, tied: bool, ending: bool) -> list[_Point]:
        """Points for the marks (indices) of a run, its ends `tied` to kept sound or free."""
        old = run.marks[marks]
        first, last = self._map.new_position(old[[0, -1]])
        even = np.linspace(first, last, max(int((last - first) / _PHASE_STEP), 1) + 1)
        # With the marks themselves: where nothing changes, the new marks are then the old ones.
        time = np.unique(np.concatenate([even, self._map.new_position(old)]))
        origin = self._map.old_position(time)
        # The old voice's phase is the number of the mark; the new one's runs faster by the ratio.
        middle = (origin[1:] + origin[:-1]) / 2.0
        steps = np.diff(np.interp(origin, old, marks)) * self._ratio(middle)
        slopes = np.diff(time) / np.maximum(np.diff(origin), 1e-9)
        phase = np.concatenate([[0.0], np.cumsum(steps * slopes)])
        if ending and not tied:
            phase += np.ceil(phase[-1]) - phase[-1]
        elif ending:
            phase *= max(round(phase[-1]), 1) / phase[-1]
        # A whole phase next to an end belongs to it in spite of rounding.
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
        """Points without pitch between the one before and a place in the new sound."""
        count = round((until - before.stop) / _NOISE_HOP)
        shift, hop = before.shift, (until - before.stop) / max(count, 1)
        for index in range(1, count):
            place = round(before.stop + index * hop)
            wanted = round(float(self._map.old_position(place)) - place)
            shift = self._continued(place, shift, wanted, int(hop))
            yield _Point(place, place, shift)

    def _continued(self, place: int, shift: float, wanted: int, hop: int) -> float:
        """The shift near the wanted one whose sound continues what has the other shift best."""
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
    """The spans, with empty ones at the very ends where none is."""
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
    """How far the next mark of the run is on that side; the other side's at the run's ends."""
    if run is None:
        return None
    here = _nearest(run.marks, mark)
    there = here + way if 0 <= here + way < len(run.marks) else here - way
    return abs(float(run.marks[there] - run.marks[here]))


def _with_slopes(points: list[_Point]) -> list[Grain]:
    """Grains cross-faded with their neighbours; two of a voice are over its periods."""
    rises, falls = [0.0], []
    for left, right in pairwise(points):
        gap = max(right.start - left.stop, 0.0)
        voiced = left.after is not None and right.before is not None
        # Periods of the old voice, or of the new one where longer: no holes between grains.
        falls.append(max(left.after, gap) if voiced and left.after is not None else gap)
        rises.append(max(right.before, gap) if voiced and right.before is not None else gap)
    return [
        Grain(point.start, point.stop, point.shift, rise, fall, point.gain)
        for point, rise, fall in zip(points, rises, [*falls, 0.0], strict=True)
    ]
