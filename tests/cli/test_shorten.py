"""`voicestudio shorten`: pauses of a file, listed or shortened."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import noise

from voicestudio.cli import main

RATE = 16_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Loud noise with silence from 1 to 3 s and from 4 to 4.5 s, over a faint one."""
    sound = noise(6 * RATE, level=0.3)
    sound[RATE : 3 * RATE] = sound[4 * RATE : 4 * RATE + RATE // 2] = 0.0
    path = tmp_path / "in.wav"
    soundfile.write(path, sound + noise(6 * RATE, level=0.001, seed=1), RATE, "FLOAT")
    return path


def test_pauses_are_listed_and_nothing_is_written(recording: Path, capsys) -> None:
    assert main(["shorten", str(recording), "--list"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[0].split() == ["time", "kind", "now", "after"]
    assert table[1].split()[1] == "pause"
    assert table[1].split()[-2:] == ["0.50", "s"]
    assert len(table) == 3
    assert "1 pause to shorten, 1.5 s to save" in table[2]
    assert list(recording.parent.iterdir()) == [recording]


def test_pauses_are_shortened(recording: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out.wav"
    asked = ("--longer-than", "0.4", "--to", "0.2")
    assert main(["shorten", str(recording), "-o", str(out), *asked]) == 0
    assert "2 pauses shortened, 2.0 s saved" in capsys.readouterr().out
    before, after = (soundfile.read(path)[0] for path in (recording, out))
    assert len(before) - len(after) == pytest.approx(2.05 * RATE, abs=0.1 * RATE)
    np.testing.assert_array_equal(after[:RATE], before[:RATE])
    np.testing.assert_array_equal(after[-RATE:], before[-RATE:])
    assert soundfile.info(out).subtype == "FLOAT"


def test_a_threshold_that_leaves_little_is_told(recording: Path, capsys) -> None:
    assert main(["shorten", str(recording), "--list", "--threshold", "-10"]) == 0
    assert "most of it counts as pauses" in capsys.readouterr().err
    assert main(["shorten", str(recording), "--list"]) == 0
    assert "most of it" not in capsys.readouterr().err


def test_nothing_to_shorten_is_no_error(recording: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out.wav"
    assert main(["shorten", str(recording), "-o", str(out), "--longer-than", "5"]) == 0
    assert "no pause is longer than 5 s" in capsys.readouterr().out
    np.testing.assert_array_equal(soundfile.read(out)[0], soundfile.read(recording)[0])


def test_as_an_effect_it_makes_the_same_cuts(recording: Path, tmp_path: Path, capsys) -> None:
    """So chains and batches can hold it."""
    by_command, by_apply, by_batch = (tmp_path / name for name in ("a.wav", "b.wav", "out"))
    asked = ("--longer-than", "0.4", "--to", "0.2", "--threshold", "-30")
    settings = ("longer_than=0.4", "to=0.2", "fixed=1", "threshold=-30")
    set_to = [word for setting in settings for word in ("--set", setting)]
    assert main(["shorten", str(recording), "-o", str(by_command), *asked]) == 0
    assert main(["apply", "shorten-pauses", str(recording), "-o", str(by_apply), *set_to]) == 0
    assert "Shorten pauses, done, 2.0 s shorter." in capsys.readouterr().out
    batch = ["batch", "shorten-pauses", str(recording), "--out-dir", str(by_batch), *set_to]
    assert main([*batch, "--jobs", "1"]) == 0
    assert "Most of it" not in capsys.readouterr().out
    loud = [*batch, "--jobs", "1", "--overwrite", "--set", "threshold=-10"]
    quiet = tmp_path / "loud"
    loud[loud.index(str(by_batch))] = str(quiet)
    assert main(loud) == 0
    assert "Most of it was cut as silence" in capsys.readouterr().out
    wanted = soundfile.read(by_command)[0]
    assert len(wanted) < 5 * RATE
    for made in (by_apply, by_batch / "in.wav"):
        np.testing.assert_array_equal(soundfile.read(made)[0], wanted)


def test_within_a_range_the_rest_stays(recording: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out.wav"
    where = ("--from", "0.5", "--to", "3.5")
    assert main(["apply", "shorten-pauses", str(recording), "-o", str(out), *where]) == 0
    before, after = (soundfile.read(path)[0] for path in (recording, out))
    saved = len(before) - len(after)
    assert saved == pytest.approx(1.5 * RATE, abs=0.1 * RATE)
    np.testing.assert_array_equal(after[: RATE // 2], before[: RATE // 2])
    np.testing.assert_array_equal(after[-5 * RATE // 2 :], before[-5 * RATE // 2 :])
    capsys.readouterr()
    refused = ["apply", "shorten-pauses", str(recording), "-o", str(tmp_path / "no.wav")]
    assert main([*refused, "--set", "to=2"]) == 2
    assert "cannot be shortened to 2 s" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "-o is missing"),
        (("--list", "--to", "2"), "cannot be shortened to 2 s"),
        (("--list", "--longer-than", "0"), "length of pauses is 0 s"),
        (("--list", "--to", "nan"), "must be 0.1 to 30"),
        (("--list", "--threshold", "5"), "threshold is 5 dB"),
        (("--fillers", "-o", "out.wav"), "goes with --list and without -o"),
        (("-o", "in.wav"), "is the input itself"),
        (("-o", "out.xyz"), "out.xyz"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    recording: Path, capsys, monkeypatch, arguments: tuple[str, ...], reason: str
) -> None:
    monkeypatch.chdir(recording.parent)
    assert main(["shorten", "in.wav", *arguments]) == 2
    told = capsys.readouterr().err
    assert reason in told
    assert told.count("\n") == 1
