"""Loudness: all of the selection becomes as loud as a platform asks for, with its peaks limited.

One gain for all of it, found by measuring all of it (ITU-R BS.1770-5): once as it is, and where
peaks have to be limited, once more with the limiter, which takes a little loudness away.
"""

import math
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.effects.limiter_effect import CEILING, LimitedStream, latency
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.errors import Cancelled

_BLOCK_SECONDS = 10.0
_LARGEST_DB = 40.0
_GAIN = "gain_db"
"""What is measured: the gain of all of it."""

Progress = Callable[[float], None]
CancelCheck = Callable[[], bool]


def gain_for(
    medium: Medium,
    start: int,
    stop: int,
    parameters: Mapping[str, float],
    progress: Progress,
    cancelled: CancelCheck,
) -> dict[str, float]:
    """The gain after which frames [start, stop) have the loudness; 0 dB for silence.

    Raises Cancelled once `cancelled` returns True.
    """
    from voicestudio.audio.loudness_meter import LoudnessMeter

    target, ceiling = parameters["target"], parameters["ceiling"]
    meter = LoudnessMeter(medium.sample_rate, medium.channels)
    for block in _blocks(medium, start, stop, lambda share: progress(share / 2), cancelled):
        meter.add(block)
    found = meter.loudness()
    if not math.isfinite(found.integrated):
        return {_GAIN: 0.0}
    gain = _bounded(target - found.integrated)
    if found.true_peak + gain > ceiling:
        limited = LimitedStream(medium.sample_rate, medium.channels, gain, ceiling)
        meter = LoudnessMeter(medium.sample_rate, medium.channels, with_peak=False)
        for block in _blocks(
            medium, start, stop, lambda share: progress(0.5 + share / 2), cancelled
        ):
            meter.add(limited.process(block))
        if math.isfinite(meter.integrated):
            gain = _bounded(gain + target - meter.integrated)
    return {_GAIN: gain}


def _blocks(
    medium: Medium, start: int, stop: int, progress: Progress, cancelled: CancelCheck
) -> Iterator[np.ndarray]:
    block = round(_BLOCK_SECONDS * medium.sample_rate)
    for first in range(start, stop, block):
        if cancelled():
            raise Cancelled
        count = min(block, stop - first)
        yield medium.read(first, count)
        progress((first + count - start) / (stop - start))


def _bounded(gain_db: float) -> float:
    return min(max(gain_db, -_LARGEST_DB), _LARGEST_DB)


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> LimitedStream:
    gain = parameters.get(_GAIN, 0.0)
    return LimitedStream(sample_rate, channels, gain, parameters["ceiling"])


LOUDNESS = sequential_effect(
    "loudness",
    "Loudness",
    (
        Parameter(
            "target",
            "Loudness",
            "LUFS",
            default=-16,
            minimum=-36,
            maximum=-9,
            description="How loud all of it is to be. Podcasts: -16 in stereo, -19 in mono; music "
            "platforms: -14; European broadcasting: -23.",
        ),
        CEILING,
    ),
    _load,
    group=DYNAMICS,
    latency=latency,
    lead_seconds=2.0,
    measure=gain_for,
    presets=(
        Preset("Podcast (-16 LUFS)", {"target": -16}),
        Preset("Podcast in mono (-19 LUFS)", {"target": -19}),
        Preset("Spotify, YouTube (-14 LUFS)", {"target": -14}),
        Preset("Broadcasting (-23 LUFS)", {"target": -23}),
    ),
)
