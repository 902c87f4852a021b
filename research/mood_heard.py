"""Measures the check for acted moods: `python -m research.mood_heard --data DIR`.

Takes of speakers who are not in the recogniser's training data are checked for the acted mood; as
controls, neutral takes of the same speakers and takes in another mood are checked for it.
"""

import argparse
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from research.recording_material import Utterance, speakers
from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.emotion_reading import frames_of, load_reader
from voicestudio.inference.device import prepare_torch
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.personal.mood_heard import judged
from voicestudio.voice.emotions import EMOTIONS

_HELD_OUT = (
    "ravdess/ravdess_17",
    "ravdess/ravdess_18",
    "nemo/nemo_SM0",
    "emodb/emodb_13",
    "emodb/emodb_14",
    "banglaser/bangla_27",
    "banglaser/bangla_28",
    "banglaser/bangla_29",
)
_MOST, _SEED = 60, 12

Take = tuple[str, Mapping[str, float]]


def main() -> None:
    """Print how often each mood was recognised, weakly or clearly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    takes = _takes(options.data)
    print("mood        acted: yes weakly   no    neutral instead: yes weakly   no    another: yes")
    for mood in sorted({acted for acted, _ in takes} - {"neutral"}):
        own = [shares for acted, shares in takes if acted == mood]
        neutral = [shares for acted, shares in takes if acted == "neutral"]
        other = [shares for acted, shares in takes if acted not in (mood, "neutral")]
        rows = [_shares(mood, some) for some in (own, neutral, other)]
        print(f"{mood:<16}{rows[0]}                    {rows[1]}       {rows[2]}")


def _takes(data: Path) -> list[Take]:
    prepare_torch()
    reader, rng = load_reader(), np.random.default_rng(_SEED)
    known = speakers(data, ("ravdess", "nemo", "emodb", "banglaser"))
    made: list[Take] = []
    for name in _HELD_OUT:
        some: list[Utterance] = list(known[name])
        for number in rng.permutation(len(some))[:_MOST]:
            take = some[number]
            medium = ArrayMedium(take.samples[:, None], SAMPLE_RATE)
            overall = reader.read(frames_of(medium, 0, medium.frames)).overall
            if overall and take.emotion in EMOTIONS:
                made.append((take.emotion, overall))
    return made


def _shares(mood: str, several: list[Mapping[str, float]]) -> str:
    found = defaultdict(int)
    for shares in several:
        found[judged(shares, mood).heard] += 1
    total = max(1, len(several))
    return " ".join(f"{found[word] / total:6.0%}" for word in ("yes", "weakly", "no"))


if __name__ == "__main__":
    main()
