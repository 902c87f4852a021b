"""What an edit did, as steps of a chain, so that it can be done to another sound."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from voicestudio.effects.step import Step


@dataclass(frozen=True)
class DoneSteps:
    """Steps that do to all of another sound what an edit did to its range.

    Attributes:
        steps: The steps; none where only the strength of what was done before was changed.
        everywhere: Whether that is the same place there: all of the sound, or for a fade its end.
        instead: Whether it took the place of what the same step did before.
        strength: The strength that the step before has now; None where it keeps its own.
    """

    steps: tuple[Step, ...]
    everywhere: bool = True
    instead: bool = False
    strength: float | None = None


def both_gains(one: DoneSteps | None, other: DoneSteps | None) -> DoneSteps | None:
    """Return two gains of the same range as one; None if either cannot be done elsewhere."""
    if one is None or other is None:
        return None
    level = sum(done.steps[0].values["level"] for done in (one, other))
    return replace(other, steps=(Step("gain", {"level": level}),))


def combined(done: Iterable[DoneSteps]) -> tuple[Step, ...]:
    """Return the steps of a chain that does all that was `done`, in order."""
    steps: list[Step] = []
    for one in done:
        if one.strength is not None and steps:
            steps[-1] = replace(steps[-1], strength=one.strength)
        if one.instead:
            _drop_last(steps, one.steps[0].effect)
        steps += one.steps
    return tuple(steps)


def _drop_last(steps: list[Step], effect: str) -> None:
    for place in reversed(range(len(steps))):
        if steps[place].effect == effect:
            del steps[place]
            return
