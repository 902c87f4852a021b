"""Perceived loudness (ITU-R BS.1770-4) and matching one sound to another."""

import math

import numpy as np
import pyloudnorm

from voicestudio.audio.levels import rms_dbfs

_GATING_BLOCK_SECONDS = 0.4
_MOST_CHANNELS = 5
_SURROUND_CHANNELS = 6
_SURROUND_LFE = 3


def integrated_lufs(samples: np.ndarray, rate: int) -> float:
    """Return the integrated loudness of `samples` (frames, channels) in LUFS; -inf for silence.

    Where BS.1770 does not apply (shorter than one gating block of 0.4 s, below its gate of -70
    LUFS, more channels than it weighs) the result is the RMS level in dBFS instead.
    """
    if samples.shape[1] == _SURROUND_CHANNELS:  # 5.1: the standard leaves out the bass channel
        samples = np.delete(samples, _SURROUND_LFE, axis=1)
    if len(samples) < _GATING_BLOCK_SECONDS * rate or samples.shape[1] > _MOST_CHANNELS:
        return rms_dbfs(samples)
    if not samples.any():
        return -math.inf
    loudness = float(pyloudnorm.Meter(rate).integrated_loudness(samples))
    return loudness if math.isfinite(loudness) else rms_dbfs(samples)


def gain_to_match(reference: np.ndarray, other: np.ndarray, rate: int) -> float:
    """Return the linear gain that gives `other` the loudness of `reference`; 1.0 if one is silent.

    Both have the shape (frames, channels) and the sample rate `rate`.
    """
    difference = integrated_lufs(reference, rate) - integrated_lufs(other, rate)
    return 10.0 ** (difference / 20.0) if math.isfinite(difference) else 1.0
