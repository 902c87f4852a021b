"""`voicestudio batch`: make episodes of many recordings, in several processes."""

import argparse
import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from functools import partial
from pathlib import Path

from voicestudio.audio.export_presets import BUILT_IN, ExportPresets
from voicestudio.audio.tags import NO_TAGS
from voicestudio.commands.asked_chain import (
    add_chain_argument,
    add_chain_options,
    asked_chain_if_any,
)
from voicestudio.commands.lines import note, say
from voicestudio.commands.progress import ProgressBar
from voicestudio.commands.stopping import raise_if_asked
from voicestudio.commands.tag_options import add_tag_options, with_asked_tags
from voicestudio.effects.chain import EXPORT_ONLY
from voicestudio.episodes.batch_folder import BatchFolder, opened_batch_folder
from voicestudio.episodes.batch_inputs import BatchInput, batch_inputs
from voicestudio.episodes.batch_run import (
    BatchOutcome,
    BatchRecipe,
    BatchResult,
    BatchRun,
    EpisodeMaker,
)
from voicestudio.episodes.cluster import make_on_cluster
from voicestudio.episodes.worker_pool import MOST_JOBS, make_episodes, usual_jobs
from voicestudio.errors import UserError
from voicestudio.printable import shown

_WIDEST_NAME = 50


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = (
        "Makes an episode of each recording: an effect or chain, then an export; "
        f'with "{EXPORT_ONLY}" nothing but the export. A folder stands '
        "for the sound files in it and its sub-folders, which are kept below DIR; if two results "
        "would have the same name, the second is numbered. Started again, it makes missing ones."
    )
    add_chain_argument(parser)
    parser.add_argument("inputs", nargs="+", type=Path, metavar="INPUT")
    parser.add_argument("--out-dir", type=Path, required=True, metavar="DIR")
    presets = ", ".join(f"“{preset.name}”" for preset in BUILT_IN)
    parser.add_argument(
        "--export",
        metavar="NAME",
        help=f"export preset: {presets}, or one of your own (default: the format of the source)",
    )
    engine = parser.add_mutually_exclusive_group()
    engine.add_argument(
        "--jobs",
        type=int,
        metavar="N",
        help="number of parallel processes (default: one for each core, at most 4)",
    )
    engine.add_argument(
        "--scheduler", metavar="ADDRESS", help="make them on a Dask cluster: tcp://host:8786"
    )
    add_chain_options(parser)
    tags = parser.add_argument_group("tags of all episodes; others stay as in the recording")
    add_tag_options(tags, ("show", "season", "author", "date"))
    parser.add_argument(
        "--overwrite", action="store_true", help="also replace files that were not made by a batch"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a file")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> None:
    settings = None if options.export is None else ExportPresets().find(options.export).settings
    chain = asked_chain_if_any(options)  # checked before a folder is created
    recipe = BatchRecipe(chain, settings, options.device, with_asked_tags(options, NO_TAGS))
    if chain is None and settings is None and not recipe.tags:
        raise UserError(f"“{EXPORT_ONLY}” needs --export NAME, or tags: nothing else is done.")
    make = _maker(options)
    inputs = batch_inputs(options.inputs, options.out_dir)
    with opened_batch_folder(options.out_dir) as folder:
        run = BatchRun(folder, recipe, overwrite=options.overwrite)
        outcomes = _made(run, inputs, make, folder)
    if options.json:
        _print_json(outcomes)
    else:
        _print_table(outcomes)
    failed = sum(one.result == BatchResult.FAILED for one in outcomes)
    if failed:
        raise UserError(f"{failed} of {len(outcomes)} files could not be made.")


def _maker(options: argparse.Namespace) -> EpisodeMaker:
    if options.scheduler is not None:
        return partial(make_on_cluster, options.scheduler)
    return partial(make_episodes, _jobs(options.jobs))


def _jobs(asked: int | None) -> int:
    if asked is None:
        return usual_jobs()
    if not 1 <= asked <= MOST_JOBS:
        raise UserError(f"--jobs cannot be {asked}: it ranges from 1 to {MOST_JOBS}.")
    return asked


def _made(
    run: BatchRun, inputs: Sequence[BatchInput], make: EpisodeMaker, folder: BatchFolder
) -> list[BatchOutcome]:
    """Return an outcome for each input, in their order; failures are printed at once."""
    outcomes: dict[Path, BatchOutcome] = {}
    try:
        with (
            ProgressBar(f"{len(inputs)} files") as advance,
            closing(run.outcomes(inputs, make, advance)) as coming,
        ):
            for outcome in coming:
                raise_if_asked()
                outcomes[outcome.source] = outcome
                if outcome.result == BatchResult.FAILED:
                    note(f"voicestudio: {_told(outcome)}")
    except KeyboardInterrupt:
        done = sum(one.result != BatchResult.FAILED for one in outcomes.values())
        note(f"{done} of {len(inputs)} files in {folder.path} are done: start it again to go on.")
        raise
    return [outcomes[one.path] for one in inputs]


def _told(failed: BatchOutcome) -> str:
    """Return the reason of a failure, with the name of the recording."""
    source = shown(failed.source)
    return failed.message if source in failed.message else f"{source}: {failed.message}"


def _print_json(outcomes: Sequence[BatchOutcome]) -> None:
    for one in outcomes:
        facts = {**asdict(one), "source": str(one.source), "seconds": round(one.seconds, 3)}
        print(json.dumps({**facts, "target": None if one.target is None else str(one.target)}))


def _print_table(outcomes: Sequence[BatchOutcome]) -> None:
    names = [_cut(shown(one.source)) for one in outcomes]
    width = max(map(len, names), default=0)
    say(f"{'file':{width}}  {'result':11}  {'seconds':>7}  {'LUFS':^14}  message")
    for name, one in zip(names, outcomes, strict=True):
        seconds = f"{one.seconds:.1f}" if one.result == BatchResult.MADE else ""
        levels = "" if one.target is None else f"{_level(one.before)} → {_level(one.after)}"
        say(f"{name:{width}}  {one.result:11}  {seconds:>7}  {levels:14}  {one.message}")


def _level(lufs: float | None) -> str:
    return "silent" if lufs is None else f"{lufs:.1f}"


def _cut(name: str) -> str:
    return name if len(name) <= _WIDEST_NAME else f"…{name[1 - _WIDEST_NAME :]}"
