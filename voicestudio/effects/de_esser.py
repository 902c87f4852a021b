"""De-esser: attenuates the band above a frequency while its share of the power is high.

A linear-phase filter splits the sound into two bands that sum to the input exactly; only the upper
one is attenuated.
"""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.ballistics import Average, Ballistics
from voicestudio.effects.band_split import BandSplit
from voicestudio.effects.hops import Delay, GainRamp, HoppedStream, factors, hop_of, hop_powers
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset, late_by

_LATENCY_SECONDS = 0.01
_FILTER_SECONDS = 0.003
_ATTACK_SECONDS, _RELEASE_SECONDS = 0.002, 0.04
# Longer than a pitch period of most voices, so that single glottal pulses do not trigger it.
_AVERAGE_SECONDS = 0.006
# Decibels of attenuation for each decibel above the threshold.
_SLOPE = 1.5
_QUIET = 10.0 ** (-60.0 / 10.0)
_latency = late_by(_LATENCY_SECONDS)

PARAMETERS = (
    Parameter(
        "frequency",
        "Frequency",
        "Hz",
        default=5_000,
        minimum=2_500,
        maximum=10_000,
        scale="log",
        description="Only what lies above is turned down. S is sharp above 5 kHz in low voices, "
        "above 6 kHz in high ones.",
    ),
    Parameter(
        "sensitivity",
        "Threshold",
        "dB",
        default=-8,
        minimum=-24,
        maximum=0,
        description="How loud the upper part is, against all of the sound, before it is turned "
        "down. Lower values act more often.",
    ),
    Parameter(
        "reduction",
        "Reduction",
        "dB",
        default=8,
        minimum=0,
        maximum=24,
        description="How far it is turned down at most.",
    ),
)


class _DeEsser:
    """Attenuates the upper band of whole hops, with a latency of `delay` frames."""

    def __init__(self, sample_rate: int, channels: int, parameters: Mapping[str, float]) -> None:
        self._hop = hop_of(sample_rate)
        hop_seconds = self._hop / sample_rate
        self.delay = _latency(sample_rate) - self._hop + 1
        self._split = BandSplit(
            sample_rate, channels, parameters["frequency"], _FILTER_SECONDS, upper=True
        )
        self._held = Delay(self.delay - self._split.delay, 2 * channels)
        self._follow = Ballistics(_ATTACK_SECONDS, _RELEASE_SECONDS, hop_seconds)
        self._ramp = GainRamp(self._hop)
        self._power, self._all_power = (Average(_AVERAGE_SECONDS, hop_seconds) for _ in range(2))
        self._from, self._most = parameters["sensitivity"], parameters["reduction"]

    def __call__(self, sound: np.ndarray) -> np.ndarray:
        whole, upper = self._split(sound)
        gain = factors(-self._follow(self._reduction(whole, upper)))
        channels = sound.shape[1]
        held = self._held(np.concatenate([whole, upper], axis=1))
        return held[:, :channels] + (self._ramp(gain) - 1.0) * held[:, channels:]

    def _reduction(self, whole: np.ndarray, upper: np.ndarray) -> np.ndarray:
        """Return the wanted attenuation in dB, at the end of each hop, (k,)."""
        all_power = self._all_power(hop_powers(whole, self._hop))
        power = self._power(hop_powers(upper, self._hop))
        share = 10.0 * np.log10((power + 1e-20) / (all_power + 1e-20))
        wanted = np.clip(_SLOPE * (share - self._from), 0.0, self._most)
        return np.where(power > _QUIET, wanted, 0.0)


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    work = _DeEsser(sample_rate, channels, parameters)
    latency = _latency(sample_rate)
    return HoppedStream(hop_of(sample_rate), channels, latency, work.delay, work)


DE_ESSER = sequential_effect(
    "de-esser",
    "De-esser",
    PARAMETERS,
    _load,
    group=DYNAMICS,
    latency=_latency,
    presets=(
        Preset("Gentle", {"sensitivity": -6, "reduction": 5}),
        Preset("Low voice", {"frequency": 4_500, "reduction": 8}),
        Preset("High voice", {"frequency": 6_000, "reduction": 8}),
        Preset("Very sharp S", {"sensitivity": -12, "reduction": 14}),
    ),
)
