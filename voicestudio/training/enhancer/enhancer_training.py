"""Adversarial training of the enhancer: a generator against discriminators.

The generator first learns to reconstruct; from `adversarial_from` on the discriminators contribute
to its loss as well.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import Network, build_enhancer, load_enhancer, save_enhancer
from voicestudio.networks.losses import ReconstructionLoss, band_mask, level_of, pesq_loss
from voicestudio.networks.pesq import Pesq
from voicestudio.training.common.fast_gru.layers import use_kernels
from voicestudio.training.common.learning_rate import HalvingSchedule, Schedule
from voicestudio.training.common.stopping_signals import stopping_held_back
from voicestudio.training.common.training_task import StepLosses, TrainingTask
from voicestudio.training.enhancer.adversarial_training import (
    AdversarialTraining,
    GeneratorOutput,
    check_measurable,
)
from voicestudio.training.enhancer.diagnostics import gradient_shares
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
from voicestudio.training.enhancer.held_out import check_pack, held_out
from voicestudio.training.enhancer.mixture_batches import mixture_batches

MixtureBatch = dict[str, Tensor]

_FIRST_OPTIONS = {"objective": "least-squares", "seed": 1}
"""What runs of the first versions, which had no others and do not name them, began with."""


class EnhancerTask(TrainingTask[Network, EnhancerRecipe, MixtureBatch]):
    """Training of the enhancer on mixtures of a pack (`common.corpus`).

    A new run may begin with the `weights` of an earlier one. What the network in the file `teacher`
    makes of the mixtures is a second target (distillation, Hinton et al. 2015): it is nearer than
    clean speech to what a smaller network can reach. `workers` processes make the mixtures (0: this
    process); results do not depend on how many.

    Raises UserError for a pack without enough speech or noise, for weights of another size, for an
    unknown objective, and when PESQ, which the metric discriminator predicts, is not installed.
    """

    weights_file = "enhancer.safetensors"
    largest_falls = {"val_si_sdr": (0.0, 3.0), "val_pesq": (1.0, 0.4)}  # noqa: RUF012

    def __init__(
        self,
        pack: Path,
        recipe: EnhancerRecipe,
        device: str = "cpu",
        weights: Path | None = None,
        workers: int = 1,
        teacher: Path | None = None,
    ) -> None:
        if recipe.adversarial_from is not None:
            check_measurable()
        self.check_data(pack)
        torch.manual_seed(recipe.seed)
        self._pack, self.recipe, self.device, self._workers = pack, recipe, device, workers
        # Convolutions train faster with the channels last; shapes and results stay the same.
        self.network = build_enhancer(recipe.generator).to(device)
        self.network.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
        if weights is not None:
            self._load(weights)
        self._teacher = load_enhancer(teacher, device) if teacher else None
        with stopping_held_back():
            self.adversary = AdversarialTraining(recipe, self.network.stft, device)
        self._reconstruction = ReconstructionLoss(recipe.reconstruction).to(device)
        self._pesq = Pesq().to(device)
        self._shares: dict[str, float] = {}

    def check_data(self, pack: Path) -> None:
        """Raise UserError unless the pack has all that is needed."""
        check_pack(pack)

    def compile_recurrences(self) -> str:
        if self._teacher:
            use_kernels(self._teacher)
        return super().compile_recurrences()

    @property
    def schedule(self) -> Schedule:
        recipe = self.recipe
        return HalvingSchedule(recipe.warm_up, recipe.halving_steps, recipe.lowest_rate)

    def batches(self, first: int) -> Iterator[MixtureBatch]:
        return mixture_batches(self._pack, self.recipe, first, self._workers)

    def losses(self, batch: MixtureBatch, step: int, measure_shares: bool) -> StepLosses:
        batch = {name: values.to(self.device) for name, values in batch.items()}
        noisy, clean = batch["noisy"], batch["clean"]
        level, mask = level_of(noisy, clean), band_mask(batch["bandwidth"])
        stft, samples = self.network.stft, noisy.shape[-1]
        given = stft(noisy)
        heard = given * mask / level[..., None]
        spectrum = self.network.enhance(given, batch["room"]) * mask / level[..., None]
        enhanced = stft.inverse(spectrum, samples)
        clean = stft.inverse(stft(clean) * mask, samples) / level
        terms = self._reconstruction(enhanced, clean)
        if self.recipe.pesq_weight:
            terms["pesq"] = self.recipe.pesq_weight * pesq_loss(self._pesq, clean, enhanced)
        if self._teacher:
            with torch.no_grad():
                taught = self._teacher.enhance(given, batch["room"]) * mask / level[..., None]
                taught = stft.inverse(taught, samples)
            apart = self._reconstruction(enhanced, taught).values()
            terms["teacher"] = self.recipe.teacher_weight * torch.stack(list(apart)).sum()
        figures: dict[str, float] = {}
        if self._adversarial(step):
            noisy = stft.inverse(heard, samples)
            output = GeneratorOutput(step, noisy, clean, enhanced, spectrum)
            terms |= self.adversary.losses(output)
            figures = self.adversary.figures
        if measure_shares:
            self._shares = gradient_shares(terms, spectrum, heard)
        return StepLosses(terms, figures)

    def validate(self, network: Network) -> dict[str, float]:
        """Mean SI-SDR, PESQ and signs of collapse on held-out mixtures (`HeldOut.scores`)."""
        return held_out(self._pack, self.recipe.seconds).scores(network, self.device)

    def export(self, network: Network, path: Path, facts: dict[str, Any]) -> None:
        save_enhancer(network, path, facts)

    def check_recipe(self, saved: Mapping[str, Any]) -> None:
        self._check_same(saved, "generator")
        for option, first in _FIRST_OPTIONS.items():
            if (begun := saved.get(option, first)) != getattr(self.recipe, option):
                raise UserError(
                    f"the run was begun with --{option} {begun}: add that, or choose another --run."
                )

    def state(self) -> dict[str, Any]:
        return self.adversary.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        self.adversary.restore(state)

    def notes(self, step: int) -> dict[str, Any]:
        """Hours of mixtures used so far, and the shares of the loss terms where they are known."""
        hours = round(step * self.recipe.batch * self.recipe.seconds / 3600, 2)
        return {"hours": hours} | ({"gradient_shares": self._shares} if self._shares else {})

    def close(self) -> None:
        self.adversary.close()

    def _adversarial(self, step: int) -> bool:
        start = self.recipe.adversarial_from
        return start is not None and step >= start - self.recipe.discriminators.steps_ahead

    def _load(self, weights: Path) -> None:
        trained = load_enhancer(weights, self.device)
        if trained.config != self.recipe.generator:
            raise UserError(f"{weights} holds a generator of another size than the recipe's.")
        self.network.load_state_dict(trained.state_dict())
