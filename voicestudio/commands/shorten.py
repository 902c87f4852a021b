"""`voicestudio shorten`: shorten the pauses of a recording."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from voicestudio.audio.files import probe
from voicestudio.audio.output_formats import output_format_like
from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.lines import note, say
from voicestudio.commands.opened_input import refuse_project
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.stopping import asked_to_stop
from voicestudio.commands.targets import refuse_taken
from voicestudio.document.document import Document
from voicestudio.document.editing.shortening_edits import without_cuts
from voicestudio.document.export_work import Work
from voicestudio.episodes.episode_making import own_settings, write_document
from voicestudio.errors import UserError
from voicestudio.shortening.cut_finding import find_cuts
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings
from voicestudio.timecode import format_time

_FINDING = 0.4
_MUCH = 0.75
"""The share of a recording of which so much is cut that a warning is due."""
_FILLERS = (
    "--fillers goes with --list and without -o: about half of what is listed are words, so fillers"
    " are to be heard and chosen in the window."
)
_COLUMNS = f"{'time':>10}  {'kind':<6}  {'now':>9}  {'after':>9}"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    usual = ShortenSettings()
    parser.add_argument("input", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write")
    parser.add_argument(
        "--longer-than",
        type=float,
        default=usual.longer_than,
        metavar="S",
        help="which pauses are shortened, in seconds (default: %(default)s)",
    )
    parser.add_argument(
        "--to",
        type=float,
        default=usual.to,
        metavar="S",
        help="length of each shortened pause, in seconds (default: %(default)s)",
    )
    parser.add_argument(
        "--threshold",
        type=float,
        metavar="DB",
        help="level below which there is silence, in dBFS, such as -40 (default: measured)",
    )
    parser.add_argument(
        "--fillers",
        action="store_true",
        help="list what sounds like um or uh, too; about half of it is, so none is cut here",
    )
    parser.add_argument("--list", action="store_true", help="print the cuts; OUT can be left out")
    parser.add_argument("--overwrite", action="store_true", help="replace OUT if it exists")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    settings = ShortenSettings(options.longer_than, options.to, options.threshold, options.fillers)
    if options.fillers and (options.output is not None or not options.list):
        raise UserError(_FILLERS)
    if options.output is None and not options.list:
        raise UserError("-o is missing: name the file to write, or give --list for the cuts alone.")
    refuse_project(options.input, "shorten it in the window, where all tracks stay in time.")
    if options.output is not None:
        output_format_like(probe(options.input), options.output)  # find out before the work
        refuse_taken(options.input, options.output, options.overwrite)
    medium = opened_recording(options.input)
    document = Document.of_file(medium, options.input)
    with ProgressBar(options.input.name) as advance:
        work = Work(advance, asked_to_stop)
        finding = work.part(0.0, _FINDING if options.output else 1.0)
        cuts = find_cuts(
            document.timeline, 0, medium.frames, settings, finding.report, asked_to_stop
        )
        if options.output is not None:
            _write(document, cuts, options, work.part(_FINDING, 1.0 - _FINDING))
    if sum(cut.frames for cut in cuts) > _MUCH * medium.frames:
        note(f"{options.input}: most of it counts as pauses; another --threshold may be right.")
    if options.list:
        _print(cuts, medium.sample_rate)
    _tell(cuts, options, medium.sample_rate)


def _write(
    document: Document, cuts: Sequence[ProposedCut], options: argparse.Namespace, work: Work
) -> None:
    settings = own_settings(document, options.input, options.output)
    if cuts:
        ranges = [(cut.start, cut.stop) for cut in cuts]
        document.history.push(without_cuts(document.timeline, ranges, "Shorten pauses"))
    report = write_document(
        document, options.output, settings, replace=options.overwrite, work=work
    )
    if report.warning:
        say(f"{options.output}: {report.warning}")


def _print(cuts: Sequence[ProposedCut], rate: int) -> None:
    if cuts:
        print(_COLUMNS)
    for cut in cuts:
        now, after = (f"{frames / rate:.2f} s" for frames in (cut.length_now, cut.length_after))
        time = format_time(cut.found_start / rate)
        print(f"{time:>10}  {cut.kind:<6}  {now:>9}  {after:>9}")


def _tell(cuts: Sequence[ProposedCut], options: argparse.Namespace, rate: int) -> None:
    about = options.output or options.input
    fillers = sum(cut.kind == "filler" for cut in cuts)
    cuts = [cut for cut in cuts if cut.kind == "pause"]
    if fillers:
        say(f"{about}: {fillers} that may be fillers; hear and choose them in the window.")
    if not cuts:
        say(f"{about}: no pause is longer than {options.longer_than:g} s.")
        return
    saved = f"{sum(cut.frames for cut in cuts) / rate:.1f} s"
    pauses = "1 pause" if len(cuts) == 1 else f"{len(cuts)} pauses"
    done = "shortened" if options.output else "to shorten"
    say(f"{about}: {pauses} {done}, {saved} {'saved' if options.output else 'to save'}.")
