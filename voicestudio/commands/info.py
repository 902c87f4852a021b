"""`voicestudio info`: print format, length, tags and condition of sound files."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from voicestudio.audio.decode import known_condition
from voicestudio.audio.files import probe
from voicestudio.commands.condition_lines import tell_condition
from voicestudio.commands.lines import say
from voicestudio.commands.opened_input import opened_document
from voicestudio.document.project.project import project_folder
from voicestudio.timecode import format_time


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    if project_folder(options.file) is not None:
        _tell_project(options)
        return
    found = probe(options.file)
    condition = known_condition(found)
    tell_condition(found.path, condition, found.sample_rate)
    if options.json:
        facts = asdict(found) | {"path": str(found.path), "duration": found.duration}
        facts |= asdict(condition)
        del facts["exact"]  # internal: whether the length is known before decoding
        print(json.dumps(facts))
        return
    say(f"{found.path}")
    print(f"  format    {found.container}, {found.subtype}")
    print(f"  rate      {found.sample_rate} Hz")
    print(f"  channels  {found.channels}")
    print(f"  length    {format_time(found.duration)} ({found.frames} samples)")


def _tell_project(options: argparse.Namespace) -> None:
    """Print what the mix of a project is, and its tracks."""
    with opened_document(options.file) as document:
        tracks, sound = document.tracks, document.sound
        names = [tracks.title(track.number) for track in tracks]
        tell_condition(options.file, document.condition, sound.sample_rate)
        facts = {
            "path": str(options.file),
            "container": "VoiceStudio project",
            "sample_rate": sound.sample_rate,
            "channels": sound.channels,
            "frames": sound.frames,
            "duration": sound.duration,
            "tracks": names,
        }
        if options.json:
            print(json.dumps(facts | asdict(document.condition)))
            return
        say(f"{options.file}")
        print("  format    VoiceStudio project")
        print(f"  rate      {sound.sample_rate} Hz")
        print(f"  channels  {sound.channels}")
        print(f"  length    {format_time(sound.duration)} ({sound.frames} samples)")
        say(f"  tracks    {', '.join(names)}")
