"""Compiled recurrences: torch's outputs and gradients, or torch's own where there are none.

Modules: training.common.fast_gru.compiling.
"""

import copy
import os
import shutil

import pytest
import torch
from torch import nn

from voicestudio.networks.checkpoint import build_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.training.common.fast_gru.layers import BY_TORCH, use_kernels
from voicestudio.training.common.fast_gru.recurrence import CHUNK

SIZES = ((16, 16), (48, 32))
compiler = pytest.mark.skipif(
    not any(map(shutil.which, ("cc", "gcc", "clang"))), reason="needs a C compiler"
)


@pytest.fixture(scope="module")
def compiled_once(session_folders) -> dict[tuple[int, int], bool]:
    """Kernels of `SIZES`, in the cache of the session: compiling takes seconds."""
    return {size: use_kernels(nn.GRU(*size)) != BY_TORCH for size in SIZES}


@pytest.fixture
def cache(session_cache, compiled_once, monkeypatch):
    """The cache that holds them."""
    monkeypatch.setenv("VOICESTUDIO_CACHE", session_cache)
    assert all(compiled_once.values())


@pytest.fixture(scope="module")
def session_cache(session_folders) -> str:
    return os.environ["VOICESTUDIO_CACHE"]


def _results(layer, x, state, wanted):
    """Output, last state, and gradients of a weighted sum of the output."""
    x = x.clone().requires_grad_(True)
    out, last = layer(x, state)
    grads = torch.autograd.grad((out * wanted).sum(), [x, *layer.parameters()])
    return [out.detach(), last.detach()], grads


@compiler
@pytest.mark.parametrize("batch_first", [True, False])
@pytest.mark.parametrize("bidirectional", [True, False])
@pytest.mark.parametrize(
    ("size", "sequences", "steps", "begins"),
    [
        (SIZES[0], 1, 1, False),
        (SIZES[0], 2 * CHUNK + 3, 5, True),
        (SIZES[1], CHUNK, 2, False),
        (SIZES[1], 5, 90, True),
    ],
)
def test_results_are_those_of_torch(
    cache, size, sequences, steps, begins, bidirectional, batch_first
):
    torch.manual_seed(1)
    plain = nn.GRU(*size, batch_first=batch_first, bidirectional=bidirectional)
    fast = copy.deepcopy(plain)
    assert use_kernels(fast) != BY_TORCH
    first = (sequences, steps) if batch_first else (steps, sequences)
    x, directions = 3 * torch.randn(*first, size[0]), 1 + bidirectional
    wanted = torch.randn(*first, directions * size[1])
    state = torch.randn(directions, sequences, size[1]).tanh() if begins else None
    outputs, grads = _results(plain, x, state, wanted)
    fast_outputs, fast_grads = _results(fast, x, state, wanted)
    for ours, theirs in zip(fast_outputs, outputs, strict=True):
        assert ours.shape == theirs.shape
        assert float((ours - theirs).abs().max()) < 2e-6
    for ours, theirs in zip(fast_grads, grads, strict=True):
        assert float((ours - theirs).abs().max()) <= 2e-5 * float(theirs.abs().max())


@compiler
def test_a_studio_generator_gives_the_same_gradients_and_keeps_the_names_of_its_weights(cache):
    torch.manual_seed(1)
    config = EnhancerConfig(64, 16, channels=16, frequency_units=16, time_units=16, blocks=2)
    plain = build_enhancer(config)
    fast = copy.deepcopy(plain)
    assert use_kernels(fast) != BY_TORCH
    sound = torch.randn(2, 24_000)
    ours, theirs = (_whole_gradient(network, sound) for network in (fast, plain))
    assert fast.state_dict().keys() == plain.state_dict().keys()
    assert float((ours - theirs).norm()) < 1e-4 * float(theirs.norm())


def _whole_gradient(network, sound):
    network(sound).square().sum().backward()
    return torch.cat([p.grad.flatten() for p in network.parameters() if p.grad is not None])


@compiler
def test_what_is_no_number_stays_none_and_in_its_sequence(cache):
    layer = nn.GRU(*SIZES[0], batch_first=True)
    use_kernels(layer)
    x = torch.randn(4, 6, SIZES[0][0])
    x[2, 3] = float("nan")
    out, _ = layer(x)
    assert out[2, 3:].isnan().all()
    assert out.isfinite().all(dim=(1, 2)).tolist() == [True, True, False, True]


@compiler
@pytest.mark.parametrize(
    "layer",
    [
        nn.GRU(16, 256),
        nn.GRU(20, 16),
        nn.GRU(16, 16, num_layers=2),
        nn.GRU(16, 16, bias=False),
        nn.LSTM(16, 16),
    ],
)
def test_layers_that_would_gain_nothing_stay_as_they_are(layer):
    assert use_kernels(nn.Sequential(layer)) == BY_TORCH
    assert "forward" not in vars(layer)


@compiler
def test_other_kinds_of_numbers_are_computed_by_torch(cache):
    layer = nn.GRU(*SIZES[0]).double()
    assert use_kernels(layer) != BY_TORCH
    assert layer(torch.randn(3, 2, SIZES[0][0], dtype=torch.float64))[0].dtype == torch.float64


def test_without_a_compiler_torch_computes(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    layer = nn.GRU(*SIZES[0])
    assert use_kernels(layer) == BY_TORCH
    assert layer(torch.randn(3, 2, SIZES[0][0]))[0].shape == (3, 2, SIZES[0][1])


@pytest.mark.skipif(os.name != "posix", reason="the compiler is a shell script")
@pytest.mark.parametrize(
    "script", ["exit 1", '[ "$1" = --version ] && exit; for last; do :; done; echo no > "$last"']
)
def test_with_a_compiler_that_fails_torch_computes(monkeypatch, tmp_path, script):
    faulty = tmp_path / "cc"
    faulty.write_text(f"#!/bin/sh\n{script}\n")
    faulty.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert use_kernels(nn.GRU(*SIZES[0])) == BY_TORCH
