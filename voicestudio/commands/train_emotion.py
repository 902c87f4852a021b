"""`voicestudio train emotion`: train the emotion converter on acted recordings."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from voicestudio.commands.training_arguments import add_emotions, add_run, emotion_pack
from voicestudio.errors import UserError

if TYPE_CHECKING:
    from voicestudio.training.emotion.pair_batches import PairSampling


def add_to(networks: Any) -> None:
    """Add the network to the sub-parsers of `voicestudio train`."""
    parser = networks.add_parser(
        "emotion",
        help="from renderings of the same words in several emotions",
        description="Continues where --run stopped.",
    )
    add_run(parser, hours=1.0, steps=12_000)
    add_emotions(parser)
    add_recipe(parser)
    parser.set_defaults(run=_run)


def add_recipe(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that change the converter's recipe."""
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--no-adversary", action="store_true", help="without discriminators, as a baseline"
    )
    parser.add_argument(
        "--vary-speakers",
        action="store_true",
        help="make more speakers: formants up to 15 %% and tempo up to 10 %% higher or lower",
    )
    parser.add_argument(
        "--from-moods",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="share of the pairs that begin with a mood instead of with neutral speech, 0 to 1",
    )
    parser.add_argument(
        "--by-actor",
        action="store_true",
        help="take out how strongly each actor acts: full intensity is their mean",
    )


def chosen_sampling(options: argparse.Namespace) -> "PairSampling":
    """How `add_recipe`'s arguments have pairs drawn. Raises UserError for a share out of range."""
    from voicestudio.training.emotion.pair_batches import PairSampling

    if not 0 <= options.from_moods <= 1:
        raise UserError("--from-moods must be a share from 0 to 1.")
    sampling = PairSampling(from_moods=options.from_moods, by_actor=options.by_actor)
    return replace(sampling, formants=0.15, tempo=0.1) if options.vary_speakers else sampling


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
        sampling=chosen_sampling(options),
    )
