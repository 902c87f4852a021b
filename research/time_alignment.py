"""Compensation of the delay that another program added to a recording.

Programs that work frame by frame often delay sound by some milliseconds, which metrics that compare
samples would count as noise.
"""

import numpy as np
from scipy.signal import correlate, correlation_lags

LONGEST_DELAY_SECONDS = 0.1


def delay_of(other: np.ndarray, reference: np.ndarray, most: int) -> int:
    """The delay of `other` against `reference` in samples; negative where it is early.

    Both have shape (samples,). The delay with the strongest correlation of either sign is taken,
    at most `most` samples either way; 0 when one of them is silent.
    """
    if not other.any() or not reference.any():
        return 0
    strength = np.abs(correlate(other, reference, method="fft"))
    lags = correlation_lags(len(other), len(reference))
    near = np.abs(lags) <= most
    return int(lags[near][np.argmax(strength[near])])


def aligned(other: np.ndarray, reference: np.ndarray, rate: int) -> np.ndarray:
    """`other` moved by its delay and cut or zero-padded to the length of `reference`."""
    delay = delay_of(other, reference, round(LONGEST_DELAY_SECONDS * rate))
    moved = other[delay:] if delay >= 0 else np.pad(other, (-delay, 0))
    return np.pad(moved[: len(reference)], (0, max(0, len(reference) - len(moved))))
