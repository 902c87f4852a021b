"""Replay buffer of the metric discriminator: past results that it learns from again."""

import numpy as np
import torch
from torch import Tensor


class ReplayBuffer:
    """Past results of the generator with their scores (MetricGAN+, Fu et al. 2021).

    Of a `share` (0 to 1) of the batches one item is kept, up to `capacity`: a pair of magnitudes
    (K, T) as float16. 64 of three seconds take 12 MB, which is saved with the run so that it can be
    resumed to the bit. A full buffer replaces items at random, so that a few old ones stay.
    """

    def __init__(self, capacity: int, share: float) -> None:
        self._capacity, self._share = capacity, share
        self._clean: list[Tensor] = []
        self._other: list[Tensor] = []
        self._scores: list[float] = []

    def add(self, clean: Tensor, other: Tensor, scores: Tensor, draw: np.random.Generator) -> None:
        """Offer a batch: clean and other magnitudes (B, K, T), scores (B,) with -1 for unknown."""
        if not self._capacity or draw.random() > self._share:
            return
        item = int(draw.integers(len(scores)))
        if scores[item] < 0:
            return
        if self._clean and self._clean[0].shape != clean.shape[1:]:
            self.restore({})  # the run was resumed with another length
        place = len(self._scores)
        if place == self._capacity:
            place = int(draw.integers(self._capacity))
            for kept in (self._clean, self._other, self._scores):
                kept.pop(place)
        self._clean.insert(place, clean[item].to("cpu", torch.float16))
        self._other.insert(place, other[item].to("cpu", torch.float16))
        self._scores.insert(place, float(scores[item]))

    def sample(
        self, count: int, draw: np.random.Generator, device: str
    ) -> tuple[Tensor, Tensor, Tensor] | None:
        """Up to `count` items, float32: (n, K, T) clean and other, scores (n,); None if empty."""
        if not self._scores:
            return None
        chosen = draw.permutation(len(self._scores))[:count]
        clean, other = (
            torch.stack([kept[i] for i in chosen]).to(device, torch.float32)
            for kept in (self._clean, self._other)
        )
        return clean, other, torch.tensor([self._scores[i] for i in chosen], device=device)

    def state(self) -> dict[str, list]:
        """What `restore` needs to resume."""
        return {"clean": self._clean, "other": self._other, "scores": self._scores}

    def restore(self, state: dict[str, list]) -> None:
        """Resume from what `state` gave; an empty dictionary empties the buffer."""
        self._clean, self._other = ([x.cpu() for x in state.get(n, [])] for n in ("clean", "other"))
        self._scores = list(state.get("scores", []))
