"""Reading a recording in blocks for its checks: as it is, and as power in bands at 16 kHz."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft

from voicestudio.audio.medium import Medium
from voicestudio.audio.resample import resample
from voicestudio.errors import Cancelled

RATE = 16_000
HOP = 256
"""Samples at 16 kHz from one frame to the next, 16 ms; a frame's window is twice that."""
FRAME_SECONDS = HOP / RATE
BANDS = 24
LOWEST_HZ, HIGHEST_HZ = 80.0, 7_600.0
FLOOR_DB = -120.0
"""Levels below this count as this, so that digital silence has one."""
_BLOCK_FRAMES = 1875
BLOCK_SECONDS = _BLOCK_FRAMES * FRAME_SECONDS
"""30: the length of the blocks in which a recording is read."""
_CONTEXT_SECONDS = 0.25
_VOICE_HZ, _LAGS = 2_800.0, slice(RATE // 400, RATE // 70)


@dataclass(frozen=True)
class Block:
    """Up to 30 s of a recording.

    Attributes:
        samples: (n, channels) float32 at the recording's own rate, without NaN.
        sample_rate: that rate, in hertz.
        mono: (m,) float32, the channels' mean at 16 kHz; frame t begins at 256 t.
        bands_db: (T, BANDS) float32, power of each frame in bands, in dBFS.
        level_db: (T,) float32, power of each frame from 80 Hz to 8 kHz, in dBFS.
        periodicity: (T,) float32, the strength of voice pitch in each frame, 0 to 1.
        pitch_hz: (T,) float32, which pitch that is, 70 to 400, whether there is one or not.
    """

    samples: np.ndarray
    sample_rate: int
    mono: np.ndarray
    bands_db: np.ndarray
    level_db: np.ndarray
    periodicity: np.ndarray
    pitch_hz: np.ndarray

    def __len__(self) -> int:
        return len(self.level_db)


def blocks(
    medium: Medium, start: int, stop: int, cancelled: Callable[[], bool] | None = None
) -> Iterator[Block]:
    """Frames [start, stop) of a medium, in order; all blocks but the last are 30 s long.

    Raises Cancelled once `cancelled` returns True, and what reading the medium raises.
    """
    rate = medium.sample_rate
    period = _BLOCK_FRAMES * HOP * rate // RATE
    for first in range(start, stop, period):
        if cancelled and cancelled():
            raise Cancelled
        yield _block(medium, first, min(first + period, stop), (start, stop))


def frame_times(frames: int, medium: Medium, start: int) -> np.ndarray:
    """(frames + 1,) int64: where each frame of 16 ms begins in `medium`, counted from `start`."""
    return start + np.round(np.arange(frames + 1) * (HOP * medium.sample_rate / RATE)).astype(int)


def decibels(power: np.ndarray | float) -> np.ndarray:
    """Power as dB, at least `FLOOR_DB`."""
    return 10.0 * np.log10(np.maximum(power, 10.0 ** (FLOOR_DB / 10.0)))


def mean_db(levels_db: np.ndarray) -> float:
    """The level of the mean power of some levels in dB; `FLOOR_DB` of none."""
    if not len(levels_db):
        return FLOOR_DB
    return float(decibels(float(np.mean(10.0 ** (np.asarray(levels_db, np.float64) / 10.0)))))


def _block(medium: Medium, first: int, last: int, limits: tuple[int, int]) -> Block:
    rate = medium.sample_rate
    context = round(_CONTEXT_SECONDS * rate)
    low, high = max(limits[0], first - context), min(limits[1], last + context)
    read = np.nan_to_num(medium.read(low, high - low), nan=0.0, posinf=0.0, neginf=0.0)
    converted = resample(read.mean(axis=1, keepdims=True), rate, RATE)[:, 0]
    skipped, count = round((first - low) * RATE / rate), (last - first) * RATE // rate
    # A window reaches one hop beyond the last whole frame.
    frames = max(0, count // HOP)
    padded = np.pad(converted[skipped : skipped + (frames + 1) * HOP], (0, 2 * HOP))
    power = _power(padded[: (frames + 1) * HOP])
    mono = converted[skipped : skipped + count]
    heard = decibels(power @ _heard()).astype(np.float32)
    bands = decibels(power @ _to_bands()).astype(np.float32)
    own = read[first - low : last - low]
    periodicity, pitch = _periodicity(power)
    return Block(own, rate, mono, bands, heard, periodicity, pitch)


def _power(samples: np.ndarray) -> np.ndarray:
    """(T, bins): power spectra of windows of 32 ms every 16 ms; they sum to the mean square."""
    if len(samples) < 2 * HOP:
        return np.zeros((0, HOP + 1), np.float32)
    frames = sliding_window_view(samples, 2 * HOP)[::HOP] * _window()
    spectrum = np.asarray(fft.rfft(frames, axis=1))
    power = np.square(np.abs(spectrum))
    power[:, 1:-1] *= 2.0
    return power / (2 * HOP)


def _periodicity(power: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The highest autocorrelation (T,) at lags of a voice, up to 2.8 kHz, and its pitch in Hz."""
    voice = np.where((_bin_hz() >= LOWEST_HZ) & (_bin_hz() < _VOICE_HZ), power, 0.0)
    correlation = np.asarray(fft.irfft(voice.astype(np.float32), axis=1))
    window = np.asarray(fft.irfft(np.square(np.abs(np.asarray(fft.rfft(_window(), 4 * HOP))))))
    peaks = correlation[:, _LAGS] / (window[_LAGS] / window[0]).astype(np.float32)
    lag = peaks.argmax(axis=1)
    highest = np.take_along_axis(peaks, lag[:, None], axis=1)[:, 0]
    pitch = (RATE / (lag + _LAGS.start)).astype(np.float32)
    return np.clip(highest / (correlation[:, 0] + 1e-12), 0.0, 1.0), pitch


@lru_cache
def _window() -> np.ndarray:
    window = np.hanning(2 * HOP + 1)[:-1]
    return (window / np.sqrt(np.square(window).sum())).astype(np.float32)


def _bin_hz() -> np.ndarray:
    return np.arange(HOP + 1) * (RATE / (2 * HOP))


@lru_cache
def _heard() -> np.ndarray:
    return (_bin_hz() >= LOWEST_HZ).astype(np.float32)


@lru_cache
def _to_bands() -> np.ndarray:
    """(bins, BANDS): triangles, equally wide on the mel scale."""
    top = 2595 * np.log10(1 + np.array([LOWEST_HZ, HIGHEST_HZ]) / 700)
    edges = 700 * (10 ** (np.linspace(top[0], top[1], BANDS + 2) / 2595) - 1)
    hertz = _bin_hz()[:, None]
    rising = (hertz - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - hertz) / (edges[2:] - edges[1:-1])
    return np.clip(np.minimum(rising, falling), 0, None).astype(np.float32)
