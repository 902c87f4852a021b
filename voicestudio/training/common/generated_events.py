"""Noises of few recordings, generated: impacts of hard objects, and wind at a microphone.

All at 48 kHz and unit power; everything random is drawn from `rng`.
"""

import numpy as np

from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.augmentation import convolved

_LONGEST_RING = 0.4  # seconds


def impacts(samples: int, rng: np.random.Generator) -> np.ndarray:
    """Knocks, clicks, clatter and crackle, (samples,).

    One to three objects are struck, once or in quick succession. Each rings in modes of its own,
    which decay exponentially, after a burst of noise (modal synthesis, van den Doel and Pai 1998).
    """
    sound = np.zeros(samples, np.float32)
    for _ in range(rng.integers(1, 4)):
        struck = convolved(_strokes(samples, rng), _ring(rng), 0)
        sound += struck * 10 ** (rng.uniform(-12, 0) / 20) / (np.abs(struck).max() + 1e-6)
    return sound / (np.sqrt(np.mean(sound**2)) + 1e-6)


def wind(samples: int, rng: np.random.Generator) -> np.ndarray:
    """Turbulence at a microphone, (samples,): low noise in gusts, sometimes overloading it."""
    spectrum = np.fft.rfft(rng.normal(size=samples))
    frequency = np.fft.rfftfreq(samples, 1 / SAMPLE_RATE)
    corner, slope = rng.uniform(40, 400), rng.uniform(1.5, 3.0)
    noise = np.fft.irfft(spectrum / (1 + (frequency / corner) ** slope), samples)
    noise *= 10 ** (_gusts_db(samples, rng) / 20)
    noise /= np.sqrt(np.mean(noise**2)) + 1e-9
    if rng.random() < 0.3:
        limit = rng.uniform(1, 3)
        noise = limit * np.tanh(noise / limit)
    return (noise / np.sqrt(np.mean(noise**2))).astype(np.float32)


def _strokes(samples: int, rng: np.random.Generator) -> np.ndarray:
    """Single samples (samples,) where an object is struck: groups of strokes after pauses."""
    strokes = np.zeros(samples, np.float32)
    pause, spacing = rng.uniform(0.15, 1.5), 10 ** rng.uniform(-2.7, -0.7)  # seconds
    count = 1 + rng.geometric(10 ** rng.uniform(-1.7, 0)) * (rng.random() < 0.7)
    seconds = samples / SAMPLE_RATE
    start = rng.uniform(0, min(pause, seconds))
    while start < seconds:
        gaps = rng.exponential(spacing, rng.integers(1, count + 1))
        times = start + np.cumsum(gaps) - gaps[0]
        at = (times * SAMPLE_RATE).astype(int)
        at = at[at < samples]
        strokes[at] += rng.choice((-1, 1), len(at)) * 10 ** (rng.normal(0, 6, len(at)) / 20)
        start = times[-1] + rng.exponential(pause)
    return strokes


def _ring(rng: np.random.Generator) -> np.ndarray:
    """The sound of one stroke, (taps,): modes of 80 Hz to 10 kHz, and a burst of noise."""
    time = np.arange(int(_LONGEST_RING * SAMPLE_RATE)) / SAMPLE_RATE
    modes = rng.integers(2, 12)
    frequency = 80 * 125 ** rng.uniform(0, 1, modes)
    # Low modes ring longer, and an object damps all of its modes alike.
    decay = 10 ** rng.uniform(-2.5, -1.0) * (frequency / 500) ** -rng.uniform(0, 0.7)
    decay = np.minimum(decay, _LONGEST_RING / 4)
    level = 10 ** (rng.normal(0, 8, modes) / 20)
    phase = 2 * np.pi * (frequency[:, None] * time + rng.random((modes, 1)))
    ring = (level[:, None] * np.exp(-time / decay[:, None]) * np.sin(phase)).sum(axis=0)
    burst = rng.normal(size=len(time)) * np.exp(-time / 10 ** rng.uniform(-3.3, -1.8))
    return (ring + burst * 10 ** (rng.uniform(-6, 18) / 20)).astype(np.float32)


def _gusts_db(samples: int, rng: np.random.Generator) -> np.ndarray:
    """A level (samples,) in dB that moves at random, some times a second."""
    knots = max(4, int(samples / SAMPLE_RATE * rng.uniform(2, 12)))
    levels = rng.normal(0, rng.uniform(3, 12), knots)
    return np.interp(np.linspace(0, knots - 1, samples), np.arange(knots), levels)
