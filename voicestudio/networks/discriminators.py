"""The discriminators that judge enhanced speech.

Tensor names: B batch, N samples, T frames, K frequency bins.
"""

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm

from voicestudio.networks.features import compressed

_WIDEBAND_BINS = 257  # up to 8 kHz in 31.25 Hz bins: the range that wide-band PESQ listens to


@dataclass(frozen=True)
class Judgement:
    """Scores (one tensor a resolution) and the hidden layers that led to them."""

    scores: list[Tensor]
    hidden: list[Tensor]


class SpectralDiscriminator(nn.Module):
    """Real or enhanced? Asked of patches of complex spectra at several resolutions.

    Multi-resolution discriminators as in UnivNet (Jang et al. 2021) and EnCodec (Défossez et al.
    2022); windows of 11, 21 and 43 ms at 48 kHz.
    """

    def __init__(self, windows: tuple[int, ...] = (512, 1024, 2048)) -> None:
        super().__init__()
        self.judges = nn.ModuleList(_PatchJudge(window) for window in windows)

    def forward(self, waveform: Tensor) -> Judgement:
        """Judge (B, N) float32 at 48 kHz and unit level."""
        scores, hidden = [], []
        for judge in self.judges:
            score, layers = judge(waveform)
            scores.append(score)
            hidden += layers
        return Judgement(scores, hidden)


class _PatchJudge(nn.Module):
    window: Tensor

    def __init__(self, window: int) -> None:
        super().__init__()
        self.register_buffer("window", torch.hann_window(window), persistent=False)
        self.layers = nn.ModuleList(
            [
                _judging_convolution(2, 16, (3, 7), (1, 3)),
                _judging_convolution(16, 24, (3, 5), (2, 2)),
                _judging_convolution(24, 32, (3, 5), (1, 2)),
                _judging_convolution(32, 32, (3, 3), (1, 1)),
            ]
        )
        self.score = _judging_convolution(32, 1, (3, 3), (1, 1))

    def forward(self, waveform: Tensor) -> tuple[Tensor, list[Tensor]]:
        size = len(self.window)
        spectrum = compressed(
            torch.stft(waveform, size, size // 2, window=self.window, return_complex=True)
        )
        hidden = torch.view_as_real(spectrum).permute(0, 3, 2, 1)  # (B, 2, T, K)
        layers = []
        for layer in self.layers:
            hidden = nn.functional.leaky_relu(layer(hidden), 0.2)
            layers.append(hidden)
        return self.score(hidden), layers


class MetricDiscriminator(nn.Module):
    """Predicts the PESQ score of enhanced speech beside its clean reference.

    The generator then climbs a smooth stand-in for a measure that has no gradient (MetricGAN, Fu
    et al. 2019; in this form CMGAN, Cao et al. 2022).
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
        pair = torch.stack([clean, other], dim=1)[:, :, :_WIDEBAND_BINS]
        return self.score(self.convolutions(pair).amax(dim=(2, 3))).squeeze(-1).sigmoid()


def _judging_convolution(
    inputs: int, outputs: int, kernel: tuple[int, int], stride: tuple[int, int]
) -> nn.Module:
    padding = (kernel[0] // 2, kernel[1] // 2)
    return weight_norm(nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=padding))
