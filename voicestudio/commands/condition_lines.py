"""Printing what is damaged or missing in a recording on stderr."""

from pathlib import Path

from voicestudio.audio.condition import Condition
from voicestudio.commands.lines import note


def tell_condition(path: Path, condition: Condition, sample_rate: int) -> None:
    """Print one line on stderr for each note and flaw of `condition`."""
    for sentence in condition.sentences(sample_rate):
        note(f"{path}: {sentence}")
