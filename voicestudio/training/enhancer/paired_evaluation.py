"""Evaluation of an enhancer on pairs of clean and noisy recordings."""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from voicestudio.audio.files import open_medium
from voicestudio.audio.resample import resample
from voicestudio.effects.enhance import EnhanceProcessor
from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.enhancer import quality_metrics

_SHORTEST_SECONDS = 0.5
Enhance = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Scores:
    """Measures of one recording, or their means; decibels unless the name says otherwise.

    `pesq_wb` and `stoi` are None where they cannot be measured (see `scores`), and
    `high_band_distance` below a rate of 40 kHz.
    """

    pesq_wb: float | None
    stoi: float | None
    si_sdr: float
    snr: float
    psnr: float
    log_spectral_distance: float
    high_band_distance: float | None


@dataclass(frozen=True)
class Evaluation:
    """Means over all pairs, and seconds of computing per second of sound."""

    pairs: int
    seconds: float
    real_time_factor: float
    noisy: Scores
    enhanced: Scores

    def as_dict(self) -> dict[str, Any]:
        """Nested dictionaries, for JSON."""
        return asdict(self)


def load_processor(model: str, device: str) -> EnhanceProcessor:
    """Load the shipped generator "studio" or "fast", or one of either design from a file.

    Raises ModelFileError (a UserError) when the file is missing or damaged.
    """
    if model == "studio" or model == "fast":
        return EnhanceProcessor(load_enhancer(device=device, size=model), device)
    return EnhanceProcessor(load_enhancer(Path(model), device), device)


def evaluate_pairs(
    folder: Path, enhance: Enhance, progress: Callable[[float], None] | None = None
) -> Evaluation:
    """Enhance every file of `folder`/noisy and compare it with its namesake in `folder`/clean.

    `enhance` maps float32 (frames, channels) at 48 kHz to the same shape; the first channel is
    measured, at the pair's own rate. Raises UserError for missing folders, names without a partner,
    or a pair of unequal length or rate, or one too short to measure.
    """
    names = paired_names(folder)
    noisy_scores, enhanced_scores = [], []
    sounded = spent = 0.0
    for done, name in enumerate(names, start=1):
        clean, noisy, rate = read_pair(folder, name)
        wideband = resample(noisy, rate, SAMPLE_RATE)
        begun = time.perf_counter()
        enhanced = enhance(wideband)
        spent += time.perf_counter() - begun
        sounded += len(noisy) / rate
        restored = resample(enhanced, SAMPLE_RATE, rate)[: len(noisy)]
        noisy_scores.append(measure(clean[:, 0], noisy[:, 0], rate))
        enhanced_scores.append(measure(clean[:, 0], restored[:, 0], rate))
        if progress:
            progress(done / len(names))
    return Evaluation(
        len(names),
        sounded,
        spent / sounded,
        mean_scores(noisy_scores),
        mean_scores(enhanced_scores),
    )


def paired_names(folder: Path) -> list[str]:
    """Names of the files that `folder`/clean and `folder`/noisy both hold.

    Raises UserError for missing or empty folders and for a name without a partner.
    """
    for part in ("clean", "noisy"):
        if not (folder / part).is_dir():
            raise UserError(f"{folder} needs a folder called {part!r} with sound files in it.")
    clean, noisy = ({p.name for p in (folder / part).iterdir()} for part in ("clean", "noisy"))
    if alone := sorted(clean ^ noisy):
        raise UserError(f"{folder} holds {alone[0]} only once: clean and noisy need equal names.")
    if not clean:
        raise UserError(f"{folder} holds no pairs of sound files.")
    return sorted(clean)


def read_pair(folder: Path, name: str) -> tuple[np.ndarray, np.ndarray, int]:
    """Clean and noisy, each float32 (frames, channels), and their rate. Raises UserError."""
    clean, noisy = open_medium(folder / "clean" / name), open_medium(folder / "noisy" / name)
    if (clean.sample_rate, clean.frames) != (noisy.sample_rate, noisy.frames):
        raise UserError(f"the two files called {name} in {folder} differ in length or rate.")
    if clean.frames < _SHORTEST_SECONDS * clean.sample_rate:
        raise UserError(
            f"{name} in {folder} is too short: measuring needs {_SHORTEST_SECONDS} s of sound."
        )
    return clean.read(0, clean.frames), noisy.read(0, noisy.frames), clean.sample_rate


def measure(clean: np.ndarray, other: np.ndarray, rate: int) -> Scores:
    """All measures of `other` against `clean`, both of shape (samples,) at `rate`."""
    return Scores(
        pesq_wb=quality_metrics.pesq_wb(clean, other, rate),
        stoi=quality_metrics.stoi(clean, other, rate),
        si_sdr=quality_metrics.si_sdr(clean, other),
        snr=quality_metrics.snr(clean, other),
        psnr=quality_metrics.psnr(clean, other),
        log_spectral_distance=quality_metrics.log_spectral_distance(clean, other, rate),
        high_band_distance=quality_metrics.high_band_distance(clean, other, rate),
    )


def mean_scores(rows: Sequence[Scores]) -> Scores:
    """The mean of each measure over the rows that have it."""

    def mean(name: str) -> float | None:
        known = [value for row in rows if (value := getattr(row, name)) is not None]
        return float(np.mean(known)) if known else None

    return Scores(**{name: mean(name) for name in Scores.__dataclass_fields__})  # pyright: ignore[reportArgumentType]
