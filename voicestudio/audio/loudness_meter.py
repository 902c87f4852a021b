"""Loudness of consecutive blocks: ITU-R BS.1770-5, EBU Tech 3341 and 3342.

Memory is constant: gating blocks are kept as a histogram of their loudness.
"""

import math
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.gated_loudness import GatedLoudness, lufs
from voicestudio.audio.k_weighting import k_weighting
from voicestudio.audio.levels import to_db
from voicestudio.audio.true_peak import TruePeak

# Windows advance by 10 ms for an exact maximum; gating blocks by 100 ms, as in the standard.
_STEPS_PER_SECOND = 100
_BLOCK_STEPS = 10
_MOMENTARY_STEPS, _SHORT_TERM_STEPS = 40, 300
_INTEGRATED_GATE_LU, _RANGE_GATE_LU = -10.0, -20.0
_RANGE_SHARES = 0.10, 0.95
# Weights by number of channels, in WAV order: 1.41 for surround channels, 0 for the LFE channel.
_SIDE, _BASS = 1.41, 0.0
_WEIGHTS = {
    4: (1.0, 1.0, _SIDE, _SIDE),
    5: (1.0, 1.0, 1.0, _SIDE, _SIDE),
    6: (1.0, 1.0, 1.0, _BASS, _SIDE, _SIDE),
    7: (1.0, 1.0, 1.0, _BASS, 1.0, _SIDE, _SIDE),
    8: (1.0, 1.0, 1.0, _BASS, 1.0, 1.0, _SIDE, _SIDE),
}
MOST_WEIGHED_CHANNELS = 8
"""The most channels for which the standard defines weights; with more, all weights are 1."""


def channel_weights(channels: int) -> np.ndarray:
    """Return the weight of each channel's power, float64 (channels,)."""
    return np.array(_WEIGHTS.get(channels, (1.0,) * channels))


@dataclass(frozen=True)
class Loudness:
    """Measured loudness; -inf for silence, and where the sound is shorter than the window.

    Attributes:
        integrated: Gated loudness of the whole, in LUFS.
        range: Loudness range (EBU Tech 3342) in LU; 0 for silence.
        max_momentary: The loudest 0.4 s, in LUFS.
        max_short_term: The loudest 3 s, in LUFS.
        true_peak: In dBTP.
    """

    integrated: float
    range: float
    max_momentary: float
    max_short_term: float
    true_peak: float


class LoudnessMeter:
    """Measures consecutive blocks, float32 of shape (frames, channels).

    `with_peak` False skips the true peak, which doubles the time. `excerpt` says that the blocks
    are a part of longer sound, so that no silence is assumed before and after them.
    """

    def __init__(
        self, rate: int, channels: int, *, with_peak: bool = True, excerpt: bool = False
    ) -> None:
        self._rate = rate
        self._weights = channel_weights(channels)
        self._filter = k_weighting(rate, channels)
        self._peak = TruePeak(rate, excerpt=excerpt) if with_peak else None
        self._frames = self._steps = 0
        self._rest = np.zeros(0)
        self._momentary = _Window(_MOMENTARY_STEPS, rate)
        self._short_term = _Window(_SHORT_TERM_STEPS, rate)

    def add(self, block: np.ndarray) -> None:
        """Measure the next frames; values that are not finite count as silence."""
        if not np.isfinite(block).all():
            block = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
        if self._peak is not None:
            self._peak.add(block)
        powers = np.square(self._filter.filter(block)) @ self._weights
        self._rest = np.concatenate([self._rest, powers])
        self._frames += len(block)
        self._take_steps(self._frames * _STEPS_PER_SECOND // self._rate)

    @property
    def momentary(self) -> float:
        """Loudness of the last 0.4 s in LUFS, with silence before the first block."""
        return self._momentary.last

    @property
    def short_term(self) -> float:
        """Loudness of the last 3 s in LUFS, with silence before the first block."""
        return self._short_term.last

    @property
    def integrated(self) -> float:
        """Gated loudness of all blocks so far, in LUFS; -inf if all are below -70 LUFS."""
        return self._momentary.gated.mean(_INTEGRATED_GATE_LU)

    @property
    def true_peak(self) -> float:
        """The true peak of all blocks so far, in dBTP. Needs `with_peak`."""
        assert self._peak is not None
        return to_db(self._peak.levels().true)

    def loudness(self) -> Loudness:
        """Return all measurements of the blocks so far. Needs `with_peak`."""
        return Loudness(
            self.integrated,
            self._short_term.gated.spread(_RANGE_GATE_LU, *_RANGE_SHARES),
            lufs(self._momentary.largest),
            lufs(self._short_term.largest),
            self.true_peak,
        )

    def _take_steps(self, steps: int) -> None:
        """Pass complete steps of the pending frames to the windows, up to step number `steps`."""
        if steps == self._steps:
            return
        edges = np.arange(self._steps, steps + 1) * self._rate // _STEPS_PER_SECOND
        places = edges - edges[0]
        energies = np.diff(np.concatenate([[0.0], np.cumsum(self._rest)])[places])
        for window in (self._momentary, self._short_term):
            window.move(energies, np.diff(edges), self._steps)
        self._rest = self._rest[places[-1] :]
        self._steps = steps


class _Window:
    """A sliding window of a fixed number of steps.

    Attributes:
        last: The loudness of its present position, in LUFS.
        largest: The largest weighted mean power of any complete window.
        gated: The gating blocks, one every 0.1 s.
    """

    def __init__(self, steps: int, rate: int) -> None:
        self._steps = steps
        self._energies = np.zeros(steps - 1)
        self._frames = np.full(steps - 1, rate / _STEPS_PER_SECOND)
        self.last, self.largest = -math.inf, 0.0
        self.gated = GatedLoudness()

    def move(self, energies: np.ndarray, frames: np.ndarray, before: int) -> None:
        """Advance over new steps of energies (k,) and lengths in frames (k,).

        `before` is the number of steps that came before them.
        """
        energies = np.concatenate([self._energies, energies])
        frames = np.concatenate([self._frames, frames])
        self._energies, self._frames = energies[1 - self._steps :], frames[1 - self._steps :]
        ones = np.ones(self._steps)
        counts = np.maximum(np.convolve(frames, ones, "valid"), 1)
        powers = np.convolve(energies, ones, "valid") / counts
        self.last = lufs(float(powers[-1]))
        numbers = before + 1 + np.arange(len(powers))
        whole = numbers >= self._steps
        self.largest = max(self.largest, float(powers[whole].max(initial=0.0)))
        self.gated.add(powers[whole & (numbers % _BLOCK_STEPS == 0)])
