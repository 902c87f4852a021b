"""`voicestudio train emotion`: learn the emotion converter from acted recordings."""

import argparse
from pathlib import Path
from typing import Any


def add_to(networks: Any) -> None:
    """Add the network to the sub-parsers of `voicestudio train`."""
    parser = networks.add_parser(
        "emotion",
        help="from renderings of the same words in several moods",
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
    parser.add_argument("--steps", type=int, default=12_000, help="in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-adversary", action="store_true", help="the row to compare with")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch
    from voicestudio.training.emotion_data import EmotionPack, build_emotion_pack
    from voicestudio.training.emotion_trainer import train_emotion

    prepare_torch()
    pack = options.pack or options.folder / "pack"
    build_emotion_pack(options.data, pack)
    train_emotion(
        EmotionPack(pack),
        options.folder,
        permissive=options.open,
        adversarial=not options.no_adversary,
        seed=options.seed,
        steps=options.steps,
        seconds=options.hours * 3600,
    )
