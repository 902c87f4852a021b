"""Leveller: brings quiet and loud speakers to one loudness without raising pauses.

The gated loudness of speech, weighted about as in ITU-R BS.1770, is measured in a window from 2 s
before to 1 s after each moment; a smoothed gain makes up the difference to the target. Where speech
goes on after a pause much louder or quieter, somebody else speaks: the window does not reach across
such a pause, and the gain changes within it.
"""

import math
from bisect import bisect_left, insort
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
from voicestudio.texts import tr

_HOP_SECONDS = 0.05
_BEHIND, _AHEAD = 40, 20  # hops before and after a moment in which speech is measured
_VIEW = _BEHIND + 1 + _AHEAD
# Loudness is measured in blocks of 0.4 s, as in the standard.
_BLOCK_HOPS = 8
_BLOCK_MEAN = np.full(_BLOCK_HOPS, 1.0 / _BLOCK_HOPS)
_FLOOR_HOPS, _FLOOR_SHARE = 300, 0.1
# The least level of speech, relative to the noise floor and absolute.
_ABOVE_FLOOR_DB, _QUIETEST_LUFS = 9.0, -60.0
# The least number of hops of speech for a measurement; with fewer the gain is held.
_ENOUGH = 4
# Another speaker: after a pause of so many hops, speech of so many hops is this much louder or
# quieter than as much speech before it.
_PAUSE_HOPS, _COMPARED_HOPS, _OTHER_SPEAKER_DB = 3, 16, 6.0
# The gain for another speaker is reached within the pause, or this many hops before they speak.
_BEFORE_SPEECH_HOPS, _JUMP_HOPS, _JUMP_SECONDS = 6, 8, 0.06
# Relative time constant of falling gain: too loud is worse than too quiet.
_DOWN = 0.5
_SILENCE_LUFS = -140.0

PARAMETERS = (
    Parameter(
        "target",
        tr("Target loudness"),
        "LUFS",
        default=-18,
        minimum=-36,
        maximum=-10,
        description=tr("How loud speech is to be everywhere."),
    ),
    Parameter(
        "most",
        tr("Maximum change"),
        "dB",
        default=12,
        minimum=0,
        maximum=24,
        description=tr("How far speech may be turned up or down."),
    ),
    Parameter(
        "speed",
        tr("Speed"),
        "s",
        default=1.0,
        minimum=0.2,
        maximum=10,
        scale="log",
        description=tr(
            "How long a change takes. Slow keeps what is loud and quiet within a sentence."
        ),
    ),
)


def _hop(sample_rate: int) -> int:
    return max(1, round(_HOP_SECONDS * sample_rate))


def _latency(sample_rate: int) -> int:
    return (_AHEAD + 1) * _hop(sample_rate)


class _View:
    """The last `_VIEW` hops: their powers, and what is speech. The moment is hop `_BEHIND`.

    Attributes:
        borders: hops with which another speaker begins; they move to the left with the view.
    """

    def __init__(self) -> None:
        self._powers = np.zeros(_VIEW)
        self._is_speech = np.zeros(_VIEW, bool)
        self._is_quiet = np.ones(_VIEW, bool)
        self._floor = _NoiseFloor()
        self.borders: list[int] = []

    def hear(self, power: float) -> None:
        """Append a hop with this weighted power."""
        # The noise floor is measured in hops, because blocks of 0.4 s rarely contain only noise.
        # Digital silence counts: with silence between words, everything else is speech.
        level = _lufs(power)
        least = max(self._floor.after(level) + _ABOVE_FLOOR_DB, _QUIETEST_LUFS)
        _push(self._powers, power)
        _push(self._is_speech, _lufs(_mean(self._powers[-_BLOCK_HOPS:])) > least)
        _push(self._is_quiet, level <= least)
        self.borders = [border - 1 for border in self.borders if border > 0]
        self._find_border()

    @property
    def speaks_soon(self) -> bool:
        """Whether there is speech now or soon."""
        return bool(self._is_speech[_BEHIND:].any())

    def loudness(self) -> float | None:
        """Return the gated loudness in LUFS of whoever speaks now or next; None if unknown."""
        first = max((border for border in self.borders if border <= _BEHIND), default=0)
        stop = min((border for border in self.borders if border > _BEHIND), default=_VIEW)
        if np.count_nonzero(self._is_speech[first:stop]) < _ENOUGH:
            return None
        return _lufs(_gated(self._blocks(first, stop)))

    def _blocks(self, first: int, stop: int) -> np.ndarray:
        """Return the powers of the blocks of 0.4 s within hops [first, stop) that are speech."""
        powers, speech = self._powers[first:stop], self._is_speech[first:stop]
        if len(powers) < _BLOCK_HOPS:
            return np.array([powers.mean()])
        blocks = np.convolve(powers, _BLOCK_MEAN, mode="valid")
        spoken = blocks[speech[_BLOCK_HOPS - 1 :]]
        return spoken if len(spoken) else blocks

    def _find_border(self) -> None:
        """Note a border if with the newest hop enough is heard behind a pause to know it."""
        if self._is_quiet[-1]:
            return
        loud = np.flatnonzero(~self._is_quiet)
        if len(loud) <= _COMPARED_HOPS:
            return
        # The pause in front of the last `_COMPARED_HOPS` hops that are not quiet.
        begins, ended = int(loud[-_COMPARED_HOPS]), int(loud[-_COMPARED_HOPS - 1])
        if begins - ended <= _PAUSE_HOPS:
            return
        before = loud[:-_COMPARED_HOPS][-2 * _COMPARED_HOPS :]
        if len(before) < _COMPARED_HOPS:
            return
        levels = [_lufs(_mean(self._powers[at])) for at in (before, loud[-_COMPARED_HOPS:])]
        if abs(levels[1] - levels[0]) >= _OTHER_SPEAKER_DB:
            middle = (ended + begins + 1) // 2
            self.borders.append(max(middle, begins - _BEFORE_SPEECH_HOPS))


class _NoiseFloor:
    """A low percentile of the levels of the last `_FLOOR_HOPS` hops, kept sorted."""

    def __init__(self) -> None:
        self._levels: deque[float] = deque()
        self._sorted: list[float] = []

    def after(self, level: float) -> float:
        """Return the floor with one more hop; silence as long as there are too few."""
        self._levels.append(level)
        insort(self._sorted, level)
        if len(self._levels) > _FLOOR_HOPS:
            del self._sorted[bisect_left(self._sorted, self._levels.popleft())]
        if len(self._levels) < _ENOUGH:
            return _SILENCE_LUFS
        share, below = math.modf((len(self._sorted) - 1) * _FLOOR_SHARE)
        low, high = self._sorted[int(below) : int(below) + 2]
        return low + share * (high - low)


class _Rider:
    """Computes a gain in dB per hop from weighted powers, delayed by `_AHEAD` hops."""

    def __init__(self, parameters: Mapping[str, float]) -> None:
        self._target, self._most = parameters["target"], parameters["most"]
        up = parameters["speed"]
        self._up, self._down = per_hop(up, _HOP_SECONDS), per_hop(_DOWN * up, _HOP_SECONDS)
        self._jump = per_hop(_JUMP_SECONDS, _HOP_SECONDS)
        self._view = _View()
        self._wanted: float | None = None
        self._gain = 0.0

    def __call__(self, powers: np.ndarray) -> np.ndarray:
        return np.array([self._next(power) for power in powers.tolist()])

    def _next(self, power: float) -> float:
        self._view.hear(power)
        # Without speech now or soon the gain of the preceding speech is held.
        loudness = self._view.loudness() if self._view.speaks_soon else None
        if loudness is not None:
            wanted = min(max(self._target - loudness, -self._most), self._most)
            if self._wanted is None:  # the first speech gets its gain without smoothing
                self._gain = wanted
            self._wanted = wanted
        wanted = self._wanted or 0.0
        self._gain = wanted + self._left(wanted) * (self._gain - wanted)
        return self._gain

    def _left(self, wanted: float) -> float:
        """Return the share of the difference to the wanted gain that is left after a hop."""
        if any(0 <= _BEHIND - border < _JUMP_HOPS for border in self._view.borders):
            return self._jump
        return self._up if wanted > self._gain else self._down


def _gated(powers: np.ndarray) -> float:
    """Return the mean power after the relative gate of -10 dB of ITU-R BS.1770."""
    return _mean(powers[powers >= _mean(powers) / 10.0])


def _mean(values: np.ndarray) -> float:
    # numpy's mean() takes several times as long for so few values.
    return float(np.add.reduce(values)) / len(values)


def _push(values: np.ndarray, newest: float) -> None:
    """Move values by one place to the left, in place, and append one."""
    values[:-1] = values[1:]
    values[-1] = newest


def _lufs(power: float) -> float:
    return max(_SILENCE_LUFS, -0.691 + 10.0 * math.log10(power + 1e-20))


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
    tr("Leveller"),
    PARAMETERS,
    _load,
    group=DYNAMICS,
    latency=_latency,
    lead_seconds=15.0,
    metering=Metering(),
    presets=(
        Preset(tr("Gentle"), {"most": 6, "speed": 3}),
        Preset(tr("Two speakers"), {"most": 12, "speed": 1}),
        Preset(tr("Far from the microphone"), {"most": 20, "speed": 0.7}),
    ),
)
