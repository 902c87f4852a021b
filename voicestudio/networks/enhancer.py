"""The generator of the enhancer: noisy speech in, clean speech out, 48 kHz full band.

A convolutional encoder and decoder around dual-path recurrent blocks, which look along frequency
and along time in turn (DPCRN, Le et al. 2021; GTCRN, Rong et al. 2024). It masks: a complex mask
on the low bins, real gains on ERB bands above them. It sees the whole block at once (non-causal).

Tensor names: B batch, N samples, T frames, F features, Q = F / 4 encoded features, C channels.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn

from voicestudio.networks.features import FFT_SIZE, BandLayout, Stft


@dataclass(frozen=True)
class EnhancerConfig:
    """The shape of an `Enhancer`. `low_bins + bands` must be a multiple of 4."""

    low_bins: int = 160
    bands: int = 32
    channels: int = 48
    frequency_units: int = 32
    time_units: int = 48
    blocks: int = 3

    def as_dict(self) -> dict[str, int]:
        return asdict(self)


class Enhancer(nn.Module):
    """Removes noise, hum and room from speech."""

    def __init__(self, config: EnhancerConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or EnhancerConfig()
        half, full = config.channels // 2, config.channels
        self.stft = Stft()
        self.layout = BandLayout(config.low_bins, config.bands)
        self.down1 = _convolution(3, half, kernel=(1, 5), stride=2)
        self.down2 = _convolution(half, full, kernel=(3, 3), stride=2)
        encoded = self.layout.features // 4
        self.blocks = nn.ModuleList(DualPathBlock(config, encoded) for _ in range(config.blocks))
        self.up1 = UpsampledConvolution(full, half)
        self.up2 = UpsampledConvolution(half, half)
        self.head = nn.Conv2d(half, 2, (1, 3), padding=(0, 1))

    def forward(self, waveform: Tensor) -> Tensor:
        """Enhance (B, N) float32 at 48 kHz; the result has the same shape and no delay."""
        samples = waveform.shape[-1]
        padding = max(0, FFT_SIZE - samples)
        spectrum = self.stft(nn.functional.pad(waveform, (0, padding)))
        return self.stft.inverse(self.enhance(spectrum), samples + padding)[..., :samples]

    def enhance(self, spectrum: Tensor) -> Tensor:
        """Enhance a spectrum (B, K, T) complex64."""
        mask = self._mask(self.layout(spectrum))
        low = torch.complex(
            mask[:, 0, :, : self.layout.low_bins], mask[:, 1, :, : self.layout.low_bins]
        )
        high = self.layout.spread(mask[:, 0, :, self.layout.low_bins :].sigmoid())
        whole = torch.cat([low, torch.complex(high, torch.zeros_like(high))], dim=-1)
        return spectrum * whole.transpose(1, 2)

    def _mask(self, features: Tensor) -> Tensor:
        """Features (B, 3, T, F) to masks (B, 2, T, F)."""
        fine = self.down1(features)
        coarse = self.down2(fine)
        hidden = coarse.permute(0, 2, 3, 1)  # (B, T, Q, C)
        for block in self.blocks:
            hidden = block(hidden)
        hidden = hidden.permute(0, 3, 1, 2)
        hidden = self.up1(hidden + coarse)
        return self.head(self.up2(hidden + fine))


class DualPathBlock(nn.Module):
    """A bidirectional recurrence along frequency, then one along time, each residual."""

    def __init__(self, config: EnhancerConfig, encoded: int) -> None:
        super().__init__()
        size = config.channels
        self.along_frequency = nn.GRU(
            size, config.frequency_units, batch_first=True, bidirectional=True
        )
        self.frequency_out = nn.Linear(2 * config.frequency_units, size)
        self.frequency_norm = nn.LayerNorm([encoded, size])
        self.along_time = nn.GRU(size, config.time_units, bidirectional=True)
        self.time_out = nn.Linear(2 * config.time_units, size)
        self.time_norm = nn.LayerNorm([encoded, size])

    def forward(self, hidden: Tensor) -> Tensor:
        """(B, T, Q, C) to the same shape."""
        batch, frames, encoded, size = hidden.shape
        across, _ = self.along_frequency(hidden.reshape(batch * frames, encoded, size))
        across = self.frequency_out(across).view(batch, frames, encoded, size)
        hidden = hidden + self.frequency_norm(across)
        along = hidden.transpose(0, 1).reshape(frames, batch * encoded, size)
        along = self.time_out(self.along_time(along)[0])
        along = along.view(frames, batch, encoded, size).transpose(0, 1)
        return hidden + self.time_norm(along)


class UpsampledConvolution(nn.Module):
    """Doubles the frequency axis by sub-pixel convolution (Shi et al. 2016).

    On a CPU it trains several times faster than a transposed convolution.
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(inputs, 2 * outputs, (3, 3), padding=(1, 1))
        self.norm = nn.BatchNorm2d(outputs)
        self.activation = nn.PReLU(outputs)

    def forward(self, hidden: Tensor) -> Tensor:
        """(B, C, T, F) to (B, outputs, T, 2 F)."""
        wide = self.convolution(hidden)
        batch, twice, frames, features = wide.shape
        wide = wide.view(batch, twice // 2, 2, frames, features).permute(0, 1, 3, 4, 2)
        return self.activation(self.norm(wide.reshape(batch, twice // 2, frames, 2 * features)))


def _convolution(inputs: int, outputs: int, kernel: tuple[int, int], stride: int) -> nn.Sequential:
    padding = (kernel[0] // 2, kernel[1] // 2)
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride=(1, stride), padding=padding),
        nn.BatchNorm2d(outputs),
        nn.PReLU(outputs),
    )
