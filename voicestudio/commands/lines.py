"""Printing lines on stdout and stderr, with unprintable characters escaped."""

import sys

from voicestudio.printable import one_line


def say(text: str) -> None:
    """Print a line of the command's result on stdout."""
    print(one_line(text))


def note(text: str) -> None:
    """Print a message on stderr, so that stdout holds the result only."""
    print(one_line(text), file=sys.stderr)
