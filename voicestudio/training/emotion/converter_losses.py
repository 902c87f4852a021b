"""What the emotion converter is asked for besides fooling its judges.

Changes (B, T, 1 + K + 1) are compared in units of about one: semitones, dB and log rates weigh
alike.
"""

from functools import lru_cache

import numpy as np
import torch
from scipy.fft import dct
from torch import Tensor
from torch.nn import functional

from voicestudio.training.emotion.pair_batches import Batch, converted
from voicestudio.voice.frames import BANDS
from voicestudio.voice.prosody import BAND_UNIT, FEATURES, PITCH_UNIT

RATE_UNIT = 0.3
OUTLINE = 3  # what `outline` gives of each frame
_TILT_TERMS = 6  # how many cosines over the bands are mood; finer ones are the speaker


def in_units(change: Tensor) -> Tensor:
    """A change (B, T, 1 + K + 1) in units of about one."""
    scale = change.new_full((change.shape[-1],), BAND_UNIT)
    scale[0], scale[-1] = PITCH_UNIT, RATE_UNIT
    return change / scale


def supervised_terms(change: Tensor, batch: Batch) -> dict[str, Tensor]:
    """How far changes are from those of real pairs, frame by frame and as a whole.

    Frames follow real ones only loosely, for actors vary; the means and spreads of a sentence
    are what moods are told by, and squares of their errors aim at the mean of many takes.
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
        "pitch": _weighted(_loosely(contour), batch.voiced),
        "shape": 2 * _weighted(shape, speech),
        "level": 0.5 * _weighted(_loosely(level), speech),
        "rate": 0.5 * _weighted(_loosely(pace), batch.mask),
        "mean_pitch": 4 * pitch.square().mean(),
        "mean_bands": 2 * band_means,
        "length": 2 * _length_term(change, batch),
        **_spread_terms(change, batch),
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


def _loosely(error: Tensor) -> Tensor:
    """Small errors squared, large ones not: actors vary."""
    return functional.smooth_l1_loss(error, torch.zeros_like(error), reduction="none", beta=0.5)


def _length_term(change: Tensor, batch: Batch) -> Tensor:
    """Error of the log of the whole length, squared; means of log rates would be too fast."""
    got, wanted = (
        _mean((-rates[..., -1:]).exp(), batch.mask).log() for rates in (change, batch.change)
    )
    return ((got - wanted) / RATE_UNIT).square().mean()


def _spread_terms(change: Tensor, batch: Batch) -> dict[str, Tensor]:
    """Spread over time of the pitch and of each band's part in the sound, against real ones."""
    fake, real = converted(batch.source, change), batch.target
    heard = batch.mask * (batch.source[..., 2:].mean(dim=-1) > -1.6)
    spoken = batch.target_mask * (real[..., 2:].mean(dim=-1) > -1.6)
    voiced = batch.target_mask * (real[..., 1] >= 0.5)
    pitch = _spread(fake[..., :1], batch.voiced) - _spread(real[..., :1], voiced)
    sound = _spread(_sound(fake, batch), heard) - _spread(_sound(real, batch), spoken)
    share = batch.bands / batch.bands.sum(dim=1, keepdim=True)
    return {
        "spread": 2 * pitch.square().mean(),
        "articulation": 2 * (sound.square() * share).sum(dim=1).mean(),
    }


def _sound(features: Tensor, batch: Batch) -> Tensor:
    """Bands (B, T, K) of features (B, T, FEATURES) without their level."""
    carried = batch.bands[:, None]
    bands = features[..., 2:] * carried
    return (bands - bands.sum(dim=-1, keepdim=True) / carried.sum(dim=-1, keepdim=True)) * carried


def outline(change: Tensor) -> Tensor:
    """Pitch, level and rate (B, T, 3) of a change, in units of about one."""
    units = in_units(change)
    level = units[..., 1:-1].mean(dim=-1, keepdim=True)
    return torch.cat([units[..., :1], level, units[..., -1:]], dim=-1)


def cycle_inputs(batch: Batch, change: Tensor) -> Tensor:
    """What the converter would see of its own result, (B, T, INPUTS), with a gradient."""
    pitch = _mean(change[..., :1], batch.voiced)
    bands = _mean(change[..., 1:-1], batch.mask)
    moved = torch.cat([change[..., :1] - pitch[:, None], change[..., 1:-1] - bands[:, None]], -1)
    whole = torch.cat([moved, torch.zeros_like(moved[..., :1])], dim=-1)
    features = converted(batch.inputs[..., :FEATURES], whole) * batch.mask[..., None]
    height = batch.inputs[..., -1:] + pitch[:, None] / 12 * batch.mask[..., None]
    return torch.cat([features, height], dim=-1)


def undone_term(change: Tensor, back: Tensor, batch: Batch) -> Tensor:
    """How much is left of a change after the way back."""
    return _weighted(in_units(change + back).abs().mean(dim=-1), batch.mask)


def speaker_term(change: Tensor, batch: Batch) -> Tensor:
    """Fine structure in the mean gain over a sentence: another mouth rather than another mood."""
    means = _mean(change[..., 1:-1], batch.mask) / BAND_UNIT
    return (means @ _fine_terms().to(means)).square().mean()


@lru_cache
def _fine_terms() -> Tensor:
    basis = np.asarray(dct(np.eye(BANDS), axis=1, norm="ortho"))[:, _TILT_TERMS:]
    return torch.from_numpy(basis.astype(np.float32))


def _weighted(values: Tensor, weight: Tensor) -> Tensor:
    return (values * weight).sum() / weight.sum().clamp(min=1)


def _mean(values: Tensor, mask: Tensor) -> Tensor:
    """(B, D) mean of (B, T, D) over the frames that count."""
    return (values * mask[..., None]).sum(dim=1) / mask.sum(dim=1, keepdim=True).clamp(min=1)


def _spread(values: Tensor, mask: Tensor) -> Tensor:
    centred = (values - _mean(values, mask)[:, None]).square()
    return (_mean(centred, mask) + 1e-3).sqrt()
