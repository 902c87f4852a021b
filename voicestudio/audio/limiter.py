"""A true-peak limiter with look-ahead.

The gain is computed from the oversampled signal (four times 48 kHz). It falls smoothly before a
peak, which needs look-ahead, and recovers exponentially. A second, faster stage limits the small
overshoots that the changing gain of the first causes between samples. Sound that stays below the
ceiling is returned bit for bit.
"""

from collections.abc import Iterable, Iterator
from functools import reduce

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from voicestudio.audio.oversampling import AFTER, BEFORE, Oversampler

ATTACK_SECONDS = 0.005
RELEASE_SECONDS = 0.1
RELEASE_RANGE = 0.01, 5.0
"""Shortest and longest release time constant, in seconds."""

_SECOND_ATTACK_SECONDS = 0.001
# Meters interpolate differently; with this margin they still show no more than the ceiling.
_MARGIN_DB = 0.02
# Frames are processed in groups of fixed size, so that results do not depend on the block lengths.
_HOP = 2048
# Sound is oversampled only in those parts of a group where it may exceed the ceiling.
_PART = 256
_AROUND = AFTER + BEFORE + 1
"""Frames around a part on which its values between samples and their maxima depend."""
_INAUDIBLE_NEPERS = 1e-5
# Larger samples, and values that are not finite, are replaced by 0.
_NO_SOUND = 1e9
# A shorter release, in frames, which occurs at very low rates, would overflow.
_SHORTEST_RELEASE = 8
_TINY = np.float32(1e-9)


class Limiter:
    """Limits consecutive blocks with a fixed latency.

    Attributes:
        latency: The delay of the result in frames, independent of the block lengths.
    """

    def __init__(
        self,
        rate: int,
        channels: int,
        ceiling_db: float = -1.0,
        release_seconds: float = RELEASE_SECONDS,
    ) -> None:
        """`ceiling_db` is in dBTP; `release_seconds` is the time constant of the release.

        Raises ValueError for a release outside RELEASE_RANGE.
        """
        if not RELEASE_RANGE[0] <= release_seconds <= RELEASE_RANGE[1]:
            raise ValueError(f"a release of {release_seconds} s is not in {RELEASE_RANGE}")
        ceiling = 10 ** ((ceiling_db - _MARGIN_DB) / 20)
        oversampler, release = Oversampler(rate), max(release_seconds * rate, _SHORTEST_RELEASE)
        self._stages = [
            _Stage(oversampler, channels, ceiling, round(attack * rate), release)
            for attack in (ATTACK_SECONDS, _SECOND_ATTACK_SECONDS)
        ]
        self.latency = _HOP + sum(stage.latency for stage in self._stages)
        self._waiting = np.zeros((channels, 0), np.float32)
        self._ready = np.zeros((channels, _HOP), np.float32)

    def process(self, block: np.ndarray) -> np.ndarray:
        """Limit the next float32 (frames, channels); same shape, delayed by `latency`."""
        sound = np.where(np.abs(block.T) < _NO_SOUND, block.T, 0).astype(np.float32)
        self._waiting = np.concatenate([self._waiting, sound], axis=1)
        whole = self._waiting.shape[1] // _HOP * _HOP
        limited, self._waiting = self._waiting[:, :whole], self._waiting[:, whole:]
        if whole:
            for stage in self._stages:
                limited = stage.process(limited)
        ready = np.concatenate([self._ready, limited], axis=1)
        self._ready = ready[:, len(block) :]
        return np.ascontiguousarray(ready[:, : len(block)].T)


def limited_blocks(
    blocks: Iterable[np.ndarray], limiter: Limiter, channels: int
) -> Iterator[np.ndarray]:
    """Limit `blocks`, float32 (frames, channels), without delay; yields other block lengths."""
    late = limiter.latency
    for block in blocks:
        ready = limiter.process(block)[late:]
        late = max(0, late - len(block))
        yield ready
    yield limiter.process(np.zeros((limiter.latency, channels), np.float32))[late:]


class _Stage:
    """One gain computer; takes and returns float32 (channels, frames), whole groups of _HOP frames.

    The reduction needed at each frame, in nepers (1 Np is 8.7 dB), passes a running maximum over
    the attack and the length of the interpolation kernel, the release, and two moving averages of
    half the attack. So it is reached in full at every frame on which a peak depends.

    Attributes:
        latency: The delay of the result in frames.
    """

    def __init__(
        self, oversampler: Oversampler, channels: int, ceiling: float, attack: int, release: float
    ) -> None:
        self._oversampler, self._scale = oversampler, np.float32(1 / ceiling)
        half = max(1, attack // 2)
        self._box, self._reach = half + 1, 2 * half + AFTER + BEFORE + 1
        # Interpolation at a frame needs AFTER later frames, and affects as many before and after.
        self.latency = 2 * half + 2 * AFTER
        self._frames = np.zeros((channels, self.latency), np.float32)
        self._needed = np.zeros(self._reach, np.float32)
        self._held = np.zeros(2 * half)
        decay = np.exp(-np.arange(1, _HOP + 1) / release)
        self._decay, self._growth = decay, 1 / decay
        self._carried = 0.0

    def process(self, samples: np.ndarray) -> np.ndarray:
        count = samples.shape[1]
        frames = np.concatenate([self._frames, samples], axis=1)
        self._frames = frames[:, count:]
        late = frames[:, :count]
        reduction = self._smoothed(self._released(self._largest(self._reductions(frames, count))))
        if not reduction.any():
            return late
        return late * np.exp(-reduction).astype(np.float32)

    def _reductions(self, frames: np.ndarray, count: int) -> np.ndarray:
        """Return the reduction in nepers that each of the newest `count` frames needs, (count,)."""
        newest = frames[:, -count - _AROUND :]
        parts = sliding_window_view(newest, _PART + _AROUND, axis=1)[:, ::_PART]
        loudest = np.abs(newest).max(axis=0)
        high = sliding_window_view(loudest, parts.shape[2])[::_PART].max(axis=1)
        loud = np.flatnonzero(high * self._scale * self._oversampler.gain > 1)
        reductions = np.zeros((parts.shape[1], _PART), np.float32)
        if len(loud):
            reductions[loud] = self._reductions_of(parts[:, loud])
        return reductions.ravel()

    def _reductions_of(self, parts: np.ndarray) -> np.ndarray:
        """Return the reductions (parts, _PART) of `parts`, (channels, parts, frames)."""
        channels, count, frames = parts.shape
        finer = self._oversampler.values(parts.reshape(channels * count, frames))
        peaks = _peaks(np.abs(finer).reshape(channels, count, -1).max(axis=0))
        # Reduced over the phases, because numpy's maximum over short rows is ten times slower.
        phases = peaks.reshape(count, -1, self._oversampler.factor)
        after = reduce(np.maximum, np.moveaxis(phases, 2, 0))
        highest = np.maximum(after[:, :-1], after[:, 1:]) * self._scale
        return np.log(np.maximum(highest, np.float32(1)))

    def _largest(self, needed: np.ndarray) -> np.ndarray:
        """Return the running maximum of `needed` and the `reach` values before each."""
        count = len(needed)
        needed = np.concatenate([self._needed, needed])
        self._needed = needed[count:]
        width = 1
        while width <= self._reach:
            step = min(width, self._reach + 1 - width)
            needed = np.maximum(needed[step:], needed[:-step])
            width += step
        return needed

    def _released(self, largest: np.ndarray) -> np.ndarray:
        """Return `largest` with its decreases limited to the exponential release."""
        groups = largest.reshape(-1, _HOP)
        released = np.zeros(groups.shape)
        for number, group in enumerate(groups):
            if self._carried == 0 and not group.any():
                continue
            grown = np.maximum(group * self._growth, self._carried)
            held = np.maximum.accumulate(grown) * self._decay
            held[held < _INAUDIBLE_NEPERS] = 0.0
            self._carried = float(held[-1])
            released[number] = held
        return released.ravel()

    def _smoothed(self, released: np.ndarray) -> np.ndarray:
        held = np.concatenate([self._held, released])
        self._held = held[len(released) :]
        if not held.any():
            return released
        # In groups, so that the rounding of sums does not depend on the block lengths either.
        groups = sliding_window_view(held, _HOP + len(self._held))[::_HOP]
        return _box_mean(_box_mean(groups, self._box), self._box).ravel()


def _peaks(values: np.ndarray) -> np.ndarray:
    """Replace each local maximum by the vertex of the parabola through it and its neighbours.

    Along the last axis. Meters that oversample at other positions would otherwise find higher
    values, as at 44.1 kHz.
    """
    before, here, after = values[..., :-2], values[..., 1:-1], values[..., 2:]
    slope, bend = np.abs(after - before), 2 * here - before - after
    rise = np.where(slope < bend, slope * slope / (8 * np.maximum(bend, _TINY)), np.float32(0))
    peaks = values.copy()
    peaks[..., 1:-1] += rise
    return peaks


def _box_mean(values: np.ndarray, width: int) -> np.ndarray:
    """Return the moving average along the last axis."""
    sums = np.cumsum(values, axis=-1)
    means = sums[..., width - 1 :].copy()
    means[..., 1:] -= sums[..., :-width]
    return means / width
