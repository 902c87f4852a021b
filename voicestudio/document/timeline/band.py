"""Limiting a change of sound to a frequency band.

The filter has linear phase and no delay, so sound outside the band stays unchanged, sample for
sample. Inside the band the change has full effect; beyond each edge it fades out over a sixth of an
octave.
"""

from __future__ import annotations

import math
import threading
import weakref
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from voicestudio.audio.medium import Medium, check_range, read_padded
from voicestudio.document.timeline.edges import edge_fade
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.texts import tr

_SKIRT_OCTAVES = 1 / 6
_NARROWEST_SKIRT_HZ = 10.0
# A Kaiser window of this shape attenuates by 90 dB beyond its transition band; the product of
# transition width (Hz) and length (s) is this constant.
_KAISER_BETA = 8.96
_KAISER_TRANSITION = 5.71
_SHORTEST_TRANSFORM = 4096
_CACHE_BYTES = 48 << 20


@dataclass(frozen=True, order=True)
class Band:
    """Frequencies from `low_hz` to `high_hz`, which may be infinite."""

    low_hz: float
    high_hz: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low_hz < self.high_hz:
            raise ValueError(f"{self.low_hz} Hz to {self.high_hz} Hz is not a band")

    def __str__(self) -> str:
        """Return a label: '50–120 Hz', '0.3–3.4 kHz', 'above 5 kHz'."""
        if self.high_hz == math.inf:
            return tr("above {hertz}", hertz=_hertz(self.low_hz))
        if self.low_hz == 0.0:
            return tr("below {hertz}", hertz=_hertz(self.high_hz))
        if self.high_hz < 1000.0:
            return tr("{low:.0f}–{high:.0f} Hz", low=self.low_hz, high=self.high_hz)
        return tr(
            "{low:g}–{high:g} kHz",
            low=_kilohertz(self.low_hz),
            high=_kilohertz(self.high_hz),
        )

    def within(self, sample_rate: int) -> Band | None:
        """Return the band limited to what that sample rate can hold, open at its ends.

        None if that is the whole spectrum, so that no filter is needed.
        """
        low = 0.0 if self.low_hz < _NARROWEST_SKIRT_HZ else self.low_hz
        high = math.inf if self.high_hz >= sample_rate / 2 else self.high_hz
        if low >= sample_rate / 2:
            raise ValueError(f"{low} Hz is more than a rate of {sample_rate} Hz can hold")
        return None if (low, high) == (0.0, math.inf) else Band(low, max(high, low + 1.0))

    def reach(self, sample_rate: int) -> int:
        """Return the number of frames of context that the filter needs on either side."""
        return _filter(self, sample_rate).reach


class _Filter(NamedTuple):
    """A filter. Attributes: `response`, float32, real, at the bins of an FFT of `length`."""

    reach: int
    length: int
    response: np.ndarray


@lru_cache(maxsize=32)
def _filter(band: Band, sample_rate: int) -> _Filter:
    """Return the difference of two low-pass filters, one for each edge."""
    below, above = -(2**-_SKIRT_OCTAVES - 1), 2**_SKIRT_OCTAVES - 1
    lower = _low_pass(band.low_hz, -max(band.low_hz * below, _NARROWEST_SKIRT_HZ), sample_rate)
    upper = _low_pass(band.high_hz, max(band.high_hz * above, _NARROWEST_SKIRT_HZ), sample_rate)
    reach = max(len(lower), len(upper)) // 2
    length = max(_SHORTEST_TRANSFORM, 1 << (8 * reach).bit_length())
    around_zero = np.zeros(length)
    for taps, sign in ((upper, 1.0), (lower, -1.0)):
        half = len(taps) // 2
        around_zero[np.arange(-half, half + 1)] += sign * taps
    return _Filter(reach, length, np.fft.rfft(around_zero).real.astype(np.float32))


def _low_pass(edge: float, skirt: float, sample_rate: int) -> np.ndarray:
    """Return a low-pass (odd number of taps) that falls from `edge` to `edge` + `skirt` Hz."""
    if edge == 0.0:
        return np.zeros(1)
    if edge == math.inf:
        return np.ones(1)
    half = math.ceil(_KAISER_TRANSITION * sample_rate / abs(skirt) / 2)
    cutoff = 2 * (edge + skirt / 2) / sample_rate
    taps = np.sinc(cutoff * np.arange(-half, half + 1)) * np.kaiser(2 * half + 1, _KAISER_BETA)
    return taps / taps.sum()


@dataclass(frozen=True, eq=False)
class BandMix:
    """`dry` changed to `wet` within `band`, from frame `start` of both over `frames`.

    Reads as dry + band(wet - dry), faded in and out by raised cosines over `fade` frames inside
    both ends, so the first and last frames are those of `dry`. The filter uses the sound of both
    media before `start` and after the end as context.

    The filter works in blocks on a grid that begins at the first frame, so the result is
    bit-identical however it is read. Raises ValueError when the media do not match.
    """

    dry: Medium
    wet: Medium
    start: int
    frames: int
    band: Band
    fade: int = 0

    def __post_init__(self) -> None:
        shapes = {(m.sample_rate, m.channels, m.frames) for m in (self.dry, self.wet)}
        if len(shapes) > 1:
            raise ValueError("the two sides of a change within a band do not match")
        check_range(self.dry, self.start, self.frames)
        if self.band.low_hz >= self.sample_rate / 2:
            raise ValueError("the band is above everything there is")

    @property
    def sample_rate(self) -> int:
        return self.dry.sample_rate

    @property
    def channels(self) -> int:
        return self.dry.channels

    @cached_property
    def sides(self) -> tuple[Timeline, Timeline]:
        """Return `dry` and `wet` as timelines."""
        return Timeline.from_medium(self.dry), Timeline.from_medium(self.wet)

    def read(self, start: int, count: int) -> np.ndarray:
        check_range(self, start, count)
        samples = np.empty((count, self.channels), np.float32)
        step, done = self._step, 0
        while done < count:
            number, offset = divmod(start + done, step)
            part = min(step - offset, count - done)
            samples[done : done + part] = self._block(number)[offset : offset + part]
            done += part
        return samples

    @property
    def _step(self) -> int:
        """Number of frames in a block."""
        design = _filter(self.band, self.sample_rate)
        return design.length - 2 * design.reach

    def _block(self, number: int) -> np.ndarray:
        block = _blocks.get(self, number)
        if block is None:
            block = self._made(number)
            _blocks.put(self, number, block)
        return block

    def _made(self, number: int) -> np.ndarray:
        reach, length, response = _filter(self.band, self.sample_rate)
        first = number * self._step
        count = min(self._step, self.frames - first)
        begin = self.start + first - reach
        dry = read_padded(self.dry, begin, length)
        move = read_padded(self.wet, begin, length) - dry
        kept = dry[reach : reach + count]
        if not move.any():
            return np.ascontiguousarray(kept)
        spectrum = np.fft.rfft(np.ascontiguousarray(move.T))
        moved = np.fft.irfft(spectrum * response, length)[:, reach : reach + count].T
        return kept + edge_fade(self.frames, self.fade, first, count) * moved


class _Blocks:
    """A cache of recent blocks of all media; blocks of deleted media are dropped.

    A block may be computed twice if two threads need it at once: the result is the same.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._held = 0
        self._blocks: OrderedDict[tuple[weakref.ref[BandMix], int], np.ndarray] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, medium: BandMix, number: int) -> np.ndarray | None:
        with self._lock:
            key = (weakref.ref(medium), number)
            if key in self._blocks:
                self._blocks.move_to_end(key)
            return self._blocks.get(key)

    def put(self, medium: BandMix, number: int, block: np.ndarray) -> None:
        with self._lock:
            key = (weakref.ref(medium), number)
            if key in self._blocks:
                return
            self._blocks[key] = block
            self._held += block.nbytes
            while self._held > self._most:
                self._held -= self._blocks.popitem(last=False)[1].nbytes


_blocks = _Blocks(_CACHE_BYTES)


def _hertz(value: float) -> str:
    return (
        tr("{hertz:.0f} Hz", hertz=value)
        if value < 1000.0
        else tr("{kilohertz:g} kHz", kilohertz=_kilohertz(value))
    )


def _kilohertz(value: float) -> float:
    return round(value / 1000, 2)
