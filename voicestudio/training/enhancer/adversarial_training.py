"""Training of the enhancer's discriminators, and the loss terms they give the generator."""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.networks.adversarial_losses import OBJECTIVES, gradient_penalty, pairwise_accuracy
from voicestudio.networks.discriminators import (
    WIDEBAND_BINS,
    MetricDiscriminator,
    SpectralDiscriminator,
)
from voicestudio.networks.features import Stft, compressed_magnitude
from voicestudio.networks.losses import feature_matching_loss
from voicestudio.networks.precision import compute_in_bfloat16
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.optimisation import descend, frozen
from voicestudio.training.enhancer import quality_metrics
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
from voicestudio.training.enhancer.pesq_process import pesq_process
from voicestudio.training.enhancer.quality_metrics import normalised_pesq
from voicestudio.training.enhancer.replay_buffer import ReplayBuffer

_RANDOM_STREAM = 0xAD  # keeps the draws made here apart from those of the mixer


@dataclass(frozen=True)
class GeneratorOutput:
    """The generator's input, target and output at a step, scaled to unit level.

    Waveforms are (B, N), spectra (B, K, T); `spectrum` is that of `enhanced`.
    """

    step: int
    noisy: Tensor
    clean: Tensor
    enhanced: Tensor
    spectrum: Tensor


@dataclass(frozen=True)
class _Examples:
    """Magnitudes (n, K, T) of clean and other speech whose PESQ (n,) is being measured."""

    clean: Tensor
    other: Tensor
    scores: Future[list[float]]


class AdversarialTraining:
    """A discriminator of real and enhanced patches, and one that predicts PESQ.

    `stft` is the generator's. Everything drawn at random follows from the recipe's seed and the
    step. `figures` are those of the last step, for the log. PESQ is measured by a process of its
    own.

    Raises UserError for an objective that is not known.
    """

    def __init__(self, recipe: EnhancerRecipe, stft: Stft, device: str) -> None:
        if recipe.objective not in OBJECTIVES:
            known = ", ".join(OBJECTIVES)
            raise UserError(f"there is no objective “{recipe.objective}”: choose one of {known}.")
        self._recipe, self._stft, self._device = recipe, stft, device
        self._objective = OBJECTIVES[recipe.objective]
        self.spectral = SpectralDiscriminator(self._objective.normalisation).to(device)
        self.metric = MetricDiscriminator().to(device)
        if recipe.mixed_precision and device.startswith("cuda"):
            compute_in_bfloat16(self.spectral, "cuda")
        own = recipe.discriminators
        self._parameters = [*self.spectral.parameters(), *self.metric.parameters()]
        self._optimiser = torch.optim.AdamW(self._parameters, own.learning_rate, betas=own.betas)
        self._pesq = pesq_process()
        self._measured: _Examples | None = None
        self._replay = ReplayBuffer(own.replay_capacity, own.replay_share)
        self.figures: dict[str, float] = {}

    def close(self) -> None:
        """End the process that measures PESQ; no step may follow."""
        self._pesq.shutdown()

    def losses(self, output: GeneratorOutput) -> dict[str, Tensor]:
        """Train the discriminators, then return their weighted loss terms for the generator.

        There are none yet in the recipe's steps ahead.
        """
        recipe = self._recipe
        draw = np.random.default_rng((recipe.seed, output.step, _RANDOM_STREAM))
        count = int(recipe.discriminators.patch_seconds * SAMPLE_RATE)
        at = int(draw.integers(output.clean.shape[-1] - count + 1))
        fake, real = output.enhanced[:, at : at + count], output.clean[:, at : at + count]
        wanted = self._magnitude(self._stft(output.clean))
        got = self._magnitude(output.spectrum)
        self._train(real, fake.detach(), draw)
        if recipe.metric_weight:
            self._measure(output, wanted, got.detach())
        if recipe.adversarial_from is None or output.step < recipe.adversarial_from:
            return {}
        terms: dict[str, Tensor] = {}
        with frozen(self.spectral, self.metric):
            on_fake = self.spectral(fake)
            with torch.no_grad():
                on_real = self.spectral(real)
            score = self._objective.generator(on_fake.scores)
            matched = feature_matching_loss(on_real.hidden, on_fake.hidden)
            terms["adversarial"] = recipe.adversarial_weight * score
            terms["features"] = recipe.feature_weight * matched
            if recipe.metric_weight:
                quality = self.metric(wanted, got)
                terms["metric"] = recipe.metric_weight * (quality - 1).square().mean()
        return terms

    def state(self) -> dict[str, Any]:
        """What is needed to resume; waits for the scores that are being measured."""
        examples = self._measured
        return {
            "spectral": self.spectral.state_dict(),
            "metric": self.metric.state_dict(),
            "judge_optimiser": self._optimiser.state_dict(),
            "replay": self._replay.state(),
            "measured": examples
            and {
                "clean": examples.clean,
                "other": examples.other,
                "scores": examples.scores.result(),
            },
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Resume from what `state` gave; the first runs have neither of its last two entries."""
        self.spectral.load_state_dict(state["spectral"])
        self.metric.load_state_dict(state["metric"])
        self._optimiser.load_state_dict(state["judge_optimiser"])
        self._replay.restore(state.get("replay", {}))
        self._measured = None
        if examples := state.get("measured"):
            known: Future[list[float]] = Future()
            known.set_result(examples["scores"])
            clean, other = (examples[name].to(self._device) for name in ("clean", "other"))
            self._measured = _Examples(clean, other, known)

    def _train(self, real: Tensor, fake: Tensor, draw: np.random.Generator) -> None:
        """One step of both discriminators."""
        loss = self._spectral_loss(real, fake, draw) + self._metric_loss(draw)
        limit = self._recipe.discriminators.largest_gradient
        descend(self._optimiser, self._parameters, loss, limit)

    def _spectral_loss(self, real: Tensor, fake: Tensor, draw: np.random.Generator) -> Tensor:
        of_real, of_fake = self.spectral.spectra(real), self.spectral.spectra(fake)
        on_real, on_fake = (self.spectral.discriminate(s).scores for s in (of_real, of_fake))
        loss = self._objective.discriminator(on_real, on_fake)
        self.figures = {
            "spectral_judge": float(loss.detach()),
            "judge_accuracy": pairwise_accuracy(on_real, on_fake),
        }
        if self._objective.penalty:
            share = torch.from_numpy(draw.random(len(real), np.float32)).to(real.device)
            score = self.spectral.discriminate
            penalty = gradient_penalty(lambda s: score(s).scores, of_real, of_fake, share)
            self.figures["gradient_penalty"] = float(penalty.detach())
            loss = loss + self._objective.penalty * penalty
        return loss

    def _metric_loss(self, draw: np.random.Generator) -> Tensor:
        """Errors of predicted scores: of the last step, of clean speech, and of replayed results.

        They are one step late, because PESQ is measured while a step is computed.
        """
        if not self._measured:
            return torch.zeros((), device=self._device)
        batch = self._recipe.batch
        clean, other = self._measured.clean, self._measured.other
        wanted = torch.tensor(self._measured.scores.result(), device=self._device)
        perfect = torch.where(wanted[:batch] >= 0, 1.0, -1.0)
        error = self._metric_error(clean, other, wanted)
        self.figures["metric_error"] = float(error.detach()) ** 0.5
        loss = error + self._metric_error(clean[:batch], clean[:batch], perfect)
        if old := self._replay.sample(max(1, batch // 2), draw, self._device):
            old_clean, old_other, old_scores = old
            replayed = self._metric_error(old_clean, old_other, old_scores)
            self.figures["replay_error"] = float(replayed.detach()) ** 0.5
            loss = loss + replayed
        self._replay.add(clean[:batch], other[:batch], wanted[:batch], draw)
        return loss

    def _metric_error(self, clean: Tensor, other: Tensor, scores: Tensor) -> Tensor:
        """Mean squared error of the predicted scores, over those that are known (0 or more)."""
        known = (scores >= 0).float()
        errors = (self.metric(clean, other) - scores).square() * known
        return errors.sum() / known.sum().clamp(min=1)

    def _measure(self, output: GeneratorOutput, wanted: Tensor, got: Tensor) -> None:
        """Have PESQ of this step measured while the next one is computed."""
        clean, others = output.clean.detach(), [(output.enhanced.detach(), got)]
        if self._recipe.discriminators.score_noisy:
            others.append((output.noisy, self._magnitude(self._stft(output.noisy))))
        waveforms = torch.cat([waveform for waveform, _ in others])
        if not torch.isfinite(waveforms).all():
            self._measured = None
            return
        references = clean.repeat(len(others), 1).cpu().numpy()
        future = self._pesq.submit(
            normalised_pesq, references, waveforms.cpu().numpy(), SAMPLE_RATE
        )
        self._measured = _Examples(
            wanted.repeat(len(others), 1, 1), torch.cat([m for _, m in others]), future
        )

    @staticmethod
    def _magnitude(spectrum: Tensor) -> Tensor:
        """Compressed magnitudes up to 8 kHz, the input of the metric discriminator."""
        return compressed_magnitude(spectrum[:, :WIDEBAND_BINS])


def check_measurable() -> None:
    """Raise UserError unless PESQ, which the metric discriminator predicts, is installed."""
    if quality_metrics.pesq is None:
        raise UserError("training against discriminators needs PESQ: install voicestudio[measure].")
