"""Measures the speech check (harmed speech found): `python -m research.speech_check --pack FOLDER`.

Mixtures of the validation split are enhanced with the shipped weights, and the result of the check,
which does not have the clean voice, is compared with the truth (`research.speech_check_truth`).
`--fit` first fits the model anew, on mixtures of the training split, and writes its file.
"""

import argparse
import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from research.speech_check_truth import LOST_DB, EnhancedCase, cases
from voicestudio.effects import speech_check_features
from voicestudio.effects.speech_check import (
    SpeechCheckModel,
    expanded,
    features_of,
    load_speech_check_model,
    model_from,
    speech_check_model_path,
    stretches,
    term_names,
)
from voicestudio.effects.speech_check_features import FRAME_SECONDS, NAMES
from voicestudio.inference.device import prepare_torch
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.training.common.corpus import Pack
from voicestudio.training.common.mixer import Mixer

_SECONDS = 6.0
_FIT_SEED, _TEST_SEED = 771, 772
_RIDGE = 1e-4
_ENTER, _STAY = 0.5, 0.35
# A stretch counts as correct if this share of it is harmed, and harm as found if this share is
# marked.
_RIGHT_SHARE, _FOUND_SHARE = 0.25, 0.3

Judged = tuple[EnhancedCase, np.ndarray]


def main() -> None:
    """Fit if asked to, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pack", type=Path, required=True, help="a packed corpus")
    parser.add_argument("--fit", action="store_true", help="fit and write the model first")
    parser.add_argument("--mixtures", type=int, default=120)
    options = parser.parse_args()
    prepare_torch()
    network, pack = load_enhancer(), Pack(options.pack)
    if options.fit:
        mixer = Mixer(pack, "train", _SECONDS, _FIT_SEED)
        judged = _judged(cases(mixer, network, options.mixtures, _FIT_SEED))
        _write(fitted(judged), options.mixtures)
    mixer = Mixer(pack, "validation", _SECONDS, _TEST_SEED)
    begun = time.monotonic()
    judged = _judged(cases(mixer, network, options.mixtures, _TEST_SEED))
    _print_table(judged, load_speech_check_model(), time.monotonic() - begun)


def _judged(found: Iterable[EnhancedCase]) -> list[Judged]:
    return [(case, np.concatenate(list(features_of(case.dry, case.wet, 0)))) for case in found]


def fitted(judged: list[Judged]) -> dict[str, Any]:
    """The data of a model: penalised logistic regression by Newton's method."""
    # Lost words are rare and matter most, so they count twice.
    judged = judged + [pair for pair in judged if pair[0].kind == "cut"]
    features = np.concatenate([features for _, features in judged]).astype(float)
    harmed = np.concatenate([case.harmed for case, _ in judged])
    mean, deviation = features.mean(axis=0), features.std(axis=0)
    plain = SpeechCheckModel(mean, deviation, np.empty(0), 0.0, 0.0, 0.0, 0.0)
    terms = expanded(plain.standardised(features))
    weights = _logistic(terms, harmed)
    loss = np.concatenate([case.loss_db for case, _ in judged])
    audibility = features[:, NAMES.index("audibility_all")]
    limits = np.arange(-14.0, 8.0, 0.5)
    right = [np.mean((audibility < limit)[harmed] == (loss > LOST_DB)[harmed]) for limit in limits]
    return {
        "mean": dict(zip(NAMES, mean.round(4).tolist(), strict=True)),
        "deviation": dict(zip(NAMES, deviation.round(4).tolist(), strict=True)),
        "weights": dict(zip(term_names(), weights[1:].round(4).tolist(), strict=True)),
        "bias": round(float(weights[0]), 4),
        "enter": _ENTER,
        "stay": _STAY,
        "lost_below_db": float(limits[int(np.argmax(right))]),
    }


def _logistic(terms: np.ndarray, harmed: np.ndarray) -> np.ndarray:
    """The bias and a weight for each column of `terms`."""
    terms = np.concatenate([np.ones((len(terms), 1)), terms], axis=1)
    penalty = _RIDGE * np.eye(terms.shape[1])
    penalty[0, 0] = 0
    weights = np.zeros(terms.shape[1])
    for _ in range(100):
        chance = 1 / (1 + np.exp(-terms @ weights))
        slope = terms.T @ (chance - harmed) / len(harmed) + penalty @ weights
        curve = (terms * (chance * (1 - chance))[:, None]).T @ terms / len(harmed) + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-7:
            break
    return weights


def _write(data: dict[str, Any], mixtures: int) -> None:
    provenance = (
        f"Fitted by `python -m research.speech_check --fit` on {mixtures} mixtures of "
        f"{_SECONDS:g} s (seed {_FIT_SEED}) of the enhancer's training split, enhanced with the "
        "shipped studio weights; some once more with words cut out by hand, some as their clean "
        "voice or their "
        "noise alone. Harm is known from the clean voice: extended short-time intelligibility "
        "below 0.4, or more than 12 dB lost, over 384 ms. The recordings are permissively licensed."
    )
    model_from(data)
    path = speech_check_model_path()
    path.parent.mkdir(exist_ok=True)
    text = json.dumps({"provenance": provenance, **data}, indent=2)
    path.write_text(text + "\n", "utf-8")
    load_speech_check_model.cache_clear()


def _print_table(judged: list[Judged], model: SpeechCheckModel, seconds: float) -> None:
    features = np.concatenate([features for _, features in judged])
    harmed = np.concatenate([case.harmed for case, _ in judged])
    level, removed = NAMES.index("level"), NAMES.index("removed_level")
    ratio = features[:, removed] - features[:, level]
    print(f"{len(judged)} recordings of {_SECONDS:g} s, {harmed.mean():.1%} of them harmed")
    print("\nframes                 area under ROC   precision at recall 0.3   at recall 0.5")
    for name, score in (("guard", model.probability(features)), ("local SNR", ratio)):
        precision = [_precision_at(score, harmed, recall) for recall in (0.3, 0.5)]
        print(f"{name:<22} {_area(score, harmed):14.3f} {precision[0]:25.2f} {precision[1]:15.2f}")
    print("\nstretches        seconds  marked  right  precision   harmed  found  recall")
    for kind in ("mixture", "cut", "noise", "clean"):
        some = [pair for pair in judged if pair[0].kind == kind]
        if some:
            _print_stretches(kind, some, model)
    print(f"\nlost or changed told right: {_kinds_right(judged, model):.0%} of harmed frames")
    begun = time.process_time()
    for case, _ in judged[:20]:
        for part in features_of(case.dry, case.wet, 0):
            model.probability(part)
    cost = (time.process_time() - begun) / (20 * _SECONDS)
    print(f"cost: {cost:.4f} s for each second of sound (everything took {seconds:.0f} s)")


def _print_stretches(kind: str, judged: list[Judged], model: SpeechCheckModel) -> None:
    marked = right = harms = found = 0
    for case, features in judged:
        on = np.zeros(len(case.harmed), bool)
        for first, last in stretches(model.probability(features), model):
            on[first:last] = True
            marked += 1
            right += case.harmed[max(0, first - 3) : last + 3].mean() > _RIGHT_SHARE
        for first, last in stretches(case.harmed.astype(np.float32), model):
            harms += 1
            found += on[first:last].mean() > _FOUND_SHARE
    precision = f"{right / marked:9.2f}" if marked else "        –"
    recall = f"{found / harms:6.2f}" if harms else "     –"
    seconds = sum(len(case.harmed) for case, _ in judged) * FRAME_SECONDS
    print(
        f"{kind:<15} {seconds:8.0f} {marked:7} {right:6} {precision}  {harms:7} {found:6}  {recall}"
    )


def _kinds_right(judged: list[Judged], model: SpeechCheckModel) -> float:
    told = []
    column = speech_check_features.NAMES.index("audibility_all")
    for case, features in judged:
        said = features[:, column] < model.lost_below_db
        told.append((said == (case.loss_db > LOST_DB))[case.harmed])
    return float(np.concatenate(told).mean())


def _area(score: np.ndarray, truth: np.ndarray) -> float:
    """Area under the receiver operating characteristic."""
    rank = np.empty(len(score))
    rank[np.argsort(score, kind="stable")] = np.arange(len(score))
    positive = truth.sum()
    lowest = positive * (positive - 1) / 2
    return float((rank[truth].sum() - lowest) / (positive * (len(truth) - positive)))


def _precision_at(score: np.ndarray, truth: np.ndarray, recall: float) -> float:
    hits = np.cumsum(truth[np.argsort(-score, kind="stable")])
    count = int(np.searchsorted(hits, recall * hits[-1])) + 1
    return float(hits[count - 1] / count)


if __name__ == "__main__":
    main()
