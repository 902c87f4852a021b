"""One person's speech is learnt from, and none of it twice."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from voicestudio.errors import UserError
from voicestudio.training.common.supervision import StopRequested
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.enhancer.survey import Survey, survey
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.training_events import Advice, Event
from voicestudio.training.personal.training_folder import TrainingFolder
from voicestudio.training.personal.training_job import Excerpt, TrainingJob

_RATE = 48_000

Surveying = Callable[[Sequence[Excerpt], float], tuple[Survey, list[Event]]]


@pytest.fixture
def surveyed(tmp_path: Path) -> Surveying:
    """The survey of a voice of which so many seconds are needed, and what was told."""

    def look(voice: Sequence[Excerpt], least: float) -> tuple[Survey, list[Event]]:
        job, told = TrainingJob(goal="enhancer", name="x", voice=tuple(voice)), list[Event]()
        folder, recipe = TrainingFolder(tmp_path), PersonalRecipe()
        session = Session(job, folder, told.append, lambda: False, "cpu", recipe, 0)
        return survey(session, least, 600.0, lambda _: None), told

    return look


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str, np.ndarray], Excerpt]:
    def write(name: str, samples: np.ndarray) -> Excerpt:
        soundfile.write(tmp_path / name, samples, _RATE)
        return Excerpt(path=tmp_path / name)

    return write


def test_a_copy_adds_nothing(surveyed: Surveying, written, clean_speech: np.ndarray) -> None:
    speech = np.tile(clean_speech, 3)
    once, again = written("once.wav", speech), written("again.wav", speech)
    alone, _ = surveyed([once], 5.0)
    both, told = surveyed([once, again], 5.0)
    assert both == alone
    assert "repeated" in {event.kind for event in told if isinstance(event, Advice)}
    with pytest.raises(UserError, match="at least"):
        surveyed([once, again], 1.5 * alone.speech_seconds)


def test_what_two_people_say_is_left_out(
    surveyed: Surveying, written, clean_speech: np.ndarray
) -> None:
    other = soxr.resample(clean_speech, _RATE, round(_RATE / 1.35))  # another throat
    mixed = written("two.wav", np.concatenate([np.tile(clean_speech, 2), np.tile(other, 3)]))
    own = written("own.wav", np.tile(clean_speech, 3))
    found, told = surveyed([mixed, own], 5.0)
    assert {span.excerpt for span in (*found.speech, *found.held_out)} == {own}
    assert any(isinstance(e, Advice) and "two.wav is left out" in e.sentence for e in told)
    with pytest.raises(UserError, match="More than one person"):
        surveyed([mixed], 5.0)
    with pytest.raises(UserError, match="different people"):
        surveyed([own, written("other.wav", np.tile(other, 3))], 5.0)


def test_a_long_recording_is_read_by_and_by_and_left_when_asked(
    written, clean_speech: np.ndarray, tmp_path: Path
) -> None:
    long = written("long.wav", np.tile(clean_speech, 1 + 95 * _RATE // len(clean_speech)))
    job = TrainingJob(goal="enhancer", name="x", voice=(long,))
    shares: list[float] = []

    def read(stop_asked: Callable[[], bool]) -> None:
        folder, recipe = TrainingFolder(tmp_path), PersonalRecipe()
        session = Session(job, folder, lambda _: None, stop_asked, "cpu", recipe, 0)
        survey(session, 5.0, 600.0, shares.append)

    read(lambda: False)
    assert shares[0] == 0
    assert shares == sorted(shares)
    assert max(np.diff([*shares, 1.0])) < 0.35
    shares.clear()
    with pytest.raises(StopRequested):
        read(lambda: len(shares) == 2)
    assert len(shares) == 2
