"""Fade curves.

With x from 0 to 1 from the quieter end to the louder one, the share of the louder end is

    linear        x
    cosine        (1 - cos(pi x)) / 2, S-shaped
    equal_power   sin(pi x / 2), so that a fade and its reverse add up to constant power
    logarithmic   ln(1 + 99 x) / ln(100): up quickly, then slowly
    exponential   (100 ** x - 1) / 99, its inverse: some 40 dB at nearly equal steps of loudness

A fade out is the reverse of the fade in with the same name.
"""

from collections.abc import Callable
from typing import Literal, get_args

import numpy as np

RampShape = Literal["linear", "cosine", "equal_power", "logarithmic", "exponential"]

LINEAR: RampShape = "linear"
"""The curve of a ramp, and of a fade until the user chooses another one."""

SHAPES: tuple[RampShape, ...] = get_args(RampShape)
"""All curves; their places are numbers in the settings of steps, so new ones come last."""

_SHARES: dict[RampShape, Callable[[np.ndarray], np.ndarray]] = {
    LINEAR: lambda x: x,
    "cosine": lambda x: 0.5 - 0.5 * np.cos(np.pi * x),
    "equal_power": lambda x: np.sin(np.pi / 2 * x),
    "logarithmic": lambda x: np.log1p(99.0 * x) / np.log(100.0),
    "exponential": lambda x: (100.0**x - 1.0) / 99.0,
}


def progress(shape: RampShape, fraction: np.ndarray, rising: bool) -> np.ndarray:
    """Return the share of a gain change, 0 to 1, at `fraction` (0 to 1) of the time; float64."""
    share = _SHARES[shape]
    if shape != LINEAR:  # the others are defined for 0 to 1 only
        fraction = np.clip(fraction, 0.0, 1.0)
    if rising or shape in (LINEAR, "cosine"):  # these are symmetric
        return share(fraction)
    return 1.0 - share(1.0 - fraction)
