"""Everything that decides how a training run goes, besides the data."""

from dataclasses import dataclass, field, replace

from voicestudio.networks.checkpoint import Config
from voicestudio.networks.enhancer import EnhancerConfig


@dataclass(frozen=True)
class Recipe:
    """How a run goes.

    `adversarial_from` is the step at which the discriminators join; None trains without them, as
    the base line to compare with. `objective` is a key of `networks.adversarial_losses.OBJECTIVES`.
    `replayed` is how many past results the metric discriminator keeps to learn from again, and
    `noisy_scored` whether it learns the scores of noisy speech too (both MetricGAN+). `pesq_weight`
    is that of the distance by `networks.pesq`, of speech alone; 0 leaves it out. `rooms`
    simulates them. `mixed_precision` holds on CUDA only.
    """

    seed: int = 1
    seconds: float = 3.0
    batch: int = 4
    learning_rate: float = 1.5e-3
    halving_steps: int = 3000
    average_decay: float = 0.998
    adversarial_from: int | None = 1600
    objective: str = "least-squares"
    adversarial_weight: float = 0.1
    feature_weight: float = 1.0
    metric_weight: float = 4.0
    judged_seconds: float = 1.0
    pesq_weight: float = 0.0
    replayed: int = 64
    noisy_scored: bool = True
    rooms: bool = True
    mixed_precision: bool = True
    generator: Config = field(default_factory=EnhancerConfig)


def without_adversary(recipe: Recipe) -> Recipe:
    """The same recipe with no discriminators: the row to compare with."""
    return replace(recipe, adversarial_from=None)
