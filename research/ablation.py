"""Ablation study of the enhancer's training: equal short runs that differ in one setting.

    python -m research.ablation --pack RUN/pack [--from FILE] -o FOLDER
        [--steps 400] [--rows NAME...] [--pairs DIR] [--held-out 60]

All runs begin with the same weights and train on the same mixtures in the same order; the learning
rate falls over the last quarter of the steps. Without --from the rows are the two designs of the
generator, which begin with random weights and train with reconstruction losses only. They are
scored on held-out mixtures of the pack, some with rooms, and on --pairs (a folder with clean/ and
noisy/) if given. FOLDER gets a run for each row, the table (`ablation.md`) and the learning curves
(`learning-curves.png`). An interrupted study continues where it stopped. Discriminators begin
untrained (but in the rows “ahead”), so that short runs say little about long ones.
"""

import argparse
import functools
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from research import learning_curves
from voicestudio.errors import UserError
from voicestudio.inference.device import prepare_torch, resolve_device
from voicestudio.networks.causal import CausalConfig
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.networks.enhancer import EnhancerConfig
from voicestudio.networks.losses import ReconstructionWeights
from voicestudio.training.common.kept_memory import keep_freed_memory
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.enhancer.enhancer_recipe import (
    DiscriminatorRecipe,
    EnhancerRecipe,
    without_adversary,
)
from voicestudio.training.enhancer.enhancer_training import EnhancerTask
from voicestudio.training.enhancer.held_out import HeldOut
from voicestudio.training.enhancer.paired_evaluation import (
    Evaluation,
    Scores,
    evaluate_pairs,
    load_processor,
)

_COLUMNS = (  # key, heading, decimals
    ("val_pesq", "held-out PESQ-WB", 3),
    ("val_si_sdr", "held-out SI-SDR", 2),
    ("pesq_wb", "PESQ-WB", 3),
    ("stoi", "STOI", 3),
    ("si_sdr", "SI-SDR", 2),
    ("log_spectral_distance", "log-spectral distance", 2),
    ("seconds_per_step", "seconds a step", 2),
)

_ON_RATE = 4e-4  # learning rate of runs that go on from weights

Row = dict[str, Any]


def recipes(base: EnhancerRecipe, steps: int) -> dict[str, EnhancerRecipe]:
    """The rows of the table: the name and recipe of each run of so many steps.

    In the rows “ahead” the discriminators learn over the first quarter, and are heard after it; in
    “ahead-strong” ten and two times as much.
    """
    against = replace(base, adversarial_from=0)
    ahead = replace(
        base,
        adversarial_from=steps // 4,
        metric_weight=0.0,
        discriminators=replace(base.discriminators, steps_ahead=steps // 4),
    )
    return {
        "no-adversary": without_adversary(base),
        "least-squares": replace(against, objective="least-squares"),
        "hinge": replace(against, objective="hinge"),
        "wasserstein": replace(against, objective="wasserstein"),
        "ahead": ahead,
        "ahead-strong": replace(
            ahead,
            adversarial_weight=10 * base.adversarial_weight,
            feature_weight=2 * base.feature_weight,
        ),
        "no-rooms": replace(against, mixing=replace(against.mixing, rooms=False)),
    }


def designs(base: EnhancerRecipe) -> dict[str, EnhancerRecipe]:
    """The rows of a study without --from: the same recipe for both designs."""
    alone = without_adversary(base)
    return {
        "studio": replace(alone, generator=EnhancerConfig()),
        "fast": replace(alone, generator=CausalConfig()),
    }


def measure(options: argparse.Namespace) -> dict[str, Row]:
    """Train and score the rows that are not done yet; each row is saved as soon as it is scored."""
    prepare_torch()
    keep_freed_memory()
    options.device = resolve_device(options.device)
    base = EnhancerRecipe(
        seed=options.seed,
        seconds=options.seconds,
        batch=options.batch,
        pesq_weight=options.pesq,
        reconstruction=ReconstructionWeights(lost_speech=options.lost_speech),
        discriminators=DiscriminatorRecipe(
            patch_seconds=min(DiscriminatorRecipe.patch_seconds, options.seconds)
        ),
    )
    rows = _rows(options, base)
    table = {"noisy": _noisy_row(options)}
    if options.weights:
        table["before"] = _scores(options, options.weights)
    for name, recipe in rows.items():
        table[name] = _row(options, name, recipe)
        (options.output / "ablation.md").write_text(markdown(table))
    return table


def _rows(options: argparse.Namespace, base: EnhancerRecipe) -> dict[str, EnhancerRecipe]:
    """The requested rows, of those available with or without initial weights."""
    if options.weights:
        start = load_enhancer(options.weights, options.device)
        rows = recipes(replace(base, learning_rate=_ON_RATE, generator=start.config), options.steps)
    else:
        rows = designs(base)
    unknown = sorted(set(options.rows or ()) - set(rows))
    if unknown:
        raise UserError(f"There is no row {unknown[0]} here: choose from {', '.join(rows)}.")
    return {name: rows[name] for name in options.rows or rows}


def _row(options: argparse.Namespace, name: str, recipe: EnhancerRecipe) -> Row:
    run = options.output / name
    kept = run / "scores.json"
    if kept.is_file():
        return json.loads(kept.read_text())
    cooling = max(1, options.steps // 4)
    for steps, cool_down in ((options.steps - cooling, None), (options.steps, cooling)):
        task = EnhancerTask(options.pack, recipe, options.device, options.weights, options.workers)
        training = TrainingRun(task, run, cool_down=cool_down, compiled=True)
        training.train(steps, float("inf"), options.save_every)
    entries = learning_curves.read_run(str(run)).entries
    spent = [e["seconds_per_step"] for e in entries if "seconds_per_step" in e]
    row = _scores(options, run / "cooled.safetensors") | {"seconds_per_step": median(spent)}
    kept.write_text(json.dumps(row))
    return row


def _scores(options: argparse.Namespace, weights: Path) -> Row:
    held_out = _held_out(options.pack, options.seconds, options.held_out)
    row: Row = held_out.scores(load_enhancer(weights, options.device), options.device)
    if options.pairs:
        enhance = load_processor(str(weights), options.device).process
        row |= _of_pairs(evaluate_pairs(options.pairs, enhance).enhanced)
    return row


def _noisy_row(options: argparse.Namespace) -> Row:
    row: Row = _held_out(options.pack, options.seconds, options.held_out).noisy_scores()
    if options.pairs:
        found: Evaluation = evaluate_pairs(options.pairs, lambda block: block)
        row |= _of_pairs(found.noisy)
    return row


@functools.lru_cache(1)
def _held_out(pack: Path, seconds: float, count: int) -> HeldOut:
    return HeldOut(pack, seconds, count)


def _of_pairs(scores: Scores) -> Row:
    return {name: getattr(scores, name) for name, _, _ in _COLUMNS if hasattr(scores, name)}


def markdown(table: Mapping[str, Row]) -> str:
    """The table in Markdown, without empty columns."""
    columns = [c for c in _COLUMNS if any(row.get(c[0]) is not None for row in table.values())]
    lines = [
        "| | " + " | ".join(heading for _, heading, _ in columns) + " |",
        "| --- |" + " --- |" * len(columns),
    ]
    for name, row in table.items():
        values = [_value(row.get(key), decimals) for key, _, decimals in columns]
        lines.append(f"| {name.replace('-', ' ')} | {' | '.join(values)} |")
    return "\n".join(lines) + "\n"


def _value(value: float | None, decimals: int) -> str:
    return "" if value is None else f"{value:.{decimals}f}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m research.ablation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--pack", type=Path, required=True, metavar="DIR", help="a run's pack")
    parser.add_argument("--from", dest="weights", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--steps", type=int, default=400, help="of each run")
    parser.add_argument("--rows", nargs="+", metavar="NAME")
    parser.add_argument("--pairs", type=Path, metavar="DIR")
    parser.add_argument("--held-out", type=int, default=60, metavar="COUNT")
    parser.add_argument(
        "--seconds", type=float, default=EnhancerRecipe.seconds, help="of a mixture"
    )
    parser.add_argument("--batch", type=int, default=EnhancerRecipe.batch)
    parser.add_argument("--pesq", type=float, default=0.0, metavar="WEIGHT")
    parser.add_argument("--lost-speech", type=float, default=0.0, metavar="WEIGHT")
    parser.add_argument("--seed", type=int, default=EnhancerRecipe.seed)
    parser.add_argument("--save-every", type=float, default=60.0, metavar="SECONDS")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    return parser


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        options.output.mkdir(parents=True, exist_ok=True)
        table = measure(options)
        trained = [str(options.output / n) for n in table if (options.output / n).is_dir()]
        runs = [learning_curves.read_run(name) for name in trained]
        picture = options.output / "learning-curves.png"
        learning_curves.draw(runs, learning_curves.FIGURES, picture)
    except UserError as error:
        print(f"ablation: {error}", file=sys.stderr)
        return 2
    print(markdown(table))
    return 0


if __name__ == "__main__":
    sys.exit(main())
