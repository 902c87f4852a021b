"""`voicestudio export`: write a recording or project to files for publication."""

import argparse
from dataclasses import replace
from pathlib import Path

from voicestudio.audio.chapter_files import read_chapter_file
from voicestudio.audio.export_presets import BUILT_IN, ExportPresets
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.files import probe
from voicestudio.audio.loudness_targets import CEILING_RANGE, TARGET_RANGE
from voicestudio.audio.output_formats import output_format_for, output_format_like
from voicestudio.commands.condition_lines import tell_condition
from voicestudio.commands.lines import say
from voicestudio.commands.opened_input import opened_document
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.stopping import asked_to_stop
from voicestudio.commands.tag_options import TAG_OPTIONS, add_tag_options, with_asked_tags
from voicestudio.commands.targets import refuse_taken
from voicestudio.commands.time_range import asked_range
from voicestudio.document.document import Document
from voicestudio.document.editing.markers import Markers
from voicestudio.document.export_request import ExportRequest, FilePart
from voicestudio.document.export_work import ExportSource, Work, write_files
from voicestudio.document.project.chapter_markers import chapter_markers
from voicestudio.document.project.document_pieces import piece_names, pieces_of
from voicestudio.document.project.project import project_folder
from voicestudio.errors import UserError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = (
        "Writes a sound file, or a project as it was saved, in another format, at a loudness, with "
        "tags and chapters. Without options the sound stays as it is. Presets: "
        + ", ".join(f"“{preset.name}”" for preset in BUILT_IN)
        + ", and your own."
    )
    parser.add_argument("input", type=Path, metavar="INPUT")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write")
    parser.add_argument("--preset", metavar="NAME", help="settings by destination, or of your own")
    sound = parser.add_argument_group("sound")
    sound.add_argument("--bit-rate", type=int, metavar="KBIT", help="of mp3, ogg, opus and m4a")
    sound.add_argument("--average", action="store_true", help="mp3 of average bit rate (VBR)")
    sound.add_argument("--rate", type=int, metavar="HZ", help="sample rate")
    channels = sound.add_mutually_exclusive_group()
    channels.add_argument("--mono", dest="channels", action="store_const", const=1)
    channels.add_argument("--stereo", dest="channels", action="store_const", const=2)
    sound.add_argument("--no-dither", action="store_true", help="only round to 16 bit")
    sound.add_argument("--loudness", metavar="LUFS", help="such as -16, or off")
    sound.add_argument("--ceiling", type=float, metavar="DBTP", help="of the true peak; default -1")
    sound.add_argument("--from", dest="start", metavar="T", help="seconds, 1:23.5 or 1:02:03")
    sound.add_argument("--to", dest="stop", metavar="T")
    sound.add_argument("--separate", action="store_true", help="a file a region, or marker")
    tags = parser.add_argument_group("tags; others stay as in INPUT")
    add_tag_options(tags, TAG_OPTIONS)
    tags.add_argument("--no-tags", action="store_true", help="write none")
    tags.add_argument("--chapters", type=Path, metavar="FILE", help="JSON, or lines as 1:30 Guest")
    tags.add_argument("--no-chapters", action="store_true", help="write none")
    beside = parser.add_argument_group("files beside")
    beside.add_argument("--json-chapters", action="store_true", help="OUT.chapters.json")
    beside.add_argument(
        "--text-chapters", action="store_true", help="OUT.chapters.txt, for YouTube"
    )
    beside.add_argument("--report", action="store_true", help="OUT.report.html")
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    with opened_document(options.input) as document:
        _export(options, document)


def _export(options: argparse.Namespace, document: Document) -> None:
    settings = _settings(options, document)
    source = replace(ExportSource.of(document), tags=with_asked_tags(options, document.tags))
    if options.chapters is not None:
        rate, frames = source.timeline.sample_rate, source.timeline.frames
        read = chapter_markers(read_chapter_file(options.chapters), rate, frames)
        source = replace(source, markers=Markers().added(*read))
    request = _request(options, source, settings)
    with ProgressBar(options.input.name) as advance:
        reports = write_files(source, request, Work(advance, asked_to_stop))
    if document.folder is not None:  # damage found by decoding is known only now
        document.mark_damage()
        tell_condition(options.input, document.condition, source.timeline.sample_rate)
    for report in reports:
        say(f"{report.path}: written{f'. {report.warning}' if report.warning else ''}")
    if caution := settings.fmt.caution(settings.encoding.channels_of(source.timeline.channels)):
        say(f"{request.path}: {caution}")


def _settings(options: argparse.Namespace, document: Document) -> ExportSettings:
    """Return the preset's settings, or the defaults, changed by the options. Raises UserError."""
    if options.preset is not None:
        settings = ExportPresets().find(options.preset).settings
    elif options.output is None:
        raise UserError("Say what to write: give -o OUT or --preset NAME.")
    else:
        settings = ExportSettings(chapters=document.had_chapters)
    if options.output is not None and settings.fmt.extension != options.output.suffix.lower():
        settings = replace(settings, format=_format_name(options), bit_rate=0)
    elif options.preset is None:
        settings = replace(settings, format=_format_name(options))
    changes = {
        "bit_rate": _bit_rate(options.bit_rate),
        "rate": _within("--rate", options.rate, 8000, 192_000),
        "channels": options.channels,
        "ceiling": _within("--ceiling", options.ceiling, *CEILING_RANGE),
        "constant": False if options.average else None,
        "dither": False if options.no_dither else None,
        "tags": False if options.no_tags else None,
        "chapters": _chapters_wanted(options),
    }
    settings = replace(settings, **{n: value for n, value in changes.items() if value is not None})
    if not settings.fmt.bit_rates and (options.bit_rate is not None or options.average):
        raise UserError(
            f"{settings.fmt.label} has no bit rate: --bit-rate and --average do not fit."
        )
    return settings if options.loudness is None else replace(settings, loudness=_loudness(options))


def _format_name(options: argparse.Namespace) -> str:
    """Return the format for the output's file name, with the bit depth of the input."""
    if project_folder(options.input) is not None:
        return output_format_for(options.output).name
    return output_format_like(probe(options.input), options.output).name


def _chapters_wanted(options: argparse.Namespace) -> bool | None:
    if options.no_chapters:
        return False
    return True if options.chapters is not None else None


def _bit_rate(value: int | None) -> int | None:
    return None if value is None else int(_within("--bit-rate", value, 8, 512) or 0)


def _within(name: str, value: float | None, low: float, high: float) -> float | None:
    if value is not None and not low <= value <= high:
        raise UserError(f"{name} cannot be {value:g}: it ranges from {low:g} to {high:g}.")
    return value


def _loudness(options: argparse.Namespace) -> float | None:
    if options.loudness.casefold() == "off":
        return None
    try:
        return _within("--loudness", float(options.loudness), *TARGET_RANGE)
    except ValueError:
        raise UserError(
            f"--loudness {options.loudness[:40]} is no number of LUFS: try -16."
        ) from None


def _request(
    options: argparse.Namespace, source: ExportSource, settings: ExportSettings
) -> ExportRequest:
    timeline = source.timeline
    start, stop = asked_range(timeline, options.input, options.start, options.stop)
    extension = settings.fmt.extension
    path = options.output or options.input.with_name(f"{options.input.stem}-export{extension}")
    request = ExportRequest(
        path,
        settings,
        start,
        stop,
        options.overwrite,
        _parts(source, path) if options.separate else (),
        options.json_chapters,
        options.text_chapters,
        options.report,
    )
    for target in request.every_path:
        refuse_taken(options.input, target, options.overwrite)
    return request


def _parts(source: ExportSource, path: Path) -> tuple[FilePart, ...]:
    pieces = pieces_of(source.markers, source.condition, source.timeline.frames)
    if not pieces:
        raise UserError("There are no regions and no markers to write to separate files.")
    names = piece_names(path.stem, pieces, path.suffix)
    return tuple(
        FilePart(path.with_name(name), piece.start, piece.stop, piece.name)
        for name, piece in zip(names, pieces, strict=True)
    )
