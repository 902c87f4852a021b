"""Limits of a training run, and the callbacks by which its caller follows it."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


class StopRequested(Exception):  # noqa: N818 (not an error: the run is saved and can go on)
    """A task was asked to stop in the middle of a step or a validation, and left no trace of it."""


@dataclass(frozen=True)
class StopConditions:
    """When a call of `TrainingRun.train` ends: after `steps` in all, or after `seconds`."""

    steps: int
    seconds: float
    begun: float = field(default_factory=time.monotonic)

    @property
    def elapsed(self) -> float:
        """Seconds since training began."""
        return time.monotonic() - self.begun

    def reached(self, step: int) -> bool:
        """Whether training ends before this step, counted from 0."""
        return step >= self.steps or self.elapsed > self.seconds


def _nothing(*_: object) -> None:
    """A supervision without any callbacks."""


@dataclass(frozen=True, kw_only=True)
class Supervision:
    """Callbacks by which the caller of a run follows and ends it.

    Attributes:
        validate_every: steps between validations, so that which weights are the best does not
            depend on the machine's speed; None validates whenever the run is saved.
        patience: after how many validations in a row without better ones the run ends, counted by
            `TrainingTask.best_by`; None for never.
        stop_asked: asked after every step; the run is saved and ends when it returns True.
        stepped: told the steps taken so far and the loss of the last.
        validated: told the step, the figures, and whether they are the best so far.
    """

    validate_every: int | None = None
    patience: int | None = None
    stop_asked: Callable[[], bool] = lambda: False
    stepped: Callable[[int, float], None] = _nothing
    validated: Callable[[int, Mapping[str, float], bool], None] = _nothing

    def plans(self, step: int) -> bool:
        """Whether `validate_every` names this step."""
        return self.validate_every is not None and step % self.validate_every == 0
