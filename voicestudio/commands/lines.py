"""What commands print: one line each, whatever the names of files hold."""

import sys

from voicestudio.printable import one_line


def say(text: str) -> None:
    """A line of what the command was asked for, on stdout."""
    print(one_line(text))


def note(text: str) -> None:
    """A line about it, on stderr, so that it does not disturb what stdout is read for."""
    print(one_line(text), file=sys.stderr)
