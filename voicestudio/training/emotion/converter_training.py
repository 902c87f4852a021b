"""Adversarial training of the emotion converter on aligned pairs.

From the first step it learns from pairs, by cycle consistency, and from a classifier of emotions
that is trained on real speech only. From `adversarial_from` on two discriminators join.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.networks.emotion_checkpoint import save_converter
from voicestudio.networks.emotion_converter import ANY_STYLE, EmotionConfig, EmotionConverter
from voicestudio.training.common.learning_rate import HalvingSchedule
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.common.training_task import StepLosses, TrainingTask
from voicestudio.training.emotion.converter_adversary import (
    ConverterClassifier,
    ConverterDiscriminators,
)
from voicestudio.training.emotion.converter_losses import (
    cycle_inputs,
    cycle_loss,
    speaker_loss,
    supervised_losses,
)
from voicestudio.training.emotion.converter_recipe import ConverterRecipe
from voicestudio.training.emotion.converter_validation import ConverterValidation
from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording
from voicestudio.training.emotion.pair_batches import (
    PairBatch,
    PairBatches,
    PairSampling,
    converted,
)
from voicestudio.training.emotion.parallel_pairs import Pair, load_pairs
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.prosody import INPUTS

Validate = Callable[[EmotionConverter], dict[str, float]]


class ConverterTask(TrainingTask[EmotionConverter, ConverterRecipe, PairBatch]):
    """Training of the emotion converter on aligned pairs, on the CPU.

    `validate` maps a converter to figures for the log; that with the highest `val_score` is kept.

    Raises UserError when there are no pairs.
    """

    weights_file = "emotion.safetensors"
    best_by = "val_score"

    def __init__(
        self, pairs: Sequence[Pair], recipe: ConverterRecipe, validate: Validate | None = None
    ) -> None:
        _check(pairs)
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self._validate = recipe, "cpu", validate
        self.network = EmotionConverter(recipe.generator)
        self.discriminators = ConverterDiscriminators(recipe)
        self.classifier = ConverterClassifier(recipe)
        self._batches = PairBatches(
            pairs, recipe.generator, recipe.batch, recipe.seed, recipe.sampling
        )

    @property
    def schedule(self) -> HalvingSchedule:
        recipe = self.recipe
        return HalvingSchedule(recipe.warm_up, recipe.halving_steps, recipe.lowest_rate)

    def batches(self, first: int) -> Iterator[PairBatch]:
        return map(self._batches, itertools.count(first // self.recipe.batch))

    def losses(self, batch: PairBatch, step: int, measure_shares: bool) -> StepLosses:
        recipe = self.recipe
        # The noise of a step depends on its number alone, so that a run can be resumed to the bit.
        torch.manual_seed(recipe.seed * 1_000_003 + step)
        change = self.network.grouped_change(batch.inputs, batch.emotion, batch.style_input)
        change = change * batch.intensity[:, None, None]
        fake = converted(batch.source, change) * batch.mask[..., None]
        terms = supervised_losses(change, batch, recipe.supervised)
        terms["speaker"] = recipe.speaker_weight * speaker_loss(change, batch)
        if step % recipe.cycle_every == 0:
            weight = recipe.cycle_every * recipe.cycle_weight
            terms["cycle"] = weight * self._cycle(change, batch)
        figures = {"recognised": self.classifier.train(batch)}
        if step >= recipe.recogniser_from:
            terms["emotion"] = recipe.recogniser_weight * self.classifier.loss(fake, batch)
        if recipe.adversarial_from is not None and step >= recipe.adversarial_from:
            terms |= self.discriminators.losses(change, fake, batch)
            figures |= self.discriminators.figures
        return StepLosses(terms, figures)

    def validate(self, network: EmotionConverter) -> dict[str, float]:
        return self._validate(network) if self._validate else {}

    def export(self, network: EmotionConverter, path: Path, facts: dict[str, Any]) -> None:
        save_converter(network, path, facts)

    def check_recipe(self, saved: Mapping[str, Any]) -> None:
        self._check_same(saved, "generator")

    def state(self) -> dict[str, Any]:
        return self.discriminators.state() | self.classifier.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        self.discriminators.restore(state)
        self.classifier.restore(state)

    def _cycle(self, change: Tensor, batch: PairBatch) -> Tensor:
        inputs = cycle_inputs(batch, change)
        back = self.network.grouped_change(inputs, batch.origin, batch.style_input)
        return cycle_loss(change, back * batch.intensity[:, None, None], batch)


def _check(pairs: Sequence[Pair]) -> None:
    if not pairs:
        raise UserError("there are no parallel recordings to learn emotions from.")


def converter_recipe(
    recordings: Sequence[EmotionRecording],
    *,
    adversarial: bool,
    seed: int,
    sampling: PairSampling | None = None,
) -> ConverterRecipe:
    """The recipe for the emotions and languages of `recordings`."""
    emotions = tuple(e for e in EMOTIONS if any(r.emotion == e for r in recordings))
    styles = (ANY_STYLE, *sorted({r.language for r in recordings}))
    config = EmotionConfig(emotions, styles, features=INPUTS)
    recipe = ConverterRecipe(generator=config, seed=seed, sampling=sampling or PairSampling())
    return recipe if adversarial else replace(recipe, adversarial_from=None)


def train_converter(
    pack: EmotionPack,
    run: Path,
    *,
    permissive: bool,
    adversarial: bool,
    seed: int,
    steps: int,
    seconds: float,
    sampling: PairSampling | None = None,
) -> None:
    """Train the converter on a pack; `permissive` leaves out corpora not for commercial use."""
    recordings = pack.select("train", pack.open_corpora if permissive else None)
    recipe = converter_recipe(recordings, adversarial=adversarial, seed=seed, sampling=sampling)
    emotions = recipe.generator.emotions
    run.mkdir(parents=True, exist_ok=True)
    pairs = load_pairs(
        pack,
        recordings,
        emotions,
        run / "aligned.npz",
        from_moods=recipe.sampling.from_moods > 0,
    )
    _check(pairs)
    held_out = load_pairs(pack, pack.select("validation"), emotions, run / "held_out.npz")
    task = ConverterTask(pairs, recipe, ConverterValidation(pack, held_out))
    TrainingRun(task, run).train(steps, seconds)
