"""De-plosive: attenuates the low-frequency thump of plosives such as P and B.

An air blast on the microphone is a short burst below the range of the voice. It is detected where
the power of the lowest band far exceeds that above 250 Hz; only that band is attenuated.
"""

from collections.abc import Mapping

from voicestudio.effects.band_reduction import BandDetector, band_reduction
from voicestudio.effects.band_split import BandSplit
from voicestudio.effects.biquads import SectionStream, high_pass
from voicestudio.effects.gain_change import Metering
from voicestudio.effects.hops import HoppedStream
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import MOUTH, sequential_effect
from voicestudio.effects.spec import Preset, late_by
from voicestudio.texts import tr

_LATENCY_SECONDS = 0.035
_FILTER_SECONDS = 0.03
_VOICE_HZ = 250.0
# The average is about a period of the thump and of a low voice.
_DETECTOR = BandDetector(attack=0.006, release=0.05, average=0.012, slope=2.0, quietest_db=-55.0)

_latency = late_by(_LATENCY_SECONDS)

PARAMETERS = (
    Parameter(
        "frequency",
        tr("Frequency"),
        "Hz",
        default=120,
        minimum=50,
        maximum=250,
        scale="log",
        description=tr("Only what lies below is turned down. Lower spares low voices."),
    ),
    Parameter(
        "sensitivity",
        tr("Threshold"),
        "dB",
        default=4,
        minimum=-12,
        maximum=20,
        description=tr(
            "How much louder than the voice the thump is before it is "
            "turned down. Lower values act more often."
        ),
    ),
    Parameter(
        "reduction",
        tr("Reduction"),
        "dB",
        default=18,
        minimum=0,
        maximum=36,
        description=tr("How far it is turned down at most."),
    ),
)


def _split(sample_rate: int, channels: int, parameters: Mapping[str, float]) -> BandSplit:
    frequency = parameters["frequency"]
    return BandSplit(sample_rate, channels, frequency, _FILTER_SECONDS, upper=False)


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    voice = SectionStream(high_pass(_VOICE_HZ, sample_rate), channels)
    return band_reduction(
        sample_rate,
        channels,
        _split(sample_rate, channels, parameters),
        _DETECTOR,
        latency=_latency(sample_rate),
        threshold_db=parameters["sensitivity"],
        most_db=parameters["reduction"],
        reference=voice.filtered,
    )


DE_PLOSIVE = sequential_effect(
    "de-plosive",
    tr("De-plosive"),
    PARAMETERS,
    _load,
    group=MOUTH,
    latency=_latency,
    metering=Metering(band=_split),
    presets=(
        Preset(tr("Gentle"), {"reduction": 10, "sensitivity": 8}),
        Preset(tr("Low voice"), {"frequency": 90}),
        Preset(tr("No pop filter"), {"frequency": 150, "sensitivity": 0, "reduction": 26}),
    ),
)
