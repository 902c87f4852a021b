"""Recordings are judged as training material from what they sound like."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled
from voicestudio.training.personal.recording_checks import (
    check_material,
    check_recording,
    check_room,
)

RATE = 48_000


@pytest.fixture(scope="module")
def clean_speech(sample_recording: Path) -> np.ndarray:
    """The clean end of the bundled recording, (n, 1)."""
    medium = open_medium(sample_recording)
    start = round(14.3 * medium.sample_rate)
    return medium.read(start, medium.frames - start)


def _kinds(samples: np.ndarray) -> set[str]:
    return {finding.kind for finding in check_recording(ArrayMedium(samples, RATE)).findings}


def test_clean_speech_has_no_findings(clean_speech: np.ndarray) -> None:
    report = check_recording(ArrayMedium(clean_speech, RATE))
    assert report.findings == ()
    assert 0.5 * report.seconds < report.speech_seconds < report.seconds


def test_nothing_and_silence_are_told() -> None:
    for seconds in (0, 0.001, 0.5, 40):
        assert _kinds(np.zeros((round(seconds * RATE), 2), np.float32)) == {"silence"}


def test_checking_stops_when_asked(clean_speech: np.ndarray) -> None:
    with pytest.raises(Cancelled):
        check_recording(ArrayMedium(clean_speech, RATE), cancelled=lambda: True)


def test_sixty_seconds_of_speech_are_enough(clean_speech: np.ndarray) -> None:
    report = check_recording(ArrayMedium(clean_speech, RATE))
    count = int(60 / report.speech_seconds) + 1
    assert not check_material([report]).enough
    assert check_material([report] * count).enough


def test_speech_is_no_sound_of_a_room(clean_speech: np.ndarray) -> None:
    report = check_room(ArrayMedium(clean_speech, RATE))
    assert "speech" in {finding.kind for finding in report.findings}
