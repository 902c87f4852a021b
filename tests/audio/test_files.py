"""Opening files: every format, exactly, and a clear sentence for what cannot be opened.

Modules: audio.cache, audio.integrity, audio.pcm.
"""

import os
import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import exact_noise, noise

from voicestudio.audio.files import AudioFileError, FileMedium, open_medium, probe
from voicestudio.errors import Cancelled, UserError

LOSSLESS = [
    ("a.wav", "WAV", "PCM_U8", 8),
    ("b.wav", "WAV", "PCM_16", 16),
    ("c.wav", "WAV", "PCM_24", 24),
    ("d.wav", "WAVEX", "PCM_24", 24),
    ("e.wav", "WAV", "PCM_32", 24),
    ("f.wav", "WAV", "FLOAT", 0),
    ("g.wav", "WAV", "DOUBLE", 0),
    ("h.wav", "RF64", "PCM_16", 16),
    ("i.w64", "W64", "FLOAT", 0),
    ("j.aiff", "AIFF", "PCM_16", 16),
    ("k.aif", "AIFF", "PCM_24", 24),
    ("l.caf", "CAF", "PCM_16", 16),
    ("m.flac", "FLAC", "PCM_16", 16),
    ("n.flac", "FLAC", "PCM_24", 24),
]
LOSSY = [("a.mp3", "MP3", "MPEG_LAYER_III"), ("b.ogg", "OGG", "VORBIS"), ("c.opus", "OGG", "OPUS")]

needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")


def tone(frames: int, rate: int, channels: int = 1) -> np.ndarray:
    """A tone of changing level, different in each channel, float32 (frames, channels)."""
    time = np.arange(frames)[:, np.newaxis] / rate
    frequency = 300.0 * (1 + np.arange(channels))
    swell = 0.2 + 0.15 * np.sin(2 * np.pi * 3.1 * time)
    return (swell * np.sin(2 * np.pi * frequency * time)).astype(np.float32)


@pytest.mark.parametrize(("name", "container", "subtype", "bits"), LOSSLESS)
def test_lossless_files_are_read_in_place_and_exactly(
    tmp_path: Path, own_folders: Path, name: str, container: str, subtype: str, bits: int
) -> None:
    sound = exact_noise(5000, bits=bits).astype(np.float64)
    soundfile.write(tmp_path / name, sound, 44100, format=container, subtype=subtype)
    medium = open_medium(tmp_path / name)
    assert isinstance(medium, FileMedium)
    assert medium.path == tmp_path / name
    assert (medium.sample_rate, medium.channels, medium.frames) == (44100, 2, 5000)
    np.testing.assert_array_equal(medium.read(0, 5000), sound.astype(np.float32))
    np.testing.assert_array_equal(medium.read(4321, 100), sound[4321:4421].astype(np.float32))
    assert medium.read(0, 10).dtype == np.float32
    assert not (own_folders / "cache" / "decoded").exists()


@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_what_is_no_number_reads_as_silence(tmp_path: Path, subtype: str) -> None:
    sound = noise(5000, 2) * 4.0
    expected = sound.astype(np.float32)
    sound[100:103, 0] = np.nan, np.inf, -np.inf
    expected[100:103, 0] = 0.0
    soundfile.write(tmp_path / "broken.wav", sound, 48000, subtype=subtype)
    np.testing.assert_array_equal(open_medium(tmp_path / "broken.wav").read(0, 5000), expected)


@pytest.mark.parametrize(("name", "container", "subtype"), LOSSY)
def test_compressed_files_are_decoded_once_and_stay_in_place(
    tmp_path: Path, name: str, container: str, subtype: str
) -> None:
    sound = tone(100_000, 48000, 2)
    path = tmp_path / name
    soundfile.write(path, sound, 48000, format=container, subtype=subtype)
    heard: list[float] = []
    medium = open_medium(path, progress=heard.append)
    assert (medium.sample_rate, medium.channels, medium.frames) == (48000, 2, 100_000)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    decoded = medium.read(0, medium.frames)
    assert np.corrcoef(decoded[:, 0], sound[:, 0])[0, 1] > 0.99
    assert probe(path).in_place is False
    again: list[float] = []
    np.testing.assert_array_equal(
        open_medium(path, progress=again.append).read(50_000, 64), decoded[50_000:50_064]
    )
    assert again == []


@pytest.mark.parametrize("channels", [1, 2, 3, 6, 8])
@pytest.mark.parametrize("rate", [8000, 22050, 192_000])
def test_any_rate_and_channel_count_is_kept(tmp_path: Path, rate: int, channels: int) -> None:
    for name in ("a.wav", "a.flac"):
        sound = exact_noise(1000, channels)
        soundfile.write(tmp_path / name, sound, rate)
        medium = open_medium(tmp_path / name)
        assert (medium.sample_rate, medium.channels) == (rate, channels)
        np.testing.assert_array_equal(medium.read(0, 1000), sound)


def test_probe_tells_container_and_length(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.opus", tone(24000, 48000), 48000, format="OGG", subtype="OPUS")
    info = probe(tmp_path / "a.opus")
    assert (info.container, info.subtype, info.duration) == ("opus", "OPUS", 0.5)


@needs_ffmpeg
@pytest.mark.parametrize("name", ["a.m4a", "b.aac", "c.mp4"])
def test_aac_is_decoded_through_ffmpeg(tmp_path: Path, name: str) -> None:
    sound = tone(96_000, 48000, 2)
    soundfile.write(tmp_path / "source.wav", sound, 48000)
    ffmpeg("-i", tmp_path / "source.wav", tmp_path / name)
    medium = open_medium(tmp_path / name)
    assert (medium.sample_rate, medium.channels) == (48000, 2)
    assert medium.frames == pytest.approx(96_000, abs=4096)
    decoded = medium.read(0, medium.frames)[20_000:90_000, 0]
    assert np.abs(decoded).max() == pytest.approx(np.abs(sound).max(), rel=0.1)


@needs_ffmpeg
def test_cancelling_ends_ffmpeg_and_leaves_nothing(tmp_path: Path, own_folders: Path) -> None:
    soundfile.write(tmp_path / "source.wav", tone(3_000_000, 48000), 48000)
    ffmpeg("-i", tmp_path / "source.wav", tmp_path / "a.m4a")
    with pytest.raises(Cancelled):
        open_medium(tmp_path / "a.m4a", cancelled=lambda: True)
    assert list((own_folders / "cache" / "decoded").iterdir()) == []


def test_aac_without_ffmpeg_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.m4a"
    path.write_bytes(b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42\0\0\0\x08mdat")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match=r"a\.m4a.*install ffmpeg"):
        open_medium(path)


@needs_ffmpeg
@pytest.mark.parametrize("container", ["wav", "flac", "aiff", "w64", "au"])
def test_streams_of_unknown_length_are_read_to_their_end(tmp_path: Path, container: str) -> None:
    """What a program wrote to a pipe has no true length in its header."""
    sound = exact_noise(100_000)
    soundfile.write(tmp_path / "source.wav", sound, 48000)
    piped = ffmpeg("-i", tmp_path / "source.wav", "-f", container, "-")
    path = tmp_path / f"piped.{container}"
    path.write_bytes(piped)
    medium = open_medium(path)
    assert probe(path).frames == medium.frames == 100_000
    np.testing.assert_array_equal(medium.read(0, 100_000), sound)


@pytest.mark.parametrize("share", [0.94, 0.5, 0.1])
@pytest.mark.parametrize(("name", "container", "subtype", "bits"), LOSSLESS)
def test_what_is_there_of_a_cut_file_opens_with_a_note(
    tmp_path: Path, name: str, container: str, subtype: str, bits: int, share: float
) -> None:
    path = tmp_path / name
    sound = exact_noise(50_000, bits=bits).astype(np.float64)
    soundfile.write(path, sound, 48000, format=container, subtype=subtype)
    os.truncate(path, int(path.stat().st_size * share))
    medium = open_medium(path)
    assert medium.frames == pytest.approx(50_000 * share, abs=4200)
    (note,) = medium.condition.notes
    percent = float(note.split(": ")[1].split(" %")[0])
    assert percent == pytest.approx(100 * medium.frames / 50_000, abs=1)
    expected = sound[: medium.frames].astype(np.float32)
    np.testing.assert_array_equal(medium.read(0, medium.frames), expected)


@needs_ffmpeg
@pytest.mark.parametrize("share", [0.94, 0.5])
def test_a_cut_m4a_opens_with_a_note(tmp_path: Path, share: float) -> None:
    soundfile.write(tmp_path / "source.wav", tone(200_000, 48000), 48000)
    ffmpeg("-i", tmp_path / "source.wav", "-movflags", "+faststart", tmp_path / "a.m4a")
    whole = open_medium(tmp_path / "a.m4a")
    path = tmp_path / "cut.m4a"
    data = (tmp_path / "a.m4a").read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    medium = open_medium(path)
    assert medium.frames == pytest.approx(200_000 * share, rel=0.1)
    assert "Its end is missing" in medium.condition.notes[0]
    count = medium.frames - 4096
    np.testing.assert_array_equal(medium.read(0, count), whole.read(0, count))


@needs_ffmpeg
def test_an_m4a_without_its_index_is_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "source.wav", tone(200_000, 48000), 48000)
    ffmpeg("-i", tmp_path / "source.wav", tmp_path / "a.m4a")
    os.truncate(tmp_path / "a.m4a", (tmp_path / "a.m4a").stat().st_size * 2 // 3)
    with pytest.raises(AudioFileError, match=r"a\.m4a is damaged, or there is no sound in it"):
        open_medium(tmp_path / "a.m4a")


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.mp3", "a.ogg", "a.aiff"])
def test_a_header_alone_is_refused(tmp_path: Path, name: str) -> None:
    soundfile.write(tmp_path / name, noise(50_000, 2), 48000)
    os.truncate(tmp_path / name, 30)
    with pytest.raises(AudioFileError, match=r"damaged|not a sound file"):
        probe(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.wav", b"", "empty"),
        ("text.wav", b"just some words\n" * 50, "not a sound file"),
        ("text.mp3", b"just some words\n" * 50, "not a sound file"),
        ("bytes.raw", bytes(4000), "not a sound file"),
        ("zeros.wav", bytes(4000), "not a sound file"),
        ("bytes.vox", bytes(range(256)), "not a sound file"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(999), "not a sound file"),
        ("notes.mp3", b"ID3\x04\0\0\0\0\0\0", "only a tag"),
    ],
)
def test_what_is_not_sound_is_refused(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    name: str,
    content: bytes,
    sentence: str,
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(AudioFileError, match=sentence) as caught:
        open_medium(tmp_path / name)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert capfd.readouterr().err == ""


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match="does not exist"):
        probe(tmp_path / "none.wav")
    with pytest.raises(AudioFileError, match="is a folder"):
        probe(tmp_path)
    with pytest.raises(AudioFileError, match="device or pipe"):
        probe(os.devnull)


def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match="cannot be read: File name too long"):
        probe(tmp_path / ("x" * 300 + ".wav"))


def test_a_file_without_samples_is_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", noise(0, 2), 48000)
    with pytest.raises(AudioFileError, match="no sound"):
        probe(tmp_path / "a.wav")


def test_cancelled_decoding_leaves_nothing(tmp_path: Path, own_folders: Path) -> None:
    soundfile.write(tmp_path / "a.mp3", noise(300_000, 2), 48000)
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        open_medium(tmp_path / "a.mp3", cancelled=lambda: next(answers))
    assert list((own_folders / "cache" / "decoded").iterdir()) == []


def test_a_changed_file_is_decoded_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.ogg"
    soundfile.write(path, noise(10_000, 2), 48000)
    assert open_medium(path).frames == 10_000
    soundfile.write(path, noise(20_000, 2), 48000)
    assert open_medium(path).frames == 20_000


def test_a_file_changed_under_an_open_medium_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, noise(10_000, 2), 48000)
    medium = open_medium(path)
    with path.open("ab") as file:
        file.write(b"more")
    with pytest.raises(AudioFileError, match="changed on disk"):
        medium.read(0, 10)


def test_a_replaced_or_removed_file_does_not_disturb_an_open_medium(tmp_path: Path) -> None:
    """Saving over the open file must not take away what undo needs."""
    path = tmp_path / "a.wav"
    sound = exact_noise(10_000)
    soundfile.write(path, sound, 48000)
    medium = open_medium(path)
    soundfile.write(tmp_path / "b.wav", np.zeros((5, 1)), 48000)
    (tmp_path / "b.wav").replace(path)
    np.testing.assert_array_equal(medium.read(0, 10_000), sound)
    path.unlink()
    np.testing.assert_array_equal(medium.read(9_000, 1_000), sound[9_000:])


@pytest.mark.parametrize(("start", "count"), [(-1, 5), (0, 1001), (1001, 0), (5, -1)])
def test_a_range_outside_is_a_programming_error(tmp_path: Path, start: int, count: int) -> None:
    soundfile.write(tmp_path / "a.wav", noise(1000, 2), 48000)
    with pytest.raises(ValueError, match="outside"):
        open_medium(tmp_path / "a.wav").read(start, count)


def test_threads_may_read_at_once(tmp_path: Path) -> None:
    sound = exact_noise(200_000)
    soundfile.write(tmp_path / "a.flac", sound, 48000)
    medium = open_medium(tmp_path / "a.flac")
    wrong: list[int] = []

    def work(seed: int) -> None:
        starts = np.random.default_rng(seed).integers(0, 190_000, 40).tolist()
        wrong.extend(
            start
            for start in starts
            if not np.array_equal(medium.read(start, 999), sound[start : start + 999])
        )

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def ffmpeg(*arguments: str | Path) -> bytes:
    command = ["ffmpeg", "-v", "error", "-nostdin", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True).stdout


@needs_ffmpeg
@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.m4a", ("-movflags", "frag_keyframe+empty_moov", "-frag_duration", "500000")),
        ("a.spx", ("-ar", "16000")),
    ],
)
def test_a_cut_file_of_pieces_does_not_tell_how_much_is_missing(
    tmp_path: Path, name: str, options: tuple[str, ...]
) -> None:
    soundfile.write(tmp_path / "source.wav", tone(200_000, 48000), 48000)
    ffmpeg("-i", tmp_path / "source.wav", *options, tmp_path / name)
    data = (tmp_path / name).read_bytes()
    header = data.find(b"moof", len(data) // 2)  # ffmpeg opens no file that is cut in one
    (tmp_path / name).write_bytes(data[: max(header + 1000, len(data) // 2)])
    medium = open_medium(tmp_path / name)
    assert 0.3 < medium.frames / medium.sample_rate / (200_000 / 48000) < 0.8
    note = "Its end is missing: it was cut off, or recording it was not finished."
    assert medium.condition.notes == (note,)
