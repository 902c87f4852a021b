"""The highest frequency that the speech in a recording reaches."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft
from scipy.ndimage import uniform_filter1d

_STEP_SECONDS = 0.016
_BRIGHT_PERCENTILE = 95
_LEAST_FRAMES = 8
_RANGE_DB = 65.0
_CONTRAST_DB = 4.0
_LOWEST_POWER = 1e-15
_SMOOTHED_HZ = 250.0


def bright_spectrum(samples: np.ndarray, sample_rate: int, chosen: np.ndarray) -> np.ndarray | None:
    """(bins,) dB: the 95th percentile in time of the spectra of some frames of a block.

    Hisses are short; a mean would hide them. `samples` is (n, channels), `chosen` (T,) bool of
    16 ms each. None where fewer than eight frames are chosen.
    """
    step = round(_STEP_SECONDS * sample_rate)
    mono = samples.mean(axis=1)
    if len(mono) < 2 * step:
        return None
    frames = sliding_window_view(mono, 2 * step)[::step][: len(chosen)]
    frames = frames[chosen[: len(frames)]]
    if len(frames) < _LEAST_FRAMES:
        return None
    window = np.hanning(2 * step + 1)[:-1].astype(np.float32)
    power = np.square(np.abs(np.asarray(fft.rfft(frames * window, axis=1))))
    rank = len(power) * _BRIGHT_PERCENTILE // 100
    bright = np.partition(power, rank, axis=0)[rank]
    return 10.0 * np.log10(np.maximum(bright, _LOWEST_POWER))


def bandwidth(speech_db: np.ndarray, pauses_db: np.ndarray | None, sample_rate: int) -> int:
    """The highest frequency in hertz of speech, from the spectra (bins,) of it and of pauses.

    The speech there is within 65 dB of its strongest part, and stands out of the pauses.
    """
    bin_hz = sample_rate / 2 / (len(speech_db) - 1)
    width = max(1, round(_SMOOTHED_HZ / bin_hz))
    speech = uniform_filter1d(speech_db, width)
    carried = speech > speech.max() - _RANGE_DB
    if pauses_db is not None:
        carried &= speech > uniform_filter1d(pauses_db, width) + _CONTRAST_DB
    return round(float(np.flatnonzero(carried)[-1]) * bin_hz) if carried.any() else 0
