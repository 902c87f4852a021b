"""From recordings of one voice to a personal emotion model, through real files and networks.

Modules: training.personal.emotion.acted_lines, training.personal.emotion.converter_candidate,
training.personal.emotion.converter_clips, training.personal.emotion.converter_verdict,
training.personal.emotion.heard_moods, training.personal.emotion.nearness,
training.personal.emotion.personal_speaker, training.personal.emotion.usual_pitch,
training.personal.supervised_run.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.effects.emotion import Converter, load_converter
from voicestudio.networks import emotion_checkpoint
from voicestudio.networks.emotion_checkpoint import default_converter_path
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.profiles.profile_file import read_profile
from voicestudio.training.personal.emotion.personal_converter import PersonalConverterRecipe
from voicestudio.training.personal.training_events import (
    Advice,
    Clip,
    Paused,
    Progress,
    Result,
    Score,
)
from voicestudio.training.personal.training_job import Excerpt
from voicestudio.voice.analysis import analyse

pytestmark = pytest.mark.long


def quick(steps: int = 10) -> PersonalConverterRecipe:
    base = emotion_checkpoint.load_converter(default_converter_path("open"))
    return PersonalConverterRecipe(
        generator=base.config, steps=steps, batch=6, phrases=2, validate_every=5, warm_up=2
    )


def pitch(network: EmotionConverter, sound: np.ndarray, emotion: str) -> np.ndarray:
    """The change of pitch (T,) that a network wants, but where a phrase begins and ends."""
    return Converter(network).change(analyse(sound), emotion).pitch_semitones[60:-60]


@pytest.fixture(scope="module")
def high_sentence(voice: Path) -> np.ndarray:
    return soundfile.read(voice / "happy1.wav", dtype="float32")[0]


@pytest.fixture(scope="module")
def sentence(voice: Path) -> np.ndarray:
    return soundfile.read(voice / "neutral1.wav", dtype="float32")[0]


def test_neutral_speech_alone_teaches_the_usual_pitch(taught, high_sentence) -> None:
    own, result = taught
    profile = read_profile(Path(result.profile))
    assert (profile.goal, profile.name, profile.licence) == ("emotion", "Me", "")
    assert profile.speech_seconds > 15
    assert profile.accepted == result.accepted
    assert result.accepted, result.sentence
    assert result.gain["pitch_scatter"] > 0
    for clip in own.told(Clip):
        assert all(Path(path).is_file() for path in (clip.original, clip.base, clip.personal))
    # A phrase that is high for this voice is raised less, to about the height of others.
    personal = emotion_checkpoint.load_converter(Path(result.profile))
    base = emotion_checkpoint.load_converter(default_converter_path("open"))
    # What is high for this voice is raised less.
    apart = pitch(personal, high_sentence, "happy") - pitch(base, high_sentence, "happy")
    assert np.median(apart) < -2


def test_acted_lines_bring_their_mood_nearer_and_keep_the_others(
    own, talk, read_as, sentence
) -> None:
    own.job([talk, *read_as("neutral"), *read_as("happy")])
    result = own.train(quick(30))
    assert isinstance(result, Result)
    scores = [event.figures for event in own.told(Score)]
    assert scores[-1]["nearness"] > scores[0]["nearness"]
    assert result.accepted, result.sentence
    assert result.gain["pitch"] > 0
    personal = emotion_checkpoint.load_converter(Path(result.profile))
    base = emotion_checkpoint.load_converter(default_converter_path("open"))
    base.speaker = personal.speaker
    moved = {
        mood: np.abs(pitch(personal, sentence, mood) - pitch(base, sentence, mood)).mean()
        for mood in base.config.emotions
    }
    assert moved.pop("happy") > 0.5
    assert max(moved.values()) == 0


def test_a_training_that_is_stopped_goes_on_where_it_was(
    own, talk, read_as, tmp_path: Path
) -> None:
    recording = Path(shutil.copy(talk.path, tmp_path))
    own.job([Excerpt(path=recording), *read_as("neutral"), *read_as("happy")])
    paused = own.train(quick(), lambda: len(own.told(Progress)) >= 4)
    assert isinstance(paused, Paused)
    assert paused.step >= 4
    result = own.train(quick())
    assert isinstance(result, Result)
    assert own.told(Progress)[0].step == paused.step + 1
    # What has ended is not done again.
    assert own.train(quick()) == result
    assert not own.told(Progress)
    # Unless a recording is another one by now.
    recording.touch()
    assert own.train(quick(), lambda: bool(own.told(Advice))) == Paused(0)
    assert [one.kind for one in own.told(Advice)] == ["material_changed"]


def test_the_base_not_for_commercial_use_is_remembered(own, talk) -> None:
    own.job([talk], base="full")
    result = own.train()
    assert "CC BY-NC-SA" in read_profile(Path(result.profile)).licence
    assert "calm" in load_converter(Path(result.profile)).emotions


def test_moods_with_few_lines_or_unknown_ones_stay_as_they_are(own, talk, read_as) -> None:
    calm = [replace(line, emotion="calm") for line in read_as("happy")]
    own.job([talk, *read_as("neutral"), *read_as("happy")[:2], *calm])
    result = own.train(quick())
    kinds = {advice.kind: advice.sentence for advice in own.told(Advice)}
    assert "2 of your lines" in kinds["few_lines"]
    assert "calm" in kinds["unknown_emotion"]
    assert not own.told(Progress)
    assert "pitch_scatter" in result.gain
