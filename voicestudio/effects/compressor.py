"""Compressor: reduces the dynamic range by attenuating what exceeds a threshold."""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.ballistics import Ballistics
from voicestudio.effects.gain_change import Metering
from voicestudio.effects.hops import (
    HoppedStream,
    decibels,
    factors,
    gain_stream,
    hop_of,
    hop_peaks,
)
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset, late_by
from voicestudio.texts import tr

_LATENCY_SECONDS = 0.001
_latency = late_by(_LATENCY_SECONDS)

PARAMETERS = (
    Parameter(
        "threshold",
        tr("Threshold"),
        "dB",
        default=-20,
        minimum=-60,
        maximum=0,
        description=tr("Peaks above this level become quieter."),
    ),
    Parameter(
        "ratio",
        tr("Ratio"),
        ": 1",
        default=3,
        minimum=1,
        maximum=20,
        scale="log",
        description=tr("How many decibels above the threshold come out as one."),
    ),
    Parameter(
        "attack",
        tr("Attack"),
        "ms",
        default=10,
        minimum=0.1,
        maximum=200,
        scale="log",
        description=tr("How soon it turns down: two thirds of the way are done after this time."),
    ),
    Parameter(
        "release",
        tr("Release"),
        "ms",
        default=120,
        minimum=5,
        maximum=2_000,
        scale="log",
        description=tr("How soon it comes back when the sound is quiet again."),
    ),
    Parameter(
        "make_up",
        tr("Make-up gain"),
        "dB",
        default=0,
        minimum=0,
        maximum=24,
        description=tr("How much louder all of it becomes afterwards."),
    ),
    Parameter(
        "knee",
        tr("Knee"),
        "dB",
        default=6,
        minimum=0,
        maximum=24,
        advanced=True,
        description=tr("How wide the bend at the threshold is. 0 dB is an edge."),
    ),
)


def reduction_db(level_db: np.ndarray, threshold: float, ratio: float, knee: float) -> np.ndarray:
    """Return the gain reduction in dB (0 or more) at input levels in dB: the static curve.

    Above `threshold` (dB) the output rises by 1/`ratio`. Within a `knee` of that width in dB, which
    is centred on the threshold, the curve is a parabola (Giannoulis, Massberg and Reiss 2012).
    """
    over = level_db - threshold
    slope = 1.0 - 1.0 / ratio
    bent = np.square(np.maximum(over + knee / 2, 0.0)) / (2.0 * knee) if knee else over
    return slope * np.where(over >= knee / 2, over, np.where(over > -knee / 2, bent, 0.0))


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    hop = hop_of(sample_rate)
    attack, release = parameters["attack"] / 1000, parameters["release"] / 1000
    follow = Ballistics(attack, release, hop / sample_rate)
    threshold, ratio, knee = (parameters[name] for name in ("threshold", "ratio", "knee"))

    def gains(sound: np.ndarray) -> np.ndarray:
        wanted = reduction_db(decibels(hop_peaks(sound, hop)), threshold, ratio, knee)
        return factors(parameters["make_up"] - follow(wanted))

    return gain_stream(sample_rate, channels, _latency(sample_rate), gains)


COMPRESSOR = sequential_effect(
    "compressor",
    tr("Compressor"),
    PARAMETERS,
    _load,
    group=DYNAMICS,
    latency=_latency,
    lead_seconds=3.0,
    metering=Metering(make_up="make_up"),
    presets=(
        Preset(tr("Gentle voice"), {"threshold": -22, "ratio": 2, "make_up": 3}),
        Preset(tr("Podcast voice"), {"threshold": -24, "ratio": 3, "make_up": 6, "release": 150}),
        Preset(
            tr("Radio voice"),
            {"threshold": -30, "ratio": 5, "attack": 3, "release": 80, "make_up": 12},
        ),
        Preset(
            tr("Catch peaks"),
            {"threshold": -12, "ratio": 10, "attack": 0.5, "release": 60, "knee": 3},
        ),
    ),
)
