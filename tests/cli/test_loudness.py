"""`voicestudio loudness`: the table, the JSON, and files brought to a loudness."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import RATE, noise, tone

from voicestudio.cli import main


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    path = tmp_path / "quiet.wav"
    sound = 0.1 * tone(997, 4, 2)
    sound[:: RATE // 2] = 0.4
    soundfile.write(path, sound, RATE, "PCM_24")
    return path


def test_the_table_has_a_line_for_each_file(quiet: Path, tmp_path: Path, capsys) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros((RATE, 1)), RATE)
    assert main(["loudness", str(quiet), str(tmp_path / "silence.wav")]) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    assert head.split()[0] == "integrated"
    assert "-26.0 LUFS" in first
    assert "-8.0 dBTP" in first
    assert first.endswith(str(quiet))
    assert second.split()[:2] == ["-", "0.0"]


def test_json_has_numbers_and_null_where_there_is_no_sound(quiet: Path, tmp_path: Path, capsys):
    soundfile.write(tmp_path / "silence.wav", np.zeros((RATE, 1)), RATE)
    assert main(["loudness", "--json", str(quiet), str(tmp_path / "silence.wav")]) == 0
    loud, silent = map(json.loads, capsys.readouterr().out.splitlines())
    assert loud["integrated"] == pytest.approx(-26.0, abs=0.1)
    assert set(loud) == set(silent) >= {"path", "range", "max_short_term", "true_peak"}
    assert silent["integrated"] is silent["true_peak"] is None


@pytest.mark.parametrize("name", ["out.wav", "out.mp3"])
def test_a_file_is_brought_to_a_loudness(quiet: Path, name: str, tmp_path: Path, capsys) -> None:
    out = tmp_path / name
    before = quiet.read_bytes()
    assert main(["loudness", str(quiet), "--target", "-16", "--ceiling", "-2", "-o", str(out)]) == 0
    assert "peaks limited" in capsys.readouterr().out
    assert main(["loudness", "--json", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["integrated"] == pytest.approx(-16, abs=0.1)
    assert found["true_peak"] < -2 + 0.02
    assert quiet.read_bytes() == before


def test_what_is_not_reached_is_told(tmp_path: Path, capsys) -> None:
    sound = np.zeros((5 * RATE, 1), np.float32)
    sound[:: RATE // 4] = 0.5
    soundfile.write(tmp_path / "clicks.wav", sound, RATE)
    out = tmp_path / "out.wav"
    assert main(["loudness", str(tmp_path / "clicks.wav"), "--target=-9", "-o", str(out)]) == 0
    assert "it is not -9 LUFS" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--target", "-16"], "belong together"),
        (["-o", "x.wav"], "belong together"),
        (["--target", "-16", "-o", "quiet.wav"], "is the input itself"),
        (["other.wav", "--target", "-16", "-o", "x.wav"], "takes one FILE"),
        (["missing.wav"], "missing.wav"),
        (["--target", "-16", "-o", "x.xyz"], "xyz"),
    ],
)
def test_mistakes_are_one_sentence(
    quiet: Path, arguments: list[str], said: str, monkeypatch, capsys
) -> None:
    monkeypatch.chdir(quiet.parent)
    assert main(["loudness", quiet.name, *arguments]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert said in error
    assert sorted(path.name for path in quiet.parent.iterdir()) == ["quiet.wav"]


@pytest.mark.parametrize("value", ["0", "-41", "nan", "loud"])
def test_targets_that_make_no_sense_are_refused(quiet: Path, value: str, capsys) -> None:
    with pytest.raises(SystemExit) as left:
        main(["loudness", str(quiet), f"--target={value}", "-o", "x.wav"])
    assert left.value.code == 2
    assert "--target" in capsys.readouterr().err


def test_silence_has_no_loudness_to_change(tmp_path: Path, capsys) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros((RATE, 1)), RATE)
    out = tmp_path / "out.wav"
    arguments = ["loudness", str(tmp_path / "silence.wav"), "--target", "-16", "-o", str(out)]
    assert main(arguments) == 2
    assert "too little sound" in capsys.readouterr().err
    assert not out.exists()


def test_files_shorter_than_every_window(tmp_path: Path, capsys) -> None:
    soundfile.write(tmp_path / "short.wav", noise(100), RATE)
    assert main(["loudness", str(tmp_path / "short.wav")]) == 0
    assert "dBTP" in capsys.readouterr().out
