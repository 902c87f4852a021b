"""`voicestudio train emotion`: train the emotion converter on acted recordings."""

import argparse
from typing import Any

from voicestudio.commands.training_arguments import add_emotions, add_run, emotion_pack


def add_to(networks: Any) -> None:
    """Add the network to the sub-parsers of `voicestudio train`."""
    parser = networks.add_parser(
        "emotion",
        help="from renderings of the same words in several emotions",
        description="Continues where --run stopped.",
    )
    add_run(parser, hours=1.0, steps=12_000)
    add_emotions(parser)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--no-adversary", action="store_true", help="without discriminators, as a baseline"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch
    from voicestudio.training.emotion.converter_training import train_converter
    from voicestudio.training.emotion.emotion_data import EmotionPack

    prepare_torch()
    train_converter(
        EmotionPack(emotion_pack(options)),
        options.folder,
        permissive=options.open,
        adversarial=not options.no_adversary,
        seed=options.seed,
        steps=options.steps,
        seconds=options.hours * 3600,
    )
