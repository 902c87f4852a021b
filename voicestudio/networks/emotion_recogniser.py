"""The emotion recogniser: dilated convolutions over frames, pooled by attention."""

from dataclasses import asdict, dataclass
from typing import cast

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class RecogniserConfig:
    """Sizes of a recogniser: `features` of a frame are its input, `emotions` its classes."""

    features: int
    emotions: int = 8
    channels: int = 64
    blocks: int = 4
    dropout: float = 0.2

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


class EmotionRecogniser(nn.Module):
    """Classifies the emotion of a voice from frames of features.

    Convolutions over 5 frames with dilations 1, 2, 4, 8 have a receptive field of 0.6 s; the
    attention-weighted mean and standard deviation over time are classified (attentive statistics
    pooling, Okabe et al. 2018).
    """

    def __init__(self, config: RecogniserConfig) -> None:
        super().__init__()
        self.config = config
        width = config.channels
        self.entry = nn.Conv1d(config.features, width, 1)
        self.blocks = nn.ModuleList(
            _Block(width, 2**number, config.dropout) for number in range(config.blocks)
        )
        self.attention = nn.Conv1d(width, 1, 1)
        self.exit = nn.Sequential(nn.Dropout(config.dropout), nn.Linear(2 * width, config.emotions))

    def forward(self, features: Tensor, known: Tensor | None = None) -> Tensor:
        """(B, T, features) to (B, emotions) scores; `known` (B, T) is False where padded."""
        hidden = self.entry(features.transpose(1, 2))
        if known is not None:
            hidden = hidden * known[:, None]
        for block in self.blocks:
            hidden = block(hidden)
            if known is not None:
                hidden = hidden * known[:, None]
        weight = self.attention(hidden)
        if known is not None:
            weight = weight.masked_fill(~known[:, None], -torch.inf)
        weight = torch.softmax(weight, dim=-1)
        mean = (hidden * weight).sum(-1)
        spread = ((hidden - mean[..., None]).square() * weight).sum(-1)
        return cast(Tensor, self.exit(torch.cat([mean, (spread + 1e-5).sqrt()], dim=1)))


class _Block(nn.Module):
    """A residual block: a dilated convolution and a pointwise one."""

    def __init__(self, width: int, dilation: int, dropout: float) -> None:
        super().__init__()
        # Over the channels of one frame, so that padding has no effect.
        self.norm = nn.LayerNorm(width)
        self.near = nn.Conv1d(width, width, 5, padding=2 * dilation, dilation=dilation)
        self.mix = nn.Conv1d(width, width, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden: Tensor) -> Tensor:
        even = self.norm(hidden.transpose(1, 2)).transpose(1, 2)
        return hidden + self.dropout(self.mix(torch.relu(self.near(even))))
