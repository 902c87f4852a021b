"""Adversarial training of the enhancer: generator against discriminators, resumable to the bit.

The generator first learns to reconstruct; from `adversarial_from` on the discriminators judge it
as well. What is kept for use is an exponential moving average of its weights.
"""

import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import build_enhancer, load_enhancer
from voicestudio.networks.losses import ReconstructionLoss, band_mask, level_of, pesq_loss
from voicestudio.networks.pesq import Pesq
from voicestudio.networks.precision import compute_in_bfloat16
from voicestudio.training.common.divergence import Diverged, Watch
from voicestudio.training.common.learning_rate import CoolDown, rate_factor
from voicestudio.training.common.run_folder import RunFolder
from voicestudio.training.enhancer.adversarial_training import Adversary, Work, check_measurable
from voicestudio.training.enhancer.diagnostics import Interval, gradient_shares
from voicestudio.training.enhancer.enhancer_recipe import Recipe
from voicestudio.training.enhancer.held_out import check_pack, held_out
from voicestudio.training.enhancer.mixture_batches import Batches

_LARGEST_GRADIENT = 3.0
_SLOWER = 0.5
_SKIPPED_MIXTURES = 1_000_000
_RECOVERIES = 5  # without a good interval in between


class EnhancerTrainer:
    """One training run in a folder (`RunFolder`), gone on with if it has begun.

    A new run may begin with the `weights` of an earlier one. With `cool_down` steps a run is
    brought to an end, beside what is there. Results do not depend on `workers`, the processes that
    make mixtures; with 0 they are made in this one.

    Raises UserError for a pack that nothing can be learnt from, when the folder holds a run with
    another generator or objective, and when PESQ, which teaches the metric discriminator, is
    missing.
    """

    def __init__(
        self,
        pack: Path,
        run: Path,
        recipe: Recipe,
        device: str = "cpu",
        weights: Path | None = None,
        workers: int = 1,
        cool_down: int | None = None,
    ) -> None:
        if recipe.adversarial_from is not None:
            check_measurable()
        check_pack(pack)
        torch.manual_seed(recipe.seed)
        self._pack, self.recipe, self._device, self._workers = pack, recipe, device, workers
        self._folder = RunFolder(run, cooling=cool_down is not None)
        self.step = 0
        self._slowed, self._skipped, self._recoveries = 1.0, 0, 0
        self._cool_down: CoolDown | None = None
        self.generator = build_enhancer(recipe.generator).to(device)
        self.average = build_enhancer(recipe.generator).to(device).eval().requires_grad_(False)
        if weights is not None:
            self._take_over(weights)
        self.average.load_state_dict(self.generator.state_dict())
        if recipe.mixed_precision and device.startswith("cuda"):
            compute_in_bfloat16(self.generator, "cuda")
        self.adversary = Adversary(recipe, self.generator.stft, device)
        self._reconstruction = ReconstructionLoss().to(device)
        self._pesq = Pesq().to(device)
        self._optimiser = torch.optim.AdamW(
            self.generator.parameters(), recipe.learning_rate, betas=(0.9, 0.98)
        )
        self._watch = Watch()
        if self._folder.has_state:
            self._restore()
        if cool_down is not None and self._cool_down is None:
            self._cool_down = CoolDown(self.step, cool_down)

    def train(self, steps: int, seconds: float, save_every: float = 180.0) -> None:
        """Train until `steps` in all or for `seconds`, saving every `save_every` seconds.

        After a divergence it goes back to what was saved last and on, with half the learning rate
        and other mixtures. Raises UserError when that does not help.
        """
        if self._cool_down:
            steps = self._cool_down.end
        begun = time.monotonic()
        try:
            self._begin()
            while self.step < steps and time.monotonic() - begun < seconds:
                try:
                    self._advance(steps, begun, seconds, save_every)
                except Diverged as divergence:
                    self._recover(divergence)
        finally:
            self.adversary.close()
        if self._cool_down and self.step >= steps:
            self._folder.finish()

    def validate(self) -> dict[str, float]:
        """How the averaged generator does on held-out mixtures (`HeldOut.scores`)."""
        return held_out(self._pack, self.recipe.seconds).scores(self.average, self._device)

    def save(self) -> None:
        """Write what is needed to go on, and the averaged generator as it would be shipped."""
        recipe, cooling = asdict(self.recipe), self._cool_down
        state: dict[str, Any] = {
            "step": self.step,
            "recipe": recipe,
            "generator": self.generator.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "slowed": self._slowed,
            "skipped": self._skipped,
            "cool_down": cooling and asdict(cooling),
            **self.adversary.state(),
        }
        self._folder.save(state, self.average, {"step": self.step, "recipe": recipe})

    def _begin(self) -> None:
        """Note where this stretch of the run begins, and have something to go back to."""
        scores = self.validate()
        self._watch.validation(scores)
        self._folder.append({"step": self.step, "hours": self._hours, "seconds": 0, **scores})
        if not self._folder.has_state:
            self.save()

    def _advance(self, steps: int, begun: float, seconds: float, save_every: float) -> None:
        """Train until it is finished or raises `Diverged`."""
        first = self._skipped + self.step * self.recipe.batch
        batches = Batches(self._pack, self.recipe, first, self._workers)
        interval, saved = Interval(), time.monotonic()
        for batch in batches:
            on_device = {name: x.to(self._device) for name, x in batch.items()}
            interval.add(self._learn(on_device, first=interval.steps == 0), batches.waited)
            self.step += 1
            now = time.monotonic()
            finished = self.step >= steps or now - begun > seconds
            if now - saved > save_every or finished:
                self._close_interval(interval, now - begun)
                interval, saved = Interval(), time.monotonic()
            if finished:
                break

    def _close_interval(self, interval: Interval, seconds: float) -> None:
        """Log and save, unless held-out speech says that the run has gone wrong."""
        figures, scores = interval.entry(), self.validate()
        self._watch.validation(scores)
        self._watch.weights(self.generator.state_dict())
        self._folder.append(
            {
                "step": self.step,
                "hours": self._hours,
                "seconds": round(seconds),
                **figures,
                "learning_rate": self._optimiser.param_groups[0]["lr"],
                "gradient_shares": self._shares,
                **scores,
            }
        )
        self.save()
        self._recoveries = 0

    def _recover(self, divergence: Diverged) -> None:
        """Go back to what was saved last; from there on more slowly, with other mixtures."""
        self._recoveries += 1
        diverged_at, slowed, skipped = self.step, self._slowed, self._skipped
        self._restore()
        self._slowed, self._skipped = slowed * _SLOWER, skipped + _SKIPPED_MIXTURES
        self._watch.forget_steps()
        self._folder.append(
            {
                "step": diverged_at,
                "event": "recovered",
                "reason": str(divergence),
                "back_to": self.step,
                "learning_rate_times": self._slowed,
            }
        )
        if self._recoveries >= _RECOVERIES:
            raise UserError(
                f"training diverged {self._recoveries} times in a row near step {diverged_at} "
                f"({divergence}): begin again with a lower learning rate or other data."
            )
        self.save()

    def _learn(self, batch: dict[str, Tensor], first: bool) -> dict[str, float]:
        """One step of the generator and, once they take part, of the discriminators.

        The first step of an interval also weighs the terms of the loss against one another.
        """
        self._set_rate()
        noisy, clean = batch["noisy"], batch["clean"]
        level, mask = level_of(noisy, clean), band_mask(batch["bandwidth"])
        stft, samples = self.generator.stft, noisy.shape[-1]
        spectrum = stft(noisy)
        heard = spectrum * mask / level[..., None]
        spectrum = self.generator.enhance(spectrum, batch["room"]) * mask / level[..., None]
        enhanced = stft.inverse(spectrum, samples)
        clean = stft.inverse(stft(clean) * mask, samples) / level
        terms = self._reconstruction(enhanced, clean)
        if self.recipe.pesq_weight:
            terms["pesq"] = self.recipe.pesq_weight * pesq_loss(self._pesq, clean, enhanced)
        figures: dict[str, float] = {}
        if self._adversarial:
            work = Work(self.step, stft.inverse(heard, samples), clean, enhanced, spectrum)
            terms |= self.adversary.judge(work)
            figures = self.adversary.figures
        if first:
            self._shares = gradient_shares(terms, spectrum, heard)
        loss = torch.stack(list(terms.values())).sum()
        norm = self._descend(loss)
        self._watch.step(float(loss.detach()), norm)
        means = {name: float(value.detach()) for name, value in terms.items()}
        return means | {"gradient_norm": norm} | figures

    def _descend(self, loss: Tensor) -> float:
        """Change the generator's weights; returns the gradient's norm before clipping."""
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.generator.parameters(), _LARGEST_GRADIENT)
        if torch.isfinite(norm):  # a broken batch must not break the run
            self._optimiser.step()
            self._update_average()
        return float(norm)

    @property
    def _adversarial(self) -> bool:
        start = self.recipe.adversarial_from
        return start is not None and self.step >= start

    @property
    def _hours(self) -> float:
        """Hours of mixtures that were heard."""
        return round(self.step * self.recipe.batch * self.recipe.seconds / 3600, 2)

    def _set_rate(self) -> None:
        factor = (self._cool_down.rate_factor if self._cool_down else rate_factor)(
            self.step, self.recipe.halving_steps
        )
        for group in self._optimiser.param_groups:
            group["lr"] = self.recipe.learning_rate * factor * self._slowed

    @torch.no_grad()
    def _update_average(self) -> None:
        decay = min(self.recipe.average_decay, (self.step + 1) / (self.step + 10))
        learned = self.generator.state_dict()
        for name, value in self.average.state_dict().items():
            if value.is_floating_point():
                value.lerp_(learned[name], 1 - decay)
            else:
                value.copy_(learned[name])

    def _take_over(self, weights: Path) -> None:
        trained = load_enhancer(weights, self._device)
        if trained.config != self.recipe.generator:
            raise UserError(f"{weights} holds a generator of another size than the recipe's.")
        self.generator.load_state_dict(trained.state_dict())

    def _restore(self) -> None:
        """Go on from what was saved last; older runs lack what is read with a default here."""
        state = self._folder.load()
        recipe = state["recipe"]
        if recipe["generator"] != asdict(self.recipe.generator):
            raise UserError(
                "the run was begun with another size of generator: choose another --run."
            )
        if (known := recipe.get("objective", "least-squares")) != self.recipe.objective:
            raise UserError(f"the run was begun with --objective {known}: choose another --run.")
        self.step = state["step"]
        self.generator.load_state_dict(state["generator"])
        self.average.load_state_dict(state["average"])
        self._optimiser.load_state_dict(state["optimiser"])
        self.adversary.restore(state)
        self._slowed, self._skipped = state.get("slowed", 1.0), state.get("skipped", 0)
        if cooling := state.get("cool_down"):
            self._cool_down = CoolDown(**cooling)
