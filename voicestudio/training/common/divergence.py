"""Detecting that a training run diverges."""

import math
from collections import deque
from collections.abc import Mapping
from statistics import median

from torch import Tensor

_PATIENCE = 5  # bad steps in a row; single ones are skipped or clipped and do no harm
_EXPLOSION = 50.0  # times the median of the norms before
_REMEMBERED = 200


class Diverged(Exception):  # noqa: N818 (not an error: the run goes back and on)
    """The run diverged; the message says how it was detected."""


class DivergenceWatch:
    """Raises `Diverged` when losses or gradients explode, or validation gets much worse.

    It knows only the steps since it was made, since data may have changed before.

    `largest_falls` maps the names of validation figures, higher for better, to a value below which
    a figure counts as that value (the first steps of a run wander there), and the largest fall from
    the best so far.
    """

    def __init__(self, largest_falls: Mapping[str, tuple[float, float]]) -> None:
        self._largest_falls = largest_falls
        self._norms: deque[float] = deque(maxlen=_REMEMBERED)
        self._bad = 0
        self._best: dict[str, float] = {}

    def step(self, loss: float, gradient_norm: float) -> None:
        """Check a step's loss and its gradient's norm before clipping."""
        finite = math.isfinite(loss) and math.isfinite(gradient_norm)
        known = len(self._norms) >= _REMEMBERED // 4
        if finite and not (known and gradient_norm > _EXPLOSION * median(self._norms)):
            self._norms.append(gradient_norm)
            self._bad = 0
            return
        self._bad += 1
        if self._bad >= _PATIENCE:
            what = "the gradient exploded" if finite else "loss or gradient is not a number"
            raise Diverged(f"{what}, {self._bad} steps in a row")

    def validation(self, figures: Mapping[str, float]) -> None:
        """Check the figures of a validation."""
        for name, (lowest, fall) in self._largest_falls.items():
            if name not in figures:
                continue
            if math.isnan(figures[name]):
                raise Diverged(f"{name} is not a number")
            score, best = max(lowest, figures[name]), self._best.get(name, lowest)
            if score < best - fall:
                raise Diverged(f"{name} fell from {best:g} to {score:g}")
            self._best[name] = max(best, score)

    def weights(self, state: Mapping[str, Tensor]) -> None:
        """Check weights before they are saved."""
        if not all(bool(value.isfinite().all()) for value in state.values()):
            raise Diverged("a weight is not a number")

    def forget_steps(self) -> None:
        """Forget all steps, after the run has returned to an earlier state."""
        self._norms.clear()
        self._bad = 0
