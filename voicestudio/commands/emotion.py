"""`voicestudio emotion`: print the emotion of a voice over time."""

import argparse
import json
from pathlib import Path
from typing import Any

from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.time_range import asked_range
from voicestudio.effects.emotion_reading import MoodTrack, Reading, frames_of, load_reader
from voicestudio.errors import UserError
from voicestudio.inference.device import CHOICES, prepare_torch, resolve_device
from voicestudio.timecode import format_time
from voicestudio.voice.emotions import EMOTIONS

_SHOWN = 3
_MOST_UNUSABLE = 0.01
"""The largest share of invalid samples for which a mood is still estimated."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = "Probabilities of each emotion every 0.5 s, over windows of 2 s."
    parser.add_argument("input", type=Path, metavar="INPUT")
    parser.add_argument("--from", dest="start", metavar="T", help="seconds, 1:23.5 or 1:02:03")
    parser.add_argument("--to", dest="stop", metavar="T", help="where to stop listening")
    parser.add_argument("--model", type=Path, metavar="FILE", help="default: the shipped weights")
    parser.add_argument("--device", choices=CHOICES, default="auto")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    medium = opened_recording(options.input)
    start, stop = asked_range(medium, options.input, options.start, options.stop)
    prepare_torch()
    reader = load_reader(options.model, resolve_device(options.device))
    with ProgressBar(options.input.name) as advance:
        track = reader.read(frames_of(medium, start, stop, advance))
    if medium.unusable_samples > (stop - start) * medium.channels * _MOST_UNUSABLE:
        raise UserError(
            f"{options.input} is damaged: many of its samples are no numbers or far too large to "
            "be sound, so its mood cannot be told."
        )
    offset = start / medium.sample_rate
    print(
        json.dumps(_facts(options.input, track, offset)) if options.json else _text(track, offset)
    )


def _facts(path: Path, track: MoodTrack, offset: float) -> dict[str, Any]:
    return {
        "path": str(path),
        "emotions": EMOTIONS,
        "verdict": track.verdict,
        "overall": _rounded(track.overall),
        "windows": [
            {
                "from": round(offset + reading.start, 3),
                "to": round(offset + reading.stop, 3),
                "posterior": _rounded(reading.posterior),
            }
            for reading in track.readings
        ],
    }


def _rounded(posterior: Any) -> dict[str, float] | None:
    return posterior and {name: round(value, 4) for name, value in posterior.items()}


def _text(track: MoodTrack, offset: float) -> str:
    lines = [_line(reading, offset) for reading in track.readings]
    return "\n".join([*lines, f"overall  {_likeliest(track.overall)}"])


def _line(reading: Reading, offset: float) -> str:
    begin, end = format_time(offset + reading.start), format_time(offset + reading.stop)
    return f"{begin} - {end}  {_likeliest(reading.posterior)}"


def _likeliest(posterior: Any) -> str:
    if posterior is None:
        return "no speech"
    ordered = sorted(posterior, key=posterior.__getitem__, reverse=True)[:_SHOWN]
    return "  ".join(f"{name} {100 * posterior[name]:.0f} %" for name in ordered)
