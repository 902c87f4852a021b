"""Analysing a voice: pitch, spectral envelope and energy of every frame.

The envelope comes from a power spectrum over three pitch periods, smoothed over the distance of two
harmonics, which removes the harmonics: M. Morise, "CheapTrick, a spectral envelope estimator for
high-quality speech synthesis", Speech Communication 67, 2015.
"""

import numpy as np

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.voice.frames import (
    BAND_EDGES_HZ,
    BANDS,
    FLOOR_DB,
    HOP,
    VoiceFrames,
)
from voicestudio.voice.pitch import track_pitch

_SIZE = 2048
_BIN_HZ = SAMPLE_RATE / _SIZE
# Pitch assumed for the analysis of unvoiced frames.
_UNVOICED_HZ = 200.0
# Frames per block, which limits memory.
_BLOCK = 1000


def analyse(samples: np.ndarray) -> VoiceFrames:
    """Return pitch, envelope and energy of a voice.

    `samples` is (n,) float32 at 48 kHz; the result has T = ceil(n / 480) frames, 0 for no samples.
    Raises ValueError when `samples` is not one-dimensional or not finite.
    """
    if samples.ndim != 1 or not bool(np.isfinite(samples).all()):
        raise ValueError("samples must be finite and of shape (n,)")
    f0 = track_pitch(samples)
    bands = np.empty((len(f0), BANDS), np.float32)
    energy = np.empty(len(f0), np.float32)
    padded = np.pad(samples, (_SIZE // 2, _SIZE))
    for start in range(0, len(f0), _BLOCK):
        block = slice(start, min(start + _BLOCK, len(f0)))
        pitch = np.where(f0[block] > 0.0, f0[block], _UNVOICED_HZ)
        power = _power_spectra(padded, start, pitch)
        energy[block] = _decibels(power[:, 0])
        bands[block] = _decibels(_band_means(power[:, 1:], pitch))
    return VoiceFrames(f0, bands, energy)


def _power_spectra(padded: np.ndarray, first: int, pitch_hz: np.ndarray) -> np.ndarray:
    """(t, 1 + bins): each frame's mean power, and its spectrum over three periods (Hann)."""
    starts = np.arange(first, first + len(pitch_hz)) * HOP + HOP // 2
    frames = np.lib.stride_tricks.sliding_window_view(padded, _SIZE)[starts]
    length = np.minimum(3.0 * SAMPLE_RATE / pitch_hz, _SIZE)[:, np.newaxis]
    place = (np.arange(_SIZE) - _SIZE // 2) / length
    window = np.where(np.abs(place) < 0.5, 0.5 + 0.5 * np.cos(2.0 * np.pi * place), 0.0)
    window /= np.sqrt(np.square(window).sum(axis=1, keepdims=True))
    shaped = (frames * window).astype(np.float32)
    mean = np.square(shaped, dtype=np.float64).sum(axis=1, keepdims=True)
    return np.concatenate([mean, np.square(np.abs(np.fft.rfft(shaped, axis=1)))], axis=1)


def _band_means(power: np.ndarray, pitch_hz: np.ndarray) -> np.ndarray:
    """(t, BANDS): mean of the power, smoothed over one pitch, between the edges of each band."""
    # Mirrored at 0 Hz; with the cumulative sum, a smoothed mean takes four look-ups.
    width = pitch_hz[:, np.newaxis]
    mirror = int(2 * 800.0 / _BIN_HZ)
    density = np.concatenate([power[:, mirror:0:-1], power], axis=1).astype(np.float64)
    once = np.cumsum(density, axis=1)
    twice = np.cumsum(once, axis=1)
    # Below the fundamental there are no harmonics: the envelope is continued from there.
    low, high = (np.maximum(edge, width) for edge in (BAND_EDGES_HZ[:-1], BAND_EDGES_HZ[1:]))
    high = np.maximum(high, low + 2.0 * _BIN_HZ)

    def summed(frequency: np.ndarray) -> np.ndarray:
        place = np.clip(frequency / _BIN_HZ + mirror, 0.0, twice.shape[1] - 1.001)
        whole = place.astype(np.int64)
        below = np.take_along_axis(twice, whole, axis=1)
        above = np.take_along_axis(twice, whole + 1, axis=1)
        return below + (place - whole) * (above - below)

    half = width / 2.0
    total = summed(high + half) - summed(high - half) - summed(low + half) + summed(low - half)
    return np.maximum(total, 0.0) * _BIN_HZ**2 / (width * (high - low))


def _decibels(power: np.ndarray) -> np.ndarray:
    return 10.0 * np.log10(np.maximum(power, 10.0 ** (FLOOR_DB / 10.0)))
