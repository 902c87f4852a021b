"""Functionals: statistics of a recording's pitch, loudness, timbre and timing."""

import numpy as np
from scipy.ndimage import gaussian_filter1d

from voicestudio.voice.emotion_features import USED_BANDS, is_speech
from voicestudio.voice.frames import FRAME_RATE, VoiceFrames

_LOWEST_HZ = 50.0


def functionals(frames: VoiceFrames) -> np.ndarray:
    """(FUNCTIONALS,) float64 of one recording: pitch, loudness, timbre and timing.

    Levels are in dB, pitches in semitones, times in seconds. All are 0 where nothing is voiced.
    """
    heard = is_speech(frames)
    voiced = heard & frames.voiced
    if voiced.sum() < 5:
        return np.zeros(FUNCTIONALS)
    first, last = np.nonzero(heard)[0][[0, -1]]
    inside = slice(int(first), int(last) + 1)
    return np.concatenate(
        [
            _pitch(frames.f0_hz[inside], voiced[inside]),
            _loudness(frames.energy_db[inside], voiced[inside], heard[inside]),
            _timbre(frames.bands_db[inside, :USED_BANDS].astype(np.float64), voiced[inside]),
            _timing(frames.energy_db[inside], voiced[inside], heard[inside]),
        ]
    )


def semitones(f0_hz: np.ndarray) -> np.ndarray:
    """Pitch in Hz as semitones above 50 Hz; of no meaning where unvoiced."""
    return 12 * np.log2(np.maximum(f0_hz, 1.0) / _LOWEST_HZ)


def _pitch(f0_hz: np.ndarray, voiced: np.ndarray) -> np.ndarray:
    contour = semitones(f0_hz)
    pitch = contour[voiced].astype(np.float64)
    low, quarter, middle, three, high = np.percentile(pitch, [5, 25, 50, 75, 95])
    together = voiced[1:] & voiced[:-1]
    steps = np.diff(contour)[together] if together.any() else np.zeros(1)
    place = np.linspace(-1, 1, len(pitch))
    slope, bend = np.polyfit(place, pitch, 2)[1], np.polyfit(place, pitch, 2)[0]
    third = max(1, len(pitch) // 3)
    return np.array(
        [
            *(pitch.mean(), pitch.std(), low, middle, high, high - low, three - quarter),
            *(slope, bend, np.abs(steps).mean(), steps.std()),
            *(pitch[-third:].mean() - middle, pitch[:third].mean() - middle, pitch.max() - middle),
        ]
    )


def _loudness(energy: np.ndarray, voiced: np.ndarray, heard: np.ndarray) -> np.ndarray:
    spoken = energy[heard].astype(np.float64)
    low, middle, high = np.percentile(spoken, [10, 50, 95])
    smooth = gaussian_filter1d(energy.astype(np.float64), 2.0)
    unvoiced = heard & ~voiced
    consonants = energy[unvoiced].mean() if unvoiced.any() else energy[voiced].mean()
    slope = np.polyfit(np.linspace(-1, 1, len(spoken)), spoken, 1)[0]
    return np.array(
        [
            *(energy[voiced].mean(), high, high - low, high - middle, spoken.std(), slope),
            *(np.abs(np.diff(smooth)).mean(), energy[voiced].mean() - consonants),
        ]
    )


def _timbre(bands: np.ndarray, voiced: np.ndarray) -> np.ndarray:
    shape = bands[voiced] - bands[voiced].mean(axis=1, keepdims=True)
    place = np.linspace(-1, 1, bands.shape[1])
    tilt = shape @ place / (place @ place)
    change = np.abs(np.diff(bands, axis=0)).mean(axis=0) if len(bands) > 1 else np.zeros(USED_BANDS)
    loud = bands[voiced].mean(axis=1)
    strong = shape[loud >= np.median(loud)].mean(axis=0)
    return np.concatenate(
        [shape.mean(axis=0), shape.std(axis=0), change, strong, [tilt.mean(), tilt.std()]]
    )


def _timing(energy: np.ndarray, voiced: np.ndarray, heard: np.ndarray) -> np.ndarray:
    seconds = len(energy) / FRAME_RATE
    smooth = gaussian_filter1d(energy.astype(np.float64), 4.0)
    inner = smooth[1:-1]
    peaks = (inner > smooth[:-2]) & (inner >= smooth[2:]) & (inner > smooth.max() - 25.0)
    starts = int(np.count_nonzero(voiced[1:] & ~voiced[:-1])) + int(voiced[0])
    return np.array(
        [
            *(peaks.sum() / seconds, starts / seconds, voiced.mean(), 1 - heard.mean()),
            *(voiced.sum() / FRAME_RATE / max(starts, 1), np.log2(seconds)),
        ]
    )


FUNCTIONALS = 14 + 8 + 4 * USED_BANDS + 2 + 6
