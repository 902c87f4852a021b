"""Speaker verification: whether recordings are of one person, in any mood.

Each stretch of some 3 s of voiced speech is described by mean and deviation of its cepstrum and
pitch, and seen along the directions in which people differ more than one person does in several
moods, rooms and distances (linear discriminant analysis; `python -m research.speakers` fits it).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file
from scipy.fft import dct
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from voicestudio.errors import UserError
from voicestudio.paths import model_dir
from voicestudio.texts import tr
from voicestudio.training.personal.sound_blocks import Block

STRETCH_FRAMES = 120
"""Voiced frames of 16 ms that are described together: some 3 s of speech."""
CEPSTRA = 20
FEATURES = 2 * CEPSTRA + 2
_VOICED = 0.55
_CLEAR_DB, _FLOOR_FRAMES, _AROUND_FRAMES = 15.0, 5, 94
_MOST_STRETCHES, _LEAST_STRETCHES = 400, 4
# One person in all moods stays below these; `docs/quality.md` says how often two do not.
_APART_IN_ONE, _APART_IN_SEVERAL = 2.65, 3.3
# Two parts of so few stretches differ more by chance, as short takes in several moods do.
_FEW_STRETCHES, _APART_IN_FEW = 7, 3.3
_LEAST_SHARE, _ROUNDS = 1 / 6, 12


@dataclass(frozen=True, eq=False)
class VoicePrints:
    """Descriptions of stretches of speech, a row each: (n, FEATURES) float32."""

    rows: np.ndarray


def stretch_features(block: Block, speech: np.ndarray) -> np.ndarray:
    """(n, FEATURES) float32 of the stretches of a block, of which `speech` (T,) is speech."""
    voiced = speech & (block.periodicity > _VOICED) & _clear(block.level_db)
    cepstra = np.asarray(dct(block.bands_db[voiced], axis=1, norm="ortho"))[:, 1 : CEPSTRA + 1]
    octaves = np.log2(block.pitch_hz[voiced])
    starts = range(0, len(octaves) - STRETCH_FRAMES + 1, STRETCH_FRAMES)
    rows = [_described(cepstra, octaves, slice(first, first + STRETCH_FRAMES)) for first in starts]
    return np.array(rows, np.float32).reshape(len(rows), FEATURES)


def _clear(level_db: np.ndarray) -> np.ndarray:
    """(T,) bool: where the level is well above the quietest around it, so that noise has no say."""
    if not len(level_db):
        return np.zeros(0, bool)
    floor = minimum_filter1d(uniform_filter1d(level_db, _FLOOR_FRAMES), 2 * _AROUND_FRAMES + 1)
    return level_db > floor + _CLEAR_DB


def prints(rows: np.ndarray) -> VoicePrints:
    """The prints of a recording from all its rows; at most 400 are kept, evenly spread."""
    if len(rows) > _MOST_STRETCHES:
        rows = rows[np.linspace(0, len(rows) - 1, _MOST_STRETCHES).astype(int)]
    return VoicePrints(rows)


def _described(cepstra: np.ndarray, octaves: np.ndarray, part: slice) -> np.ndarray:
    some, pitch = cepstra[part], octaves[part]
    low, middle, high = np.percentile(pitch, [25, 50, 75])
    return np.concatenate([some.mean(axis=0), some.std(axis=0), [middle, high - low]])


@dataclass(frozen=True)
class SpeakerModel:
    """Directions in which people differ: rows minus `mean`, times `directions` (FEATURES, d).

    One person's stretches have unit variance along each of them.
    """

    mean: np.ndarray
    directions: np.ndarray

    def seen(self, rows: np.ndarray) -> np.ndarray:
        """(n, d) of rows (n, FEATURES)."""
        return (rows - self.mean) @ self.directions


def one_speaker(voices: VoicePrints) -> bool:
    """Whether one person speaks in a recording; so it seems where little is spoken.

    People take turns, while moods change from sentence to sentence: sides that seldom change count
    more. Raises UserError when the model's file is missing or damaged.
    """
    if len(voices.rows) < _LEAST_STRETCHES:
        return True
    apart, changes = sides(load_speaker_model().seen(voices.rows))
    allowed = _APART_IN_FEW if len(voices.rows) < _FEW_STRETCHES else _APART_IN_ONE
    return apart * (1.0 - changes / 2.0) < allowed


def other_speakers(several: Sequence[VoicePrints]) -> list[int]:
    """Which of several recordings seem to be of another person than most of the speech.

    None where all are of one person, so it seems. Raises like `one_speaker`.
    """
    counts = [len(some.rows) for some in several]
    if sum(counts) < _LEAST_STRETCHES:
        return []
    rows = np.concatenate([some.rows for some in several])
    apart, chosen = _divided(load_speaker_model().seen(rows))
    if apart < _APART_IN_SEVERAL:
        return []
    smaller = chosen if np.count_nonzero(chosen) * 2 <= len(chosen) else ~chosen
    parts = np.split(smaller, np.cumsum(counts)[:-1])
    shares = [float(part.mean()) if len(part) else 0.0 for part in parts]
    least = min(0.5, max(shares))  # at least one of them has another speaker
    return [place for place, share in enumerate(shares) if share >= least]


def sides(seen: np.ndarray) -> tuple[float, float]:
    """The distance between two clusters of rows (n, d), found by 2-means.

    Also the share of neighbouring rows that lie on different sides. (0, 1) where one part would be
    less than a sixth of all, or a single stretch.
    """
    apart, chosen = _divided(seen)
    return apart, float(np.mean(chosen[1:] != chosen[:-1])) if apart else 1.0


def _divided(seen: np.ndarray) -> tuple[float, np.ndarray]:
    """The distance of the parts, and (n,) bool: which rows are in one of them."""
    centred = seen - seen.mean(axis=0)
    axis = np.linalg.svd(centred, full_matrices=False)[2][0]
    chosen = centred @ axis > 0
    apart = 0.0
    for _ in range(_ROUNDS):
        smaller = min(np.count_nonzero(chosen), np.count_nonzero(~chosen))
        if smaller < max(2, _LEAST_SHARE * len(seen)):
            return 0.0, chosen
        means = np.stack([centred[chosen].mean(axis=0), centred[~chosen].mean(axis=0)])
        apart = float(np.linalg.norm(means[0] - means[1]))
        squares = np.square(centred[:, None] - means).sum(axis=2)
        chosen = squares[:, 0] < squares[:, 1]
    return apart, chosen


def speaker_model_path() -> Path:
    """The shipped model."""
    return model_dir() / "recording_checks" / "speakers.safetensors"


@lru_cache
def load_speaker_model(path: Path | None = None) -> SpeakerModel:
    """The model in a file, or the shipped one. Raises UserError when it cannot be used."""
    path = path or speaker_model_path()
    try:
        tensors = load_file(path)
        return SpeakerModel(tensors["mean"].reshape(FEATURES), tensors["directions"])
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise UserError(
            tr("{path} is missing or damaged ({error}).", path=path, error=error)
        ) from error
