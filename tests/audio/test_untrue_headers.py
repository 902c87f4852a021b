"""Uncompressed files whose headers are wrong, unfinished or odd: all of their sound opens.

Modules: audio.containers.aiff, audio.containers.au, audio.containers.caf, audio.containers.layout,
audio.containers.w64, audio.containers.wav, audio.headers.
"""

import os
import struct
import time
from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.files import AudioFileError, open_medium, probe

RATE, FRAMES = 48_000, 20_000
INTEGERS = np.random.default_rng(4).integers(-30_000, 30_000, FRAMES).astype("<i2")
SOUND = (INTEGERS / 32768).astype(np.float32)[:, np.newaxis]
DATA = INTEGERS.tobytes()
SIZE = len(DATA)
STREAMED = [0, 0x7F000000, 0x7FFFF000, 0x7FFFFFFF, 0x80000000, 0xFFFFFF9B, 0xFFFFFFD3, 0xFFFFFFFF]
NAMES = [hex(size) for size in STREAMED]


def chunk(name: bytes, content: bytes, size: int | None = None, *, pad: bool = True) -> bytes:
    length = struct.pack("<I", len(content) if size is None else size)
    return name + length + content + (b"\0" if pad and len(content) % 2 else b"")


def form(
    tag: int = 1, channels: int = 1, rate: int = RATE, bits: int = 16, block: int = 2
) -> bytes:
    return chunk(b"fmt ", struct.pack("<HHIIHH", tag, channels, rate, rate * block, block, bits))


def wav(*chunks: bytes, magic: bytes = b"RIFF", size: int | None = None) -> bytes:
    body = b"WAVE" + b"".join(chunks)
    return magic + struct.pack("<I", len(body) if size is None else size) + body


def ds64(length: int) -> bytes:
    return chunk(b"ds64", struct.pack("<QQQI", 0, length, length // 2, 0))


def aiff(size: int | None = None, frames: int = FRAMES, *, kind: bytes = b"", data: bytes = b""):
    sound = bytes(8) + (data or INTEGERS.byteswap().tobytes())
    common = struct.pack(">HIH", 1, frames, 16) + b"\x40\x0e\xbb\x80" + bytes(6)
    common += kind + b"\0\0" if kind else b""
    length = len(sound) if size is None else size
    parts = b"COMM" + struct.pack(">I", len(common)) + common
    parts += b"SSND" + struct.pack(">I", length) + sound
    return b"FORM" + struct.pack(">I", 4 + len(parts)) + (b"AIFC" if kind else b"AIFF") + parts


def caf(size: int, before: bytes = b"", after: bytes = b"") -> bytes:
    described = struct.pack(">d4sIIIII", RATE, b"lpcm", 2, 2, 1, 1, 16)
    head = b"caff\0\1\0\0desc" + struct.pack(">q", len(described)) + described
    return head + before + b"data" + struct.pack(">qI", size, 0) + DATA + after


def au(size: int, *, offset: int = 24, little: bool = False) -> bytes:
    order, magic = ("<", b"dns.") if little else (">", b".snd")
    data = DATA if little else INTEGERS.byteswap().tobytes()
    return magic + struct.pack(f"{order}5I", offset, size, 3, RATE, 1) + bytes(offset - 24) + data


def w64(size: int, extra: bytes = b"") -> bytes:
    riff = bytes.fromhex("726966662e91cf11a5d628db04c10000")
    wave = bytes.fromhex("77617665f3acd3118cd100c04f8edb8a")
    tail = wave[4:]
    described = struct.pack("<HHIIHH", 1, 1, RATE, RATE * 2, 2, 16)
    fmt = b"fmt " + tail + struct.pack("<Q", 24 + len(described)) + described
    return riff + bytes(8) + wave + extra + fmt + b"data" + tail + struct.pack("<Q", size) + DATA


def opened(path: Path, content: bytes) -> tuple[np.ndarray, tuple[str, ...]]:
    """The sound of a file with this content, and its notes."""
    path.write_bytes(content)
    medium = open_medium(path)
    assert (medium.sample_rate, medium.channels) == (RATE, 1)
    assert probe(path).in_place
    return medium.read(0, medium.frames), medium.condition.notes


def check_whole(path: Path, content: bytes) -> None:
    sound, notes = opened(path, content)
    np.testing.assert_array_equal(sound, SOUND)
    assert notes == ()


WHOLE = {
    "no RIFF size": wav(form(), chunk(b"data", DATA), size=0),
    "RIFF size too small": wav(form(), chunk(b"data", DATA), size=100),
    "RIFF size too large": wav(form(), chunk(b"data", DATA), size=3 * SIZE),
    "size of the file": wav(form(), chunk(b"data", DATA, SIZE + 44)),
    "size of the file without its first field": wav(form(), chunk(b"data", DATA, SIZE + 36)),
    "junk first": wav(chunk(b"JUNK", bytes(28)), form(), chunk(b"data", DATA)),
    "broadcast first": wav(chunk(b"bext", bytes(602)), form(), chunk(b"data", DATA)),
    "text behind": wav(form(), chunk(b"data", DATA), chunk(b"LIST", b"INFOINAM\x05\0\0\0Title\0")),
    "unknown behind": wav(form(), chunk(b"data", DATA), chunk(b"Xyz9", bytes(range(200)) * 500)),
    "tag behind": wav(form(), chunk(b"data", DATA)) + b"TAG" + b"x" * 125,
    "garbage behind": wav(form(), chunk(b"data", DATA)) + b"\x01garbage" * 300,
    "nothing behind": wav(form(), chunk(b"data", DATA)) + bytes(50_000),
    "odd, padded": wav(form(), chunk(b"LIST", b"INFOISFT\x05\0\0\0hello"), chunk(b"data", DATA)),
    "odd, not padded": wav(
        form(), chunk(b"LIST", b"INFOISFT\x05\0\0\0hello", pad=False), chunk(b"data", DATA)
    ),
    "unknown, odd, not padded": wav(
        form(), chunk(b"abcd", b"12345", pad=False), chunk(b"data", DATA)
    ),
    "length of a chunk too large": wav(
        form(), chunk(b"LIST", b"INFO", 0xFFFFFFF0), chunk(b"data", DATA)
    ),
    "length of a chunk too small": wav(
        form(), chunk(b"LIST", b"\x01\x02" * 50, 10), chunk(b"data", DATA)
    ),
    "format behind the sound": wav(chunk(b"data", DATA), form()),
    "sound in two parts": wav(form(), chunk(b"data", DATA[:8000]), chunk(b"data", DATA[8000:])),
    "no block size": wav(form(block=0), chunk(b"data", DATA)),
    "tag in front": b"ID3\x03\0\0\0\0\x02\x00" + bytes(256) + wav(form(), chunk(b"data", DATA)),
    "half a frame behind": wav(form(), chunk(b"data", DATA + b"\x01", pad=False)),
    "RF64": wav(ds64(SIZE), form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"RF64"),
    "BW64": wav(ds64(SIZE), form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"BW64"),
    "RF64, length 0": wav(ds64(0), form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"RF64"),
    "RF64, length -1": wav(
        ds64((1 << 64) - 1), form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"RF64"
    ),
    "RF64, own length 0": wav(ds64(SIZE), form(), chunk(b"data", DATA, 0), magic=b"RF64"),
    "RF64, short length": wav(ds64(0), form(), chunk(b"data", DATA), magic=b"RF64"),
    "RF64 without its chunk": wav(form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"RF64"),
    "RF64, text behind": wav(
        *(ds64(SIZE), form(), chunk(b"data", DATA, 0xFFFFFFFF), chunk(b"LIST", b"INFO")),
        magic=b"RF64",
    ),
    "AIFF": aiff(),
    "AIFF of unknown length": aiff(0, 0),
    "AIFF-C": aiff(kind=b"NONE"),
    "AIFF-C, little-endian": aiff(kind=b"sowt", data=DATA),
    "CAF": caf(SIZE + 4),
    "CAF to its end": caf(-1),
    "CAF of length 0": caf(0),
    "CAF, more chunks": caf(
        SIZE + 4, b"chan" + bytes(8), b"uuid" + struct.pack(">q", 9) + bytes(9)
    ),
    "AU": au(SIZE),
    "AU of length 0": au(0),
    "AU, note in front": au(SIZE, offset=64),
    "AU, little-endian": au(SIZE, little=True),
    "W64": w64(SIZE + 24),
    "W64 of no length": w64(0),
    "W64 not finished": w64(24),
    "W64 of greatest length": w64((1 << 64) - 1),
}


@pytest.mark.parametrize("case", WHOLE)
def test_all_of_the_sound_opens(tmp_path: Path, case: str) -> None:
    check_whole(tmp_path / "a.wav", WHOLE[case])


@pytest.mark.parametrize("size", STREAMED, ids=NAMES)
def test_lengths_that_a_stream_could_not_know(tmp_path: Path, size: int) -> None:
    check_whole(tmp_path / "a.wav", wav(form(), chunk(b"data", DATA, size), size=size))
    check_whole(
        tmp_path / "b.wav", wav(form(), chunk(b"LIST", b"INFO"), chunk(b"data", DATA, size))
    )
    check_whole(tmp_path / "a.aiff", aiff(size, size))
    check_whole(tmp_path / "a.au", au(size))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.75])
def test_a_length_that_a_recorder_wrote_before_it_lost_power(tmp_path: Path, share: float) -> None:
    written = int(FRAMES * share) * 2
    contents = (
        wav(form(), chunk(b"data", DATA, written), size=written + 36),
        wav(ds64(written), form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"RF64"),
        w64(written + 24),
        au(written),
        aiff(written + 8),
        caf(written + 4),
    )
    for number, content in enumerate(contents):
        sound, notes = opened(tmp_path / f"{number}.wav", content)
        np.testing.assert_array_equal(sound, SOUND)
        (note,) = notes
        assert note.startswith(f"Its header is not finished: {round(100 * (1 - share))} %")


@pytest.mark.parametrize("share", [0.94, 0.5, 0.01])
def test_a_length_beyond_the_file_says_how_much_is_missing(tmp_path: Path, share: float) -> None:
    promised = round(SIZE / share)
    contents = (
        wav(form(), chunk(b"data", DATA, promised)),
        wav(ds64(promised), form(), chunk(b"data", DATA, 0xFFFFFFFF), magic=b"BW64"),
        w64(promised + 24),
        au(promised),
        aiff(promised + 8),
        caf(promised + 4),
    )
    for number, content in enumerate(contents):
        sound, notes = opened(tmp_path / f"{number}.wav", content)
        np.testing.assert_array_equal(sound, SOUND)
        (note,) = notes
        assert note.startswith("Its end is missing: ")
        assert float(note.split()[4]) == pytest.approx(100 * share, abs=0.6)


@pytest.mark.parametrize("lost", [1, 2, 3, 1999])
def test_a_part_of_a_frame_at_the_end_is_left_out(tmp_path: Path, lost: int) -> None:
    sound, notes = opened(tmp_path / "a.wav", wav(form(), chunk(b"data", DATA))[:-lost])
    np.testing.assert_array_equal(sound, SOUND[: FRAMES - -(-lost // 2)])
    assert len(notes) == 1


@pytest.mark.parametrize("low", [False, True])
def test_24_bits_in_four_bytes_keep_their_level(tmp_path: Path, low: bool) -> None:
    values = (INTEGERS.astype("<i4") << 8) + 5
    stored = values if low else values << 8
    content = wav(form(bits=24, block=4), chunk(b"data", stored.astype("<i4").tobytes()))
    sound, _ = opened(tmp_path / "a.wav", content)
    np.testing.assert_array_equal(sound[:, 0], (values / 2**23).astype(np.float32))


@pytest.mark.parametrize(
    "content",
    [
        wav(form(), chunk(b"data", b"")),
        wav(form(), chunk(b"data", b""), chunk(b"LIST", b"INFOINAM\x04\0\0\0nope")),
        wav(form(), chunk(b"data", b""), size=0),
        wav(form(), chunk(b"data", DATA))[:44],
        wav(form()),
        wav(chunk(b"data", DATA)),
        wav(form(), chunk(b"data", DATA))[:30],
        aiff(data=b"\0")[:-1],
        b"caff\0\1\0\0",
        b"caff\0\1\0\0free" + (1 << 62).to_bytes(8, "big") + bytes(64),
        w64(24)[:40] + b"list" + bytes(12) + b"\xff" * 8 + bytes(64),
        b".snd",
    ],
)
def test_what_holds_no_sound_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(content)
    with pytest.raises(AudioFileError, match=r"a\.wav (holds no sound|is damaged)") as caught:
        open_medium(tmp_path / "a.wav")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("rate", [0, 1, 999, 768_001, 0xFFFFFFFF])
def test_rates_out_of_bounds_are_refused(tmp_path: Path, rate: int) -> None:
    described = chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, rate, 0, 2, 16))
    (tmp_path / "a.wav").write_bytes(wav(described, chunk(b"data", DATA)))
    with pytest.raises(AudioFileError, match=f"sample rate of {rate} Hz.* 1000 to 768000 Hz"):
        probe(tmp_path / "a.wav")


@pytest.mark.parametrize("channels", [0, 33, 255, 65_535])
def test_too_many_channels_are_refused(tmp_path: Path, channels: int) -> None:
    described = chunk(b"fmt ", struct.pack("<HHIIHH", 1, channels, RATE, 0, 0, 16))
    (tmp_path / "a.wav").write_bytes(wav(described, chunk(b"data", DATA)))
    with pytest.raises(AudioFileError, match=f"has {channels} channels.* 1 to 32"):
        probe(tmp_path / "a.wav")


@pytest.mark.parametrize(
    "head",
    [
        b"RIFF\xff\xff\xff\xffWAVE",
        b"RIFF\xff\xff\xff\xffWAVEjunk\0\0\0\0",
        b"RF64\xff\xff\xff\xffWAVEds64\x1c\0\0\0",
        b"FORM\xff\xff\xff\xffAIFF",
        b"caff\0\1\0\0free",
        w64(24)[:40],
    ],
)
def test_a_gigabyte_of_nothing_is_refused_at_once(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(head)
    os.truncate(tmp_path / "a.wav", 1 << 30)
    begun = time.process_time()
    with pytest.raises(AudioFileError, match="contains no sound data"):
        probe(tmp_path / "a.wav")
    assert time.process_time() - begun < 1.0


@pytest.mark.parametrize("tag", [6, 7])
@pytest.mark.parametrize(("bits", "block"), [(16, 1), (16, 2), (0, 1), (14, 2)])
def test_telephone_sound_is_a_byte_for_each_sample(
    tmp_path: Path, tag: int, bits: int, block: int
) -> None:
    right, odd = (
        opened(tmp_path / "a.wav", wav(form(tag, bits=b, block=bl), chunk(b"data", DATA)))[0]
        for b, bl in ((8, 1), (bits, block))
    )
    np.testing.assert_array_equal(odd, right)
