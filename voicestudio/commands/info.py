"""`voicestudio info`: what a sound file is."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from voicestudio.audio.files import probe
from voicestudio.timecode import format_time


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    found = probe(options.file)
    if options.json:
        facts = asdict(found) | {"path": str(found.path), "duration": found.duration}
        print(json.dumps(facts))
        return
    print(f"{found.path}")
    print(f"  format    {found.container}, {found.subtype}")
    print(f"  rate      {found.sample_rate} Hz")
    print(f"  channels  {found.channels}")
    print(f"  length    {format_time(found.duration)} ({found.frames} samples)")
