"""File names are bytes: whatever they are, every command works on them and says so in one line.

Modules: commands.failures, commands.targets.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.cli import main
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import delete
from voicestudio.document.project.project import Project

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")

NAMES = (
    b"caf\xe9.wav",
    b"\xff\xfe.wav",
    b"two\nlines.wav",
    b"\x1b[31mred.wav",
    "ü\N{STUDIO MICROPHONE}\u2028.wav".encode(),
    "語".encode() * 80 + b".wav",
    b"-o.wav",
)


@pytest.fixture
def folder(tmp_path: Path, speech_like) -> Path:
    """A second of speech under every odd name, in a folder whose name is odd as well."""
    folder = tmp_path / os.fsdecode(b"episodes \xe9")
    folder.mkdir()
    sound = speech_like(1.0, 16_000, 1)
    soundfile.write(tmp_path / "plain.wav", sound, 16_000, "PCM_16")
    for name in NAMES:
        shutil.copy(tmp_path / "plain.wav", folder / os.fsdecode(name))
    return folder


def _voicestudio(*arguments: object, encoding: str = "utf-8") -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "voicestudio", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run(command, capture_output=True, check=False, env=environment, timeout=120)


def test_a_whole_folder_is_enhanced_whatever_its_files_are_called(folder, tmp_path) -> None:
    done = _voicestudio("enhance", folder, "--out-dir", tmp_path / "out", "--model", "fast")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == len(NAMES)
    assert b"\x1b" not in done.stdout
    made = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert made == sorted(os.fsdecode(name) for name in NAMES)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("name", NAMES)
def test_info_prints_every_name(folder, name: bytes, encoding: str) -> None:
    path = folder / os.fsdecode(name)
    done = _voicestudio("info", path, encoding=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"16000 Hz" in done.stdout
    assert done.stdout.count(b"\n") == 5
    done = _voicestudio("info", path, "--json", encoding=encoding)
    facts = json.loads(done.stdout)
    assert Path(facts["path"]) == path
    assert facts["frames"] == 16_000
    path.unlink()
    gone = _voicestudio("info", path, encoding=encoding)
    assert (gone.returncode, gone.stdout) == (2, b"")
    assert gone.stderr.count(b"\n") == 1
    assert b"\x1b" not in gone.stderr


@pytest.mark.parametrize("kind", ["flac", "mp3", "ogg", "opus"])
def test_every_format_is_written_and_read_back(folder, kind: str) -> None:
    source = folder / os.fsdecode(NAMES[0])
    target = source.with_suffix(f".{kind}")
    arguments = ["enhance", str(source), "-o", str(target), "--strength", "0", "--model", "fast"]
    assert main(arguments) == 0
    assert main(["info", str(target)]) == 0
    again = target.with_name("again.wav")
    assert main([*arguments[:1], str(target), "-o", str(again), *arguments[4:]]) == 0
    assert main(["info", str(again)]) == 0


def test_moods_are_told_of_files_with_any_name(folder, capsys) -> None:
    assert main(["emotion", str(folder / os.fsdecode(NAMES[1])), "--json"]) == 0
    assert Path(json.loads(capsys.readouterr().out)["path"]).is_file()


@pytest.mark.parametrize("name", NAMES)
def test_projects_find_recordings_and_folders_with_any_name(folder, name: bytes) -> None:
    source = folder / os.fsdecode(name)
    project = folder / os.fsdecode(name[:200] + b".vstudio")
    document = Document.open(source)
    document.history.push(delete(document.timeline, 100, 200))
    Project.create(project, source, document.history.states, 1).close()
    opened = Project.open(project)
    sound = opened.states[opened.index].timeline.read(0, 15_000)
    opened.project.close()
    assert opened.missing == ()
    assert np.array_equal(sound, document.timeline.read(0, 15_000))
