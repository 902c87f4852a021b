"""`voicestudio loudness`: measure files, or bring one to a loudness."""

import argparse
import json
import math
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.files import open_medium, probe
from voicestudio.audio.levelling import found_levelling
from voicestudio.audio.loudness import measure_loudness
from voicestudio.audio.loudness_meter import Loudness
from voicestudio.audio.loudness_targets import CEILING_RANGE, TARGET_RANGE, TARGETS, USUAL_CEILING
from voicestudio.audio.normalising import CLOSE_ENOUGH_LU, NO_LOUDNESS, Normalisation
from voicestudio.audio.output_formats import output_format_like
from voicestudio.audio.tags import read_tags
from voicestudio.audio.wav_cues import read_cues
from voicestudio.audio.write import write_medium
from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.lines import say
from voicestudio.commands.opened_input import opened_document, refuse_project
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.targets import refuse_taken
from voicestudio.errors import UserError

_COLUMNS = ("integrated", "range", "max short-term", "true peak")
_UNITS = ("LUFS", "LU", "LUFS", "dBTP")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    usual = ", ".join(f"{target.lufs:g} {target.label}" for target in TARGETS)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print one JSON object a file")
    parser.add_argument(
        "--target", type=_number_in(TARGET_RANGE), metavar="LUFS", help=f"usual: {usual}"
    )
    parser.add_argument(
        "--ceiling",
        type=_number_in(CEILING_RANGE),
        default=USUAL_CEILING,
        metavar="DB",
        help="ceiling of the true peak, in dBTP (default: %(default)s)",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    if (options.target is None) != (options.output is None):
        raise UserError("--target and -o belong together: give both, or none to measure.")
    if options.target is None:
        _measure(options.files, as_json=options.json)
    elif len(options.files) != 1:
        raise UserError("--target takes one FILE, for there is one OUT.")
    else:
        _normalise(options.files[0], options)


def _measure(files: list[Path], *, as_json: bool) -> None:
    for number, path in enumerate(files):
        with opened_document(path) as document, ProgressBar(path.name) as bar:
            found = measure_loudness(document.sound, 0, document.sound.frames, bar)
        if as_json:
            print(json.dumps({"path": str(path)} | _finite(found)))
            continue
        if number == 0:
            print("  ".join(f"{name:>14}" for name in _COLUMNS) + "  file")
        say("  ".join(_cells(found)) + f"  {path}")


def _normalise(path: Path, options: argparse.Namespace) -> None:
    refuse_project(path, "bring it to a loudness with voicestudio export --loudness.")
    info = probe(path)
    refuse_taken(path, options.output, options.overwrite)
    fmt = output_format_like(info, options.output)
    settings = ExportSettings(fmt.name, loudness=options.target, ceiling=options.ceiling)
    medium = opened_recording(path)
    with ProgressBar(path.name) as bar:
        levelling = found_levelling(medium, 0, medium.frames, settings, bar)
        if levelling is None:
            raise UserError(NO_LOUDNESS)
        report = write_medium(
            medium,
            options.output,
            fmt=fmt,
            tags=read_tags(path),
            cues=read_cues(path),
            levelling=levelling,
            overwrite=options.overwrite,
        )
    _tell(levelling.normalisation, options)
    if report.warning:
        say(f"{options.output}: {report.warning}")


def _tell(found: Normalisation, options: argparse.Namespace) -> None:
    """Print the result, as measured in the written file."""
    written = open_medium(options.output)
    after = measure_loudness(written, 0, written.frames)
    reached = abs(after.integrated - found.target) <= CLOSE_ENOUGH_LU
    result = f"{after.integrated:.1f} LUFS, true peak {after.true_peak:.1f} dBTP"
    if options.json:
        facts = {"path": str(options.output), "gain": found.gain_db, "reached": reached}
        print(json.dumps(facts | _finite(after)))
        return
    limited = ", peaks limited" if found.ceiling_db is not None else ""
    say(f"{options.output}: {result} (before {found.before:.1f} LUFS{limited})")
    if not reached:
        say(
            f"{options.output}: it is not {options.target:g} LUFS, for more would have to be"
            f" limited to stay below {options.ceiling:g} dBTP than sounds good."
        )


def _cells(found: Loudness) -> list[str]:
    values = (found.integrated, found.range, found.max_short_term, found.true_peak)
    cells = (
        f"{value:.1f} {unit}" if math.isfinite(value) else "-"
        for value, unit in zip(values, _UNITS, strict=True)
    )
    return [f"{cell:>14}" for cell in cells]


def _finite(found: Loudness) -> dict[str, float | None]:
    """Return the values for JSON, which has no infinity: null for silence."""
    values = asdict(found).items()
    return {name: value if math.isfinite(value) else None for name, value in values}


def _number_in(limits: tuple[float, float]) -> Callable[[str], float]:
    def number(text: str) -> float:
        value = float(text)
        if not limits[0] <= value <= limits[1]:
            raise argparse.ArgumentTypeError(f"{text} is not from {limits[0]:g} to {limits[1]:g}")
        return value

    return number
