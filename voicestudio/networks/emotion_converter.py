"""The generator of the emotion converter: predicts changes of prosody frame by frame.

Its input is prosody in frames of 10 ms; its output is the change of pitch, of the level of every
band and of the speaking rate in each. It produces no sound itself. Dilated convolutions and one
bidirectional recurrence (not causal); target emotion and style enter every layer as gains and
offsets (FiLM, Perez et al. 2018). The output is multiplied by the intensity, so that at intensity 0
the change is exactly 0.

Gains of bands are restricted, because their differences between renderings of a sentence are mostly
noise from frame to frame. They are the sum of a colour and a contrast, which change slowly, and one
level a frame: contrast scales the deviation of each sound's spectrum from the voice's mean. Pitch
is the sum of a height, which changes slowly, and a contour.

Tensor names: B batch, T frames of 10 ms, D features, K bands, C channels.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

ANY_STYLE = "any"
# Largest shift of the whole pitch and of its contour about that, in semitones: together slightly
# more than the octave that actors reach. Shifts of the whole harm intelligibility more.
HEIGHT_LIMIT, CONTOUR_LIMIT = 8.0, 6.0
PITCH_LIMIT = HEIGHT_LIMIT + CONTOUR_LIMIT
GAIN_LIMIT = 20.0  # dB
RATE_LIMIT = math.log(1.8)
CONTRAST_LIMIT = 0.3  # in units of 10 dB for each unit of a band's feature: a quarter
_FIRST_BAND = 2  # index among the features, after the pitch contour and voicing
_SLOW = 25  # groups of frames (1 s) over which height, colour and contrast are averaged
_DROPOUT = 0.1


@dataclass(frozen=True)
class EmotionConfig:
    """The shape of an `EmotionConverter` and the names behind its indices.

    `styles` are ways of acting, one for each language of the recordings; the first, "any", stands
    for an unknown one. The network works on means of `stride` frames. Of the `features`, `bands`
    are those of the bands relative to their mean level, from the third on.
    """

    emotions: tuple[str, ...]
    styles: tuple[str, ...] = (ANY_STYLE,)
    features: int = 35
    bands: int = 32
    channels: int = 80
    layers: int = 6
    recurrent: int = 64
    stride: int = 4

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class EmotionConverter(nn.Module):
    """Predicts a change of prosody for a target emotion.

    Attributes:
        config: its shape.
        speaker: figures of the voice that it was adapted to, by name; empty if it is for any voice.
            The network itself does not use them.
        adapted: the network that is used for the emotions in `acted` instead of this one, or None.
        acted: the emotions that `adapted` learnt from lines acted by its speaker.
    """

    def __init__(self, config: EmotionConfig) -> None:
        super().__init__()
        self.config = config
        self.speaker: Mapping[str, float] = {}
        self.adapted: EmotionConverter | None = None
        self.acted: tuple[str, ...] = ()
        size = config.channels
        self.emotion = nn.Embedding(len(config.emotions), 32)
        self.style = nn.Embedding(len(config.styles), 32)
        self.condition = nn.Sequential(nn.Linear(64, 64), nn.SiLU(), nn.Linear(64, 64), nn.SiLU())
        self.inlet = nn.Conv1d(config.features, size, 5, padding=2)
        dilations = [2 ** (i % 4) for i in range(config.layers)]
        self.layers = nn.ModuleList(_ConditionedLayer(size, 64, d) for d in dilations)
        self.memory = nn.GRU(size, config.recurrent, batch_first=True, bidirectional=True)
        self.recall = nn.Linear(2 * config.recurrent, size)
        self.blend = _ConditionedLayer(size, 64, 1)
        self.head = nn.Conv1d(size, 4 + 2 * config.bands, 1)
        nn.init.normal_(self.head.weight, std=0.01)
        nn.init.zeros_(self.head.bias)  # pyright: ignore[reportArgumentType]

    def forward(
        self, features: Tensor, emotion: Tensor, intensity: Tensor, style: Tensor | None = None
    ) -> Tensor:
        """Changes (B, T, 1 + K + 1): semitones, dB in each band, log of the speaking rate.

        `features` (B, T, D), `emotion` (B,) int64 indices into `config.emotions`, `intensity`
        (B, T) from 0 to 1, `style` (B,) int64 indices into `config.styles` (default: "any").
        """
        return self.full_change(features, emotion, style) * intensity[..., None]

    def full_change(self, features: Tensor, emotion: Tensor, style: Tensor | None = None) -> Tensor:
        """The change at full intensity, (B, T, 1 + K + 1)."""
        change = self._full_change(features, emotion, style)
        if self.adapted is None:
            return change
        acted = torch.tensor([name in self.acted for name in self.config.emotions])
        learnt = acted.to(emotion.device)[emotion][:, None, None]
        return torch.where(learnt, self.adapted.full_change(features, emotion, style), change)

    def _full_change(self, features: Tensor, emotion: Tensor, style: Tensor | None) -> Tensor:
        plan = self._plan(self.grouped(features), emotion, style)
        fine = functional.interpolate(plan, scale_factor=float(self.config.stride), mode="linear")
        return self._applied(fine[..., : features.shape[1]].transpose(1, 2), features)

    def grouped(self, frames: Tensor) -> Tensor:
        """Means of `stride` neighbouring frames: (B, T, D) to (B, ceil(T / stride), D)."""
        stride = self.config.stride
        pooled = functional.avg_pool1d(frames.transpose(1, 2), stride, ceil_mode=True)
        return pooled.transpose(1, 2)

    def grouped_change(
        self, groups: Tensor, emotion: Tensor, style: Tensor | None = None
    ) -> Tensor:
        """The change at full intensity, one for each group, of `grouped` features (B, T, D)."""
        return self._applied(self._plan(groups, emotion, style).transpose(1, 2), groups)

    def _plan(self, groups: Tensor, emotion: Tensor, style: Tensor | None) -> Tensor:
        """Contour, rate and level of each group, slow height, colour, contrast: (B, 4 + 2 K, T)."""
        style = torch.zeros_like(emotion) if style is None else style
        condition = self.condition(torch.cat([self.emotion(emotion), self.style(style)], dim=-1))
        hidden = self.inlet(groups.transpose(1, 2))
        for layer in self.layers:
            hidden = layer(hidden, condition)
        along, _ = self.memory(hidden.transpose(1, 2))
        hidden = hidden + self.recall(along).transpose(1, 2)
        plan = self.head(self.blend(hidden, condition))
        # Groups of zeros pad a batch; they do not count in slow averages.
        spoken = (groups != 0).any(dim=-1).to(plan)[:, None]
        slow = _averaged(plan * spoken) / _averaged(spoken).clamp(min=1e-3)
        contour = plan[:, :1] - slow[:, :1]
        return torch.cat([contour, plan[:, 1:3], slow[:, 3:]], dim=1)

    def _applied(self, plan: Tensor, features: Tensor) -> Tensor:
        """The change (B, T, 1 + K + 1) given by a plan (B, T, 4 + 2 K) and features (B, T, D)."""
        bands = self.config.bands
        contour, rate, level, height, colour, contrast = plan.split([1] * 4 + [bands] * 2, dim=-1)
        heard = features[..., _FIRST_BAND : _FIRST_BAND + bands]
        sound = heard - heard.mean(dim=-1, keepdim=True)
        gain = level + colour + CONTRAST_LIMIT * torch.tanh(contrast) * sound
        # Slopes at zero are 8 and 6 semitones, 10 dB and 0.5 for one unit: all outputs learn alike.
        pitch = HEIGHT_LIMIT * torch.tanh(height) + CONTOUR_LIMIT * torch.tanh(contour)
        gain = GAIN_LIMIT * torch.tanh(gain * 0.5)
        return torch.cat([pitch, gain, RATE_LIMIT * torch.tanh(rate * 0.5)], dim=-1)


class _ConditionedLayer(nn.Module):
    """A gated dilated convolution, residual, with gains and offsets from the condition."""

    def __init__(self, size: int, condition: int, dilation: int) -> None:
        super().__init__()
        self.film = nn.Linear(condition, 2 * size)
        self.gates = nn.Conv1d(size, 2 * size, 3, padding=dilation, dilation=dilation)

    def forward(self, hidden: Tensor, condition: Tensor) -> Tensor:
        """(B, C, T) and a condition (B, 64) to (B, C, T)."""
        gain, offset = self.film(condition)[..., None].chunk(2, dim=1)
        # Each frame is normalised by itself, so that padding has no effect.
        centred = hidden - hidden.mean(dim=1, keepdim=True)
        normal = centred * (centred.square().mean(dim=1, keepdim=True) + 1e-4).rsqrt()
        heard = functional.glu(self.gates(normal * (1 + gain) + offset), dim=1)
        return hidden + functional.dropout(heard, _DROPOUT, self.training)


def _averaged(values: Tensor) -> Tensor:
    """Means (B, C, T) over `_SLOW` neighbours."""
    return functional.avg_pool1d(values, _SLOW, stride=1, padding=_SLOW // 2)
