"""`voicestudio finetune`: make a personal model from recordings of one's own voice."""

import argparse
import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from voicestudio.commands.lines import note, say
from voicestudio.commands.low_priority import lower_priority
from voicestudio.commands.stop_requests import stop_requests
from voicestudio.commands.training_output import Told, event_output, told_failures
from voicestudio.errors import UserError
from voicestudio.inference.device import CHOICES, prepare_torch, resolve_device
from voicestudio.profiles.library import Library
from voicestudio.profiles.names import checked_name
from voicestudio.training.common.kept_memory import keep_freed_memory
from voicestudio.training.personal.personal_training import train_personal
from voicestudio.training.personal.training_events import Paused, Result
from voicestudio.training.personal.training_folder import (
    TrainingFolder,
    folder_for,
    only_training,
    unusable,
)
from voicestudio.training.personal.training_job import (
    LEAST_MINUTES,
    MOST_MINUTES,
    NAME_LENGTH,
    Base,
    Excerpt,
    TrainingJob,
    read_job,
    write_job,
)

_NOT_BETTER = 1
_MINUTES = 10.0
_GOALS = {
    "enhancer": "remove noise and reverberation from your voice better than the standard model",
    "emotion": "let your voice sound happier, sadder, calmer",
}
_BASES: dict[str, Base] = {"any-use": "open", "non-commercial": "full"}
_PART_OF_JOB = {
    "voice": "voice",
    "room": "room",
    "minutes": "minutes",
    "device": "device",
    "voices": "base",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its own parser."""
    parser.description = (
        "Exit status 0: better than the standard model and kept, or paused; 1: not better, nothing "
        "is kept; 2: an error. Ctrl+C pauses, --resume continues. “run” does not add the model to "
        "the library and exits with 0 whether it is better or not."
    )
    goals = parser.add_subparsers(metavar="GOAL", required=True)
    for goal, purpose in _GOALS.items():
        _add_goal(goals.add_parser(goal, help=purpose), goal)
    run = goals.add_parser("run", help="begin or resume the training in a folder")
    run.add_argument("folder", type=Path, metavar="FOLDER", help="with a job.json")
    _add_json(run)
    run.set_defaults(run=_run_folder)


def _add_goal(parser: argparse.ArgumentParser, goal: str) -> None:
    parser.add_argument(
        "--voice", type=Path, nargs="+", metavar="FILE", help="a minute or more of your speech"
    )
    parser.add_argument(
        "--room", type=Path, nargs="+", metavar="FILE", help="your room without speech"
    )
    parser.add_argument("--name", required=True, help="of your model")
    parser.add_argument("--minutes", type=float, help=f"at most, {_MINUTES:g} by default")
    parser.add_argument("--device", choices=CHOICES, help="auto by default")
    if goal == "emotion":
        parser.add_argument(
            "--voices",
            choices=tuple(_BASES),
            help="standard weights to start from, any-use by default; the non-commercial ones "
            "learnt from more recordings",
        )
    again = parser.add_mutually_exclusive_group()
    again.add_argument("--resume", action="store_true", help="continue an interrupted training")
    again.add_argument(
        "--anew",
        action="store_true",
        help="delete an earlier training of that name, and begin anew",
    )
    _add_json(parser)
    parser.set_defaults(run=_run_goal, goal=goal)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json",
        action="store_true",
        help="print one JSON event a line; a line “stop” on standard input pauses",
    )


def _run_folder(options: argparse.Namespace) -> int:
    with contextlib.ExitStack() as stack:
        with told_failures(as_json=options.json):
            stack.enter_context(only_training())
        _train(options.folder, options.json)
    return 0


def _run_goal(options: argparse.Namespace) -> int:
    with contextlib.ExitStack() as stack:
        with told_failures(as_json=options.json):
            _check(options)
            stack.enter_context(only_training())
            place = TrainingFolder(folder_for(options.name))
            _set_up(options, place)
        begun = contextlib.nullcontext() if options.resume else _unfit_material_settled(place)
        with begun:
            end = _train(place.path, options.json)
        if not isinstance(end, Result):
            return 0
        with told_failures(as_json=options.json):
            if end.accepted:
                _keep(end, options)
            with contextlib.suppress(OSError):  # then the window asks again
                place.settle()
    return 0 if end.accepted else _NOT_BETTER


def _keep(end: Result, options: argparse.Namespace) -> None:
    """Add the profile to the library, numbered if the name was taken meanwhile."""
    library = Library()
    kept = library.keep(Path(end.profile), library.free_name(options.name))
    tell = note if options.json else say
    tell(f"Kept as “{kept.profile.name}”: use it with --profile.")


@contextlib.contextmanager
def _unfit_material_settled(place: TrainingFolder) -> Iterator[None]:
    """If the recordings are unusable, delete the training, since it cannot be resumed."""
    try:
        yield
    except UserError as error:
        by_disk = isinstance(error.__cause__, OSError)
        if not (by_disk or place.has_state or place.result()):
            with contextlib.suppress(OSError):
                place.clear()
        raise


def _check(options: argparse.Namespace) -> None:
    """Check the options before any file is read or written. Raises UserError."""
    if not 1 <= len(options.name.strip()) <= NAME_LENGTH:
        raise UserError(f"--name has 1 to {NAME_LENGTH} characters.")
    checked_name(options.name)
    if not LEAST_MINUTES <= _minutes(options) <= MOST_MINUTES:
        raise UserError(f"--minutes ranges from {LEAST_MINUTES:g} to {MOST_MINUTES:g}.")
    if options.resume:
        return
    Library().refuse_taken(checked_name(options.name))  # checked now, not after the training
    if not options.voice:
        raise UserError("--voice names no recordings of your speech.")
    files = [*options.voice, *(options.room or ())]
    if missing := [path for path in files if not path.is_file()]:
        raise UserError(f"There is no file {missing[0]}.")


def _set_up(options: argparse.Namespace, place: TrainingFolder) -> None:
    """Write the job of a new training, or check the job of the one to resume. Raises UserError."""
    if options.resume:
        _refuse_other_job(place, options)
        return
    if place.has_run and not (options.anew or place.is_settled):
        raise UserError(_what_is_there(place, options.name.strip()))
    try:
        place.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.begin_anew()
    except OSError as error:
        raise unusable(place.path, error) from error
    write_job(_job(options), place.path)


def _what_is_there(place: TrainingFolder, name: str) -> str:
    end = place.result()
    if end is None:
        return (
            f"A training called “{name}” has begun and not ended: go on with --resume, delete it "
            "and begin with --anew, or choose another --name."
        )
    how = "made a better model that is not kept yet" if end.accepted else "made no better model"
    return (
        f"A training called “{name}” has ended and {how}: finish it with --resume, delete it and "
        "begin with --anew, or choose another --name."
    )


def _job(options: argparse.Namespace) -> TrainingJob:
    return TrainingJob(
        goal=options.goal,
        name=options.name.strip(),
        voice=_excerpts(options.voice or ()),
        room=_excerpts(options.room or ()),
        minutes=_minutes(options),
        device=options.device or "auto",
        base=_BASES[getattr(options, "voices", None) or "any-use"],
    )


def _minutes(options: argparse.Namespace) -> float:
    return _MINUTES if options.minutes is None else options.minutes


def _refuse_other_job(place: TrainingFolder, options: argparse.Namespace) -> None:
    """Raise UserError unless the options given with --resume are those the training began with."""
    if not place.has_job:
        raise UserError(f"There is no training called “{options.name}” to resume.")
    if place.is_settled:
        Library().refuse_taken(options.name)  # kept before
    begun, given = read_job(place.path), _job(options)
    if begun.goal != options.goal:
        raise UserError(f"“{options.name}” is a training with another goal.")
    for option, part in _PART_OF_JOB.items():
        told = getattr(options, option, None) is not None
        if told and getattr(begun, part) != getattr(given, part):
            raise UserError(
                f"--{option} is not what “{options.name}” began with: leave it out to go on, or "
                "begin with --anew instead of --resume."
            )


def _excerpts(paths: Sequence[Path]) -> tuple[Excerpt, ...]:
    return tuple(Excerpt(path=path.resolve()) for path in paths)


def _train(folder: Path, as_json: bool) -> Result | Paused:
    """Train in this process, at low priority, until it ends or a signal asks to stop.

    Must be called inside `only_training`.
    """
    with (
        event_output(as_json=as_json) as tell,
        stop_requests(reads_lines=as_json) as stop,
    ):
        with told_failures(as_json=as_json):
            job = read_job(folder)
            lower_priority()
            prepare_torch()
            keep_freed_memory()
            device = resolve_device(job.device)
        told = Told(tell)
        with told_failures(as_json=as_json, told=told):
            return train_personal(folder, told, stop.is_set, device, alone=True)
