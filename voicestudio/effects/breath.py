"""Breath reduction: attenuates breaths between phrases.

A breath is unpitched noise, longer than a consonant, quieter than the speech around it and louder
than the background. Every 10 ms, level, periodicity and the shares of low and high frequencies are
measured in the last 40 ms. A run of frames that qualifies for at least 140 ms is attenuated from
its start, which a look-ahead of 200 ms makes possible.
"""

from collections import deque
from collections.abc import Mapping

import numpy as np

from voicestudio.effects.ballistics import per_hop
from voicestudio.effects.gain_change import Metering
from voicestudio.effects.hops import Delay, GainRamp, HoppedStream, factors
from voicestudio.effects.parameters import Parameter
from voicestudio.effects.sequential_effect import MOUTH, sequential_effect
from voicestudio.effects.spec import Preset
from voicestudio.texts import tr

_HOP_SECONDS = 0.01
_WINDOW_HOPS = 4
# Longer than an unvoiced consonant.
_SHORTEST_HOPS = 14
_AHEAD = 20
_LONGEST_PAUSE_HOPS = 3
_PITCHES_HZ = 70.0, 400.0
_PERIODIC = 0.45
_LOW_HZ, _MOSTLY_LOW = 300.0, 0.5
_SHARP_HZ, _MOSTLY_SHARP = 5_000.0, 0.6
_MEMORY_HOPS, _LOUD_PERCENT, _FLOOR_PERCENT = 500, 90, 8
_ABOVE_FLOOR_DB = 5.0
_SILENCE_DB = -75.0
_FADE_SECONDS = 0.02

PARAMETERS = (
    Parameter(
        "reduction",
        tr("Reduction"),
        "dB",
        default=12,
        minimum=0,
        maximum=40,
        description=tr("How far breaths are turned down. Without any a voice sounds unnatural."),
    ),
    Parameter(
        "quieter",
        tr("Threshold below speech"),
        "dB",
        default=14,
        minimum=4,
        maximum=40,
        description=tr(
            "How much quieter than loud speech a breath is. Lower values "
            "find louder breaths, and may take a soft consonant for one."
        ),
    ),
)


def _hop(sample_rate: int) -> int:
    return max(1, round(_HOP_SECONDS * sample_rate))


def _latency(sample_rate: int) -> int:
    return (_AHEAD + 1) * _hop(sample_rate)


class _Listener:
    """Classifies each hop as possible breath or not."""

    def __init__(self, sample_rate: int, quieter_db: float) -> None:
        self._hop = _hop(sample_rate)
        self._recent = np.zeros(_WINDOW_HOPS * self._hop)
        self._levels: deque[float] = deque(maxlen=_MEMORY_HOPS)
        self._quieter = quieter_db
        self._size = len(self._recent)
        self._shape = np.hanning(self._size)
        self._hertz = np.fft.rfftfreq(2 * self._size, 1.0 / sample_rate)
        self._lags = slice(
            int(sample_rate / _PITCHES_HZ[1]), min(self._size, int(sample_rate / _PITCHES_HZ[0]))
        )

    def __call__(self, hop: np.ndarray) -> bool:
        self._recent = np.concatenate([self._recent[self._hop :], hop])
        level = 10.0 * float(np.log10(np.mean(np.square(self._recent)) + 1e-20))
        if level > _SILENCE_DB:
            self._levels.append(level)
        if level <= _SILENCE_DB or not self._fits(level):
            return False
        return self._sounds_like_breath()

    def _fits(self, level: float) -> bool:
        """Whether a level in dB is above the background and sufficiently below loud speech."""
        floor, loud = np.percentile(self._levels, (_FLOOR_PERCENT, _LOUD_PERCENT))
        return floor + _ABOVE_FLOOR_DB < level < loud - self._quieter

    def _sounds_like_breath(self) -> bool:
        power = np.square(np.abs(np.fft.rfft(self._recent * self._shape, 2 * self._size)))
        whole = power.sum() + 1e-20
        if power[self._hertz < _LOW_HZ].sum() > _MOSTLY_LOW * whole:
            return False
        if power[self._hertz > _SHARP_HZ].sum() > _MOSTLY_SHARP * whole:
            return False
        alike = np.fft.irfft(power)[: self._size]
        # Divide by the autocorrelation of the window, which falls with the lag.
        window = np.fft.irfft(np.square(np.abs(np.fft.rfft(self._shape, 2 * self._size))))
        lags = alike[self._lags] / (window[: self._size][self._lags] + 1e-9)
        periodic = lags.max(initial=0.0) / (alike[0] / window[0] + 1e-20)
        return bool(periodic < _PERIODIC)


class _Decider:
    """Turns classified hops into gains in dB, delayed by `_AHEAD` hops."""

    def __init__(self, reduction_db: float) -> None:
        self._reduction = reduction_db
        self._could: deque[bool] = deque([False] * (_AHEAD + 1), maxlen=_AHEAD + 1)
        self._is_breath: deque[bool] = deque([False] * (_AHEAD + 1), maxlen=_AHEAD + 1)
        self._run = self._gap = 0
        self._left = per_hop(_FADE_SECONDS, _HOP_SECONDS)
        self._gain = 0.0

    def __call__(self, could: bool) -> float:
        self._is_breath.append(False)
        if could:
            self._run, self._gap = self._run + 1 + self._gap, 0
        elif self._run and self._gap < _LONGEST_PAUSE_HOPS:
            self._gap += 1
        else:
            self._run = self._gap = 0
        if self._run >= _SHORTEST_HOPS and could:
            for back in range(1, min(self._run, _AHEAD + 1) + 1):
                self._is_breath[-back] = True
        wanted = -self._reduction if self._is_breath[0] else 0.0
        self._gain = wanted + self._left * (self._gain - wanted)
        return self._gain


def _load(
    _device: str, sample_rate: int, channels: int, parameters: Mapping[str, float]
) -> HoppedStream:
    hop = _hop(sample_rate)
    listener = _Listener(sample_rate, parameters["quieter"])
    decider = _Decider(parameters["reduction"])
    delay, ramp = Delay(_AHEAD * hop, channels), GainRamp(hop)

    def work(sound: np.ndarray) -> np.ndarray:
        mono = sound.mean(axis=1).reshape(-1, hop)
        gains = factors(np.array([decider(listener(one)) for one in mono]))
        return delay(sound) * ramp(gains)

    return HoppedStream(hop, channels, _latency(sample_rate), _AHEAD * hop, work)


BREATH = sequential_effect(
    "breath",
    tr("Breath reduction"),
    PARAMETERS,
    _load,
    group=MOUTH,
    latency=_latency,
    lead_seconds=6.0,
    metering=Metering(),
    presets=(
        Preset(tr("Natural"), {"reduction": 8}),
        Preset(tr("Strong"), {"reduction": 20}),
        Preset(tr("Loud breaths"), {"reduction": 14, "quieter": 9}),
    ),
)
