"""`voicestudio apply`: apply an effect or a chain of effects to a file."""

import argparse
from pathlib import Path

from voicestudio.audio.files import probe
from voicestudio.audio.output_formats import output_format_like
from voicestudio.commands.asked_chain import add_chain_argument, add_chain_options, asked_chain
from voicestudio.commands.condition_lines import opened_recording
from voicestudio.commands.lines import say
from voicestudio.commands.opened_input import refuse_project
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.stopping import asked_to_stop
from voicestudio.commands.targets import refuse_taken
from voicestudio.commands.time_range import asked_range
from voicestudio.document.document import Document
from voicestudio.document.export_work import Work
from voicestudio.effects.chain import Chain
from voicestudio.episodes.chain_rendering import apply_chain
from voicestudio.episodes.episode_making import own_settings, write_document

_RENDERING = 0.9


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    add_chain_argument(parser)
    parser.add_argument("input", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    add_chain_options(parser)
    parser.add_argument("--from", dest="start", metavar="T", help="seconds, 1:23.5 or 1:02:03")
    parser.add_argument("--to", dest="stop", metavar="T", help="where to stop")
    parser.add_argument("--overwrite", action="store_true", help="replace a file that exists")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    chain = asked_chain(options)
    refuse_project(options.input, "voicestudio export it first, or run the chain in the window.")
    source = probe(options.input)
    output_format_like(source, options.output)  # check before the work
    refuse_taken(options.input, options.output, options.overwrite)
    _apply(options, chain)


def _apply(options: argparse.Namespace, chain: Chain) -> None:
    medium = opened_recording(options.input)
    start, stop = asked_range(medium, options.input, options.start, options.stop)
    document = Document.of_file(medium, options.input)
    settings = own_settings(document, options.input, options.output)
    with ProgressBar(options.input.name) as advance:
        work = Work(advance, asked_to_stop)
        rendering, writing = work.part(0, _RENDERING), work.part(_RENDERING, 1 - _RENDERING)
        apply_chain(document, start, stop, chain, options.device, rendering)
        report = write_document(
            document, options.output, settings, replace=options.overwrite, work=writing
        )
    saved = (medium.frames - document.timeline.frames) / medium.sample_rate
    say(f"{options.output}: {chain.name}, done{f', {saved:.1f} s shorter' if saved else ''}.")
    if report.warning:
        say(f"{options.output}: {report.warning}")
    if caution := settings.fmt.caution(medium.channels):
        say(f"{options.output}: {caution}")
