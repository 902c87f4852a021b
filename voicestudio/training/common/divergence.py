"""Noticing that a training run goes wrong, early enough to go back to where it did not."""

import math
from collections import deque
from collections.abc import Mapping
from statistics import median

from torch import Tensor

_PATIENCE = 5  # bad steps in a row; single ones are skipped or clipped and do no harm
_EXPLOSION = 50.0
_REMEMBERED = 200
# Below what nothing counts: the first steps of a run wander there; and the largest fall allowed.
_WORST_FALLS = {"val_si_sdr": (0.0, 3.0), "val_pesq": (1.0, 0.4)}


class Diverged(Exception):  # noqa: N818 (not an error: the run goes back and on)
    """The run went wrong; the message says how it was noticed."""


class Watch:
    """Raises `Diverged` when losses or gradients explode, or held-out speech gets much worse.

    It knows nothing of earlier runs: data may have been changed in between.
    """

    def __init__(self) -> None:
        self._norms: deque[float] = deque(maxlen=_REMEMBERED)
        self._bad = 0
        self._best: dict[str, float] = {}

    def step(self, loss: float, gradient_norm: float) -> None:
        """Look at a step's loss and at its gradient's norm before clipping."""
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

    def validation(self, scores: Mapping[str, float]) -> None:
        """Look at what the validation found."""
        for name, (lowest, fall) in _WORST_FALLS.items():
            if name not in scores:
                continue
            if math.isnan(scores[name]):
                raise Diverged(f"{name} is not a number")
            score, best = max(lowest, scores[name]), self._best.get(name, lowest)
            if score < best - fall:
                raise Diverged(f"{name} fell from {best:g} to {score:g}")
            self._best[name] = max(best, score)

    def weights(self, state: Mapping[str, Tensor]) -> None:
        """Look at the weights that are about to be saved."""
        if not all(bool(value.isfinite().all()) for value in state.values()):
            raise Diverged("a weight is not a number")

    def forget_steps(self) -> None:
        """Begin anew with steps, after going back."""
        self._norms.clear()
        self._bad = 0
