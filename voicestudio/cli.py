"""The command line: the window, and the same work without one.

Exit status 0 on success, 2 when the user can mend what is wrong; one line on stderr says what.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from voicestudio import __version__
from voicestudio.commands import convert, emotion, enhance, evaluate, info, train
from voicestudio.errors import UserError
from voicestudio.paths import resource_path

_COMMANDS = (enhance, convert, emotion, evaluate, info, train)
# As after installing a wheel, which holds the code alone.
_INCOMPLETE = (
    "the window's resources are not beside the program: start it from its checkout "
    "(make run) or from the packaged folder (make package)."
)
_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run VoiceStudio with `arguments` (default: the process's own); returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    names = {command.NAME for command in _COMMANDS}
    is_file = not given or not (given[0] in names or given[0].startswith("-"))
    return _guarded(_open_window if is_file else _run, given)


def _guarded(work: Callable[[list[str]], int], given: list[str]) -> int:
    try:
        return work(given)
    except UserError as error:
        print(f"voicestudio: {error}", file=sys.stderr)
        return 2
    except OSError as error:  # the disk or its rights, at a place that no message was written for
        where = f"{error.filename}: " if error.filename else ""
        print(f"voicestudio: {where}{error.strerror or error}.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("voicestudio: stopped; nothing was left half written.", file=sys.stderr)
        return 130


def _run(given: list[str]) -> int:
    options = _parser().parse_args(given)
    options.run(options)
    return 0


def _open_window(given: list[str]) -> int:
    # Qt would end the process with a page of text.
    if sys.platform == "linux" and not _DISPLAYS & os.environ.keys():
        raise UserError("there is no display for the window: see voicestudio --help for commands.")
    if not resource_path("style.qss").is_file():
        raise UserError(_INCOMPLETE)
    from voicestudio.gui.app import run

    return run([Path(name) for name in given])


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="voicestudio",
        usage="voicestudio [FILE...]\n       voicestudio COMMAND ...",
        description="Without a command, opens the window with the files given.",
    )
    parser.add_argument("--version", action="version", version=f"VoiceStudio {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="voicestudio"
    )
    for command in _COMMANDS:
        command.add_to(commands)
    return parser
