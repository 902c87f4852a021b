"""Makers of sound that is nothing but sound: noise and tones as arrays, the same every time.

What behaves like speech or like a room is made by the fixtures of `material`. All arrays are
float32 of shape (frames, channels).
"""

import numpy as np

from voicestudio.audio.medium import ArrayMedium

RATE = 48_000


def noise(frames: int, channels: int = 1, *, level: float = 0.5, seed: int = 0) -> np.ndarray:
    """Uniform noise in [-level, level): no two frames alike, so that none can be mistaken."""
    generator = np.random.default_rng(seed)
    return generator.uniform(-level, level, (frames, channels)).astype(np.float32)


def noise_medium(
    seconds: float, channels: int = 1, rate: int = RATE, *, level: float = 0.5, seed: int = 0
) -> ArrayMedium:
    """`noise` as a medium."""
    return ArrayMedium(noise(round(seconds * rate), channels, level=level, seed=seed), rate)


def exact_noise(frames: int, channels: int = 2, *, bits: int = 16) -> np.ndarray:
    """Noise over the whole range that integers of `bits` bits hold exactly."""
    steps = 2.0 ** (bits - 1)
    return np.floor(noise(frames, channels, level=1.0) * steps).astype(np.float32) / steps


def audible_noise(seconds: float, channels: int = 2, *, seed: int = 0) -> np.ndarray:
    """Noise at 48 kHz that is never near 0, so that a recording of it tells sound from silence."""
    generator = np.random.default_rng(seed)
    samples = generator.uniform(0.1, 0.5, (round(seconds * RATE), channels))
    return (samples * generator.choice([-1, 1], samples.shape)).astype(np.float32)


def gaussian_noise(seconds: float, level_db: float, *, seed: int = 0) -> np.ndarray:
    """White noise at 48 kHz of RMS `level_db` relative to full scale, in one channel."""
    made = np.random.default_rng(seed).standard_normal((round(seconds * RATE), 1))
    return (made * 10 ** (level_db / 20)).astype(np.float32)


def tone(
    hertz: float, seconds: float, channels: int = 1, rate: int = RATE, *, level: float = 0.5
) -> np.ndarray:
    """A sine of amplitude `level`, alike in all channels, beginning at 0."""
    wave = level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)
    return np.repeat(wave[:, np.newaxis], channels, axis=1).astype(np.float32)
