"""Removing mains hum: 50 or 60 Hz and its harmonics, modelled as steady tones and subtracted.

Each harmonic is analysed with windows of 0.1 s every 16 ms. A window holds five periods of 50 Hz
and six of 60 Hz, so the harmonics do not leak into each other. The mains frequency is tracked by
the rate at which the harmonics' phases turn. Each harmonic is then one complex amplitude, fitted to
the surrounding frames by weighted least squares; frames that deviate, because of speech, get small
weights. The tones found are subtracted.

A tone counts as hum only if it stands out of the noise at its frequency, is as steady as the mains,
and is part of a series of which one of the three lowest harmonics is audible. Without hum the
samples are returned unchanged.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

HOP_SECONDS = 0.016
REACH_SECONDS = 3.0
"""Sound further than this from a frame does not affect its result."""

_WINDOW_SECONDS = 0.1
_HIGHEST_HZ = 2_000.0
# The mains keep to a few tenths of a per mille; cheap recorders' clocks add as much.
_TOLERANCE = 0.005
# Harmonics above this turn too fast for the short lag to be unambiguous.
_TRACKED_HARMONICS = 20
_SHORT_LAG, _LONG_LAG = 5, 40  # frames
_TRACKING_FRAMES = 125
_FITTING_FRAMES = 187
_FITTING_STEP = 2  # frames overlap, so every other one is enough
_FITTING_ROUNDS = 3
_AGREEING = 0.3
_FAMILY = 3
# Amplitude over its own standard error: not hum at all, fully hum.
_DOUBTFUL, _CERTAIN = 8.0, 12.0
_INAUDIBLE = 1e-4  # amplitude
_SHORTEST_SECONDS = 1.5
_HEARD_FRAMES = 9
_TINY = 1e-12


def remove_hum(
    samples: np.ndarray, sample_rate: int, mains: Sequence[float] = (50.0, 60.0)
) -> np.ndarray:
    """Remove the hum of each of the `mains` frequencies (Hz) from `samples`.

    float32 (frames, channels) in and out, each channel by itself, without delay. Sound shorter than
    1.5 s or without hum is returned as the same object. `sample_rate` is at least 5 kHz.
    """
    if len(samples) < _SHORTEST_SECONDS * sample_rate:
        return samples
    for frequency in mains:
        hum = [find_hum(channel, sample_rate, frequency) for channel in samples.T]
        if any(found is not None for found in hum):
            nothing = np.zeros(len(samples), np.float32)
            columns = [nothing if found is None else found for found in hum]
            samples = samples - np.stack(columns, axis=1)
    return samples


def find_hum(signal: np.ndarray, sample_rate: int, mains: float) -> np.ndarray | None:
    """Return the hum of `mains` hertz in `signal` (frames,), same shape; None without hum."""
    harmonics = np.arange(1, int(min(_HIGHEST_HZ, 0.45 * sample_rate) / mains) + 1)
    lines = _lines(signal, sample_rate, mains * harmonics)
    turning = _tracked(lines, mains)
    lines = lines * np.exp(-1j * harmonics[:, np.newaxis] * _phase(turning))
    lowest = [_steady(line) for line in lines[:_FAMILY]]
    audible = np.abs(lowest).max(axis=0) > _INAUDIBLE
    if not audible.any():
        return None
    amplitudes = np.stack([*lowest, *(_steady(line) for line in lines[_FAMILY:])]) * audible
    return _Synthesis(sample_rate, mains, turning, len(signal)).sound(amplitudes)


def _lines(signal: np.ndarray, sample_rate: int, frequencies: np.ndarray) -> np.ndarray:
    """Return complex amplitudes (frequencies, frames), with phases relative to sample 0."""
    hop, length = round(HOP_SECONDS * sample_rate), round(_WINDOW_SECONDS * sample_rate)
    instants = np.arange(length) / sample_rate
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(length) / length)
    waves = np.exp(-2j * np.pi * instants[:, np.newaxis] * frequencies) * window[:, np.newaxis]
    waves *= 2 / window.sum()
    frames = sliding_window_view(signal, length)[::hop]
    both = np.hstack([waves.real, waves.imag]).astype(np.float32)
    real, imaginary = np.split((np.ascontiguousarray(frames) @ both).T, 2)
    starts = np.arange(len(frames)) * (hop / sample_rate)
    return (real + 1j * imaginary) * np.exp(-2j * np.pi * frequencies[:, np.newaxis] * starts)


def _phase(turning: np.ndarray) -> np.ndarray:
    """Integrate a deviation in hertz per frame to a phase in radians."""
    return 2 * np.pi * HOP_SECONDS * np.cumsum(turning)


def _tracked(lines: np.ndarray, mains: float) -> np.ndarray:
    """Return the deviation of the mains from their nominal frequency, in Hz per frame."""
    lines = lines[:_TRACKED_HARMONICS]
    harmonics = np.arange(1, len(lines) + 1)[:, np.newaxis]
    rough = _turning(lines, harmonics, _SHORT_LAG, _TOLERANCE * mains)
    fine_lines = lines * np.exp(-1j * harmonics * _phase(rough))
    # Refine the short lag's estimate; beyond half a turn the long lag would be ambiguous.
    still = 0.5 / (_LONG_LAG * HOP_SECONDS * _TRACKED_HARMONICS)
    return rough + _turning(fine_lines, harmonics, _LONG_LAG, still)


def _turning(lines: np.ndarray, harmonics: np.ndarray, lag: int, most: float) -> np.ndarray:
    """Return the deviation of the fundamental in Hz, averaged over the steady harmonics."""
    frames = lines.shape[1]
    if frames <= lag:
        return np.zeros(frames)
    # Phases only, so that loud speech does not count more.
    unit = lines / (np.abs(lines) + _TINY)
    pairs = _smoothed(unit[:, lag:] * unit[:, :-lag].conj(), min(_TRACKING_FRAMES, frames - lag))
    pairs = np.pad(pairs, ((0, 0), (lag // 2, lag - lag // 2)), mode="edge")
    hertz = np.angle(pairs) / (2 * np.pi * lag * HOP_SECONDS * harmonics)
    steadiness = np.where(np.abs(hertz) <= most, np.abs(pairs) ** 4, 0.0) * harmonics**2
    return (steadiness * hertz).sum(axis=0) / (steadiness.sum(axis=0) + _TINY)


def _smoothed(values: np.ndarray, frames: int) -> np.ndarray:
    """A mean over a raised cosine of `frames` frames along the last axis, reflected at the ends."""
    window = np.hanning(frames + 2)[1:-1]
    before = frames // 2
    padded = np.pad(values, ((0, 0), (before, frames - 1 - before)), mode="reflect")
    return sliding_window_view(padded, frames, axis=-1) @ (window / window.sum())


def _steady(line: np.ndarray) -> np.ndarray:
    """Return the amplitude of a steady tone in `line` (frames,) per frame, 0 if none."""
    half = _FITTING_FRAMES // 2
    padded = np.pad(line, half, mode="reflect")
    around = sliding_window_view(padded, _FITTING_FRAMES)[:, ::_FITTING_STEP]
    nearness = np.hanning(_FITTING_FRAMES + 2)[1:-1:_FITTING_STEP]
    weights = nearness / (np.abs(around) ** 2 + _TINY)
    amplitude, away = _fitted(around, weights)
    for _ in range(_FITTING_ROUNDS):
        agreeing = np.quantile(away, _AGREEING, axis=1, keepdims=True) ** 2 + _TINY
        weights = nearness * agreeing / (agreeing + away**2)
        amplitude, away = _fitted(around, weights)
    check = np.sqrt(((weights * away) ** 2).sum(axis=1)) / weights.sum(axis=1) + _TINY
    share = (np.abs(amplitude) / check - _DOUBTFUL) / (_CERTAIN - _DOUBTFUL)
    # Reflected frames agree with themselves, so at the ends the first and last whole window decide.
    half = min(half, (len(line) - 1) // 2)
    share = np.pad(share[half : len(line) - half], half, mode="edge")
    return amplitude * np.clip(share, 0.0, 1.0) * _heard(line, amplitude)


def _fitted(around: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the weighted mean of each row, and each value's distance from it."""
    mean = (weights * around).sum(axis=1) / weights.sum(axis=1)
    return mean, np.abs(around - mean[:, np.newaxis])


def _heard(line: np.ndarray, amplitude: np.ndarray) -> np.ndarray:
    """Return weights up to 1; less where a tone of that amplitude has just begun or ended.

    Otherwise subtracting would add hum where the hum itself was cut off.
    """
    padded = np.pad(np.abs(line), _HEARD_FRAMES // 2, mode="edge")
    loudest = sliding_window_view(padded, _HEARD_FRAMES).max(axis=1)
    return np.minimum(1.0, loudest / (np.abs(amplitude) + _TINY))


@dataclass(frozen=True)
class _Synthesis:
    """Synthesises tones from amplitudes and the mains' deviation (Hz) per frame."""

    sample_rate: int
    mains: float
    turning: np.ndarray
    length: int

    def sound(self, amplitudes: np.ndarray) -> np.ndarray:
        """The sum of the harmonics (harmonics, frames): float32 (length,)."""
        turn = np.exp(1j * self._angle())
        tone = np.ones_like(turn)
        sound = np.zeros(len(turn), np.float32)
        for amplitude in amplitudes:
            tone = tone * turn
            if amplitude.any():
                sound += np.real(self._spread(amplitude) * tone).astype(np.float32)
        return sound

    def _angle(self) -> np.ndarray:
        """The phase of the fundamental at every sample."""
        # The integrated phase belongs to the middle of a frame; outside the frames it goes on
        # linearly.
        hop = HOP_SECONDS * self.sample_rate
        first, last = self.turning[0], self.turning[-1]
        phase = _phase(self.turning)
        instants, middles = np.arange(self.length), self._middles()
        deviation = np.interp(instants, middles, phase)
        early = np.minimum(instants - middles[0], 0) * first
        late = np.maximum(instants - middles[-1], 0) * last
        deviation += 2 * np.pi * HOP_SECONDS / hop * (early + late)
        return 2 * np.pi * self.mains / self.sample_rate * instants + deviation

    def _spread(self, amplitude: np.ndarray) -> np.ndarray:
        """Interpolate from frames to samples."""
        return np.interp(np.arange(self.length), self._middles(), amplitude)

    def _middles(self) -> np.ndarray:
        """The sample in the middle of each frame."""
        hop = round(HOP_SECONDS * self.sample_rate)
        return np.arange(len(self.turning)) * hop + _WINDOW_SECONDS * self.sample_rate / 2
