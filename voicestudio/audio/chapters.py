"""Chapters of a sound file."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Chapter:
    """A chapter: its start in seconds from the beginning of the file, and its title.

    `stop` is its end in seconds if that is not the start of the next one; else 0.
    """

    start: float
    title: str
    stop: float = 0.0
