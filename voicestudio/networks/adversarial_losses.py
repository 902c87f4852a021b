"""Adversarial losses of discriminators that score real and generated examples.

Scores come as a list with a tensor for each resolution; every resolution counts the same.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from voicestudio.networks.discriminators import Normalisation

Scores = list[Tensor]


@dataclass(frozen=True)
class AdversarialObjective:
    """The losses of a discriminator and of a generator.

    `discriminator(real, fake)` is minimised by the discriminator, `generator(fake)` by the
    generator. `normalisation` is the kind of normalisation of the discriminator's weights,
    `penalty` the weight of the gradient penalty, 0 for none.
    """

    name: str
    discriminator: Callable[[Scores, Scores], Tensor]
    generator: Callable[[Scores], Tensor]
    normalisation: Normalisation
    penalty: float = 0.0


def least_squares_discriminator_loss(real: Scores, fake: Scores) -> Tensor:
    """Least squares (Mao et al. 2017): real speech to 1, enhanced speech to 0."""
    pairs = zip(real, fake, strict=True)
    return torch.stack([(r - 1).square().mean() + f.square().mean() for r, f in pairs]).mean()


def least_squares_generator_loss(fake: Scores) -> Tensor:
    """Least squares (Mao et al. 2017): enhanced speech to 1."""
    return torch.stack([(f - 1).square().mean() for f in fake]).mean()


def hinge_discriminator_loss(real: Scores, fake: Scores) -> Tensor:
    """Hinge (Lim and Ye 2017): real speech above 1, enhanced speech below -1, no further."""
    pairs = zip(real, fake, strict=True)
    return torch.stack([(1 - r).relu().mean() + (1 + f).relu().mean() for r, f in pairs]).mean()


def wasserstein_discriminator_loss(real: Scores, fake: Scores) -> Tensor:
    """The critic of Arjovsky et al. (2017): its mean on real speech above that on enhanced."""
    return torch.stack([f.mean() - r.mean() for r, f in zip(real, fake, strict=True)]).mean()


def linear_generator_loss(fake: Scores) -> Tensor:
    """The generator's loss of the hinge and Wasserstein objectives: minus the mean score."""
    return -torch.stack([f.mean() for f in fake]).mean()


def gradient_penalty(
    score: Callable[[list[Tensor]], Scores],
    real: list[Tensor],
    fake: list[Tensor],
    share: Tensor,
) -> Tensor:
    """Gradient penalty: squared deviation of the critic's slope from 1 (Gulrajani et al. 2017).

    `real` and `fake` hold a spectrum (B, 2, T, K) for each resolution, `share` (B,) in [0, 1] is
    the share of the real one in the interpolated point where the slope is taken. Distances are root
    mean squares, not sums of squares, so that slopes of all resolutions and lengths are comparable.
    """
    shares = share[:, None, None, None]
    between = [
        (shares * r.detach() + (1 - shares) * f.detach()).requires_grad_()
        for r, f in zip(real, fake, strict=True)
    ]
    total = torch.stack([s.mean(dim=(1, 2, 3)).sum() for s in score(between)]).sum()
    slopes = torch.autograd.grad(total, between, create_graph=True)
    excess = [(s.square().sum(dim=(1, 2, 3)) * s[0].numel() + 1e-12).sqrt() - 1 for s in slopes]
    return torch.stack([e.square().mean() for e in excess]).mean()


def pairwise_accuracy(real: Scores, fake: Scores) -> float:
    """Share of positions at which real speech has a higher score than enhanced speech.

    0.5 is chance, 1 that the discriminator separates all; independent of the objective.
    """
    wins = [(r > f).float().mean() for r, f in zip(real, fake, strict=True)]
    return float(torch.stack(wins).mean())


_TABLE = (
    AdversarialObjective(
        "least-squares", least_squares_discriminator_loss, least_squares_generator_loss, "weight"
    ),
    # Miyato et al. (2018) found that the hinge needs a bounded slope, which spectral norm gives.
    AdversarialObjective("hinge", hinge_discriminator_loss, linear_generator_loss, "spectral"),
    # The penalty bounds the slope, so the weights are not normalised. 10 is the authors' weight.
    AdversarialObjective(
        "wasserstein", wasserstein_discriminator_loss, linear_generator_loss, "none", penalty=10.0
    ),
)
OBJECTIVES = {objective.name: objective for objective in _TABLE}
