"""Arguments shared by the training commands: data, folder of the run, duration."""

import argparse
import sys
from pathlib import Path


def add_run(parser: argparse.ArgumentParser, *, hours: float, steps: int) -> None:
    """Add the arguments of every training command; `hours` and `steps` are the defaults."""
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        nargs="+",
        metavar="DIR",
        help="folders with a manifest.csv",
    )
    parser.add_argument("--run", dest="folder", type=Path, required=True, metavar="DIR")
    parser.add_argument("--hours", type=float, default=hours, help="of computing")
    parser.add_argument("--steps", type=int, default=steps, help="in all")


def add_emotions(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the commands that train on acted recordings."""
    parser.add_argument("--pack", type=Path, metavar="DIR", help="default: RUN/pack")
    parser.add_argument(
        "--open", action="store_true", help="only recordings whose licence allows any use"
    )


def emotion_pack(options: argparse.Namespace) -> Path:
    """The folder of the packed and analysed recordings, which is made if it is missing.

    Raises UserError when there are no usable recordings.
    """
    from voicestudio.training.emotion.emotion_data import build_emotion_pack

    pack = options.pack or options.folder / "pack"
    if said := build_emotion_pack(options.data, pack):
        print(said, file=sys.stderr)
    return pack
