"""`voicestudio train gather`: training speech from cloned public repositories."""

import argparse
from pathlib import Path
from typing import Any


def add_to(networks: Any) -> None:
    """Add the command to the sub-parsers of `voicestudio train`."""
    parser = networks.add_parser(
        "gather",
        help="training speech from cloned public repositories",
        description="docs/training.md names the repositories. Any of them may be missing.",
    )
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
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    from voicestudio.training.gathering import gather
    from voicestudio.training.sources import SOURCES

    harvests = {h.source.corpus: h for h in gather(options.clones, options.out)}
    for source in SOURCES:
        harvest = harvests.get(source.corpus)
        if harvest is None:
            print(f"{source.corpus}: {source.folder} is not in {options.clones}")
            continue
        refused = ", ".join(f"{n} {reason}" for reason, n in sorted(harvest.refused.items()))
        print(
            f"{source.corpus}: {len(harvest.rows)} files, {harvest.hours:.2f} h,"
            f" speakers: {harvest.speakers}" + (f"; refused: {refused}" if refused else "")
        )
