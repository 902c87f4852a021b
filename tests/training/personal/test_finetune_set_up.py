"""What `voicestudio finetune` finds on the disk before it trains, and leaves as it is."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.cli import main
from voicestudio.profiles.names import is_reserved
from voicestudio.training.personal.training_events import Result, Stage
from voicestudio.training.personal.training_folder import (
    TrainingFolder,
    folder_for,
    only_training,
    training_root,
)
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, read_job, write_job


@pytest.fixture
def hum(tmp_path: Path) -> Path:
    """A file without speech."""
    path = tmp_path / "hum.wav"
    soundfile.write(path, np.full(48_000, 0.1, np.float32), 48_000)
    return path


def _begun(name: str, voice: Path, folder: Path | None = None) -> Path:
    """A training that was paused."""
    folder = folder or folder_for(name)
    folder.mkdir()
    write_job(TrainingJob(goal="emotion", name=name, voice=(Excerpt(path=voice),)), folder)
    (folder / "plan.json").write_text("{}")
    (folder / "pack").mkdir()
    (folder / "pack" / "sound.i16").write_bytes(b"sound")
    TrainingFolder(folder).note(Stage("preparing", 0.5))
    return folder


def _ended(folder: Path, *, accepted: bool) -> None:
    place = TrainingFolder(folder)
    place.profile.write_bytes(b"a model")
    place.note(Result(accepted, "It is so.", str(place.profile), {}))


def _content(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _finetune(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """What it tells beside the sound's faults: an error of one line, with exit status 2."""
    assert main(["finetune", *map(str, arguments)]) == 2
    told = capsys.readouterr().err
    errors = [line for line in told.splitlines() if line.startswith("voicestudio: ")]
    assert len(errors) == 1
    assert "unexpected" not in told
    return errors[0]


@pytest.mark.parametrize("option", [(), ("--anew",), ("--resume",)])
def test_a_running_training_is_not_touched(
    hum: Path, capsys: pytest.CaptureFixture[str], option: tuple[str, ...]
) -> None:
    folder = _begun("Race", hum)
    before = _content(folder)
    with only_training():
        told = _finetune(capsys, "emotion", "--voice", hum, "--name", "Race", *option)
    assert "Another training is running" in told
    assert _content(folder) == before


@pytest.mark.parametrize("end", ["paused", "better", "not better"])
def test_what_is_there_is_told_and_left_until_it_may_be_deleted(
    hum: Path, capsys: pytest.CaptureFixture[str], end: str
) -> None:
    folder = _begun("Mine", hum)
    if end != "paused":
        _ended(folder, accepted=end == "better")
    before = _content(folder)
    told = _finetune(capsys, "emotion", "--voice", hum, "--name", "Mine")
    assert "--resume" in told
    assert "--anew" in told
    words = {"paused": "not ended", "better": "made a better", "not better": "made no better"}
    assert words[end] in told
    assert _content(folder) == before
    # Asked to begin anew it does; what then cannot be learnt from leaves nothing.
    assert "--anew" not in _finetune(capsys, "emotion", "--voice", hum, "--name", "Mine", "--anew")
    assert not folder.exists()


def test_a_folder_that_cannot_be_used_is_told_with_what_to_do(
    hum: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = own_folders / "data"
    root, given = data / "training", ("emotion", "--voice", hum, "--name", "Me")

    def refused() -> None:
        told = _finetune(capsys, *given)
        assert f"The folder {root}, where trainings are kept, cannot be used" in told
        assert "free space" in told

    data.mkdir(exist_ok=True)
    root.write_text("no folder")
    refused()
    root.unlink()
    (root / "lock").mkdir(parents=True)
    refused()
    (root / "lock").rmdir()
    (root / "Me").write_text("no folder")
    assert "free space" in _finetune(capsys, *given)


def test_no_two_names_share_a_folder(tmp_path: Path) -> None:
    names = ["A", "A?", "A!", "A_", "a/b", "a:b", "?", "!", "é" * 40, "é" * 41, "x" * 60]
    names += ["..", ".", "../..", "CON", "_CON", "nul.txt", "LPT1", "\N{STUDIO MICROPHONE}", "صوتي"]
    assert len({folder_for(name) for name in names}) == len(names)
    assert not any(is_reserved(folder_for(name).name) for name in names)
    assert all(len(folder_for(name).name.encode()) < 100 for name in names)
    assert {folder_for(name).parent for name in names} == {training_root()}
    assert folder_for("A").name == "A"
    assert folder_for(" A ") == folder_for("A")


def test_a_training_from_before_is_found_by_its_own_name_alone(
    hum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _begun("A?", hum, training_root() / "A_")
    _ended(folder, accepted=True)
    before = _content(folder)
    assert folder_for("A?") == folder
    assert folder not in {folder_for("A!"), folder_for("A_")}
    for name in ("A!", "A_"):
        assert "no training called" in _finetune(capsys, "emotion", "--name", name, "--resume")
        _finetune(capsys, "emotion", "--voice", hum, "--name", name)
    assert _content(folder) == before
    assert read_job(folder).name == "A?"


@pytest.mark.parametrize(
    "given",
    [
        ("--voice", "other.wav"),
        ("--room", "other.wav"),
        ("--minutes", "3"),
        ("--device", "cpu"),
        ("--voices", "non-commercial"),
    ],
)
def test_other_options_beside_resume_are_refused(
    hum: Path, capsys: pytest.CaptureFixture[str], given: tuple[str, str]
) -> None:
    folder = _begun("Mine", hum)
    before = _content(folder)
    same = ("--voice", hum, "--minutes", "10") if given[0] != "--voice" else ()
    told = _finetune(capsys, "emotion", "--name", "Mine", "--resume", *same, *given)
    assert f"{given[0]} is not what “Mine” began with" in told
    assert _content(folder) == before


def test_input_from_nowhere_is_no_request_to_stop(
    hum: Path, stdin_from: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = os.open(os.devnull, os.O_RDONLY)
    stdin_from(nothing)
    os.close(nothing)
    given = ["emotion", "--json", "--voice", str(hum), "--name", "Nobody"]
    assert main(["finetune", *given]) == 2
    kinds = [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]
    assert "paused" not in kinds
    assert kinds[-1] == "failed"
