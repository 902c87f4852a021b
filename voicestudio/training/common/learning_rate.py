"""Learning-rate schedules: factors from 0 to 1 that the highest learning rate is multiplied by."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np


class Schedule(Protocol):
    """A learning-rate factor for every step."""

    def factor(self, step: int) -> float:
        """The factor, 0 to 1, at a step counted from 0."""
        ...


@dataclass(frozen=True)
class HalvingSchedule:
    """Linear warm-up over `warm_up` steps, then halving every `halving_steps`, down to `lowest`."""

    warm_up: int
    halving_steps: int
    lowest: float

    def factor(self, step: int) -> float:
        decayed = max(self.lowest, 0.5 ** (step / self.halving_steps))
        return min(1.0, (step + 1) / self.warm_up) * decayed


@dataclass(frozen=True)
class CosineSchedule:
    """Linear warm-up over `warm_up` steps; half a cosine from 1 to `lowest` over `steps`."""

    warm_up: int
    steps: int
    lowest: float

    def factor(self, step: int) -> float:
        progress = min(1.0, step / self.steps)
        decayed = max(self.lowest, 0.5 + 0.5 * float(np.cos(np.pi * progress)))
        return min(1.0, (step + 1) / self.warm_up) * decayed


@dataclass(frozen=True)
class CoolDown:
    """A linear fall of the learning rate to 0 over `steps`, from step `start` on.

    Ending a long run at a high rate this way takes few steps, whenever it is done (Hägele et al.
    2024).
    """

    start: int
    steps: int

    @property
    def end(self) -> int:
        """The step at which the rate is 0."""
        return self.start + self.steps

    def factor(self, step: int, schedule: Schedule) -> float:
        """The factor at a step from `start` to `end`; `schedule` gives the one at `start`."""
        return schedule.factor(self.start) * max(0.0, (self.end - step) / self.steps)
