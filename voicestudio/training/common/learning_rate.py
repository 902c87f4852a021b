"""How the learning rate of the generator goes over a run."""

from dataclasses import dataclass

_WARM_UP = 300
_LOWEST = 0.05


def rate_factor(step: int, halving_steps: int) -> float:
    """Warm-up over 300 steps, then halving every `halving_steps`, down to a twentieth."""
    return min(1.0, (step + 1) / _WARM_UP) * max(_LOWEST, 0.5 ** (step / halving_steps))


@dataclass(frozen=True)
class CoolDown:
    """The learning rate falls in a straight line to nothing over `steps` from step `start` on.

    What a long run at a high rate has found settles in few steps, whenever that is (Hägele et al.
    2024).
    """

    start: int
    steps: int

    @property
    def end(self) -> int:
        return self.start + self.steps

    def rate_factor(self, step: int, halving_steps: int) -> float:
        """Factor at a step between `start` and `end`, from what it was at `start`."""
        return rate_factor(self.start, halving_steps) * max(0.0, (self.end - step) / self.steps)
