"""The mean of converters' weights, and what it costs on pairs."""

from dataclasses import replace

import pytest
import torch
from renderings import SMALL, pairs  # noqa: F401

from research.weight_average import averaged, pair_loss
from voicestudio.errors import UserError
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.training.emotion.pair_batches import PairBatches


def converter(seed, config=SMALL):
    torch.manual_seed(seed)
    return EmotionConverter(config)


def test_every_weight_is_the_mean():
    one, other = converter(1), converter(2)
    made = averaged([one, other, other]).state_dict()
    for name, value in one.state_dict().items():
        torch.testing.assert_close(made[name], (value + 2 * other.state_dict()[name]) / 3)


def test_of_equals_it_converts_as_they_do(pairs):  # noqa: F811
    one = converter(1)
    batches = [PairBatches(pairs, SMALL, size=4, seed=1)(0)]
    assert pair_loss(averaged([one, one]), batches) == pytest.approx(pair_loss(one, batches))
    assert pair_loss(one, batches) > 0


def test_other_sizes_are_refused():
    with pytest.raises(UserError, match="cannot be averaged"):
        averaged([converter(1), converter(1, replace(SMALL, channels=16))])
