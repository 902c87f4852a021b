"""High-pass and low-pass: Butterworth filters, -3 dB at the cut-off frequency."""

from collections.abc import Mapping
from functools import partial
from typing import Literal

import numpy as np

from voicestudio.effects.biquads import HIGHEST, SectionStream
from voicestudio.effects.frequency_response import FrequencyResponse, ResponseHandle
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import TONE, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.texts import tr

_ORDERS = (1, 2, 3, 4, 6, 8)
_DECIBELS_AN_ORDER = 6
_LEAST_HZ = 1e-3
_SLOPE = Parameter(
    "slope",
    tr("Slope"),
    "",
    default=1,
    minimum=0,
    maximum=len(_ORDERS) - 1,
    scale="choice",
    choices=tuple(
        tr("{decibels} dB per octave", decibels=_DECIBELS_AN_ORDER * order) for order in _ORDERS
    ),
    description=tr(
        "How steeply the sound fades beyond the frequency. Gentle "
        "slopes sound more natural, steep ones take more away."
    ),
)


def _decibels(
    kind: Literal["highpass", "lowpass"],
    parameters: Mapping[str, float],
    sample_rate: int,
    hertz: np.ndarray,
) -> np.ndarray:
    """Return the gains in dB at `hertz`: those of a Butterworth filter after bilinear warping."""
    cut_off, highest = parameters["frequency"], HIGHEST * sample_rate
    if kind == "lowpass" and cut_off > highest:
        return np.zeros(len(hertz))
    order = _ORDERS[int(parameters["slope"])]
    there = np.clip(hertz, _LEAST_HZ, highest)
    octaves = np.log(np.tan(np.pi * there / sample_rate))
    octaves -= np.log(np.tan(np.pi * min(cut_off, highest) / sample_rate))
    exponent = 2.0 * order * (octaves if kind == "lowpass" else -octaves)
    return -10.0 * np.log10(1.0 + np.exp(np.minimum(exponent, 700.0)))


def _response(kind: Literal["highpass", "lowpass"], label: str) -> FrequencyResponse:
    handles = (ResponseHandle(label, "frequency"),)
    return FrequencyResponse(handles, partial(_decibels, kind), lowest=-42, highest=6)


HIGH_PASS_RESPONSE = _response("highpass", tr("High-pass"))
LOW_PASS_RESPONSE = _response("lowpass", tr("Low-pass"))
"""The curves in the panel; the handle of each is at its cut-off frequency."""


def _load(
    kind: Literal["highpass", "lowpass"],
    _device: str,
    sample_rate: int,
    channels: int,
    parameters: Mapping[str, float],
) -> SectionStream:
    hertz = min(parameters["frequency"], HIGHEST * sample_rate)
    if kind == "lowpass" and hertz < parameters["frequency"]:  # no sound above the cut-off
        return SectionStream([], channels)
    from scipy.signal import butter

    order = _ORDERS[int(parameters["slope"])]
    sections = np.asarray(butter(order, hertz, kind, fs=sample_rate, output="sos"))
    return SectionStream(sections, channels)


HIGH_PASS = sequential_effect(
    "high-pass",
    tr("High-pass"),
    (
        Parameter(
            "frequency",
            tr("Frequency"),
            "Hz",
            default=80,
            minimum=20,
            maximum=1000,
            scale="log",
            description=tr(
                "What lies below it is taken away: rumble, footfall, handling "
                "noise. Most voices begin between 80 and 200 Hz."
            ),
        ),
        _SLOPE,
    ),
    partial(_load, "highpass"),
    group=TONE,
    panel="voicestudio.gui.effects.response_section:HighPassSection",
    presets=(
        Preset(tr("Rumble"), {"frequency": 60, "slope": 3}),
        Preset(tr("Low voice"), {"frequency": 80, "slope": 1}),
        Preset(tr("High voice"), {"frequency": 120, "slope": 1}),
        Preset(tr("Wind and handling"), {"frequency": 160, "slope": 3}),
    ),
)

LOW_PASS = sequential_effect(
    "low-pass",
    tr("Low-pass"),
    (
        Parameter(
            "frequency",
            tr("Frequency"),
            "Hz",
            default=12_000,
            minimum=500,
            maximum=20_000,
            scale="log",
            description=tr(
                "What lies above it is taken away: hiss, whistling, sharpness. "
                "Above the highest frequency of the recording it does nothing."
            ),
        ),
        _SLOPE,
    ),
    partial(_load, "lowpass"),
    group=TONE,
    panel="voicestudio.gui.effects.response_section:LowPassSection",
    presets=(
        Preset(tr("Hiss"), {"frequency": 12_000, "slope": 1}),
        Preset(tr("Warmer"), {"frequency": 9_000, "slope": 0}),
        Preset(tr("From the next room"), {"frequency": 900, "slope": 3}),
    ),
)
