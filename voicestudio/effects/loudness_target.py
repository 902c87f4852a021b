"""Loudness: brings the selection to a target loudness with limited peaks.

One gain for the whole selection, found by measuring it before (see `audio.normalising`).
"""

from collections.abc import Callable, Mapping

from voicestudio.audio.loudness_targets import TARGETS
from voicestudio.audio.medium import Medium
from voicestudio.effects.limiter_effect import CEILING, LimitedStream, latency
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.texts import tr

_GAIN = "gain_db"
"""Key of the measured gain in dB that the stream gets in addition to its parameters."""


def _measure(
    medium: Medium,
    start: int,
    stop: int,
    parameters: Mapping[str, float],
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> dict[str, float]:
    """Return the gain for `_GAIN`. Raises UserError for silence, and Cancelled."""
    # Imported here, because it imports scipy, which would delay the start of the window.
    from voicestudio.audio.normalising import find_normalisation

    target, ceiling = parameters["target"], parameters["ceiling"]
    found = find_normalisation(medium, start, stop, target, ceiling, progress, cancelled)
    return {_GAIN: found.gain_db}


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> LimitedStream:
    gain = parameters.get(_GAIN, 0.0)
    return LimitedStream(sample_rate, channels, gain, parameters["ceiling"])


LOUDNESS = sequential_effect(
    "loudness",
    tr("Loudness"),
    (
        Parameter(
            "target",
            tr("Loudness"),
            "LUFS",
            default=-16,
            minimum=-36,
            maximum=-9,
            description=tr(
                "How loud all of it is to be. Podcasts: -16 in stereo, -19 in "
                "mono; music platforms: -14; European broadcasting: -23."
            ),
        ),
        CEILING,
    ),
    _load,
    group=DYNAMICS,
    latency=latency,
    lead_seconds=2.0,
    measure=_measure,
    presets=(
        *(
            Preset(
                tr("{label} ({lufs:g} LUFS)", label=known.label, lufs=known.lufs),
                {"target": known.lufs},
            )
            for known in TARGETS
        ),
    ),
)
