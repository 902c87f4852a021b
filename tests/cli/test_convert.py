"""`voicestudio convert` as a user types it."""

import numpy as np
import pytest
import soundfile
from emotion_model import spoken

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.write import write_medium
from voicestudio.cli import main

RATE = 44_100


@pytest.fixture
def recording(tmp_path, emotion_weights):
    path = tmp_path / "talk.wav"
    soundfile.write(path, spoken(3.3, RATE, 2), RATE, "PCM_24")
    return path


@pytest.fixture
def convert(recording, tmp_path):
    """Runs the command with more arguments; gives its exit status and what it wrote."""
    out = tmp_path / "out.wav"

    def run(*arguments, emotion="happy"):
        status = main(["convert", str(recording), "-o", str(out), "--emotion", emotion, *arguments])
        return status, soundfile.read(out)[0] if out.is_file() else None

    return run


def test_it_converts_and_says_how_long_it_is_now(convert, recording, capsys):
    status, made = convert()
    assert status == 0
    assert len(made) > len(soundfile.read(recording)[0])
    assert soundfile.info(recording.with_name("out.wav")).subtype == "PCM_24"
    told = capsys.readouterr().out
    assert "converted to happy, now 0:03." in told
    assert "of real time" in told


def test_locked_timing_keeps_the_length(convert, recording):
    status, made = convert("--lock-timing")
    before = soundfile.read(recording)[0]
    assert status == 0
    assert made.shape == before.shape
    assert not np.allclose(made, before, atol=1e-3)


def test_outside_the_stretch_every_sample_is_kept(convert, recording):
    status, made = convert("--from", "1", "--to", "0:02")
    before = soundfile.read(recording)[0]
    assert status == 0
    assert np.array_equal(made[:RATE], before[:RATE])
    behind = len(before) - 2 * RATE
    assert np.array_equal(made[-behind:], before[-behind:])
    assert len(made) > len(before)


def test_intensity_0_changes_nothing(convert, recording):
    status, made = convert("--intensity", "0")
    assert status == 0
    assert np.array_equal(made, soundfile.read(recording)[0])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--intensity", "101"], "--intensity cannot be 101"),
        (["--from", "3", "--to", "3.2"], "at least 0.3 s"),
        (["--from", "9"], "is outside"),
        (["--model", "/nowhere/emotion.safetensors"], "is missing"),
    ],
)
def test_what_cannot_be_done_is_one_line(convert, capsys, arguments, message):
    status, made = convert(*arguments)
    told = capsys.readouterr().err
    assert status == 2
    assert made is None
    assert message in told
    assert told.count("\n") == 1


def test_sound_that_nobody_speaks_in_is_named(convert, recording, capsys):
    soundfile.write(recording, np.zeros(RATE), RATE)
    status, made = convert()
    told = capsys.readouterr().err
    assert status == 2
    assert made is None
    assert "talk.wav cannot be converted. Nobody speaks aloud" in told
    assert "select" not in told
    assert told.count("\n") == 1


def test_unknown_emotions_and_existing_files_are_told(convert, recording, capsys):
    assert convert(emotion="bored")[0] == 2
    assert "choose one of: neutral, happy" in capsys.readouterr().err
    assert convert()[0] == 0
    assert convert()[0] == 2
    assert "exists already" in capsys.readouterr().err
    assert convert("--overwrite")[0] == 0


def test_a_licence_that_forbids_commercial_use_is_told(convert, capsys, emotion_weights):
    assert convert()[0] == 0
    assert "commercial" not in capsys.readouterr().err
    assert convert("--overwrite", "--voices", "non-commercial")[0] == 0
    assert "not for commercial use (CC BY-NC-SA 4.0)" in capsys.readouterr().err
    assert convert("--overwrite", "--model", str(emotion_weights))[0] == 0
    assert "not for commercial use" in capsys.readouterr().err
    assert convert("--overwrite", emotion="calm")[0] == 2
    assert "--voices non-commercial" in capsys.readouterr().err


def test_chapters_move_with_the_sound(emotion_weights, tmp_path):
    source, target = tmp_path / "book.flac", tmp_path / "sad.mp3"
    chapters = (Chapter(0.0, "One"), Chapter(0.5, "Two"), Chapter(3.0, "Three"))
    medium = ArrayMedium(spoken(3.3, RATE, 1), RATE)
    write_medium(medium, source, tags=Tags.of({"title": "Book"}, chapters))
    arguments = ["convert", str(source), "-o", str(target), "--emotion", "happy"]
    assert main([*arguments, "--from", "1", "--to", "2"]) == 0
    found = read_tags(target)
    assert found.texts == (("title", "Book"),)
    grown = soundfile.info(target).frames / RATE - 3.3
    assert grown > 0.05
    assert [c.title for c in found.chapters] == ["One", "Two", "Three"]
    assert [c.start for c in found.chapters] == pytest.approx([0.0, 0.5, 3.0 + grown], abs=0.002)
