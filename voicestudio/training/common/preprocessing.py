"""Preprocessing of recordings as training targets: noise floor and measured bandwidth."""

import numpy as np
from scipy.ndimage import uniform_filter
from scipy.signal import istft, stft, welch

from voicestudio.sample_rate import SAMPLE_RATE

_WINDOW = 1536
_FLOOR_GAIN = 0.1  # 20 dB
# The tenth percentile of smoothed noise power lies this far below its mean.
_PERCENTILE_TO_MEAN = 1.8
_BAND_DROP_DB = 65.0


def without_noise_floor(samples: np.ndarray) -> np.ndarray:
    """Attenuate the stationary noise of a read recording by at most 20 dB.

    A Wiener gain over the tenth percentile of the smoothed power spectrum in each bin. `samples` is
    float32 of shape (frames,) at 48 kHz, as is the result.
    """
    if len(samples) < 4 * _WINDOW:
        return samples
    _, _, spectrum = stft(samples, nperseg=_WINDOW, noverlap=_WINDOW // 2)
    power = uniform_filter(np.abs(spectrum) ** 2, size=5)
    noise = np.percentile(power, 10, axis=1, keepdims=True) * _PERCENTILE_TO_MEAN
    gain = np.clip(1 - 1.5 * noise / np.maximum(power, 1e-12), _FLOOR_GAIN, 1)
    _, cleaned = istft(spectrum * gain, nperseg=_WINDOW, noverlap=_WINDOW // 2)
    return cleaned[: len(samples)].astype(np.float32)


def measured_bandwidth(samples: np.ndarray) -> int:
    """Return the highest frequency in hertz whose mean power is within 65 dB of the strongest bin.

    `samples` is (frames,) at 48 kHz. For less than 32 ms the result is 24,000.
    """
    if len(samples) < _WINDOW:
        return SAMPLE_RATE // 2
    # No padding: silence before sound that begins abruptly makes a step, whose spectrum is wide.
    frequency, power = welch(samples, SAMPLE_RATE, nperseg=_WINDOW, scaling="spectrum")
    level = 10 * np.log10(power + 1e-15)
    limit = level.max() - _BAND_DROP_DB
    # Smoothed, so that no single line counts as sound; but a tone alone has nothing else.
    carried = np.nonzero(uniform_filter(level, 9) > limit)[0]
    if not carried.size:
        carried = np.nonzero(level > limit)[0]
    return int(frequency[carried[-1]])
