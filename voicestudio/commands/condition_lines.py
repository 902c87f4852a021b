"""Telling on stderr what is wrong with a recording."""

from pathlib import Path

from voicestudio.audio.condition import Condition
from voicestudio.commands.lines import note


def tell_condition(path: Path, condition: Condition, sample_rate: int) -> None:
    """Print one line for each thing that is known, without disturbing what stdout is read for."""
    for sentence in condition.sentences(sample_rate):
        note(f"{path}: {sentence}")
