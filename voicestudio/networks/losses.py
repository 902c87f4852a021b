"""Losses of the enhancer besides the adversarial ones: reconstruction, PESQ, feature matching.

All terms compare waveforms (B, N) that were scaled to a common level first (`level_of`), so that a
quiet recording counts as much as a loud one.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from voicestudio.networks.features import (
    BINS,
    FFT_SIZE,
    Stft,
    compressed,
    compressed_magnitude,
)
from voicestudio.networks.pesq import Pesq
from voicestudio.sample_rate import SAMPLE_RATE

_RESOLUTIONS = ((480, 240), (4096, 2048))  # window, hop: beside the 32 ms windows of `Stft`
_SNR_LIMIT_DB = 30.0
_SPOKEN = 0.1  # mean square at unit level, where there is speech
_WORST_DISTANCE = 4.0


def level_of(noisy: Tensor, clean: Tensor) -> Tensor:
    """Root mean square of each clean item (B, 1), of the noisy one where there is no speech."""
    speech = clean.square().mean(dim=-1, keepdim=True).sqrt()
    mixture = noisy.square().mean(dim=-1, keepdim=True).sqrt()
    return torch.maximum(speech, 0.05 * mixture).clamp(min=1e-5)


def band_mask(bandwidth_hz: Tensor) -> Tensor:
    """Gains (B, K, 1) that pass each item's bandwidth (B,) and fade over 5 % above it."""
    frequency = torch.arange(BINS, device=bandwidth_hz.device) * (SAMPLE_RATE / FFT_SIZE)
    limit = bandwidth_hz[:, None]
    return ((limit - frequency) / (0.05 * limit) + 1).clamp(0, 1)[..., None]


@dataclass(frozen=True, kw_only=True)
class ReconstructionWeights:
    """Weights of the terms of `ReconstructionLoss`; `snr` is for each dB.

    `lost_speech` is how much more magnitudes below those of clean speech count than those above:
    against networks that turn speech down where they are not sure (Eskimez et al. 2022).
    """

    complex: float = 3.0
    magnitude: float = 7.0
    resolutions: float = 1.0
    snr: float = 0.1
    lost_speech: float = 0.0


class ReconstructionLoss(torch.nn.Module):
    """Compressed complex spectrum, magnitudes at other resolutions, and waveform SNR.

    The first is the usual loss of full-band enhancers (Braun and Tashev 2020); the last is needed
    because spectral losses alone let the waveform's phase drift.
    """

    def __init__(self, weights: ReconstructionWeights | None = None) -> None:
        super().__init__()
        self.stft = Stft()
        self.weights = weights or ReconstructionWeights()

    def forward(self, enhanced: Tensor, clean: Tensor) -> dict[str, Tensor]:
        """Weighted terms of the loss, scalars, for waveforms (B, N) at unit level."""
        got, wanted = self.stft(enhanced), self.stft(clean)
        complex_error = compressed(got) - compressed(wanted)
        magnitude_error = compressed_magnitude(got) - compressed_magnitude(wanted)
        squares = complex_error.real.square() + complex_error.imag.square()
        weights = self.weights
        counted = 1 + weights.lost_speech * (magnitude_error < 0)
        return {
            "complex": weights.complex * squares.mean(),
            "magnitude": weights.magnitude * (counted * magnitude_error.square()).mean(),
            "resolutions": weights.resolutions * self._resolutions(enhanced, clean),
            "snr": -weights.snr * _bounded_snr(enhanced, clean).mean(),
        }

    def _resolutions(self, enhanced: Tensor, clean: Tensor) -> Tensor:
        total = enhanced.new_zeros(())
        for size, hop in _RESOLUTIONS:
            window = torch.hann_window(size, device=enhanced.device)
            got, wanted = (
                compressed_magnitude(torch.stft(x, size, hop, window=window, return_complex=True))
                for x in (enhanced, clean)
            )
            total = total + functional.l1_loss(got, wanted)
        return total


def _bounded_snr(enhanced: Tensor, clean: Tensor) -> Tensor:
    """Signal-to-noise ratio (B,) in dB, saturating at 30 dB; 0 for items without speech."""
    signal = clean.square().sum(dim=-1)
    error = (enhanced - clean).square().sum(dim=-1)
    floor = signal * 10 ** (-_SNR_LIMIT_DB / 10)
    ratio = 10 * torch.log10((signal + 1e-5) / (error + floor + 1e-5))
    return torch.where(signal > 1e-3, ratio, torch.zeros_like(ratio))


def pesq_loss(pesq: Pesq, clean: Tensor, enhanced: Tensor) -> Tensor:
    """Mean PESQ disturbance (0 and above) of waveforms (B, N) at unit level, of items with speech.

    Distances are bounded, so that single items with very low PESQ do not dominate a batch.
    """
    spoken = (clean.square().mean(dim=-1) > _SPOKEN).float()
    distances = pesq.distance(clean, enhanced).clamp(max=_WORST_DISTANCE)
    return (spoken * distances).sum() / spoken.sum().clamp(min=1)


def feature_matching_loss(real: list[Tensor], fake: list[Tensor]) -> Tensor:
    """Mean absolute distance of the discriminators' hidden layers (Larsen et al. 2016)."""
    pairs = zip(real, fake, strict=True)
    return torch.stack([functional.l1_loss(f, r.detach()) for r, f in pairs]).mean()
