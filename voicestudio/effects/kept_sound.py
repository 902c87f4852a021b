"""Keeping a share of the sound that the network removes: reduction limit and room tone.

Each control computes the share to keep, 0 to 1, at every point of time and frequency; the larger
one is used. The reduction limit keeps so much that no point changes by more than the limit. The
room tone keeps removed sound up to the level of the steady background, estimated as a low
percentile of the power over several seconds; louder removed sound, such as a key press or a car, is
attenuated to that level, so that neither a remnant nor a gap is audible.

Both use a bounded neighbourhood of each point and keep no state, so that the result does not depend
on how the recording is split into blocks.
"""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

REACH_SECONDS = 2.4
"""The context before and after a point that influences its room tone, in seconds."""

# Frames are 16 ms apart, bins 31.25 Hz.
_BACKGROUND_FRAMES = 251
_SETTLING_FRAMES = 33
_BACKGROUND_PERCENT = 10
_NEIGHBOURS = (5, 3)  # bins, frames
# The ratio of that percentile to the mean power, for steady noise averaged over `_NEIGHBOURS`.
_PERCENTILE_OF_NOISE = 0.605
# The power of steady noise fluctuates; a limit at its mean would remove a part of it.
_HEADROOM = 1.25
_CEILING_DBFS = -50.0
_LOWEST_BIN = 3  # inaudible rumble below it does not count towards the ceiling
_TINY = 1e-20


def with_kept_sound(
    dry: "Tensor", wet: "Tensor", reduction_db: float | None, room_tone: bool
) -> "Tensor":
    """Return `wet` plus the kept share of dry − wet; all are (B, N) float32 at 48 kHz.

    `reduction_db` is the largest change of any point of the spectrum in dB, None for no limit;
    `room_tone` keeps the steady background, at −50 dB below full scale at most.
    """
    import torch

    from voicestudio.networks.features import FFT_SIZE, Stft

    samples = dry.shape[-1]
    missing = max(0, FFT_SIZE - samples)
    stft = Stft().to(dry.device)
    before = stft(torch.nn.functional.pad(dry, (0, missing)))
    removed = before - stft(torch.nn.functional.pad(wet, (0, missing)))
    share = torch.zeros(removed.shape, device=dry.device)
    if reduction_db is not None:
        share = torch.maximum(share, limiting_share(before, removed, reduction_db))
    if room_tone:
        window_power = float(stft.window.square().sum())
        tone = [
            _tone_share(_power(spectrum), _power(gone), window_power)
            for spectrum, gone in zip(before, removed, strict=True)
        ]
        share = torch.maximum(share, torch.from_numpy(np.stack(tone)).to(dry.device))
    return wet + stft.inverse(removed * share, samples + missing)[..., :samples]


def limiting_share(before: "Tensor", removed: "Tensor", reduction_db: float) -> "Tensor":
    """The share to keep so that at most 1 − g of each point is removed; g: the limit as a gain.

    Takes complex spectra of the same shape; returns a share from 0 to 1 for each point. A network
    that only attenuates thereby has a gain of at least g; one that also changes phases or adds
    sound changes no point by more than that either.
    """
    most = 1.0 - 10.0 ** (-reduction_db / 20.0)
    return 1.0 - (most * before.abs() / (removed.abs() + _TINY)).clamp(max=1.0)


def _power(spectrum: "Tensor") -> np.ndarray:
    """|S|² of (K, T), in NumPy."""
    return (spectrum.real.square() + spectrum.imag.square()).cpu().numpy()


def _tone_share(before: np.ndarray, removed: np.ndarray, window_power: float) -> np.ndarray:
    """Return the share of the removed sound that is room tone, float32 (K, T).

    `before` and `removed` are powers (K, T).
    """
    background = _background(before)
    excess = _smooth(removed) / (_HEADROOM * background + _TINY)
    kept = _ceiling_gain(background, window_power) / np.maximum(excess, 1.0)
    return np.sqrt(kept).astype(np.float32)


def _background(before: np.ndarray) -> np.ndarray:
    """Estimate the mean power of the steady background at each point of powers (K, T)."""
    # Imported here, because the window imports this module's table and must start quickly.
    from scipy.ndimage import percentile_filter, uniform_filter1d

    low = np.stack(
        [percentile_filter(b, _BACKGROUND_PERCENT, _BACKGROUND_FRAMES) for b in _smooth(before)]
    )
    return uniform_filter1d(low, _SETTLING_FRAMES, axis=1) / _PERCENTILE_OF_NOISE


def _smooth(power: np.ndarray) -> np.ndarray:
    """Return the mean over the neighbourhood of each point of (K, T)."""
    from scipy.ndimage import uniform_filter1d

    for axis, size in enumerate(_NEIGHBOURS):
        power = uniform_filter1d(power, size, axis=axis)
    return power


def _ceiling_gain(background: np.ndarray, window_power: float) -> np.ndarray:
    """Return power gains (T,), at most 1, that limit the background to the highest level."""
    bins = background.shape[0]
    heard = 2.0 * background[_LOWEST_BIN:].sum(axis=0) / (window_power * 2 * (bins - 1))
    return np.minimum(1.0, 10.0 ** (_CEILING_DBFS / 10.0) / (heard + _TINY))
