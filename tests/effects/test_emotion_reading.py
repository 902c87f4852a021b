"""Reading moods along a recording, and the command that prints them.

Modules: commands.emotion.
"""

import json

import numpy as np
import pytest
import soundfile

from voicestudio.audio.medium import ArrayMedium
from voicestudio.cli import main
from voicestudio.effects.emotion_reading import frames_of, load_reader
from voicestudio.voice.analysis import analyse
from voicestudio.voice.emotions import EMOTIONS


@pytest.fixture(scope="module")
def reader():
    return load_reader()


def test_windows_cover_the_sound_and_add_up(reader, speech_like):
    track = reader.read(analyse(speech_like(5.0, seed=2)[:, 0]))
    spans = [(reading.start, reading.stop) for reading in track.readings]
    assert spans == [(0.5 * number, 0.5 * number + 2.0) for number in range(7)]
    for reading in track.readings:
        if reading.posterior:
            assert tuple(reading.posterior) == EMOTIONS
            assert sum(reading.posterior.values()) == pytest.approx(1, abs=1e-4)
    assert track.verdict in EMOTIONS


def test_less_than_a_window_is_one_reading(reader, speech_like):
    (reading,) = reader.read(analyse(speech_like(1.2, seed=2)[:, 0])).readings
    assert (reading.start, reading.stop) == (0, pytest.approx(1.2))
    assert reading.posterior is not None


@pytest.mark.parametrize("seconds", [0.0, 0.05, 3.0])
def test_silence_has_no_mood(reader, seconds):
    track = reader.read(analyse(np.zeros(round(seconds * 48_000), np.float32)))
    assert track.overall is None
    assert track.verdict is None
    assert all(reading.posterior is None for reading in track.readings)


def test_a_pause_within_speech_has_none_and_the_rest_has(reader, speech_like):
    talk = speech_like(3.0, seed=4)[:, 0]
    pause = 1e-4 * np.random.default_rng(0).standard_normal(3 * 48_000).astype(np.float32)
    track = reader.read(analyse(np.concatenate([talk, pause, talk])))
    at = {reading.start: reading.posterior for reading in track.readings}
    assert at[3.5] is None
    assert at[0.0] is not None


def test_long_media_are_analysed_in_blocks_as_in_one(speech_like):
    sound = speech_like(64.0, 44_100, 2, seed=1)
    medium = ArrayMedium(sound, 44_100)
    frames = frames_of(medium, 0, medium.frames)
    assert len(frames) == 6_400
    around = frames_of(medium, 55 * 44_100, 64 * 44_100)
    both = around.voiced & frames.voiced[5_500:]
    assert both.sum() > 0.9 * frames.voiced[5_500:].sum()
    np.testing.assert_allclose(frames.energy_db[5_550:6_350], around.energy_db[50:850], atol=0.5)


def test_what_is_outside_the_range_has_no_say(speech_like):
    sound = speech_like(4.0, seed=3)
    alone = frames_of(ArrayMedium(sound[48_000:144_000], 48_000), 0, 96_000)
    within = frames_of(ArrayMedium(sound, 48_000), 48_000, 144_000)
    np.testing.assert_array_equal(within.energy_db, alone.energy_db)
    np.testing.assert_array_equal(within.f0_hz, alone.f0_hz)


def test_the_command_prints_text_and_json(tmp_path, speech_like, capsys):
    path = tmp_path / "talk.wav"
    soundfile.write(path, speech_like(4.0, 44_100, 2), 44_100)
    assert main(["emotion", str(path), "--from", "1", "--to", "4"]) == 0
    assert "overall" in capsys.readouterr().out
    assert main(["emotion", str(path), "--from", "1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["windows"][0]["from"] == 1.0
    assert found["windows"][-1]["to"] == pytest.approx(4.0)
    assert main(["emotion", str(path), "--from", "9"]) == 2
    assert main(["emotion", str(tmp_path / "none.wav")]) == 2
