"""Formats that the user's ffmpeg decodes: its sound, and nothing read but that file."""

import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import AudioFileError, open_medium, probe
from voicestudio.audio.formats import EXTENSIONS, FORMATS, dialog_pattern
from voicestudio.errors import UserError

pytestmark = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")

RATE, FRAMES = 48_000, 60_000
CODINGS = [
    ("opus.webm", "-c:a", "libopus"),
    ("flac.mka", "-c:a", "flac"),
    ("aac.mkv", "-c:a", "aac"),
    ("a.wma", "-ar", "44100"),
    ("a.ac3",),
    ("a.m4b", "-f", "ipod"),
    ("alac.m4a", "-c:a", "alac"),
    ("a.3gp", "-c:a", "aac"),
    ("fragmented.mp4", "-movflags", "frag_keyframe+empty_moov"),
    ("a8.aac", "-ar", "8000"),
    ("a.wv",),
    ("a.avi", "-c:a", "mp3"),
    ("a.ts",),
    ("a.voc",),
    ("alac.caf", "-c:a", "alac"),
    ("g726.wav", "-ar", "8000", "-c:a", "g726"),
    ("flac.oga", "-c:a", "flac"),
]


def ffmpeg(*arguments: str | Path) -> bytes:
    command = ["ffmpeg", "-v", "error", "-nostdin", "-y", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True).stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("source") / "a.wav"
    time = np.arange(FRAMES) / RATE
    soundfile.write(path, 0.4 * np.sin(2 * np.pi * (200 * time + 300 * time**2)), RATE)
    return path


@pytest.mark.parametrize("coding", CODINGS, ids=[coding[0] for coding in CODINGS])
def test_the_sound_is_that_of_ffmpeg(
    tmp_path: Path, source: Path, coding: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / coding[0]
    ffmpeg("-i", source, *coding[1:], path)
    expected = np.frombuffer(ffmpeg("-i", path, "-f", "f32le", "-"), "<f4")
    info = probe(path)
    assert info.frames == pytest.approx(len(expected), rel=0.1)
    medium = open_medium(path)
    np.testing.assert_array_equal(medium.read(0, medium.frames)[:, 0], expected)
    assert medium.condition.notes == ()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", ["-dash", "file:colon", "http:colon", "a|b", "%d", "new\nline"])
def test_any_name_is_only_a_name(
    tmp_path: Path, source: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ffmpeg("-i", source, tmp_path / "a.m4a")
    (tmp_path / "a.m4a").rename(tmp_path / f"{name}.m4a")
    monkeypatch.chdir(tmp_path)
    assert open_medium(Path(f"{name}.m4a")).frames > FRAMES


def test_a_name_that_is_not_utf8_opens(tmp_path: Path, source: Path) -> None:
    ffmpeg("-i", source, tmp_path / "a.m4a")
    path = tmp_path / os.fsdecode(b"latin1_\xe9\xff.m4a")
    (tmp_path / "a.m4a").rename(path)
    assert open_medium(path).frames > FRAMES


def test_of_several_tracks_the_default_one_is_taken_and_told(tmp_path: Path, source: Path) -> None:
    quiet = ("-f", "lavfi", "-i", "anullsrc=d=1")
    maps = ("-map", "1:a", "-map", "0:a", "-c:a", "pcm_s16le")
    chosen = ("-disposition:a:0", "0", "-disposition:a:1", "default")
    ffmpeg("-i", source, *quiet, *maps, *chosen, tmp_path / "second.mkv")
    medium = open_medium(tmp_path / "second.mkv")
    assert medium.condition.notes == ("There are 2 audio tracks in it: this is number 2.",)
    assert np.abs(medium.read(0, medium.frames)).max() == pytest.approx(0.4, abs=0.01)


def test_the_sound_of_a_video_is_taken(tmp_path: Path, source: Path) -> None:
    picture = ("-f", "lavfi", "-i", "color=c=red:s=64x64:d=1.25")
    ffmpeg(*picture, "-i", source, "-c:v", "mpeg4", "-c:a", "aac", tmp_path / "a.mp4")
    ffmpeg(*picture, tmp_path / "silent.mp4")
    assert open_medium(tmp_path / "a.mp4").frames == pytest.approx(FRAMES, rel=0.1)
    with pytest.raises(AudioFileError, match=r"silent\.mp4.*no sound in it"):
        open_medium(tmp_path / "silent.mp4")


class _Counting(http.server.BaseHTTPRequestHandler):
    """Answers everything with nothing and counts who asks."""

    asked = 0

    def do_GET(self) -> None:
        type(self).asked += 1
        self.send_error(404)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[int]:
    _Counting.asked = 0
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Counting) as made:
        thread = threading.Thread(target=made.serve_forever)
        thread.start()
        yield made.server_port
        made.shutdown()
        thread.join()


@pytest.mark.parametrize("ending", ["m4a", "webm", "mp3"])
def test_lists_of_files_and_addresses_are_not_followed(
    tmp_path: Path, source: Path, server: int, ending: str
) -> None:
    """A list named like sound must neither open another file nor reach the network."""
    secret = tmp_path / "secret.wav"
    shutil.copy(source, secret)
    address = f"http://127.0.0.1:{server}/a.wav"
    lists = [
        f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{target}\n#EXT-X-ENDLIST\n"
        for target in (secret, f"file:{secret}", address, f"concat:{secret}|{secret}")
    ]
    lists += [f"ffconcat version 1.0\nfile '{target}'\n" for target in (secret, address)]
    lists += [f'<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><BaseURL>{address}</BaseURL></MPD>']
    lists += ["v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n"]
    for number, text in enumerate(lists):
        path = tmp_path / f"{number}.{ending}"
        path.write_text(text)
        with pytest.raises(AudioFileError, match=rf"{number}\.{ending} is (not a|damaged)"):
            open_medium(path)
    assert _Counting.asked == 0


def test_a_reference_of_a_movie_to_another_file_is_not_followed(
    tmp_path: Path, source: Path
) -> None:
    """QuickTime may say that its sound is in another file (`alis`, `url `)."""
    ffmpeg("-i", source, "-c:a", "pcm_s16le", tmp_path / "a.mov")
    data = (tmp_path / "a.mov").read_bytes()
    target = b"file://" + os.fsencode(source) + b"\0"
    own = b"\0\0\0\x0curl \0\0\0\x01"
    assert own in data or b"alis" in data
    where = data.find(b"alis") if own not in data else data.find(b"url ", data.find(own))
    changed = data[:where] + b"url \0\0\0\0" + target + data[where + 8 + len(target) :]
    (tmp_path / "b.mov").write_bytes(changed)
    with pytest.raises(UserError):
        open_medium(tmp_path / "b.mov")


@pytest.mark.parametrize(
    "content",
    [
        bytes.fromhex("fff17cc0017ffc") + bytes(3000),  # ADTS, its rate reserved
        b"\xff\xf9",
        b"\xff\xf1\x50\x80",
        b"\x1a\x45\xdf\xa3" + bytes(500),
        b"#!AMR\n",
        b"\x0b\x77" + bytes(500),
        b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42\0\0\0\x08mdat",
        b"\x30\x26\xb2\x75\x8e\x66\xcf\x11" + bytes(500),
        b"wvpk" + bytes(500),
        b"OggS" + bytes(500),
    ],
)
def test_what_ffmpeg_cannot_decode_is_refused_in_one_line(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.m4a"
    path.write_bytes(content)
    with pytest.raises(AudioFileError) as caught:
        open_medium(path)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)
    assert capfd.readouterr().err == ""


def test_an_alac_file_without_its_decoder_settings_is_refused(tmp_path: Path, source: Path) -> None:
    ffmpeg("-i", source, "-c:a", "alac", tmp_path / "a.m4a")
    data = bytearray((tmp_path / "a.m4a").read_bytes())
    entry = data.find(b"alac", data.find(b"stsd"))
    settings = data.find(b"alac", entry + 4)
    data[settings : settings + 4] = b"xxxx"
    (tmp_path / "a.m4a").write_bytes(data)
    with pytest.raises(AudioFileError, match=r"a\.m4a"):
        open_medium(tmp_path / "a.m4a")


@pytest.mark.parametrize("coding", [("a.webm", "-c:a", "libopus"), ("a.wma",), ("a.ac3",)])
def test_without_ffmpeg_the_message_says_what_to_install(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch, coding: tuple[str, ...]
) -> None:
    ffmpeg(
        "-i",
        source,
        "-ar",
        "44100" if "wma" in coding[0] else "48000",
        *coding[1:],
        tmp_path / coding[0],
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match=r"ffmpeg, which is not installed: install ffmpeg"):
        open_medium(tmp_path / coding[0])


def test_damage_that_ffmpeg_finds_is_told(tmp_path: Path, source: Path) -> None:
    ffmpeg("-i", source, tmp_path / "a.m4a")
    data = bytearray((tmp_path / "a.m4a").read_bytes())
    data[6000:7000] = np.random.default_rng(0).bytes(1000)
    (tmp_path / "a.m4a").write_bytes(data)
    medium = open_medium(tmp_path / "a.m4a")
    assert medium.frames > FRAMES // 2
    assert medium.condition.notes[0].startswith("ffmpeg found it damaged: Error while")


@pytest.mark.parametrize("name", ["a.m4a", "a.ts"])
def test_where_ffmpeg_finds_damage_is_marked(tmp_path: Path, name: str) -> None:
    time = np.arange(20 * RATE) / RATE
    soundfile.write(tmp_path / "a.wav", 0.4 * np.sin(2 * np.pi * (200 * time + 30 * time**2)), RATE)
    path = tmp_path / name
    ffmpeg("-i", tmp_path / "a.wav", "-c:a", "aac", "-b:a", "96k", path)
    good = open_medium(path)
    data = bytearray(path.read_bytes())
    for place in (0.25, 0.75):
        at = round(place * len(data))
        data[at : at + 1500] = np.random.default_rng(5).bytes(1500)
    path.write_bytes(data)
    medium = open_medium(path)
    flaws = medium.condition.flaws
    assert [flaw.reason for flaw in flaws] == ["Sound missing"] * 2
    assert [flaw.start / RATE for flaw in flaws] == pytest.approx([5, 15], abs=0.6)
    # Until the first place nothing is different, and from the last one on nothing either.
    first, rest = flaws[0].start - 2048, good.frames - medium.frames
    last = flaws[1].start + 4096
    assert rest > 0
    np.testing.assert_array_equal(medium.read(0, first), good.read(0, first))
    count = medium.frames - last
    np.testing.assert_array_equal(medium.read(last, count), good.read(last + rest, count))


def test_what_damage_takes_out_of_a_matroska_file_is_marked(tmp_path: Path, source: Path) -> None:
    path = tmp_path / "a.mka"
    ffmpeg("-stream_loop", 19, "-i", source, "-c:a", "aac", "-cluster_time_limit", "1000", path)
    good = open_medium(path)
    data = bytearray(path.read_bytes())
    at = len(data) // 2
    data[at : at + 1500] = b"\x55" * 1500
    path.write_bytes(data)
    medium = open_medium(path)
    missing = good.frames - medium.frames
    (flaw,) = medium.condition.flaws
    first, rest = flaw.start - 2048, flaw.start + 4096
    assert missing > 4096
    np.testing.assert_array_equal(medium.read(0, first), good.read(0, first))
    count = medium.frames - rest
    np.testing.assert_array_equal(medium.read(rest, count), good.read(rest + missing, count))


def test_dialogs_and_folders_know_the_same_formats() -> None:
    assert {ending.removeprefix("*") for ending in dialog_pattern().split()} == EXTENSIONS
    assert {".au", ".webm", ".mka", ".mkv", ".wma", ".amr", ".ac3", ".m4b", ".aifc"} <= EXTENSIONS
    assert len({form.name for form in FORMATS}) == len(FORMATS)


LEAP = "asetpts='if(gt(T,0.5),PTS+500/TB,PTS)'"


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("leap.mka", ("-af", LEAP, "-c:a", "aac")),
        ("leap.flv", ("-af", LEAP, "-ar", "44100", "-c:a", "aac")),
        ("late.mka", ("-output_ts_offset", "5000", "-c:a", "aac")),
        ("g722.avi", ("-ar", "16000", "-af", "aloop=-1:60000,atrim=0:30", "-c:a", "g722")),
    ],
)
def test_times_that_are_not_true_lose_nothing(
    tmp_path: Path, source: Path, name: str, options: tuple[str, ...]
) -> None:
    path = tmp_path / name
    ffmpeg("-i", source, *options, path)
    expected = np.frombuffer(ffmpeg("-i", path, "-f", "f32le", "-"), "<f4")
    medium = open_medium(path)
    np.testing.assert_array_equal(medium.read(0, medium.frames)[:, 0], expected)
    assert medium.condition.notes == ()


def test_joined_streams_of_other_bit_rates_miss_no_end(tmp_path: Path, source: Path) -> None:
    for name, *options in (("a.aac", "-b:a", "24k"), ("b.aac", "-b:a", "128k", "-ar", "32000")):
        ffmpeg("-stream_loop", "9", "-i", source, *options, tmp_path / name)
    path = tmp_path / "joined.aac"
    path.write_bytes((tmp_path / "a.aac").read_bytes() + (tmp_path / "b.aac").read_bytes())
    expected = np.frombuffer(ffmpeg("-i", path, "-f", "f32le", "-"), "<f4")
    medium = open_medium(path)
    assert medium.frames == len(expected)
    assert medium.condition.notes == ()


def test_joined_streams_of_times_that_begin_anew_open_in_full(tmp_path: Path, source: Path) -> None:
    ffmpeg("-stream_loop", "39", "-i", source, tmp_path / "one.ts")
    data = (tmp_path / "one.ts").read_bytes()
    (tmp_path / "a.ts").write_bytes(5 * data)
    medium = open_medium(tmp_path / "a.ts")
    assert medium.frames == pytest.approx(5 * 40 * FRAMES, rel=0.01)
    assert medium.condition.notes == ()
