"""Validation of the enhancer on fixed mixtures of held-out speech and noise."""

import functools
import itertools
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import Network
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.corpus import Pack
from voicestudio.training.common.mixer import Mixer, Mixture
from voicestudio.training.enhancer.diagnostics import collapse_figures
from voicestudio.training.enhancer.quality_metrics import normalised_pesq, si_sdr

_SEED = 7
_BATCH = 16


@functools.lru_cache(1)
def held_out(pack: Path, seconds: float, count: int = 16) -> "HeldOut":
    """The validation mixtures of `pack`, cached because they take seconds to make."""
    return HeldOut(pack, seconds, count)


class HeldOut:
    """`count` mixtures of the validation split, speech and noise in all of them."""

    def __init__(self, pack: Path, seconds: float, count: int) -> None:
        mixer = Mixer(Pack(pack), "validation", seconds, _SEED)
        drawn = (mixer.mixture(index) for index in range(3 * count))
        chosen = list(itertools.islice(filter(_is_noisy_speech, drawn), count))
        self._noisy, self._clean = (
            torch.from_numpy(np.stack([getattr(m, part) for m in chosen]))
            for part in ("noisy", "clean")
        )
        self._room = torch.tensor([m.room for m in chosen], dtype=torch.float32)

    def scores(self, generator: Network, device: str) -> dict[str, float]:
        """Mean SI-SDR in dB, PESQ-WB where it is installed, and signs of collapse.

        SI-SDR is NaN, and all else missing, where the output is not finite.
        """
        return self._scores_of(self._enhanced(generator, device))

    def noisy_scores(self) -> dict[str, float]:
        """The same figures of the noisy input."""
        return self._scores_of(self._noisy)

    @torch.inference_mode()
    def _enhanced(self, generator: Network, device: str) -> Tensor:
        parts = zip(self._noisy.split(_BATCH), self._room.split(_BATCH), strict=True)
        return torch.cat([generator(n.to(device), r.to(device)).cpu() for n, r in parts])

    def _scores_of(self, enhanced: Tensor) -> dict[str, float]:
        if not bool(torch.isfinite(enhanced).all()):
            return {"val_si_sdr": float("nan")}
        clean, other = self._clean.numpy(), enhanced.numpy()
        quality = [q for q in normalised_pesq(clean, other, SAMPLE_RATE) if q >= 0]
        ratios = [si_sdr(c, o) for c, o in zip(clean, other, strict=True)]
        return {
            "val_si_sdr": round(float(np.mean(ratios)), 3),
            **({"val_pesq": round(1 + 3.5 * float(np.mean(quality)), 4)} if quality else {}),
            **collapse_figures(self._clean, self._noisy, enhanced),
        }


def check_pack(folder: Path) -> None:
    """Raise UserError unless the pack has speech and noise both to learn from and to hold out."""
    pack = Pack(folder)
    for kind in ("speech", "noise"):
        if not pack.select(kind, "train"):
            raise UserError(
                f"{folder} holds no {kind}: its manifest names none that may be used, "
                "see docs/training.md for which corpora are."
            )
        if not pack.select(kind, "validation"):
            raise UserError(
                f"{folder} holds too little {kind} to hold out a twentieth of its files: add some."
            )


def _is_noisy_speech(mixture: Mixture) -> bool:
    return bool(min(np.std(mixture.clean), np.std(mixture.noisy - mixture.clean)) > 1e-4)
