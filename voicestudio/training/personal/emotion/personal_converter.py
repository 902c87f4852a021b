"""Fine-tuning the shipped converter to lines that its user acted.

Its losses are the distance to acted lines, and the recogniser's classification of the user's
converted neutral phrases. The adapted network does the moods that were acted and nothing else; all
others use the base, so that they do not change.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import torch

from voicestudio.networks.emotion_checkpoint import save_converter
from voicestudio.networks.emotion_converter import EmotionConfig, EmotionConverter
from voicestudio.networks.emotion_recogniser import EmotionRecogniser
from voicestudio.training.common.learning_rate import CosineSchedule
from voicestudio.training.common.recipe import Recipe
from voicestudio.training.common.training_task import StepLosses, TrainingTask
from voicestudio.training.emotion.converter_losses import SupervisedWeights, supervised_losses
from voicestudio.training.emotion.pair_batches import PairBatch, PairBatches, PairSampling
from voicestudio.training.emotion.parallel_pairs import Pair, Rendering
from voicestudio.training.personal.emotion.heard_moods import (
    as_phrases,
    changes,
    mood_loss,
)
from voicestudio.training.personal.emotion.personal_speaker import with_acting

Validate = Callable[[EmotionConverter], dict[str, float]]
_MOST_PHRASES = 60


@dataclass(frozen=True, kw_only=True)
class PersonalConverterRecipe(Recipe):
    """How a converter is fine-tuned, besides the lines.

    Attributes:
        steps: of a whole run.
        warm_up, lowest_rate: of the learning rate (`CosineSchedule`).
        validate_every, patience: steps between validations on held-out lines, and the number of
            validations without a better one that ends the run.
        mood_weight: of being heard as the mood.
        phrases: neutral phrases of a step, for that.
        supervised: weights of the terms learnt from pairs.
    """

    generator: EmotionConfig
    batch: int = 12
    learning_rate: float = 5e-4
    betas: tuple[float, float] = (0.8, 0.98)
    weight_decay: float = 0.0
    largest_gradient: float = 2.0
    average_decay: float = 0.97
    steps: int = 80
    warm_up: int = 10
    lowest_rate: float = 0.1
    validate_every: int = 20
    patience: int = 3
    mood_weight: float = 1.0
    phrases: int = 4
    supervised: SupervisedWeights = SupervisedWeights()  # noqa: RUF009 (frozen)


@dataclass(frozen=True)
class PersonalBatch:
    """Pairs, and neutral phrases by number with a mood for each."""

    pairs: PairBatch
    phrases: Sequence[int]
    moods: Sequence[str]


class PersonalConverterTask(TrainingTask[EmotionConverter, PersonalConverterRecipe, PersonalBatch]):
    """Fine-tuning of `base` on pairs and neutral phrases of one voice, on the CPU.

    The validated and exported model is the base with the adapted network
    (`personal_speaker.with_acting`).
    """

    weights_file = "personal.safetensors"
    best_by = "val_score"

    def __init__(
        self,
        base: EmotionConverter,
        pairs: Sequence[Pair],
        neutral: Sequence[Rendering],
        recogniser: EmotionRecogniser,
        recipe: PersonalConverterRecipe,
        validate: Validate,
    ) -> None:
        self.recipe, self.device = recipe, "cpu"
        self._base, self._recogniser, self._validate = base, recogniser, validate
        self.network = deepcopy(base).train().requires_grad_(True)
        self._moods = tuple(sorted({pair.target.emotion for pair in pairs}))
        step = max(1, len(neutral) // _MOST_PHRASES)
        self._phrases = as_phrases(neutral[::step])
        sampling = PairSampling(
            styles={}, emotions={}, identity=0.0, narrow=0.1, height_spread=0.05
        )
        self._pairs = PairBatches(pairs, base.config, recipe.batch, recipe.seed, sampling)

    @property
    def schedule(self) -> CosineSchedule:
        recipe = self.recipe
        return CosineSchedule(recipe.warm_up, recipe.steps, recipe.lowest_rate)

    def batches(self, first: int) -> Iterator[PersonalBatch]:
        return map(self._batch, count(first // self.recipe.batch))

    def losses(self, batch: PersonalBatch, step: int, measure_shares: bool) -> StepLosses:
        recipe, pairs = self.recipe, batch.pairs
        torch.manual_seed(recipe.seed * 1_000_003 + step)  # dropout, alike when resumed
        change = self.network.grouped_change(pairs.inputs, pairs.emotion, pairs.style_input)
        change = change * pairs.intensity[:, None, None]
        terms = supervised_losses(change, pairs, recipe.supervised)
        phrases = self._phrases.chosen(batch.phrases)
        made = changes(self.network, phrases, batch.moods)
        heard = mood_loss(self._recogniser, phrases, made, batch.moods)
        return StepLosses(terms | {"mood": recipe.mood_weight * heard})

    def validate(self, network: EmotionConverter) -> dict[str, float]:
        return self._validate(self._personal(network))

    def export(self, network: EmotionConverter, path: Path, facts: dict[str, Any]) -> None:
        save_converter(self._personal(network), path, facts)

    def _personal(self, network: EmotionConverter) -> EmotionConverter:
        return with_acting(self._base, network, self._moods)

    def _batch(self, step: int) -> PersonalBatch:
        random = np.random.default_rng((self.recipe.seed, step, 1))
        size = self.recipe.phrases
        chosen = random.integers(len(self._phrases.known), size=size).tolist()
        return PersonalBatch(self._pairs(step), chosen, random.choice(self._moods, size).tolist())
