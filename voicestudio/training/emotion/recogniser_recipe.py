"""The recipe of the emotion recogniser: every hyperparameter of a run."""

from dataclasses import dataclass, field, replace

from voicestudio.training.common.recipe import Recipe


@dataclass(frozen=True, kw_only=True)
class FeatureVariation:
    """Random variation of the features of an excerpt; all values are standard deviations.

    Attributes:
        pitch: of a shift of the whole pitch contour, in units of the features.
        relative_pitch: of a shift of the pitch relative to the speaker's.
        colour: of each of four cosines over the bands, as of another microphone.
        relative_colour: the same for the bands relative to the speaker's.
    """

    pitch: float = 0.15
    relative_pitch: float = 0.04
    colour: float = 0.15
    relative_colour: float = 0.08


@dataclass(frozen=True, kw_only=True)
class RecogniserRecipe(Recipe):
    """How a run of the recogniser goes, besides the data.

    Attributes:
        shortest, longest: length of an excerpt in seconds.
        steps: over which the learning rate falls.
        warm_up, lowest_rate: of the learning rate (`CosineSchedule`).
        unreferenced: probability that an excerpt comes without a reference of its speaker.
        neutral_reference: probability that a reference is of neutral recordings only.
        references: recordings that a reference is made of, at most.
        masked_frames, masked_bands: how many neighbouring frames and features of an excerpt are
            hidden at most (SpecAugment, Park et al. 2019); 0 hides none.
        corpora: names of those that are used; None for all.
        channels: of the network.
    """

    batch: int = 24
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    average_decay: float = 0.995
    shortest: float = 1.0
    longest: float = 3.0
    steps: int = 3000
    warm_up: int = 200
    lowest_rate: float = 0.02
    unreferenced: float = 0.35
    neutral_reference: float = 0.5
    references: int = 6
    variation: FeatureVariation = field(default_factory=FeatureVariation)
    masked_frames: int = 0
    masked_bands: int = 0
    corpora: tuple[str, ...] | None = None
    channels: int = 48


def with_masking(recipe: RecogniserRecipe) -> RecogniserRecipe:
    """The recipe with up to a third of a second and a third of the features of excerpts hidden."""
    return replace(recipe, masked_frames=33, masked_bands=24)
