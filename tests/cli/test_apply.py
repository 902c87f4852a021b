"""`voicestudio apply`: an effect or a chain on a file, from the command line.

Modules: commands.asked_chain, commands.lines, commands.progress, commands.stopping,
commands.time_range, effects.chain_voices, episodes.chain_rendering.
"""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
from shipped_profiles import write_voice
from sounds import noise, tone

from voicestudio.cli import main
from voicestudio.effects.chain import Chain
from voicestudio.effects.spec import Preset
from voicestudio.effects.step import Step
from voicestudio.effects.user_presets import change_presets, presets_file
from voicestudio.profiles.library import Library

RATE = 32_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "in.wav"
    sound = tone(50.0, 1.0, rate=RATE, level=0.4) + noise(RATE, level=0.05)
    soundfile.write(path, sound, RATE, subtype="FLOAT")
    return path


def low_level(path: Path) -> float:
    sound, rate = soundfile.read(path)
    assert rate == RATE
    return float(np.abs(np.fft.rfft(sound))[50] / len(sound) * 2)


def test_an_effect_with_what_is_set(recording: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out.wav"
    setting = ("--set", "frequency=200", "--set", "slope=3", "--from", "0.2")
    assert main(["apply", "high-pass", str(recording), "-o", str(out), *setting]) == 0
    assert "High-pass, done" in capsys.readouterr().out
    before, after = (soundfile.read(path)[0] for path in (recording, out))
    np.testing.assert_array_equal(after[: RATE // 5], before[: RATE // 5])
    assert np.abs(after[RATE // 2 :]).mean() < 0.2 * np.abs(before[RATE // 2 :]).mean()


def test_presets_and_chains_of_the_user(recording: Path, tmp_path: Path) -> None:
    step = Step("high-pass", {"frequency": 300.0, "slope": 4.0})
    change_presets(
        presets_file(), lambda p: p.with_preset("high-pass", Preset("Mine", step.values))
    )
    change_presets(presets_file(), lambda p: p.with_chain(Chain("My chain", (step,))))
    for number, arguments in enumerate(
        (
            ("high-pass", "--preset", "mine"),
            ("my chain",),
            ("my chain", "--set", "high-pass.slope=5"),
        )
    ):
        out = tmp_path / f"{number}.wav"
        assert main(["apply", arguments[0], str(recording), "-o", str(out), *arguments[1:]]) == 0
        assert low_level(out) < 0.01


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("reverb",), "no effect called"),
        (("high-pass", "--set", "frequency=1"), "cannot be 1 Hz"),
        (("high-pass", "--set", "frequency"), "NAME=NUMBER"),
        (
            ("high-pass", "--set", "colour=1"),
            "no parameter called “colour”: it has frequency, slope",
        ),
        (("high-pass", "--preset", "none"), "no preset called"),
        (("voice polish", "--set", "frequency=90"), "begin with an effect of the chain"),
        (("voice polish", "--preset", "x"), "for a single effect"),
        (("emotion",), "cannot be a step"),
        (("high-pass", "--from", "7"), "outside"),
        (("enhance", "--profile", "Nobody"), "no voice “Nobody” on this computer"),
        (("voice polish", "--profile", "Ada"), "no step for a voice of your own"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    recording: Path, tmp_path: Path, capsys, arguments: tuple[str, ...], reason: str
) -> None:
    out = tmp_path / "out.wav"
    assert main(["apply", arguments[0], str(recording), "-o", str(out), *arguments[1:]]) == 2
    told = capsys.readouterr().err
    assert reason in told
    assert told.count("\n") == 1
    assert not out.exists()


@pytest.mark.skipif(os.name != "posix", reason="this system has no such pipes")
@pytest.mark.parametrize("command", ["apply", "batch"])
def test_a_pipe_is_not_waited_for(recording: Path, tmp_path: Path, capsys, command: str) -> None:
    pipe = tmp_path / "a.vschain"
    os.mkfifo(pipe)
    out = ["-o", str(tmp_path / "out.wav")] if command == "apply" else ["--out-dir", str(tmp_path)]
    assert main([command, str(pipe), str(recording), *out]) == 2
    told = capsys.readouterr().err
    assert told == f"voicestudio: {pipe} cannot be read: it is a device or pipe, not a file.\n"


def test_a_chain_with_a_voice_of_the_user(recording: Path, tmp_path: Path, capsys) -> None:
    """Its weights are the shipped ones, so it makes what these make."""
    steps = Step("enhance", profile="Ada"), Step("limiter")
    change_presets(presets_file(), lambda p: p.with_chain(Chain("With Ada", steps)))
    out, without = tmp_path / "out.wav", tmp_path / "without.wav"
    assert main(["apply", "With Ada", str(recording), "-o", str(out)]) == 2
    told = capsys.readouterr().err
    assert "There is no voice “Ada” on this computer" in told
    assert told.count("\n") == 1
    folder = tmp_path / "batch"
    assert main(["batch", "With Ada", str(recording), "--out-dir", str(folder)]) == 2
    assert not folder.exists()
    Library().keep(write_voice(tmp_path / "ada.vsvoice", "Ada"))
    assert main(["apply", "With Ada", str(recording), "-o", str(out)]) == 0
    assert main(["apply", "enhance", str(recording), "-o", str(without)]) == 0
    both = [soundfile.read(path)[0] for path in (out, without)]
    assert np.allclose(*both, atol=1e-4)
    again = ("apply", "enhance", str(recording), "-o", str(without), "--overwrite")
    assert main([*again, "--profile", "ada"]) == 0
    assert np.allclose(both[1], soundfile.read(without)[0], atol=1e-4)
