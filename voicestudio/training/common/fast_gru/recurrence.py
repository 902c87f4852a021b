"""The recurrence of a GRU by `gru.c`, with gradients."""

import ctypes
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from voicestudio.training.common.fast_gru.compiling import compiled

CHUNK = 32  # sequences that are computed at a time
_SOURCE = Path(__file__).with_name("gru.c")
_WEIGHTS = 4  # tensors of a direction: of inputs and states, and two biases
_KEPT = 4  # numbers that are kept for the gradients of a unit


class Layout(NamedTuple):
    """Where the rows of sequences lie: row = sequence * sequence_stride + step * step_stride."""

    sequences: int
    steps: int
    sequence_stride: int
    step_stride: int


class _Shape(ctypes.Structure):
    _fields_ = [(name, ctypes.c_long) for name in (*Layout._fields, "backwards")]


class Kernel:
    """`gru.c` compiled for layers of this size.

    Attributes:
        name: tells kernels apart whose results may differ in their last bits.
    """

    def __init__(self, library: Path) -> None:
        self.name = library.stem
        self._library = ctypes.CDLL(str(library))
        address, width = ctypes.c_void_p, ctypes.c_long
        forward, backward = self._library.forward, self._library.backward
        forward.argtypes = [_Shape, *[address] * 7, width, address]
        backward.argtypes = [_Shape, *[address] * 6, width, *[address] * 6]
        forward.restype = backward.restype = None

    def forward(
        self,
        layout: Layout,
        direction: int,
        x: Tensor,
        weights: tuple[Tensor, ...],
        start: Tensor | None,
        out: Tensor,
        kept: Tensor,
    ) -> None:
        """Fill the part of `out` (..., directions * units) of a direction, and `kept`."""
        units = weights[1].shape[1]
        self._library.forward(
            _Shape(*layout, direction),
            x.data_ptr(),
            *(weight.data_ptr() for weight in weights),
            None if start is None else start.data_ptr(),
            _at(out, direction * units),
            out.shape[-1],
            kept.data_ptr(),
        )

    def backward(
        self,
        layout: Layout,
        direction: int,
        x: Tensor,
        weights: tuple[Tensor, ...],
        start: Tensor | None,
        out: Tensor,
        grad_out: Tensor,
        kept: Tensor,
        grad_x: Tensor,
    ) -> list[Tensor]:
        """Add the gradient of one direction to `grad_x`; returns the gradients of its weights."""
        units = weights[1].shape[1]
        grads = [torch.empty_like(weight) for weight in weights]
        self._library.backward(
            _Shape(*layout, direction),
            x.data_ptr(),
            *(weight.data_ptr() for weight in weights[:2]),
            None if start is None else start.data_ptr(),
            _at(out, direction * units),
            _at(grad_out, direction * units),
            out.shape[-1],
            kept.data_ptr(),
            grad_x.data_ptr(),
            *(grad.data_ptr() for grad in grads),
        )
        return grads


def kernel(inputs: int, units: int) -> Kernel | None:
    """The kernel for layers of this size; None where there cannot be one."""
    library = compiled(_SOURCE, {"INPUTS": inputs, "UNITS": units, "CHUNK": CHUNK})
    try:
        return library and Kernel(library)
    except OSError:  # such as a cache whose files must not be executed
        return None


class Recurrence(torch.autograd.Function):
    """All directions of a layer; every tensor is float32 on the CPU and contiguous."""

    @staticmethod
    def forward(
        ctx: Any, kernel: Kernel, layout: Layout, x: Tensor, start: Tensor | None, *weights: Tensor
    ) -> Tensor:
        """`x` (..., inputs), rows as in `layout`; `start` (directions, sequences, units) or None.

        Returns (..., directions * units).
        """
        units = weights[1].shape[1]
        directions = len(weights) // _WEIGHTS
        padded = -(-layout.sequences // CHUNK) * CHUNK
        out = x.new_empty(*x.shape[:-1], directions * units)
        kept = x.new_empty(directions, padded * layout.steps * _KEPT * units)
        for number in range(directions):
            own = _of_direction(weights, number)
            first = None if start is None else start[number]
            kernel.forward(layout, number, x, own, first, out, kept[number])
        ctx.save_for_backward(x, start, out, kept, *weights)
        ctx.kernel, ctx.layout = kernel, layout
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        x, start, out, kept, *weights = ctx.saved_tensors
        grad_out = grads[0].contiguous()
        grad_x, found = torch.zeros_like(x), []
        for number in range(len(weights) // _WEIGHTS):
            own = _of_direction(tuple(weights), number)
            first = None if start is None else start[number]
            found += ctx.kernel.backward(
                ctx.layout, number, x, own, first, out, grad_out, kept[number], grad_x
            )
        return None, None, grad_x, None, *found


def _of_direction(weights: tuple[Tensor, ...], number: int) -> tuple[Tensor, ...]:
    return weights[number * _WEIGHTS : (number + 1) * _WEIGHTS]


def _at(tensor: Tensor, element: int) -> int:
    return tensor.data_ptr() + element * tensor.element_size()
