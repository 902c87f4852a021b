"""Objective metrics of enhanced speech against its clean reference.

All take float arrays of shape (samples,) of equal length and rate. PESQ and STOI need the
`measure` extra; without it they are None.
"""

import functools
from collections.abc import Callable

import numpy as np
import soxr

try:
    import pesq
except ImportError:
    pesq = None

_WIDEBAND = 16_000
_HIGH_BAND_HZ = (8_000.0, 20_000.0)
_EPSILON = 1e-10
_WORST_DB = -100.0


def pesq_wb(clean: np.ndarray, other: np.ndarray, rate: int) -> float | None:
    """Wide-band PESQ (ITU-T P.862.2), about 1 to 4.64; None without speech in either."""
    if pesq is None or not clean.any() or not other.any():
        return None
    try:
        return float(pesq.pesq(_WIDEBAND, _wideband(clean, rate), _wideband(other, rate), "wb"))
    except pesq.NoUtterancesError:
        return None


def normalised_pesq(clean: np.ndarray, other: np.ndarray, rate: int) -> list[float]:
    """PESQ of each pair in (B, samples), mapped from 1..4.5 to 0..1; -1 where there is none."""
    scores = [pesq_wb(c, o, rate) for c, o in zip(clean, other, strict=True)]
    return [-1.0 if score is None else (score - 1) / 3.5 for score in scores]


def stoi(clean: np.ndarray, other: np.ndarray, rate: int) -> float | None:
    """Short-time objective intelligibility (Taal et al. 2011), 0 to 1."""
    measure = _stoi()
    return None if measure is None else float(measure(clean, other, rate))


@functools.cache
def _stoi() -> Callable[[np.ndarray, np.ndarray, int], float] | None:
    """Imported when it is used: scipy's signal and stats come with it, which takes seconds."""
    try:
        import pystoi
    except ImportError:
        return None
    return pystoi.stoi


def si_sdr(clean: np.ndarray, other: np.ndarray) -> float:
    """Scale-invariant signal-to-distortion ratio in dB (Le Roux et al. 2019); silence gets -100."""
    if not other.any():
        return _WORST_DB
    clean, other = clean - clean.mean(), other - other.mean()
    target = clean * (np.dot(clean, other) / (np.dot(clean, clean) + _EPSILON))
    return _decibels(np.sum(target**2), np.sum((other - target) ** 2))


def snr(clean: np.ndarray, other: np.ndarray) -> float:
    """Signal-to-noise ratio in dB."""
    return _decibels(np.sum(clean**2), np.sum((other - clean) ** 2))


def psnr(clean: np.ndarray, other: np.ndarray) -> float:
    """Peak signal-to-noise ratio in dB, against the reference's own peak."""
    return _decibels(np.max(np.abs(clean)) ** 2, float(np.mean((other - clean) ** 2)))


def log_spectral_distance(
    clean: np.ndarray,
    other: np.ndarray,
    rate: int,
    low_hz: float = 0.0,
    high_hz: float = float("inf"),
) -> float:
    """Root-mean-square log-spectral distance in dB over 32 ms frames (Gray and Markel 1976).

    Only bins from `low_hz` to `high_hz` count. Levels are floored 80 dB below the strongest bin of
    the reference (over all frequencies), so that digital silence does not dominate.
    """
    size = int(0.032 * rate)
    window = np.hanning(size)
    one, two = (_power_frames(x, size, window) for x in (clean, other))
    floor = one.max() * 1e-8 + _EPSILON
    hertz = np.fft.rfftfreq(size, 1 / rate)
    inside = (hertz >= low_hz) & (hertz <= high_hz)
    one, two = one[:, inside], two[:, inside]
    difference = 10 * np.log10(np.maximum(one, floor) / np.maximum(two, floor))
    return float(np.mean(np.sqrt(np.mean(difference**2, axis=1))))


def high_band_distance(clean: np.ndarray, other: np.ndarray, rate: int) -> float | None:
    """Log-spectral distance in dB over 8 to 20 kHz; None where the rate does not reach so far."""
    low, high = _HIGH_BAND_HZ
    return log_spectral_distance(clean, other, rate, low, high) if rate >= 2 * high else None


def _power_frames(samples: np.ndarray, size: int, window: np.ndarray) -> np.ndarray:
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[:: size // 2]
    return np.abs(np.fft.rfft(frames * window, axis=1)) ** 2


def _wideband(samples: np.ndarray, rate: int) -> np.ndarray:
    return samples if rate == _WIDEBAND else soxr.resample(samples, rate, _WIDEBAND)


def _decibels(signal: float, error: float) -> float:
    return float(10 * np.log10((signal + _EPSILON) / (error + _EPSILON)))
