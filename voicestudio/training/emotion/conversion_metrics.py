"""Distance of two renderings of a sentence: mel-cepstral distortion and F0 error after DTW."""

from dataclasses import dataclass

import numpy as np

from voicestudio.training.common.augmentation import cosine_basis
from voicestudio.training.emotion.functionals import semitones
from voicestudio.voice.emotion_features import is_speech
from voicestudio.voice.frames import BAND_EDGES_HZ, VoiceFrames

_COEFFICIENTS = 20


@dataclass(frozen=True)
class Distance:
    """Of two renderings, aligned in time.

    Attributes:
        mcd_db: mel-cepstral distortion, on ERB bands: the difference between two smoothed spectra
            in dB, whatever their level.
        f0_rmse: in semitones, over frames voiced in both; None when there are none.
    """

    mcd_db: float
    f0_rmse: float | None


def distance(one: VoiceFrames, other: VoiceFrames, bandwidth_hz: float) -> Distance | None:
    """Distance of two renderings below `bandwidth_hz`; None when one has no speech."""
    first, second = _inside(one), _inside(other)
    if not (len(first) and len(second)):
        return None
    bands = max(8, int(np.searchsorted(BAND_EDGES_HZ, bandwidth_hz, side="right")) - 1)
    left, right = _cepstra(first, bands), _cepstra(second, bands)
    apart = np.sqrt(np.maximum(_squares(left, right), 0.0))
    path = alignment(apart)
    mcd = float(apart[path[:, 0], path[:, 1]].mean())
    both = first.voiced[path[:, 0]] & second.voiced[path[:, 1]]
    if not both.any():
        return Distance(mcd, None)
    pitch = semitones(first.f0_hz[path[both, 0]]) - semitones(second.f0_hz[path[both, 1]])
    return Distance(mcd, float(np.sqrt(np.mean(np.square(pitch)))))


def alignment(apart: np.ndarray) -> np.ndarray:
    """Dynamic time warping: the cheapest path through distances (n, m), as indices (steps, 2)."""
    total = _accumulated(apart)
    row, column = apart.shape[0] - 1, apart.shape[1] - 1
    path = [(row, column)]
    while row or column:
        steps = [(row - 1, column - 1), (row - 1, column), (row, column - 1)]
        row, column = min((s for s in steps if min(s) >= 0), key=lambda s: total[s])
        path.append((row, column))
    return np.array(path[::-1])


def _accumulated(apart: np.ndarray) -> np.ndarray:
    """Costs (n, m) of the cheapest path to each place, computed by anti-diagonals."""
    rows, columns = apart.shape
    total = np.full((rows + 1, columns + 1), np.inf)
    total[0, 0] = 0.0
    for diagonal in range(rows + columns - 1):
        row = np.arange(max(0, diagonal - columns + 1), min(rows, diagonal + 1))
        column = diagonal - row
        before = np.minimum(
            np.minimum(total[row, column], total[row, column + 1]), total[row + 1, column]
        )
        total[row + 1, column + 1] = before + apart[row, column]
    return total[1:, 1:]


def _inside(frames: VoiceFrames) -> VoiceFrames:
    """From the first to the last frame of speech."""
    heard = np.nonzero(is_speech(frames))[0]
    part = slice(int(heard[0]), int(heard[-1]) + 1) if len(heard) else slice(0, 0)
    return frames.at(part)


def _cepstra(frames: VoiceFrames, bands: int) -> np.ndarray:
    """(T, C): scaled so that their Euclidean distance is a root mean square over bands in dB."""
    floor = frames.bands_db[:, :bands].max() - 60.0
    levels = np.maximum(frames.bands_db[:, :bands], floor).astype(np.float64)
    found = levels @ cosine_basis(bands)
    return found[:, 1 : 1 + min(_COEFFICIENTS, bands - 1)] / np.sqrt(bands)


def _squares(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    return np.square(left).sum(axis=1)[:, None] + np.square(right).sum(axis=1) - 2 * left @ right.T


@dataclass(frozen=True)
class PitchStatistics:
    """Median pitch and the span from its 5th to its 95th percentile, in semitones."""

    middle: float
    span: float


def pitch_statistics(frames: VoiceFrames) -> PitchStatistics | None:
    """Of the voiced frames; None when there are fewer than five."""
    pitch = semitones(frames.f0_hz[frames.voiced & is_speech(frames)])
    if len(pitch) < 5:
        return None
    low, middle, high = np.percentile(pitch, [5, 50, 95])
    return PitchStatistics(float(middle), float(high - low))
