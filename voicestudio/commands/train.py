"""`voicestudio train`: learn the weights of a network from recordings."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

NAME = "train"


def add_to(commands: Any) -> None:
    """Add the command to argparse's sub-parsers."""
    parser = commands.add_parser(NAME, help="learn the weights of a network")
    networks = parser.add_subparsers(metavar="NETWORK", required=True)
    enhancer = networks.add_parser(
        "enhancer", help="from speech and noise", description="Goes on where --run stopped."
    )
    enhancer.add_argument(
        "--data",
        type=Path,
        required=True,
        nargs="+",
        metavar="DIR",
        help="folders with a manifest.csv",
    )
    enhancer.add_argument("--run", dest="folder", type=Path, required=True, metavar="DIR")
    enhancer.add_argument("--size", choices=("studio", "fast"), default="studio")
    enhancer.add_argument("--from", dest="weights", type=Path, metavar="FILE", help="begin with")
    enhancer.add_argument("--hours", type=float, default=24.0, help="of computing")
    enhancer.add_argument("--steps", type=int, default=1_000_000, help="in all")
    enhancer.add_argument("--adversarial-from", type=int, metavar="STEP")
    enhancer.add_argument("--no-adversary", action="store_true", help="the row to compare with")
    enhancer.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    enhancer.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch, resolve_device
    from voicestudio.networks.causal import CausalConfig
    from voicestudio.networks.enhancer import EnhancerConfig
    from voicestudio.training.corpus import build_pack
    from voicestudio.training.trainer import EnhancerTrainer, Recipe, without_adversary

    prepare_torch()
    pack = options.folder / "pack"
    if not (pack / "index.json").is_file():
        build_pack(options.data, pack)
    recipe = Recipe(generator=EnhancerConfig() if options.size == "studio" else CausalConfig())
    if options.adversarial_from is not None:
        recipe = replace(recipe, adversarial_from=options.adversarial_from)
    if options.no_adversary:
        recipe = without_adversary(recipe)
    device = resolve_device(options.device)
    trainer = EnhancerTrainer(pack, options.folder, recipe, device, options.weights)
    trainer.train(options.steps, options.hours * 3600)
