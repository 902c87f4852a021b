"""mp3 files sound as ffmpeg decodes them, are as long as they are, and tell what is damaged.

Modules: audio.extent, audio.mpeg_layout, audio.mpeg_side, audio.mpeg_tags, audio.sequential.
"""

import random
import struct
import sys
from pathlib import Path

import numpy as np
import pytest
from compressed import by_ffmpeg, changing, check_equal, encoded, needs_ffmpeg, whole

from voicestudio.audio.files import AudioFileError, open_medium, probe
from voicestudio.audio.mpeg_headers import frame_bytes, kind_of

pytestmark = needs_ffmpeg

SECONDS = 4.0
FRAME = 1152
NO_TAGS = ("-id3v2_version", "0", "-write_xing", "0")
BIT_RATES = {
    "vbr2": ("-q:a", "2"),
    "vbr5": ("-q:a", "5"),
    "vbr7": ("-q:a", "7"),
    "vbr9": ("-q:a", "9"),
    "abr": ("-abr", "1", "-b:a", "64k"),
    "cbr": ("-b:a", "64k"),
}


@pytest.mark.parametrize("bit_rate", BIT_RATES)
@pytest.mark.parametrize("channels", [1, 2])
def test_every_bit_rate_decodes_as_with_ffmpeg(
    tmp_path: Path, bit_rate: str, channels: int
) -> None:
    sound = changing(SECONDS, 48000, channels)
    path = encoded(sound, 48000, tmp_path / "a.mp3", *BIT_RATES[bit_rate])
    medium = check_equal(path)
    assert medium.frames == len(sound)  # what the encoder has put around it is gone
    assert medium.condition.sentences(48000) == []


@pytest.mark.parametrize("rate", [8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100])
@pytest.mark.parametrize("options", [("-q:a", "6"), ("-b:a", "48k", "-joint_stereo", "0")])
def test_every_rate_decodes_as_with_ffmpeg(
    tmp_path: Path, rate: int, options: tuple[str, ...]
) -> None:
    sound = changing(SECONDS, rate, 2)
    path = encoded(sound, rate, tmp_path / "a.mp3", *options)
    if rate != 24000:
        assert check_equal(path).sample_rate == rate
        return
    # ffmpeg has the standard's misprint of a band edge at 24 kHz: 330 where encoders have 332.
    ours, theirs = whole(path)[1], by_ffmpeg(path, 2)
    assert ours.shape == theirs.shape
    assert np.square(ours - sound).sum() <= np.square(theirs - sound).sum()


@pytest.mark.parametrize("options", [("-q:a", "7"), ("-b:a", "96k"), ("-abr", "1", "-b:a", "80k")])
def test_without_a_header_all_of_it_opens(tmp_path: Path, options: tuple[str, ...]) -> None:
    sound = changing(SECONDS)
    sound[:24000] = np.random.default_rng(2).uniform(-0.8, 0.8, (24000, 1))  # loud at first
    path = encoded(sound, 48000, tmp_path / "a.mp3", *options, *NO_TAGS)
    assert check_equal(path).frames == probe(path).frames


def synchsafe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def id3(body: bytes) -> bytes:
    return b"ID3\x03\0\0" + synchsafe(len(body)) + body


def cover(size: int) -> bytes:
    """An ID3v2 tag with a picture full of what looks like mp3 frames."""
    picture = b"\0image/jpeg\0\3\0" + b"\xff\xfb\x90\x64" * (size // 4)
    return id3(b"APIC" + struct.pack(">I", len(picture)) + b"\0\0" + picture)


APE = b"APETAGEX" + struct.pack("<IIII", 2000, 32, 0, 0) + bytes(8)
LEADS = {
    "cover art": cover(3_000_000),
    "two tags": id3(bytes(100)) + cover(2000),
    "padding behind a tag": id3(bytes(300)) + bytes(5000),
    "zeros": bytes(10_000),
    "the answer of a server": b"HTTP/1.0 200 OK\r\nServer: icecast\r\n\r\n",
}
TAILS = {"tags": APE + b"TAG" + b"x" * 125, "zeros": bytes(100_000), "text": b"the end " * 999}


@pytest.mark.parametrize(("lead", "tail"), list(zip(LEADS, [*TAILS, *TAILS], strict=False)))
@pytest.mark.parametrize("header", ["0", "1"])
def test_what_is_around_the_sound_is_no_sound(
    tmp_path: Path, lead: str, tail: str, header: str
) -> None:
    sound = changing(2.0)
    path = encoded(
        sound, 48000, tmp_path / "a.mp3", "-q:a", "7", "-id3v2_version", "0", "-write_xing", header
    )
    data = path.read_bytes() + TAILS[tail]
    path.write_bytes(data)
    expected = by_ffmpeg(path, 1)
    path.write_bytes(LEADS[lead] + data)
    medium, found = whole(path)
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() < 1e-5
    assert medium.condition.sentences(48000) == []


@pytest.mark.parametrize("between", [b"", id3(bytes(3000)), b"TAG" + b"y" * 125 + id3(bytes(64))])
@pytest.mark.parametrize("options", [("-q:a", "7"), ("-q:a", "7", "-write_xing", "0")])
def test_joined_files_open_in_full(
    tmp_path: Path, between: bytes, options: tuple[str, ...]
) -> None:
    first = encoded(changing(2.0), 48000, tmp_path / "a.mp3", "-id3v2_version", "0", *options)
    second = encoded(changing(3.0), 48000, tmp_path / "b.mp3", "-id3v2_version", "0", *options)
    end = by_ffmpeg(second, 1)[-96_000:]
    path = tmp_path / "joined.mp3"
    path.write_bytes(first.read_bytes() + between + second.read_bytes())
    medium, sound = whole(path)
    assert 5.0 <= medium.frames / 48000 < 5.12
    expected = by_ffmpeg(path, 1)
    if len(expected) == len(sound):  # behind a tag ffmpeg leaves out a frame of sound
        assert np.abs(sound - expected).max() < 1e-5
    at = medium.frames - 96_000 - (528 + FRAME if "-write_xing" not in options else 0)
    best = min(
        np.abs(sound[s : s + 90_000] - end[:90_000]).max() for s in range(at - 1200, at + 1900)
    )
    assert best < 1e-5
    assert medium.condition.sentences(48000) == []


def test_parts_of_other_rates_and_channels_are_converted_and_told(tmp_path: Path) -> None:
    parts = [(24000, 1, 1.5), (48000, 2, 2.0), (44100, 1, 1.0)]
    path = tmp_path / "joined.mp3"
    data = b""
    for rate, channels, seconds in parts:
        sound = changing(seconds, rate, channels)
        data += encoded(sound, rate, tmp_path / "part.mp3", "-q:a", "4").read_bytes()
    path.write_bytes(data)
    medium, sound = whole(path)
    assert (medium.sample_rate, medium.channels) == (48000, 2)
    assert medium.frames == pytest.approx(4.5 * 48000, abs=4800)
    assert probe(path).frames == medium.frames
    assert "converted to 48000 Hz, stereo" in medium.condition.notes[0]
    assert np.abs(sound[: 48000 * 1]).max() > 0.2
    assert np.abs(sound[-30_000:]).max() > 0.2


def spoil(path: Path, first: float, stop: float, seed: int | None = 5) -> None:
    """Write noise (or zeros) over a share of the file's bytes."""
    data = bytearray(path.read_bytes())
    start, end = round(len(data) * first), round(len(data) * stop)
    data[start:end] = random.Random(seed).randbytes(end - start) if seed else bytes(end - start)
    path.write_bytes(data)


def check_damage(path: Path, good: np.ndarray, seconds: tuple[float, float]) -> None:
    """Fail unless only [first, last] seconds differ from `good`, are quiet and told of."""
    medium, sound = whole(path)
    assert sound.shape == good.shape
    (flaw,) = medium.condition.flaws
    start, stop = flaw.start / 48000, flaw.stop / 48000
    assert seconds[0] - 0.12 < start < stop < seconds[1] + 0.25
    different = np.flatnonzero(np.abs(sound - good).max(1) > 1e-5)
    assert flaw.start <= different[0]
    assert different[-1] < flaw.stop
    assert np.abs(sound[flaw.start : flaw.stop]).max() <= np.abs(good).max() * 1.1
    assert "Damaged at" in medium.condition.sentences(48000)[-1]
    assert open_medium(path).condition == medium.condition  # from the cache


@pytest.mark.parametrize("options", [("-b:a", "64k"), ("-q:a", "7")])
@pytest.mark.parametrize("seed", [3, 4, None])
@pytest.mark.parametrize("header", ["0", "1"])
def test_a_damaged_place_loses_only_that_place(
    tmp_path: Path, options: tuple[str, ...], seed: int | None, header: str
) -> None:
    steady = np.random.default_rng(1).standard_normal((192_000, 1)).astype(np.float32) * 0.1
    sound = steady if header == "0" else changing(4.0)
    path = encoded(sound, 48000, tmp_path / "a.mp3", *options, "-write_xing", header)
    medium, good = whole(path)
    spoil(path, 0.5, 0.56, seed)
    if header == "0" or options[0] == "-b:a":
        check_damage(path, good, (2.0, 2.24))
        return
    damaged, found = whole(path)
    assert damaged.frames == medium.frames
    np.testing.assert_allclose(found[-48000:], good[-48000:], atol=1e-5)


def test_many_damaged_places_are_all_told(tmp_path: Path) -> None:
    path = encoded(changing(12.0), 48000, tmp_path / "a.mp3", "-b:a", "64k", "-write_xing", "0")
    good = whole(path)[1]
    for place in (0.2, 0.4, 0.6, 0.8):
        spoil(path, place, place + 0.01)
    medium, sound = whole(path)
    assert medium.frames == len(good)
    assert len(medium.condition.flaws) == 4
    assert len(medium.condition.sentences(48000)) == 1
    np.testing.assert_allclose(sound[-48000:], good[-48000:], atol=1e-5)


def test_sound_behind_megabytes_of_zeros_is_found(tmp_path: Path) -> None:
    path = encoded(changing(2.0), 48000, tmp_path / "a.mp3", "-b:a", "64k", *NO_TAGS)
    sound = whole(path)[1]
    path.write_bytes(path.read_bytes() + bytes(1_200_000) + path.read_bytes())
    medium, found = whole(path)
    np.testing.assert_allclose(found[-48000:], sound[-48000:], atol=1e-5)
    (flaw,) = medium.condition.flaws
    assert flaw.stop - flaw.start == pytest.approx(150 * 48000, abs=6000)


def test_something_put_in_moves_nothing(tmp_path: Path) -> None:
    path = encoded(changing(4.0), 48000, tmp_path / "a.mp3", "-b:a", "64k", *NO_TAGS)
    good = whole(path)[1]
    data, half = path.read_bytes(), path.stat().st_size // 2
    path.write_bytes(data[:half] + random.Random(1).randbytes(6001) + data[half:])
    check_damage(path, good, (2.0, 2.0))


@pytest.mark.parametrize("cut", [100, 3001])
def test_a_file_that_begins_inside_a_frame_opens(tmp_path: Path, cut: int) -> None:
    path = encoded(changing(4.0), 48000, tmp_path / "a.mp3", "-b:a", "64k", *NO_TAGS)
    path.write_bytes(path.read_bytes()[cut:])
    medium, sound = whole(path)
    expected = by_ffmpeg(path, 1)
    assert sound.shape == expected.shape
    assert np.abs(sound - expected)[4 * FRAME :].max() < 1e-5
    assert medium.condition.flaws == ()


@pytest.mark.parametrize("share", [0.5, 0.9])
def test_a_cut_file_opens_with_what_is_there(
    tmp_path: Path, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    path = encoded(changing(4.0), 48000, tmp_path / "a.mp3", "-b:a", "64k")
    data = path.read_bytes()
    path.write_bytes(data[: round(len(data) * share)])
    medium, sound = whole(path)
    expected = by_ffmpeg(path, 1)
    assert sound.shape == expected.shape
    assert np.abs(sound - expected)[:-FRAME].max() < 1e-5  # the last one is not whole
    assert medium.frames == pytest.approx(192_000 * share, abs=2 * FRAME)
    assert f"{100 * share:.0f} %" in medium.condition.notes[0]
    assert capfd.readouterr().err == ""


def test_layer_two_opens(tmp_path: Path) -> None:
    path = encoded(changing(2.0, 48000, 2), 48000, tmp_path / "a.mp2", "-b:a", "160k")
    check_equal(path, within=1e-4)  # ffmpeg's goes through 16 bit


def without_bit_rates(content: bytes) -> bytes:
    """The same file of one bit rate in "free format": no header names the bit rate."""
    made, place = bytearray(content), 0
    while place + 4 <= len(content):
        (word,) = struct.unpack_from(">I", content, place)
        kind = kind_of(word)
        assert kind is not None
        made[place + 2] &= 0x0F
        place += frame_bytes(word, kind)
    return bytes(made)


@pytest.mark.parametrize(("rate", "bit_rate"), [(44100, 128), (48000, 320), (22050, 64)])
@pytest.mark.parametrize("ending", ["mp3", "mp2"])
def test_free_format_sounds_as_any_other(
    tmp_path: Path, rate: int, bit_rate: int, ending: str
) -> None:
    if ending == "mp2" and rate < 32000:
        bit_rate = 160
    options = ("-b:a", f"{bit_rate}k", *NO_TAGS) if ending == "mp3" else ("-b:a", f"{bit_rate}k")
    path = encoded(changing(SECONDS, rate, 2), rate, tmp_path / f"a.{ending}", *options)
    _, expected = whole(path)
    free = tmp_path / f"free.{ending}"
    content = without_bit_rates(path.read_bytes())
    free.write_bytes(content)
    medium, heard = whole(free)
    assert medium.sample_rate == rate
    np.testing.assert_array_equal(heard, expected)
    damaged = bytearray(content)
    damaged[len(content) // 2 : len(content) // 2 + 3000] = bytes(3000)
    free.write_bytes(damaged)
    medium, heard = whole(free)
    assert len(heard) == len(expected)
    assert [flaw.reason for flaw in medium.condition.flaws] == ["Damaged"]
    np.testing.assert_array_equal(heard[-rate:], expected[-rate:])


@pytest.mark.parametrize("data", [b"\xff\xfb\x90\x64" * 5, bytes(200_000), b"\xff" * 100_000])
def test_what_is_no_mp3_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(data)
    with pytest.raises(AudioFileError, match=str(path)):
        open_medium(path)


def test_decoding_tells_its_progress_without_a_known_length(tmp_path: Path) -> None:
    path = encoded(changing(6.0), 48000, tmp_path / "a.mp3", "-q:a", "5", *NO_TAGS)
    told: list[float] = []
    open_medium(path, progress=told.append)
    assert told == sorted(told)
    assert len(told) > 3
    assert told[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("behind", [b"", b"TAG" + b"y" * 125])
def test_one_frame_of_something_else_does_not_spoil_the_rest(
    tmp_path: Path, behind: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = encoded(changing(2.0, 44100, 2), 44100, tmp_path / "a.mp3", "-b:a", "128k")
    other = encoded(changing(1.0), 48000, tmp_path / "b.mp3", "-b:a", "128k", *NO_TAGS)
    expected = by_ffmpeg(path, 2)
    path.write_bytes(path.read_bytes() + other.read_bytes()[384 * 9 : 384 * 10] + behind)
    medium, sound = whole(path)
    assert medium.sample_rate == 44100
    assert np.abs(sound[: len(expected)] - expected).max() < 1e-5
    assert capfd.readouterr().err == ""


def test_a_header_in_front_of_another_is_no_sound(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = encoded(changing(2.0), 48000, tmp_path / "a.mp3", "-q:a", "7", "-id3v2_version", "0")
    expected, data = by_ffmpeg(path, 1), path.read_bytes()
    header = data[: data.index(b"\xff\xfb", 4)]
    path.write_bytes(header + data)
    _, sound = whole(path)
    assert sound.shape == expected.shape
    assert np.abs(sound - expected).max() < 1e-5
    assert capfd.readouterr().err == ""


def test_what_the_decoder_complains_about_is_not_heard(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = encoded(changing(4.0, 44100, 2), 44100, tmp_path / "a.mp3", "-q:a", "4")
    data = bytearray(path.read_bytes())
    for frame in range(5000, len(data) - 400, 3000):
        data[frame + 50 : frame + 250] = b"\xaa" * 200
    path.write_bytes(data)
    whole(path)
    assert capfd.readouterr().err == ""
    print("afterwards", file=sys.stderr)
    assert capfd.readouterr().err == "afterwards\n"


def test_a_tag_that_claims_more_than_the_file_hides_no_sound(tmp_path: Path) -> None:
    path = encoded(changing(2.0), 48000, tmp_path / "a.mp3", "-q:a", "7", "-id3v2_version", "0")
    expected, data = by_ffmpeg(path, 1), path.read_bytes()
    path.write_bytes(b"ID3\x03\0\0" + synchsafe(200_000_000) + b"TIT2" + bytes(2000) + data)
    _, sound = whole(path)
    assert sound.shape == expected.shape
    assert np.abs(sound - expected).max() < 1e-5
    path.write_bytes(cover(3_000_000)[:2_000_000].replace(b"\xff\xfb", b"\xff\xd8"))
    with pytest.raises(AudioFileError, match="there is only a tag in it"):
        open_medium(path)
