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
"""Frames over which evidence is gathered: 384 ms, as in short-time intelligibility measures."""
_LEVEL_REACH = 256
REACH = _LEVEL_REACH + SEGMENT
"""Frames on either side that the evidence of one frame may depend on."""

_AUDIBLE_DB = 30.0
"""A band counts less the farther it is below the level of speech, and nothing below this."""
_LARGEST_DROP_DB = 25.0
_SILENCE = 1e-12
# Pitch: the autocorrelation of a band-limited spectrum, at 8 kHz.
_VOICE_BINS = slice(3, 110)
_PITCH_FFT, _PITCH_LAGS = 256, slice(20, 100)

NAMES = ("audibility", "audibility_all", "level", "removed_level", "removed_pitch")
"""The columns of what `evidence` returns.

audibility      how far the wet sound is above what was removed where it speaks: -15 to 15 dB
audibility_all  the same over all bands alike
level           of the wet sound below speech nearby, in dB
removed_level   of what was removed, likewise
removed_pitch   how much of what was removed has a voice's pitch: 0 to 1
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
        """These frames followed by those of `after`."""
        return BandPowers(
            np.concatenate([self.dry, after.dry]),
            np.concatenate([self.wet, after.wet]),
            np.concatenate([self.removed, after.removed]),
            np.concatenate([self.voiced, after.voiced]),
        )

    def since(self, frame: int) -> "BandPowers":
        """The frames from `frame` on."""
        return BandPowers(
            self.dry[frame:], self.wet[frame:], self.removed[frame:], self.voiced[frame:]
        )

    def __len__(self) -> int:
        return len(self.voiced)


def hop(sample_rate: int) -> int:
    """Samples from one frame to the next."""
    return max(1, round(FRAME_SECONDS * sample_rate))


def band_powers(dry: np.ndarray, wet: np.ndarray, sample_rate: int) -> BandPowers:
    """Frames of two float32 signals (samples,): frame t covers samples [t, t + 2) x `hop`."""
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
    """Columns `NAMES` for every frame, float32 (T, columns), and the wet level (T,) as power.

    `loudest` is the largest wet level of what came before these frames: a long pause after loud
    speech is not taken for soft speech. Within `REACH` frames of either end the values are only
    right where the recording ends, too.
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
    """The level of speech around each frame, as power (T,)."""
    around = maximum_filter1d(wet, 2 * _LEVEL_REACH + 1, mode="nearest")
    heard = maximum_filter1d(dry, 2 * _LEVEL_REACH + 1, mode="nearest")
    drop = 10 ** (-_LARGEST_DROP_DB / 10)
    before = np.maximum(np.maximum.accumulate(wet), loudest)
    return np.maximum.reduce([around, heard * drop, before * drop, np.full_like(wet, _SILENCE)])


def _mean(values: np.ndarray) -> np.ndarray:
    """The mean around each frame under a raised cosine `SEGMENT` long, shape (T,)."""
    weights = np.hanning(SEGMENT + 2)[1:-1]
    return convolve1d(values, weights / weights.sum(), mode="nearest")


def _relative(power: np.ndarray, level_db: np.ndarray) -> np.ndarray:
    return np.clip(_decibels(power) - level_db, -60, 40)


def _decibels(power: np.ndarray | float) -> np.ndarray:
    return 10 * np.log10(np.asarray(power) + _SILENCE)


def _power(spectrum: NDArray[np.complexfloating]) -> np.ndarray:
    return np.square(spectrum.real) + np.square(spectrum.imag)


def _periodicity(power: np.ndarray, sample_rate: int, size: int) -> np.ndarray:
    """How periodic power spectra (T, K) are at a voice's pitch, 80 to 400 Hz: (T,), 0 to 1."""
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
    """The autocorrelation of the 32 ms analysis window, by lag at 8 kHz."""
    window = np.hanning(_PITCH_FFT + 2)[1:-1]
    damping = np.correlate(window, window, "full")[_PITCH_FFT - 1 :]
    return (damping / damping[0]).astype(np.float32)


@lru_cache
def _analysis(sample_rate: int) -> tuple[np.ndarray, int, np.ndarray]:
    """The window, the length of the transform, and the weights of bins in bands (K, BANDS)."""
    length = 2 * hop(sample_rate)
    size = fft.next_fast_len(length, real=True) or length
    frequency = np.arange(size // 2 + 1) * (sample_rate / size)
    edges = np.geomspace(_LOW_HZ, _HIGH_HZ, BANDS + 1)
    inside = (frequency[:, None] >= edges[:-1]) & (frequency[:, None] < edges[1:])
    # Powers as if the window had unit energy, whatever the rate.
    window = np.hanning(length + 2)[1:-1]
    window /= np.sqrt(np.square(window).sum())
    return window.astype(np.float32), size, (inside / sample_rate * 16000).astype(np.float32)
