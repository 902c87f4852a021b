"""Adversarial training of the enhancer: generator against discriminators, resumable.

The generator first learns to reconstruct; from `adversarial_from` on the discriminators judge it
as well. What is kept for use is an exponential moving average of its weights.
"""

import json
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import Config, build_enhancer, load_enhancer, save_enhancer
from voicestudio.networks.discriminators import MetricDiscriminator, SpectralDiscriminator
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.networks.features import SAMPLE_RATE, compressed_magnitude
from voicestudio.networks.losses import (
    ReconstructionLoss,
    band_mask,
    discriminator_loss,
    feature_matching_loss,
    generator_loss,
    level_of,
)
from voicestudio.training import scores
from voicestudio.training.corpus import Pack
from voicestudio.training.mixer import Mixer, Mixture
from voicestudio.training.scores import normalised_pesq, si_sdr


@dataclass(frozen=True)
class Recipe:
    """Everything that decides how a run goes, besides the data.

    `adversarial_from` is the step at which the discriminators join; None trains without them, as
    the base line to compare with.
    """

    seed: int = 1
    seconds: float = 3.0
    batch: int = 4
    learning_rate: float = 1.5e-3
    halving_steps: int = 3000
    average_decay: float = 0.998
    adversarial_from: int | None = 1600
    adversarial_weight: float = 0.1
    feature_weight: float = 1.0
    metric_weight: float = 4.0
    judged_seconds: float = 1.0
    generator: Config = field(default_factory=EnhancerConfig)


class _Mixtures(IterableDataset):
    """Mixtures from an index on, for a loader with one worker."""

    def __init__(self, folder: Path, recipe: Recipe, first: int) -> None:
        self._folder, self._recipe, self._first = folder, recipe, first

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        mixer = Mixer(Pack(self._folder), "train", self._recipe.seconds, self._recipe.seed)
        index = self._first
        while True:
            mixture = mixer.mixture(index)
            yield {
                "noisy": torch.from_numpy(mixture.noisy),
                "clean": torch.from_numpy(mixture.clean),
                "bandwidth": torch.tensor(mixture.bandwidth_hz, dtype=torch.float32),
                "room": torch.tensor(mixture.room, dtype=torch.float32),
            }
            index += 1


class EnhancerTrainer:
    """One training run in a folder.

    The folder holds `state.pt` to go on, `enhancer.safetensors` to use, and `log.jsonl`. A new run
    may begin with the `weights` of an earlier one.

    Raises UserError when the folder holds a run with another generator, or when PESQ, which teaches
    the metric discriminator, is not installed.
    """

    def __init__(
        self,
        pack: Path,
        run: Path,
        recipe: Recipe,
        device: str = "cpu",
        weights: Path | None = None,
    ) -> None:
        if recipe.adversarial_from is not None and scores.pesq is None:
            raise UserError(
                "training against discriminators needs PESQ: install voicestudio[measure]."
            )
        torch.manual_seed(recipe.seed)
        self._pack, self._run, self.recipe, self._device = pack, run, recipe, device
        self.step = 0
        self.generator = build_enhancer(recipe.generator).to(device)
        self.average = build_enhancer(recipe.generator).to(device).eval().requires_grad_(False)
        if weights is not None:
            self._take_over(weights)
        self.average.load_state_dict(self.generator.state_dict())
        self.spectral = SpectralDiscriminator().to(device)
        self.metric = MetricDiscriminator().to(device)
        self._reconstruction = ReconstructionLoss().to(device)
        rate = recipe.learning_rate
        self._optimiser = torch.optim.AdamW(self.generator.parameters(), rate, betas=(0.9, 0.98))
        judges = [*self.spectral.parameters(), *self.metric.parameters()]
        self._judge_optimiser = torch.optim.AdamW(judges, 4e-4, betas=(0.8, 0.99))
        self._pesq = ProcessPoolExecutor(1, get_context("spawn"))
        self._judged: dict[str, float] = {}  # last losses of the discriminators, for the log
        self._scored: tuple[Tensor, Tensor, Future[list[float]]] | None = None
        run.mkdir(parents=True, exist_ok=True)
        if (run / "state.pt").is_file():
            self._resume()

    def train(self, steps: int, seconds: float, save_every: float = 180.0) -> None:
        """Train until `steps` in all or for `seconds`, saving every `save_every` seconds."""
        try:
            self._train(steps, seconds, save_every)
        finally:
            self._pesq.shutdown()

    def _train(self, steps: int, seconds: float, save_every: float) -> None:
        start = saved = time.monotonic()
        terms: list[dict[str, float]] = []
        for batch in self._batches():
            terms.append(self._learn({name: x.to(self._device) for name, x in batch.items()}))
            self.step += 1
            now = time.monotonic()
            finished = self.step >= steps or now - start > seconds
            if now - saved > save_every or finished:
                self._log(terms, now - start)
                self.save()
                saved, terms = now, []
            if finished:
                break

    def _batches(self) -> DataLoader:
        """Batches of mixtures, made in a process of their own, from the current step on."""
        data = _Mixtures(self._pack, self.recipe, self.step * self.recipe.batch)
        return DataLoader(
            data,
            self.recipe.batch,
            num_workers=1,
            prefetch_factor=4,
            multiprocessing_context="spawn",
        )

    def _learn(self, batch: dict[str, Tensor]) -> dict[str, float]:
        """One step of the generator and, once they take part, of the discriminators."""
        self._set_rate()
        noisy, clean = batch["noisy"], batch["clean"]
        level = level_of(noisy, clean)
        mask = band_mask(batch["bandwidth"])
        stft = self.generator.stft
        spectrum = self.generator.enhance(stft(noisy), batch["room"]) * mask
        enhanced = stft.inverse(spectrum, noisy.shape[-1]) / level
        clean = stft.inverse(stft(clean) * mask, noisy.shape[-1]) / level
        terms = self._reconstruction(enhanced, clean)
        if self._adversarial:
            terms |= self._judge(enhanced, clean, spectrum / level[..., None])
        loss = torch.stack(list(terms.values())).sum()
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.generator.parameters(), 3.0)
        if torch.isfinite(norm):  # a broken batch must not break the run
            self._optimiser.step()
            self._update_average()
        return {name: float(value.detach()) for name, value in terms.items()} | self._judged

    @property
    def _adversarial(self) -> bool:
        start = self.recipe.adversarial_from
        return start is not None and self.step >= start

    def _judge(self, enhanced: Tensor, clean: Tensor, spectrum: Tensor) -> dict[str, Tensor]:
        """Teach the discriminators, then return what they make of the generator's work."""
        count = int(self.recipe.judged_seconds * SAMPLE_RATE)
        spare = enhanced.shape[-1] - count
        at = int(np.random.default_rng((self.recipe.seed, self.step)).integers(spare + 1))
        fake, real = enhanced[:, at : at + count], clean[:, at : at + count]
        wanted = compressed_magnitude(self.generator.stft(clean))
        got = compressed_magnitude(spectrum)
        self._teach(real, fake.detach(), wanted, got.detach(), enhanced, clean)
        for judge in (self.spectral, self.metric):
            judge.requires_grad_(False)
        on_fake = self.spectral(fake)
        with torch.no_grad():
            on_real = self.spectral(real)
        quality = self.metric(wanted, got)
        for judge in (self.spectral, self.metric):
            judge.requires_grad_(True)
        recipe = self.recipe
        return {
            "adversarial": recipe.adversarial_weight * generator_loss(on_fake.scores),
            "features": recipe.feature_weight
            * feature_matching_loss(on_real.hidden, on_fake.hidden),
            "metric": recipe.metric_weight * (quality - 1).square().mean(),
        }

    def _teach(
        self,
        real: Tensor,
        fake: Tensor,
        wanted: Tensor,
        got: Tensor,
        enhanced: Tensor,
        clean: Tensor,
    ) -> None:
        """One step of both discriminators; PESQ of the batch before this one arrives meanwhile."""
        spectral = discriminator_loss(self.spectral(real).scores, self.spectral(fake).scores)
        loss = spectral
        if self._scored:
            reference, other, future = self._scored
            scores = torch.tensor(future.result(), device=self._device)
            known = scores >= 0
            if known.any():
                error = (self.metric(reference, other)[known] - scores[known]).square().mean()
                best = (self.metric(reference, reference)[known] - 1).square().mean()
                loss = loss + error + best
                self._judged = {"metric_error": float(error.detach()) ** 0.5}
        self._judge_optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(
            [*self.spectral.parameters(), *self.metric.parameters()], 10.0
        )
        self._judge_optimiser.step()
        self._judged = self._judged | {"spectral_judge": float(spectral.detach())}
        pairs = (clean.detach().cpu().numpy(), enhanced.detach().cpu().numpy())
        self._scored = (wanted, got, self._pesq.submit(normalised_pesq, *pairs, SAMPLE_RATE))

    def _set_rate(self) -> None:
        """Warm-up over 300 steps, then halving every `halving_steps`, down to a twentieth."""
        recipe = self.recipe
        factor = min(1.0, (self.step + 1) / 300) * max(
            0.05, 0.5 ** (self.step / recipe.halving_steps)
        )
        for group in self._optimiser.param_groups:
            group["lr"] = recipe.learning_rate * factor

    @torch.no_grad()
    def _update_average(self) -> None:
        decay = min(self.recipe.average_decay, (self.step + 1) / (self.step + 10))
        learned = self.generator.state_dict()
        for name, value in self.average.state_dict().items():
            if value.is_floating_point():
                value.lerp_(learned[name], 1 - decay)
            else:
                value.copy_(learned[name])

    def _log(self, terms: list[dict[str, float]], seconds: float) -> None:
        names = terms[-1].keys()
        means = {n: round(float(np.mean([t[n] for t in terms if n in t])), 4) for n in names}
        hours = self.step * self.recipe.batch * self.recipe.seconds / 3600
        entry = {"step": self.step, "hours": round(hours, 2), "seconds": round(seconds), **means}
        with (self._run / "log.jsonl").open("a") as stream:
            stream.write(json.dumps(entry | self.validate()) + "\n")

    @torch.inference_mode()
    def validate(self, count: int = 16) -> dict[str, float]:
        """Mean SI-SDR in dB and PESQ-WB of fixed mixtures of unheard voices and noises."""
        if not hasattr(self, "_validation"):
            mixer = Mixer(Pack(self._pack), "validation", self.recipe.seconds, seed=7)
            drawn = [mixer.mixture(i) for i in range(3 * count)]
            self._validation = [m for m in drawn if _is_noisy_speech(m)][:count]
        noisy = torch.from_numpy(np.stack([m.noisy for m in self._validation])).to(self._device)
        enhanced = self.average(noisy).cpu().numpy()
        clean = np.stack([m.clean for m in self._validation])
        quality = [q for q in normalised_pesq(clean, enhanced, SAMPLE_RATE) if q >= 0]
        ratios = [si_sdr(c, e) for c, e in zip(clean, enhanced, strict=True)]
        return {
            "val_si_sdr": round(float(np.mean(ratios)), 3),
            "val_pesq": round(1 + 3.5 * float(np.mean(quality)), 4),
        }

    def save(self) -> None:
        """Write what is needed to go on, and the averaged generator as it would be shipped."""
        state: dict[str, Any] = {
            "step": self.step,
            "recipe": asdict(self.recipe),
            "generator": self.generator.state_dict(),
            "average": self.average.state_dict(),
            "spectral": self.spectral.state_dict(),
            "metric": self.metric.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "judge_optimiser": self._judge_optimiser.state_dict(),
        }
        temporary = self._run / "state.partial"
        torch.save(state, temporary)
        temporary.replace(self._run / "state.pt")
        save_enhancer(
            self.average,
            self._run / "enhancer.safetensors",
            {"step": self.step, "recipe": asdict(self.recipe)},
        )

    def _take_over(self, weights: Path) -> None:
        trained = load_enhancer(weights, self._device)
        if trained.config != self.recipe.generator:
            raise UserError(f"{weights} holds a generator of another size than the recipe's.")
        self.generator.load_state_dict(trained.state_dict())

    def _resume(self) -> None:
        path = self._run / "state.pt"
        state = torch.load(path, map_location=self._device, weights_only=True)
        if state["recipe"]["generator"] != asdict(self.recipe.generator):
            raise UserError(f"{path} belongs to a generator of another size: choose another --run")
        self.step = state["step"]
        for name in ("generator", "average", "spectral", "metric"):
            getattr(self, name).load_state_dict(state[name])
        self._optimiser.load_state_dict(state["optimiser"])
        self._judge_optimiser.load_state_dict(state["judge_optimiser"])


def _is_noisy_speech(mixture: Mixture) -> bool:
    return bool(min(np.std(mixture.clean), np.std(mixture.noisy - mixture.clean)) > 1e-4)


def without_adversary(recipe: Recipe) -> Recipe:
    """The same recipe with no discriminators: the row to compare with."""
    return replace(recipe, adversarial_from=None)
