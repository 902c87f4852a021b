"""Training in mixed precision on CUDA.

Convolutions and linear layers compute in bfloat16, which has float32's range, so that no loss
needs scaling. Everything between them stays float32: recurrences, norms, transforms, complex masks
and losses. Tests compare the results with bfloat16 on a CPU; it has not been run on CUDA yet.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize


def compute_in_bfloat16(network: nn.Module, device_type: str) -> None:
    """Make the convolutions and linear layers of `network` compute in bfloat16 from now on.

    Weights, their names and what the layers return stay float32.
    """
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            layer.forward = _reduced(layer, device_type)  # pyright: ignore[reportAttributeAccessIssue]


def _reduced(layer: nn.Module, device_type: str) -> Callable[[Tensor], Tensor]:
    whole = layer.forward

    def forward(hidden: Tensor) -> Tensor:
        with parametrize.cached():
            _ = layer.weight  # a normalised weight is computed here, in float32
            with torch.autocast(device_type, torch.bfloat16):
                return whole(hidden).float()

    return forward
