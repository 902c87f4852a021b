"""The discriminators of the enhancer: real against enhanced patches, and predicted PESQ.

Tensor names: B batch, N samples, T frames, K frequency bins.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

from voicestudio.networks.features import compressed

WIDEBAND_BINS = 257  # up to 8 kHz in 31.25 Hz bins: the range that wide-band PESQ listens to

Normalisation = Literal["weight", "spectral", "none"]
_NORMALISED: dict[Normalisation, Callable[[nn.Module], nn.Module]] = {
    "weight": weight_norm,
    "spectral": spectral_norm,
    "none": lambda layer: layer,
}


@dataclass(frozen=True)
class DiscriminatorOutput:
    """Scores, one tensor for each resolution, and the activations of the hidden layers."""

    scores: list[Tensor]
    hidden: list[Tensor]


class SpectralDiscriminator(nn.Module):
    """Scores patches of complex spectra at several resolutions as real or enhanced.

    Multi-resolution discriminators as in UnivNet (Jang et al. 2021) and EnCodec (Défossez et al.
    2022); windows of 11, 21 and 43 ms at 48 kHz.
    """

    def __init__(
        self,
        normalisation: Normalisation = "weight",
        windows: tuple[int, ...] = (512, 1024, 2048),
    ) -> None:
        super().__init__()
        # Saved runs name their tensors so.
        self.judges = nn.ModuleList(
            _PatchDiscriminator(window, normalisation) for window in windows
        )

    def forward(self, waveform: Tensor) -> DiscriminatorOutput:
        """Score waveforms (B, N), float32 at 48 kHz and unit level."""
        return self.discriminate(self.spectra(waveform))

    def spectra(self, waveform: Tensor) -> list[Tensor]:
        """Compressed spectra (B, 2, T, K) of waveforms (B, N), one a resolution."""
        return [one.spectrum(waveform) for one in self.judges]  # pyright: ignore[reportCallIssue]

    def discriminate(self, spectra: list[Tensor]) -> DiscriminatorOutput:
        """Score what `spectra` returned."""
        scores, hidden = [], []
        for discriminator, spectrum in zip(self.judges, spectra, strict=True):
            score, layers = discriminator(spectrum)
            scores.append(score)
            hidden += layers
        return DiscriminatorOutput(scores, hidden)


class _PatchDiscriminator(nn.Module):
    window: Tensor

    def __init__(self, window: int, normalisation: Normalisation) -> None:
        super().__init__()
        normalised = _NORMALISED[normalisation]
        self.register_buffer("window", torch.hann_window(window), persistent=False)
        self.layers = nn.ModuleList(
            normalised(_convolution(inputs, outputs, kernel, stride))
            for inputs, outputs, kernel, stride in (
                (2, 16, (3, 7), (1, 3)),
                (16, 24, (3, 5), (2, 2)),
                (24, 32, (3, 5), (1, 2)),
                (32, 32, (3, 3), (1, 1)),
            )
        )
        self.score = normalised(_convolution(32, 1, (3, 3), (1, 1)))

    def spectrum(self, waveform: Tensor) -> Tensor:
        size = len(self.window)
        spectrum = compressed(
            torch.stft(waveform, size, size // 2, window=self.window, return_complex=True)
        )
        return torch.view_as_real(spectrum).permute(0, 3, 2, 1)  # (B, 2, T, K)

    def forward(self, hidden: Tensor) -> tuple[Tensor, list[Tensor]]:
        layers = []
        for layer in self.layers:
            hidden = nn.functional.leaky_relu(layer(hidden), 0.2)
            layers.append(hidden)
        return self.score(hidden), layers


class MetricDiscriminator(nn.Module):
    """Predicts the PESQ score of enhanced speech beside its clean reference.

    Its gradient stands in for that of PESQ, which the reference program does not have (MetricGAN,
    Fu et al. 2019; in this form CMGAN, Cao et al. 2022).
    """

    def __init__(self) -> None:
        super().__init__()
        sizes = (2, 16, 32, 48, 64)
        layers: list[nn.Module] = []
        for inputs, outputs in pairwise(sizes):
            layers += [
                spectral_norm(nn.Conv2d(inputs, outputs, 4, stride=2, padding=1, bias=False)),
                nn.InstanceNorm2d(outputs, affine=True),
                nn.PReLU(outputs),
            ]
        self.convolutions = nn.Sequential(*layers)
        self.score = nn.Sequential(
            spectral_norm(nn.Linear(64, 32)), nn.PReLU(32), spectral_norm(nn.Linear(32, 1))
        )

    def forward(self, clean: Tensor, other: Tensor) -> Tensor:
        """Predicted quality (B,), 0 (bad) to 1 (clean), from magnitudes (B, K, T) of both."""
        pair = torch.stack([clean, other], dim=1)[:, :, :WIDEBAND_BINS]
        return self.score(self.convolutions(pair).amax(dim=(2, 3))).squeeze(-1).sigmoid()


def _convolution(
    inputs: int, outputs: int, kernel: tuple[int, int], stride: tuple[int, int]
) -> nn.Module:
    padding = (kernel[0] // 2, kernel[1] // 2)
    return nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=padding)
