"""Streams that work in steps of half a millisecond, whatever blocks the sound comes in.

Levels and gains of dynamics are found once a hop, which is shorter than any of them can change and
lets Python keep up; between hops gains go in straight lines.
"""

from collections.abc import Callable

import numpy as np

_HOP_SECONDS = 0.0005
_SILENCE_DB = -140.0


def hop_of(sample_rate: int) -> int:
    """The frames of a hop."""
    return max(1, round(_HOP_SECONDS * sample_rate))


class HoppedStream:
    """A `Stream` of whole hops; what comes out is `latency` frames late.

    `work` takes float64 (k * hop, channels) and returns as much, late by `delay` frames. `latency`
    is at least `delay` + `hop` - 1, for a frame may have to wait for the rest of its hop.
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
    """Sound (frames, channels) some frames later."""

    def __init__(self, frames: int, channels: int) -> None:
        self._held = np.zeros((frames, channels))

    def __call__(self, sound: np.ndarray) -> np.ndarray:
        joined = np.concatenate([self._held, sound])
        self._held = joined[len(sound) :]
        return joined[: len(sound)]


class GainRamp:
    """Gains (k,) at the ends of hops as gains (k * hop, 1) of frames, in straight lines."""

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
    """The sound times gains that are the same in all channels.

    `gains` takes whole hops, float64 (k * hop, channels), and returns a gain for the end of each,
    (k,). They act on sound that is heard `latency` frames later, less a hop: they look ahead.
    """
    hop = hop_of(sample_rate)
    delay, ramp = Delay(latency - hop + 1, channels), GainRamp(hop)
    return HoppedStream(
        hop, channels, latency, latency - hop + 1, lambda sound: delay(sound) * ramp(gains(sound))
    )


def hop_peaks(sound: np.ndarray, hop: int) -> np.ndarray:
    """The largest absolute value in each hop of (k * hop, channels), in any channel, (k,)."""
    return np.abs(sound).reshape(-1, hop * sound.shape[1]).max(axis=1)


def hop_powers(sound: np.ndarray, hop: int) -> np.ndarray:
    """The mean square of each hop of (k * hop, channels), of the loudest channel, (k,)."""
    return np.square(sound).reshape(-1, hop, sound.shape[1]).mean(axis=1).max(axis=1)


def decibels(amplitudes: np.ndarray) -> np.ndarray:
    """Amplitudes in dB, silence as -140."""
    return 20.0 * np.log10(np.maximum(amplitudes, 10.0 ** (_SILENCE_DB / 20.0)))


def factors(decibel: np.ndarray) -> np.ndarray:
    """What decibels multiply amplitudes by."""
    return 10.0 ** (decibel / 20.0)
