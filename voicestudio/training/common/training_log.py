"""Figures of the steps between two lines of a run's log."""

import math
import time
from collections.abc import Mapping

import numpy as np


class LogInterval:
    """Collects the figures of steps and the time they took."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._steps: list[Mapping[str, float]] = []
        self._waited = 0.0

    @property
    def steps(self) -> int:
        """How many steps were added."""
        return len(self._steps)

    def add(self, figures: Mapping[str, float], waited: float) -> None:
        """A step's figures, and how many seconds it waited for its batch."""
        self._steps.append(figures)
        self._waited += waited

    def entry(self) -> dict[str, float]:
        """Means of the finite figures, seconds a step, and the share of them spent waiting."""
        names = dict.fromkeys(name for figures in self._steps for name in figures)
        means = {name: self._mean(name) for name in names}
        seconds = time.monotonic() - self._began
        return {
            **{name: round(value, 4) for name, value in means.items() if value is not None},
            "seconds_per_step": round(seconds / max(1, self.steps), 4),
            "wait_share": round(self._waited / max(seconds, 1e-9), 3),
        }

    def _mean(self, name: str) -> float | None:
        known = [f[name] for f in self._steps if name in f and math.isfinite(f[name])]
        return float(np.mean(known)) if known else None
