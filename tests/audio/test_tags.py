"""What a file says about itself survives, and is plain text however it was written.

Modules: audio.id3, audio.id3_chapters, audio.ogg_rewriting, audio.vorbis_comments.
"""

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.output_formats import OUTPUT_FORMATS
from voicestudio.audio.tagging import SNDFILE_TEXTS
from voicestudio.audio.tags import NAMES, Cover, Tags, read_tags
from voicestudio.audio.write import write_medium
from voicestudio.cli import main

RATE = 48_000
TEXTS = {
    "title": "Épisode “one” \N{STUDIO MICROPHONE}",
    "artist": "Ann Öther; and 語",
    "album": "The Show",
    "albumartist": "A = Network",
    "composer": "Someone",
    "date": "2026-11-28",
    "genre": "Podcast",
    "tracknumber": "7/12",
    "discnumber": "2",
    "comment": "x" * 3000,
    "copyright": "CC BY",
}
FFPROBE_NAMES = {"albumartist": "album_artist", "tracknumber": "track", "discnumber": "disc"}


@pytest.fixture(scope="module")
def medium() -> ArrayMedium:
    sound = 0.1 * np.random.default_rng(1).standard_normal((3 * RATE, 1))
    return ArrayMedium(sound.astype(np.float32), RATE)


def _ffprobe(path: Path) -> dict[str, str]:
    if shutil.which("ffprobe") is None:
        pytest.skip("ffprobe is not installed")
    command = ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json"]
    found = json.loads(subprocess.run([*command, path], capture_output=True, check=True).stdout)
    tags = found["streams"][0].get("tags", {}) | found["format"].get("tags", {})
    return {name.lower(): value for name, value in tags.items()}


@pytest.mark.parametrize("fmt", OUTPUT_FORMATS, ids=lambda fmt: fmt.name)
def test_every_format_keeps_what_it_can(fmt, medium: ArrayMedium, tmp_path: Path) -> None:
    """As another program reads it; the sound is the same to the bit as without."""
    plain, tagged = (tmp_path / f"{name}{fmt.extension}" for name in ("plain", "tagged"))
    write_medium(medium, plain, fmt=fmt)
    write_medium(medium, tagged, fmt=fmt, tags=Tags.of(TEXTS))
    assert np.array_equal(soundfile.read(plain)[0], soundfile.read(tagged)[0])
    assert soundfile.info(tagged).frames == soundfile.info(plain).frames
    found = _ffprobe(tagged)
    # Of the ID3 tag that a WAV file has for the rest ffprobe knows nothing; tinytag reads it.
    for name in SNDFILE_TEXTS if fmt.container == "WAV" else NAMES:
        assert found[FFPROBE_NAMES.get(name, name)] == TEXTS[name]
    assert dict(read_tags(tagged).texts) == TEXTS


@pytest.mark.parametrize("fmt", OUTPUT_FORMATS, ids=lambda fmt: fmt.name)
def test_they_go_through_the_command_line(fmt, medium, tmp_path: Path, capsys) -> None:
    source = tmp_path / "source.flac"
    write_medium(medium, source, tags=Tags.of(TEXTS))
    target = tmp_path / f"target{fmt.extension}"
    arguments = ["enhance", str(source), "-o", str(target), "--strength", "0", "--model", "fast"]
    assert main(arguments) == 0
    assert dict(read_tags(target).texts)["title"] == TEXTS["title"]


CHAPTERS = (Chapter(0.0, "Intro é"), Chapter(1.0625, "Talk = 1"), Chapter(2.5, "End"))


def _ffprobe_chapters(path: Path) -> list[tuple[float, str]]:
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", path]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return [(float(c["start_time"]), c.get("tags", {}).get("title", "")) for c in found["chapters"]]


@pytest.mark.parametrize("kind", ["mp3", "opus", "ogg", "flac"])
def test_chapters_are_written_and_read(kind: str, medium: ArrayMedium, tmp_path: Path) -> None:
    path = tmp_path / f"book.{kind}"
    write_medium(medium, path, tags=Tags.of(TEXTS, CHAPTERS))
    wanted = [Chapter(round(c.start, 3), c.title) for c in CHAPTERS]
    assert list(read_tags(path).chapters) == wanted
    _ffprobe(path)
    assert _ffprobe_chapters(path) == [(c.start, c.title) for c in wanted]


@pytest.mark.parametrize("kind", ["mp3", "m4a", "opus"])
@pytest.mark.parametrize("version", ["3", "4"])
def test_chapters_of_another_program_are_read(kind, version, medium, tmp_path: Path) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    write_medium(medium, tmp_path / "a.wav")
    made = [
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={n}000\nEND={n + 1}000\ntitle=Teil ö {n}\n"
        for n in range(3)  # whole seconds, for ffmpeg rounds others wrongly into Vorbis comments
    ]
    (tmp_path / "meta").write_text(";FFMETADATA1\ntitle=Book\n" + "".join(made))
    path = tmp_path / f"a.{kind}"
    command = ["ffmpeg", "-v", "error", "-i", tmp_path / "a.wav", "-i", tmp_path / "meta"]
    command += ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"]
    subprocess.run([*command, "-id3v2_version", version, path], check=True)
    found = read_tags(path)
    assert dict(found.texts)["title"] == "Book"
    assert [(c.start, c.title) for c in found.chapters] == [(n, f"Teil ö {n}") for n in range(3)]


@given(st.lists(st.builds(Chapter, st.floats(), st.text(max_size=20)), max_size=300))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_chapters_are_bounded_and_come_back(tmp_path, medium, chapters) -> None:
    tags = Tags.of({}, chapters)
    assert len(tags.chapters) <= 255
    path = tmp_path / "any.mp3"
    write_medium(medium, path, count=2000, overwrite=True, tags=tags)
    assert [c.title for c in read_tags(path).chapters] == [c.title for c in tags.chapters]


text = st.text(max_size=30) | st.sampled_from(["\x00", "a\nb", "\u202e", "\ud800", "x" * 300_000])


@given(
    st.dictionaries(st.sampled_from(NAMES), text), st.sampled_from(["mp3", "flac", "ogg", "opus"])
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_plain_and_comes_back(tmp_path, medium, texts, kind) -> None:
    tags = Tags.of(texts)
    for name, value in tags.texts:
        assert len(value) <= 4000
        for line in value.split("\n") if name == "comment" else [value]:
            assert line == " ".join(line.split())
    path = tmp_path / f"any.{kind}"
    write_medium(medium, path, count=2000, overwrite=True, tags=tags)
    assert soundfile.info(path).frames == 2000
    assert {name for name, _ in read_tags(path).texts} <= {name for name, _ in tags.texts}


@pytest.mark.parametrize("kind", ["mp3", "flac", "ogg", "opus", "wav"])
def test_damaged_tags_are_no_trouble(kind: str, medium, tmp_path: Path) -> None:
    path = tmp_path / f"tagged.{kind}"
    write_medium(medium, path, tags=Tags.of(TEXTS))
    whole, random = path.read_bytes(), np.random.default_rng(4)
    # Damaged Ogg files are looked through by programs that take a tenth of a second to start.
    for _ in range(20 if kind in ("ogg", "opus") else 100):
        spoilt = bytearray(whole)
        for place in random.integers(0, min(len(spoilt), 5000), 5):
            spoilt[place] = random.integers(0, 256)
        path.write_bytes(spoilt)
        for _, value in read_tags(path).texts:
            assert len(value) <= 4000
    path.write_bytes(b"")
    assert not read_tags(path)
    assert not read_tags(path.with_name("gone"))


def _picture(kind: str, size: int = 0) -> bytes:
    """A picture of one point, made longer."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, kind)
    return bytes(held.data().data()) + bytes(size)


@pytest.mark.parametrize("kind", ["jpeg", "png"])
@pytest.mark.parametrize("size", [0, 200_000])
@pytest.mark.parametrize(
    "fmt", [fmt for fmt in OUTPUT_FORMATS if fmt.name != "wav16"], ids=lambda fmt: fmt.name
)
def test_the_cover_is_kept(fmt, size: int, kind: str, medium, tmp_path: Path) -> None:
    cover = Cover.of(_picture(kind, size))
    assert cover is not None
    path = tmp_path / f"a{fmt.extension}"
    write_medium(medium, path, fmt=fmt, tags=Tags.of(TEXTS, CHAPTERS, cover))
    found = read_tags(path)
    assert found.cover == cover
    assert dict(found.texts) == TEXTS
    if fmt.container != "WAV":
        assert [chapter.title for chapter in found.chapters] == [one.title for one in CHAPTERS]
    plain = tmp_path / f"plain{fmt.extension}"
    write_medium(medium, plain, fmt=fmt)
    assert np.array_equal(soundfile.read(plain)[0], soundfile.read(path)[0])
    if shutil.which("ffprobe") is None:
        pytest.skip("ffprobe is not installed")
    command = ["ffprobe", "-v", "error", "-show_streams", "-of", "json", path]
    streams = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["streams"]
    pictures = [stream for stream in streams if stream["codec_type"] == "video"]
    codec = {"jpeg": "mjpeg", "png": "png"}[kind]
    assert [stream["codec_name"] for stream in pictures] == [codec]


def test_the_cover_of_a_file_that_ffmpeg_decodes_is_kept(medium, tmp_path: Path) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    cover = Cover("image/jpeg", _picture("jpeg"))
    source, target = tmp_path / "a.mp3", tmp_path / "a.m4a"
    write_medium(medium, source, tags=Tags.of(TEXTS, (), cover))
    command = ["ffmpeg", "-v", "error", "-i", source, "-c:a", "aac", "-c:v", "copy"]
    subprocess.run([*command, "-disposition:v", "attached_pic", target], check=True)
    out = tmp_path / "out.flac"
    arguments = ["enhance", str(target), "-o", str(out), "--strength", "0", "--model", "fast"]
    assert main(arguments) == 0
    assert read_tags(out).cover == cover


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a...", b"<svg/>", b"\xff\xd8\xff" + bytes(11_000_000)]
)
def test_what_is_no_picture_to_keep_is_left_out(data: bytes) -> None:
    assert Cover.of(data) is None


@pytest.mark.parametrize("fmt", OUTPUT_FORMATS, ids=lambda fmt: fmt.name)
def test_other_tags_survive_an_export(fmt, medium, tmp_path: Path) -> None:
    """Those of the encoder and of levels that an edit changes do not."""
    others = {"publisher": "Net & Co", "isrc": "US1", "my own:tag": "ü", "language": "eng"}
    stale = {"replaygain_track_gain": "-3 dB", "encoder": "x", "B\0": "y", "x" * 90: "long"}
    source, target = tmp_path / "source.flac", tmp_path / f"target{fmt.extension}"
    write_medium(medium, source, tags=Tags.of({**TEXTS, **others, **stale}))
    assert main(["export", str(source), "-o", str(target), "--title", "New"]) == 0
    assert dict(read_tags(target).texts) == {**TEXTS, **others, "title": "New"}


def test_only_so_many_other_tags_are_kept() -> None:
    tags = Tags.of({f"name {n}": "x" * 9000 for n in range(500)})
    assert len(tags.texts) == 64
    assert max(len(text) for _, text in tags.texts) == 4000
