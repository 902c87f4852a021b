"""Features of the emotion converter: frames relative to the speaker's reference.

Pitch becomes a contour in semitones, interpolated through unvoiced sounds; bands become decibels
relative to their means. This describes how something is said, independent of speaker and level.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from voicestudio.voice.frames import BAND_EDGES_HZ, BANDS, FRAME_RATE, VoiceFrames

FEATURES = 1 + 1 + BANDS  # contour, voicing, bands: the result of `describe`
INPUTS = FEATURES + 1  # the converter's input: these and the median pitch
PITCH_UNIT = 6.0  # semitones that make one unit of a feature
BAND_UNIT = 12.0  # dB that make one unit of a feature
BAND_FLOOR, BAND_CEILING = -30.0, 30.0  # dB; below the floor is a pause, however noisy
_ACTIVE_DB = 32.0  # a frame this far below the loud ones is a pause
_MIDDLE_HZ = 150.0
_MARGIN = 5  # frames of a pause that stay with a phrase


@dataclass(frozen=True)
class Reference:
    """Averages of some speech: median pitch in semitones above 150 Hz, mean bands in dB."""

    pitch: float
    bands_db: np.ndarray


def active(frames: VoiceFrames) -> np.ndarray:
    """Which frames (T,) are speech rather than pause: at most 32 dB below the loud ones."""
    if not len(frames.energy_db):
        return np.zeros(0, bool)
    return frames.energy_db > np.percentile(frames.energy_db, 95) - _ACTIVE_DB


def semitones(f0_hz: np.ndarray) -> np.ndarray:
    """Pitch (T,) in semitones above 150 Hz, interpolated where unvoiced; 0 if all are."""
    voiced = np.flatnonzero(f0_hz > 0)
    if not len(voiced):
        return np.zeros(len(f0_hz), np.float32)
    known = 12 * np.log2(f0_hz[voiced] / _MIDDLE_HZ)
    return np.interp(np.arange(len(f0_hz)), voiced, known).astype(np.float32)


def level_db(bands_db: np.ndarray) -> np.ndarray:
    """Level (T,) of the whole spectrum in dB, relative, from its bands (T, BANDS)."""
    exponent = 10 / np.log(10)
    weight = np.log(np.diff(BAND_EDGES_HZ))
    return exponent * np.logaddexp.reduce(bands_db.astype(np.float64) / exponent + weight, axis=1)


def reference_of(several: Sequence[VoiceFrames]) -> Reference:
    """The reference of one or more stretches of the same voice."""
    f0 = np.concatenate([frames.f0_hz for frames in several])
    voiced = f0[f0 > 0]
    pitch = 12 * np.log2(float(np.median(voiced)) / _MIDDLE_HZ) if len(voiced) else 0.0
    bands = np.concatenate([frames.bands_db[active(frames)] for frames in several])
    mean = bands.mean(axis=0) if len(bands) else np.zeros(BANDS)
    return Reference(pitch, mean.astype(np.float32))


def around(frames: VoiceFrames, part: slice, seconds: float = 5.0) -> VoiceFrames:
    """Return a part of `frames` with up to `seconds` of context before and after it."""
    margin = round(seconds * FRAME_RATE)
    return frames.at(slice(max(0, part.start - margin), part.stop + margin))


def describe(frames: VoiceFrames, reference: Reference) -> np.ndarray:
    """Return features (T, FEATURES) float32 relative to `reference`, scaled to about 1."""
    contour = (semitones(frames.f0_hz) - reference.pitch) / PITCH_UNIT
    bands = np.clip(frames.bands_db - reference.bands_db, BAND_FLOOR, BAND_CEILING) / BAND_UNIT
    voicing = (frames.f0_hz > 0).astype(np.float32)
    return np.column_stack([contour, voicing, bands]).astype(np.float32)


def speech_span(frames: VoiceFrames, margin: int = _MARGIN) -> slice:
    """Return the range of frames with speech, extended by `margin` frames at both ends."""
    heard = np.flatnonzero(active(frames))
    if not len(heard):
        return slice(0, len(frames))
    return slice(max(0, int(heard[0]) - margin), min(len(frames), int(heard[-1]) + 1 + margin))


def with_height(features: np.ndarray, pitch: float) -> np.ndarray:
    """Return features (T, FEATURES) with the median pitch in semitones appended: (T, INPUTS)."""
    height = np.full((len(features), 1), pitch / 12, np.float32)
    return np.concatenate([features, height], axis=1)


def phrases(frames: VoiceFrames, pause: float = 0.3, longest: float = 5.0) -> list[slice]:
    """Return the phrases of some speech, in order, not overlapping, with short margins.

    Phrases are separated by pauses of at least `pause` seconds. A phrase longer than `longest`
    seconds is cut at a quiet place. Without speech there are none.
    """
    speaking = np.concatenate([[False], active(frames), [False]])
    starts, stops = np.flatnonzero(np.diff(speaking.astype(np.int8))).reshape(-1, 2).T
    if not len(starts):
        return []
    apart = np.flatnonzero(starts[1:] - stops[:-1] >= pause * FRAME_RATE)
    firsts = starts[np.concatenate([[0], apart + 1])]
    lasts = stops[np.concatenate([apart, [len(stops) - 1]])]
    whole = [
        slice(max(0, int(first) - _MARGIN), min(len(frames), int(last) + _MARGIN))
        for first, last in zip(firsts, lasts, strict=True)
    ]
    return [part for piece in whole for part in _shortened(frames.energy_db, piece, longest)]


def _shortened(energy_db: np.ndarray, piece: slice, longest: float) -> list[slice]:
    most = int(longest * FRAME_RATE)
    start, stop = piece.start, piece.stop
    parts = []
    while stop - start > most:
        low, high = start + most // 2, min(start + most, stop - _MARGIN)
        smooth = np.convolve(energy_db[low:high], np.ones(9) / 9, mode="same")
        cut = low + 5 + int(np.argmin(smooth[5:-5]))
        parts.append(slice(start, cut))
        start = cut
    return [*parts, slice(start, stop)]
