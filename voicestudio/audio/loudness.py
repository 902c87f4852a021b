"""Perceived loudness (ITU-R BS.1770-5) of sound at hand, and gains that match sounds."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.levels import to_db
from voicestudio.audio.loudness_meter import (
    MOST_WEIGHED_CHANNELS,
    Loudness,
    LoudnessMeter,
    channel_weights,
)
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.errors import Cancelled

# A larger difference, as of speech and near silence, is not matched.
_LARGEST_MATCHING_GAIN = 10 ** (30 / 20)
_BLOCK_FRAMES = 1 << 16
_FULL_SCALE = 0.98


def measure_loudness(
    medium: Medium,
    start: int,
    stop: int,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Loudness:
    """Measure frames [start, stop) of `medium` in constant memory.

    `progress` gets fractions from 0 to 1. Raises Cancelled, and the errors of reading.
    """
    meter = LoudnessMeter(medium.sample_rate, medium.channels)
    for begin in range(start, stop, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        end = min(begin + _BLOCK_FRAMES, stop)
        meter.add(medium.read(begin, end - begin))
        if progress:
            progress((end - start) / (stop - start))
    return meter.loudness()


@dataclass(frozen=True)
class SoundLevel:
    """How loud a sound is: its loudness as `integrated_lufs` has it, and its largest absolute
    sample, linear.
    """

    lufs: float
    peak: float


def sound_level(medium: Medium, cancelled: Callable[[], bool] | None = None) -> SoundLevel:
    """Measure all of `medium` in constant memory; what is not a number counts as silence.

    Raises Cancelled, and what reading raises.
    """
    weighed = medium.channels <= MOST_WEIGHED_CHANNELS
    meter = LoudnessMeter(medium.sample_rate, medium.channels, with_peak=False) if weighed else None
    counting = channel_weights(medium.channels) > 0
    power = peak = 0.0
    for start in range(0, medium.frames, _BLOCK_FRAMES):
        if cancelled and cancelled():
            raise Cancelled
        block = medium.read(start, min(_BLOCK_FRAMES, medium.frames - start))
        if not np.isfinite(block).all():
            block = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
        peak = max(peak, float(np.abs(block).max()))
        power += float(np.square(block[:, counting], dtype=np.float64).sum())
        if meter is not None:
            meter.add(block)
    loudness = meter.integrated if meter is not None and power else -math.inf
    if not math.isfinite(loudness):
        values = medium.frames * np.count_nonzero(counting)
        loudness = to_db(math.sqrt(power / values)) if values else -math.inf
    return SoundLevel(loudness, peak)


def integrated_lufs(samples: np.ndarray, rate: int) -> float:
    """Return the integrated loudness of `samples` (frames, channels) in LUFS; -inf for silence.

    Where BS.1770 does not apply (shorter than one gating block of 0.4 s, below its gate of -70
    LUFS, more channels than it weighs) the result is the RMS level in dBFS instead.
    """
    return sound_level(ArrayMedium(samples, rate)).lufs


def equal_loudness_gains(levels: Sequence[SoundLevel]) -> list[float]:
    """Return a linear gain for each sound that makes all as loud as the first one.

    Differences of more than 30 dB (speech against near silence) are not made up for. Where a quiet
    sound cannot be raised so far without exceeding full scale, the others are turned down instead.
    """
    limited = [matching_gain(levels[0], level) for level in levels]
    loudest = max(level.peak * gain for level, gain in zip(levels, limited, strict=True))
    shared = _FULL_SCALE / loudest if loudest > _FULL_SCALE else 1.0
    return [gain * shared for gain in limited]


def matching_gain(reference: SoundLevel, other: SoundLevel) -> float:
    """Return the linear gain that gives `other` the loudness of `reference`, within 30 dB.

    It is 1.0 if one of them is silent.
    """
    difference = reference.lufs - other.lufs
    gain = 10.0 ** (difference / 20.0) if math.isfinite(difference) else 1.0
    return min(max(gain, 1 / _LARGEST_MATCHING_GAIN), _LARGEST_MATCHING_GAIN)


def unclipped_gain(gain: float, level: SoundLevel) -> float:
    """Return `gain`, or the largest one of at least 1 with which a sound does not clip."""
    return min(gain, max(1.0, _FULL_SCALE / level.peak)) if level.peak else gain
