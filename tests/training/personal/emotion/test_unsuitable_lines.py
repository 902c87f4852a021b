"""What a personal emotion model cannot be made from is refused in a sentence.

Modules: training.personal.emotion.spoken_lines.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from voicestudio.errors import UserError
from voicestudio.training.personal.training_events import Advice
from voicestudio.training.personal.training_job import Excerpt

RATE = 48_000


@pytest.fixture
def whisper(talk: Excerpt, tmp_path: Path) -> Excerpt:
    """The same speech as noise with its level: nothing in it has a pitch."""
    sound, _ = soundfile.read(talk.path, dtype="float32")
    level = np.sqrt(np.convolve(sound**2, np.ones(480) / 480, "same"))
    noise = np.random.default_rng(3).standard_normal(len(sound))
    soundfile.write(tmp_path / "whisper.wav", 0.7 * level * noise, RATE)
    return Excerpt(path=tmp_path / "whisper.wav")


def refused(own, voice: Sequence[Excerpt]) -> str:
    own.job(voice)
    with pytest.raises(UserError) as caught:
        own.train()
    return str(caught.value)


def test_too_little_neutral_speech(own, read_as: Callable[[str], list[Excerpt]]) -> None:
    assert "neutral speech" in refused(own, read_as("happy"))
    assert "at least 10 s" in refused(own, read_as("neutral")[:1])


def test_silence(own, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(RATE), RATE)
    assert "neutral speech" in refused(own, [Excerpt(path=tmp_path / "silence.wav")])


def test_a_whisper(own, whisper: Excerpt) -> None:
    sentence = refused(own, [whisper])
    assert "whisper" in sentence or "speech" in sentence


def test_two_people(own, talk: Excerpt, tmp_path: Path) -> None:
    speech, _ = soundfile.read(talk.path, dtype="float32")
    other = soxr.resample(speech, RATE, round(RATE / 1.35))  # another throat
    soundfile.write(tmp_path / "two.wav", np.concatenate([speech, other]), RATE)
    soundfile.write(tmp_path / "other.wav", other, RATE)
    two = Excerpt(path=tmp_path / "two.wav")
    assert "More than one person" in refused(own, [two])
    assert "different people" in refused(own, [talk, Excerpt(path=tmp_path / "other.wav")])
    own.job([talk, two])

    def is_told() -> bool:
        return any("two.wav is left out" in advice.sentence for advice in own.told(Advice))

    own.train(stop_asked=is_told)
    assert is_told()


def test_a_copy_is_not_counted(own, read_as: Callable[[str], list[Excerpt]], tmp_path) -> None:
    line = read_as("neutral")[0]
    copies = [tmp_path / f"copy {number}.wav" for number in range(6)]
    for copy in copies:
        shutil.copy(line.path, copy)
    assert "at least 10 s" in refused(own, [line, *(Excerpt(path=copy) for copy in copies)])


def test_an_emotion_that_does_not_exist(own, talk: Excerpt) -> None:
    sentence = refused(own, [talk, replace(talk, emotion="hangry")])
    assert "talk.wav" in sentence
    assert "hangry" in sentence


def test_a_file_that_is_gone(own, talk: Excerpt, tmp_path: Path) -> None:
    assert "gone.wav" in refused(own, [talk, Excerpt(path=tmp_path / "gone.wav")])


def test_a_file_that_is_shorter_than_it_was(own, talk: Excerpt) -> None:
    changed = replace(talk, start=0, stop=1 << 30)
    assert "choose the recording again" in refused(own, [changed])
