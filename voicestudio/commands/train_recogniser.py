"""`voicestudio train emotion-recogniser`: train the emotion recogniser."""

import argparse
from typing import Any

from voicestudio.commands.training_arguments import add_emotions, add_run, emotion_pack


def add_to(networks: Any) -> None:
    """Add the network to the sub-parsers of `voicestudio train`."""
    parser = networks.add_parser(
        "emotion-recogniser",
        help="from recordings of voices in several emotions",
        description="Continues where --run stopped.",
    )
    add_run(parser, hours=1.0, steps=3_000)
    add_emotions(parser)
    parser.add_argument(
        "--mask", action="store_true", help="hide stretches of time and features (SpecAugment)"
    )
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.inference.device import prepare_torch, resolve_device
    from voicestudio.training.common.training_run import TrainingRun
    from voicestudio.training.emotion.emotion_data import EmotionPack
    from voicestudio.training.emotion.recogniser_recipe import RecogniserRecipe, with_masking
    from voicestudio.training.emotion.recogniser_training import RecogniserTask

    prepare_torch()
    pack = emotion_pack(options)
    recipe = RecogniserRecipe(
        steps=options.steps,
        corpora=EmotionPack(pack).open_corpora if options.open else None,
    )
    if options.mask:
        recipe = with_masking(recipe)
    device = resolve_device(options.device)
    run = TrainingRun(RecogniserTask(pack, recipe, device), options.folder)
    run.train(options.steps, options.hours * 3600)
