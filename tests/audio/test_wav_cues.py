"""Markers go into WAV files and come out of them, as other programs read and write them.

Modules: audio.containers.chunks, audio.wav_chunks.
"""

import random
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.output_formats import OUTPUT_FORMATS, output_format
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.wav_cues import Cue, read_cues
from voicestudio.audio.write import write_medium
from voicestudio.cli import main
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import delete
from voicestudio.document.project.chapter_markers import cues_of

RATE = 48_000
CUES = (Cue(0, 0, "Begin"), Cue(100, 100, ""), Cue(480, 4800, "Région 語"), Cue(999, 999, "End"))
WAV = [fmt.name for fmt in OUTPUT_FORMATS if fmt.container == "WAV"]


def _medium(frames: int = 4801, channels: int = 1) -> ArrayMedium:
    sound = np.random.default_rng(1).uniform(-0.5, 0.5, (frames, channels))
    return ArrayMedium(sound.astype(np.float32), RATE)


@pytest.mark.parametrize("name", WAV)
@pytest.mark.parametrize("channels", [1, 2])
def test_markers_come_back_and_the_sound_is_the_same(
    name: str, channels: int, tmp_path: Path
) -> None:
    plain, marked = tmp_path / "plain.wav", tmp_path / "marked.wav"
    tags = Tags.of({"title": "A title", "artist": "Somebody"})
    for path, cues in ((plain, ()), (marked, CUES[::-1])):
        write_medium(_medium(4801, channels), path, fmt=output_format(name), tags=tags, cues=cues)
    assert read_cues(marked) == CUES
    assert read_cues(plain) == ()
    np.testing.assert_array_equal(soundfile.read(marked)[0], soundfile.read(plain)[0])
    assert read_tags(marked) == read_tags(plain)
    medium = open_medium(marked)
    assert (medium.frames, medium.condition.notes) == (4801, ())
    assert int.from_bytes(marked.read_bytes()[4:8], "little") == marked.stat().st_size - 8


@pytest.mark.parametrize("name", ["wav16", "mp3", "ogg", "opus", "flac"])
def test_names_that_are_not_unicode_do_not_stop_an_export(name: str, tmp_path: Path) -> None:
    fmt = output_format(name)
    path = tmp_path / "odd.sound"
    odd = "a\ud800b"
    tags = replace(Tags(), chapters=(Chapter(0.0, odd), Chapter(0.05, "End")))
    write_medium(_medium(), path, fmt=fmt, tags=tags, cues=(Cue(0, 0, odd),))
    found = [cue.name for cue in read_cues(path)] or [c.title for c in read_tags(path).chapters]
    assert found[0] == "a?b"


def test_another_program_reads_them(tmp_path: Path) -> None:
    """libsndfile, which Audacity and many others use."""
    path = tmp_path / "a.wav"
    write_medium(_medium(), path, cues=CUES)
    from _soundfile import ffi

    with soundfile.SoundFile(path) as file:
        count = ffi.new("uint32_t *")
        command = soundfile._snd.sf_command
        assert command(file._file, 0x10CD, count, 4) == 1  # SFC_GET_CUE_COUNT
        size = 4 + count[0] * (24 + 256)
        data = ffi.new(f"char[{size}]")
        assert command(file._file, 0x10CE, data, size) == 1  # SFC_GET_CUE
    raw = bytes(ffi.buffer(data))
    found = []
    for number in range(count[0]):
        point = raw[4 + number * 280 : 4 + (number + 1) * 280]
        found.append((struct.unpack_from("<IIIIII", point)[5], point[24:].partition(b"\0")[0]))
    assert found == [(cue.start, cue.name.encode()) for cue in CUES]


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def _with_chunks(path: Path, *added: bytes) -> Path:
    soundfile.write(path, np.zeros(1000), RATE)
    data = path.read_bytes() + b"".join(added)
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    return path


def test_those_of_other_programs_are_read(tmp_path: Path) -> None:
    points = struct.pack("<I", 3)
    for number, frame in ((7, 500), (2, 20), (9, 700)):
        points += struct.pack("<II4sIII", number, frame, b"data", 0, 0, frame)
    label = _chunk(b"labl", struct.pack("<I", 2) + "Öl\r\nweg".encode("cp1252") + b"\0")
    note = _chunk(b"note", struct.pack("<I", 7) + b"only a note\0")
    length = _chunk(b"ltxt", struct.pack("<II4sHHHH", 9, 33, b"rgn ", 0, 0, 0, 0) + b"x")
    path = _with_chunks(
        tmp_path / "a.wav",
        _chunk(b"LIST", b"adtl" + label + note + length),
        _chunk(b"cue ", points),
    )
    assert read_cues(path) == (Cue(20, 20, "Öl weg"), Cue(500, 500, "only a note"), Cue(700, 733))


def test_damaged_ones_are_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    write_medium(_medium(100), path, cues=CUES)
    good, source = path.read_bytes(), random.Random(4)
    begin = good.index(b"cue ")
    for _ in range(300):
        spoilt = bytearray(good)
        for _ in range(source.randrange(1, 6)):
            spoilt[source.randrange(begin, len(good))] = source.randrange(256)
        path.write_bytes(spoilt[: source.randrange(begin, len(good) + 1)])
        cues = read_cues(path)
        assert all(cue.start <= cue.stop and cue.name.isprintable() for cue in cues)


def test_a_count_without_an_end_is_bounded(tmp_path: Path) -> None:
    point = struct.pack("<II4sIII", 1, 1, b"data", 0, 0, 1)
    points = b"".join(struct.pack("<I", n) + point[4:] for n in range(30_000))
    path = _with_chunks(tmp_path / "a.wav", _chunk(b"cue ", b"\xff" * 4 + points))
    assert len(read_cues(path)) == 20_000


def test_a_file_of_another_kind_has_none(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    write_medium(_medium(), path, cues=CUES)
    assert read_cues(path) == ()


def test_they_go_through_the_command_line(tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    write_medium(_medium(RATE), source, cues=CUES)
    arguments = ["enhance", str(source), "-o", str(target), "--model", "fast"]
    assert main(arguments) == 0
    assert read_cues(target) == CUES


def test_they_are_markers_that_move_with_edits(tmp_path: Path) -> None:
    source = tmp_path / "a.wav"
    write_medium(_medium(), source, cues=CUES)
    document = Document.open(source)
    assert not document.modified
    labels = document.history.markers.labels
    assert [(label.start, label.stop, label.name) for label in labels] == [
        (cue.start, cue.stop, cue.name) for cue in CUES
    ]
    document.history.push(delete(document.timeline, 50, 90))
    moved = cues_of(document.history.markers, document.condition, 0, document.timeline.frames)
    assert moved == (CUES[0], Cue(60, 60), Cue(440, 4760, CUES[2].name), Cue(959, 959, "End"))
    part = cues_of(document.history.markers, document.condition, 500, 1000)
    assert part == (Cue(0, 500, CUES[2].name), Cue(459, 459, "End"))
