"""The settings fixed before the first step, so that a resumed training continues exactly."""

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from voicestudio.checked_json import FormatError, number, parse_json, whole
from voicestudio.training.personal.basis import Basis, checked_basis
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.enhancer.personal_task import PersonalEnhancerTask
from voicestudio.training.personal.training_folder import write_json

_VERSION = 2
_FEWEST_STEPS = 8
_OVERHEAD = 1.2  # validations, saving, and that other programs want the processor too
_MOST_THREADS = 64


@dataclass(frozen=True)
class Plan:
    """The fixed settings of a training, which interruptions do not change.

    Attributes:
        basis: its inputs.
        cleaned: whether targets are cleaned by the base.
        speech_seconds, room_seconds: of the material.
        snr_db: the user's speech above its noise.
        steps: the number of steps; 0 where that is not settled yet.
        threads: of torch: other sums have other last bits.
        seconds_per_step: as measured.
    """

    basis: Basis
    cleaned: bool
    speech_seconds: float
    room_seconds: float
    snr_db: float
    steps: int = 0
    threads: int = 1
    seconds_per_step: float = 0.0

    def save(self, path: Path) -> None:
        """Write it. Raises OSError."""
        write_json(path, asdict(self) | {"version": _VERSION})


def read_plan(path: Path) -> Plan | None:
    """The plan of a file; None where there is none, or it is damaged or of another version."""
    try:
        values = parse_json(path.read_bytes())
        if not isinstance(values, dict) or values.pop("version", None) != _VERSION:
            return None
        plan = Plan(checked_basis(values.pop("basis", None)), **values)
        whole(plan.steps, 0, 1_000_000)
        whole(plan.threads, 1, _MOST_THREADS)
        for figure in (plan.seconds_per_step, plan.speech_seconds, plan.room_seconds):
            number(figure, 0, 1e6)
        number(plan.snr_db, -1000, 1000)
    except (OSError, FormatError, TypeError):
        return None
    return plan


def affordable_steps(seconds: float, seconds_per_step: float, recipe: PersonalRecipe) -> int:
    """The number of steps for the available time, within the recipe's limits."""
    fit = int(seconds / (seconds_per_step * _OVERHEAD))
    return min(max(fit, _FEWEST_STEPS), recipe.steps)


def quickest_threads(
    task: PersonalEnhancerTask, choices: tuple[int, ...], go_on: Callable[[], None]
) -> tuple[int, float]:
    """The number of threads with the shortest step, and its duration in seconds.

    Measured at the current load of the computer; the network is not changed.
    """
    batch = task.one_batch()
    _try_step(task, batch)  # the first is slower
    best, least = choices[0], float("inf")
    for threads in choices:
        torch.set_num_threads(threads)
        go_on()
        begun = time.monotonic()
        _try_step(task, batch)
        taken = time.monotonic() - begun
        if taken < least:
            best, least = threads, taken
    torch.set_num_threads(best)
    return best, least


def _try_step(task: PersonalEnhancerTask, batch: dict[str, torch.Tensor]) -> None:
    """Compute a step's gradients and forget them, and what the step did to running statistics."""
    before = {name: value.clone() for name, value in task.network.named_buffers()}
    losses = task.losses(batch, 0, measure_shares=False)
    torch.stack(list(losses.terms.values())).sum().backward()
    task.network.zero_grad(set_to_none=True)
    with torch.no_grad():
        for name, value in task.network.named_buffers():
            value.copy_(before[name])
