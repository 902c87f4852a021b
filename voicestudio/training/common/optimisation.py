"""Parts of an optimisation step: gradient descent, averaged weights, and frozen networks."""

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel


def descend(
    optimiser: torch.optim.Optimizer,
    parameters: Iterable[Tensor],
    loss: Tensor,
    largest_gradient: float = float("inf"),
    complete: Callable[[], None] | None = None,
) -> float:
    """Take a step down the gradient of `loss`, a scalar, clipped to a norm of `largest_gradient`.

    `complete` is called between, and may change the gradients. Returns the norm before clipping.
    Where it is not finite no weight changes, so that a single bad batch does not end a run.
    """
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    if complete is not None:
        complete()
    norm = float(nn.utils.clip_grad_norm_(parameters, largest_gradient))
    if math.isfinite(norm):
        optimiser.step()
    return norm


def averaged_model(network: nn.Module, decay: float) -> AveragedModel:
    """An exponential moving average of a network's weights and buffers, for inference.

    Early on it forgets faster: after n updates the decay is at most (n + 1) / (n + 10). Integer
    buffers are copied.
    """

    @torch.no_grad()
    def update(average: list[Tensor], learned: list[Tensor], updates: Tensor | int) -> None:
        count = int(updates)
        if average[0].is_floating_point():
            share = 1 - min(decay, (count + 1) / (count + 10))
            torch._foreach_lerp_(average, learned, share)  # pyright: ignore[reportPrivateImportUsage]
        else:
            for own, other in zip(average, learned, strict=True):
                own.copy_(other)

    model = AveragedModel(network, multi_avg_fn=update, use_buffers=True)  # pyright: ignore[reportArgumentType]
    return model.eval().requires_grad_(False)


@torch.no_grad()
def blend(network: nn.Module, base: nn.Module, share: float) -> None:
    """Move the weights of `network` towards those of `base`, keeping `share` of the difference.

    Between two networks of one origin the loss is low all the way, so the mean of both has some of
    what each is better at (Wortsman et al. 2022, robust fine-tuning). Integer buffers stay.
    """
    begun = base.state_dict()
    for name, value in network.state_dict().items():
        if value.is_floating_point():
            value.copy_(torch.lerp(begun[name], value, share))


@contextmanager
def frozen(*networks: nn.Module) -> Iterator[None]:
    """Let gradients pass through networks without accumulating in their weights."""
    for network in networks:
        network.requires_grad_(False)
    try:
        yield
    finally:
        for network in networks:
            network.requires_grad_(True)
