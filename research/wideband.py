"""Makes 48 kHz test mixtures of voices and noises that are in no training data of ours.

    python -m research.wideband --data ../shared/data --save build/bench/wideband

Voices: actors 17 and 18 of RAVDESS, a corpus that is never trained on. Noises: the files that
training holds out, whole, and those that it excludes for their licence. Each noise in turn is mixed
with voices drawn without replacement, at an SNR of 0 to 15 dB; everything depends on `--seed` only.
The mixtures are written as DIR/clean and DIR/noisy with equal names, for `python -m research.peers`
and `voicestudio evaluate enhancer`.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.corpus import enhancer_splits, is_learnt_from
from voicestudio.training.common.manifest import read_manifest

SPEAKERS = ("ravdess_17", "ravdess_18")
COUNT = 48
LEVEL_DBFS = -26.0
_SNR_DB = (0.0, 15.0)
_ACTIVE_FRAME = 960
_ACTIVE_SHARE = 1e-4
_LONGEST_PAUSE = SAMPLE_RATE // 4


@dataclass(frozen=True)
class TestMixture:
    """A voice alone and with noise, float32 of shape (frames,) at 48 kHz, and its parameters."""

    name: str
    clean: np.ndarray
    noisy: np.ndarray
    snr_db: float


def mixtures(data: Path, count: int = COUNT, seed: int = 17) -> Iterator[TestMixture]:
    """Mixtures 0 to `count` of a folder with a manifest.csv; raises UserError without material.

    The active parts of the voice lie at -26 dBFS and `snr_db` above the mean of the noise.
    """
    voices, noises = voice_files(data), held_out_noises(data)
    if not voices or not noises:
        raise UserError(f"{data} lacks {'noises held out' if voices else 'the test speakers'}.")
    order = np.random.default_rng((seed, 0)).permutation(len(voices))
    for index in range(count):
        rng = np.random.default_rng((seed, 1, index))
        voice, noise = voices[order[index % len(voices)]], noises[index % len(noises)]
        clean = levelled(read_mono(voice))
        snr_db = float(rng.uniform(*_SNR_DB))
        laid = _stretch_of(read_mono(noise), len(clean), rng)
        gain = 10 ** ((LEVEL_DBFS - snr_db) / 20) / np.sqrt(np.mean(laid**2))
        noisy = (clean + gain * laid).astype(np.float32)
        name = f"{index:02} {voice.stem} {noise.stem}.wav"
        yield TestMixture(name, clean, noisy, snr_db)


def voice_files(data: Path) -> list[Path]:
    """Every recording of the test speakers."""
    return [entry.file for entry in read_manifest(data) if entry.speaker in SPEAKERS]


def held_out_noises(data: Path) -> list[Path]:
    """All noises that are in no training data."""
    noises = [entry for entry in read_manifest(data) if entry.set == "noise"]
    splits = enhancer_splits(noises)
    return [
        entry.file
        for entry, split in zip(noises, splits, strict=True)
        if split == "validation" or not is_learnt_from(entry)
    ]


def levelled(samples: np.ndarray) -> np.ndarray:
    """`samples` with their active parts at -26 dBFS."""
    return samples * np.float32(10 ** (LEVEL_DBFS / 20) / np.sqrt(active_power(samples)))


def active_power(samples: np.ndarray) -> float:
    """Mean power of the 20 ms frames that are within 40 dB of the loudest."""
    frames = samples[: len(samples) // _ACTIVE_FRAME * _ACTIVE_FRAME].reshape(-1, _ACTIVE_FRAME)
    power = np.mean(frames.astype(np.float64) ** 2, axis=1)
    return float(np.mean(power[power > _ACTIVE_SHARE * power.max()]))


def read_mono(path: Path) -> np.ndarray:
    """Read the first channel, float32 of shape (frames,). Raises UserError unless at 48 kHz."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    if rate != SAMPLE_RATE:
        raise UserError(f"{path} is at {rate} Hz: the test needs {SAMPLE_RATE} Hz.")
    return samples[:, 0]


def save(data: Path, folder: Path, count: int = COUNT, seed: int = 17) -> None:
    """Write the mixtures as pairs of 32-bit float WAV files."""
    for part in ("clean", "noisy"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for mixture in mixtures(data, count, seed):
        for part in ("clean", "noisy"):
            path = folder / part / mixture.name
            soundfile.write(path, getattr(mixture, part), SAMPLE_RATE, "FLOAT")


def _stretch_of(noise: np.ndarray, length: int, rng: np.random.Generator) -> np.ndarray:
    """A random stretch; a shorter noise is repeated, with pauses."""
    if len(noise) < length:
        parts = [noise]
        while sum(map(len, parts)) < length + len(noise):
            parts += [np.zeros(rng.integers(_LONGEST_PAUSE), np.float32), noise]
        noise = np.concatenate(parts)
    start = int(rng.integers(len(noise) - length + 1))
    return noise[start : start + length]


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m research.wideband",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("--save", type=Path, required=True, metavar="DIR")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=17)
    options = parser.parse_args()
    try:
        save(options.data, options.save, options.count, options.seed)
    except UserError as error:
        sys.exit(str(error))
    return 0


if __name__ == "__main__":
    sys.exit(main())
