"""Dynamic time warping of two renderings of a sentence."""

import numpy as np
from scipy.fft import dct
from scipy.ndimage import gaussian_filter1d

from voicestudio.voice.frames import VoiceFrames

_COEFFICIENTS = 14
_FASTEST = 3  # frames of the other that one frame may advance
_RATE_SMOOTHING = 12.0  # frames: local rates over about a third of a second


def match(source: VoiceFrames, other: VoiceFrames, bands: int) -> np.ndarray | None:
    """Align two renderings: for each frame of `source` the index of a frame of `other`, (T,) int.

    The index never falls and advances by three frames at most. The lowest `bands` are compared.
    None when `other` is more than three times as long, or either is empty.
    """
    left, right = _cepstra(source, bands), _cepstra(other, bands)
    if not (len(left) and len(right)) or len(right) > _FASTEST * len(left):
        return None
    squares = np.square(left).sum(1)[:, None] + np.square(right).sum(1) - 2 * left @ right.T
    apart = np.sqrt(np.maximum(squares, 0.0))
    # A cost of leaving the mean rate, or noise would decide in steady sounds.
    pace = len(right) / len(left)
    rate_cost = 0.15 * apart.mean() * np.abs(np.arange(_FASTEST + 1) - pace)
    total = np.full((_FASTEST + 1, len(right)), np.inf)
    best = np.full(len(right), np.inf)
    best[0] = apart[0, 0]
    steps = np.zeros((len(left), len(right)), np.int8)
    for row in range(1, len(left)):
        for step in range(_FASTEST + 1):
            total[step, :step] = np.inf
            total[step, step:] = best[: len(right) - step] + rate_cost[step]
        steps[row] = total.argmin(axis=0)
        best = total.min(axis=0) + apart[row]
    if not np.isfinite(best[-1]):
        return None
    path = np.empty(len(left), np.int64)
    path[-1] = len(right) - 1
    for row in range(len(left) - 1, 0, -1):
        path[row - 1] = path[row] - steps[row, path[row]]
    return path


def rate_of(path: np.ndarray) -> np.ndarray:
    """Smoothed log of the speaking rate of the other along the source's frames, (T,) float32."""
    slope = gaussian_filter1d(np.gradient(path.astype(np.float64)), _RATE_SMOOTHING, mode="nearest")
    return -np.log(np.clip(slope, 0.4, 2.5)).astype(np.float32)


def _cepstra(frames: VoiceFrames, bands: int) -> np.ndarray:
    """Mean-normalised cepstra and their slopes, (T, C)."""
    levels = np.maximum(frames.bands_db[:, :bands], frames.bands_db[:, :bands].max() - 60.0)
    found = np.asarray(dct(levels.astype(np.float64), axis=1, norm="ortho"))
    found = found[:, :_COEFFICIENTS] / np.sqrt(bands)
    found = found - found.mean(axis=0)
    found[:, 0] *= 0.7
    moving = gaussian_filter1d(found, 2.0, axis=0, order=1)
    return np.concatenate([found, 3.0 * moving], axis=1)
