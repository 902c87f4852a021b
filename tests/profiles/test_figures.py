"""Figures of quality keep what they were made of: each window tells them in its language."""

from typing import Any

from voicestudio.profiles.figures import told_gains
from voicestudio.texts import to_json


def words(parts: Any) -> set[str]:
    """The texts that are translated of a text."""
    inside = [words(value) for value in parts.get("values", {}).values() if isinstance(value, dict)]
    return {parts["text"]}.union(*inside)


def test_gains_are_translated_where_they_arrive() -> None:
    told = told_gains([("pesq", 0.186), ("si_sdr", -1.68), ("pitch", 2.0)])
    assert told == "clarity +0.19, less noise and room −1.7 dB, nearer to your pitch +2.0 semitones"
    assert words(to_json(told)) >= {
        "clarity",
        "less noise and room",
        "nearer to your pitch",
        " semitones",
    }
