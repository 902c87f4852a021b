"""`voicestudio train emotion-recogniser`: learn to tell moods from acted recordings."""

import argparse
from pathlib import Path
from typing import Any


def add_to(networks: Any) -> None:
    """Add the network to the sub-parsers of `voicestudio train`."""
    parser = networks.add_parser(
        "emotion-recogniser",
        help="from recordings of voices in several moods",
        description="Goes on where --run stopped.",
    )
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        nargs="+",
        metavar="DIR",
        help="folders with a manifest.csv",
    )
    parser.add_argument("--run", dest="folder", type=Path, required=True, metavar="DIR")
    parser.add_argument("--pack", type=Path, metavar="DIR", help="default: RUN/pack")
    parser.add_argument(
        "--open", action="store_true", help="only recordings whose licence allows any use"
    )
    parser.add_argument("--hours", type=float, default=1.0, help="of computing")
    parser.add_argument("--steps", type=int, default=3_000, help="in all")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch, resolve_device
    from voicestudio.training.emotion_data import PERMISSIVE_CORPORA, build_emotion_pack
    from voicestudio.training.recogniser_trainer import RecogniserRecipe, RecogniserTrainer

    prepare_torch()
    pack = options.pack or options.folder / "pack"
    build_emotion_pack(options.data, pack)
    recipe = RecogniserRecipe(
        steps=options.steps, corpora=PERMISSIVE_CORPORA if options.open else None
    )
    device = resolve_device(options.device)
    trainer = RecogniserTrainer(pack, options.folder, recipe, device)
    trainer.train(options.steps, options.hours * 3600)
