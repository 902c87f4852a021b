"""Losses of the emotion converter, besides those given by its discriminators.

Changes (B, T, 1 + K + 1) are compared in units of about one: semitones, dB and log rates weigh
alike.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from voicestudio.training.common.augmentation import cosine_basis
from voicestudio.training.emotion.pair_batches import PairBatch, converted
from voicestudio.voice.frames import BANDS
from voicestudio.voice.prosody import BAND_UNIT, FEATURES, PITCH_UNIT

RATE_UNIT = 0.3
OUTLINE = 3  # features of `outline`
_TILT_TERMS = 6  # cosines over the bands that emotions change; finer ones are the speaker's


@dataclass(frozen=True, kw_only=True)
class SupervisedWeights:
    """Weights of the terms of `supervised_losses`."""

    pitch: float = 1.0
    shape: float = 2.0
    level: float = 0.5
    rate: float = 0.5
    mean_pitch: float = 4.0
    mean_bands: float = 2.0
    length: float = 2.0
    spread: float = 2.0
    articulation: float = 2.0


def in_units(change: Tensor) -> Tensor:
    """A change (B, T, 1 + K + 1) in units of about one."""
    scale = change.new_full((change.shape[-1],), BAND_UNIT)
    scale[0], scale[-1] = PITCH_UNIT, RATE_UNIT
    return change / scale


def supervised_losses(
    change: Tensor, batch: PairBatch, weights: SupervisedWeights
) -> dict[str, Tensor]:
    """Weighted distances of changes (B, T, 1 + K + 1) from those of real pairs, scalars.

    Errors of frames are penalised linearly where they are large, since actors vary; those of the
    means and spreads over a sentence, by which emotions are recognised, are squared, which aims at
    the mean of many takes.
    """
    got, wanted = in_units(change), in_units(batch.change)
    speech = batch.mask * (batch.source[..., 2:].mean(dim=-1) > -1.6)
    pitch = _mean(got[..., :1], batch.voiced) - _mean(wanted[..., :1], batch.voiced)
    rate = _mean(got[..., -1:], batch.mask) - _mean(wanted[..., -1:], batch.mask)
    contour = got[..., 0] - wanted[..., 0] - pitch
    pace = got[..., -1] - wanted[..., -1] - rate
    shape, level = _band_errors(got - wanted, batch.bands)
    means = _mean(got, speech) - _mean(wanted, speech)
    band_means = (means[:, 1:-1] * batch.bands).square().sum() / batch.bands.sum()
    return {
        "pitch": weights.pitch * _weighted(_huber(contour), batch.voiced),
        "shape": weights.shape * _weighted(shape, speech),
        "level": weights.level * _weighted(_huber(level), speech),
        "rate": weights.rate * _weighted(_huber(pace), batch.mask),
        "mean_pitch": weights.mean_pitch * pitch.square().mean(),
        "mean_bands": weights.mean_bands * band_means,
        "length": weights.length * _length_loss(change, batch),
        **_spread_losses(change, batch, weights),
    }


def _band_errors(error: Tensor, carried: Tensor) -> tuple[Tensor, Tensor]:
    """Errors (B, T, 1 + K + 1) of spectral shape, as its distortion is measured, and of level.

    Both (B, T), over the bands (B, K) that are carried.
    """
    count = carried.sum(dim=1)[:, None].clamp(min=1)
    bands = error[..., 1:-1] * carried[:, None]
    level = bands.sum(dim=-1) / count
    around = (bands - level[..., None]) * carried[:, None]
    shape = (around.square().sum(dim=-1) / count + 1e-4).sqrt()
    return shape, level


def _huber(error: Tensor) -> Tensor:
    """Huber loss of each value, quadratic below 0.5."""
    return functional.smooth_l1_loss(error, torch.zeros_like(error), reduction="none", beta=0.5)


def _length_loss(change: Tensor, batch: PairBatch) -> Tensor:
    """Error of the log of the whole length, squared; means of log rates would be too fast."""
    got, wanted = (
        _mean((-rates[..., -1:]).exp(), batch.mask).log() for rates in (change, batch.change)
    )
    return ((got - wanted) / RATE_UNIT).square().mean()


def _spread_losses(
    change: Tensor, batch: PairBatch, weights: SupervisedWeights
) -> dict[str, Tensor]:
    """Spread over time of the pitch and of each band's part in the sound, against real ones."""
    fake, real = converted(batch.source, change), batch.target
    heard = batch.mask * (batch.source[..., 2:].mean(dim=-1) > -1.6)
    spoken = batch.target_mask * (real[..., 2:].mean(dim=-1) > -1.6)
    voiced = batch.target_mask * (real[..., 1] >= 0.5)
    pitch = _spread(fake[..., :1], batch.voiced) - _spread(real[..., :1], voiced)
    sound = _spread(_sound(fake, batch), heard) - _spread(_sound(real, batch), spoken)
    share = batch.bands / batch.bands.sum(dim=1, keepdim=True)
    return {
        "spread": weights.spread * pitch.square().mean(),
        "articulation": weights.articulation * (sound.square() * share).sum(dim=1).mean(),
    }


def _sound(features: Tensor, batch: PairBatch) -> Tensor:
    """Bands (B, T, K) of features (B, T, FEATURES) without their level."""
    carried = batch.bands[:, None]
    bands = features[..., 2:] * carried
    return (bands - bands.sum(dim=-1, keepdim=True) / carried.sum(dim=-1, keepdim=True)) * carried


def outline(change: Tensor) -> Tensor:
    """Pitch, level and rate (B, T, 3) of a change, in units of about one."""
    units = in_units(change)
    level = units[..., 1:-1].mean(dim=-1, keepdim=True)
    return torch.cat([units[..., :1], level, units[..., -1:]], dim=-1)


def cycle_inputs(batch: PairBatch, change: Tensor) -> Tensor:
    """The converter's input features of its own result, (B, T, INPUTS), with a gradient."""
    pitch = _mean(change[..., :1], batch.voiced)
    bands = _mean(change[..., 1:-1], batch.mask)
    moved = torch.cat([change[..., :1] - pitch[:, None], change[..., 1:-1] - bands[:, None]], -1)
    whole = torch.cat([moved, torch.zeros_like(moved[..., :1])], dim=-1)
    features = converted(batch.inputs[..., :FEATURES], whole) * batch.mask[..., None]
    height = batch.inputs[..., -1:] + pitch[:, None] / 12 * batch.mask[..., None]
    return torch.cat([features, height], dim=-1)


def cycle_loss(change: Tensor, back: Tensor, batch: PairBatch) -> Tensor:
    """Cycle consistency: mean absolute change (units of about one) left after changing back."""
    return _weighted(in_units(change + back).abs().mean(dim=-1), batch.mask)


def speaker_loss(change: Tensor, batch: PairBatch) -> Tensor:
    """Mean square of the fine structure of a sentence's mean gain: the speaker's timbre."""
    means = _mean(change[..., 1:-1], batch.mask) / BAND_UNIT
    return (means @ _fine_terms().to(means)).square().mean()


@lru_cache
def _fine_terms() -> Tensor:
    return torch.from_numpy(cosine_basis(BANDS)[:, _TILT_TERMS:].astype(np.float32))


def _weighted(values: Tensor, weight: Tensor) -> Tensor:
    return (values * weight).sum() / weight.sum().clamp(min=1)


def _mean(values: Tensor, mask: Tensor) -> Tensor:
    """(B, D) mean of (B, T, D) over the frames that count."""
    return (values * mask[..., None]).sum(dim=1) / mask.sum(dim=1, keepdim=True).clamp(min=1)


def _spread(values: Tensor, mask: Tensor) -> Tensor:
    centred = (values - _mean(values, mask)[:, None]).square()
    return (_mean(centred, mask) + 1e-3).sqrt()
