"""Degradation of speech: frequency responses, band limits, hum, generated noise, SNR.

All at 48 kHz; everything random is drawn from `rng`.
"""

import numpy as np

from voicestudio.sample_rate import SAMPLE_RATE


def coloured(
    samples: np.ndarray, rng: np.random.Generator, spread_db: float, uncoloured: float = 0.0
) -> np.ndarray:
    """Samples (n,) with a smooth random frequency response of standard deviation `spread_db`.

    With the probability `uncoloured` they are returned as they are.
    """
    if rng.random() < uncoloured:
        return samples
    spectrum = np.fft.rfft(samples)
    frequency = np.linspace(1, SAMPLE_RATE / 2, len(spectrum))
    knots = np.log([1, 80, 200, 500, 1200, 3000, 7000, 12000, 24000])
    curve = np.interp(np.log(frequency), knots, rng.normal(0, spread_db, len(knots)))
    return np.fft.irfft(spectrum * 10 ** (curve / 20), len(samples)).astype(np.float32)


def band_limited(samples: np.ndarray, limit_hz: float) -> np.ndarray:
    """Low-pass samples (n,) at `limit_hz`, with a linear roll-off over 6 % of it."""
    spectrum = np.fft.rfft(samples)
    frequency = np.linspace(0, SAMPLE_RATE / 2, len(spectrum))
    gain = np.clip((limit_hz - frequency) / (0.06 * limit_hz) + 1, 0, 1)
    return np.fft.irfft(spectrum * gain, len(samples)).astype(np.float32)


def high_passed(samples: np.ndarray, limit_hz: float) -> np.ndarray:
    """Samples (n,) with a linear roll-off from `limit_hz` down to half of it."""
    spectrum = np.fft.rfft(samples)
    frequency = np.linspace(0, SAMPLE_RATE / 2, len(spectrum))
    gain = np.clip(2 * frequency / limit_hz - 1, 0, 1)
    return np.fft.irfft(spectrum * gain, len(samples)).astype(np.float32)


def mains_hum(samples: int, rng: np.random.Generator) -> np.ndarray:
    """Hum of 50 or 60 Hz with up to 23 harmonics, unit power, shape (samples,)."""
    mains = (50.0 if rng.random() < 0.6 else 60.0) * rng.uniform(0.998, 1.002)
    time = np.arange(samples) / SAMPLE_RATE
    hum = np.zeros(samples)
    for harmonic in range(1, rng.integers(4, 24)):
        level = rng.uniform(0.2, 1) / harmonic ** rng.uniform(0.3, 1.2)
        hum += level * np.sin(2 * np.pi * (mains * harmonic * time + rng.random()))
    return (hum / np.sqrt(np.mean(hum**2))).astype(np.float32)


def generated_noise(samples: int, rng: np.random.Generator) -> np.ndarray:
    """Noise with a spectral slope of 0 to -7 dB an octave, sometimes amplitude-modulated."""
    spectrum = np.fft.rfft(rng.normal(size=samples))
    frequency = np.maximum(np.linspace(0, SAMPLE_RATE / 2, len(spectrum)), 20)
    noise = np.fft.irfft(spectrum * (frequency / 20) ** -rng.uniform(0, 1.2), samples)
    if rng.random() < 0.5:
        time = np.arange(samples) / SAMPLE_RATE
        noise = noise * (1 + 0.8 * np.sin(2 * np.pi * (rng.uniform(0.1, 4) * time + rng.random())))
    return noise.astype(np.float32)
