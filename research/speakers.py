"""Fits the model that tells speakers apart: `python -m research.speakers --data DIR`.

Recordings of 30 s of many people, half of them through another microphone, in a room or in noise.
Only permissively licensed corpora are used; of acted corpora, all moods.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from scipy.linalg import eigh

from research.recording_material import (
    in_room,
    noise_like,
    noises,
    speakers,
    spoken,
    with_noise,
)
from voicestudio.audio.medium import ArrayMedium
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.degradation import coloured
from voicestudio.training.personal.measured_sound import measured
from voicestudio.training.personal.speakers import speaker_model_path

MOODS = ("banglaser", "emodb")
"""Corpora in which each person speaks in several moods, to learn the variation within a person."""
_PLAIN = ("librispeech", "kathleen", "kerstin", "lj_male")
_MOST_PLAIN, _RECORDINGS = 150, 2
_DIRECTIONS, _RIDGE = 6, 0.3
_LEAST_ROWS = 3
_SEED = 8

Rows = tuple[str, np.ndarray]


def main() -> None:
    """Fit the model and write its file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    write(*fitted(list(recordings(parser.parse_args().data))))


def recordings(data: Path) -> Iterator[Rows]:
    """Yield the speaker and the features of stretches (n, FEATURES) of each recording."""
    rng = np.random.default_rng(_SEED)
    known, files = speakers(data, (*MOODS, *_PLAIN)), noises(data, held_out=False)
    plain = [name for name in known if not name.startswith(MOODS)]
    left_out = set(rng.permutation(plain)[_MOST_PLAIN:])
    for name in sorted(known.keys() - left_out):
        for _ in range(_RECORDINGS if name.startswith(MOODS) else 1):
            yield name, _described(_changed(rng, spoken(rng, known[name], 29.0), files))


def fitted(several: Sequence[Rows]) -> tuple[np.ndarray, np.ndarray]:
    """Mean (FEATURES,) and directions (FEATURES, d) by linear discriminant analysis.

    The covariance within a person has equal shares from acted corpora and the others.
    """
    by_speaker: dict[str, list[np.ndarray]] = defaultdict(list)
    for name, rows in several:
        by_speaker[name].append(rows)
    people = {name: np.concatenate(parts) for name, parts in by_speaker.items()}
    people = {name: rows for name, rows in people.items() if len(rows) >= _LEAST_ROWS}
    means = {name: rows.mean(axis=0) for name, rows in people.items()}
    mean = np.mean(list(means.values()), axis=0)
    within = _within(people, True) + _within(people, False)
    between = np.cov(np.stack(list(means.values())).T)
    within += _RIDGE * np.diag(np.diag(within))
    _, vectors = eigh(between, within)
    return mean, vectors[:, ::-1][:, :_DIRECTIONS]


def write(mean: np.ndarray, directions: np.ndarray) -> None:
    """Write the shipped model's file."""
    tensors = {"mean": mean, "directions": directions}
    path = speaker_model_path()
    path.parent.mkdir(exist_ok=True)
    save_file(
        {name: np.ascontiguousarray(values, np.float32) for name, values in tensors.items()},
        path,
        {"made by": "python -m research.speakers"},
    )


def _within(people: dict[str, np.ndarray], moods: bool) -> np.ndarray:
    """The mean covariance of one person's stretches."""
    chosen = [rows for name, rows in people.items() if name.startswith(MOODS) == moods]
    return np.mean([np.cov(rows.T) for rows in chosen], axis=0)


def _changed(rng: np.random.Generator, sound: np.ndarray, files: list[Path]) -> np.ndarray:
    if rng.random() < 0.5:
        sound = coloured(sound, rng, 3.0)
    if rng.random() < 0.2:
        sound = in_room(rng, sound, 0.1, 0.5)
    if rng.random() < 0.3:
        noise = noise_like(rng, files[rng.integers(len(files))], len(sound))
        sound = with_noise(sound, noise, rng.uniform(15, 35))
    return sound


def _described(sound: np.ndarray) -> np.ndarray:
    medium = ArrayMedium(sound.astype(np.float32)[:, None], SAMPLE_RATE)
    return measured(medium, 0, None, None).voices.rows


if __name__ == "__main__":
    main()
