"""Batches of excerpts for the emotion recogniser, drawn from a seed and a step."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording
from voicestudio.training.emotion.recogniser_recipe import FeatureVariation, RecogniserRecipe
from voicestudio.voice.emotion_features import (
    FEATURES,
    USED_BANDS,
    SpeakerReference,
    emotion_features,
)
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import FRAME_RATE


@dataclass(frozen=True)
class RecogniserBatch:
    """B excerpts of T frames.

    Attributes:
        features: (B, T, FEATURES), zero where nothing is.
        known: (B, T) bool, where an excerpt has frames.
        target: (B,) int64, indices into EMOTIONS.
        possible: (B, len(EMOTIONS)) bool, which emotions the excerpt's corpus has.
    """

    features: Tensor
    known: Tensor
    target: Tensor
    possible: Tensor


class RecogniserBatches:
    """Draws batches: excerpts with and without a reference of the speaker's usual voice.

    Corpora are drawn alike, and so are the emotions within each.

    Raises UserError when the pack has no recordings of the recipe's corpora.
    """

    def __init__(self, pack: EmotionPack, recipe: RecogniserRecipe) -> None:
        self._recipe = recipe
        recordings = pack.select("train", recipe.corpora)
        if not recordings:
            raise UserError("there is nothing to learn from: the pack holds no such recordings.")
        self._frames = {r.path: pack.frames(r) for r in recordings}
        self._groups: dict[str, dict[str, list[EmotionRecording]]] = {}
        self._speakers: dict[str, list[EmotionRecording]] = {}
        for recording in recordings:
            of_corpus = self._groups.setdefault(recording.corpus, {})
            of_corpus.setdefault(recording.emotion, []).append(recording)
            self._speakers.setdefault(recording.speaker, []).append(recording)

    def __call__(self, step: int) -> RecogniserBatch:
        """The batch of a step, from 0: the same for the same recipe and data."""
        random = np.random.default_rng((self._recipe.seed, step))
        drawn = [self._example(random) for _ in range(self._recipe.batch)]
        longest = max(len(features) for features, _ in drawn)
        features = np.zeros((len(drawn), longest, FEATURES), np.float32)
        known = np.zeros((len(drawn), longest), bool)
        possible = np.zeros((len(drawn), len(EMOTIONS)), bool)
        for row, (made, recording) in enumerate(drawn):
            features[row, : len(made)] = made
            known[row, : len(made)] = True
            possible[row] = [e in self._groups[recording.corpus] for e in EMOTIONS]
        target = np.array([EMOTIONS.index(recording.emotion) for _, recording in drawn])
        return RecogniserBatch(
            features=torch.from_numpy(features),
            known=torch.from_numpy(known),
            target=torch.from_numpy(target),
            possible=torch.from_numpy(possible),
        )

    def _example(self, random: np.random.Generator) -> tuple[np.ndarray, EmotionRecording]:
        corpus = self._groups[str(random.choice(sorted(self._groups)))]
        among = corpus[str(random.choice(sorted(corpus)))]
        recording = among[random.integers(len(among))]
        frames = self._frames[recording.path]
        made = emotion_features(frames, self._reference(recording, random))
        wanted = random.uniform(self._recipe.shortest, self._recipe.longest) * FRAME_RATE
        spare = max(0, len(made) - int(wanted))
        first = int(random.integers(spare + 1))
        excerpt = made[first : first + int(wanted)]
        return _varied(excerpt, self._recipe.variation, random), recording

    def _reference(
        self, recording: EmotionRecording, random: np.random.Generator
    ) -> SpeakerReference | None:
        """The speaker in some other recordings, of all emotions or neutral ones; None without."""
        if random.random() < self._recipe.unreferenced:
            return None
        others = [r for r in self._speakers[recording.speaker] if r is not recording]
        if random.random() < self._recipe.neutral_reference:
            others = [r for r in others if r.emotion == "neutral"] or others
        if not others:
            return None
        count = min(self._recipe.references, len(others))
        chosen = random.choice(len(others), count, replace=False)
        return SpeakerReference.of([self._frames[others[i].path] for i in chosen])


def _varied(
    features: np.ndarray, variation: FeatureVariation, random: np.random.Generator
) -> np.ndarray:
    """Features (T, FEATURES) as of a slightly higher or lower voice and another microphone."""
    made = features.copy()
    voiced = made[:, 0] > 0
    made[voiced, 1] += random.normal(0.0, variation.pitch)
    made[voiced, 2] += random.normal(0.0, variation.relative_pitch) * made[voiced, 4]
    place = np.linspace(0.0, np.pi, USED_BANDS)
    curves = np.stack([np.cos((k + 1) * place) for k in range(4)])
    made[:, 5 : 5 + USED_BANDS] += random.normal(0.0, variation.colour, 4) @ curves
    relative = random.normal(0.0, variation.relative_colour, 4) @ curves
    made[:, 5 + USED_BANDS :] += relative * made[:, 4:5]
    return made.astype(np.float32)
