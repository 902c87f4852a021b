"""Pitch marks: one position per pitch period, at the same phase in each.

The first mark of a voiced stretch is the highest peak where it is loudest. From there marks are
placed both ways, where the sound correlates best with that around the previous mark, within a fifth
of a period of the expected position, with a small bonus for peaks. Correlation is exact to a
fraction of a sample, unlike peaks; the bonus prevents drift away from the energy of the period.
"""

from dataclasses import dataclass

import numpy as np
from scipy import signal

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.voice.frames import HOP

_DECIMATION = 3
_RATE = SAMPLE_RATE // _DECIMATION
# Search range around the expected position, and half the compared length, in periods.
_SEARCH, _HALF = 0.2, 0.6
# The bonus for being on the peak, in units of correlation.
_TOP_WORTH = 0.15
# Shorter unvoiced gaps are marked as voiced; shorter voiced stretches count as unvoiced.
_GAP_FRAMES, _RUN_FRAMES = 3, 3
# A larger jump of the pitch begins another voiced stretch.
_LEAP_OCTAVES = 0.5


@dataclass(frozen=True)
class VoicedRun:
    """A voiced stretch: K >= 3 pitch marks (K,), ascending, in samples at 48 kHz."""

    marks: np.ndarray


def pitch_marks(samples: np.ndarray, f0_hz: np.ndarray) -> tuple[VoicedRun, ...]:
    """Return the voiced stretches of (n,) samples at 48 kHz with the pitch (T,) in Hz per frame."""
    if not f0_hz.any():
        return ()
    low = signal.resample_poly(samples.astype(np.float64), 1, _DECIMATION)
    sections = signal.butter(2, (50.0, 3000.0), "bandpass", fs=_RATE, output="sos")
    low = signal.sosfiltfilt(sections, low, padlen=min(len(low) - 1, 400))
    loudness = np.sqrt(signal.fftconvolve(low * low, np.hanning(321) / 160.0, "same").clip(0.0))
    runs = []
    for first, last, period in _stretches(f0_hz):
        start, stop = first * HOP / _DECIMATION, min(last * HOP / _DECIMATION, len(low))
        marks = _Marker(low, loudness, first, period).run(start, stop)
        if len(marks) >= 3:
            runs.append(VoicedRun(marks * _DECIMATION))
    return tuple(runs)


def _stretches(f0_hz: np.ndarray) -> list[tuple[int, int, np.ndarray]]:
    """Return each voiced stretch [first, last), in frames, and its periods at `_RATE`."""
    voiced = np.flatnonzero(f0_hz > 0.0)
    leaps = np.abs(np.diff(np.log2(f0_hz[voiced]))) > _LEAP_OCTAVES
    breaks = np.flatnonzero((np.diff(voiced) > _GAP_FRAMES + 1) | leaps) + 1
    found = []
    for part in np.split(voiced, breaks):
        if len(part) >= _RUN_FRAMES:
            frames = np.arange(part[0], part[-1] + 1)
            period = np.exp(np.interp(frames, part, np.log(_RATE / f0_hz[part])))
            found.append((int(part[0]), int(part[-1]) + 1, period))
    return found


class _Marker:
    """Places the marks of one voiced stretch; positions are in samples at `_RATE`."""

    def __init__(
        self, sound: np.ndarray, loudness: np.ndarray, first_frame: int, period: np.ndarray
    ) -> None:
        self._sound, self._period = sound, period
        self._scale = 1.0 / (loudness + 1e-9)
        self._loudness, self._first = loudness, first_frame
        self._sign = 1.0

    def run(self, start: float, stop: float) -> np.ndarray:
        """Return marks between `start` and `stop`, ascending."""
        seed = self._seed(int(start), int(stop))
        forward = self._walk(seed, +1, start, stop)
        backward = self._walk(seed, -1, start, stop)
        return np.array([*reversed(backward), seed, *forward])

    def _period_at(self, position: float) -> float:
        index = position * _DECIMATION / HOP - 0.5 - self._first
        return float(np.interp(index, np.arange(len(self._period)), self._period))

    def _seed(self, start: int, stop: int) -> float:
        loudest = start + int(np.argmax(self._loudness[start:stop]))
        half = int(self._period_at(loudest) / 2) + 1
        low = max(loudest - half, 0)
        around = self._sound[low : loudest + half]
        # Towards the polarity with the sharper peaks, where the glottis closes.
        self._sign = 1.0 if around.max() > -around.min() else -1.0
        return float(low + int(np.argmax(self._sign * around)))

    def _walk(self, mark: float, way: int, start: float, stop: float) -> list[float]:
        marks: list[float] = []
        while True:
            step = self._period_at(mark)
            mark = self._next(mark, way, self._period_at(mark + way * step / 2))
            if not start <= mark < stop:
                return marks
            marks.append(mark)

    def _next(self, mark: float, way: int, period: float) -> float:
        half, reach = int(_HALF * period) + 1, int(_SEARCH * period) + 1
        here, expected = round(mark), round(mark + way * period)
        low = expected - reach - half
        if here - half < 0 or low < 0 or max(here, expected + reach) + half >= len(self._sound):
            return mark + way * period
        model = self._sound[here - half : here + half + 1]
        region = self._sound[low : expected + reach + half + 1]
        likeness = np.correlate(region, model, "valid")
        energy = np.cumsum(np.concatenate([[0.0], region * region]))
        size = len(model)
        norm = np.sqrt((energy[size:] - energy[:-size]) * (model @ model)) + 1e-9
        tops = region[half : half + len(likeness)] * self._scale[expected] * self._sign
        worth = likeness / norm + _TOP_WORTH * np.clip(tops / 3.0, -1.0, 1.0)
        best = int(np.argmax(worth))
        return expected - reach + best + _vertex(worth, best) + (mark - here)


def _vertex(values: np.ndarray, top: int) -> float:
    """Return the offset from `top` of the vertex of the parabola through it and its neighbours."""
    if not 0 < top < len(values) - 1:
        return 0.0
    left, here, right = values[top - 1 : top + 2]
    bend = left - 2.0 * here + right
    return 0.5 * (left - right) / bend if bend < 0.0 else 0.0
