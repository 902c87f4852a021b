"""Parametric equaliser: two shelves and three bells."""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.biquads import (
    HIGHEST,
    SectionStream,
    bell,
    high_shelf,
    low_shelf,
    response_db,
)
from voicestudio.effects.frequency_response import FrequencyResponse, ResponseHandle
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import TONE, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.texts import tr

_BELLS = ((1, 200.0, tr("Low")), (2, 1_000.0, tr("Middle")), (3, 4_000.0, tr("High")))
"""Number, default frequency in hertz and name of each bell."""
_MOST_DB = 18.0


def _frequency(name: str, label: str, hertz: float) -> Parameter:
    return Parameter(
        name,
        label,
        "Hz",
        default=hertz,
        minimum=20,
        maximum=20_000,
        scale="log",
        description=tr(
            "Where it acts. Above the highest frequency of the recording it does nothing."
        ),
    )


def _gain(name: str, label: str) -> Parameter:
    return Parameter(
        name,
        label,
        "dB",
        default=0,
        minimum=-_MOST_DB,
        maximum=_MOST_DB,
        description=tr("How much louder, or quieter, the sound becomes there."),
    )


def _bell_parameters(number: int, hertz: float, name: str) -> tuple[Parameter, ...]:
    return (
        _frequency(f"bell{number}_frequency", tr("{name} bell", name=name), hertz),
        _gain(f"bell{number}_gain", tr("{name} bell gain", name=name)),
        Parameter(
            f"bell{number}_q",
            tr("{name} bell Q", name=name),
            "",
            default=1,
            minimum=0.1,
            maximum=20,
            scale="log",
            advanced=True,
            description=tr("How narrow the bell is: its frequency divided by its bandwidth."),
        ),
    )


PARAMETERS = (
    _frequency("low_frequency", tr("Low shelf"), 120),
    _gain("low_gain", tr("Low shelf gain")),
    *(
        parameter
        for number, hertz, name in _BELLS
        for parameter in _bell_parameters(number, hertz, name)
    ),
    _frequency("high_frequency", tr("High shelf"), 8_000),
    _gain("high_gain", tr("High shelf gain")),
)


def sections(parameters: Mapping[str, float], sample_rate: int) -> list[list[float]]:
    """Return the second-order sections of a complete set of parameters; none at gain 0."""
    made = [
        (f"{name}_gain", f"{name}_frequency", shelf)
        for name, shelf in (("low", low_shelf), ("high", high_shelf))
    ]
    shelves = [
        shelf(parameters[hertz], parameters[gain], sample_rate)
        for gain, hertz, shelf in made
        if _acts(parameters[gain], parameters[hertz], sample_rate)
    ]
    bells = [
        bell(hertz, gain, parameters[f"bell{n}_q"], sample_rate)
        for n, _hertz, _name in _BELLS
        for hertz, gain in [(parameters[f"bell{n}_frequency"], parameters[f"bell{n}_gain"])]
        if _acts(gain, hertz, sample_rate)
    ]
    return shelves + bells


def _acts(gain_db: float, hertz: float, sample_rate: int) -> bool:
    return gain_db != 0 and hertz <= HIGHEST * sample_rate


def _is_flat(parameters: Mapping[str, float]) -> bool:
    return all(value == 0 for name, value in parameters.items() if name.endswith("_gain"))


def _decibels(parameters: Mapping[str, float], sample_rate: int, hertz: np.ndarray) -> np.ndarray:
    return response_db(sections(parameters, sample_rate), sample_rate, hertz)


RESPONSE = FrequencyResponse(
    (
        ResponseHandle(tr("Low shelf"), "low_frequency", "low_gain"),
        *(
            ResponseHandle(
                tr("{name} bell", name=name), f"bell{n}_frequency", f"bell{n}_gain", f"bell{n}_q"
            )
            for n, _hertz, name in _BELLS
        ),
        ResponseHandle(tr("High shelf"), "high_frequency", "high_gain"),
    ),
    _decibels,
    lowest=-_MOST_DB,
    highest=_MOST_DB,
)
"""The curve in the panel, with a handle for each shelf and bell."""


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> SectionStream:
    return SectionStream(sections(parameters, sample_rate), channels)


EQUALISER = sequential_effect(
    "equaliser",
    tr("Parametric EQ"),
    PARAMETERS,
    _load,
    group=TONE,
    panel="voicestudio.gui.effects.response_section:EqualiserSection",
    unchanging=_is_flat,
    presets=(
        Preset(tr("Clearer speech"), {"low_gain": -2, "bell1_gain": -3, "bell3_gain": 3}),
        Preset(
            tr("Less boomy"),
            {"low_gain": -4, "low_frequency": 150, "bell1_gain": -3, "bell1_frequency": 250},
        ),
        Preset(
            tr("Warmer"), {"low_gain": 3, "low_frequency": 180, "bell3_gain": -1, "high_gain": -2}
        ),
        Preset(tr("More air"), {"high_gain": 4, "high_frequency": 10_000}),
        Preset(tr("Less nasal"), {"bell2_gain": -4, "bell2_frequency": 1_000, "bell2_q": 1.5}),
    ),
)
