"""Ogg Vorbis and Opus: as ffmpeg decodes them, chains in full, channels in WAV order.

Modules: audio.joining.
"""

import struct
from pathlib import Path

import numpy as np
import pytest
from compressed import by_ffmpeg, changing, check_equal, encoded, needs_ffmpeg, whole

from voicestudio.audio.byte_window import ByteWindow
from voicestudio.audio.files import open_medium, probe
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.ogg_pages import Page, page_body, pages, with_body
from voicestudio.audio.output_formats import output_format_for
from voicestudio.audio.write import write_medium

pytestmark = needs_ffmpeg

CODECS = {"ogg": "libvorbis", "opus": "libopus"}
RATE = 48000


def made(path: Path, sound: np.ndarray, *options: object, rate: int = RATE) -> Path:
    return encoded(sound, rate, path, "-c:a", CODECS[path.suffix[1:]], *options)


@pytest.mark.parametrize("quality", ["-1", "2", "6"])
@pytest.mark.parametrize("channels", [1, 2])
def test_vorbis_decodes_as_with_ffmpeg(tmp_path: Path, quality: str, channels: int) -> None:
    sound = changing(3.0, RATE, channels)
    medium = check_equal(made(tmp_path / "a.ogg", sound, "-q:a", quality))
    assert medium.frames == len(sound)
    assert medium.condition.sentences(RATE) == []


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 24000, 32000, 44100])
def test_vorbis_of_every_rate_decodes_as_with_ffmpeg(tmp_path: Path, rate: int) -> None:
    path = made(tmp_path / "a.ogg", changing(3.0, rate, 2), rate=rate)
    assert check_equal(path).sample_rate == rate


@pytest.mark.parametrize("bit_rate", [("-vbr", "off"), ("-vbr", "on"), ("-vbr", "constrained")])
@pytest.mark.parametrize("kilobits", ["16k", "96k"])
def test_opus_decodes_as_with_ffmpeg(
    tmp_path: Path, bit_rate: tuple[str, str], kilobits: str
) -> None:
    path = made(tmp_path / "a.opus", changing(3.0), "-b:a", kilobits, *bit_rate)
    # Its own library, through 16 bit; what ffmpeg has of its own resamples low bit rates otherwise.
    assert check_equal(path, "-c:a", "libopus", within=2e-5).condition.sentences(RATE) == []
    if kilobits != "16k":
        check_equal(path)


def test_stereo_opus_decodes_as_with_its_own_library(tmp_path: Path) -> None:
    path = made(tmp_path / "a.opus", changing(3.0, RATE, 2), "-b:a", "64k")
    check_equal(path, "-c:a", "libopus", within=2e-5)


@pytest.mark.parametrize("rate", [8000, 16000, 44100])
def test_opus_is_48_khz_whatever_its_header_says(tmp_path: Path, rate: int) -> None:
    path = made(tmp_path / "a.opus", changing(2.0))
    data = path.read_bytes()
    with path.open("rb") as file:
        head = next(pages(ByteWindow(file)))
    body = bytearray(page_body(data[: head.length]))
    body[12:16] = struct.pack("<I", rate)
    path.write_bytes(with_body(data[: head.length], bytes(body)) + data[head.length :])
    assert probe(path).sample_rate == RATE
    assert check_equal(path).frames == 96_000


def test_a_chain_of_many_short_links_opens_in_full(tmp_path: Path) -> None:
    path = made(tmp_path / "a.ogg", changing(0.25))
    path.write_bytes(path.read_bytes() * 30)
    medium = open_medium(path)
    assert (medium.frames, medium.condition.notes) == (30 * 12_000, ())


@pytest.mark.parametrize("ending", CODECS)
def test_chained_files_open_in_full(tmp_path: Path, ending: str) -> None:
    lengths, data, parts = (2.0, 3.0, 1.0), b"", []
    for number, seconds in enumerate(lengths):
        path = made(
            tmp_path / f"{number}.{ending}", changing(seconds), "-serial_offset", 7 * number
        )
        data += path.read_bytes()
        parts.append(whole(path)[1])
    chained = tmp_path / f"chained.{ending}"
    chained.write_bytes(data)
    medium, sound = whole(chained)
    np.testing.assert_array_equal(sound, np.concatenate(parts))
    assert probe(chained).frames == medium.frames == 6 * RATE
    assert medium.condition.sentences(RATE) == []


def test_a_part_of_a_chain_that_lost_its_headers_is_told(tmp_path: Path) -> None:
    part = made(tmp_path / "part.ogg", changing(1.0)).read_bytes()
    path = tmp_path / "chain.ogg"
    path.write_bytes(part + b"lost" + part[4000:] + part)
    medium = open_medium(path)
    assert medium.frames == 2 * RATE
    assert medium.condition.sentences(RATE) == ["Sound missing at 0:01.000."]


def test_chained_parts_of_other_formats_are_converted_and_told(tmp_path: Path) -> None:
    first = made(tmp_path / "1.ogg", changing(2.0, 44100), rate=44100)
    second = made(tmp_path / "2.ogg", changing(2.0, RATE, 2), "-serial_offset", 9)
    path = tmp_path / "chained.ogg"
    path.write_bytes(first.read_bytes() + second.read_bytes())
    medium, sound = whole(path)
    assert (medium.sample_rate, medium.channels, medium.frames) == (RATE, 2, 4 * RATE)
    np.testing.assert_array_equal(sound[2 * RATE :], whole(second)[1])
    assert "converted to 48000 Hz, stereo" in medium.condition.notes[0]


def found_pages(path: Path) -> list[Page]:
    with path.open("rb") as file:
        return list(pages(ByteWindow(file)))


def check_loss(path: Path, good: np.ndarray, *, exact: bool) -> None:
    """Fail unless what follows the damage is in its place, and the damage is told."""
    medium, sound = whole(path)
    assert sound.shape == good.shape
    (flaw,) = medium.condition.flaws
    assert 0 < flaw.start < flaw.stop < medium.frames
    assert flaw.stop - flaw.start < 1.2 * RATE
    assert np.abs(sound[flaw.start : flaw.stop]).max() == 0
    np.testing.assert_array_equal(sound[: flaw.start], good[: flaw.start])
    behind = flaw.stop if exact else flaw.stop + RATE // 4  # Opus needs some time to settle
    assert np.abs(sound - good)[behind:].max() < (1e-5 if exact else 0.02)
    assert open_medium(path).condition == medium.condition


@pytest.mark.parametrize("ending", CODECS)
@pytest.mark.parametrize("damage", ["bit", "zeros", "missing"])
def test_a_damaged_place_loses_only_that_place(tmp_path: Path, ending: str, damage: str) -> None:
    path = made(tmp_path / f"a.{ending}", changing(7.0))
    good = whole(path)[1]
    page = found_pages(path)[4]
    data = bytearray(path.read_bytes())
    middle = page.offset + page.length // 2
    if damage == "bit":
        data[middle] ^= 0x10
    elif damage == "zeros":
        data[page.offset : middle] = bytes(middle - page.offset)
    else:
        del data[page.offset : page.offset + page.length]
    path.write_bytes(data)
    check_loss(path, good, exact=ending == "ogg")


@pytest.mark.parametrize("ending", CODECS)
def test_a_cut_file_opens_with_what_is_there(tmp_path: Path, ending: str) -> None:
    path = made(tmp_path / f"a.{ending}", changing(6.0))
    good = whole(path)[1]
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    medium, sound = whole(path)
    assert 2.5 * RATE < medium.frames < 4.5 * RATE
    np.testing.assert_array_equal(sound, good[: medium.frames])
    assert "end is missing" in medium.condition.notes[0]


def test_a_jingle_cut_in_its_only_page_opens_with_what_is_there(tmp_path: Path) -> None:
    path = made(tmp_path / "a.ogg", changing(0.9))
    good, page = whole(path)[1], found_pages(path)[2]
    path.write_bytes(path.read_bytes()[: page.offset + page.length // 2])
    medium, sound = whole(path)
    assert 0.2 * RATE < medium.frames < 0.8 * RATE
    assert np.abs(sound - good[: medium.frames]).max() < 1e-5
    assert "end is missing" in medium.condition.notes[0]
    assert medium.condition.flaws == ()


@pytest.mark.parametrize("damage", [100, 4000])
def test_a_jingle_with_damage_in_its_only_page_opens(tmp_path: Path, damage: int) -> None:
    path = made(tmp_path / "a.ogg", changing(0.9))
    page = found_pages(path)[2]
    data = bytearray(path.read_bytes())
    data[page.offset + page.length - damage] ^= 0xFF
    path.write_bytes(data)
    medium = whole(path)[0]
    assert 0.7 * RATE < medium.frames < 1.1 * RATE
    assert medium.condition.flaws[0].reason == "Damaged"


@pytest.mark.parametrize("ending", CODECS)
def test_a_file_without_a_last_page_ends(tmp_path: Path, ending: str) -> None:
    path = made(tmp_path / f"a.{ending}", changing(6.0))
    good, last = whole(path)[1], found_pages(path)[-3]
    path.write_bytes(path.read_bytes()[: last.offset + last.length])
    medium, sound = whole(path)
    np.testing.assert_array_equal(sound, good[: medium.frames])


def tones(channels: int, *, low: bool) -> tuple[np.ndarray, list[int]]:
    """A tone in each channel; the fourth of six and more is `low`, for that is what it is for."""
    hertz = [200 * (channel + 1) for channel in range(channels)]
    if low and channels >= 6:
        hertz[3] = 60
    time = np.arange(RATE * 2)[:, np.newaxis] / RATE
    return (0.3 * np.sin(2 * np.pi * np.array(hertz) * time)).astype(np.float32), hertz


def heard(sound: np.ndarray) -> list[int]:
    """The loudest frequency of each channel in hertz."""
    return [int(np.abs(np.fft.rfft(s)).argmax()) for s in sound[RATE // 2 : RATE * 3 // 2].T]


@pytest.mark.parametrize("ending", CODECS)
@pytest.mark.parametrize("channels", range(1, 9))
def test_channels_keep_their_places_through_a_file(
    tmp_path: Path, ending: str, channels: int
) -> None:
    sound, hertz = tones(channels, low=True)
    path = tmp_path / f"a.{ending}"
    write_medium(ArrayMedium(sound, RATE), path)
    assert heard(whole(path)[1]) == hertz
    assert heard(by_ffmpeg(path, channels)) == hertz  # who else opens it hears the same


@pytest.mark.parametrize("ending", CODECS)
@pytest.mark.parametrize("channels", range(1, 10))
def test_what_a_format_does_to_channels_is_said_before(
    tmp_path: Path, ending: str, channels: int
) -> None:
    sound = tones(channels, low=False)[0]
    path = tmp_path / f"a.{ending}"
    write_medium(ArrayMedium(sound, RATE), path)
    levels = np.abs(whole(path)[1][RATE // 2 : -RATE // 2]).max(0)
    changed = [channel for channel, level in enumerate(levels) if level < 0.1]
    said = output_format_for(path).caution(channels)
    assert changed == ([3] if said else [])
    assert not said or "fourth" in said


@pytest.mark.parametrize("ending", CODECS)
@pytest.mark.parametrize("layout", ["3.0", "quad", "5.0", "5.1", "6.1", "7.1"])
def test_files_of_others_open_in_wav_order(tmp_path: Path, ending: str, layout: str) -> None:
    channels = {"3.0": 3, "quad": 4, "5.0": 5, "5.1": 6, "6.1": 7, "7.1": 8}[layout]
    sound, hertz = tones(channels, low=True)
    mapping = ["-mapping_family", "1"] if ending == "opus" else []
    options = [*mapping, "-af", f"channelmap=channel_layout={layout}"]
    path = made(tmp_path / f"a.{ending}", sound, *options)
    assert heard(whole(path)[1]) == hertz == heard(by_ffmpeg(path, channels))


def test_opus_channels_without_a_meaning_keep_their_order(tmp_path: Path) -> None:
    sound, hertz = tones(6, low=False)
    path = made(tmp_path / "a.opus", sound, "-mapping_family", "255")
    assert heard(whole(path)[1]) == hertz


@pytest.mark.parametrize("ending", ["ogg", "opus"])
def test_a_stream_that_was_joined_late_opens_in_full(tmp_path: Path, ending: str) -> None:
    path = made(tmp_path / f"a.{ending}", changing(3.0, RATE, 2))
    expected = whole(path)[1]
    data = path.read_bytes()
    late = b""
    for page in found_pages(path):
        raw = data[page.offset : page.offset + page.length]
        if page.granule > 0:
            raw = raw[:6] + struct.pack("<q", page.granule + (1 << 33)) + raw[14:]
        late += with_body(raw, page_body(raw))
    path.write_bytes(late)
    medium, sound = whole(path)
    np.testing.assert_array_equal(sound, expected)
    assert medium.condition.sentences(RATE) == []
