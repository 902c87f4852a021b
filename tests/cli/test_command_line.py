"""The command line as a user types it.

Modules: __main__, commands.each_input, commands.enhance, commands.enhance_controls,
commands.evaluate, commands.info, effects.loading, error_messages.
"""

import json
import os
import shutil
import subprocess
import sys

import numpy as np
import pytest
import soundfile

from voicestudio.cli import main

MANIFEST = b"path,set,corpus,speaker,bandwidth_hz\n"


@pytest.fixture
def recording(tmp_path, speech_like, room_noise):
    """Two seconds of noisy stereo speech at 44.1 kHz, 24 bit."""
    path = tmp_path / "talk.wav"
    sound = speech_like(2.0, 44_100, 2) + room_noise(2.0, 44_100, 2)
    soundfile.write(path, sound, 44_100, "PCM_24")
    return path


def _read(path):
    return soundfile.read(path, always_2d=True)[0]


def test_enhance_writes_the_same_shape_with_less_noise(recording, tmp_path, capsys):
    out = tmp_path / "clean.wav"
    assert main(["enhance", str(recording), "-o", str(out)]) == 0
    info, source = soundfile.info(out), soundfile.info(recording)
    assert (info.samplerate, info.channels, info.frames, info.subtype) == (
        source.samplerate,
        source.channels,
        source.frames,
        source.subtype,
    )
    assert np.std(_read(out)) < np.std(_read(recording))
    assert "clean.wav" in capsys.readouterr().out


def test_outside_the_stretch_every_sample_is_kept(recording, tmp_path):
    out = tmp_path / "part.wav"
    arguments = ["enhance", str(recording), "-o", str(out), "--from", "0.5", "--to", "0:01.5"]
    assert main(arguments) == 0
    before, after = _read(recording), _read(out)
    assert np.array_equal(before[:22_050], after[:22_050])
    assert np.array_equal(before[66_150:], after[66_150:])
    assert not np.array_equal(before[22_050:66_150], after[22_050:66_150])


def test_strength_zero_changes_nothing(recording, tmp_path):
    out = tmp_path / "same.wav"
    assert main(["enhance", str(recording), "-o", str(out), "--strength", "0"]) == 0
    assert np.array_equal(_read(recording), _read(out))


def test_the_controls_reach_the_enhancer(recording, tmp_path):
    """With a limit of 0 dB only hum goes; with one of 6 dB less noise goes than without."""
    sound = _read(recording)
    hum = 0.05 * np.sin(2 * np.pi * 60 * np.arange(len(sound)) / 44_100)[:, np.newaxis]
    soundfile.write(tmp_path / "hum.wav", sound + hum, 44_100, "FLOAT")

    def enhanced(name, *controls):
        out = tmp_path / "out.wav"
        assert (
            main(["enhance", str(tmp_path / name), "-o", str(out), "--overwrite", *controls]) == 0
        )
        return _read(out)

    without_hum = enhanced("hum.wav", "--reduction", "0", "--hum", "auto", "--model", "studio")
    assert np.std(without_hum - sound) < 0.3 * np.std(hum)
    limited = enhanced("talk.wav", "--reduction", "6", "--dereverb", "50", "--keep-room-tone")
    in_full = enhanced("talk.wav")
    assert np.std(limited - sound) < np.std(in_full - sound)


@pytest.mark.parametrize("controls", [["--model", "huge"], ["--hum", "55"], ["--reduction", "far"]])
def test_controls_that_there_are_not_give_one_line(recording, capsys, controls):
    with pytest.raises(SystemExit) as ended:
        main(["enhance", str(recording), *controls])
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_folder_of_files(recording, tmp_path):
    folder = tmp_path / "episodes"
    folder.mkdir()
    shutil.copy(recording, folder / "one.wav")
    soundfile.write(folder / "two.flac", _read(recording)[:20_000], 44_100)
    out = tmp_path / "out"
    assert main(["enhance", str(folder), "--out-dir", str(out)]) == 0
    assert sorted(p.name for p in out.iterdir()) == ["one.wav", "two.flac"]


def test_a_folder_goes_on_after_bad_files_and_counts_them(recording, tmp_path, capsys):
    folder = tmp_path / "episodes"
    folder.mkdir()
    shutil.copy(recording, folder / "b good.wav")
    shutil.copy(recording, folder / "e good.wav")
    (folder / "a empty.wav").touch()
    (folder / "c text.flac").write_text("not a sound at all, only words")
    (folder / "d gone.wav").symlink_to(tmp_path / "nowhere")
    os.mkfifo(folder / "f pipe.wav")
    (folder / "g folder.wav").mkdir()
    out = tmp_path / "out"
    assert main(["enhance", str(folder), "--out-dir", str(out), "--model", "fast"]) == 2
    assert sorted(p.name for p in out.iterdir()) == ["b good.wav", "e good.wav"]
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 5
    assert all(line.startswith("voicestudio: ") for line in lines)
    for name, line in zip(("a empty", "c text", "d gone", "f pipe"), lines, strict=False):
        assert name in line
    assert lines[-1] == "voicestudio: 4 of 6 files could not be enhanced."


def test_files_that_are_in_the_way_stop_only_their_own_input(recording, tmp_path, capsys):
    other = tmp_path / "other.wav"
    shutil.copy(recording, other)
    (tmp_path / "talk-enhanced.wav").write_text("precious")
    arguments = ["enhance", str(recording), str(other), str(tmp_path / "gone.wav")]
    assert main([*arguments, "--model", "fast"]) == 2
    assert (tmp_path / "talk-enhanced.wav").read_text() == "precious"
    assert (tmp_path / "other-enhanced.wav").is_file()
    assert "2 of 3 files" in capsys.readouterr().err


def _bad_input(tmp_path, recording):
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.wav").write_text("not a sound at all, only words")
    data = recording.read_bytes()
    (tmp_path / "cut.wav").write_bytes(data[:44])
    return {
        "missing": ["enhance", str(tmp_path / "missing.wav")],
        "empty": ["enhance", str(tmp_path / "empty.wav")],
        "not audio": ["enhance", str(tmp_path / "text.wav")],
        "truncated": ["enhance", str(tmp_path / "cut.wav")],
        "empty folder": ["enhance", str(tmp_path / "nothing")],
        "time outside": ["enhance", str(recording), "--to", "99"],
        "not a time": ["enhance", str(recording), "--from", "noon"],
        "times reversed": ["enhance", str(recording), "--from", "1.5", "--to", "1"],
        "strength": ["enhance", str(recording), "--strength", "200"],
        "reduction": ["enhance", str(recording), "--reduction", "31"],
        "dereverb": ["enhance", str(recording), "--dereverb", "-1"],
        "unknown format": ["enhance", str(recording), "-o", str(tmp_path / "a.xyz")],
        "no folder": ["enhance", str(recording), "-o", str(tmp_path / "no" / "a.wav")],
        "itself": ["enhance", str(recording), "-o", str(recording)],
        "info": ["info", str(tmp_path / "missing.wav")],
        "pairs": ["evaluate", "enhancer", "--pairs", str(tmp_path)],
        "pair too short": ["evaluate", "enhancer", "--pairs", str(_one_sample_pair(tmp_path))],
        "data": ["train", "enhancer", "--data", str(tmp_path), "--run", str(tmp_path / "run")],
        "no table": _training_on(tmp_path, b"\xff\xfe\0"),
        "no columns": _training_on(tmp_path, b"a,b,c\n1,2,3\n"),
        "no rows": _training_on(tmp_path, MANIFEST),
        "recording gone": _training_on(tmp_path, MANIFEST + b"gone.wav,speech,kathleen,k,8000\n"),
        "run is a file": [*_training_on(tmp_path, MANIFEST)[:-1], str(recording)],
    }


def _one_sample_pair(tmp_path):
    folder = tmp_path / "pairs"
    for part in ("clean", "noisy"):
        (folder / part).mkdir(parents=True)
        soundfile.write(folder / part / "a.wav", np.ones(1), 48_000)
    return folder


def _training_on(tmp_path, manifest):
    """A command that trains on a folder of its own with this manifest."""
    folder = tmp_path / f"data {len(list(tmp_path.iterdir()))}"
    folder.mkdir()
    (folder / "manifest.csv").write_bytes(manifest)
    return ["train", "enhancer", "--data", str(folder), "--run", str(tmp_path / "run")]


@pytest.mark.parametrize(
    "case",
    [
        "missing",
        "empty",
        "not audio",
        "truncated",
        "empty folder",
        "time outside",
        "not a time",
        "times reversed",
        "strength",
        "reduction",
        "dereverb",
        "unknown format",
        "no folder",
        "itself",
        "info",
        "pairs",
        "pair too short",
        "data",
        "no table",
        "no columns",
        "no rows",
        "recording gone",
        "run is a file",
    ],
)
def test_bad_input_gives_one_line_and_status_2(case, recording, tmp_path, capsys):
    (tmp_path / "nothing").mkdir()
    arguments = _bad_input(tmp_path, recording)[case]
    before = recording.read_bytes()
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("voicestudio: ")
    assert captured.err.count("\n") == 1
    assert recording.read_bytes() == before
    assert not list(tmp_path.glob("*-enhanced*"))


def test_what_is_there_of_a_cut_file_is_enhanced_and_told_of(recording, tmp_path, capsys):
    data = recording.read_bytes()
    (tmp_path / "cut.wav").write_bytes(data[: len(data) // 2])
    assert main(["enhance", str(tmp_path / "cut.wav")]) == 0
    assert "Its end is missing: 50 % of the sound is there." in capsys.readouterr().err
    assert soundfile.info(tmp_path / "cut-enhanced.wav").frames == pytest.approx(44_100, abs=50)


def test_an_output_that_exists_is_kept_unless_asked(recording, tmp_path, capsys):
    out = tmp_path / "kept.wav"
    out.write_text("precious")
    assert main(["enhance", str(recording), "-o", str(out)]) == 2
    assert out.read_text() == "precious"
    assert "kept.wav" in capsys.readouterr().err
    assert main(["enhance", str(recording), "-o", str(out), "--overwrite"]) == 0
    assert soundfile.info(out).frames == 88_200


def test_info_as_json(recording, capsys):
    assert main(["info", str(recording), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["sample_rate"] == 44_100
    assert facts["channels"] == 2
    assert facts["duration"] == pytest.approx(2.0)


def test_evaluate_prints_every_measure(tmp_path, speech_like, room_noise, capsys):
    for part, noise in (("clean", 0.0), ("noisy", 1.0)):
        (tmp_path / part).mkdir()
        sound = speech_like(2.0, 16_000) + noise * room_noise(2.0, 16_000)
        soundfile.write(tmp_path / part / "a.wav", sound, 16_000)
    assert main(["evaluate", "enhancer", "--pairs", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["pairs"] == 1
    assert found["enhanced"].keys() == found["noisy"].keys()
    assert found["real_time_factor"] > 0


def test_a_word_where_a_number_belongs_gives_one_line(recording, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["enhance", str(recording), "--strength", "abc"])
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_an_unknown_option_gives_one_line_and_opens_no_window(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--fullscreen"])
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_cache_that_cannot_be_made_gives_one_line(recording, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("VOICESTUDIO_CACHE", str(recording / "cache"))
    assert main(["enhance", str(recording), "-o", str(tmp_path / "out.wav")]) == 2
    message = capsys.readouterr().err
    assert "talk.wav" in message
    assert message.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_window_says_so(monkeypatch, capsys):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert main([]) == 2
    assert "no display" in capsys.readouterr().err


def test_it_runs_as_a_program():
    done = subprocess.run(
        [sys.executable, "-m", "voicestudio", "--version"], capture_output=True, text=True
    )
    assert done.returncode == 0
    assert done.stdout.startswith("VoiceStudio ")
