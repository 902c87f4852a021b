"""Rendering steps of a chain that keep the length: each processes the result of the one before."""

from collections.abc import Callable
from dataclasses import dataclass

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.spliced import Spliced
from voicestudio.effects.chain import spec_of, work_of
from voicestudio.effects.checks import Check
from voicestudio.effects.step import Step
from voicestudio.inference.blocks import Progress

Render = Callable[[Step, Medium, Progress], FileMedium]
"""Renders one step on the range of a medium and returns the result."""


@dataclass(frozen=True)
class Chained:
    """The result of the steps, and the checks: where they may have damaged speech."""

    wet: FileMedium
    checks: tuple[Check, ...] = ()


RenderSteps = Callable[[tuple[Step, ...], Medium, int, int, Progress], Chained]
"""Renders steps, at least one, on frames [start, stop) of a medium, as `render_chain` does."""


def render_chain(
    medium: Medium,
    start: int,
    steps: tuple[Step, ...],
    render: Render,
    check: Callable[[Medium, Medium], tuple[Check, ...]],
    progress: Progress,
) -> Chained:
    """Render `steps`, at least one, in order; the first from frame `start` of `medium`.

    For steps whose effect is `checked`, `check` compares their input and result. Raises what
    `render` and `check` raise.
    """
    source, checks, done = medium, [], 0.0
    work = list(map(work_of, steps))
    made = None
    for step, part in zip(steps, work, strict=True):
        share = part / sum(work)
        made = render(step, source, _scaled(progress, done, share))
        if spec_of(step).checked:
            checks += check(source, made)
        source = Spliced(medium, made, start)
        done += share
    assert made is not None
    return Chained(made, tuple(sorted(checks)))


def _scaled(progress: Progress, done: float, share: float) -> Progress:
    return lambda fraction: progress(min(1.0, done + share * fraction))
