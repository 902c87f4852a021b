"""Printing damaged and missing stretches of a recording on stderr."""

from pathlib import Path

from voicestudio.audio.condition import Condition
from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.commands.lines import note


def opened_recording(path: Path) -> FileMedium:
    """Open a sound file, and print its damaged and missing stretches on stderr.

    Raises what `open_medium` raises.
    """
    medium = open_medium(path)
    tell_condition(path, medium.condition, medium.sample_rate)
    return medium


def tell_condition(path: Path, condition: Condition, sample_rate: int) -> None:
    """Print one line on stderr for each note and flaw of `condition`."""
    for sentence in condition.sentences(sample_rate):
        note(f"{path}: {sentence}")
