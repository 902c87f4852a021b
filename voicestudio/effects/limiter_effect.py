"""Limiter: keeps the true peak below a ceiling (see `audio.limiter`)."""

from collections.abc import Mapping

import numpy as np

from voicestudio.effects.gain_change import Metering
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.texts import tr

CEILING = Parameter(
    "ceiling",
    tr("Ceiling"),
    "dBTP",
    default=-1,
    minimum=-20,
    maximum=0,
    description=tr("No true peak becomes louder. Players and codecs need some room: -1 is usual."),
)
_RELEASE_SECONDS = 0.1


class LimitedStream:
    """A `Stream` that applies a gain in dB and then limits to a ceiling in dBTP."""

    def __init__(
        self,
        sample_rate: int,
        channels: int,
        gain_db: float,
        ceiling_db: float,
        release_seconds: float = _RELEASE_SECONDS,
    ) -> None:
        from voicestudio.audio.limiter import Limiter

        self._gain = np.float32(10.0 ** (gain_db / 20.0))
        self._limiter = Limiter(sample_rate, channels, ceiling_db, release_seconds)

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        return self._limiter.process(samples * self._gain)


def latency(sample_rate: int) -> int:
    """Return the latency of a `LimitedStream` in frames."""
    from voicestudio.audio.limiter import Limiter

    return Limiter(sample_rate, 1).latency


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> LimitedStream:
    return LimitedStream(
        sample_rate,
        channels,
        parameters["gain"],
        parameters["ceiling"],
        parameters["release"] / 1000,
    )


LIMITER = sequential_effect(
    "limiter",
    tr("Limiter"),
    (
        CEILING,
        Parameter(
            "gain",
            tr("Input gain"),
            "dB",
            default=0,
            minimum=0,
            maximum=24,
            description=tr("How much louder all of it becomes before its peaks are limited."),
        ),
        Parameter(
            "release",
            tr("Release"),
            "ms",
            default=_RELEASE_SECONDS * 1000,
            minimum=10,
            maximum=2_000,
            scale="log",
            advanced=True,
            description=tr("How soon the sound comes back after a peak."),
        ),
    ),
    _load,
    group=DYNAMICS,
    latency=latency,
    lead_seconds=2.0,
    metering=Metering(make_up="gain"),
    presets=(
        Preset(tr("Safe peaks"), {}),
        Preset(tr("A little louder"), {"gain": 3}),
        Preset(tr("Loud"), {"gain": 8, "release": 60}),
    ),
)
