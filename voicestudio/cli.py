"""The command line: the window, and the same work without one.

Exit status 0 on success, 2 when the user can mend what is wrong; one line on stderr says what.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from voicestudio import __version__
from voicestudio.commands import enhance, evaluate, info, train
from voicestudio.errors import UserError

_COMMANDS = (enhance, evaluate, info, train)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run VoiceStudio with `arguments` (default: the process's own); returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    names = {command.NAME for command in _COMMANDS}
    if given and (given[0] in names or given[0] in ("-h", "--help", "--version")):
        return _run(given)
    from voicestudio.gui.app import run

    return run([Path(name) for name in given])


def _run(given: list[str]) -> int:
    options = _parser().parse_args(given)
    try:
        options.run(options)
    except UserError as error:
        print(f"voicestudio: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("voicestudio: stopped; nothing was left half written.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="voicestudio",
        usage="voicestudio [FILE...]\n       voicestudio COMMAND ...",
        description="Without a command, opens the window with the files given.",
    )
    parser.add_argument("--version", action="version", version=f"VoiceStudio {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add_to(commands)
    return parser
