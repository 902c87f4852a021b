"""De-plosive: attenuates the low-frequency thump of plosives such as P and B.

An air blast on the microphone is a short burst below the range of the voice. It is detected where
the power of the lowest band far exceeds that above 250 Hz; only that band is attenuated.
"""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.ballistics import Average, Ballistics
from voicestudio.effects.band_split import BandSplit
from voicestudio.effects.biquads import SectionStream
from voicestudio.effects.hops import Delay, GainRamp, HoppedStream, factors, hop_of, hop_powers
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import MOUTH, sequential_effect
from voicestudio.effects.spec import Preset, late_by

_LATENCY_SECONDS = 0.035
_FILTER_SECONDS = 0.03
_ATTACK_SECONDS, _RELEASE_SECONDS = 0.006, 0.05
# About a period of the thump and of a low voice.
_AVERAGE_SECONDS = 0.012
_VOICE_HZ = 250.0
_QUIET = 10.0 ** (-55.0 / 10.0)
_SLOPE = 2.0

_latency = late_by(_LATENCY_SECONDS)

PARAMETERS = (
    Parameter(
        "frequency",
        "Frequency",
        "Hz",
        default=120,
        minimum=50,
        maximum=250,
        scale="log",
        description="Only what lies below is turned down. Lower spares low voices.",
    ),
    Parameter(
        "sensitivity",
        "Threshold",
        "dB",
        default=4,
        minimum=-12,
        maximum=20,
        description="How much louder than the voice the thump is before it is turned down. Lower "
        "values act more often.",
    ),
    Parameter(
        "reduction",
        "Reduction",
        "dB",
        default=18,
        minimum=0,
        maximum=36,
        description="How far it is turned down at most.",
    ),
)


class _DePlosive:
    """Attenuates the lowest band of whole hops, with a latency of `delay` frames."""

    def __init__(self, sample_rate: int, channels: int, parameters: Mapping[str, float]) -> None:
        from scipy.signal import butter

        self._hop = hop_of(sample_rate)
        hop_seconds = self._hop / sample_rate
        self.delay = _latency(sample_rate) - self._hop + 1
        self._split = BandSplit(
            sample_rate, channels, parameters["frequency"], _FILTER_SECONDS, upper=False
        )
        voice = butter(2, _VOICE_HZ, "highpass", fs=sample_rate, output="sos")
        self._voice = SectionStream(np.asarray(voice), channels)
        self._powers = [Average(_AVERAGE_SECONDS, hop_seconds) for _ in range(2)]
        self._follow = Ballistics(_ATTACK_SECONDS, _RELEASE_SECONDS, hop_seconds)
        self._held = Delay(self.delay - self._split.delay, 2 * channels)
        self._ramp = GainRamp(self._hop)
        self._from, self._most = parameters["sensitivity"], parameters["reduction"]

    def __call__(self, sound: np.ndarray) -> np.ndarray:
        whole, low = self._split(sound)
        gain = factors(-self._follow(self._reduction(low, self._voice.filtered(whole))))
        channels = sound.shape[1]
        held = self._held(np.concatenate([whole, low], axis=1))
        return held[:, :channels] + (self._ramp(gain) - 1.0) * held[:, channels:]

    def _reduction(self, low: np.ndarray, voice: np.ndarray) -> np.ndarray:
        """Return the wanted attenuation in dB of the lowest band, at the end of each hop, (k,)."""
        thump, rest = (
            average(hop_powers(part, self._hop))
            for average, part in zip(self._powers, (low, voice), strict=True)
        )
        louder = 10.0 * np.log10((thump + 1e-20) / (rest + 1e-20))
        wanted = np.clip(_SLOPE * (louder - self._from), 0.0, self._most)
        return np.where(thump > _QUIET, wanted, 0.0)


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    work = _DePlosive(sample_rate, channels, parameters)
    return HoppedStream(hop_of(sample_rate), channels, _latency(sample_rate), work.delay, work)


DE_PLOSIVE = sequential_effect(
    "de-plosive",
    "De-plosive",
    PARAMETERS,
    _load,
    group=MOUTH,
    latency=_latency,
    presets=(
        Preset("Gentle", {"reduction": 10, "sensitivity": 8}),
        Preset("Low voice", {"frequency": 90}),
        Preset("No pop filter", {"frequency": 150, "sensitivity": 0, "reduction": 26}),
    ),
)
