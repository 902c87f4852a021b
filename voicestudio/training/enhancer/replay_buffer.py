"""What the metric discriminator has seen before, so that it does not forget it."""

import numpy as np
import torch
from torch import Tensor

_KEPT_SHARE = 0.25  # of batches: 64 places then reach back some 250 steps on average


class Replay:
    """Past results of the generator with their scores (MetricGAN+, Fu et al. 2021).

    Each is a pair of magnitudes (K, T), kept as float16: 64 of three seconds take 12 MB, little
    enough to be saved with the run, which a resumed one needs to go on as if unbroken. A full
    memory forgets at random, so that a few old ones stay.
    """

    def __init__(self, places: int) -> None:
        self._places = places
        self._clean: list[Tensor] = []
        self._other: list[Tensor] = []
        self._scores: list[float] = []

    def add(self, clean: Tensor, other: Tensor, scores: Tensor, draw: np.random.Generator) -> None:
        """Perhaps keep one of a batch: magnitudes (B, K, T) twice, scores (B,), -1 if unknown."""
        if not self._places or draw.random() > _KEPT_SHARE:
            return
        item = int(draw.integers(len(scores)))
        if scores[item] < 0:
            return
        if self._clean and self._clean[0].shape != clean.shape[1:]:
            self.restore({})  # the run goes on with another length
        place = len(self._scores)
        if place == self._places:
            place = int(draw.integers(self._places))
            for kept in (self._clean, self._other, self._scores):
                kept.pop(place)
        self._clean.insert(place, clean[item].to("cpu", torch.float16))
        self._other.insert(place, other[item].to("cpu", torch.float16))
        self._scores.insert(place, float(scores[item]))

    def sample(
        self, count: int, draw: np.random.Generator, device: str
    ) -> tuple[Tensor, Tensor, Tensor] | None:
        """Up to `count` of them, float32: (n, K, T) twice and scores (n,); None while empty."""
        if not self._scores:
            return None
        chosen = draw.permutation(len(self._scores))[:count]
        clean, other = (
            torch.stack([kept[i] for i in chosen]).to(device, torch.float32)
            for kept in (self._clean, self._other)
        )
        return clean, other, torch.tensor([self._scores[i] for i in chosen], device=device)

    def state(self) -> dict[str, list]:
        return {"clean": self._clean, "other": self._other, "scores": self._scores}

    def restore(self, state: dict[str, list]) -> None:
        """Go on with what `state` gave; with nothing where it gave nothing."""
        self._clean, self._other = ([x.cpu() for x in state.get(n, [])] for n in ("clean", "other"))
        self._scores = list(state.get("scores", []))
