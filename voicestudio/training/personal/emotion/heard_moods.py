"""A loss of converted neutral phrases: the recogniser's score for the target emotion.

Features of the recogniser (`voice.emotion_features`) are computed from those of the phrase and the
change, with a gradient; the rate, which has none, is left out. N phrases, T frames.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.networks.emotion_recogniser import EmotionRecogniser
from voicestudio.training.emotion.pair_batches import inputs_of
from voicestudio.training.emotion.parallel_pairs import Rendering
from voicestudio.voice.emotion_features import (
    FEATURES,
    USED_BANDS,
    SpeakerReference,
    emotion_features,
)
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import BAND_EDGES_HZ, BANDS
from voicestudio.voice.prosody import INPUTS

_OCTAVES, _OWN_OCTAVES, _ENERGY, _SHAPES = 1, 2, 3, 5  # columns of the recogniser's features
_ENERGY_UNIT, _SHAPE_UNIT, _OWN_SHAPE_UNIT = 20.0, 15.0, 10.0  # dB


@dataclass(frozen=True)
class Phrases:
    """Phrases as tensors, zero-padded to the longest; `known` is True where there is one.

    Attributes:
        inputs: (N, T, INPUTS) of the converter.
        features: (N, T, FEATURES) of the recogniser.
        bands: (N, T, BANDS) levels in dB.
        energy: (N, T) in dB.
        known: (N, T).
    """

    inputs: Tensor
    features: Tensor
    bands: Tensor
    energy: Tensor
    known: Tensor

    def chosen(self, rows: Sequence[int]) -> "Phrases":
        """Some of them."""
        index = torch.tensor(rows)
        parts = (self.inputs, self.features, self.bands, self.energy, self.known)
        return Phrases(*(part[index] for part in parts))


def as_phrases(renderings: Sequence[Rendering]) -> Phrases:
    """Renderings of one voice; the recogniser compares each with all of them."""
    longest = max(len(one.frames) for one in renderings)
    usual = SpeakerReference.of([one.frames for one in renderings])
    shape = (len(renderings), longest)
    made = Phrases(
        torch.zeros(*shape, INPUTS),
        torch.zeros(*shape, FEATURES),
        torch.zeros(*shape, BANDS),
        torch.full(shape, -120.0),
        torch.zeros(shape, dtype=torch.bool),
    )
    for row, one in enumerate(renderings):
        count = len(one.frames)
        made.inputs[row, :count] = torch.from_numpy(inputs_of(one))
        made.features[row, :count] = torch.from_numpy(emotion_features(one.frames, usual))
        made.bands[row, :count] = torch.from_numpy(one.frames.bands_db)
        made.energy[row, :count] = torch.from_numpy(one.frames.energy_db)
        made.known[row, :count] = True
    return made


def mood_loss(
    recogniser: EmotionRecogniser, phrases: Phrases, change: Tensor, moods: Sequence[str]
) -> Tensor:
    """Cross-entropy of the moods that the changed phrases are to be heard in, a scalar.

    `change` is (N, T, 1 + BANDS + 1), with a mood for each phrase.
    """
    scores = recogniser(changed_features(phrases, change), phrases.known)
    return functional.cross_entropy(scores, torch.tensor([EMOTIONS.index(m) for m in moods]))


def changes(network: EmotionConverter, phrases: Phrases, moods: Sequence[str]) -> Tensor:
    """Full changes (N, T, 1 + BANDS + 1) towards a mood for each phrase, in style "any"."""
    wanted = torch.tensor([network.config.emotions.index(mood) for mood in moods])
    return network.full_change(phrases.inputs, wanted)


def changed_features(phrases: Phrases, change: Tensor) -> Tensor:
    """Features of the recogniser (N, T, FEATURES) after a change, as analysing it would give."""
    features = phrases.features
    octaves = change[..., 0] / 12 * features[..., 0]
    gain = change[..., 1:-1]
    louder = _levels(phrases.bands + gain) - _levels(phrases.bands)
    energy = phrases.energy + louder
    energy = energy - _loud(energy, phrases.known)
    used = gain[..., :USED_BANDS]
    shapes = used - used.mean(dim=-1, keepdim=True)
    ends = _SHAPES + USED_BANDS
    return torch.cat(
        [
            features[..., :_OCTAVES],
            features[..., _OCTAVES:_ENERGY] + octaves[..., None],
            (energy / _ENERGY_UNIT).clamp(-3.0, 1.0)[..., None],
            features[..., _ENERGY + 1 : _SHAPES],
            features[..., _SHAPES:ends] + shapes / _SHAPE_UNIT,
            features[..., ends:] + shapes / _OWN_SHAPE_UNIT,
        ],
        dim=-1,
    )


def _levels(bands: Tensor) -> Tensor:
    """Level (N, T) of the whole spectrum in dB, as `voice.prosody.level_db`."""
    weight = torch.from_numpy(np.log(np.diff(BAND_EDGES_HZ)).astype(np.float32))
    exponent = 10 / float(np.log(10))
    return exponent * torch.logsumexp(bands / exponent + weight, dim=-1)


def _loud(energy: Tensor, known: Tensor) -> Tensor:
    """(N, 1): the 95th percentile over the frames that are known."""
    levels = [torch.quantile(row[seen], 0.95) for row, seen in zip(energy, known, strict=True)]
    return torch.stack(levels)[:, None]
