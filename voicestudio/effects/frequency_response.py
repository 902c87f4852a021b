"""The frequency response of a filter as a curve, and the handles that change its parameters."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ResponseHandle:
    """A point of the curve that sets parameters.

    Attributes:
        label: what it changes, for the user.
        frequency: name of the parameter with its frequency in hertz.
        gain: name of the parameter with its gain in dB; "" if it has none.
        q: name of the parameter with its Q; "" if it has none.
    """

    label: str
    frequency: str
    gain: str = ""
    q: str = ""


@dataclass(frozen=True)
class FrequencyResponse:
    """How a filter changes frequencies.

    Attributes:
        handles: what can be dragged, from low to high frequencies.
        decibels: the gains in dB, (k,), at frequencies in hertz, (k,), for values of all parameters
            and a sample rate; cheap, and without importing scipy.
        lowest, highest: the range of gains in dB that is worth showing.
    """

    handles: tuple[ResponseHandle, ...]
    decibels: Callable[[Mapping[str, float], int, np.ndarray], np.ndarray]
    lowest: float
    highest: float
