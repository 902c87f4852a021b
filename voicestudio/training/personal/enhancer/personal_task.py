"""Fine-tuning of the shipped generator as a task of a `TrainingRun`."""

import functools
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import torch

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import Network, load_enhancer
from voicestudio.texts import tr
from voicestudio.training.common.fast_gru.layers import use_kernels
from voicestudio.training.common.learning_rate import CosineSchedule
from voicestudio.training.common.training_task import StepLosses
from voicestudio.training.enhancer.enhancer_training import EnhancerTask, MixtureBatch
from voicestudio.training.enhancer.mixture_batches import batches_of
from voicestudio.training.personal.enhancer.judgement import Judge, Judgement
from voicestudio.training.personal.enhancer.personal_mixtures import (
    Packs,
    early_stopping_mixtures,
    training_mixtures,
)
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe


class PersonalEnhancerTask(EnhancerTask):
    """The generator of `base`, trained on without discriminators for `recipe.steps`.

    On general mixtures its target is the output of the base, which forgets less than their clean
    speech as the target (distillation: Li and Hoiem 2016, "Learning without Forgetting").

    `go_on` is called at the beginning of steps and in validations; its exceptions end them and
    leave nothing changed.

    Attributes:
        judgement: of the last validation.
    """

    weights_file = "personal.safetensors"
    best_by = "val_score"
    recipe: PersonalRecipe

    def __init__(
        self,
        packs: Packs,
        recipe: PersonalRecipe,
        base: Path,
        device: str,
        workers: int,
        go_on: Callable[[], None],
    ) -> None:
        super().__init__(packs.own, recipe, device, base, workers)
        self._packs, self._go_on = packs, go_on
        self._base = load_enhancer(base, device)
        self._judge = Judge(early_stopping_mixtures(packs, recipe), device, go_on)
        self.judgement: Judgement | None = None

    @property
    def judged_mixtures(self) -> Judge:
        """Held-out mixtures that validation is on."""
        return self._judge

    def compile_recurrences(self) -> str:
        use_kernels(self._base)
        return super().compile_recurrences()

    @property
    def schedule(self) -> CosineSchedule:
        return CosineSchedule(
            min(self.recipe.warm_up, 1 + self.recipe.steps // 4), self.recipe.steps, 0.0
        )

    def check_data(self, pack: Path) -> None:
        """The user's own pack may lack noise: the replay set has some."""

    def check_recipe(self, saved: Mapping[str, Any]) -> None:
        super().check_recipe(saved)
        if saved.get("steps", self.recipe.steps) != self.recipe.steps:
            raise UserError(tr("the run was begun with another number of steps."))

    def batches(self, first: int) -> Iterator[MixtureBatch]:
        return self._batches(first, self._workers)

    def one_batch(self) -> MixtureBatch:
        """The first batch, made in this process."""
        return next(self._batches(0, workers=0))

    def _batches(self, first: int, workers: int) -> Iterator[MixtureBatch]:
        source = functools.partial(training_mixtures, self._packs, self.recipe)
        return batches_of(source, self.recipe.batch, first, workers)

    def losses(self, batch: MixtureBatch, step: int, measure_shares: bool) -> StepLosses:
        self._go_on()
        return super().losses(self._with_own_targets(batch), step, measure_shares=False)

    @torch.no_grad()
    def _with_own_targets(self, batch: MixtureBatch) -> MixtureBatch:
        """A batch whose general mixtures have the base's output as their target."""
        count = self.recipe.general_count
        if not count:
            return batch
        noisy, room = (batch[name][:count].to(self.device) for name in ("noisy", "room"))
        clean = batch["clean"].to(self.device, copy=True)
        clean[:count] = self._base(noisy, room)
        return {**batch, "clean": clean}

    def validate(self, network: Network) -> dict[str, float]:
        """PESQ and SI-SDR on held-out mixtures of the user's, and one score of both."""
        self.judgement = self._judge.judged(network)
        if not math.isfinite(self.judgement.score):
            return {"val_si_sdr": math.nan}
        figures = {f"val_{name}": value for name, value in self.judgement.figures.items()}
        return figures | {"val_score": self.judgement.score}

    def state(self) -> dict[str, Any]:
        """Nothing, unless there are discriminators."""
        return super().state() if self._has_adversary else {}

    def restore(self, state: Mapping[str, Any]) -> None:
        if self._has_adversary:
            super().restore(state)

    @property
    def _has_adversary(self) -> bool:
        return self.recipe.adversarial_from is not None
