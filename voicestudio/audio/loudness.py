"""Perceived loudness (ITU-R BS.1770-5) of sound at hand, and the gain that matches two sounds."""

import math
from collections.abc import Callable

import numpy as np

from voicestudio.audio.levels import rms_dbfs
from voicestudio.audio.loudness_meter import (
    MOST_WEIGHED_CHANNELS,
    Loudness,
    LoudnessMeter,
    channel_weights,
)
from voicestudio.audio.medium import Medium
from voicestudio.errors import Cancelled

_BLOCK_FRAMES = 1 << 16


def measure_loudness(
    medium: Medium,
    start: int,
    stop: int,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Loudness:
    """Measure frames [start, stop) in constant memory; `progress` gets fractions from 0 to 1.

    Raises Cancelled, and what reading raises.
    """
    meter = LoudnessMeter(medium.sample_rate, medium.channels)
    for begin in range(start, stop, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        end = min(begin + _BLOCK_FRAMES, stop)
        meter.add(medium.read(begin, end - begin))
        if progress:
            progress((end - start) / (stop - start))
    return meter.loudness()


def integrated_lufs(samples: np.ndarray, rate: int) -> float:
    """Return the integrated loudness of `samples` (frames, channels) in LUFS; -inf for silence.

    Where BS.1770 does not apply (shorter than one gating block of 0.4 s, below its gate of -70
    LUFS, more channels than it weighs) the result is the RMS level in dBFS instead.
    """
    channels = samples.shape[1]
    weights = channel_weights(channels)
    counting = samples if weights.all() else samples[:, weights > 0]
    if channels > MOST_WEIGHED_CHANNELS or not counting.any():
        return rms_dbfs(counting)
    meter = LoudnessMeter(rate, channels, with_peak=False)
    for start in range(0, len(samples), _BLOCK_FRAMES):
        meter.add(samples[start : start + _BLOCK_FRAMES])
    loudness = meter.integrated
    return loudness if math.isfinite(loudness) else rms_dbfs(counting)


def gain_to_match(reference: np.ndarray, other: np.ndarray, rate: int) -> float:
    """Return the linear gain that gives `other` the loudness of `reference`; 1.0 if one is silent.

    Both have the shape (frames, channels) and the sample rate `rate`.
    """
    difference = integrated_lufs(reference, rate) - integrated_lufs(other, rate)
    return 10.0 ** (difference / 20.0) if math.isfinite(difference) else 1.0
