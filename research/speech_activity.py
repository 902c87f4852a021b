"""Fits and measures voice activity: `python -m research.speech_activity --data DIR [--fit]`.

Material: utterances with pauses, in quiet, noise, rooms and over music, labelled from the clean
utterances. Only permissively licensed corpora are used for fitting.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.ndimage import binary_closing

from research.recording_material import (
    Utterance,
    in_room,
    is_held_out,
    music,
    noise_like,
    noises,
    speakers,
    spoken,
    with_noise,
)
from voicestudio.audio.medium import ArrayMedium
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.personal.sound_blocks import Block, blocks
from voicestudio.training.personal.speech_activity import (
    activity_model_path,
    inputs,
    load_activity_model,
    settled,
)

_CORPORA = ("kathleen", "kerstin", "lj_male", "librispeech", "picovoice", "fleursdumal", "emodb")
_RANGE_DB, _ABOVE_FLOOR_DB = 30.0, 8.0
_HIDDEN = (32, 16)
_STRIDE = 3  # every how many frames one is used for fitting, because neighbours are similar
_SEED = 881
_KINDS, _CHANCES = ("quiet", "noise", "music", "room", "nothing"), (0.2, 0.4, 0.2, 0.1, 0.1)


@dataclass(frozen=True)
class LabelledSound:
    """A block of sound and its frames with speech; `kind` is the disturbance that was mixed in."""

    kind: str
    block: Block
    speech: np.ndarray


def main() -> None:
    """Fit if asked to, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--fit", action="store_true", help="fit and write the model first")
    parser.add_argument("--blocks", type=int, default=500)
    options = parser.parse_args()
    if options.fit:
        _fit(list(examples(options.data, options.blocks, held_out=False)))
    _print_table(list(examples(options.data, max(60, options.blocks // 5), held_out=True)))


def examples(data: Path, count: int, held_out: bool) -> Iterator[LabelledSound]:
    """`count` blocks of 2 to 30 s, of held-out speakers and noises or of the others."""
    rng = np.random.default_rng((_SEED, held_out))
    known = speakers(data, _CORPORA)
    by_corpus = {corpus: _of_corpus(known, corpus, held_out) for corpus in _CORPORA}
    files = noises(data, held_out)
    for _ in range(count):
        corpus = rng.choice(_CORPORA)
        voice = by_corpus[corpus][rng.integers(len(by_corpus[corpus]))]
        yield _example(rng, voice, files)


def _of_corpus(
    known: dict[str, list[Utterance]], corpus: str, held_out: bool
) -> list[list[Utterance]]:
    """The speakers of a corpus; a single speaker is split by file."""
    voices = [some for name, some in known.items() if name.startswith(f"{corpus}/")]
    if len(voices) > 6:
        return [some for some in voices if is_held_out(some[0].speaker) == held_out]
    return [[one for one in some if is_held_out(one.path.stem) == held_out] for some in voices]


def _example(rng: np.random.Generator, voice: list[Utterance], files: list[Path]) -> LabelledSound:
    seconds = float(rng.choice([3.0, 6.0, 12.0, 30.0]))
    kind = str(rng.choice(_KINDS, p=_CHANCES))
    clean = spoken(rng, voice, seconds)
    if rng.random() < 0.3:  # there is no speech before or after
        rest = np.zeros(round(rng.uniform(1, 6) * SAMPLE_RATE), np.float32)
        clean = np.concatenate([rest, clean] if rng.random() < 0.5 else [clean, rest])
    speech = _speaks(_only_block(clean))
    sound = _mixed(rng, kind, clean, files)
    sound = _gated(rng, sound) if rng.random() < 0.1 else sound
    heard = _only_block(sound * 10 ** (rng.uniform(-30, 0) / 20))
    return LabelledSound(kind, heard, np.zeros_like(speech) if kind == "nothing" else speech)


def _mixed(rng: np.random.Generator, kind: str, clean: np.ndarray, files: list[Path]) -> np.ndarray:
    """A clean voice mixed with the disturbance `kind`; "nothing" is the disturbance alone."""
    sound = clean
    if kind == "room" or (kind == "noise" and rng.random() < 0.3):
        sound = in_room(rng, clean, 0.1, 0.9)
    if kind == "quiet":
        return sound
    if kind == "music" or (kind == "nothing" and rng.random() < 0.4):
        played = music(rng, len(sound) / SAMPLE_RATE)[: len(sound)]
        return played if kind == "nothing" else with_noise(sound, played, rng.uniform(-3, 30))
    path = files[rng.integers(len(files))]
    low, high = (20, 45) if kind == "room" else (-3, 40)
    noisy = with_noise(sound, noise_like(rng, path, len(sound)), rng.uniform(low, high))
    return noisy - clean if kind == "nothing" else noisy


def _gated(rng: np.random.Generator, sound: np.ndarray) -> np.ndarray:
    """With digital silence in quiet moments, as after a noise gate."""
    power = np.convolve(np.square(sound), np.ones(4800) / 4800, "same")
    return np.where(power < power.max() * 10 ** (-rng.uniform(2.5, 4)), 0, sound)


def _only_block(sound: np.ndarray) -> Block:
    sound = sound[: 30 * SAMPLE_RATE].astype(np.float32)
    return next(blocks(ArrayMedium(sound[:, None], SAMPLE_RATE), 0, len(sound)))


def _speaks(block: Block) -> np.ndarray:
    """The frames of a clean utterance with speech."""
    level = block.level_db
    top, floor = np.percentile(level, 95), np.percentile(level[level > -110], 5)
    near = (level > top - _RANGE_DB) & (level > floor + _ABOVE_FLOOR_DB)
    return binary_closing(np.pad(near, 8), np.ones(8))[8:-8]


def _fit(found: list[LabelledSound]) -> None:
    """Adam on cross-entropy, then write the model's file."""
    import torch
    from safetensors.numpy import save_file

    torch.set_num_threads(1)
    torch.manual_seed(_SEED)
    x = torch.from_numpy(np.concatenate([inputs(one.block)[::_STRIDE] for one in found]))
    y = torch.from_numpy(
        np.concatenate([one.speech[::_STRIDE] for one in found]).astype(np.float32)
    )
    sizes = [x.shape[1], *_HIDDEN, 1]
    layers = [torch.nn.Linear(a, b) for a, b in pairwise(sizes)]
    parts = [part for layer in layers for part in (layer, torch.nn.ReLU())][:-1]
    network = torch.nn.Sequential(*parts)
    optimiser = torch.optim.AdamW(network.parameters(), 2e-3, weight_decay=1e-2)
    epochs, size = 12, 1024
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, 3e-3, total_steps=epochs * (len(x) // size + 1)
    )
    for epoch in range(epochs):
        total = 0.0
        for batch in torch.randperm(len(x)).split(size):
            scores = network(torch.nn.functional.dropout(x[batch], 0.1))[:, 0]
            loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, y[batch])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += float(loss.detach()) * len(batch)
        print(f"epoch {epoch + 1}: {total / len(x):.4f}", flush=True)
    tensors = {}
    for number, layer in enumerate(layers):
        tensors[f"{number}.weight"] = np.ascontiguousarray(layer.weight.detach().numpy().T)
        tensors[f"{number}.bias"] = layer.bias.detach().numpy()
    path = activity_model_path()
    path.parent.mkdir(exist_ok=True)
    save_file(tensors, path, {"made by": "python -m research.speech_activity --fit"})
    load_activity_model.cache_clear()


def _print_table(found: list[LabelledSound]) -> None:
    model = load_activity_model()
    print("mixed with     minutes   speech found   pauses found   seconds of speech, found / true")
    for kind in sorted({one.kind for one in found}):
        some = [one for one in found if one.kind == kind]
        said = np.concatenate([settled(model.probability(one.block) > 0.5) for one in some])
        true = np.concatenate([one.speech for one in some])
        share = said[true].mean() if true.any() else float("nan")
        print(
            f"{kind:<12} {len(true) * 0.016 / 60:9.1f} {share:14.1%} {(~said[~true]).mean():14.1%}"
            f" {said.sum() * 0.016:12.0f} / {true.sum() * 0.016:.0f}"
        )


if __name__ == "__main__":
    main()
