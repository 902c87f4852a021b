"""Gradient descent, averaged weights and frozen networks, against formulas."""

import pytest
import torch
from torch import nn

from voicestudio.training.common.optimisation import averaged_model, blend, descend, frozen


def _scalar(value: float) -> nn.Linear:
    layer = nn.Linear(1, 1, bias=False)
    layer.weight.data.fill_(value)
    return layer


def test_the_average_follows_the_formula_and_its_decay_has_a_ceiling():
    network = nn.Sequential(_scalar(0.0), nn.BatchNorm1d(1))
    average = averaged_model(network, decay=0.5)
    wanted = 0.0
    for count, value in enumerate([1.0, 3.0, -2.0, 5.0, 8.0, 2.0, 4.0, 4.5, 6.0, 7.0]):
        network[0].weight.data.fill_(value)
        network[1].running_mean.fill_(value)
        network[1].num_batches_tracked.fill_(count)
        average.update_parameters(network)
        decay = min(0.5, (count + 1) / (count + 10)) if count else 0.0  # the first is a copy
        wanted = decay * wanted + (1 - decay) * value
        assert float(average.module[0].weight) == pytest.approx(wanted, rel=1e-5)
        assert float(average.module[1].running_mean) == pytest.approx(wanted, rel=1e-5)
        assert int(average.module[1].num_batches_tracked) == count
    assert not average.module[1].training
    assert not average.module[0].weight.requires_grad


def test_a_gradient_is_clipped_and_its_norm_told():
    layer = _scalar(2.0)
    optimiser = torch.optim.SGD(layer.parameters(), lr=1.0)
    assert descend(optimiser, layer.parameters(), 10 * layer.weight.sum(), 0.5) == 10
    assert layer.weight.item() == pytest.approx(1.5)


def test_a_gradient_that_is_not_finite_changes_nothing():
    layer = _scalar(2.0)
    optimiser = torch.optim.SGD(layer.parameters(), lr=1.0)
    norm = descend(optimiser, layer.parameters(), layer.weight.sum() * float("nan"), 0.5)
    assert norm != norm
    assert layer.weight.item() == 2.0


def test_gradients_pass_through_what_is_frozen_and_leave_none_in_it():
    layer = _scalar(3.0)
    given = torch.ones(1, 1, requires_grad=True)
    with frozen(layer):
        layer(given).sum().backward()
    assert float(given.grad) == 3.0
    assert layer.weight.grad is None
    assert layer.weight.requires_grad


def test_a_blend_lies_between_two_networks_and_leaves_the_base_alone():
    base, network = (nn.Sequential(_scalar(value), nn.BatchNorm1d(1)) for value in (1.0, 3.0))
    network[1].running_mean.fill_(4.0)
    network[1].num_batches_tracked.fill_(7)
    blend(network, base, 0.75)
    assert network[0].weight.item() == pytest.approx(2.5)
    assert float(network[1].running_mean) == pytest.approx(3.0)
    assert int(network[1].num_batches_tracked) == 7
    assert base[0].weight.item() == 1.0
