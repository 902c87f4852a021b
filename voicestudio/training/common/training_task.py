"""The interface of a network that a `TrainingRun` trains."""

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from torch import Tensor, nn

from voicestudio.errors import UserError
from voicestudio.training.common.fast_gru.layers import use_kernels
from voicestudio.training.common.learning_rate import Schedule
from voicestudio.training.common.recipe import Recipe

Net = TypeVar("Net", bound=nn.Module)
OwnRecipe = TypeVar("OwnRecipe", bound=Recipe)
Batch = TypeVar("Batch")


@dataclass(frozen=True)
class StepLosses:
    """Weighted terms of a step's loss, scalars that are summed, and other figures for the log."""

    terms: dict[str, Tensor]
    figures: dict[str, float] = field(default_factory=dict)


class TrainingTask(ABC, Generic[Net, OwnRecipe, Batch]):
    """A network, its examples, losses and validation; `TrainingRun` does everything else.

    Whatever is drawn at random must follow from the recipe's seed and the step or the number of the
    example, and what changes over a run must be in `state`: then a resumed run ends with the same
    weights, to the bit, as an unbroken one.

    Attributes:
        recipe: the hyperparameters.
        network: the trained network, on `device`.
        weights_file: the name of the exported weights in the run's folder.
        best_by: the validation figure whose highest value `best.safetensors` holds; None for none.
        largest_falls: for a validation figure where a run counts as diverged: the value below which
            falls do not count, and the largest fall from the best so far.
    """

    weights_file: ClassVar[str]
    best_by: ClassVar[str | None] = None
    largest_falls: ClassVar[Mapping[str, tuple[float, float]]] = {}

    recipe: OwnRecipe
    network: Net
    device: str

    @property
    @abstractmethod
    def schedule(self) -> Schedule:
        """How the learning rate changes over the run."""

    @abstractmethod
    def batches(self, first: int) -> Iterator[Batch]:
        """Batches without end, beginning with the example numbered `first`, from 0."""

    @abstractmethod
    def losses(self, batch: Batch, step: int, measure_shares: bool) -> StepLosses:
        """Compute the losses of the network on a batch, and train the networks that teach it.

        `measure_shares` asks for figures that are too slow for every step; `notes` then has them.
        """

    @abstractmethod
    def validate(self, network: Net) -> dict[str, float]:
        """Figures of a network (averaged weights) on held-out data."""

    @abstractmethod
    def export(self, network: Net, path: Path, facts: dict[str, Any]) -> None:
        """Write weights as they are shipped, with `facts` about the run in the header."""

    def compile_recurrences(self) -> str:
        """Have the networks of a step computed by compiled kernels, as `use_kernels` does.

        Returns the names of the trained network's kernels.
        """
        return use_kernels(self.network)

    def check_recipe(self, saved: Mapping[str, Any]) -> None:
        """Raise UserError if a run with the `saved` recipe cannot be resumed with this one."""

    def state(self) -> dict[str, Any]:
        """The task's state to resume from, besides the network and its optimiser."""
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Resume from what `state` gave, tensors on the CPU."""

    def notes(self, step: int) -> dict[str, Any]:
        """Further entries for a line of the log."""
        return {}

    def close(self) -> None:
        """End the task's processes and threads; no step follows."""

    def _check_same(self, saved: Mapping[str, Any], name: str) -> None:
        """Raise UserError unless an entry of the recipe, the size of the network, is unchanged."""
        own = json.dumps(asdict(self.recipe)[name], sort_keys=True)
        if json.dumps(saved[name], sort_keys=True) != own:
            raise UserError("the run was begun with another size of network: choose another --run.")
