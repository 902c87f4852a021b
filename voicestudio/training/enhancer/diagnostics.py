"""What the log says about a run besides its losses: is it balanced, alive and fast?"""

import math
import time
from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from voicestudio.networks.features import Stft, compressed_magnitude


class Interval:
    """The steps between two lines of the log."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._steps: list[Mapping[str, float]] = []
        self._waited = 0.0

    @property
    def steps(self) -> int:
        return len(self._steps)

    def add(self, figures: Mapping[str, float], waited: float) -> None:
        """A step's figures, and how many seconds it waited for its batch."""
        self._steps.append(figures)
        self._waited += waited

    def entry(self) -> dict[str, float]:
        """Means of the figures, seconds a step, and the share of them spent waiting for batches."""
        names = dict.fromkeys(name for figures in self._steps for name in figures)
        means = {name: self._mean(name) for name in names}
        seconds = time.monotonic() - self._began
        return {
            **{name: round(value, 4) for name, value in means.items() if value is not None},
            "seconds_per_step": round(seconds / max(1, self.steps), 4),
            "wait_share": round(self._waited / max(seconds, 1e-9), 3),
        }

    def _mean(self, name: str) -> float | None:
        known = [f[name] for f in self._steps if name in f and math.isfinite(f[name])]
        return float(np.mean(known)) if known else None


def gradient_shares(
    terms: Mapping[str, Tensor], spectrum: Tensor, heard: Tensor
) -> dict[str, float]:
    """Each loss term's share of the summed gradient norms on the generator's mask.

    `spectrum` is what came out of the generator and `heard` what its mask was applied to. A term
    near 1 drowns the others; one near 0 costs time and teaches nothing.
    """
    norms = {}
    for name, term in terms.items():
        (gradient,) = torch.autograd.grad(term, spectrum, retain_graph=True)
        norms[name] = float(torch.linalg.vector_norm(gradient * heard.conj()))
    total = sum(norms.values()) or 1.0
    return {name: round(norm / total, 3) for name, norm in norms.items()}


def collapse_figures(clean: Tensor, noisy: Tensor, enhanced: Tensor) -> dict[str, float]:
    """Signs of a generator that has given up, from waveforms (B, N) of different speakers.

    `variety` is how much its results differ from one another, against how much clean speech does
    (1: as much; 0: always the same). `level_db` is the level of the results against clean speech
    and `level_spread_db` its standard deviation; `reduction_db` is by how much they are quieter
    than the input.
    """
    stft = Stft().to(clean.device)
    wanted, got = (compressed_magnitude(stft(_levelled(x))) for x in (clean, enhanced))
    levels = [_level_db(x) for x in (clean, noisy, enhanced)]
    return {
        "variety": round(float(got.var(dim=0).mean() / wanted.var(dim=0).mean()), 3),
        "level_db": round(float((levels[2] - levels[0]).mean()), 2),
        "level_spread_db": round(float((levels[2] - levels[0]).std()), 2),
        "reduction_db": round(float((levels[1] - levels[2]).mean()), 2),
    }


def _levelled(waveform: Tensor) -> Tensor:
    return waveform / waveform.square().mean(dim=-1, keepdim=True).sqrt().clamp(min=1e-5)


def _level_db(waveform: Tensor) -> Tensor:
    return 10 * torch.log10(waveform.square().mean(dim=-1) + 1e-10)
