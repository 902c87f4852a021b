"""The speech check: finds where an enhancing effect may have lost or changed speech.

A logistic model estimates the probability of damage from `speech_check_features` every 16 ms. Its
coefficients are JSON in `models/speech_check/speech_check.json`, with the data they were fitted on.
`python -m research.speech_check` measures it, and fits it anew.
"""

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np
from scipy.ndimage import binary_closing

from voicestudio.audio.medium import Medium
from voicestudio.effects import speech_check_features
from voicestudio.effects.checks import Check
from voicestudio.effects.speech_check_features import FRAME_SECONDS, REACH, BandPowers
from voicestudio.errors import Cancelled, UserError
from voicestudio.paths import model_dir
from voicestudio.texts import tr

_CHUNK_FRAMES = 1250
_GAP_SECONDS = 0.15
_SHORTEST_SECONDS = 0.2
_LARGEST_DEVIATION = 4.0
_AUDIBILITY = speech_check_features.NAMES.index("audibility_all")


@dataclass(frozen=True)
class SpeechCheckModel:
    """A logistic model of damaged speech, with squares and products of its features.

    Attributes:
        mean, deviation: standardise the features, in the order of `speech_check_features.NAMES`;
            the results are clipped to four deviations.
        weights: of the features, then of the products of each with itself and the later ones.
        bias: the constant term of the logistic model.
        enter, stay: probabilities, 0 to 1; a check begins at the first and continues while the
            probability is above the second.
        lost_below_db: a check in which `audibility_all` falls below this level is of the kind
            "lost", else "changed".
    """

    mean: np.ndarray
    deviation: np.ndarray
    weights: np.ndarray
    bias: float
    enter: float
    stay: float
    lost_below_db: float

    def probability(self, features: np.ndarray) -> np.ndarray:
        """Return the probability (T,), 0 to 1, of damaged speech from features (T, columns)."""
        score = expanded(self.standardised(features)) @ self.weights + self.bias
        return (1 / (1 + np.exp(-np.clip(score, -60, 60)))).astype(np.float32)

    def standardised(self, features: np.ndarray) -> np.ndarray:
        deviations = (features - self.mean) / self.deviation
        return np.clip(deviations, -_LARGEST_DEVIATION, _LARGEST_DEVIATION)


def expanded(features: np.ndarray) -> np.ndarray:
    """Append to features (T, n) the products of all pairs: (T, n + n (n + 1) / 2)."""
    pairs = combinations_with_replacement(range(features.shape[1]), 2)
    products = [features[:, one] * features[:, other] for one, other in pairs]
    return np.concatenate([features, np.stack(products, axis=1)], axis=1)


def stretches_to_check(
    dry: Medium,
    wet: Medium,
    start: int = 0,
    *,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
    model: SpeechCheckModel | None = None,
) -> tuple[Check, ...]:
    """Find where `wet` may have lost or changed speech of `dry`, in order, in frames of `wet`.

    `wet` is an effect's result for `wet.frames` frames of `dry` from `start` on. Channels are
    mixed. Both are read in blocks; memory grows by half a kilobyte a second. Raises
    ValueError when the two do not match, Cancelled once `cancelled` returns True, UserError when
    the model's file is missing or damaged, and what reading the media raises.
    """
    if dry.sample_rate != wet.sample_rate or start + wet.frames > dry.frames:
        raise ValueError("the result does not belong to that sound")
    model = model or load_speech_check_model()
    judged = []
    for features in features_of(dry, wet, start):
        if cancelled and cancelled():
            raise Cancelled
        judged.append(np.stack([model.probability(features), features[:, _AUDIBILITY]]))
        if progress:
            progress(min(1.0, sum(part.shape[1] for part in judged) / _frame_count(wet)))
    probability, audibility = np.concatenate(judged, axis=1)
    step, checks = speech_check_features.hop(wet.sample_rate), []
    for first, last in stretches(probability, model):
        kind = "lost" if audibility[first:last].min() < model.lost_below_db else "changed"
        confidence = round(float(probability[first:last].max()), 3)
        checks.append(Check(first * step, min(last * step, wet.frames), kind, confidence))
    return tuple(checks)


def stretches(probability: np.ndarray, model: SpeechCheckModel) -> Iterator[tuple[int, int]]:
    """Yield the feature frames [first, last) of each check, from the probability (T,) of damage."""
    gap = np.ones(round(_GAP_SECONDS / FRAME_SECONDS) + 1, bool)
    on = np.pad(probability >= model.stay, len(gap))
    on = binary_closing(on, gap)[len(gap) : -len(gap)]
    edges = np.flatnonzero(np.diff(on, prepend=False, append=False)).tolist()
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        long = (last - first) * FRAME_SECONDS >= _SHORTEST_SECONDS
        if long and probability[first:last].max() >= model.enter:
            yield first, last


def features_of(dry: Medium, wet: Medium, start: int) -> Iterator[np.ndarray]:
    """Yield the features of all frames, (T, columns) at a time."""
    total, loudest, skip = _frame_count(wet), 0.0, 0
    held: BandPowers | None = None
    for first in range(0, total, _CHUNK_FRAMES):
        last = min(first + _CHUNK_FRAMES, total)
        new = _powers(dry, wet, start, first, last)
        held = held.joined(new) if held else new
        features, level = speech_check_features.features(held, loudest)
        # The last frames depend on frames that have not been read yet.
        ready = len(held) if last == total else max(skip, len(held) - REACH)
        yield features[skip:ready]
        dropped = max(0, ready - REACH)
        loudest = max(loudest, float(level[:dropped].max(initial=0.0)))
        held, skip = held.since(dropped), ready - dropped


def _powers(dry: Medium, wet: Medium, start: int, first: int, last: int) -> BandPowers:
    """Return band powers of feature frames [first, last); frame t is centred at sample t * hop."""
    step = speech_check_features.hop(wet.sample_rate)
    begin, end = (first - 1) * step, last * step
    inside = max(begin, 0), min(end, wet.frames)
    padding = inside[0] - begin, end - inside[1]
    count = inside[1] - inside[0]
    before = dry.read(start + inside[0], count)
    after = wet.read(inside[0], count)
    dry_mono, wet_mono = (np.pad(_mono(samples), padding) for samples in (before, after))
    return speech_check_features.band_powers(dry_mono, wet_mono, wet.sample_rate)


def _mono(samples: np.ndarray) -> np.ndarray:
    # A damaged float file may contain NaN, which filters would spread over everything near it.
    return np.nan_to_num(samples.mean(axis=1), nan=0.0, posinf=0.0, neginf=0.0)


def _frame_count(medium: Medium) -> int:
    return medium.frames // speech_check_features.hop(medium.sample_rate) + 1


def speech_check_model_path() -> Path:
    """Return the path of the shipped model."""
    return model_dir() / "speech_check" / "speech_check.json"


@lru_cache
def load_speech_check_model(path: Path | None = None) -> SpeechCheckModel:
    """Load a model from a file, by default the shipped one. Raises UserError if it is invalid."""
    path = path or speech_check_model_path()
    try:
        return model_from(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            tr(
                "The model file {path} is missing or damaged: reinstall VoiceStudio or restore it.",
                path=path,
            )
        ) from error


def model_from(data: dict) -> SpeechCheckModel:
    """Parse a model from its JSON object. Raises ValueError, KeyError or TypeError."""
    names, terms = speech_check_features.NAMES, term_names()
    values = [float(data["mean"][name]) for name in names]
    values += [float(data["deviation"][name]) for name in names]
    values += [float(data["weights"][term]) for term in terms]
    rest = {key: float(data[key]) for key in ("bias", "enter", "stay", "lost_below_db")}
    if (
        not all(map(math.isfinite, (*values, *rest.values())))
        or min(values[len(names) : 2 * len(names)]) <= 0
    ):
        raise ValueError("a value is out of range")
    mean, deviation, weights = np.split(np.array(values), [len(names), 2 * len(names)])
    return SpeechCheckModel(mean, deviation, weights, **rest)


def term_names() -> list[str]:
    """Return the name of the feature or product of each weight, in order."""
    pairs = combinations_with_replacement(speech_check_features.NAMES, 2)
    return [*speech_check_features.NAMES, *(f"{one} * {other}" for one, other in pairs)]
