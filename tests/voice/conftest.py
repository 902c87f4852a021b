"""A voice whose pitch and formants are known."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.signal import lfilter

_RATE = 48_000
_FORMANTS = ((600.0, 80.0), (1250.0, 110.0), (2600.0, 160.0), (3500.0, 220.0))

VoiceMaker = Callable[..., np.ndarray]


@pytest.fixture(scope="session")
def vowel() -> VoiceMaker:
    """`vowel(f0)`: harmonics of a pitch of (n,) Hz, one for each sample, through four formants.

    float32 of shape (n,) at 48 kHz, peak 0.5; `breath` is the level of noise in the source.
    """

    def make(f0_hz: np.ndarray, breath: float = 0.0, formants=_FORMANTS) -> np.ndarray:
        phase = 2.0 * np.pi * np.cumsum(f0_hz) / _RATE
        source = breath * np.random.default_rng(0).standard_normal(len(f0_hz))
        for number in range(1, int(8000.0 / np.min(f0_hz)) + 1):
            source += np.cos(number * phase) / number * (number * f0_hz < 8000.0)
        for frequency, bandwidth in formants:
            radius = np.exp(-np.pi * bandwidth / _RATE)
            poles = [1.0, -2.0 * radius * np.cos(2 * np.pi * frequency / _RATE), radius**2]
            source = np.asarray(lfilter([sum(poles)], poles, source))
        return (0.5 * source / np.abs(source).max()).astype(np.float32)

    return make


@pytest.fixture(scope="session")
def hiss() -> np.ndarray:
    """One second of white noise, RMS 0.1."""
    return (0.1 * np.random.default_rng(3).standard_normal(_RATE)).astype(np.float32)
