"""Makes training data from cloned public repositories; missing ones are skipped.

    python -m research.gather --clones CLONES -o ../extra

docs/training.md names the repositories.
"""

import argparse
import sys
from pathlib import Path

from research.gathering import gather
from research.noise_repositories import NOISE_SOURCES, NoiseSource
from research.speech_repositories import SOURCES
from voicestudio.errors import UserError


def main(arguments: list[str] | None = None) -> int:
    """Gather and print the yield of each repository; returns 2 if that is not possible."""
    options = _parser().parse_args(arguments)
    try:
        _gather(options.clones, options.out)
    except UserError as error:
        print(f"gather: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m research.gather",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_folders(parser)
    return parser


def add_folders(parser: argparse.ArgumentParser) -> None:
    """Add `--clones` and `-o`, the folders that are read and made."""
    parser.add_argument(
        "--clones",
        type=Path,
        required=True,
        metavar="DIR",
        help="the folder the repositories were cloned into",
    )
    parser.add_argument(
        "-o", dest="out", type=Path, required=True, metavar="DIR", help="a new folder"
    )


def _gather(clones: Path, out: Path) -> None:
    harvests = {h.source.corpus: h for h in gather(clones, out)}
    for source in (*SOURCES, *NOISE_SOURCES):
        harvest = harvests.get(source.corpus)
        if harvest is None:
            print(f"{source.corpus}: {source.folder} is not in {clones}")
            continue
        if isinstance(source, NoiseSource):
            print(f"{source.corpus}: {len(harvest.rows)} files, {harvest.hours:.2f} h of noise")
            continue
        refused = ", ".join(f"{n} {reason}" for reason, n in sorted(harvest.refused.items()))
        print(
            f"{source.corpus}: {len(harvest.rows)} files, {harvest.hours:.2f} h,"
            f" speakers: {harvest.speakers}" + (f"; refused: {refused}" if refused else "")
        )


if __name__ == "__main__":
    sys.exit(main())
