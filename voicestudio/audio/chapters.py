"""A chapter of a sound file."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Chapter:
    """A chapter: its start, in seconds from the beginning of the file, and its title.

    `stop` is where it ends if that is not where the next one begins; otherwise 0.
    """

    start: float
    title: str
    stop: float = 0.0
