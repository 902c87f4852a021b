"""Augmentation of training examples by torchaudio: rooms, noise, sampling rates, masks.

Speeds of voices and noises are no whole ratios, which torchaudio's resampler would need; the mixer
changes them by soxr.
"""

import math

import numpy as np
import torch
from torch import Tensor

from voicestudio.networks.torch_audio import functional

_ACTIVE_SHARE = 1e-4
_FRAME = 960
_SILENT_DB = -26.0
_LARGEST_RATIO = 1000
_QUICK_LENGTH = 4096
# The filter of a change of sampling rate: -100 dB beyond it, flat up to 0.93 of the passband.
_ZERO_CROSSINGS, _ROLL_OFF, _BETA = 64, 0.9475937167399596, 14.769656459379492


def convolved(samples: np.ndarray, response: np.ndarray, delay: int) -> np.ndarray:
    """Samples (n,) float32 heard through an impulse response (taps,), without its delay."""
    # A length with small factors is quick to transform; the end is cut off below.
    whole = len(samples) + len(response) - 1
    padded = np.pad(response, (0, -whole % _QUICK_LENGTH))
    heard = functional.fftconvolve(torch.from_numpy(samples), torch.from_numpy(padded))
    return heard[delay : delay + len(samples)].numpy()


def with_noise(speech: np.ndarray, noise: np.ndarray, snr_db: float) -> np.ndarray:
    """Speech (n,) and noise (n,) together, active speech `snr_db` above the noise; float32.

    Active are frames of 20 ms within 40 dB of the loudest (after ITU-T P.56, which gates as well).
    Silence counts as -26 dBFS, and noise that is silence stays so.
    """
    speech, noise = (np.ascontiguousarray(sound, np.float32) for sound in (speech, noise))
    if not noise.any():
        return speech
    frames = speech[: len(speech) // _FRAME * _FRAME].reshape(-1, _FRAME)
    power = np.mean(frames**2, axis=1)
    if power.max(initial=0) <= 1e-9:
        level = 10 ** ((_SILENT_DB - snr_db) / 20) / np.sqrt(np.mean(noise**2))
        return speech + (noise * level).astype(np.float32)
    # Pauses count for torchaudio and not here: the ratio of the whole is that much lower.
    active = np.mean(power[power > power.max() * _ACTIVE_SHARE])
    whole_db = snr_db + 10 * math.log10(float(np.mean(speech**2)) / float(active))
    ratio = torch.tensor(whole_db, dtype=torch.float32)
    return functional.add_noise(torch.from_numpy(speech), torch.from_numpy(noise), ratio).numpy()


def resampled(samples: np.ndarray, source_rate: int, target_rate: int) -> np.ndarray:
    """Samples (n,) float32 at another rate, in place in time.

    Raises ValueError for rates whose ratio is not one of small whole numbers.
    """
    common = math.gcd(source_rate, target_rate)
    if max(source_rate, target_rate) // common > _LARGEST_RATIO:
        raise ValueError(f"{source_rate} Hz is an unusual sampling rate")
    made = functional.resample(
        torch.from_numpy(samples),
        source_rate,
        target_rate,
        lowpass_filter_width=_ZERO_CROSSINGS,
        rolloff=_ROLL_OFF,
        resampling_method="sinc_interp_kaiser",
        beta=_BETA,
    )
    return made.numpy()


def masked(features: Tensor, frames: int, bands: int) -> Tensor:
    """Features (B, T, F) with up to so many neighbouring frames and bands of each item at 0.

    SpecAugment's masks (Park et al. 2019), drawn by torch's generator; 0 masks nothing.
    """
    for longest, axis in ((frames, 1), (bands, 2)):
        if longest:
            features = functional.mask_along_axis_iid(features[:, None], longest, 0.0, axis + 1)[
                :, 0
            ]
    return features


def cosine_basis(bands: int) -> np.ndarray:
    """(bands, bands) float64: column k takes the k-th cepstral coefficient of levels by bands.

    The orthonormal cosine transform that makes MFCCs of mel levels.
    """
    return functional.create_dct(bands, bands, "ortho").double().numpy()
