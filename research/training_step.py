"""Measures the cost of a training step of the enhancer, and the saving by each optimisation.

    python -m research.training_step [--size studio|fast] [--rounds 10] [--batch 4] [--seconds 3]

Processor time of one thread, in milliseconds a step: reconstruction and PESQ terms, no
discriminators, on noise of varying level (times depend on the shape of a batch, not on its
contents). Every variant runs in a process of its own; they alternate step by step, so that other
load on the machine affects all of them equally. The table has medians, and their ratio to the first
row.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from voicestudio.sample_rate import SAMPLE_RATE

if TYPE_CHECKING:
    from voicestudio.training.enhancer.enhancer_training import EnhancerTask, MixtureBatch

VARIANTS = {  # name: (compiled kernels are used, freed memory is kept)
    "as torch does it": (False, False),
    "freed memory is kept": (False, True),
    "recurrences compiled": (True, False),
    "both": (True, True),
}
_PARTS = ("forward, losses", "backward, update")


def main() -> int:
    options = _options()
    if options.variant is not None:
        _serve(options)
        return 0
    workers = {name: _started(name) for name in VARIANTS}
    taken: dict[str, list[list[float]]] = {name: [] for name in VARIANTS}
    for number in range(options.rounds + 1):
        for name, worker in workers.items():
            parts = _asked(worker)
            if number:  # the first is a warm-up
                taken[name].append(parts)
    for worker in workers.values():
        worker.communicate()
    _show(taken)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m research.training_step",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--size", choices=("studio", "fast"), default="studio")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--variant", choices=VARIANTS, help=argparse.SUPPRESS)
    return parser.parse_args()


def _started(name: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "research.training_step", *sys.argv[1:], "--variant", name]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _asked(worker: "subprocess.Popen[str]") -> list[float]:
    """Request the next step and return the seconds of each of its parts."""
    if worker.stdin is None or worker.stdout is None:
        raise RuntimeError
    worker.stdin.write("step\n")
    worker.stdin.flush()
    return json.loads(worker.stdout.readline())


def _show(taken: dict[str, list[list[float]]]) -> None:
    print("| ms a step |", " | ".join((*_PARTS, "all", "of the first")), "|")
    print("| --- |" + " --- |" * (len(_PARTS) + 2))
    first = None
    for name, steps in taken.items():
        parts = [1000 * median(column) for column in zip(*steps, strict=True)]
        whole = 1000 * median(map(sum, steps))
        first = first or whole
        print(f"| {name} |", *(f"{part:.0f} |" for part in parts), f"{whole:.0f} |", end=" ")
        print(f"{whole / first:.2f} |")


def _serve(options: argparse.Namespace) -> None:
    """Take a step for each line of standard input, and print the times of its parts."""
    from voicestudio.networks.checkpoint import default_enhancer_path, load_enhancer
    from voicestudio.training.common.fast_gru.layers import use_kernels
    from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
    from voicestudio.training.enhancer.enhancer_training import EnhancerTask

    class StepTask(EnhancerTask):
        def check_data(self, pack: Path) -> None:
            """Does nothing: no pack is read."""

    compiled, kept = VARIANTS[options.variant]
    _prepare(kept)
    weights = default_enhancer_path(options.size)
    recipe = EnhancerRecipe(
        adversarial_from=None, pesq_weight=0.5, generator=load_enhancer(weights).config
    )
    task = StepTask(Path("none"), recipe, "cpu", weights)
    if compiled:
        print(f"{options.variant}: {use_kernels(task.network)}", file=sys.stderr)
    _take_steps(task, _batch(options.batch, int(options.seconds * SAMPLE_RATE)))


def _prepare(kept: bool) -> None:
    from voicestudio.inference.device import THREADS_VARIABLE, prepare_torch
    from voicestudio.training.common.kept_memory import keep_freed_memory

    os.environ[THREADS_VARIABLE] = "1"
    prepare_torch()
    if kept:
        keep_freed_memory()


def _batch(count: int, samples: int) -> "MixtureBatch":
    import torch

    torch.manual_seed(0)
    swell = torch.sin(torch.arange(samples) / 8000).clamp(min=0)
    clean = 0.1 * swell * torch.randn(count, samples)
    return {
        "noisy": clean + 0.03 * torch.randn(count, samples),
        "clean": clean,
        "bandwidth": torch.full((count,), 20_000.0),
        "room": torch.zeros(count),
    }


def _take_steps(task: "EnhancerTask", batch: "MixtureBatch") -> None:
    import torch

    from voicestudio.training.common.optimisation import descend

    parameters = list(task.network.parameters())
    optimiser = torch.optim.AdamW(parameters, 1e-5)
    for _ in sys.stdin:
        begun = time.process_time()
        loss = torch.stack(list(task.losses(batch, 0, False).terms.values())).sum()
        computed = time.process_time()
        descend(optimiser, parameters, loss, task.recipe.largest_gradient)
        print(json.dumps([computed - begun, time.process_time() - computed]), flush=True)


if __name__ == "__main__":
    sys.exit(main())
