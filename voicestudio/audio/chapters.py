"""A chapter of a sound file."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Chapter:
    """A chapter: its start, in seconds from the beginning of the file, and its title."""

    start: float
    title: str
