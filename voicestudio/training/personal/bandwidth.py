"""The highest frequency that the speech in a recording reaches."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft
from scipy.ndimage import uniform_filter

_STEP_SECONDS = 0.016
_BRIGHT_PERCENTILE = 95
_RANGE_DB = 65.0
_CONTRAST_DB = 6.0
_LOWEST_POWER = 1e-15
_SMOOTHED_HZ = 250.0


def bright_spectrum(samples: np.ndarray, sample_rate: int, speech: np.ndarray) -> np.ndarray | None:
    """(bins,) dB: the 95th percentile in time of the spectrum of a block (n, channels) in speech.

    Hisses are short; a mean would hide them. `speech` is (T,) bool of 16 ms each. None without.
    """
    step = round(_STEP_SECONDS * sample_rate)
    mono = samples.mean(axis=1)
    if len(mono) < 2 * step:
        return None
    frames = sliding_window_view(mono, 2 * step)[::step][: len(speech)]
    frames = frames[speech[: len(frames)]]
    if not len(frames):
        return None
    window = np.hanning(2 * step + 1)[:-1].astype(np.float32)
    power = np.abs(np.asarray(fft.rfft(frames * window, axis=1))) ** 2
    bright = np.percentile(power, _BRIGHT_PERCENTILE, axis=0)
    return 10.0 * np.log10(np.maximum(bright, _LOWEST_POWER))


def bandwidth(spectrum_db: np.ndarray, sample_rate: int) -> int:
    """The highest frequency in hertz within 65 dB of the strongest part of a spectrum (bins,)."""
    bin_hz = sample_rate / 2 / (len(spectrum_db) - 1)
    smooth = uniform_filter(spectrum_db, max(1, round(_SMOOTHED_HZ / bin_hz)))
    carried = np.flatnonzero(smooth > smooth.max() - _RANGE_DB)
    return round(float(carried[-1]) * bin_hz)
