"""The recipe of the emotion converter: every hyperparameter of a run."""

from dataclasses import dataclass, field

from voicestudio.networks.emotion_converter import EmotionConfig
from voicestudio.training.common.recipe import Recipe
from voicestudio.training.emotion.converter_losses import SupervisedWeights
from voicestudio.training.emotion.pair_batches import PairSampling


@dataclass(frozen=True, kw_only=True)
class SequenceDiscriminatorRecipe:
    """How the discriminators are trained: Adam at a constant rate.

    Attributes:
        window: groups of frames of the excerpts that they score.
        noise: standard deviation of the noise added to their input.
    """

    learning_rate: float = 4e-4
    betas: tuple[float, float] = (0.5, 0.9)
    window: int = 48
    noise: float = 0.05


@dataclass(frozen=True, kw_only=True)
class ClassifierRecipe:
    """How the classifier of emotions is trained: AdamW at a constant rate, on real speech.

    Attributes:
        noise: standard deviation of the noise added to its input, which hides from it, and so from
            the converter, what only a network would notice.
        label_smoothing: 0 to 1.
    """

    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    noise: float = 0.15
    label_smoothing: float = 0.05


@dataclass(frozen=True, kw_only=True)
class ConverterRecipe(Recipe):
    """How a run of the emotion converter goes, besides the data.

    Attributes:
        warm_up, halving_steps, lowest_rate: of the learning rate (`HalvingSchedule`).
        adversarial_from: the step at which the discriminators join; None trains without them, as
            the base line to compare with.
        sequence_weight, changes_weight: of the terms of the two discriminators.
        recogniser_weight, recogniser_from: of the term of the classifier, and its first step.
        cycle_weight, cycle_every: of the cycle-consistency term, and the steps between two.
        speaker_weight: of the term that keeps the speaker's timbre.
        supervised: weights of the terms learnt from aligned pairs.
    """

    generator: EmotionConfig
    batch: int = 32
    learning_rate: float = 1.5e-3
    betas: tuple[float, float] = (0.8, 0.98)
    largest_gradient: float = 2.0
    average_decay: float = 0.995
    warm_up: int = 100
    halving_steps: int = 1000
    lowest_rate: float = 0.05
    adversarial_from: int | None = 300
    sequence_weight: float = 0.1
    changes_weight: float = 0.08
    recogniser_weight: float = 0.2
    recogniser_from: int = 200
    cycle_weight: float = 0.3
    cycle_every: int = 3  # the way back costs as much as the way there
    speaker_weight: float = 1.0
    supervised: SupervisedWeights = field(default_factory=SupervisedWeights)
    sampling: PairSampling = field(default_factory=PairSampling)
    discriminators: SequenceDiscriminatorRecipe = field(default_factory=SequenceDiscriminatorRecipe)
    classifier: ClassifierRecipe = field(default_factory=ClassifierRecipe)
