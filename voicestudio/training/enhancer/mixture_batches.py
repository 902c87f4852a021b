"""Batches of mixtures for training, made by worker processes."""

import functools
import itertools
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from voicestudio.training.common.corpus import Pack
from voicestudio.training.common.mixer import Mixer
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe


def mixture_batches(
    pack: Path, recipe: EnhancerRecipe, first: int, workers: int
) -> Iterator[dict[str, Tensor]]:
    """Batches without end from the mixture numbered `first` on, the same for any `workers`.

    A batch maps "noisy" and "clean" to (B, N) float32 at 48 kHz, "bandwidth" (Hz) and "room" (0 to
    1) to (B,). With 0 workers they are made in this process.
    """
    loader = DataLoader(
        _Mixtures(pack, recipe, first),
        recipe.batch,
        num_workers=workers,
        prefetch_factor=4 if workers else None,
        multiprocessing_context="spawn" if workers else None,
    )
    yield from loader


class _Mixtures(IterableDataset):
    """Single mixtures; the loader takes a batch of them from each worker in turn."""

    def __init__(self, pack: Path, recipe: EnhancerRecipe, first: int) -> None:
        self._pack, self._recipe, self._first = pack, recipe, first

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        recipe, worker = self._recipe, get_worker_info()
        number, workers = (worker.id, worker.num_workers) if worker else (0, 1)
        mixer = _mixer(self._pack, recipe.seconds, recipe.seed, recipe.mixing)
        for batch in itertools.count(number, workers):
            begin = self._first + batch * recipe.batch
            for index in range(begin, begin + recipe.batch):
                mixture = mixer.mixture(index)
                yield {
                    "noisy": torch.from_numpy(mixture.noisy),
                    "clean": torch.from_numpy(mixture.clean),
                    "bandwidth": torch.tensor(mixture.bandwidth_hz, dtype=torch.float32),
                    "room": torch.tensor(mixture.room, dtype=torch.float32),
                }


@functools.lru_cache(1)
def _mixer(pack: Path, seconds: float, seed: int, recipe: MixingRecipe) -> Mixer:
    """Cached, because simulating its rooms takes seconds."""
    return Mixer(Pack(pack), "train", seconds, seed, recipe)
