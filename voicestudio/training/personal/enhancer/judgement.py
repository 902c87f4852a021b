"""Scores of a generator on fixed mixtures: PESQ and SI-SDR of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from voicestudio.networks.checkpoint import Network
from voicestudio.networks.pesq import Pesq
from voicestudio.training.common.mixer import Mixture
from voicestudio.training.enhancer.quality_metrics import si_sdr

_SI_SDR_SHARE = 0.1  # 1 dB counts as much as 0.1 PESQ


@dataclass(frozen=True, eq=False)
class Judgement:
    """Figures of a generator on mixtures, (n,) each, and its outputs.

    Attributes:
        pesq: wide-band PESQ by `networks.pesq`, which needs no further package.
        si_sdr: in dB.
        outputs: enhanced mixtures, float32 (samples,).
    """

    pesq: np.ndarray
    si_sdr: np.ndarray
    outputs: Sequence[np.ndarray]

    @property
    def figures(self) -> dict[str, float]:
        """Means, by name."""
        means = {"pesq": self.pesq, "si_sdr": self.si_sdr}
        return {name: round(float(values.mean()), 4) for name, values in means.items()}

    @property
    def score(self) -> float:
        """One number for both, higher is better."""
        return float((self.pesq + _SI_SDR_SHARE * self.si_sdr).mean())


class Judge:
    """Judges generators on `mixtures`; `go_on` is called before each and may raise."""

    def __init__(self, mixtures: Sequence[Mixture], device: str, go_on: Callable[[], None]) -> None:
        self.mixtures, self._device, self._go_on = mixtures, device, go_on
        self._pesq = Pesq()

    @torch.inference_mode()
    def judged(self, network: Network) -> Judgement:
        """Figures of `network`, which may be in training, on all mixtures; NaN where it fails."""
        outputs = [self._enhanced(network, mixture) for mixture in self.mixtures]
        pairs = list(zip(self.mixtures, outputs, strict=True))
        return Judgement(
            np.array([self._quality(m.clean, made) for m, made in pairs]),
            np.array([si_sdr(m.clean, made) for m, made in pairs]),
            outputs,
        )

    def _enhanced(self, network: Network, mixture: Mixture) -> np.ndarray:
        self._go_on()
        noisy = torch.from_numpy(mixture.noisy)[None].to(self._device)
        room = torch.tensor([mixture.room], dtype=torch.float32, device=self._device)
        return network(noisy, room)[0].cpu().numpy()

    def _quality(self, clean: np.ndarray, made: np.ndarray) -> float:
        return float(self._pesq(torch.from_numpy(clean)[None], torch.from_numpy(made)[None]))
