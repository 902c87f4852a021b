"""No command replaces what it reads: not its input, nor a recording of its project."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from sounds import noise

from voicestudio.cli import main
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import delete, paste

RATE = 16_000
COMMANDS = {
    "apply": ("apply", "high-pass"),
    "convert": ("convert", "--emotion", "happy"),
    "enhance": ("enhance",),
    "export": ("export",),
    "loudness": ("loudness", "--target", "-16"),
}


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    soundfile.write(path, noise(RATE, level=0.1), RATE)
    return path


def _itself(path: Path) -> Path:
    return path


def _linked(path: Path) -> Path:
    link = path.with_name("hard.wav")
    link.hardlink_to(path)
    return link


def _pointed_to(path: Path) -> Path:
    link = path.with_name("soft.wav")
    link.symlink_to(path)
    return link


NAMES = [
    _itself,
    *(
        pytest.param(make, marks=pytest.mark.skipif(os.name != "posix", reason="needs links"))
        for make in (_linked, _pointed_to)
    ),
]


def _refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert main([*map(str, arguments), "--overwrite"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    return told


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", COMMANDS)
def test_an_input_is_never_replaced(
    recording: Path, command: str, name: Callable[[Path], Path], capsys
) -> None:
    before = recording.read_bytes()
    target = name(recording)
    told = _refused(capsys, *COMMANDS[command], recording, "-o", target)
    assert "is the input itself" in told
    assert recording.read_bytes() == before


def test_nor_is_another_input_or_one_by_labels(recording: Path, capsys) -> None:
    other = recording.with_name("out") / recording.name
    other.parent.mkdir()
    soundfile.write(other, noise(RATE, level=0.1, seed=1), RATE)
    before = other.read_bytes()
    folder = ("--out-dir", str(other.parent))
    assert main(["enhance", str(recording), str(other), *folder, "--overwrite"]) == 2
    told = capsys.readouterr().err
    assert "is itself an input" in told
    assert "is the input itself" in told
    assert "is the input itself" in _refused(capsys, "enhance", other, "--labels", other)
    assert other.read_bytes() == before


@pytest.mark.parametrize("name", NAMES)
def test_files_that_a_project_is_read_from_are_never_replaced(
    recording: Path, name: Callable[[Path], Path], capsys
) -> None:
    """Not even one whose sound was pasted and deleted again, for undo still needs it."""
    pasted = recording.with_name("pasted.wav")
    soundfile.write(pasted, noise(RATE, level=0.1, seed=1), RATE)
    document = Document.open(recording)
    clip = Document.open(pasted).timeline
    document.history.push(paste(document.timeline, RATE // 2, RATE // 2, clip))
    document.history.push(delete(document.timeline, RATE // 2, RATE // 2 + RATE))
    folder = recording.with_name("talk.vstudio")
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    for path in (recording, pasted):
        before = path.read_bytes()
        target = name(path)
        told = _refused(capsys, "export", folder, "-o", target)
        assert f"{target} holds sound of this recording" in told
        assert path.read_bytes() == before
        if target != path:
            target.unlink()


@pytest.mark.parametrize("make", NAMES)
def test_labels_and_sound_are_not_one_file(
    recording: Path, make: Callable[[Path], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    out = recording.with_name("out.wav")
    out.write_bytes(b"precious")
    told = _refused(capsys, "enhance", recording, "-o", out, "--labels", make(out))
    assert "is the file for the sound" in told
    assert out.read_bytes() == b"precious"


@pytest.mark.parametrize("name", ["talk-enhanced.wav", "sub/../talk-enhanced.wav"])
def test_labels_are_not_the_file_that_is_named_by_itself(
    recording: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (recording.parent / "sub").mkdir()
    told = _refused(capsys, "enhance", recording, "--labels", f"{recording.parent}/{name}")
    assert "is the file for the sound" in told
    assert not recording.with_name("talk-enhanced.wav").exists()
