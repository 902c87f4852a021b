"""Options `--check` and `--labels`: report places where enhancing may have damaged speech."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from voicestudio.commands.lines import say
from voicestudio.commands.targets import refuse_taken
from voicestudio.document.editing.markers import Marker
from voicestudio.document.project.label_files import write_labels
from voicestudio.effects.checks import Check
from voicestudio.errors import UserError
from voicestudio.timecode import format_time

_NAMES = {"lost": "speech may be lost", "changed": "speech may have changed"}


def add_options(parser: Any) -> None:
    """Add the options `--check` and `--labels`."""
    parser.add_argument(
        "--check", action="store_true", help="list where speech may have been lost or changed"
    )
    parser.add_argument(
        "--labels", type=Path, metavar="FILE", help="write that list as an Audacity label file"
    )


def wanted(options: argparse.Namespace) -> bool:
    return options.check or options.labels is not None


def refuse_unusable(options: argparse.Namespace, inputs: Sequence[Path]) -> None:
    """Raise UserError, before hours of work, if the label file cannot be written."""
    path: Path | None = options.labels
    if path is None:
        return
    if len(inputs) > 1:
        raise UserError("--labels names one file but there are several inputs.")
    for source in inputs:
        refuse_taken(source, path, options.overwrite)


def tell(
    checks: tuple[Check, ...], target: Path, sample_rate: int, options: argparse.Namespace
) -> None:
    """Print a line for each check, in frames of the file `target`, and write the label file."""
    count = "no place" if not checks else "1 place" if len(checks) == 1 else f"{len(checks)} places"
    say(f"{target}: {count} to check")
    for check in checks:
        start, stop = (format_time(frame / sample_rate) for frame in (check.start, check.stop))
        print(f"  {start} to {stop}  {_NAMES[check.kind]} ({check.confidence:.0%})")
    if options.labels is not None:
        labels = tuple(Marker(check.start, check.stop, _NAMES[check.kind]) for check in checks)
        write_labels(options.labels, labels, sample_rate)
