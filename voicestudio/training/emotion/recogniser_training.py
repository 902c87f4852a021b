"""Supervised training of the emotion recogniser."""

import itertools
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional

from voicestudio.networks.emotion_recogniser import EmotionRecogniser, RecogniserConfig
from voicestudio.networks.recogniser_checkpoint import save_recogniser
from voicestudio.training.common.augmentation import masked
from voicestudio.training.common.learning_rate import CosineSchedule
from voicestudio.training.common.training_task import StepLosses, TrainingTask
from voicestudio.training.emotion.emotion_data import EmotionPack
from voicestudio.training.emotion.recogniser_batches import RecogniserBatch, RecogniserBatches
from voicestudio.training.emotion.recogniser_recipe import RecogniserRecipe
from voicestudio.training.emotion.recogniser_validation import validate_recogniser
from voicestudio.voice.emotion_features import FEATURES
from voicestudio.voice.emotions import EMOTIONS

_IMPOSSIBLE = -1e4  # a logit whose softmax is 0


class RecogniserTask(TrainingTask[EmotionRecogniser, RecogniserRecipe, RecogniserBatch]):
    """Training of the emotion recogniser on the recordings of a pack (`EmotionPack`).

    Raises UserError when `pack` is none, or has no recordings of the recipe's corpora.
    """

    weights_file = "recogniser.safetensors"

    def __init__(self, pack: Path, recipe: RecogniserRecipe, device: str = "cpu") -> None:
        torch.manual_seed(recipe.seed)
        self.pack, self.recipe, self.device = EmotionPack(pack), recipe, device
        config = RecogniserConfig(FEATURES, len(EMOTIONS), recipe.channels)
        self.network = EmotionRecogniser(config).to(device)
        self._batches = RecogniserBatches(self.pack, recipe)

    @property
    def schedule(self) -> CosineSchedule:
        recipe = self.recipe
        return CosineSchedule(recipe.warm_up, recipe.steps, recipe.lowest_rate)

    def batches(self, first: int) -> Iterator[RecogniserBatch]:
        return map(self._batches, itertools.count(first // self.recipe.batch))

    def losses(self, batch: RecogniserBatch, step: int, measure_shares: bool) -> StepLosses:
        # Dropout and masks depend on the step alone, so that a run can be resumed to the bit.
        torch.manual_seed(self.recipe.seed + step)
        self.network.train()
        features = masked(batch.features, self.recipe.masked_frames, self.recipe.masked_bands)
        scores = self.network(features.to(self.device), batch.known.to(self.device))
        # Emotions that a corpus does not have are not held against its voices.
        scores = scores.masked_fill(~batch.possible.to(self.device), _IMPOSSIBLE)
        return StepLosses({"loss": functional.cross_entropy(scores, batch.target.to(self.device))})

    def validate(self, network: EmotionRecogniser) -> dict[str, float]:
        """Unweighted recall by corpus, without and with the speaker's neutral recordings."""
        return {
            f"{corpus}_{kind}": round(confusion.unweighted_recall, 4)
            for kind, known in (("alone", False), ("beside_neutral", True))
            for corpus, confusion in validate_recogniser(network, self.pack, known).items()
        }

    def export(self, network: EmotionRecogniser, path: Path, facts: dict[str, Any]) -> None:
        save_recogniser(network, path, facts | {"emotions": EMOTIONS})

    def check_recipe(self, saved: Mapping[str, Any]) -> None:
        self._check_same(saved, "channels")
