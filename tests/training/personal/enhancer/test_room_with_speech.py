"""A recording of the room in which somebody speaks serves by its parts without speech.

Modules: training.personal.excerpt_file.
"""

from pathlib import Path

import numpy as np
import soundfile

from voicestudio.audio.medium import ArrayMedium
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.enhancer.survey import survey
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.speech_stretches import parts_without_speech, pauses_of
from voicestudio.training.personal.training_events import Advice, Event
from voicestudio.training.personal.training_folder import TrainingFolder
from voicestudio.training.personal.training_job import Excerpt, TrainingJob

_RATE = 48_000
_SPOKEN = (6, 10)


def _room(room_noise, clean_speech: np.ndarray) -> np.ndarray:
    """16 s of a room, somebody speaks from second 6 to 10."""
    sound = room_noise(16.0)[:, 0].astype(np.float32)
    sound *= np.float32(0.003) / sound.std()
    first, last = (second * _RATE for second in _SPOKEN)
    speech = np.resize(clean_speech, last - first)
    sound[first:last] += speech * np.float32(0.3 / np.abs(speech).max())
    return sound


def test_parts_without_speech_are_found_beside_the_speech(
    room_noise, clean_speech: np.ndarray
) -> None:
    sound = _room(room_noise, clean_speech)
    medium = ArrayMedium(sound[:, np.newaxis], _RATE)
    parts = parts_without_speech(medium)
    assert set(pauses_of(medium)) <= set(parts)
    assert sum(stop - start for start, stop in parts) > 8 * _RATE
    assert max(sound[start:stop].std() for start, stop in parts) < 0.006


def test_training_uses_them_and_says_that_somebody_speaks(
    tmp_path: Path, voice_file: Path, room_noise, clean_speech: np.ndarray
) -> None:
    room = tmp_path / "room.wav"
    soundfile.write(room, _room(room_noise, clean_speech), _RATE)
    job = TrainingJob(
        goal="enhancer", name="x", voice=(Excerpt(path=voice_file),), room=(Excerpt(path=room),)
    )
    told: list[Event] = []
    session = Session(
        job, TrainingFolder(tmp_path), told.append, lambda: False, "cpu", PersonalRecipe(), 0
    )
    found = survey(session, 5.0, 60.0, lambda _: None)
    assert any(isinstance(event, Advice) and event.kind == "room_speech" for event in told)
    assert not found.room_found
    assert 6 < found.room_seconds < 13
    assert {span.excerpt.path for span in found.room} == {room}
