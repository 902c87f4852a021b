"""Leveller: slowly brings quiet and loud speakers to one loudness without raising pauses.

The gated loudness of speech, weighted about as in ITU-R BS.1770, is measured in a window from 2 s
before to 1 s after each moment; a smoothed gain makes up the difference to the target.
"""

from collections import deque
from collections.abc import Mapping

import numpy as np

from voicestudio.effects.ballistics import per_hop
from voicestudio.effects.biquads import SectionStream, high_pass, high_shelf
from voicestudio.effects.gain_change import Metering
from voicestudio.effects.hops import Delay, GainRamp, HoppedStream, factors
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import DYNAMICS, sequential_effect
from voicestudio.effects.spec import Preset

_HOP_SECONDS = 0.05
_BEHIND, _AHEAD = 40, 20  # hops before and after a moment in which speech is measured
# Loudness is measured in blocks of 0.4 s, as in the standard.
_BLOCK_HOPS = 8
_FLOOR_HOPS, _FLOOR_PERCENT = 300, 10
# The least level of speech, relative to the noise floor and absolute.
_ABOVE_FLOOR_DB, _QUIETEST_LUFS = 9.0, -60.0
# The least number of hops of speech for a measurement; with fewer the gain is held.
_ENOUGH = 4
# Relative time constant of falling gain: too loud is worse than too quiet.
_DOWN = 0.5
_SILENCE_LUFS = -140.0

PARAMETERS = (
    Parameter(
        "target",
        "Target loudness",
        "LUFS",
        default=-18,
        minimum=-36,
        maximum=-10,
        description="How loud speech is to be everywhere.",
    ),
    Parameter(
        "most",
        "Maximum change",
        "dB",
        default=12,
        minimum=0,
        maximum=24,
        description="How far speech may be turned up or down.",
    ),
    Parameter(
        "speed",
        "Speed",
        "s",
        default=1.0,
        minimum=0.2,
        maximum=10,
        scale="log",
        description="How long a change takes. Slow keeps what is loud and quiet within a sentence.",
    ),
)


def _hop(sample_rate: int) -> int:
    return max(1, round(_HOP_SECONDS * sample_rate))


def _latency(sample_rate: int) -> int:
    return (_AHEAD + 1) * _hop(sample_rate)


class _Rider:
    """Computes a gain in dB per hop from weighted powers, delayed by `_AHEAD` hops."""

    def __init__(self, parameters: Mapping[str, float]) -> None:
        self._target, self._most = parameters["target"], parameters["most"]
        up = parameters["speed"]
        self._up, self._down = per_hop(up, _HOP_SECONDS), per_hop(_DOWN * up, _HOP_SECONDS)
        self._recent: deque[float] = deque([0.0] * _BLOCK_HOPS, maxlen=_BLOCK_HOPS)
        self._powers: deque[float] = deque(maxlen=_BEHIND + 1 + _AHEAD)
        self._speech: deque[bool] = deque(maxlen=_BEHIND + 1 + _AHEAD)
        self._levels: deque[float] = deque(maxlen=_FLOOR_HOPS)
        self._wanted: float | None = None
        self._gain = 0.0

    def __call__(self, powers: np.ndarray) -> np.ndarray:
        return np.array([self._next(power) for power in powers.tolist()])

    def _next(self, power: float) -> float:
        self._hear(power)
        around = list(zip(self._powers, self._speech, strict=True))
        spoken = [p for p, is_speech in around if is_speech]
        # Without speech now or soon the gain of the preceding speech is held.
        soon = any(is_speech for _, is_speech in around[-_AHEAD - 1 :])
        if soon and len(spoken) >= _ENOUGH:
            missing = self._target - _lufs(_gated(spoken))
            wanted = min(max(missing, -self._most), self._most)
            if self._wanted is None:  # the first speech gets its gain without smoothing
                self._gain = wanted
            self._wanted = wanted
        wanted = self._wanted or 0.0
        left = self._up if wanted > self._gain else self._down
        self._gain = wanted + left * (self._gain - wanted)
        return self._gain

    def _hear(self, power: float) -> None:
        # The noise floor is measured in hops, because blocks of 0.4 s rarely contain only noise.
        # Digital silence counts: with silence between words, everything else is speech.
        self._levels.append(_lufs(power))
        floor = float(np.percentile(self._levels, _FLOOR_PERCENT))
        self._recent.append(power)
        block = sum(self._recent) / _BLOCK_HOPS
        quiet = len(self._levels) >= _ENOUGH and _lufs(block) < floor + _ABOVE_FLOOR_DB
        self._powers.append(block)
        self._speech.append(_lufs(block) > _QUIETEST_LUFS and not quiet)


def _gated(powers: list[float]) -> float:
    """Return the mean power after the relative gate of -10 dB of ITU-R BS.1770."""
    gate = sum(powers) / len(powers) / 10.0
    loud = [power for power in powers if power >= gate]
    return sum(loud) / len(loud)


def _lufs(power: float) -> float:
    return max(_SILENCE_LUFS, -0.691 + 10.0 * float(np.log10(power + 1e-20)))


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    hop, rider = _hop(sample_rate), _Rider(parameters)
    weighting = SectionStream(_weighting(sample_rate), channels)
    delay, ramp = Delay(_AHEAD * hop, channels), GainRamp(hop)

    def work(sound: np.ndarray) -> np.ndarray:
        squares = np.square(weighting.filtered(sound)).reshape(-1, hop, channels)
        gains = factors(rider(squares.mean(axis=1).sum(axis=1)))
        return delay(sound) * ramp(gains)

    return HoppedStream(hop, channels, _latency(sample_rate), _AHEAD * hop, work)


def _weighting(sample_rate: int) -> list[list[float]]:
    """Return sections that approximate the K-weighting: a high shelf and a high-pass."""
    shelf = [high_shelf(1_500.0, 4.0, sample_rate)] if sample_rate > 4_000 else []
    return [*high_pass(38.0, sample_rate).tolist(), *shelf]


LEVELLER = sequential_effect(
    "leveller",
    "Leveller",
    PARAMETERS,
    _load,
    group=DYNAMICS,
    latency=_latency,
    lead_seconds=15.0,
    metering=Metering(),
    presets=(
        Preset("Gentle", {"most": 6, "speed": 3}),
        Preset("Two speakers", {"most": 12, "speed": 1}),
        Preset("Far from the microphone", {"most": 20, "speed": 0.7}),
    ),
)
