"""The causal generator of the enhancer (“fast”), which uses no later frames.

A convolutional encoder and decoder around blocks that mix along frequency with a small perceptron
(MLP-Mixer, Tolstikhin et al. 2021) and have a recurrence along time whose weights all
frequencies share (as in GTCRN, Rong et al. 2024). One more recurrence has all frequencies as its
input, to tell voice from noise (as in CRUSE, Braun et al. 2021). Recurrences along frequency, as
the full-context generator has them, would take longer than a frame lasts when frames are processed
one by one.

Tensor names: B batch, T frames, F features, Q = F / 4 encoded features, C channels.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn

from voicestudio.networks.masking import (
    MaskingEnhancer,
    RoomCondition,
    UpsampledConvolution,
    halving_convolution,
)


@dataclass(frozen=True)
class CausalConfig:
    """The shape of a `CausalEnhancer`. `low_bins + bands` must be a multiple of 4."""

    low_bins: int = 160
    bands: int = 32
    channels: int = 48
    mixing_units: int = 64
    time_units: int = 48
    blocks: int = 3
    overview_channels: int = 8
    overview_units: int = 256

    def as_dict(self) -> dict[str, int]:
        return asdict(self)


@dataclass(frozen=True)
class Memory:
    """State from one frame to the next: an encoded frame (B, C / 2, 1, 2 Q) and hidden states."""

    fine: Tensor
    recurrent: tuple[Tensor, ...]
    overview: Tensor


class CausalEnhancer(MaskingEnhancer):
    """Removes noise, hum and reverberation from speech without looking ahead."""

    def __init__(self, config: CausalConfig | None = None) -> None:
        config = config or CausalConfig()
        # Zeros before the first sample: the only past that a stream can have.
        super().__init__(config.low_bins, config.bands, padding="constant")
        self.config = config
        half, full = config.channels // 2, config.channels
        self.down1 = halving_convolution(3, half, (1, 5), padded_frames=0)
        self.down2 = halving_convolution(half, full, (2, 3), padded_frames=0)
        encoded = self.layout.features // 4
        self.blocks = nn.ModuleList(MixingBlock(config, encoded) for _ in range(config.blocks))
        self.up1 = UpsampledConvolution(full, half, frames=1)
        self.up2 = UpsampledConvolution(half, half, frames=1)
        self.head = nn.Conv2d(half, 2, (1, 3), padding=(0, 1))
        self.room = RoomCondition(config.blocks, encoded, full)
        self.overview = Overview(config, encoded)

    def masks(self, features: Tensor, room: Tensor | None) -> Tensor:
        return self.masks_after(self.no_memory(features.shape[0]), features, room)[0]

    def masks_after(
        self, memory: Memory, features: Tensor, room: Tensor | None = None
    ) -> tuple[Tensor, Memory]:
        """Masks (B, 2, T, F) of features (B, 3, T, F) after `memory`, and the next state."""
        fine = self.down1(features)
        past = torch.cat([memory.fine, fine], dim=2)
        coarse = self.down2(past)
        hidden = coarse.permute(0, 2, 3, 1)  # (B, T, Q, C)
        hidden, overview = self.overview(hidden, memory.overview)
        recurrent = []
        for number, block in enumerate(self.blocks):
            shifted = self.room(number, hidden, room)
            hidden, state = block(shifted, memory.recurrent[number])
            recurrent.append(state)
        hidden = self.up1(hidden.permute(0, 3, 1, 2) + coarse)
        after = Memory(past[:, :, -1:], tuple(recurrent), overview)
        return self.head(self.up2(hidden + fine)), after

    def no_memory(self, batch: int) -> Memory:
        """The state before the first frame."""
        config = self.config
        encoded = self.layout.features // 4
        like = self.head.weight
        fine = like.new_zeros(batch, config.channels // 2, 1, 2 * encoded)
        state = like.new_zeros(1, batch * encoded, config.time_units)
        overview = like.new_zeros(1, batch, config.overview_units)
        return Memory(fine, (state,) * config.blocks, overview)


class MixingBlock(nn.Module):
    """A multi-layer perceptron along frequency, then a recurrence along time, each residual."""

    def __init__(self, config: CausalConfig, encoded: int) -> None:
        super().__init__()
        size = config.channels
        self.along_frequency = nn.Sequential(
            nn.Linear(encoded, config.mixing_units),
            nn.PReLU(),
            nn.Linear(config.mixing_units, encoded),
        )
        self.frequency_norm = nn.LayerNorm([encoded, size])
        self.along_time = nn.GRU(size, config.time_units)
        self.time_out = nn.Linear(config.time_units, size)
        self.time_norm = nn.LayerNorm([encoded, size])

    def forward(self, hidden: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        """Map (B, T, Q, C) to the same shape, and `state` (1, B Q, units) to the next state."""
        batch, frames, encoded, size = hidden.shape
        across = self.along_frequency(hidden.transpose(2, 3)).transpose(2, 3)
        hidden = hidden + self.frequency_norm(across)
        along = hidden.transpose(0, 1).reshape(frames, batch * encoded, size)
        along, state = self.along_time(along, state)
        along = self.time_out(along).view(frames, batch, encoded, size).transpose(0, 1)
        return hidden + self.time_norm(along), state


class Overview(nn.Module):
    """A recurrence along time over all frequencies at once, residual.

    Its output is 0 before training, so that it can be added to a trained network.
    """

    def __init__(self, config: CausalConfig, encoded: int) -> None:
        super().__init__()
        width = encoded * config.overview_channels
        self.squeeze = nn.Linear(config.channels, config.overview_channels)
        self.gather = nn.Linear(width, config.overview_units)
        self.along_time = nn.GRU(config.overview_units, config.overview_units, batch_first=True)
        self.spread = nn.Linear(config.overview_units, width)
        self.expand = nn.Linear(config.overview_channels, config.channels)
        nn.init.zeros_(self.expand.weight)
        nn.init.zeros_(self.expand.bias)

    def forward(self, hidden: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        """Map (B, T, Q, C) to the same shape, and `state` (1, B, units) to the next state."""
        batch, frames, encoded, _size = hidden.shape
        heard = self.gather(self.squeeze(hidden).reshape(batch, frames, -1)).relu()
        heard, state = self.along_time(heard, state)
        told = self.spread(heard).view(batch, frames, encoded, -1).relu()
        return hidden + self.expand(told), state
