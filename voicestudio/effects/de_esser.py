"""De-esser: attenuates the band above a frequency while its share of the power is high.

A linear-phase filter splits the sound into two bands that sum to the input exactly; only the upper
one is attenuated.
"""

from collections.abc import Mapping

from voicestudio.effects.band_reduction import BandDetector, band_reduction
from voicestudio.effects.band_split import BandSplit
from voicestudio.effects.gain_change import Metering
from voicestudio.effects.hops import HoppedStream
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset, late_by
from voicestudio.texts import tr

_LATENCY_SECONDS = 0.01
_FILTER_SECONDS = 0.003
# The average is longer than a pitch period of most voices, so that single glottal pulses do not
# trigger it.
_DETECTOR = BandDetector(attack=0.002, release=0.04, average=0.006, slope=1.5, quietest_db=-60.0)
_latency = late_by(_LATENCY_SECONDS)

PARAMETERS = (
    Parameter(
        "frequency",
        tr("Frequency"),
        "Hz",
        default=5_000,
        minimum=2_500,
        maximum=10_000,
        scale="log",
        description=tr(
            "Only what lies above is turned down. S is sharp above 5 kHz "
            "in low voices, above 6 kHz in high ones."
        ),
    ),
    Parameter(
        "sensitivity",
        tr("Threshold"),
        "dB",
        default=-8,
        minimum=-24,
        maximum=0,
        description=tr(
            "How loud the upper part is, against all of the sound, before "
            "it is turned down. Lower values act more often."
        ),
    ),
    Parameter(
        "reduction",
        tr("Reduction"),
        "dB",
        default=8,
        minimum=0,
        maximum=24,
        description=tr("How far it is turned down at most."),
    ),
)


def _split(sample_rate: int, channels: int, parameters: Mapping[str, float]) -> BandSplit:
    frequency = parameters["frequency"]
    return BandSplit(sample_rate, channels, frequency, _FILTER_SECONDS, upper=True)


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    return band_reduction(
        sample_rate,
        channels,
        _split(sample_rate, channels, parameters),
        _DETECTOR,
        latency=_latency(sample_rate),
        threshold_db=parameters["sensitivity"],
        most_db=parameters["reduction"],
        reference=lambda whole: whole,
    )


DE_ESSER = sequential_effect(
    "de-esser",
    tr("De-esser"),
    PARAMETERS,
    _load,
    group=DYNAMICS,
    latency=_latency,
    metering=Metering(band=_split),
    presets=(
        Preset(tr("Gentle"), {"sensitivity": -6, "reduction": 5}),
        Preset(tr("Low voice"), {"frequency": 4_500, "reduction": 8}),
        Preset(tr("High voice"), {"frequency": 6_000, "reduction": 8}),
        Preset(tr("Very sharp S"), {"sensitivity": -12, "reduction": 14}),
    ),
)
