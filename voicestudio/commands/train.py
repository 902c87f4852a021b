"""`voicestudio train`: train the weights of a network on recordings."""

import argparse
import contextlib
import functools
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from voicestudio.commands import train_emotion, train_recogniser
from voicestudio.commands.training_arguments import add_run
from voicestudio.errors import UserError

if TYPE_CHECKING:
    from voicestudio.training.common.training_run import TrainingRun
    from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe
    from voicestudio.training.enhancer.enhancer_training import EnhancerTask

# Listed here because importing torch is slow; a test compares `networks.adversarial_losses`.
OBJECTIVES = ("least-squares", "hinge", "wasserstein")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    networks = parser.add_subparsers(metavar="NETWORK", required=True)
    enhancer = networks.add_parser(
        "enhancer", help="from speech and noise", description="Continues where --run stopped."
    )
    add_run(enhancer, hours=24.0, steps=1_000_000)
    enhancer.add_argument("--size", choices=("studio", "fast"), default="studio")
    enhancer.add_argument(
        "--from", dest="weights", type=Path, metavar="FILE", help="initial weights"
    )
    enhancer.add_argument("--adversarial-from", type=int, metavar="STEP")
    enhancer.add_argument(
        "--no-adversary", action="store_true", help="without discriminators, as a baseline"
    )
    enhancer.add_argument(
        "--pesq", type=float, default=0.0, metavar="WEIGHT", help="of the PESQ loss (default: 0)"
    )
    enhancer.add_argument(
        "--lost-speech",
        type=float,
        default=0.0,
        metavar="WEIGHT",
        help="how much more magnitudes that are too low count than those too high (default: 0)",
    )
    enhancer.add_argument(
        "--teacher",
        type=Path,
        metavar="FILE",
        help="weights of a network whose results are a second target",
    )
    enhancer.add_argument("--rate", type=float, metavar="RATE", help="the highest learning rate")
    enhancer.add_argument(
        "--seed",
        type=_seed,
        default=1,
        help="of the mixtures and rooms, below 2^32: a run --from others' weights learns most "
        "from new ones (default: 1)",
    )
    enhancer.add_argument("--objective", choices=OBJECTIVES, default=OBJECTIVES[0])
    enhancer.add_argument(
        "--cool-down",
        type=_positive,
        metavar="STEPS",
        help="finish the run instead: the learning rate falls to 0 over STEPS; the weights are "
        "written to cooled.safetensors, and the run itself can be continued afterwards",
    )
    enhancer.add_argument(
        "--workers", type=_positive, metavar="N", help="processes that make mixtures"
    )
    enhancer.add_argument(
        "--processes",
        type=_positive,
        default=1,
        metavar="N",
        help="compute N times as many mixtures a step, in as many processes, each with the threads "
        "of one (VOICESTUDIO_THREADS); only on a CPU, with --no-adversary",
    )
    enhancer.add_argument(
        "--no-kernels",
        action="store_true",
        help="compute recurrences by torch, not by kernels compiled for this CPU",
    )
    enhancer.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    enhancer.set_defaults(run=_run)
    train_emotion.add_to(networks)
    train_recogniser.add_to(networks)


def _positive(text: str) -> int:
    return _whole_number(text, 1, 1_000_000)


def _seed(text: str) -> int:
    return _whole_number(text, 0, 2**32 - 1)


def _whole_number(text: str, least: int, most: int) -> int:
    with contextlib.suppress(ValueError):
        if least <= (number := int(text)) <= most:
            return number
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is no whole number from {least} to {most}")


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch, resolve_device
    from voicestudio.training.common.gradient_processes import GradientProcesses
    from voicestudio.training.common.kept_memory import keep_freed_memory
    from voicestudio.training.common.training_run import TrainingRun
    from voicestudio.training.enhancer.enhancer_training import EnhancerTask

    prepare_torch()
    keep_freed_memory()
    device = resolve_device(options.device)
    if options.processes > 1 and (device != "cpu" or not options.no_adversary):
        raise UserError("--processes needs a CPU and --no-adversary.")
    pack, recipe = _packed(options.data, options.folder), _recipe(options)
    workers, compiled = options.workers or _worker_count(device), not options.no_kernels
    task = EnhancerTask(pack, recipe, device, options.weights, workers, options.teacher)
    others = None
    if options.processes > 1:
        make_task = functools.partial(_prepared_task, pack, recipe, options.teacher)
        others = GradientProcesses(
            options.processes - 1, task.network, make_task, compiled=compiled
        )
    run = TrainingRun(
        task, options.folder, cool_down=options.cool_down, compiled=compiled, others=others
    )
    _say_kernels(run)
    run.train(options.steps, options.hours * 3600)


def _prepared_task(pack: Path, recipe: "EnhancerRecipe", teacher: Path | None) -> "EnhancerTask":
    """A task in a process of its own, which only computes gradients."""
    from voicestudio.inference.device import prepare_torch
    from voicestudio.training.common.kept_memory import keep_freed_memory
    from voicestudio.training.enhancer.enhancer_training import EnhancerTask

    prepare_torch()
    keep_freed_memory()
    return EnhancerTask(pack, recipe, teacher=teacher)


def _say_kernels(run: "TrainingRun[EnhancerTask]") -> None:
    if run.kernels != run.kernels_before:
        print(
            f"recurrences are now computed by {run.kernels}, before by {run.kernels_before}: "
            "the weights will differ in their last bits from those of an uninterrupted run.",
            file=sys.stderr,
        )


def _packed(data: list[Path], folder: Path) -> Path:
    """The pack of a run, made from `data` unless there is one. Raises UserError."""
    from voicestudio.training.common.corpus import build_pack

    pack = folder / "pack"
    if (pack / "index.json").is_file():
        return pack
    try:
        print(build_pack(data, pack), file=sys.stderr)
    except OSError as error:
        reason = error.strerror or error
        raise UserError(f"the recordings could not be packed into {pack} ({reason}).") from error
    return pack


def _recipe(options: argparse.Namespace) -> "EnhancerRecipe":
    from voicestudio.networks.causal import CausalConfig
    from voicestudio.networks.enhancer import EnhancerConfig
    from voicestudio.networks.losses import ReconstructionWeights
    from voicestudio.training.enhancer.enhancer_recipe import EnhancerRecipe, without_adversary

    generator = EnhancerConfig() if options.size == "studio" else CausalConfig()
    recipe = EnhancerRecipe(
        seed=options.seed,
        objective=options.objective,
        generator=generator,
        pesq_weight=options.pesq,
        reconstruction=ReconstructionWeights(lost_speech=options.lost_speech),
    )
    if options.rate is not None:
        recipe = replace(recipe, learning_rate=options.rate)
    recipe = replace(recipe, batch=recipe.batch * options.processes)
    if options.adversarial_from is not None:
        recipe = replace(recipe, adversarial_from=options.adversarial_from)
    return without_adversary(recipe) if options.no_adversary else recipe


def _worker_count(device: str) -> int:
    """The number of processes that make mixtures: one is enough on a CPU, not on a GPU."""
    return 1 if device == "cpu" else max(1, min(8, (os.cpu_count() or 2) - 1))
