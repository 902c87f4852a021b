"""M4A files with tags, chapters and cover, as other programs and we read them."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pictures import cover
from sounds import noise_medium
from tinytag import TinyTag

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.ffmpeg import description
from voicestudio.audio.output_formats import output_format
from voicestudio.audio.probe import probe
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.write import write_medium
from voicestudio.errors import UserError

M4A = output_format("m4a")
TAGS = Tags.of(
    {"title": "Ü = 1; #2", "album": "Show", "tracknumber": "7", "comment": "a\nb\\c"},
    (Chapter(0.0, "In=tro"), Chapter(1.0, "Talk"), Chapter(2.0, "End")),
    cover("jpeg"),
)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    path = tmp_path / "a.m4a"
    write_medium(noise_medium(3.0, 2), path, fmt=M4A, tags=TAGS)
    return path


def test_everything_comes_back(made: Path) -> None:
    assert read_tags(made) == TAGS
    info = probe(made)
    assert (info.container, info.sample_rate, info.channels) == ("m4a", 48_000, 2)
    assert info.duration == pytest.approx(3.0, abs=0.05)
    told, chapters = description(made)
    assert told["title"] == "Ü = 1; #2"
    assert chapters[1] == (1.0, "Talk", 2.0)
    other = TinyTag.get(made, image=True)
    assert (other.title, other.album, other.track) == ("Ü = 1; #2", "Show", 7)
    assert other.images.any.data == TAGS.cover.data


def test_what_stops_ffmpeg_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "ffmpeg").write_text("#!/bin/sh\nexit 1\n")
    (tools / "ffmpeg").chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    target = tmp_path / "a.m4a"
    with pytest.raises(UserError, match="could not be written completely"):
        write_medium(noise_medium(1.0), target, fmt=M4A)
    (tools / "ffmpeg").unlink()
    with pytest.raises(UserError, match="ffmpeg, which is not installed"):
        write_medium(noise_medium(1.0), target, fmt=M4A)
    assert [path.name for path in tmp_path.iterdir()] == ["tools"]


def test_it_plays_elsewhere(made: Path) -> None:
    command = ["ffmpeg", "-v", "error", "-i", made, "-f", "null", "-"]
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""
