"""Chapters of a sound file."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Chapter:
    """What begins at a time, in seconds from the beginning of the file, and its title."""

    start: float
    title: str
