"""Running a chain of effects over a stretch: each hears what the one before it has made."""

from collections.abc import Callable
from dataclasses import dataclass

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.spliced import Spliced
from voicestudio.effects.chain import Step
from voicestudio.effects.checks import Check
from voicestudio.inference.blocks import Progress

# How much longer than other effects one that has a network takes, roughly.
_NETWORK_WORK = 6.0

Render = Callable[[Step, Medium, Progress], FileMedium]
"""Does one step to the stretch of a medium."""


@dataclass(frozen=True)
class Chained:
    """What a chain made of a stretch, with where its steps may have harmed speech."""

    wet: FileMedium
    checks: tuple[Check, ...] = ()


def render_chain(
    medium: Medium,
    start: int,
    steps: tuple[Step, ...],
    render: Render,
    check: Callable[[Medium, Medium], tuple[Check, ...]],
    progress: Progress,
) -> Chained:
    """Do `steps`, of which there is one at least, one after the other, from frame `start` on.

    The result of a step that is checked is compared with what it was made of by `check`, which
    takes both. Raises what `render` and `check` raise.
    """
    source, checks, done = medium, [], 0.0
    work = [_NETWORK_WORK if not step.spec.sequential else 1.0 for step in steps]
    made = None
    for step, part in zip(steps, work, strict=True):
        share = part / sum(work)
        made = render(step, source, _scaled(progress, done, share))
        if step.spec.checked:
            checks += check(source, made)
        source = Spliced(medium, made, start)
        done += share
    assert made is not None
    return Chained(made, tuple(sorted(checks)))


def _scaled(progress: Progress, done: float, share: float) -> Progress:
    return lambda fraction: progress(min(1.0, done + share * fraction))
