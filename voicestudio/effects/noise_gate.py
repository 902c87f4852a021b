"""Noise gate: attenuates pauses, whose level stays below a threshold."""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.ballistics import Ballistics, per_hop
from voicestudio.effects.biquads import SectionStream, high_pass
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

_LATENCY_SECONDS = 0.01
# The level detector ignores rumble below this frequency.
_RUMBLE_HZ = 80.0
# Release time of the level detector, longer than a pitch period of a low voice.
_CREST_SECONDS = 0.012
_latency = late_by(_LATENCY_SECONDS)

PARAMETERS = (
    Parameter(
        "threshold",
        tr("Threshold"),
        "dB",
        default=-45,
        minimum=-80,
        maximum=-10,
        description=tr("Sound that is louder passes. Set it above the noise and below the voice."),
    ),
    Parameter(
        "range",
        tr("Reduction"),
        "dB",
        default=20,
        minimum=0,
        maximum=80,
        description=tr("How far pauses are turned down. A little noise left sounds more natural."),
    ),
    Parameter(
        "hold",
        tr("Hold"),
        "ms",
        default=150,
        minimum=0,
        maximum=2_000,
        description=tr("How long it stays open after the sound has become quieter."),
    ),
    Parameter(
        "release",
        tr("Release"),
        "ms",
        default=120,
        minimum=5,
        maximum=2_000,
        scale="log",
        description=tr("How slowly it closes."),
    ),
    Parameter(
        "hysteresis",
        tr("Hysteresis"),
        "dB",
        default=6,
        minimum=0,
        maximum=20,
        advanced=True,
        description=tr(
            "How far below the level that opens it the sound must fall to "
            "close it, so that it does not flutter."
        ),
    ),
    Parameter(
        "attack",
        tr("Attack"),
        "ms",
        default=2,
        minimum=0.1,
        maximum=50,
        scale="log",
        advanced=True,
        description=tr("How fast it opens. It hears words 10 ms before they come."),
    ),
)


class _Gate:
    """The state (open or closed) and the gain of the gate, updated once per hop."""

    def __init__(self, parameters: Mapping[str, float], hop_seconds: float) -> None:
        self._opens = parameters["threshold"]
        self._closes = self._opens - parameters["hysteresis"]
        # The look-ahead lets it detect the end of a word early, so it holds for longer.
        self._hold = round((parameters["hold"] / 1000 + _LATENCY_SECONDS) / hop_seconds)
        self._floor = -parameters["range"]
        self._attack, self._release = (
            per_hop(parameters[name] / 1000, hop_seconds) for name in ("attack", "release")
        )
        self._open, self._left, self._gain = False, 0, self._floor

    def __call__(self, levels_db: np.ndarray) -> np.ndarray:
        """Return gains in dB, (k,), for the levels in dB of the next hops, (k,)."""
        gains = []
        for level in levels_db.tolist():
            self._hear(level)
            wanted, left = (0.0, self._attack) if self._open else (self._floor, self._release)
            self._gain = wanted + left * (self._gain - wanted)
            gains.append(self._gain)
        return np.array(gains)

    def _hear(self, level: float) -> None:
        if level >= (self._closes if self._open else self._opens):
            self._open, self._left = True, self._hold
        elif self._left > 0:
            self._left -= 1
        else:
            self._open = False


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    hop = hop_of(sample_rate)
    gate = _Gate(parameters, hop / sample_rate)
    sections = high_pass(_RUMBLE_HZ, sample_rate)
    without_rumble = SectionStream(sections, channels)
    crests = Ballistics(0.0, _CREST_SECONDS, hop / sample_rate)

    def gains(sound: np.ndarray) -> np.ndarray:
        levels = decibels(crests(hop_peaks(without_rumble.filtered(sound), hop)))
        return factors(gate(levels))

    return gain_stream(sample_rate, channels, _latency(sample_rate), gains)


NOISE_GATE = sequential_effect(
    "noise-gate",
    tr("Noise gate"),
    PARAMETERS,
    _load,
    group=DYNAMICS,
    latency=_latency,
    lead_seconds=3.0,
    metering=Metering(),
    presets=(
        Preset(tr("Gentle"), {"range": 10, "hold": 250, "release": 250}),
        Preset(tr("Voice at a desk"), {"threshold": -42, "range": 20}),
        Preset(tr("Silent pauses"), {"threshold": -40, "range": 80, "hold": 200}),
    ),
)
