"""Batches of aligned pairs as tensors, drawn from a seed and a step.

Emotions count alike within a style, however many recordings they have. Now and then a pair is
turned around (to neutral), or a recording stands for itself, of which nothing may be changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from voicestudio.networks.emotion import EmotionConfig
from voicestudio.training.emotion_pairs import Pair, Rendering
from voicestudio.voice.frames import BANDS
from voicestudio.voice.prosody import (
    BAND_CEILING,
    BAND_FLOOR,
    BAND_UNIT,
    FEATURES,
    PITCH_UNIT,
    with_height,
)

# Actors were asked for two strengths in some recordings; their mean is full intensity.
_INTENSITY = {False: 0.6, True: 1.4, None: 1.0}
_SHARES = {"en": 0.35, "pl": 0.3, "bn": 0.2, "de": 0.15}
_IDENTITY_SHARE, _ANY_STYLE_SHARE = 0.1, 0.4


@dataclass(frozen=True)
class Batch:
    """B pairs of T source frames and S target frames; masks are 1 where something is.

    Attributes:
        inputs: (B, T, INPUTS) what the converter sees.
        source: (B, T, FEATURES) the same relative to the speaker's neutral speech.
        change: (B, T, 1 + BANDS + 1) what the converter should say.
        mask, voiced: (B, T).
        target: (B, S, FEATURES), target_mask: (B, S).
        bands: (B, BANDS) which bands both carry.
        intensity: (B,).  emotion, told, style: (B,) int64; told is the style or "any".
        origin: (B,) int64, the emotion of the source.
    """

    inputs: Tensor
    source: Tensor
    change: Tensor
    mask: Tensor
    voiced: Tensor
    target: Tensor
    target_mask: Tensor
    bands: Tensor
    intensity: Tensor
    emotion: Tensor
    origin: Tensor
    style: Tensor
    told: Tensor


class Batches:
    """Draws batches of `size` out of `pairs`; the same for the same seed and step."""

    def __init__(self, pairs: Sequence[Pair], config: EmotionConfig, size: int, seed: int) -> None:
        self._pairs, self._config, self._size, self._seed = pairs, config, size, seed
        keys = [(pair.source.style, pair.target.emotion) for pair in pairs]
        weights = {key: keys.count(key) for key in set(keys)}
        share = np.array([_share(*key) / weights[key] for key in keys])
        kinds = {s: sum(_emphasis(e) for t, e in weights if t == s) for s, _ in weights}
        share = share / np.array([kinds[style] for style, _ in keys])
        self._share = share / share.sum()

    def __call__(self, step: int) -> Batch:
        random = np.random.default_rng((self._seed, step))
        chosen = random.choice(len(self._pairs), self._size, p=self._share)
        pairs = [self._pairs[i] for i in chosen]
        pairs = [
            unchanged(pair.target) if random.random() < _IDENTITY_SHARE else pair for pair in pairs
        ]
        return collate(pairs, self._config, random)


def collate(
    pairs: Sequence[Pair], config: EmotionConfig, random: np.random.Generator | None = None
) -> Batch:
    """Pairs as one batch; with `random`, seen through varied recordings."""
    rows = [_seen(pair, random) for pair in pairs]
    bands = np.array([min(p.source.bands, p.target.bands) for p in pairs])
    carried = np.arange(BANDS) < bands[:, None]
    style = np.array([_index(config.styles, p.source.style) for p in pairs])
    hidden = (
        np.zeros(len(pairs), bool)
        if random is None
        else random.random(len(pairs)) < _ANY_STYLE_SHARE
    )
    emotion = [config.emotions.index(p.target.emotion) for p in pairs]
    origin = [config.emotions.index(p.source.emotion) for p in pairs]
    return Batch(
        inputs=_stacked([r[0] for r in rows]),
        source=_stacked([r[1] for r in rows]),
        change=_stacked([r[2] for r in rows]),
        mask=_stacked([np.ones(len(r[0])) for r in rows]),
        voiced=_stacked([p.voiced for p in pairs]),
        target=_stacked([r[3] for r in rows]),
        target_mask=_stacked([np.ones(len(r[3])) for r in rows]),
        bands=torch.from_numpy(carried.astype(np.float32)),
        intensity=torch.tensor([_INTENSITY[p.target.strong] for p in pairs]),
        emotion=torch.tensor(emotion),
        origin=torch.tensor(origin),
        style=torch.from_numpy(style),
        told=torch.from_numpy(np.where(hidden, 0, style)),
    )


def inputs_of(rendering: Rendering) -> np.ndarray:
    """What the converter sees of a rendering, (T, INPUTS)."""
    return with_height(rendering.own, rendering.pitch)


def unchanged(one: Rendering) -> Pair:
    """A rendering beside itself."""
    change = np.zeros((len(one.own), 1 + BANDS + 1), np.float32)
    return Pair(one, replace(one, strong=None), change, one.frames.voiced)


def _seen(
    pair: Pair, random: np.random.Generator | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Input, source, change and target, with the bands that not both carry blanked."""
    bands = min(pair.source.bands, pair.target.bands)
    own = inputs_of(pair.source).copy()
    usual, target = pair.source.usual.copy(), pair.target.usual.copy()
    change = pair.change.copy()
    if random is not None:
        own[:, -1] += random.normal(0, 1.5 / 12)
        if random.random() < 0.2:
            bands = min(bands, int(random.integers(20, BANDS + 1)))
    for features in (own[:, :FEATURES], usual, target):
        features[:, 2 + bands :] = 0
    change[:, 1 + bands : -1] = 0
    return own, usual, change, target


def _stacked(rows: list[np.ndarray]) -> Tensor:
    """Rows of different length as one tensor, zero-padded."""
    longest = max(len(row) for row in rows)
    whole = np.zeros((len(rows), longest, *rows[0].shape[1:]), np.float32)
    for index, row in enumerate(rows):
        whole[index, : len(row)] = row
    return torch.from_numpy(whole)


def _index(names: Sequence[str], name: str) -> int:
    return names.index(name) if name in names else 0


def _share(style: str, emotion: str) -> float:
    return _SHARES.get(style, 0.2) * _emphasis(emotion)


def _emphasis(emotion: str) -> float:
    return {"neutral": 0.7, "happy": 1.5, "angry": 1.5, "sad": 1.5}.get(emotion, 1.0)


def converted(source: Tensor, change: Tensor) -> Tensor:
    """Features (B, T, FEATURES) after a change (B, T, 1 + BANDS + 1), with a gradient."""
    pitch = source[..., :1] + change[..., :1] / PITCH_UNIT
    bands = source[..., 2:] + change[..., 1:-1] / BAND_UNIT
    bands = bands.clamp(BAND_FLOOR / BAND_UNIT, BAND_CEILING / BAND_UNIT)
    return torch.cat([pitch, source[..., 1:2], bands], dim=-1)
