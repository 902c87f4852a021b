"""How long a file will be is known to the frame before ffmpeg has decoded it."""

from pathlib import Path

import pytest
from compressed import changing, encoded, needs_ffmpeg

from voicestudio.audio import ffmpeg
from voicestudio.audio.ffmpeg_length import decoded_frames

pytestmark = needs_ffmpeg

AAC = ("-c:a", "aac")
VORBIS = ("-c:a", "libvorbis")


@pytest.mark.parametrize(
    ("name", "rate", "options"),
    [
        *((f"{rate}.m4a", rate, AAC) for rate in (16_000, 22_050, 44_100, 48_000)),
        ("in pieces.mp4", 44_100, (*AAC, "-movflags", "frag_keyframe+empty_moov")),
        ("bare.aac", 44_100, AAC),
        ("aac.mkv", 44_100, AAC),
        ("quicktime.mov", 44_100, AAC),
        ("lossless.m4a", 44_100, ("-c:a", "alac")),
        ("opus.webm", 48_000, ("-c:a", "libopus")),
        ("opus of 60 ms.mka", 48_000, ("-c:a", "libopus", "-frame_duration", "60")),
        ("dolby.ac3", 44_100, ("-c:a", "ac3")),
        ("wavpack.wv", 44_100, ("-c:a", "wavpack")),
        ("opus.mp4", 48_000, ("-c:a", "libopus")),
        ("mp3.mka", 44_100, ("-c:a", "libmp3lame", "-q:a", "4")),
        ("slow mp3.mkv", 22_050, ("-c:a", "libmp3lame")),
        ("mp3.mp4", 48_000, ("-c:a", "libmp3lame")),
        ("vorbis.webm", 44_100, VORBIS),
        ("slow vorbis.mka", 22_050, VORBIS),
        ("vorbis of one block size.mka", 8_000, VORBIS),
        ("flac.mp4", 44_100, ("-c:a", "flac", "-strict", "-2")),
        ("more dolby.eac3", 48_000, ("-c:a", "eac3")),
        ("cinema.dts", 48_000, ("-c:a", "dca", "-strict", "-2")),
    ],
)
def test_it_is_counted_to_the_frame(
    tmp_path: Path, name: str, rate: int, options: tuple[str, ...]
) -> None:
    path = encoded(changing(3.4567, rate), rate, tmp_path / name, *options)
    stream = ffmpeg.audio_stream(path)
    assert stream is not None
    decoded = sum(len(block) for block in ffmpeg.decoded_blocks(path, stream))
    assert decoded_frames(path, stream) == decoded


@pytest.mark.parametrize(
    ("name", "codec"), [("windows.wma", "wmav2"), ("lossless.mka", "flac"), ("apple.caf", "alac")]
)
def test_where_packets_differ_nothing_is_claimed(tmp_path: Path, name: str, codec: str) -> None:
    path = encoded(changing(3.0), 48_000, tmp_path / name, "-c:a", codec)
    stream = ffmpeg.audio_stream(path)
    assert stream is not None
    assert decoded_frames(path, stream) is None
