"""FLAC of every depth, with untrue headers, cut off and damaged: exact where it is whole.

Modules: audio.containers.flac, audio.containers.leading_tags, audio.flac_joined, audio.flac_reader,
audio.ogg_flac.
"""

import shutil
import struct
from itertools import accumulate
from pathlib import Path

import numpy as np
import pytest
import soundfile
from flac_writer import flac_file, ogg_flac

from voicestudio.audio.files import AudioFileError, FileMedium, open_medium, probe

RATE = 48_000
BLOCK = 4096
needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")


def integers(frames: int, bits: int, channels: int = 1) -> np.ndarray:
    limit = 1 << bits - 1
    return np.random.default_rng(bits).integers(-limit, limit, (frames, channels))


def as_float(samples: np.ndarray, bits: int) -> np.ndarray:
    return (samples / 2 ** (bits - 1)).astype(np.float32)


def opened(path: Path, content: bytes) -> FileMedium:
    path.write_bytes(content)
    return open_medium(path)


def whole(medium: FileMedium) -> np.ndarray:
    return medium.read(0, medium.frames)


def check(medium: FileMedium, expected: np.ndarray) -> None:
    assert medium.condition.sentences(RATE) == []
    np.testing.assert_array_equal(whole(medium), expected)
    np.testing.assert_array_equal(medium.read(7000, 100), expected[7000:7100])


@pytest.fixture(scope="module")
def encoded(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Some seconds of a compressed file, frames of 4096 samples."""
    path = tmp_path_factory.mktemp("flac") / "a.flac"
    time = np.arange(4 * RATE) / RATE
    noise = np.random.default_rng(2).normal(0, 1e-3, len(time))
    soundfile.write(path, 0.5 * np.sin(2 * np.pi * (200 * time + 100 * time**2)) + noise, RATE)
    return path.read_bytes()


@pytest.fixture(scope="module")
def sound(encoded: bytes, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    path = tmp_path_factory.mktemp("flac") / "a.flac"
    path.write_bytes(encoded)
    return soundfile.read(path, dtype="float32", always_2d=True)[0]


@pytest.mark.parametrize("channels", [1, 2, 5])
@pytest.mark.parametrize("bits", [8, 12, 16, 20, 24, 32])
def test_every_depth_is_exact(tmp_path: Path, bits: int, channels: int) -> None:
    samples = integers(10_000, bits, channels)
    header, frames = flac_file(samples, bits)
    medium = opened(tmp_path / "a.flac", header + b"".join(frames))
    assert medium.info.in_place
    check(medium, as_float(samples, bits))


@needs_ffmpeg
@pytest.mark.parametrize("bits", [13, 15, 17])
def test_depths_that_only_ffmpeg_knows_are_exact(tmp_path: Path, bits: int) -> None:
    samples = integers(10_000, bits)
    header, frames = flac_file(samples, bits)
    medium = opened(tmp_path / "a.flac", header + b"".join(frames))
    check(medium, as_float(samples, bits))


@pytest.mark.parametrize("total", [0, 1, 4096, 9_999, 10_000])
@pytest.mark.parametrize("blocks", [(4096,), (1000, 192, 4608)])
def test_the_length_is_that_of_the_frames(
    tmp_path: Path, total: int, blocks: tuple[int, ...]
) -> None:
    samples = integers(10_000, 16)
    header, frames = flac_file(samples, 16, blocks=blocks, total=total)
    check(opened(tmp_path / "a.flac", header + b"".join(frames)), as_float(samples, 16))


@pytest.mark.parametrize("length", [0, 300, 4000, 65_536, 200_001])
def test_a_tag_in_front_is_skipped(tmp_path: Path, encoded: bytes, sound: np.ndarray, length: int):
    size = bytes(length >> shift & 127 for shift in (21, 14, 7, 0))
    tag = b"ID3\x03\0\0" + size + bytes(length)
    check(opened(tmp_path / "a.flac", tag + encoded), sound)
    check(opened(tmp_path / "b.flac", tag + tag + encoded + b"TAG" + b"x" * 125), sound)


def test_more_than_there_is_opens_with_a_note(tmp_path: Path) -> None:
    samples = integers(10_000, 16)
    header, frames = flac_file(samples, 16, total=20_000)
    medium = opened(tmp_path / "a.flac", header + b"".join(frames))
    np.testing.assert_array_equal(whole(medium), as_float(samples, 16))
    assert medium.condition.notes == ("Its end is missing: 50 % of the sound is there.",)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.94, 0.9999])
def test_what_is_there_of_a_cut_file_opens(
    tmp_path: Path, encoded: bytes, sound: np.ndarray, share: float
) -> None:
    medium = opened(tmp_path / "a.flac", encoded[: int(len(encoded) * share)])
    assert medium.frames == pytest.approx(len(sound) * share, abs=2 * BLOCK)
    np.testing.assert_array_equal(whole(medium), sound[: medium.frames])
    assert "Its end is missing" in medium.condition.notes[0]
    assert medium.condition.flaws == ()


def check_damaged(medium: FileMedium, sound: np.ndarray, most_lost: int) -> None:
    """All is in its place, what is damaged is silent and marked, and it is no more than need be."""
    flaws = medium.condition.flaws
    assert flaws
    marked = np.zeros(len(sound), bool)
    for flaw in flaws:
        marked[flaw.start : flaw.stop] = True
    heard = whole(medium)
    assert len(heard) == len(sound)
    np.testing.assert_array_equal(heard[~marked], sound[~marked])
    assert marked.sum() <= most_lost


@pytest.mark.parametrize("frame", [0, 1, 20, 45])
def test_a_damaged_frame_is_silent_and_marked(
    tmp_path: Path, encoded: bytes, sound: np.ndarray, frame: int
) -> None:
    header, frames = flac_file((sound * 32768).astype(int), 16)
    places = list(accumulate(map(len, frames), initial=len(header)))
    data = bytearray(header + b"".join(frames))
    data[places[frame] + 50] ^= 0x10
    medium = opened(tmp_path / "a.flac", bytes(data))
    check_damaged(medium, sound, BLOCK)
    (flaw,) = medium.condition.flaws
    assert (flaw.start, flaw.stop) == (frame * BLOCK, (frame + 1) * BLOCK)


def test_the_place_told_is_the_damaged_one(tmp_path: Path, encoded: bytes, sound: np.ndarray):
    data = bytearray(encoded)
    data[len(data) // 2] ^= 0xFF
    medium = opened(tmp_path / "a.flac", bytes(data))
    check_damaged(medium, sound, BLOCK)
    (sentence,) = medium.condition.sentences(RATE)
    assert sentence.startswith(f"Damaged at 0:0{medium.condition.flaws[0].start / RATE:.3f}")


@pytest.mark.parametrize("kind", ["zeros", "garbage", "lost", "inserted", "many"])
@pytest.mark.parametrize("seed", range(4))
def test_all_around_damage_is_in_its_place(
    tmp_path: Path, encoded: bytes, sound: np.ndarray, kind: str, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    data, length = bytearray(encoded), 20_000
    place = int(rng.integers(9000, len(data) - 60_000))
    if kind == "zeros":
        data[place : place + length] = bytes(length)
    if kind == "garbage":
        data[place : place + length] = rng.bytes(length)
    if kind == "lost":
        del data[place : place + length]
    if kind == "inserted":
        data[place:place] = rng.bytes(length)
    if kind == "many":
        for position in rng.integers(9000, len(data) - 20_000, 5):
            data[position] ^= 0xFF
    check_damaged(opened(tmp_path / "a.flac", bytes(data)), sound, 8 * BLOCK)


@pytest.mark.parametrize("count", [1000, 4096, 65_536])
def test_damage_is_the_same_in_any_order_of_reading(
    tmp_path: Path, encoded: bytes, sound: np.ndarray, count: int
) -> None:
    data = bytearray(encoded)
    for place in range(20_000, len(data) - 20_000, 30_000):
        data[place] ^= 0xFF
    path = tmp_path / "a.flac"
    path.write_bytes(data)
    medium = FileMedium(path)
    starts = list(range(0, len(sound), count))
    np.random.default_rng(count).shuffle(starts)
    heard = np.zeros_like(sound)
    for start in starts:
        length = min(count, len(sound) - start)
        heard[start : start + length] = medium.read(start, length)
    np.testing.assert_array_equal(heard, whole(open_medium(path)))
    check_damaged(medium, sound, 16 * BLOCK)


@pytest.mark.parametrize("total", [0, 10_000])
@pytest.mark.parametrize("bits", [12, 16, 24])
def test_ogg_flac_is_exact_without_ffmpeg(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bits: int, total: int
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    samples = integers(10_000, bits, 2)
    stream = ogg_flac(*flac_file(samples, bits, blocks=(1024,), total=total))
    medium = opened(tmp_path / "a.oga", stream)
    assert medium.source == tmp_path / "a.oga"
    check(medium, as_float(samples, bits))


def test_damaged_ogg_flac_is_silent_in_its_place(tmp_path: Path, sound: np.ndarray) -> None:
    samples = (sound[:40_000] * 32768).astype(int)
    stream = bytearray(ogg_flac(*flac_file(samples, 16, blocks=(1024,))))
    stream[len(stream) // 2] ^= 0xFF
    check_damaged(opened(tmp_path / "a.oga", bytes(stream)), sound[:40_000], 2 * 1024)
    assert not probe(tmp_path / "a.oga").exact, "it is decoded before it is used"


def test_cut_ogg_flac_opens_with_a_note(tmp_path: Path, sound: np.ndarray) -> None:
    samples = (sound[:40_000] * 32768).astype(int)
    stream = ogg_flac(*flac_file(samples, 16, blocks=(1024,)))
    medium = opened(tmp_path / "a.oga", stream[: len(stream) // 2])
    assert medium.frames == pytest.approx(20_000, abs=2048)
    np.testing.assert_array_equal(whole(medium), sound[: medium.frames])
    assert "Its end is missing" in medium.condition.notes[0]


def test_ogg_flac_of_unknown_length_that_is_cut_says_so(tmp_path: Path, sound: np.ndarray) -> None:
    samples = (sound[:40_000] * 32768).astype(int)
    stream = ogg_flac(*flac_file(samples, 16, blocks=(1024,), total=0))
    medium = opened(tmp_path / "a.oga", stream[: len(stream) // 2])
    np.testing.assert_array_equal(whole(medium), sound[: medium.frames])
    note = "Its end is missing: it was cut off, or recording it was not finished."
    assert medium.condition.notes == (note,)


def test_chained_ogg_flac_opens_in_full(tmp_path: Path, sound: np.ndarray) -> None:
    samples = (sound[:40_000] * 32768).astype(int)
    stream = ogg_flac(*flac_file(samples, 16, blocks=(1024,)))
    medium = opened(tmp_path / "a.oga", stream + stream)
    np.testing.assert_array_equal(whole(medium), np.concatenate([sound[:40_000]] * 2))


@pytest.mark.parametrize("length", [4, 20, 41, 42, 50])
def test_a_header_alone_is_refused(tmp_path: Path, encoded: bytes, length: int) -> None:
    (tmp_path / "a.flac").write_bytes(encoded[:length])
    with pytest.raises(AudioFileError, match=r"a\.flac (is damaged|holds no sound)"):
        probe(tmp_path / "a.flac")


@pytest.mark.parametrize("least", [0, 1, 16, 4096, 65_535])
@pytest.mark.parametrize("most", [16, 4096, 5000, 65_535])
def test_frames_are_as_long_as_they_are(
    tmp_path: Path, encoded: bytes, sound: np.ndarray, least: int, most: int
) -> None:
    content = encoded[:8] + struct.pack(">HH", least, most) + encoded[12:]
    check(opened(tmp_path / "a.flac", content), sound)
    cut = opened(tmp_path / "b.flac", content[: len(content) // 2])
    np.testing.assert_array_equal(whole(cut), sound[: cut.frames])
    assert cut.frames == pytest.approx(len(sound) / 2, abs=2 * BLOCK)


@pytest.mark.parametrize("block", [(5, bytes(396)), (6, b"\xff\xf8\xc9\x18" * 4000)])
def test_a_picture_or_cue_sheet_that_is_none_spoils_nothing(
    tmp_path: Path, encoded: bytes, sound: np.ndarray, block: tuple[int, bytes]
) -> None:
    kind, body = block
    added = bytes([kind]) + len(body).to_bytes(3, "big") + body
    check(opened(tmp_path / "a.flac", encoded[:42] + added + encoded[42:]), sound)


def pieces(
    tmp_path: Path, *seconds: float, rate: int = RATE
) -> tuple[list[bytes], list[np.ndarray]]:
    """Compressed files of these lengths, and their sound."""
    contents, sounds = [], []
    for number, length in enumerate(seconds):
        path = tmp_path / f"part {number}.flac"
        time = np.arange(round(length * rate)) / rate
        noise = np.random.default_rng(number).normal(0, 0.01, len(time))
        soundfile.write(path, 0.5 * np.sin(400 * (number + 1) * time) + noise, rate)
        contents.append(path.read_bytes())
        sounds.append(soundfile.read(path, dtype="float32", always_2d=True)[0])
    return contents, sounds


@pytest.mark.parametrize("seconds", [(3, 2), (2, 3), (2, 2), (0.5, 20), (20, 0.5), (2, 0.3, 2)])
def test_joined_files_open_in_full(tmp_path: Path, seconds: tuple[float, ...]) -> None:
    contents, sounds = pieces(tmp_path, *seconds)
    medium = opened(tmp_path / "a.flac", b"".join(contents))
    check(medium, np.concatenate(sounds))
    assert probe(tmp_path / "a.flac").frames == medium.frames


def test_joined_files_with_tags_in_front_open_in_full(tmp_path: Path) -> None:
    contents, sounds = pieces(tmp_path, 2, 3)
    tag = b"ID3\x03\0\0\0\0\x08\0" + bytes(1024)
    medium = opened(tmp_path / "a.flac", tag + contents[0] + tag + contents[1])
    check(medium, np.concatenate(sounds))


def test_joined_files_of_other_rates_and_depths_are_converted_and_told(tmp_path: Path) -> None:
    (first,), (sound,) = pieces(tmp_path, 2)
    header, frames = flac_file(integers(24_000, 24, 2), 24, rate=24_000)
    medium = opened(tmp_path / "a.flac", b"".join((first, header, *frames)))
    assert (medium.sample_rate, medium.channels, medium.frames) == (RATE, 2, 3 * RATE)
    np.testing.assert_array_equal(medium.read(0, len(sound)), np.repeat(sound, 2, 1))
    assert "joined from parts" in medium.condition.notes[0]


def test_damage_in_joined_files_is_silent_in_its_place(tmp_path: Path) -> None:
    contents, sounds = pieces(tmp_path, 2, 3)
    spoilt = bytearray(b"".join(contents))
    spoilt[len(contents[0]) + len(contents[1]) // 2] ^= 0xFF
    check_damaged(opened(tmp_path / "a.flac", bytes(spoilt)), np.concatenate(sounds), 2 * BLOCK)


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 1, 0)])
def test_ogg_chains_of_flac_and_vorbis_open_in_full(
    tmp_path: Path, sound: np.ndarray, order: tuple[int, ...]
) -> None:
    flac = ogg_flac(*flac_file((sound[:40_000] * 32768).astype(int), 16, blocks=(1024,)))
    path = tmp_path / "v.ogg"
    soundfile.write(path, sound[:40_000], RATE, subtype="VORBIS", format="OGG")
    contents, sounds = [flac, path.read_bytes()], [sound[:40_000], whole(open_medium(path))]
    medium = opened(tmp_path / "a.ogg", b"".join(contents[part] for part in order))
    check(medium, np.concatenate([sounds[part] for part in order]))
