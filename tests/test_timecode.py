"""Lengths as sentences give them."""

import pytest

from voicestudio.timecode import format_duration


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0.0 s"),
        (1 / 48_000, "0.1 ms"),
        (0.005, "5.0 ms"),
        (0.05, "50 ms"),
        (0.0996, "0.1 s"),
        (9.6, "9.6 s"),
        (59.4, "59 s"),
        (185.0, "3 min 05 s"),
        (7_800.0, "2 h 10 min"),
    ],
)
def test_a_duration_reads_well_and_is_never_broken(seconds: float, words: str) -> None:
    assert format_duration(seconds) == words.replace(" ", "\u00a0")
