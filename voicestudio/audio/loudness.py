"""Perceived loudness (ITU-R BS.1770-4), and the gain that matches two sounds.

Uses numpy's FFT only: importing scipy.signal would delay the start of the window by two thirds of a
second and hold Python's interpreter lock meanwhile.
"""

import math

import numpy as np

from voicestudio.audio.levels import rms_dbfs

_GATING_BLOCK_STEPS = 4
_STEP_SECONDS = 0.1
_ABSOLUTE_GATE_LUFS = -70.0
_RELATIVE_GATE_LU = -10.0
_OFFSET_LU = -0.691
# Analogue prototypes whose bilinear transform gives the standard's coefficients for 48 kHz.
_SHELF_HZ, _SHELF_Q = 1681.974450955533, 0.7071752369554196
_SHELF_GAIN, _SHELF_SLOPE = 10 ** (3.999843853973347 / 20), 0.4996667741545416
_HIGH_PASS_HZ, _HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773
_CHANNEL_WEIGHTS = (1.0, 1.0, 1.0, 1.41, 1.41)
_SURROUND_CHANNELS = 6
_SURROUND_LFE = 3
_STRETCH_STEPS = 100
# The impulse response of the weighting filter has decayed after this time.
_LEAD_SECONDS = 0.5


def integrated_lufs(samples: np.ndarray, rate: int) -> float:
    """Return the integrated loudness of `samples` (frames, channels) in LUFS; -inf for silence.

    Where BS.1770 does not apply (shorter than one gating block of 0.4 s, below its gate of -70
    LUFS, more channels than it weighs) the result is the RMS level in dBFS instead.
    """
    if samples.shape[1] == _SURROUND_CHANNELS:  # 5.1: the standard leaves out the LFE channel
        samples = np.delete(samples, _SURROUND_LFE, axis=1)
    step = round(_STEP_SECONDS * rate)
    too_short = len(samples) < _GATING_BLOCK_STEPS * step
    if too_short or samples.shape[1] > len(_CHANNEL_WEIGHTS):
        return rms_dbfs(samples)
    if not samples.any():
        return -math.inf
    steps = _weighted_power(samples, rate, step)
    blocks = np.convolve(steps, np.full(_GATING_BLOCK_STEPS, 1 / _GATING_BLOCK_STEPS), "valid")
    audible = blocks[blocks > _power(_ABSOLUTE_GATE_LUFS)]
    if audible.size == 0:
        return rms_dbfs(samples)
    gate = _loudness(audible.mean()) + _RELATIVE_GATE_LU
    return _loudness(audible[audible > _power(gate)].mean())


def gain_to_match(reference: np.ndarray, other: np.ndarray, rate: int) -> float:
    """Return the linear gain that gives `other` the loudness of `reference`; 1.0 if one is silent.

    Both have the shape (frames, channels) and the sample rate `rate`.
    """
    difference = integrated_lufs(reference, rate) - integrated_lufs(other, rate)
    return 10.0 ** (difference / 20.0) if math.isfinite(difference) else 1.0


def _weighted_power(samples: np.ndarray, rate: int, step: int) -> np.ndarray:
    """Return the K-weighted power of each whole step, summed over channels with their weights."""
    weights = np.array(_CHANNEL_WEIGHTS[: samples.shape[1]])
    lead = round(_LEAD_SECONDS * rate)
    end = len(samples) // step * step
    powers = []
    for start in range(0, end, _STRETCH_STEPS * step):
        stop = min(start + _STRETCH_STEPS * step, end)
        begin = max(0, start - lead)
        weighted = _k_weighted(samples[begin:stop], rate, lead)[start - begin :]
        steps = np.square(weighted).reshape(-1, step, len(weights))
        powers.append(steps.mean(axis=1) @ weights)
    return np.concatenate(powers)


def _k_weighted(samples: np.ndarray, rate: int, tail: int) -> np.ndarray:
    """Return `samples` K-weighted; `tail` frames of padding prevent circular convolution."""
    length = 1 << (len(samples) + tail - 1).bit_length()
    spectrum = np.fft.rfft(samples.astype(np.float64), length, axis=0)
    spectrum *= _k_response(np.fft.rfftfreq(length), rate)[:, np.newaxis]
    return np.fft.irfft(spectrum, length, axis=0)[: len(samples)]


def _k_response(frequencies: np.ndarray, rate: int) -> np.ndarray:
    """Return the complex response at `frequencies` (share of `rate`): shelf and high pass."""
    delay = np.exp(-2j * np.pi * frequencies)
    tangent = math.tan(math.pi * _SHELF_HZ / rate)
    middle = _SHELF_GAIN**_SHELF_SLOPE * tangent / _SHELF_Q
    ends = _SHELF_GAIN + tangent**2
    zeros = ends + middle, 2 * (tangent**2 - _SHELF_GAIN), ends - middle
    response = _quadratic(zeros, delay) / _quadratic(_poles(tangent, _SHELF_Q), delay)
    poles = _poles(math.tan(math.pi * _HIGH_PASS_HZ / rate), _HIGH_PASS_Q)
    # The standard's high pass has the zeros 1, -2, 1 whatever the scale of its poles.
    return response * _quadratic((1.0, -2.0, 1.0), delay) * poles[0] / _quadratic(poles, delay)


def _poles(tangent: float, q: float) -> tuple[float, float, float]:
    return 1 + tangent / q + tangent**2, 2 * (tangent**2 - 1), 1 - tangent / q + tangent**2


def _quadratic(factors: tuple[float, float, float], delay: np.ndarray) -> np.ndarray:
    return factors[0] + (factors[1] + factors[2] * delay) * delay


def _loudness(power: float) -> float:
    return _OFFSET_LU + 10.0 * math.log10(power)


def _power(lufs: float) -> float:
    return 10.0 ** ((lufs - _OFFSET_LU) / 10.0)
