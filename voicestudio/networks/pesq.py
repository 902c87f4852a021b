"""Differentiable PESQ (ITU-T P.862 with the wide-band mapping of P.862.2).

The perceptual model of the standard without its time alignment, which is not needed because both
signals are aligned. Scores are close to those of the reference program, and a generator can be
trained on them directly.
"""

import functools
import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from voicestudio.networks import pesq_tables
from voicestudio.sample_rate import SAMPLE_RATE

_RATE = 16_000
_FRAME, _HOP = 512, 256
_LEVEL = 1e7  # power from 325 to 3250 Hz to which both signals are scaled
_LEVEL_BAND_HZ = (325.0, 3250.0)
_LEVEL_PADDING = 5120  # samples of silence that the reference program counts with
_LEVEL_CORRECTION = 1.04684
_PRE_EMPHASIS = ((2.740826, -5.4816519, 2.740826), (1.0, -1.9444777, 0.94597794))
_POWER_FACTOR, _LOUDNESS_FACTOR = 6.910853e-006, 1.866055e-1
_ZWICKER_POWER = 0.23
_AUDIBLE = 100.0  # times the threshold
_SILENT = 1e7
_TINY = 1e-12  # keeps roots differentiable at 0


class Pesq(torch.nn.Module):
    """Wide-band PESQ of 48 kHz or 16 kHz speech beside its clean reference.

    `sample_rate` is a whole multiple of 16 kHz. Frequencies above 8 kHz are ignored.
    """

    _gathering: Tensor
    _thresholds: Tensor
    _widths: Tensor
    _exponents: Tensor
    _window: Tensor

    def __init__(self, sample_rate: int = SAMPLE_RATE) -> None:
        super().__init__()
        if sample_rate % _RATE:
            raise ValueError(f"{sample_rate} Hz is no multiple of {_RATE} Hz")
        self._step = sample_rate // _RATE
        bands = torch.repeat_interleave(
            torch.arange(len(pesq_tables.BINS)), torch.tensor(pesq_tables.BINS)
        )
        gathering = functional.one_hot(bands).float()[: _FRAME // 2]
        corrections = torch.tensor(pesq_tables.CORRECTIONS) * _POWER_FACTOR
        exponents = (6 / (torch.tensor(pesq_tables.CENTRES) + 2)).clamp(1, 2) ** 0.15
        for name, value in {
            "_gathering": gathering * corrections,
            "_thresholds": torch.tensor(pesq_tables.THRESHOLDS),
            "_widths": torch.tensor(pesq_tables.WIDTHS)[1:],
            "_exponents": exponents * _ZWICKER_POWER,
            "_window": torch.hann_window(_FRAME),
        }.items():
            self.register_buffer(name, value, persistent=False)

    def forward(self, clean: Tensor, other: Tensor) -> Tensor:
        """Scores (B,) from 1.04 to 4.64 of `other` (B, N) beside `clean` (B, N); at least 0.4 s."""
        distance = self.distance(clean, other)
        return 0.999 + 4 / (1 + torch.exp(-1.3669 * (4.5 - distance) + 3.8224))

    def distance(self, clean: Tensor, other: Tensor) -> Tensor:
        """Disturbances (B,), 0 and above; 4.5 less them is mapped to the score."""
        reference, degraded = self._bands(clean), self._bands(other)
        reference = reference * self._spectral_difference(reference, degraded)[:, None]
        degraded = degraded * self._gain_difference(reference, degraded)[..., None]
        loud, wanted = self._loudness(degraded), self._loudness(reference)
        masked = 0.25 * torch.minimum(loud, wanted)
        error = loud - wanted
        error = error.sign() * functional.relu(error.abs() - masked)
        added = ((degraded + 50) / (reference + 50)) ** 1.2
        added = torch.where(added < 3, torch.zeros_like(added), added.clamp(max=12))
        weight = ((self._audible_power(reference) + 1e5) / 1e7) ** 0.04
        symmetric = (self._over_bands(error, 2) / weight).clamp(max=45)
        asymmetric = (self._over_bands(error * added, 1) / weight).clamp(max=45)
        return 0.1 * _over_time(symmetric) + 0.0309 * _over_time(asymmetric)

    def _bands(self, sound: Tensor) -> Tensor:
        """Power densities (B, T, 49) of sound (B, N) at the level of the standard."""
        length = sound.shape[-1] // self._step
        padded = 1 << math.ceil(math.log2(length + _FRAME))
        spectrum = torch.fft.rfft(sound, padded * self._step)[:, : padded // 2 + 1] / self._step
        emphasis, band = _responses(padded // 2 + 1, sound.device)
        power = (spectrum.abs() * band).square().sum(-1, keepdim=True) * (2 / padded)
        power = power / ((length + _LEVEL_PADDING) * _LEVEL_CORRECTION)
        level = (_LEVEL / (power + _TINY)).sqrt()
        heard = torch.fft.irfft(spectrum * emphasis * level, padded)[:, :length]
        frames = heard.unfold(-1, _FRAME, _HOP) * self._window
        bins = torch.fft.rfft(frames)[..., :-1].abs().square()
        return bins[..., 1:] @ self._gathering[1:]  # without the constant component

    def _spectral_difference(self, reference: Tensor, degraded: Tensor) -> Tensor:
        """Spectral differences (B, 49) of the transmission path, compensated within 20 dB."""
        spoken = (self._audible_power(reference, _AUDIBLE) >= _SILENT)[..., None]
        means = (
            (x * (x > self._thresholds * _AUDIBLE) * spoken).mean(dim=1)
            for x in (reference, degraded)
        )
        clean, other = means
        return ((other + 1000) / (clean + 1000)).clamp(0.01, 100)

    def _gain_difference(self, reference: Tensor, degraded: Tensor) -> Tensor:
        """Gains (B, T) that compensate slow changes of level."""
        ratio = (self._audible_power(reference) + 5e3) / (self._audible_power(degraded) + 5e3)
        smooth = torch.cat([ratio[:, :1], 0.8 * ratio[:, 1:] + 0.2 * ratio[:, :-1]], dim=1)
        return smooth.clamp(3e-4, 5)

    def _audible_power(self, bands: Tensor, above: float = 1.0) -> Tensor:
        return (bands * (bands > self._thresholds * above)).sum(dim=-1)

    def _loudness(self, bands: Tensor) -> Tensor:
        """Loudness in sone by Zwicker's law, of bands (B, T, 49)."""
        thresholds, exponents = self._thresholds, self._exponents
        grown = (0.5 + 0.5 * bands / thresholds) ** exponents - 1
        sones = _LOUDNESS_FACTOR * (2 * thresholds) ** exponents * grown
        return torch.where(bands > thresholds, sones, torch.zeros_like(sones))

    def _over_bands(self, error: Tensor, power: float) -> Tensor:
        """The weighted norm (B, T) of errors (B, T, 49), the lowest band left out."""
        total = self._widths.sum()
        weighted = (error[..., 1:].abs() * self._widths + _TINY) ** power
        return weighted.sum(dim=-1) ** (1 / power) * total ** (1 - 1 / power)


def _responses(bins: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """The filter of the handset (complex) and the magnitudes of the band for the level, (bins,)."""
    emphasis, band = _computed_responses(bins)
    return torch.from_numpy(emphasis).to(device), torch.from_numpy(band).to(device)


@functools.lru_cache(4)
def _computed_responses(bins: int) -> tuple[np.ndarray, np.ndarray]:
    """The same on the CPU, kept because a GPU would wait for them in every step."""
    angles = np.linspace(0, np.pi, bins)
    numerator, denominator = (np.polyval(c[::-1], np.exp(-1j * angles)) for c in _PRE_EMPHASIS)
    emphasis = (numerator / denominator).astype(np.complex64)
    return emphasis, _butterworth(angles).astype(np.float32)


def _butterworth(angles: np.ndarray) -> np.ndarray:
    """Magnitudes of a digital Butterworth band-pass of order 5 at angles from 0 to pi."""
    low, high = (math.tan(math.pi * edge / _RATE) for edge in _LEVEL_BAND_HZ)
    analogue = np.tan(angles[1:-1] / 2)
    detuning = (analogue**2 - low * high) / (analogue * (high - low))
    return np.pad(1 / np.sqrt(1 + detuning**10), 1)  # zero gain at 0 Hz and at half the sample rate


def _over_time(disturbance: Tensor) -> Tensor:
    """Means (B,) of disturbances (B, T): L6 norm within 0.3 s, L2 norm over all, as in P.862."""
    syllables = disturbance.unfold(-1, 20, 10)
    syllables = ((syllables**6).mean(dim=-1) + _TINY) ** (1 / 6)
    return (syllables.square().mean(dim=-1) + _TINY).sqrt()
