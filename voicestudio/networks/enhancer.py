"""The full-context generator of the enhancer (“studio”).

A convolutional encoder and decoder around dual-path recurrent blocks, with recurrences along
frequency and along time in turn (DPCRN, Le et al. 2021; GTCRN, Rong et al. 2024). It is not causal:
its input is a whole block.

Tensor names: B batch, T frames, F features, Q = F / 4 encoded features, C channels.
"""

from dataclasses import asdict, dataclass

from torch import Tensor, nn

from voicestudio.networks.masking import (
    MaskingEnhancer,
    RoomCondition,
    UpsampledConvolution,
    halving_convolution,
)


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


class Enhancer(MaskingEnhancer):
    """Removes noise, hum and reverberation from speech, with context on both sides."""

    def __init__(self, config: EnhancerConfig | None = None) -> None:
        config = config or EnhancerConfig()
        super().__init__(config.low_bins, config.bands, padding="reflect")
        self.config = config
        half, full = config.channels // 2, config.channels
        self.down1 = halving_convolution(3, half, (1, 5), padded_frames=0)
        self.down2 = halving_convolution(half, full, (3, 3), padded_frames=1)
        encoded = self.layout.features // 4
        self.blocks = nn.ModuleList(DualPathBlock(config, encoded) for _ in range(config.blocks))
        self.up1 = UpsampledConvolution(full, half, frames=3)
        self.up2 = UpsampledConvolution(half, half, frames=3)
        self.head = nn.Conv2d(half, 2, (1, 3), padding=(0, 1))
        self.room = RoomCondition(config.blocks, encoded, full)

    def masks(self, features: Tensor, room: Tensor | None) -> Tensor:
        fine = self.down1(features)
        coarse = self.down2(fine)
        hidden = coarse.permute(0, 2, 3, 1)  # (B, T, Q, C)
        for number, block in enumerate(self.blocks):
            hidden = block(self.room(number, hidden, room))
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
        """Map (B, T, Q, C) to the same shape."""
        batch, frames, encoded, size = hidden.shape
        across, _ = self.along_frequency(hidden.reshape(batch * frames, encoded, size))
        across = self.frequency_out(across).view(batch, frames, encoded, size)
        hidden = hidden + self.frequency_norm(across)
        along = hidden.transpose(0, 1).reshape(frames, batch * encoded, size)
        along = self.time_out(self.along_time(along)[0])
        along = along.view(frames, batch, encoded, size).transpose(0, 1)
        return hidden + self.time_norm(along)
