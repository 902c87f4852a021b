"""Batches of mixtures for training, made by worker processes."""

import contextlib
import functools
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from voicestudio.training.common.corpus import Pack
from voicestudio.training.common.mixer import Mixer, Mixture
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.common.stopping_signals import ignore_stopping, stopping_held_back
from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe


class MixtureSource(Protocol):
    """Mixtures by their number."""

    def mixture(self, index: int) -> Mixture:
        """The mixture with this number, always the same."""
        ...


def mixture_batches(
    pack: Path, recipe: EnhancerRecipe, first: int, workers: int
) -> Iterator[dict[str, Tensor]]:
    """Batches of the train split of a pack (`batches_of`)."""
    source = functools.partial(_mixer, pack, recipe.seconds, recipe.seed, recipe.mixing)
    return batches_of(source, recipe.batch, first, workers)


def batches_of(
    source: Callable[[], MixtureSource], batch: int, first: int, workers: int
) -> Iterator[dict[str, Tensor]]:
    """Batches without end from the mixture numbered `first` on, the same for any `workers`.

    Each worker process calls `source` once, which must be picklable; with 0 workers they are made
    in this process. Workers ignore what asks the program to end: this process decides
    what that means, and they end with it. A batch maps "noisy" and "clean" to (B, N) float32 at
    48 kHz, "bandwidth" (Hz) and "room" (0 to 1) to (B,).
    """
    loader = DataLoader(
        _Mixtures(source, batch, first),
        batch,
        num_workers=workers,
        prefetch_factor=4 if workers else None,
        multiprocessing_context="spawn" if workers else None,
        worker_init_fn=ignore_stopping if workers else None,
    )
    with stopping_held_back() if workers else contextlib.nullcontext():
        batches = iter(loader)
    yield from batches


class _Mixtures(IterableDataset):
    """Single mixtures; the loader takes a batch of them from each worker in turn."""

    def __init__(self, source: Callable[[], MixtureSource], batch: int, first: int) -> None:
        self._source, self._batch, self._first = source, batch, first

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        worker = get_worker_info()
        number, workers = (worker.id, worker.num_workers) if worker else (0, 1)
        mixer = self._source()
        for batch in itertools.count(number, workers):
            begin = self._first + batch * self._batch
            for index in range(begin, begin + self._batch):
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
