"""What is wrong with a recording goes to stderr, one line each, and into JSON.

Modules: commands.condition_lines.
"""

import json

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import open_medium
from voicestudio.cli import main
from voicestudio.document.document import Document
from voicestudio.document.project.journal import JOURNAL


@pytest.fixture
def damaged(tmp_path, speech_like):
    path = tmp_path / "talk.mp3"
    soundfile.write(path, speech_like(3.0), 48_000, format="MP3", bitrate_mode="CONSTANT")
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = np.random.default_rng(1).bytes(2000)
    path.write_bytes(data)
    return path


def test_a_cut_file_is_described_with_a_note(tmp_path, speech_like, capsys):
    path = tmp_path / "cut.mp3"
    soundfile.write(path, speech_like(3.0), 48_000, format="MP3")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 9 // 10])
    assert main(["info", str(path), "--json"]) == 0
    told = capsys.readouterr()
    (line,) = told.err.splitlines()
    assert line.startswith(f"{path}: Its end is missing: ")
    assert json.loads(told.out)["notes"] == [line.removeprefix(f"{path}: ")]


def test_what_decoding_has_found_is_known_to_info(damaged, capsys):
    flaws = open_medium(damaged).condition.flaws
    assert main(["info", str(damaged), "--json"]) == 0
    told = capsys.readouterr()
    assert "Damaged at 0:01." in told.err
    (flaw,) = json.loads(told.out)["flaws"]
    assert (flaw["start"], flaw["stop"]) == (flaws[0].start, flaws[0].stop)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("apply", "high-pass"), "out.wav"),
        (("enhance",), "out.wav"),
        (("export",), "out.wav"),
        (("loudness", "--target", "-20"), "out.wav"),
        (("loudness", "--json"), None),
    ],
)
def test_commands_tell_of_damage_and_go_on(damaged, tmp_path, capsys, arguments, name):
    target = () if name is None else ("-o", str(tmp_path / name))
    assert main([*arguments, str(damaged), *target]) == 0
    lines = [line for line in capsys.readouterr().err.splitlines() if "Damaged at" in line]
    assert len(lines) == 1
    assert name is None or (tmp_path / name).exists()


def test_export_tells_of_a_damaged_project(tmp_path, capsys):
    path, folder = tmp_path / "talk.wav", tmp_path / "talk.vstudio"
    soundfile.write(path, np.zeros(4800), 48_000)
    document = Document.open(path)
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    with (folder / JOURNAL).open("ab") as file:
        file.write(b"half a line")
    assert main(["export", str(folder), "-o", str(tmp_path / "out.wav")]) == 0
    assert f"{folder}: The last edit was not written" in capsys.readouterr().err
