"""Features of the speech check: signs that an effect damaged speech, for each frame.

The clean voice is not known, so features are computed from the sound before (dry), the sound after
(wet) and the removed sound (dry - wet). All three are described by their power in bands a third
of an octave wide, as short-time intelligibility measures do (Taal et al. 2011, Jensen and Taal
2016). Nothing depends on the level of the recording.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import fft
from scipy.ndimage import convolve1d, maximum_filter1d

FRAME_SECONDS = 0.016
_LOW_HZ, _HIGH_HZ, BANDS = 134.0, 7600.0, 18

SEGMENT = 24
"""Frames over which features are averaged: 384 ms, as in short-time intelligibility measures."""
_LEVEL_REACH = 256
REACH = _LEVEL_REACH + SEGMENT
"""Frames on either side on which the features of one frame depend."""

_AUDIBLE_DB = 30.0
"""The weight of a band falls with its distance below the level of speech, to 0 at this distance."""
_LARGEST_DROP_DB = 25.0
_SILENCE = 1e-12
# Pitch: the autocorrelation of a band-limited spectrum, at 8 kHz.
_VOICE_BINS = slice(3, 110)
_PITCH_FFT, _PITCH_LAGS = 256, slice(20, 100)

NAMES = ("audibility", "audibility_all", "level", "removed_level", "removed_pitch")
"""The columns of what `features` returns.

audibility      level of the wet sound relative to the removed sound, in the audible bands, in dB,
                -15 to 15
audibility_all  the same with equal weights for all bands
level           level of the wet sound relative to speech nearby, in dB
removed_level   level of the removed sound relative to speech nearby, in dB
removed_pitch   share of the removed sound that is periodic at the pitch of a voice, 0 to 1
"""


@dataclass(frozen=True)
class BandPowers:
    """Power in `BANDS` bands, float32 of shape (T, BANDS), of dry, wet and removed sound.

    `voiced` is the power of the periodic (pitched) part of the removed sound, shape (T,).
    """

    dry: np.ndarray
    wet: np.ndarray
    removed: np.ndarray
    voiced: np.ndarray

    def joined(self, after: "BandPowers") -> "BandPowers":
        """Return these frames followed by those of `after`."""
        return BandPowers(
            np.concatenate([self.dry, after.dry]),
            np.concatenate([self.wet, after.wet]),
            np.concatenate([self.removed, after.removed]),
            np.concatenate([self.voiced, after.voiced]),
        )

    def since(self, frame: int) -> "BandPowers":
        """Return the frames from index `frame` on."""
        return BandPowers(
            self.dry[frame:], self.wet[frame:], self.removed[frame:], self.voiced[frame:]
        )

    def __len__(self) -> int:
        return len(self.voiced)


def hop(sample_rate: int) -> int:
    """Return the number of samples from one frame to the next."""
    return max(1, round(FRAME_SECONDS * sample_rate))


def band_powers(dry: np.ndarray, wet: np.ndarray, sample_rate: int) -> BandPowers:
    """Analyse two float32 signals (samples,); frame t covers samples [t, t + 2) * `hop`."""
    step = hop(sample_rate)
    window, size, to_bands = _analysis(sample_rate)
    spectra = [
        np.asarray(fft.rfft(sliding_window_view(signal, 2 * step)[::step] * window, size, axis=1))
        for signal in (dry, wet)
    ]
    before, after = spectra
    powers = [_power(spectrum) for spectrum in (before, after, before - after)]
    bands = [power @ to_bands for power in powers]
    voiced = _periodicity(powers[2], sample_rate, size) * bands[2].sum(axis=1)
    return BandPowers(bands[0], bands[1], bands[2], voiced)


def features(powers: BandPowers, loudest: float = _SILENCE) -> tuple[np.ndarray, np.ndarray]:
    """Return the columns `NAMES`, float32 (T, columns), and the wet level (T,) as power.

    `loudest` is the largest wet level (power) before these frames, so that a long pause after loud
    speech is not mistaken for soft speech. Values within `REACH` frames of either end are correct
    only if the recording begins or ends there.
    """
    wet_level = _mean(powers.wet.sum(axis=1))
    removed_level = _mean(powers.removed.sum(axis=1))
    reference = _reference(wet_level, _mean(powers.dry.sum(axis=1)), loudest)
    level = _decibels(reference)
    wet, removed = _decibels(powers.wet), _decibels(powers.removed)
    weight = np.clip(wet - (level - _decibels(BANDS))[:, None] + _AUDIBLE_DB, 0, _AUDIBLE_DB)
    weight /= _AUDIBLE_DB
    ratio = np.clip(wet - removed, -15, 15)
    columns = (
        _mean((weight * ratio).sum(axis=1)) / (_mean(weight.sum(axis=1)) + 0.01),
        _mean(ratio.mean(axis=1)),
        _relative(wet_level, level),
        _relative(removed_level, level),
        _mean(powers.voiced) / (removed_level + _SILENCE),
    )
    return np.stack(columns, axis=1).astype(np.float32), wet_level


def _reference(wet: np.ndarray, dry: np.ndarray, loudest: float) -> np.ndarray:
    """Return the level of speech around each frame, as power (T,)."""
    around = maximum_filter1d(wet, 2 * _LEVEL_REACH + 1, mode="nearest")
    heard = maximum_filter1d(dry, 2 * _LEVEL_REACH + 1, mode="nearest")
    drop = 10 ** (-_LARGEST_DROP_DB / 10)
    before = np.maximum(np.maximum.accumulate(wet), loudest)
    return np.maximum.reduce([around, heard * drop, before * drop, np.full_like(wet, _SILENCE)])


def _mean(values: np.ndarray) -> np.ndarray:
    """Return the mean around each frame, weighted by a raised cosine of `SEGMENT` frames, (T,)."""
    weights = np.hanning(SEGMENT + 2)[1:-1]
    return convolve1d(values, weights / weights.sum(), mode="nearest")


def _relative(power: np.ndarray, level_db: np.ndarray) -> np.ndarray:
    return np.clip(_decibels(power) - level_db, -60, 40)


def _decibels(power: np.ndarray | float) -> np.ndarray:
    return 10 * np.log10(np.asarray(power) + _SILENCE)


def _power(spectrum: NDArray[np.complexfloating]) -> np.ndarray:
    return np.square(spectrum.real) + np.square(spectrum.imag)


def _periodicity(power: np.ndarray, sample_rate: int, size: int) -> np.ndarray:
    """Return the periodicity (T,), 0 to 1, of power spectra (T, K) at pitches of 80 to 400 Hz."""
    width = sample_rate / size
    wanted = np.arange(_PITCH_FFT // 2 + 1) * (8000 / _PITCH_FFT)
    nearest = np.minimum(np.round(wanted / width).astype(int), power.shape[1] - 1)
    voice = np.zeros((len(power), len(wanted)), np.float32)
    voice[:, _VOICE_BINS] = power[:, nearest[_VOICE_BINS]]
    correlation = np.asarray(fft.irfft(voice, axis=1))
    peak = correlation[:, _PITCH_LAGS] / _lag_window()[_PITCH_LAGS]
    return np.clip(peak.max(axis=1) / (correlation[:, 0] + _SILENCE) - 0.3, 0, 1)


@lru_cache
def _lag_window() -> np.ndarray:
    """Return the autocorrelation of the 32 ms analysis window, by lag at 8 kHz."""
    window = np.hanning(_PITCH_FFT + 2)[1:-1]
    damping = np.correlate(window, window, "full")[_PITCH_FFT - 1 :]
    return (damping / damping[0]).astype(np.float32)


@lru_cache
def _analysis(sample_rate: int) -> tuple[np.ndarray, int, np.ndarray]:
    """Return the window, the transform length, and the weights (K, BANDS) of bins in bands."""
    length = 2 * hop(sample_rate)
    size = fft.next_fast_len(length, real=True) or length
    frequency = np.arange(size // 2 + 1) * (sample_rate / size)
    edges = np.geomspace(_LOW_HZ, _HIGH_HZ, BANDS + 1)
    inside = (frequency[:, None] >= edges[:-1]) & (frequency[:, None] < edges[1:])
    # Normalise the window to unit energy, so that powers do not depend on the sample rate.
    window = np.hanning(length + 2)[1:-1]
    window /= np.sqrt(np.square(window).sum())
    return window.astype(np.float32), size, (inside / sample_rate * 16000).astype(np.float32)
