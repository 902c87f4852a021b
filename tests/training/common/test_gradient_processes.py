"""Processes that compute parts of each batch: their mean is the whole batch's gradient."""

import functools
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from leak_check import has_ended
from torch import Tensor, nn

from voicestudio.errors import UserError
from voicestudio.training.common.gradient_processes import GradientProcesses
from voicestudio.training.common.learning_rate import HalvingSchedule, Schedule
from voicestudio.training.common.recipe import Recipe
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.common.training_task import StepLosses, TrainingTask


class RegressionTask(TrainingTask[nn.Linear, Recipe, dict[str, Tensor]]):
    """Learns to add, from numbers that follow from the number of the example."""

    weights_file = "sum.safetensors"

    def __init__(self, batch: int, told: Path | None = None) -> None:
        self.recipe, self.device = Recipe(batch=batch, learning_rate=0.05), "cpu"
        torch.manual_seed(1)
        self.network = nn.Linear(3, 1)
        self._unused = nn.Parameter(torch.zeros(2))
        self.network.register_parameter("unused", self._unused)
        if told is not None:
            told.write_text(str(os.getpid()))

    @property
    def schedule(self) -> Schedule:
        return HalvingSchedule(1, 1000, 0.1)

    def batches(self, first: int) -> Iterator[dict[str, Tensor]]:
        while True:
            numbers = torch.arange(first, first + self.recipe.batch, dtype=torch.float32)
            given = torch.stack([numbers.sin(), numbers.cos(), (numbers * 1.7).sin()], dim=1)
            yield {"given": given, "wanted": given.sum(dim=1, keepdim=True)}
            first += self.recipe.batch

    def losses(self, batch: dict[str, Tensor], step: int, measure_shares: bool) -> StepLosses:
        error = self.network(batch["given"]) - batch["wanted"]
        return StepLosses({"square": error.square().mean(), "absolute": error.abs().mean()})

    def validate(self, network: nn.Linear) -> dict[str, float]:
        return {}

    def export(self, network: nn.Linear, path: Path, facts: dict[str, Any]) -> None:
        path.write_bytes(b"")


def _trained(folder: Path, steps: int, count: int = 0) -> dict[str, Tensor]:
    task = RegressionTask(6)
    make_task = functools.partial(RegressionTask, 6)
    others = GradientProcesses(count, task.network, make_task) if count else None
    TrainingRun(task, folder, others=others).train(steps, 300)
    return {name: values.clone() for name, values in task.network.state_dict().items()}


def _step(others: GradientProcesses, batch: dict[str, Tensor]) -> None:
    others.begin(batch, 0)
    others.average()


def test_steps_in_several_processes_are_those_of_the_whole_batch(tmp_path):
    begun = RegressionTask(6).network.state_dict()
    alone, shared = _trained(tmp_path / "alone", 5), _trained(tmp_path / "shared", 5, count=2)
    for name, values in alone.items():
        torch.testing.assert_close(shared[name], values, rtol=1e-5, atol=1e-6)
    assert float((alone["weight"] - begun["weight"]).abs().min()) > 0.05


def test_a_run_in_several_processes_goes_on_to_the_bit(tmp_path):
    whole = _trained(tmp_path / "whole", 6, count=1)
    _trained(tmp_path / "broken", 2, count=1)
    resumed = _trained(tmp_path / "broken", 6, count=1)
    assert all(torch.equal(resumed[name], values) for name, values in whole.items())


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills by a signal of Unix")
def test_a_process_that_was_killed_is_told_and_those_left_end(tmp_path):
    task, told = RegressionTask(6), tmp_path / "process"
    others = GradientProcesses(1, task.network, functools.partial(RegressionTask, 6, told))
    batch = next(task.batches(0))
    assert len(others.begin(batch, 0)["given"]) == 3
    task.losses(batch, 0, False).terms["square"].backward()
    others.average()
    number = int(told.read_text())
    os.kill(number, signal.SIGKILL)
    with pytest.raises(UserError, match="has ended: run the command again"):
        _step(others, batch)
    others.close()
    assert has_ended(number)
