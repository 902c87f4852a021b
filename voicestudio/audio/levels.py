"""Levels in decibels relative to full scale (dBFS)."""

import math

import numpy as np


def to_db(amplitude: float) -> float:
    """Return an amplitude (1.0 is full scale) in decibels; -inf for silence."""
    return 20.0 * math.log10(amplitude) if amplitude > 0.0 else -math.inf


def rms_dbfs(samples: np.ndarray) -> float:
    """Return the root mean square of `samples` (any shape) in dBFS; -inf for silence.

    A full-scale sine has -3.01 dBFS.
    """
    if samples.size == 0:
        return -math.inf
    return to_db(float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))))
