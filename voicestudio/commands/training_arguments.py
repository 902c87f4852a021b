"""What the commands that train have in common: data, a run's folder, and for how long."""

import argparse
import sys
from pathlib import Path


def add_run(parser: argparse.ArgumentParser, *, hours: float, steps: int) -> None:
    """What every network is trained with; `hours` and `steps` are the defaults."""
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


def add_moods(parser: argparse.ArgumentParser) -> None:
    """What networks that learn from acted recordings are trained with besides."""
    parser.add_argument("--pack", type=Path, metavar="DIR", help="default: RUN/pack")
    parser.add_argument(
        "--open", action="store_true", help="only recordings whose licence allows any use"
    )


def mood_pack(options: argparse.Namespace) -> Path:
    """The folder of the packed and analysed recordings, which is made if need be.

    Raises UserError when there is nothing to learn from.
    """
    from voicestudio.training.emotion.emotion_data import build_emotion_pack

    pack = options.pack or options.folder / "pack"
    if said := build_emotion_pack(options.data, pack):
        print(said, file=sys.stderr)
    return pack
