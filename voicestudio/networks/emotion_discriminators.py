"""Discriminators of prosody and a classifier of emotions, for training the converter.

Tensor names: B batch, T frames or groups of them, D features.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

_SIZES = (48, 96, 96)


class SequenceDiscriminator(nn.Module):
    """Scores sequences as real or converted, conditioned on emotion and style.

    Two scales: frames as they are, and means of three. The condition enters by projection (Miyato
    and Koyama 2018); spectral norms bound the slope (Miyato et al. 2018). Both patches and the
    mean and standard deviation over time are scored, since emotions show in the latter.
    """

    def __init__(self, features: int, emotions: int, styles: int) -> None:
        super().__init__()
        self.scales = nn.ModuleList(
            _ScaleDiscriminator(features, emotions, styles) for _ in range(2)
        )

    def forward(self, sequence: Tensor, emotion: Tensor, style: Tensor) -> list[Tensor]:
        """Scores, higher for real: (B, T', 1 or more) and (B, 1) for each scale, of (B, T, D)."""
        sequence = sequence.transpose(1, 2)
        scores = []
        for index, discriminator in enumerate(self.scales):
            pooled = functional.avg_pool1d(sequence, 3**index) if index else sequence
            scores += discriminator(pooled, emotion, style)
        return scores


class _ScaleDiscriminator(nn.Module):
    def __init__(self, features: int, emotions: int, styles: int) -> None:
        super().__init__()
        sizes = (features, *_SIZES)
        self.layers = nn.ModuleList(
            spectral_norm(nn.Conv1d(sizes[i], sizes[i + 1], 5, stride=1 + (i > 0), padding=2))
            for i in range(len(_SIZES))
        )
        self.place = spectral_norm(nn.Conv1d(_SIZES[-1], 1, 3, padding=1))
        self.whole = spectral_norm(nn.Linear(2 * _SIZES[-1], _SIZES[-1]))
        self.total = spectral_norm(nn.Linear(_SIZES[-1], 1))
        self.emotion = nn.Embedding(emotions, _SIZES[-1])
        self.style = nn.Embedding(styles, _SIZES[-1])
        for table in (self.emotion, self.style):
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, sequence: Tensor, emotion: Tensor, style: Tensor) -> list[Tensor]:
        hidden = sequence
        for layer in self.layers:
            hidden = functional.leaky_relu(layer(hidden), 0.2)
        condition = self.emotion(emotion) + self.style(style)
        places = self.place(hidden)[:, 0] + (condition[..., None] * hidden).mean(dim=1)
        summary = torch.cat([hidden.mean(dim=2), _spread(hidden, 2)], dim=1)
        whole = functional.leaky_relu(self.whole(summary), 0.2)
        return [places, self.total(whole) + (condition * whole).sum(dim=1, keepdim=True)]


class SequenceEmotionClassifier(nn.Module):
    """Classifies the emotion of a sequence; trained on real sequences only."""

    def __init__(self, features: int, emotions: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            [
                nn.Conv1d(features, 64, 5, padding=2),
                nn.Conv1d(64, 64, 5, stride=2, padding=2),
            ]
        )
        self.drop = nn.Dropout(0.3)
        self.score = nn.Linear(2 * 64 + 3 * features, emotions)

    def forward(self, sequence: Tensor, mask: Tensor) -> Tensor:
        """Logits (B, emotions) of (B, T, D), where `mask` (B, T) is 1 for frames that count."""
        inputs = hidden = (sequence * mask[..., None]).transpose(1, 2)
        for layer in self.layers:
            hidden = functional.silu(layer(hidden))
        coarse = functional.interpolate(mask[:, None], size=hidden.shape[2], mode="linear")
        parts = [*_moments(hidden, coarse), *_moments(inputs, mask[:, None])]
        parts.append(_movement(inputs, mask[:, None]))
        return self.score(self.drop(torch.cat(parts, dim=1)))


def _moments(values: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Masked mean and standard deviation (B, D) over time of (B, D, T)."""
    count = mask.sum(dim=2).clamp(min=1)
    mean = (values * mask).sum(dim=2) / count
    square = ((values - mean[..., None]).square() * mask).sum(dim=2) / count
    return mean, (square + 1e-4).sqrt()


def _movement(values: Tensor, mask: Tensor) -> Tensor:
    """Masked mean absolute difference (B, D) between neighbouring frames of (B, D, T)."""
    both = mask[..., 1:] * mask[..., :-1]
    return (values.diff(dim=2).abs() * both).sum(dim=2) / both.sum(dim=2).clamp(min=1)


def _spread(values: Tensor, dim: int) -> Tensor:
    centred = values - values.mean(dim=dim, keepdim=True)
    return (centred.square().mean(dim=dim) + 1e-4).sqrt()
