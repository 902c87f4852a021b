"""One training run: the loop, averaged weights, saving and resuming, schedule, log, divergence."""

import math
import operator
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Generic, TypeVar

import torch
from torch import nn

from voicestudio.errors import UserError
from voicestudio.networks.precision import compute_in_bfloat16
from voicestudio.training.common.divergence import Diverged, DivergenceWatch
from voicestudio.training.common.fast_gru.layers import BY_TORCH
from voicestudio.training.common.gradient_processes import GradientProcesses
from voicestudio.training.common.learning_rate import CoolDown
from voicestudio.training.common.optimisation import averaged_model, descend
from voicestudio.training.common.run_folder import RunFolder
from voicestudio.training.common.saved_state import current_layout
from voicestudio.training.common.supervision import StopConditions, StopRequested, Supervision
from voicestudio.training.common.training_log import LogInterval
from voicestudio.training.common.training_task import TrainingTask

Task = TypeVar("Task", bound=TrainingTask[Any, Any, Any])
_SLOWER = 0.5  # factor of the learning rate after a divergence
_SKIPPED_EXAMPLES = 1_000_000  # passed over after a divergence
_RECOVERIES = 5  # without a good interval in between


class TrainingGaveUpError(UserError):
    """A run diverged again and again."""


class TrainingRun(Generic[Task]):
    """A run of a task in a folder (`RunFolder`), resumed if it has begun.

    With `cool_down` steps a copy of the run is finished; the run's own state is kept. With
    `compiled` recurrences on a CPU are computed by kernels that are compiled for it, where that can
    be. With `others` this process computes only its part of every batch, and they the rest; the
    loss in the log is that of its part.

    Attributes:
        task: the network and its losses.
        step: the number of steps done.
        averaged: the averaged weights (`AveragedModel`), which are validated and exported.
        kernels: what computes the recurrences (`compile_recurrences`).
        kernels_before: what did so in the run that is resumed; with others the last bits differ.

    Raises UserError when the folder holds a damaged state or a run that does not fit the recipe.
    """

    def __init__(
        self,
        task: Task,
        folder: Path,
        *,
        cool_down: int | None = None,
        compiled: bool = False,
        others: GradientProcesses | None = None,
    ) -> None:
        self.task, self.step = task, 0
        self._folder = RunFolder(folder, task.weights_file, cooling=cool_down is not None)
        self._slowed, self._skipped, self._recoveries = 1.0, 0, 0
        self._best, self._validated_at, self._not_better = float("-inf"), -1, 0
        self._supervision, self._others = Supervision(), others
        self._cool_down: CoolDown | None = None
        recipe = task.recipe
        self.averaged = averaged_model(task.network, recipe.average_decay)
        if recipe.mixed_precision and task.device.startswith("cuda"):
            compute_in_bfloat16(task.network, "cuda")
        compiles = compiled and torch.device(task.device).type == "cpu"
        self.kernels = task.compile_recurrences() if compiles else BY_TORCH
        self.kernels_before = self.kernels
        self._optimiser = torch.optim.AdamW(
            task.network.parameters(),
            recipe.learning_rate,
            betas=recipe.betas,
            weight_decay=recipe.weight_decay,
        )
        self._watch = DivergenceWatch(task.largest_falls)
        if self._folder.has_state:
            self._restore()
        if cool_down is not None and self._cool_down is None:
            self._cool_down = CoolDown(self.step, cool_down)

    @property
    def network(self) -> nn.Module:
        """The network with the weights of the last step."""
        return self.task.network

    @property
    def average(self) -> nn.Module:
        """The network with averaged weights."""
        return self.averaged.module

    def train(
        self,
        steps: int,
        seconds: float,
        save_every: float = 180.0,
        supervision: Supervision | None = None,
    ) -> None:
        """Train until `steps` in all or for `seconds`, saving every `save_every` seconds.

        `supervision` may end it earlier; then everything is saved too. After a divergence the run
        continues from the state saved last, with half the learning rate and other examples. Raises
        TrainingGaveUpError (a UserError) when it diverges five times in a row.
        """
        self._supervision = supervision or Supervision()
        stop = StopConditions(self._cool_down.end if self._cool_down else steps, seconds)
        try:
            self._begin(stop)
            while not self._ends(stop):
                try:
                    self._advance(stop, save_every)
                except Diverged as divergence:
                    self._recover(divergence)
        except StopRequested:
            self.save()
        finally:
            self.task.close()
            if self._others:
                self._others.close()
        if self._cool_down and self.step >= stop.steps:
            self._folder.finish()

    def validate(self) -> dict[str, float]:
        """Figures of the averaged weights on held-out data (`TrainingTask.validate`)."""
        return self.task.validate(self.average)

    def save(self) -> None:
        """Write the state and the averaged weights. Raises UserError when they cannot be."""
        cooling = self._cool_down
        state = {
            "step": self.step,
            "recipe": asdict(self.task.recipe),
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "averaged_updates": int(self.averaged.n_averaged),
            "optimiser": self._optimiser.state_dict(),
            "slowed": self._slowed,
            "skipped": self._skipped,
            "cool_down": cooling and asdict(cooling),
            "best": self._best,
            "validated_at": self._validated_at,
            "not_better": self._not_better,
            "kernels": self.kernels,
            **self.task.state(),
        }
        self._folder.save(state, self._export)

    def _export(self, path: Path) -> None:
        facts = {"step": self.step, "recipe": asdict(self.task.recipe)}
        self.task.export(self.average, path, facts)

    def _begin(self, stop: StopConditions) -> None:
        """Log the settings of the run, and save its first state."""
        self._log(0.0, {"kernels": self.kernels}, self._validated_if_due(stop))
        if not self._folder.has_state:
            self.save()

    def _advance(self, stop: StopConditions, save_every: float) -> None:
        """Train until `stop`; raises `Diverged`."""
        batches = self.task.batches(self._skipped + self.step * self.task.recipe.batch)
        interval, saved = LogInterval(), time.monotonic()
        while not self._ends(stop):
            self._take_step(batches, interval)
            is_due = self._supervision.plans(self.step)
            if time.monotonic() - saved > save_every or is_due or self._ends(stop):
                self._close_interval(interval, stop)
                interval, saved = LogInterval(), time.monotonic()

    def _take_step(self, batches: Iterator[Any], interval: LogInterval) -> None:
        asked = time.monotonic()
        batch = next(batches)
        waited = time.monotonic() - asked
        self._set_rate()
        if self._others:
            batch = self._others.begin(batch, self.step)
        found = self.task.losses(batch, self.step, measure_shares=interval.steps == 0)
        loss = torch.stack(list(found.terms.values())).sum()
        norm = descend(
            self._optimiser,
            self.network.parameters(),
            loss,
            self.task.recipe.largest_gradient,
            self._others and self._others.average,
        )
        if math.isfinite(norm):
            self.averaged.update_parameters(self.network)
        self._watch.step(float(loss.detach()), norm)
        terms = {name: float(value.detach()) for name, value in found.terms.items()}
        interval.add(terms | {"gradient_norm": norm} | found.figures, waited)
        self.step += 1
        self._supervision.stepped(self.step, float(loss.detach()))

    def _ends(self, stop: StopConditions) -> bool:
        supervision = self._supervision
        patient = supervision.patience is None or self._not_better < supervision.patience
        return stop.reached(self.step) or not patient or supervision.stop_asked()

    def _close_interval(self, interval: LogInterval, stop: StopConditions) -> None:
        """Log and save, unless validation or the weights show that the run has diverged."""
        figures, validated = interval.entry(), self._validated_if_due(stop)
        self._watch.weights(self.network.state_dict())
        rate = self._optimiser.param_groups[0]["lr"]
        self._log(stop.elapsed, figures | {"learning_rate": rate}, validated)
        self.save()
        self._recoveries = 0

    def _validated_if_due(self, stop: StopConditions) -> dict[str, float]:
        """Figures, or none where they are not due at this step or are known already."""
        if self._supervision.validate_every is None:
            return self._validated()
        due = self._supervision.plans(self.step) or self.step >= stop.steps
        return self._validated() if due and self._validated_at < self.step else {}

    def _validated(self) -> dict[str, float]:
        """Validate, and export the averaged weights where they are the best so far."""
        figures = self.validate()
        self._watch.validation(figures)
        score = figures.get(self.task.best_by or "", float("-inf"))
        is_best = score > self._best
        if is_best:
            self._best = score
            self._export(self._folder.best)
        self._not_better = 0 if is_best else self._not_better + 1
        self._validated_at = self.step
        self._supervision.validated(self.step, figures, is_best)
        return figures

    def _log(self, seconds: float, figures: dict[str, Any], validated: dict[str, float]) -> None:
        place = {"step": self.step, "seconds": round(seconds)}
        self._folder.append(place | figures | self.task.notes(self.step) | validated)

    def _recover(self, divergence: Diverged) -> None:
        """Return to the state saved last; from there on more slowly, with other examples."""
        self._recoveries += 1
        diverged_at, slowed, skipped = self.step, self._slowed, self._skipped
        self._restore()
        self._slowed, self._skipped = slowed * _SLOWER, skipped + _SKIPPED_EXAMPLES
        self._watch.forget_steps()
        self._folder.append(
            {
                "step": diverged_at,
                "event": "recovered",
                "reason": str(divergence),
                "back_to": self.step,
                "learning_rate_times": self._slowed,
            }
        )
        if self._recoveries >= _RECOVERIES:
            raise TrainingGaveUpError(
                f"training diverged {self._recoveries} times in a row near step {diverged_at} "
                f"({divergence}): begin again with a lower learning rate or other data."
            )
        self.save()

    def _set_rate(self) -> None:
        schedule, cooling = self.task.schedule, self._cool_down
        factor = cooling.factor(self.step, schedule) if cooling else schedule.factor(self.step)
        for group in self._optimiser.param_groups:
            group["lr"] = self.task.recipe.learning_rate * factor * self._slowed

    def _restore(self) -> None:
        """Resume from the state saved last. Raises DamagedRunError for any other layout."""
        state = self._folder.load()
        try:
            self._take_up(current_layout(state))
        except (UserError, MemoryError, torch.OutOfMemoryError):
            raise
        except Exception as error:
            raise self._folder.damaged() from error

    def _take_up(self, state: dict[str, Any]) -> None:
        self.task.check_recipe(state["recipe"])
        self.step, self._best = operator.index(state["step"]), float(state["best"])
        self._validated_at, self._not_better = state["validated_at"], state["not_better"]
        self.kernels_before = state["kernels"]
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.averaged.n_averaged.fill_(state["averaged_updates"])
        self._optimiser.load_state_dict(state["optimiser"])
        _check_moments(self._optimiser)
        self.task.restore(state)
        self._slowed, self._skipped = state["slowed"], state["skipped"]
        if cooling := state["cool_down"]:
            self._cool_down = CoolDown(**cooling)


def _check_moments(optimiser: torch.optim.Optimizer) -> None:
    """Raises ValueError where they are those of other parameters, which torch does not see."""
    for parameter, moments in optimiser.state.items():
        if any(moments[name].shape != parameter.shape for name in ("exp_avg", "exp_avg_sq")):
            raise ValueError("the optimiser's moments have another shape than the weights")
