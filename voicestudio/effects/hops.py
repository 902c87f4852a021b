"""Streams of dynamics effects, which compute levels and gains once per hop of 0.5 ms.

A hop is shorter than the time constants of the effects, and long enough for Python to process in
real time. Gains are interpolated linearly between hops. The result does not depend on the lengths
of the blocks.
"""

from collections.abc import Callable

import numpy as np

_HOP_SECONDS = 0.0005
_SILENCE_DB = -140.0


def hop_of(sample_rate: int) -> int:
    """Return the length of a hop in frames."""
    return max(1, round(_HOP_SECONDS * sample_rate))


class HoppedStream:
    """A `Stream` that processes whole hops with `work` and has a latency of `latency` frames.

    `work` takes float64 (k * hop, channels) and returns the same shape, delayed by `delay` frames.
    `latency` must be at least `delay` + `hop` - 1, because a frame may have to wait for the rest of
    its hop; otherwise ValueError is raised.
    """

    def __init__(
        self,
        hop: int,
        channels: int,
        latency: int,
        delay: int,
        work: Callable[[np.ndarray], np.ndarray],
    ) -> None:
        if latency < delay + hop - 1:
            raise ValueError("it cannot be ready so soon")
        self._hop, self._work = hop, work
        self._waiting = np.zeros((0, channels))
        self._ready = np.zeros((latency - delay, channels))

    def process(self, samples: np.ndarray, /) -> np.ndarray:
        joined = np.concatenate([self._waiting, samples])
        whole = len(joined) // self._hop * self._hop
        self._waiting = joined[whole:]
        if whole:
            self._ready = np.concatenate([self._ready, self._work(joined[:whole])])
        done, self._ready = self._ready[: len(samples)], self._ready[len(samples) :]
        return done.astype(np.float32)


class Delay:
    """A delay line for blocks (n, channels); it starts with silence."""

    def __init__(self, frames: int, channels: int) -> None:
        self._held = np.zeros((frames, channels))

    def __call__(self, sound: np.ndarray) -> np.ndarray:
        joined = np.concatenate([self._held, sound])
        self._held = joined[len(sound) :]
        return joined[: len(sound)]


class GainRamp:
    """Interpolates gains (k,) at the ends of hops linearly to gains (k * hop, 1) of frames."""

    def __init__(self, hop: int, first: float = 1.0) -> None:
        self._way = np.arange(1, hop + 1) / hop
        self._last = first

    def __call__(self, gains: np.ndarray) -> np.ndarray:
        before = np.concatenate([[self._last], gains[:-1]])
        self._last = float(gains[-1])
        return (before[:, None] + (gains - before)[:, None] * self._way).reshape(-1, 1)


def gain_stream(
    sample_rate: int,
    channels: int,
    latency: int,
    gains: Callable[[np.ndarray], np.ndarray],
) -> HoppedStream:
    """Return a stream that multiplies all channels by the same gains, with look-ahead.

    `gains` takes whole hops, float64 (k * hop, channels), and returns a linear gain for the end of
    each, (k,). The sound is delayed by `latency` - hop + 1 frames before they are applied.
    """
    hop = hop_of(sample_rate)
    delay, ramp = Delay(latency - hop + 1, channels), GainRamp(hop)
    return HoppedStream(
        hop, channels, latency, latency - hop + 1, lambda sound: delay(sound) * ramp(gains(sound))
    )


def hop_peaks(sound: np.ndarray, hop: int) -> np.ndarray:
    """Return the largest absolute value of each hop of (k * hop, channels), (k,)."""
    return np.abs(sound).reshape(-1, hop * sound.shape[1]).max(axis=1)


def hop_powers(sound: np.ndarray, hop: int) -> np.ndarray:
    """Return the mean square of the loudest channel in each hop of (k * hop, channels), (k,)."""
    return np.square(sound).reshape(-1, hop, sound.shape[1]).mean(axis=1).max(axis=1)


def decibels(amplitudes: np.ndarray) -> np.ndarray:
    """Convert linear amplitudes to dB, at least -140."""
    return 20.0 * np.log10(np.maximum(amplitudes, 10.0 ** (_SILENCE_DB / 20.0)))


def factors(decibel: np.ndarray) -> np.ndarray:
    """Convert gains in dB to linear gains."""
    return 10.0 ** (decibel / 20.0)
