"""Commands that are given a project take its mix, or say in one sentence what to do instead.

Modules: commands.opened_input.
"""

import json
from pathlib import Path

import pytest
import soundfile
from sounds import RATE, noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.cli import main
from voicestudio.document.document import Document
from voicestudio.document.editing.track_edits import add_track, rename_track
from voicestudio.document.timeline.timeline import Timeline


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two tracks: mono of two seconds, and stereo of three."""
    path, folder = tmp_path / "talk.wav", tmp_path / "talk.vstudio"
    soundfile.write(path, noise(2 * RATE, level=0.2, seed=1), RATE, "FLOAT")
    document = Document.open(path)
    document.history.push(rename_track(document.tracks, 0, "Anna"))
    music = Timeline.from_medium(ArrayMedium(noise(3 * RATE, 2, level=0.1, seed=2), RATE))
    document.history.push(add_track(document.tracks, music, 0, "Music"))
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    return folder


def test_info_tells_the_mix_and_its_tracks(project: Path, capsys) -> None:
    assert main(["info", str(project)]) == 0
    told = capsys.readouterr().out
    for words in ("VoiceStudio project", f"{RATE} Hz", "channels  2", "0:03", "Anna, Music"):
        assert words in told
    assert main(["info", "--json", str(project)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["frames"], facts["tracks"]) == (3 * RATE, ["Anna", "Music"])


def test_the_loudness_is_that_of_the_mix(project: Path, tmp_path: Path, capsys) -> None:
    mixed = tmp_path / "mixed.wav"
    assert main(["export", str(project), "-o", str(mixed)]) == 0
    capsys.readouterr()
    assert main(["loudness", "--json", str(project), str(mixed)]) == 0
    of_project, of_file = map(json.loads, capsys.readouterr().out.splitlines())
    assert of_project["integrated"] == pytest.approx(of_file["integrated"], abs=0.05)


@pytest.mark.parametrize(
    ("arguments", "instead"),
    [
        (["loudness", "--target", "-16"], "export --loudness"),
        (["shorten"], "shorten it in the window"),
        (["convert", "--emotion", "happy"], "convert its tracks in the window"),
        (["apply", "high-pass"], "run the chain in the window"),
        (["enhance"], "enhance its tracks in the window"),
    ],
)
def test_others_say_what_to_do_instead(
    project: Path, tmp_path: Path, arguments: list[str], instead: str, capsys
) -> None:
    command, *options = arguments
    inputs = [*options, str(project)] if command == "apply" else [str(project), *options]
    assert main([command, *inputs, "-o", str(tmp_path / "out.wav")]) != 0
    told = capsys.readouterr().err
    assert "is a project" in told
    assert instead in told
    assert "Traceback" not in told
    assert not (tmp_path / "out.wav").exists()
