"""The networks that teach the emotion converter: two discriminators and a classifier."""

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from voicestudio.networks.adversarial_losses import (
    hinge_discriminator_loss,
    linear_generator_loss,
)
from voicestudio.networks.emotion_discriminators import (
    SequenceDiscriminator,
    SequenceEmotionClassifier,
)
from voicestudio.training.common.optimisation import descend, frozen
from voicestudio.training.emotion.converter_losses import OUTLINE, outline
from voicestudio.training.emotion.converter_recipe import ConverterRecipe
from voicestudio.training.emotion.pair_batches import PairBatch
from voicestudio.voice.prosody import FEATURES


class ConverterDiscriminators:
    """Two discriminators of real and converted speech, trained with the hinge loss.

    `sequence` scores features (B, T, FEATURES) of the result, `changes` the source's features
    together with the changes of pitch, level and rate (B, T, FEATURES + OUTLINE).
    """

    def __init__(self, recipe: ConverterRecipe) -> None:
        self._recipe = recipe
        emotions, styles = len(recipe.generator.emotions), len(recipe.generator.styles)
        self.sequence = SequenceDiscriminator(FEATURES, emotions, styles)
        self.changes = SequenceDiscriminator(FEATURES + OUTLINE, emotions, styles)
        own = recipe.discriminators
        self._parameters = [*self.sequence.parameters(), *self.changes.parameters()]
        self._optimiser = torch.optim.Adam(self._parameters, own.learning_rate, betas=own.betas)
        self.figures: dict[str, float] = {}

    def losses(self, change: Tensor, fake: Tensor, batch: PairBatch) -> dict[str, Tensor]:
        """Train the discriminators, then return their weighted loss terms for the converter.

        `change` (B, T, 1 + BANDS + 1) is the output of the converter, `fake` (B, T, FEATURES) the
        changed features.
        """
        condition = (batch.emotion, batch.style)
        place = torch.rand(len(fake))
        real = self._window(batch.target, batch.target_mask, place)
        result = self._window(fake, batch.mask, place)
        origin = batch.inputs[..., :FEATURES]
        real_pair, fake_pair = (
            self._window(torch.cat([origin, outline(one)], -1), batch.mask, place)
            for one in (batch.change, change)
        )
        losses = [
            hinge_discriminator_loss(network(known, *condition), network(made.detach(), *condition))
            for network, known, made in (
                (self.sequence, real, result),
                (self.changes, real_pair, fake_pair),
            )
        ]
        descend(self._optimiser, self._parameters, losses[0] + losses[1])
        self.figures = {
            "sequence_judge": float(losses[0].detach()),
            "changes_judge": float(losses[1].detach()),
        }
        recipe = self._recipe
        with frozen(self.sequence, self.changes):
            on_result = self.sequence(result, *condition)
            on_pair = self.changes(fake_pair, *condition)
        return {
            "sequence": recipe.sequence_weight * linear_generator_loss(on_result),
            "changes": recipe.changes_weight * linear_generator_loss(on_pair),
        }

    def state(self) -> dict[str, Any]:
        """What is needed to resume."""
        return {
            "sequence": self.sequence.state_dict(),
            "changes": self.changes.state_dict(),
            "discriminator_optimiser": self._optimiser.state_dict(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Resume from what `state` gave."""
        self.sequence.load_state_dict(state["sequence"])
        self.changes.load_state_dict(state["changes"])
        self._optimiser.load_state_dict(state["discriminator_optimiser"])

    def _window(self, sequence: Tensor, mask: Tensor, place: Tensor) -> Tensor:
        """A noisy excerpt (B, W, D) of each sequence (B, T, D) at `place` (B,) in [0, 1].

        W is the recipe's window; `mask` (B, T) is 1 where the sequence has frames.
        """
        own = self._recipe.discriminators
        padded = functional.pad(sequence, (0, 0, 0, own.window))
        spare = (mask.sum(dim=1) - own.window).clamp(min=0)
        first = (place * spare).long()[:, None] + torch.arange(own.window)
        excerpt = padded.gather(1, first[..., None].expand(-1, -1, sequence.shape[-1]))
        return excerpt + own.noise * torch.randn_like(excerpt)


class ConverterClassifier:
    """A classifier of emotions that is trained on real speech and then classifies converted."""

    def __init__(self, recipe: ConverterRecipe) -> None:
        self._recipe = recipe.classifier
        self.network = SequenceEmotionClassifier(FEATURES, len(recipe.generator.emotions))
        self._optimiser = torch.optim.AdamW(
            self.network.parameters(),
            self._recipe.learning_rate,
            weight_decay=self._recipe.weight_decay,
        )

    def train(self, batch: PairBatch) -> float:
        """One step on the real targets of a batch; returns the accuracy, 0 to 1."""
        logits = self._logits(batch.target, batch.target_mask)
        descend(self._optimiser, self.network.parameters(), self._loss(logits, batch))
        return float((logits.argmax(dim=1) == batch.emotion).float().mean())

    def loss(self, fake: Tensor, batch: PairBatch) -> Tensor:
        """Cross-entropy of the wanted emotions for converted features (B, T, FEATURES)."""
        with frozen(self.network):
            return self._loss(self._logits(fake, batch.mask), batch)

    def state(self) -> dict[str, Any]:
        """What is needed to resume."""
        return {
            "recogniser": self.network.state_dict(),
            "classifier_optimiser": self._optimiser.state_dict(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Resume from what `state` gave."""
        self.network.load_state_dict(state["recogniser"])
        self._optimiser.load_state_dict(state["classifier_optimiser"])

    def _logits(self, sequence: Tensor, mask: Tensor) -> Tensor:
        noise = self._recipe.noise * torch.randn_like(sequence)
        return self.network(sequence + noise, mask)

    def _loss(self, logits: Tensor, batch: PairBatch) -> Tensor:
        smoothing = self._recipe.label_smoothing
        return functional.cross_entropy(logits, batch.emotion, label_smoothing=smoothing)
