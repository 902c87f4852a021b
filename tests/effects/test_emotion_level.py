"""A converted voice is as loud as before, and quiet recordings are converted like others."""

import numpy as np
import pytest

from voicestudio.audio.files import open_medium
from voicestudio.audio.loudness import integrated_lufs
from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.emotion_effect import EMOTION, PARAMETERS
from voicestudio.effects.emotion_reading import frames_of
from voicestudio.effects.usual_level import usual_scale
from voicestudio.inference.pieces import render_reflow
from voicestudio.paths import resource_path
from voicestudio.voice.emotions import EMOTIONS

RATE = 48_000


@pytest.fixture(scope="module")
def processor():
    return EMOTION.load("cpu")


@pytest.fixture(scope="module")
def speech():
    """A real voice, peak 0.5."""
    sound = open_medium(resource_path("sample/sample.flac")).read(RATE, 3 * RATE)[:, :1]
    return 0.5 * sound / np.abs(sound).max()


def at(decibels):
    return np.float32(10 ** (decibels / 20))


def converted(processor, sound, folder, emotion, **values):
    values["emotion"] = EMOTIONS.index(emotion)
    medium, path = ArrayMedium(sound, RATE), folder / "wet.w64"
    made = render_reflow(medium, 0, len(sound), EMOTION, processor, path, parameters=values)
    wet = made.wet.read(0, made.wet.frames)
    made.wet.close()
    return wet


@pytest.mark.parametrize("emotion", ["sad", "angry"])
@pytest.mark.parametrize("lock_timing", [0, 1])
def test_it_stays_as_loud_as_it_was(processor, speech, tmp_path, emotion, lock_timing):
    wet = converted(processor, speech, tmp_path, emotion, lock_timing=lock_timing)
    assert abs(integrated_lufs(wet, RATE) - integrated_lufs(speech, RATE)) < 0.6
    assert np.abs(wet).max() < 1.0


def test_the_level_may_change_when_asked_to(processor, speech, tmp_path):
    assert next(p.default for p in PARAMETERS if p.name == "keep_level") == 1
    wet = converted(processor, speech, tmp_path, "sad", keep_level=0)
    assert integrated_lufs(wet, RATE) < integrated_lufs(speech, RATE) - 2


def test_what_would_clip_is_louder_by_less(processor, speech, tmp_path):
    soft, loud = (
        converted(processor, gain * speech, tmp_path, "angry", keep_level=0)
        for gain in np.float32([1.0, 1.94])
    )
    louder = [integrated_lufs(wet, RATE) for wet in (soft, loud)]
    assert louder[0] > integrated_lufs(speech, RATE) + 6
    assert integrated_lufs(1.94 * speech, RATE) < louder[1] < louder[0] + 2
    assert np.abs(loud).max() < 0.98


def test_pauses_and_what_is_not_converted_keep_their_level(processor, speech, tmp_path):
    hush = np.float32(0.0004) * np.random.default_rng(1).standard_normal((RATE, 1))
    sound = np.concatenate([speech, hush.astype(np.float32), speech])
    wet = converted(processor, sound, tmp_path, "sad")
    pause = slice(len(speech) + RATE // 4, len(speech) + 3 * RATE // 4)
    np.testing.assert_allclose(np.std(wet[pause]), np.std(sound[pause]), rtol=0.02)


@pytest.mark.parametrize("decibels", [-30, -60, -80])
def test_a_quiet_recording_is_converted_like_a_loud_one(processor, speech, tmp_path, decibels):
    usual = converted(processor, speech, tmp_path, "sad")
    wet = converted(processor, speech * at(decibels), tmp_path, "sad") / at(decibels)
    found, wanted = integrated_lufs(wet, RATE), integrated_lufs(usual, RATE)
    assert abs(found - wanted) < 0.6
    assert not np.allclose(wet, speech, atol=0.01)


def test_how_a_quiet_recording_sounds_is_heard(speech):
    quiet = speech * at(-70)
    loud, soft = (frames_of(ArrayMedium(s, RATE), 0, len(s)) for s in (speech, quiet))
    assert soft.voiced.sum() > 0.9 * loud.voiced.sum() > 0
    assert abs(np.percentile(soft.energy_db, 95) + 26) < 7


@pytest.mark.parametrize("decibels", [0, -20])
def test_usual_levels_are_left_alone(speech, decibels):
    sound = speech * at(decibels)
    assert usual_scale(ArrayMedium(sound, RATE), 0, len(sound)) == 1.0
    silent = np.zeros((RATE, 1), np.float32)
    assert usual_scale(ArrayMedium(silent, RATE), 0, RATE) == 1.0
