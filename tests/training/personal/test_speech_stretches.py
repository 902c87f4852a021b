"""The room is found in pauses, and the cleanest speech where it is clean."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.training.personal.recording_checks import check_room
from voicestudio.training.personal.speech_stretches import best_stretches, pauses_of

RATE = 48_000
_NOISY_SECONDS = 5.73, 14.11


@pytest.fixture(scope="module")
def recording(sample_recording: Path) -> Medium:
    """The bundled recording; noisy from 5.73 to 14.11 s."""
    return open_medium(sample_recording)


def _medium(samples: np.ndarray) -> ArrayMedium:
    return ArrayMedium(samples.astype(np.float32).reshape(-1, 1), RATE)


def _samples(recording: Medium) -> np.ndarray:
    return recording.read(0, recording.frames)[:, 0]


def test_the_room_is_found_between_sentences(recording: Medium) -> None:
    speech = _samples(recording)[: round(5.7 * RATE)]
    room = 1e-3 * np.random.default_rng(4).standard_normal(2 * RATE)
    medium = _medium(np.concatenate([room, speech, room, speech, room]))
    pauses = pauses_of(medium)
    assert sum(stop - start for start, stop in pauses) > 4.5 * RATE
    for start, stop in pauses:
        assert stop - start >= 0.3 * RATE
        assert np.sqrt(np.mean(medium.read(start, stop - start) ** 2)) < 3e-3
    assert pauses_of(medium, 0, RATE)
    assert all(start >= RATE for start, _ in pauses_of(medium, RATE))


def test_digital_silence_is_no_room(recording: Medium) -> None:
    silent = np.zeros(2 * RATE)
    speech = _samples(recording)[: round(5.7 * RATE)]
    within = pauses_of(_medium(np.concatenate([silent, speech, silent])))
    assert all(start > 1.9 * RATE and stop < 7.8 * RATE for start, stop in within)
    assert pauses_of(_medium(silent)) == ()
    assert pauses_of(_medium(np.zeros(0))) == ()


def test_clean_speech_comes_before_noisy(recording: Medium) -> None:
    everything = best_stretches(recording)
    some = best_stretches(recording, seconds=4.0)
    assert 4.0 * RATE <= sum(one.stop - one.start for one in some) < 16 * RATE
    assert set(some) < set(everything)
    assert [one.start for one in everything] == sorted(one.start for one in everything)
    for one in some:
        middle = (one.start + one.stop) / 2 / RATE
        assert not _NOISY_SECONDS[0] < middle < _NOISY_SECONDS[1]
        assert 1.0 <= (one.stop - one.start) / RATE <= 12.1


def test_cut_off_speech_is_left_out(recording: Medium) -> None:
    clean = _samples(recording)[: round(5.7 * RATE)]
    clean = clean / np.abs(clean).max()
    ruined = np.clip(8 * clean, -1, 1)
    stretches = best_stretches(_medium(np.concatenate([clean, ruined, clean])))
    assert stretches
    inside = [one for one in stretches if len(clean) <= one.start and one.stop <= 2 * len(clean)]
    assert inside == []


def test_pauses_serve_as_room(recording: Medium) -> None:
    speech = _samples(recording)[: round(5.7 * RATE)]
    room = 1e-3 * np.random.default_rng(4).standard_normal(12 * RATE)
    medium = _medium(np.concatenate([speech, room, speech]))
    start, stop = max(pauses_of(medium), key=lambda pause: pause[1] - pause[0])
    assert check_room(medium, start, stop).usable
