"""The mean of several networks' weights; of emotion converters, as one converter."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from voicestudio.errors import UserError
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.training.emotion.converter_losses import SupervisedWeights, supervised_losses
from voicestudio.training.emotion.pair_batches import PairBatch


def averaged(networks: Sequence[EmotionConverter]) -> EmotionConverter:
    """A converter of one or more converters' mean weights, as quick as one of them.

    Weights of separately trained networks cannot be averaged: their units are in another order.
    Folds begin with the same weights and see four of five pairs in common, so that they may have
    stayed in one valley of the loss, where the mean is at least as low as they are (Izmailov et
    al. 2018, Wortsman et al. 2022). That has to be looked at (`pair_loss`), for the longer they
    train, the less it holds. Every speaker was heard by all folds but one: on these speakers the
    mean can no longer be measured as unheard, and the figures of the folds stand in for it. After
    600 steps the mean was no better than a fold (`models/emotion/README.md`).

    Raises UserError when they differ in size, emotions or styles.
    """
    made = EmotionConverter(networks[0].config)
    if any(network.config != made.config for network in networks):
        raise UserError("converters of different size, emotions or styles cannot be averaged.")
    made.load_state_dict(mean_weights(networks))
    return made.eval()


def mean_weights(networks: Sequence[nn.Module]) -> dict[str, Tensor]:
    """The mean of each tensor, over networks of one shape, computed in float64."""
    several = [network.state_dict() for network in networks]
    return {
        name: torch.stack([one[name].double() for one in several]).mean(dim=0).to(value.dtype)
        for name, value in several[0].items()
    }


def pair_loss(network: EmotionConverter, batches: Sequence[PairBatch]) -> float:
    """The mean over batches of what a converter is asked for by pairs (`supervised_losses`)."""
    network.eval()
    with torch.inference_mode():
        return sum(_loss(network, batch) for batch in batches) / len(batches)


def _loss(network: EmotionConverter, batch: PairBatch) -> float:
    change = network.grouped_change(batch.inputs, batch.emotion, batch.style_input)
    change = change * batch.intensity[:, None, None]
    terms = supervised_losses(change, batch, SupervisedWeights())
    return float(torch.stack(list(terms.values())).sum())
