"""`voicestudio export` as a user types it."""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pictures import picture
from sounds import noise
from tinytag import TinyTag

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.write import write_medium
from voicestudio.cli import main
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import trim

RATE = 48_000
POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has other words and limits")


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.flac"
    medium = ArrayMedium(noise(3 * RATE, 2, level=0.2), RATE)
    write_medium(medium, path, tags=Tags.of({"title": "Old", "genre": "Podcast"}))
    return path


def test_an_episode(recording: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "c.txt").write_text("0:00 Intro\n0:01 <script>\n")
    (tmp_path / "cover.png").write_bytes(picture())
    out = tmp_path / "ep.mp3"
    arguments = ["--preset", "podcast (apple, spotify)", "--title", "New", "--show", "S & T"]
    arguments += ["--episode", "4", "--season", "2", "--author", "Me", "--date", "2026-11-29"]
    arguments += ["--description", "a\nb", "--cover", str(tmp_path / "cover.png")]
    arguments += ["--chapters", str(tmp_path / "c.txt"), "--json-chapters", "--text-chapters"]
    arguments += ["--bit-rate", "96", "--report"]
    assert main(["export", str(recording), "-o", str(out), *arguments]) == 0
    assert "written" in capsys.readouterr().out
    info = soundfile.info(out)
    assert (info.samplerate, info.channels) == (44_100, 1)
    tags = read_tags(out)
    assert dict(tags.texts) == {
        **{"title": "New", "artist": "Me", "album": "S & T", "date": "2026-11-29"},
        **{"genre": "Podcast", "tracknumber": "4", "discnumber": "2", "comment": "a\nb"},
    }
    assert [chapter.title for chapter in tags.chapters] == ["Intro", "<script>"]
    assert TinyTag.get(out, image=True).images.front_cover.data == picture()
    report = (tmp_path / "ep.report.html").read_text("utf-8")
    assert "S &amp; T" in report
    assert "<script" not in report
    assert report.count("<svg") == 2
    assert "http" not in report
    assert (tmp_path / "ep.chapters.txt").read_text() == "0:00 Intro\n0:01 <script>\n"


def test_without_options_the_sound_is_as_it_was(recording: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.flac"
    assert main(["export", str(recording), "-o", str(out)]) == 0
    assert np.array_equal(soundfile.read(out)[0], soundfile.read(recording)[0])
    assert read_tags(out) == read_tags(recording)


def test_a_project_and_its_markers(recording: Path, tmp_path: Path) -> None:
    document = Document.open(recording)
    document.history.push(trim(document.timeline, RATE, 2 * RATE))
    folder = tmp_path / "talk.vstudio"
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    (tmp_path / "c.txt").write_text("0:00 A\n0:00.5 B\n")
    arguments = ["-o", str(tmp_path / "part.wav"), "--chapters", str(tmp_path / "c.txt")]
    assert main(["export", str(folder), *arguments, "--separate", "--stereo"]) == 0
    lengths = [soundfile.info(tmp_path / f"part 0{n}.wav").frames for n in ("1 A", "2 B")]
    assert lengths == [RATE // 2, RATE // 2]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "give -o OUT or --preset"),
        (["-o", "a.exe"], "ending"),
        (["-o", "a.mp3", "--preset", "none"], "no export preset"),
        (["-o", "a.mp3", "--loudness", "loud"], "no number of LUFS"),
        (["-o", "a.mp3", "--loudness", "-99"], "--loudness cannot be -99"),
        (["-o", "a.wav", "--bit-rate", "64"], "has no bit rate"),
        (["-o", "a.flac", "--average"], "has no bit rate"),
        (["-o", "a.mp3", "--bit-rate", "9999"], "--bit-rate cannot be 9999"),
        (["-o", "a.mp3", "--bit-rate", "8"], "it can have 32, 40, 48, 56, 64, 80, 96, 112, 128"),
        (["-o", "a.mp3", "--cover", "talk.flac"], "is no cover"),
        (["-o", "a.mp3", "--season", "two"], "--season two is no number"),
        (["-o", "a.mp3", "--episode", "12345"], "--episode 12345 is no number"),
        (["-o", "a.mp3", "--chapters", "none.txt"], "cannot be read"),
        (["-o", "a.mp3", "--separate"], "no regions and no markers"),
        (["-o", "talk.flac"], "is the input itself"),
        (["-o", "a\0b.mp3"], "cannot be written: the system allows no such name"),
        pytest.param(["-o", f"{'x' * 300}.mp3"], "the name is too long", marks=POSIX),
        pytest.param(["-o", f"{'x' * 245}.mp3", "--report"], "the name is too long", marks=POSIX),
        (["-o", "gone/a.mp3"], "the folder gone is missing"),
    ],
)
def test_what_cannot_be_is_told_in_a_line(arguments, told, recording, monkeypatch, capsys) -> None:
    monkeypatch.chdir(recording.parent)
    assert main(["export", "talk.flac", *arguments]) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert [path.name for path in recording.parent.iterdir()] == ["talk.flac"]


@POSIX
@pytest.mark.parametrize("option", ["--cover", "--chapters", "--preset"])
def test_pipes_are_not_waited_for(option, recording, own_folders, tmp_path, capsys) -> None:
    preset = own_folders / "config" / "export-presets.json"
    pipe = preset if option == "--preset" else tmp_path / "pipe"
    pipe.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(pipe)
    value = "mine" if option == "--preset" else str(pipe)
    assert main(["export", str(recording), "-o", str(tmp_path / "a.mp3"), option, value]) == 2
    said = capsys.readouterr().err
    assert f"{pipe} cannot be read: it is a device or pipe, not a file." in said
    assert said.count("\n") == 1


def test_files_of_regions_never_replace_the_input(recording: Path, tmp_path: Path, capsys) -> None:
    """The first file is called as the recording is, which the second is still read from."""
    taken = recording.rename(tmp_path / "v 01 a.flac")
    before = taken.read_bytes()
    (tmp_path / "c.txt").write_text("0:00 a\n0:01 b\n")
    arguments = ["-o", str(tmp_path / "v.flac"), "--chapters", str(tmp_path / "c.txt")]
    assert main(["export", str(taken), *arguments, "--separate", "--overwrite"]) == 2
    assert "is the input itself" in capsys.readouterr().err
    assert taken.read_bytes() == before
