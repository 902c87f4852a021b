"""The curves a fade can follow, each the same in both directions.

With x from 0 to 1 on the way from the quieter end to the louder one, the share of the louder end is

    linear        x
    cosine        (1 - cos(pi x)) / 2, an S: gentle at both ends
    equal_power   sin(pi x / 2), so that with a fade the other way power adds up to 1
    logarithmic   ln(1 + 99 x) / ln(100): up quickly, then slowly
    exponential   (100 ** x - 1) / 99, its inverse: some 40 dB, at nearly equal steps of loudness

A fade out is a fade in played backwards, so the curve of either is known by one name.
"""

from collections.abc import Callable
from typing import Literal

import numpy as np

RampShape = Literal["linear", "cosine", "equal_power", "logarithmic", "exponential"]

LINEAR: RampShape = "linear"
"""The curve of a ramp, and of a fade until the user chooses another one."""

_SHARES: dict[RampShape, Callable[[np.ndarray], np.ndarray]] = {
    LINEAR: lambda x: x,
    "cosine": lambda x: 0.5 - 0.5 * np.cos(np.pi * x),
    "equal_power": lambda x: np.sin(np.pi / 2 * x),
    "logarithmic": lambda x: np.log1p(99.0 * x) / np.log(100.0),
    "exponential": lambda x: (100.0**x - 1.0) / 99.0,
}


def progress(shape: RampShape, fraction: np.ndarray, rising: bool) -> np.ndarray:
    """How far a gain has come, 0 to 1, at `fraction` (0 to 1) of the time; float64, same shape."""
    share = _SHARES[shape]
    if shape != LINEAR:  # the others may mean nothing, or turn back, beyond their ends
        fraction = np.clip(fraction, 0.0, 1.0)
    if rising or shape in (LINEAR, "cosine"):  # which are the same from both ends
        return share(fraction)
    return 1.0 - share(1.0 - fraction)
