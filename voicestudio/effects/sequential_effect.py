"""Making the `EffectSpec` of a sequential effect at the recording's own sample rate."""

from collections.abc import Callable, Mapping

from voicestudio.effects.gain_change import Metering
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.spec import EffectSpec, Measure, Preset, Stream, StreamSpec, late_by
from voicestudio.texts import tr

TONE, DYNAMICS, MOUTH = tr("EQ and Filters"), tr("Dynamics"), tr("Clicks and Mouth Noise")
GROUPS = (TONE, DYNAMICS, MOUTH)
"""Headings under which the window lists effects."""

_BLOCK_SECONDS = 1.0
_AT_ONCE = late_by(0.0)


def sequential_effect(
    name: str,
    label: str,
    parameters: tuple[Parameter, ...],
    load: Callable[[str, int, int, Mapping[str, float]], Stream],
    *,
    group: str,
    presets: tuple[Preset, ...],
    latency: Callable[[int], int] = _AT_ONCE,
    lead_seconds: float = 1.0,
    measure: Measure | None = None,
    metering: Metering | None = None,
    panel: str = "",
    unchanging: Callable[[Mapping[str, float]], bool] | None = None,
) -> EffectSpec:
    """Describe an effect whose stream is made by `load`.

    `latency` maps the sample rate to the stream's delay in frames. The stream first processes
    `lead_seconds` of sound before the selection, so that its state has settled.
    """
    return EffectSpec(
        name=name,
        label=label,
        parameters=parameters,
        sample_rate=None,
        block_seconds=_BLOCK_SECONDS,
        context_seconds=lead_seconds,
        stream=StreamSpec(latency, load),
        group=group,
        presets=presets,
        measure=measure,
        metering=metering,
        panel=panel,
        unchanging=unchanging,
    )
