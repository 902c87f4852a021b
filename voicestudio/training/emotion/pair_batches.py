"""Batches of aligned pairs as tensors, drawn from a seed and a step.

Everything is in groups of frames, as the network works on them. Within a style each emotion has a
weight, however many recordings it has. A share of the examples are identity pairs, in
which nothing may be changed.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor

from voicestudio.networks.emotion_converter import EmotionConfig
from voicestudio.training.emotion.acting_strength import acting_strengths
from voicestudio.training.emotion.parallel_pairs import Pair, Rendering
from voicestudio.training.emotion.speaker_variation import bands_left, faster, formants_moved
from voicestudio.voice.frames import BANDS
from voicestudio.voice.prosody import (
    BAND_CEILING,
    BAND_FLOOR,
    BAND_UNIT,
    FEATURES,
    PITCH_UNIT,
    with_height,
)

# Intensities of "normal", "strong" and unknown recordings; the mean of the two is full intensity.
_INTENSITY = {False: 0.6, True: 1.4, None: 1.0}


@dataclass(frozen=True, kw_only=True)
class PairSampling:
    """How pairs are drawn and varied; probabilities are 0 to 1.

    Attributes:
        styles, other_style: share of each style (language), and of any other.
        emotions, other_emotion: weight of each target emotion within a style.
        identity: probability that the target is the source itself and nothing may change.
        any_style: probability that the converter is given the style "any".
        narrow: probability that only the lowest bands are carried, `narrowest` of them or more.
        height_spread: standard deviation of a shift of the pitch height, in octaves.
        formants, tempo: by how much at most those of both sides are multiplied or divided to make
            other speakers: 0.15 for up to 15 %; 0 leaves them as they are.
        from_moods: share of the pairs that begin with a mood instead of with neutral speech, of
            target emotions that have both.
        by_actor: whether full intensity is how strongly the actors of a style act on average, and
            each one's own strength (`acting_strengths`) is a part or a multiple of it; else it is
            how strongly each of them acts.
    """

    styles: Mapping[str, float] = field(
        default_factory=lambda: {"en": 0.35, "pl": 0.3, "bn": 0.2, "de": 0.15}
    )
    other_style: float = 0.2
    emotions: Mapping[str, float] = field(
        default_factory=lambda: {"neutral": 0.7, "happy": 1.5, "angry": 1.5, "sad": 1.5}
    )
    other_emotion: float = 1.0
    identity: float = 0.08
    any_style: float = 0.4
    narrow: float = 0.2
    narrowest: int = 20
    height_spread: float = 2.5 / 12
    formants: float = 0.0
    tempo: float = 0.0
    from_moods: float = 0.0
    by_actor: bool = False

    def weight(self, style: str, emotion: str) -> float:
        """Weight of an emotion in a style, before it is divided among their pairs."""
        return self.styles.get(style, self.other_style) * self.emphasis(emotion)

    def emphasis(self, emotion: str) -> float:
        """Weight of a target emotion within its style."""
        return self.emotions.get(emotion, self.other_emotion)


@dataclass(frozen=True)
class PairBatch:
    """B pairs of T groups of source frames and S of target frames; masks are 1 where something is.

    Attributes:
        inputs: (B, T, INPUTS), the input of the converter.
        source: (B, T, FEATURES) the same relative to the speaker's neutral speech.
        change: (B, T, 1 + BANDS + 1), its target: semitones, dB, log of the rate.
        mask, voiced: (B, T).
        target: (B, S, FEATURES), target_mask: (B, S).
        bands: (B, BANDS) which bands both carry.
        intensity: (B,). emotion, style, style_input: (B,) int64; `style_input`, the converter's
            input, is the style or "any".
        origin: (B,) int64, the emotion of the source.
    """

    inputs: Tensor
    source: Tensor
    change: Tensor
    mask: Tensor
    voiced: Tensor
    target: Tensor
    target_mask: Tensor
    bands: Tensor
    intensity: Tensor
    emotion: Tensor
    origin: Tensor
    style: Tensor
    style_input: Tensor


@dataclass(frozen=True)
class _Row:
    """One pair in groups of frames."""

    inputs: np.ndarray
    source: np.ndarray
    change: np.ndarray
    voiced: np.ndarray
    target: np.ndarray
    bands: int
    intensity: float
    emotion: int
    origin: int
    style: int


class PairBatches:
    """Draws batches of `size` out of `pairs`; the same for the same seed and step."""

    def __init__(
        self,
        pairs: Sequence[Pair],
        config: EmotionConfig,
        size: int,
        seed: int,
        sampling: PairSampling | None = None,
    ) -> None:
        self._size, self._seed, self._sampling = size, seed, sampling or PairSampling()
        strengths = acting_strengths(pairs, _INTENSITY) if self._sampling.by_actor else {}
        self._rows = [_row(pair, config, strengths) for pair in pairs]
        self._share = _shares(pairs, self._sampling)

    def __call__(self, step: int) -> PairBatch:
        """The batch of a step, from 0."""
        random = np.random.default_rng((self._seed, step))
        chosen = random.choice(len(self._rows), self._size, p=self._share)
        rows = [_varied(self._rows[i], self._sampling, random) for i in chosen]
        style = np.array([row.style for row in rows])
        style_input = np.where(random.random(len(rows)) < self._sampling.any_style, 0, style)
        carried = np.arange(BANDS) < np.array([row.bands for row in rows])[:, None]
        return PairBatch(
            inputs=_stacked([row.inputs for row in rows]),
            source=_stacked([row.source for row in rows]),
            change=_stacked([row.change for row in rows]),
            mask=_stacked([np.ones(len(row.inputs)) for row in rows]),
            voiced=_stacked([row.voiced for row in rows]),
            target=_stacked([row.target for row in rows]),
            target_mask=_stacked([np.ones(len(row.target)) for row in rows]),
            bands=torch.from_numpy(carried.astype(np.float32)),
            intensity=torch.tensor([row.intensity for row in rows]),
            emotion=torch.tensor([row.emotion for row in rows]),
            origin=torch.tensor([row.origin for row in rows]),
            style=torch.from_numpy(style),
            style_input=torch.from_numpy(style_input),
        )


def _shares(pairs: Sequence[Pair], sampling: PairSampling) -> np.ndarray:
    """The probability of each pair (n,)."""
    keys = [(p.source.style, p.target.emotion, p.source.emotion != "neutral") for p in pairs]
    counts = Counter(keys)
    known = dict.fromkeys((style, emotion) for style, emotion, _ in keys)
    totals = {s: sum(sampling.emphasis(e) for t, e in known if t == s) for s, _ in known}

    def part(style: str, emotion: str, from_mood: bool) -> float:
        """What pairs that begin so have of the weight of an emotion in a style."""
        if (style, emotion, not from_mood) not in counts:
            return 1.0
        return sampling.from_moods if from_mood else 1.0 - sampling.from_moods

    share = [
        sampling.weight(key[0], key[1]) * part(*key) / counts[key] / totals[key[0]] for key in keys
    ]
    return np.array(share) / sum(share)


def inputs_of(rendering: Rendering) -> np.ndarray:
    """The input of the converter for a rendering, (T, INPUTS)."""
    return with_height(rendering.own, rendering.pitch)


def converted(source: Tensor, change: Tensor) -> Tensor:
    """Features (B, T, FEATURES) after a change (B, T, 1 + BANDS + 1), with a gradient."""
    pitch = source[..., :1] + change[..., :1] / PITCH_UNIT
    bands = source[..., 2:] + change[..., 1:-1] / BAND_UNIT
    bands = bands.clamp(BAND_FLOOR / BAND_UNIT, BAND_CEILING / BAND_UNIT)
    return torch.cat([pitch, source[..., 1:2], bands], dim=-1)


def _row(pair: Pair, config: EmotionConfig, strengths: Mapping[tuple[str, str], float]) -> _Row:
    """`strengths`: of speakers in emotions, where they do not count as 1."""
    source, target = pair.source, pair.target
    strength = strengths.get((target.speaker, target.emotion), 1.0)
    style = config.styles.index(source.style) if source.style in config.styles else 0
    return _Row(
        inputs=_grouped(inputs_of(source), config.stride),
        source=_grouped(source.usual, config.stride),
        change=_grouped(pair.change, config.stride),
        voiced=(_grouped(pair.voiced[:, None], config.stride)[:, 0] >= 0.5),
        target=_grouped(target.usual, config.stride),
        bands=min(source.bands, target.bands),
        intensity=strength * _INTENSITY[target.strong],
        emotion=config.emotions.index(target.emotion),
        origin=config.emotions.index(source.emotion),
        style=style,
    )


def _grouped(values: np.ndarray, stride: int) -> np.ndarray:
    """Means of neighbouring rows (T, D), as `EmotionConverter.grouped` takes them."""
    starts = np.arange(0, len(values), stride)
    counts = np.diff(np.append(starts, len(values)))[:, None]
    return (np.add.reduceat(values.astype(np.float32), starts) / counts).astype(np.float32)


def _varied(row: _Row, sampling: PairSampling, random: np.random.Generator) -> _Row:
    """Vary a row: another voice, a narrower band, or an identity pair."""
    if random.random() < sampling.identity:
        nothing, emotion = np.zeros_like(row.change), row.origin
        row = replace(row, change=nothing, target=row.source, emotion=emotion, intensity=1.0)
    if sampling.formants or sampling.tempo:
        row = _of_another_speaker(row, sampling, random)
    bands = row.bands
    if random.random() < sampling.narrow:
        bands = min(bands, int(random.integers(sampling.narrowest, BANDS + 1)))
    inputs, source, change, target = (
        part.copy() for part in (row.inputs, row.source, row.change, row.target)
    )
    inputs[:, -1] += random.normal(0, sampling.height_spread)
    for features in (inputs[:, :FEATURES], source, target):
        features[:, 2 + bands :] = 0
    change[:, 1 + bands : -1] = 0
    return replace(row, inputs=inputs, source=source, change=change, target=target, bands=bands)


def _of_another_speaker(row: _Row, sampling: PairSampling, random: np.random.Generator) -> _Row:
    """A row whose two sides have other formants and another tempo, the same on both."""
    most = np.log1p([sampling.formants, sampling.tempo])
    formants, tempo = np.exp(random.uniform(-most, most))

    def varied(values: np.ndarray, bands: slice) -> np.ndarray:
        moved = values.copy()
        moved[:, bands] = formants_moved(values[:, bands], formants)
        return faster(moved, tempo)

    features = slice(2, FEATURES)
    return replace(
        row,
        inputs=varied(row.inputs, features),
        source=varied(row.source, features),
        change=varied(row.change, slice(1, 1 + BANDS)),
        voiced=faster(row.voiced[:, None].astype(np.float32), tempo)[:, 0] >= 0.5,
        target=varied(row.target, features),
        bands=bands_left(row.bands, formants),
    )


def _stacked(rows: list[np.ndarray]) -> Tensor:
    """Rows of different length as one tensor, zero-padded."""
    longest = max(len(row) for row in rows)
    whole = np.zeros((len(rows), longest, *rows[0].shape[1:]), np.float32)
    for index, row in enumerate(rows):
        whole[index, : len(row)] = row
    return torch.from_numpy(whole)
