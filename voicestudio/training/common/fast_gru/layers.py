"""Layers of a network whose recurrences are computed by compiled kernels."""

from collections.abc import Callable, Iterator

import torch
from torch import Tensor, nn

from voicestudio.training.common.fast_gru.recurrence import Kernel, Layout, Recurrence, kernel

BY_TORCH = "torch"
_MULTIPLE, _MOST_INPUTS, _MOST_UNITS = 16, 128, 64  # larger weights would not stay in the cache
_LARGEST_ERROR = 1e-4
_Forward = Callable[[Tensor, Tensor | None], tuple[Tensor, Tensor]]


def use_kernels(network: nn.Module) -> str:
    """Have the GRUs of a network on the CPU computed by compiled kernels from now on.

    Weights and their names stay the same; results are torch's to some 1e-6. Layers whose size would
    gain nothing stay unchanged; so do all if compiling fails or gives wrong results. Returns the
    names of the kernels, `BY_TORCH` for none. Runs with kernels of the same name continue
    bit-identically.
    """
    found: dict[tuple[int, int], Kernel | None] = {}
    for layer in _suitable(network):
        size = layer.input_size, layer.hidden_size
        if size not in found:
            found[size] = _checked(*size)
        if own := found[size]:
            layer.forward = _forward(layer, own)  # pyright: ignore[reportAttributeAccessIssue]
    return " ".join(sorted(own.name for own in found.values() if own)) or BY_TORCH


def _suitable(network: nn.Module) -> Iterator[nn.GRU]:
    for layer in network.modules():
        if not isinstance(layer, nn.GRU) or layer.num_layers > 1 or not layer.bias:
            continue
        whole = layer.input_size % _MULTIPLE == 0 and layer.hidden_size % _MULTIPLE == 0
        if whole and layer.input_size <= _MOST_INPUTS and layer.hidden_size <= _MOST_UNITS:
            yield layer


def _checked(inputs: int, units: int) -> Kernel | None:
    """A kernel whose results are those of torch: compilers and processors can be faulty."""
    found = kernel(inputs, units)
    if found is None:
        return None
    with torch.random.fork_rng(devices=[]), torch.enable_grad():
        torch.manual_seed(0)
        layer, x = nn.GRU(inputs, units, bidirectional=True), torch.randn(3, 5, inputs)
        wanted = _gradients(layer, layer.forward, x)
        got = _gradients(layer, _forward(layer, found), x)
    agree = all(
        torch.allclose(a, b, 0, _LARGEST_ERROR * float(b.abs().max()))
        for a, b in zip(got, wanted, strict=True)
    )
    return found if agree else None


def _gradients(layer: nn.GRU, forward: _Forward, x: Tensor) -> list[Tensor]:
    """What `forward` makes of `x`, and the gradients of the sum of its squares."""
    out, _ = forward(x, None)
    return [out.detach(), *torch.autograd.grad(out.square().sum(), list(layer.parameters()))]


def _forward(layer: nn.GRU, own: Kernel) -> _Forward:
    whole = layer.forward
    rows_of = _batch_first if layer.batch_first else _step_first

    def forward(x: Tensor, state: Tensor | None = None) -> tuple[Tensor, Tensor]:
        weights = layer._flat_weights
        if not _fits(x, state):
            return whole(x, state)
        start = None if state is None else state.contiguous()
        out = Recurrence.apply(own, rows_of(x), x.contiguous(), start, *weights)
        return out, _last(out, layer)

    return forward


def _fits(x: Tensor, state: Tensor | None) -> bool:
    given = [x] if state is None else [x, state]
    plain = all(t.dtype == torch.float32 and t.device.type == "cpu" and t.ndim == 3 for t in given)
    return plain and x.numel() > 0 and (state is None or not state.requires_grad)


def _batch_first(x: Tensor) -> Layout:
    sequences, steps, _ = x.shape
    return Layout(sequences, steps, steps, 1)


def _step_first(x: Tensor) -> Layout:
    steps, sequences, _ = x.shape
    return Layout(sequences, steps, 1, sequences)


def _last(out: Tensor, layer: nn.GRU) -> Tensor:
    """The last states (directions, sequences, units) of a layer's output."""
    dimension, units = int(layer.batch_first), layer.hidden_size
    states = [out.select(dimension, -1)[:, :units]]
    if layer.bidirectional:
        states.append(out.select(dimension, 0)[:, units:])
    return torch.stack(states)
