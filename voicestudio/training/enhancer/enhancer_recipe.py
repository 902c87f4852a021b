"""The recipe of the enhancer: every hyperparameter of a run."""

from dataclasses import dataclass, field, replace

from voicestudio.networks.checkpoint import Config
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.networks.losses import ReconstructionWeights
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.common.recipe import Recipe


@dataclass(frozen=True, kw_only=True)
class DiscriminatorRecipe:
    """How the discriminators are trained: AdamW at a constant rate.

    Attributes:
        replay_capacity: past results that the metric discriminator learns from again (0: none).
        replay_share: share of batches of which one item is put into the replay buffer.
        score_noisy: whether the metric discriminator learns the scores of noisy speech as well.
            Both are of MetricGAN+ (Fu et al. 2021).
        patch_seconds: length of the excerpt that the spectral discriminator sees.
        steps_ahead: steps before `adversarial_from` in which the discriminators learn already, and
            the generator does not hear of them: untrained ones lead it away from what it knows.
    """

    learning_rate: float = 4e-4
    betas: tuple[float, float] = (0.8, 0.99)
    largest_gradient: float = 10.0
    replay_capacity: int = 64
    replay_share: float = 0.25  # of batches: 64 places then reach back some 250 steps on average
    score_noisy: bool = True
    patch_seconds: float = 1.0
    steps_ahead: int = 0


@dataclass(frozen=True, kw_only=True)
class EnhancerRecipe(Recipe):
    """How a run of the enhancer goes, besides the data.

    Attributes:
        seconds: length of a mixture.
        warm_up, halving_steps, lowest_rate: of the learning rate (`HalvingSchedule`).
        adversarial_from: the step at which the discriminators join; None trains without them, as
            the base line to compare with.
        objective: a key of `networks.adversarial_losses.OBJECTIVES`.
        adversarial_weight, feature_weight, metric_weight: of the discriminators' terms; with a
            metric weight of 0 there is no discriminator that predicts PESQ.
        pesq_weight: of the differentiable PESQ distance (`networks.pesq`); 0 leaves it out.
        reconstruction: weights of the spectral and waveform terms.
        teacher_weight: of the same terms against what a teacher makes of the mixture, if any.
        mixing: how mixtures are degraded.
    """

    learning_rate: float = 1.5e-3
    betas: tuple[float, float] = (0.9, 0.98)
    average_decay: float = 0.998
    mixed_precision: bool = True
    seconds: float = 3.0
    warm_up: int = 300
    halving_steps: int = 3000
    lowest_rate: float = 0.05
    adversarial_from: int | None = 1600
    objective: str = "least-squares"
    adversarial_weight: float = 0.1
    feature_weight: float = 1.0
    metric_weight: float = 4.0
    pesq_weight: float = 0.0
    teacher_weight: float = 0.5
    reconstruction: ReconstructionWeights = field(default_factory=ReconstructionWeights)
    discriminators: DiscriminatorRecipe = field(default_factory=DiscriminatorRecipe)
    mixing: MixingRecipe = field(
        default_factory=lambda: MixingRecipe(
            impacts=0.12,
            wind=0.06,
            second_voice=0.15,
            pause=0.3,
            loud_noise=0.2,
            automatic_gain=0.12,
            telephone=0.06,
        )
    )
    generator: Config = field(default_factory=EnhancerConfig)


def without_adversary(recipe: EnhancerRecipe) -> EnhancerRecipe:
    """The same recipe with no discriminators: the row to compare with."""
    return replace(recipe, adversarial_from=None)
