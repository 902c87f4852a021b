"""What of the sound that the network takes away stays all the same.

Two controls say so, each as a share from 0 to 1 at every point of time and frequency; the larger
share stays. The reduction limit keeps as much as it takes for no point to be changed by more than
the limit. The room tone keeps what is no louder than the steady background of the recording: the
level that the sound sinks to again and again within seconds. What is louder than that, a key or a
car, stays only as loud as that, so that it leaves neither a trace nor a hole.

Both look at a bounded stretch around each point and remember nothing, so that a recording in
blocks comes out as in one piece.
"""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from torch import Tensor

REACH_SECONDS = 2.4
"""How far around a point the sound has a say in its room tone."""

# Frames are 16 ms apart, bins 31.25 Hz.
_BACKGROUND_FRAMES = 251
_SETTLING_FRAMES = 33
_BACKGROUND_PERCENT = 10
_NEIGHBOURS = (5, 3)  # bins, frames
# What the percentile of a steady noise, averaged over that neighbourhood, is of its mean power.
_PERCENTILE_OF_NOISE = 0.605
# A steady noise wavers; a limit at its mean would eat a part of it.
_HEADROOM = 1.25
_CEILING_DBFS = -50.0
_LOWEST_BIN = 3  # rumble below it does not count towards the ceiling, for nobody hears it
_TINY = 1e-20


def with_kept_sound(
    dry: "Tensor", wet: "Tensor", reduction_db: float | None, room_tone: bool
) -> "Tensor":
    """`wet` with what is to stay of dry − wet; all are (B, N) float32 at 48 kHz.

    `reduction_db` is by how many decibels any point of the spectrum may change at most, None for
    any; `room_tone` keeps the steady background, at −50 dB below full scale at most.
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
    """How much must stay for at most 1 − g of each point to go, g being the limit as a gain.

    Complex spectra of the same shape in, a share from 0 to 1 at each of their points out.
    A network that only attenuates is thereby kept at or above g; one that also turns phases, or
    adds something, cannot stray further than that either.
    """
    most = 1.0 - 10.0 ** (-reduction_db / 20.0)
    return 1.0 - (most * before.abs() / (removed.abs() + _TINY)).clamp(max=1.0)


def _power(spectrum: "Tensor") -> np.ndarray:
    """|S|² of (K, T), in NumPy."""
    return (spectrum.real.square() + spectrum.imag.square()).cpu().numpy()


def _tone_share(before: np.ndarray, removed: np.ndarray, window_power: float) -> np.ndarray:
    """How much of what was removed is room tone; powers (K, T) in, float32 out."""
    background = _background(before)
    excess = _smooth(removed) / (_HEADROOM * background + _TINY)
    kept = _ceiling_gain(background, window_power) / np.maximum(excess, 1.0)
    return np.sqrt(kept).astype(np.float32)


def _background(before: np.ndarray) -> np.ndarray:
    """The mean power that the steady part of the sound has at each point (K, T)."""
    # Imported where it is needed: the window reads the table of controls and filters nothing.
    from scipy.ndimage import percentile_filter, uniform_filter1d

    low = np.stack(
        [percentile_filter(b, _BACKGROUND_PERCENT, _BACKGROUND_FRAMES) for b in _smooth(before)]
    )
    return uniform_filter1d(low, _SETTLING_FRAMES, axis=1) / _PERCENTILE_OF_NOISE


def _smooth(power: np.ndarray) -> np.ndarray:
    """The mean of the neighbourhood of each point."""
    from scipy.ndimage import uniform_filter1d

    for axis, size in enumerate(_NEIGHBOURS):
        power = uniform_filter1d(power, size, axis=axis)
    return power


def _ceiling_gain(background: np.ndarray, window_power: float) -> np.ndarray:
    """By how much (power, T) the background is to be turned down to be a quiet one."""
    bins = background.shape[0]
    heard = 2.0 * background[_LOWEST_BIN:].sum(axis=0) / (window_power * 2 * (bins - 1))
    return np.minimum(1.0, 10.0 ** (_CEILING_DBFS / 10.0) / (heard + _TINY))
