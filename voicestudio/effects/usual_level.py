"""Scales quiet recordings to a usual speech level by a power of two, which is reversible."""

import math

import numpy as np

from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.audio.silence import step_levels

_STEP_SECONDS = 0.02
_LOUD_PERCENTILE = 95
_QUIET_DB, _USUAL_DB = -45.0, -26.0


def usual_scale(medium: Medium, start: int, stop: int) -> float:
    """Return the factor to apply to frames [start, stop) before voice analysis.

    It is 1 unless loud speech is below -45 dBFS, else a power of two, so that multiplying and
    dividing are exact. It is 1 for silence.
    """
    step = max(1, round(_STEP_SECONDS * medium.sample_rate))
    levels = step_levels(medium, start, stop, step)
    audible = levels[levels > levels.min()] if len(levels) else levels
    if not len(audible):
        return 1.0
    loud = float(np.percentile(audible, _LOUD_PERCENTILE))
    return 1.0 if loud >= _QUIET_DB else 2.0 ** math.ceil((_USUAL_DB - loud) / 6.0206)


def usual_scale_of(samples: np.ndarray, sample_rate: int) -> float:
    """Return the factor as `usual_scale` for samples, (n,) or (n, channels)."""
    return usual_scale(ArrayMedium(samples.reshape(len(samples), -1), sample_rate), 0, len(samples))
