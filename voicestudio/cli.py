"""The command line: starts the window, or runs a command without one.

Exit status 0 on success, 2 on an error, 130 when interrupted, others where a command says so;
errors are one line on stderr.
Commands are imported when used: most need torch, which the window's process never loads.
"""

import argparse
import importlib
import io
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from voicestudio import __version__
from voicestudio.commands import failures
from voicestudio.commands.stopping import Stopped, stopping_in_good_order
from voicestudio.ending_signals import ending_signals_held
from voicestudio.errors import UserError
from voicestudio.log_file import logging_to_file
from voicestudio.paths import resource_path
from voicestudio.printable import one_line

COMMANDS = {
    "enhance": "remove noise, hum and reverberation from speech",
    "apply": "apply an effect or a chain of effects to a file",
    "batch": "make episodes of many files: a chain and an export",
    "convert": "change the emotion of a voice",
    "export": "write an episode: format, loudness, tags, chapters",
    "emotion": "print the emotion of a voice over time",
    "evaluate": "measure a network on recordings",
    "info": "print format, length, tags and damage of sound files",
    "loudness": "measure loudness, or bring a file to a target loudness",
    "shorten": "shorten pauses, or list them",
    "voices": "list and manage voices that were trained",
    "finetune": "train a model of your own voice and room",
    "train": "train the weights of a network",
}
"""The commands with their help; each is the module of the same name in `commands`."""
# Not there after installing a wheel, which holds code only.
_INCOMPLETE = (
    "the window's resources are not beside the program: start it from its checkout "
    "(make run) or from the packaged folder (make package)."
)
_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run VoiceStudio with `arguments` (default: the process's own); returns the exit status."""
    _print_any_file_name()
    given = list(sys.argv[1:] if arguments is None else arguments)
    is_file = not given or not (given[0] in COMMANDS or given[0].startswith("-"))
    with logging_to_file("window" if is_file else given[0]):
        return _guarded(_open_window if is_file else _run, given)


def _print_any_file_name() -> None:
    """Let output contain file names that the terminal's encoding cannot represent."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _guarded(work: Callable[[list[str]], int], given: list[str]) -> int:
    try:
        return work(given)
    except KeyboardInterrupt as stop:
        print("voicestudio: stopped; nothing was left half written.", file=sys.stderr)
        return 128 + (stop.number if isinstance(stop, Stopped) else signal.SIGINT)
    except Exception as error:
        failures.tell(error)
        return 2


def _run(given: list[str]) -> int:
    # Qt aborts the process where its import is interrupted.
    with ending_signals_held():
        options = _parser(given[0]).parse_args(given)
    with stopping_in_good_order():
        return options.run(options) or 0


def _open_window(given: list[str]) -> int:
    # Qt would abort the process with a long message.
    if sys.platform == "linux" and not _DISPLAYS & os.environ.keys():
        raise UserError("there is no display for the window: see voicestudio --help for commands.")
    if not resource_path("style.qss").is_file():
        raise UserError(_INCOMPLETE)
    from voicestudio.gui.model.language import speak_chosen_language

    speak_chosen_language()  # before the window's modules are imported: they have constants
    from voicestudio.gui.shell.app import run

    return run([Path(name) for name in given])


class _Parser(argparse.ArgumentParser):
    """Reports errors in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {one_line(message)}\n")


def _parser(used: str) -> argparse.ArgumentParser:
    """Return a parser of all command names, with the arguments of the command `used` only."""
    parser = _Parser(
        prog="voicestudio",
        usage="voicestudio [FILE...]\n       voicestudio COMMAND ...",
        description="Without a command, opens the window with the files given.",
    )
    parser.add_argument("--version", action="version", version=f"VoiceStudio {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="voicestudio"
    )
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose)
        if name == used:
            importlib.import_module(f"voicestudio.commands.{name}").add_arguments(command)
    return parser
