"""`voicestudio voices` and `--profile`, through the command line itself.

Modules: effects.voice_check, profiles.figures, profiles.wording.
"""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile
from shipped_profiles import with_changed_header, write_voice

from voicestudio import cli
from voicestudio.profiles.library import Library
from voicestudio.profiles.profile_file import read_profile


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    return write_voice(tmp_path / "ada.vsvoice")


def printed(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    """What a command prints; errors are one line on stderr."""
    assert cli.main(arguments) == status
    out, err = capsys.readouterr()
    if status:
        assert out == ""
        assert err.count("\n") == 1
    return err if status else out


def test_a_voice_goes_through_all_actions(voice: Path, tmp_path: Path, capsys) -> None:
    assert "no voices yet" in printed(capsys, "voices", "list")
    assert "imported as “Ada”" in printed(capsys, "voices", "import", str(voice))
    assert "imported as “Ada 2”" in printed(capsys, "voices", "import", str(voice))
    listed = printed(capsys, "voices", "list")
    assert "Ada  Cleaner sound  29 November 2026" in listed
    assert "less noise and room +1.2 dB, clarity +0.15" in listed
    shown = printed(capsys, "voices", "show", "ada")
    assert "1 min 31 s of speech and 12 s of the room" in shown.replace("\xa0", " ")
    assert "Ada in the kitchen." in shown
    printed(capsys, "voices", "rename", "Ada 2", "Grace")
    printed(capsys, "voices", "export", "Grace", str(tmp_path / "out.vsvoice"))
    assert read_profile(tmp_path / "out.vsvoice").name == "Grace"
    out = str(tmp_path / "out.vsvoice")
    assert "exists already" in printed(capsys, "voices", "export", "Grace", out, status=2)
    printed(capsys, "voices", "export", "Ada", out, "--overwrite")
    printed(capsys, "voices", "delete", "Grace")
    assert [kept.profile.name for kept in Library().profiles()] == ["Ada"]
    assert "no voice “Grace”" in printed(capsys, "voices", "delete", "Grace", status=2)


def test_json_is_one_object(voice: Path, tmp_path: Path, capsys) -> None:
    def facts(*arguments: str) -> dict:
        return json.loads(printed(capsys, "voices", *arguments, "--json"))

    assert facts("list") == {"voices": [], "damaged": []}
    made = facts("import", str(voice), "--name", "Zoë")
    assert made["name"] == "Zoë"
    assert made["gain"] == {"si_sdr": 1.24, "pesq": 0.153}
    assert facts("list") == {"voices": [made], "damaged": []}
    assert facts("list", "--goal", "emotion") == {"voices": [], "damaged": []}
    assert facts("show", "zoë") == made
    assert facts("rename", "Zoë", "Ada")["name"] == "Ada"
    assert facts("export", "Ada", str(tmp_path))["path"] == str(tmp_path / "Ada.vsvoice")
    assert "deleted" in facts("delete", "Ada")


def test_damaged_files_are_listed_and_deleted(voice: Path, capsys) -> None:
    printed(capsys, "voices", "import", str(voice))
    (Library().folder / "cut.vsvoice").write_bytes(voice.read_bytes()[:1000])
    assert "cut.vsvoice" in printed(capsys, "voices", "list")
    (damaged,) = json.loads(printed(capsys, "voices", "list", "--json"))["damaged"]
    assert "damaged" in damaged["problem"]
    printed(capsys, "voices", "delete", "cut")
    assert [path.name for path in Library().folder.glob("*.vsvoice")] == ["Ada.vsvoice"]


def test_what_the_network_does_not_take_is_not_imported(voice: Path, capsys) -> None:
    config = json.dumps({"low_bins": 160, "bands": 32, "channels": 64, "blocks": 3})
    with_changed_header(voice, lambda header: header["__metadata__"].update(config=config))
    read_profile(voice)
    assert "is damaged" in printed(capsys, "voices", "import", str(voice), status=2)
    assert "does not exist" in printed(capsys, "voices", "import", "nowhere", status=2)
    voice.write_text("something else")
    assert "not a voice file" in printed(capsys, "voices", "import", str(voice), status=2)
    assert Library().entries() == []


@pytest.fixture
def noisy(tmp_path: Path, speech_like) -> Path:
    path = tmp_path / "noisy.wav"
    noise = 0.02 * np.random.default_rng(1).standard_normal((24_000, 1))
    soundfile.write(path, speech_like(0.5) + noise, 48_000, subtype="FLOAT")
    return path


def test_a_recording_is_enhanced_with_a_profile(
    voice: Path, noisy: Path, tmp_path: Path, capsys
) -> None:
    Library().keep(voice)
    ours, shipped = str(tmp_path / "ours.wav"), str(tmp_path / "shipped.wav")
    printed(capsys, "enhance", str(noisy), "-o", ours, "--profile", "ada", "--device", "cpu")
    printed(capsys, "enhance", str(noisy), "-o", shipped, "--device", "cpu")
    # The profile holds the shipped weights.
    assert np.array_equal(soundfile.read(ours)[0], soundfile.read(shipped)[0])


def test_a_recording_is_converted_with_a_profile(
    noisy: Path, tmp_path: Path, capsys, monkeypatch
) -> None:
    licence = "CC BY-NC-SA 4.0"
    moods = write_voice(tmp_path / "m.vsvoice", "Moods", "emotion", licence=licence)
    Library().keep(moods)
    made = tmp_path / "happy.wav"
    arguments = ("convert", str(noisy), "-o", str(made), "--emotion", "happy")
    cli.main([*arguments, "--profile", "Moods", "--intensity", "0", "--device", "cpu"])
    assert made.is_file()
    assert f"made with the voice “Moods”: {licence}" in capsys.readouterr().err


def test_unusable_profiles_are_told_in_a_sentence(voice: Path, noisy: Path, capsys) -> None:
    Library().keep(voice)
    enhance, convert = ("enhance", str(noisy)), ("convert", str(noisy), "-o", "x.wav")
    convert += ("--emotion", "happy")
    assert "There is no voice “Bob”" in printed(capsys, *enhance, "--profile", "Bob", status=2)
    assert "no voice “”" in printed(capsys, *enhance, "--profile", "", status=2)
    told = printed(capsys, *convert, "--profile", "Ada", status=2)
    assert "was trained for cleaner sound" in told
    for given in (
        (*enhance, "--profile", "Ada", "--model", "fast"),
        (*convert, "--profile", "Ada", "--voices", "any-use"),
        (*convert, "--profile", "Ada", "--model", "x.safetensors"),
    ):
        with pytest.raises(SystemExit) as exit_:
            cli.main(given)
        assert exit_.value.code == 2
        assert "not allowed with argument" in capsys.readouterr().err
    assert not noisy.with_name("noisy-enhanced.wav").exists()


def test_a_name_that_is_taken_is_told_before_the_training(voice: Path, noisy: Path, capsys) -> None:
    Library().keep(voice)
    for name, told in (("ADA", "There is a voice “Ada” already"), ("a\nb", "use plain text")):
        finetune = ("finetune", "enhancer", "--voice", str(noisy), "--name", name)
        assert told in printed(capsys, *finetune, status=2)
