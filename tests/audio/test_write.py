"""Writing files: the sound survives, and a file is complete or is not there.

Modules: audio.channel_order, audio.file_name, audio.quantise, audio.read_back.
"""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from sounds import exact_noise

from voicestudio.audio.files import FileMedium, open_medium, probe
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.output_formats import OUTPUT_FORMATS, output_format, output_format_for
from voicestudio.audio.write import write_medium
from voicestudio.errors import Cancelled, UserError


def chirps(frames: int, rate: int, channels: int = 1) -> np.ndarray:
    """Short tone bursts below 2.5 kHz at irregular places: any shift would show."""
    rng = np.random.default_rng(3)
    time = np.arange(frames) / rate
    sound = np.zeros((frames, channels), np.float32)
    for channel in range(channels):
        for _ in range(30):
            at, width = rng.uniform(0.1, time[-1]), rng.uniform(0.003, 0.02)
            burst = np.exp(-(((time - at) / width) ** 2))
            sound[:, channel] += 0.3 * burst * np.sin(2 * np.pi * rng.uniform(200, 2500) * time)
    return 0.8 * sound / np.abs(sound).max()


def lag_and_correlation(sound: np.ndarray, reference: np.ndarray) -> tuple[int, float]:
    """Return the shift in frames that fits best and how well both agree where they stand."""
    size = 2 * len(reference)
    cross = np.fft.irfft(np.fft.rfft(sound, size) * np.conj(np.fft.rfft(reference, size)))
    lag = int(np.argmax(cross))
    return lag - size if lag > len(reference) else lag, float(np.corrcoef(sound, reference)[0, 1])


@pytest.mark.parametrize(
    ("fmt", "bits"), [("wav16", 16), ("wav24", 24), ("wavfloat", 24), ("flac", 24)]
)
@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (44100, 2), (192_000, 6)])
def test_lossless_formats_return_exactly_what_was_written(
    tmp_path: Path, fmt: str, bits: int, rate: int, channels: int
) -> None:
    chosen = output_format(fmt)
    sound = exact_noise(40_000, channels, bits=bits)
    path = tmp_path / f"a{chosen.extension}"
    report = write_medium(ArrayMedium(sound, rate), path, fmt=chosen)
    assert (report.path, report.frames, report.clipped_samples) == (path, 40_000, 0)
    medium = open_medium(path)
    assert (medium.sample_rate, medium.channels, medium.frames) == (rate, channels, 40_000)
    np.testing.assert_array_equal(medium.read(0, 40_000), sound)


@pytest.mark.parametrize("name", ["mp3", "ogg", "opus"])
@pytest.mark.parametrize(
    ("rate", "channels"), [(8000, 1), (16000, 1), (22050, 2), (44100, 2), (48000, 1), (96000, 2)]
)
def test_lossy_formats_keep_sound_place_and_length(
    tmp_path: Path, name: str, rate: int, channels: int
) -> None:
    fmt = output_format(name)
    sound = chirps(2 * rate + 123, rate, channels)
    report = write_medium(ArrayMedium(sound, rate), tmp_path / f"a{fmt.extension}", fmt=fmt)
    medium = open_medium(report.path)
    assert medium.sample_rate == fmt.rate_for(rate)
    assert medium.channels == channels
    assert medium.frames == report.frames == round(len(sound) * medium.sample_rate / rate)
    reference = chirps(2 * rate + 123, rate, channels)
    if medium.sample_rate != rate:
        grid = np.arange(medium.frames) / medium.sample_rate
        times = np.arange(len(sound)) / rate
        reference = np.stack([np.interp(grid, times, sound[:, c]) for c in range(channels)], 1)
    decoded = medium.read(0, medium.frames)
    for channel in range(channels):
        lag, correlation = lag_and_correlation(decoded[:, channel], reference[:, channel])
        assert lag == 0
        assert correlation > 0.97


def test_a_range_is_written(tmp_path: Path) -> None:
    sound = exact_noise(50_000)
    write_medium(ArrayMedium(sound, 48000), tmp_path / "a.flac", start=20_001, count=20_000)
    np.testing.assert_array_equal(
        open_medium(tmp_path / "a.flac").read(0, 20_000), sound[20_001:40_001]
    )
    with pytest.raises(ValueError, match="outside"):
        write_medium(ArrayMedium(sound, 48000), tmp_path / "b.flac", start=20_001, count=30_000)


def test_integers_clip_at_full_scale_and_tell(tmp_path: Path) -> None:
    sound = np.array([[0.5], [1.5], [-1.0], [-1.25], [1.0]], np.float32)
    report = write_medium(ArrayMedium(sound, 48000), tmp_path / "a.wav", fmt=output_format("wav16"))
    assert report.clipped_samples == 3
    written, _ = soundfile.read(tmp_path / "a.wav", dtype="int16")
    assert written.tolist() == [16384, 32767, -32768, -32768, 32767]
    report = write_medium(
        ArrayMedium(sound, 48000), tmp_path / "b.wav", fmt=output_format("wavfloat")
    )
    assert report.clipped_samples == 0
    np.testing.assert_array_equal(FileMedium(tmp_path / "b.wav").read(0, 5), sound)


def test_formats_are_chosen_by_the_file_name() -> None:
    names = [output_format_for(f"a{fmt.extension.upper()}").name for fmt in OUTPUT_FORMATS]
    assert names == ["wav24", "wav24", "wav24", "flac", "mp3", "ogg", "opus"]
    assert output_format_for("a.wav", "float").name == "wavfloat"
    with pytest.raises(UserError, match=r"a\.xyz .*\.wav, \.flac"):
        output_format_for("a.xyz")
    with pytest.raises(UserError, match="VORBIS"):
        output_format_for("a.wav", "VORBIS")
    with pytest.raises(UserError, match="wav16, wav24"):
        output_format("wav12")


def test_encoders_get_a_rate_that_keeps_the_band() -> None:
    rates = (8000, 11025, 22050, 44100, 48000, 192_000)
    assert [output_format("opus").rate_for(rate) for rate in rates] == [
        48000, 48000, 48000, 48000, 48000, 48000,
    ]  # fmt: skip
    assert [output_format("mp3").rate_for(rate) for rate in rates[2:]] == [
        22050, 44100, 48000, 48000,
    ]  # fmt: skip
    assert output_format("ogg").rate_for(96_000) == 96_000


def test_an_existing_file_is_kept_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"precious")
    path.chmod(0o640)
    medium = ArrayMedium(exact_noise(100), 48000)
    with pytest.raises(UserError, match=r"a\.wav exists already"):
        write_medium(medium, path)
    assert path.read_bytes() == b"precious"
    write_medium(medium, path, overwrite=True)
    assert probe(path).frames == 100
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_medium_can_be_saved_over_its_own_file(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    sound = exact_noise(60_000)
    soundfile.write(path, sound, 48000)
    medium = open_medium(path)
    write_medium(medium, path, start=10_000, overwrite=True)
    np.testing.assert_array_equal(open_medium(path).read(0, 50_000), sound[10_000:])
    np.testing.assert_array_equal(medium.read(0, 60_000), sound)


def test_a_link_keeps_its_place(tmp_path: Path) -> None:
    (tmp_path / "real.wav").write_bytes(b"old")
    (tmp_path / "link.wav").symlink_to(tmp_path / "real.wav")
    write_medium(ArrayMedium(exact_noise(100), 48000), tmp_path / "link.wav", overwrite=True)
    assert (tmp_path / "link.wav").is_symlink()
    assert probe(tmp_path / "real.wav").frames == 100


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_medium(ArrayMedium(exact_noise(100), 48000), tmp_path / "a.wav")
    assert (tmp_path / "a.wav").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("missing/a.wav", "folder .*missing does not exist"),
        ("folder.wav", "is a folder"),
        ("file/a.wav", "folder .*file does not exist"),
        (os.devnull, "device or pipe"),
        ("x" * 300 + ".wav", "name too long|cannot be written"),
    ],
)
def test_unwritable_targets_are_refused(tmp_path: Path, target: str, sentence: str) -> None:
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=sentence):
        write_medium(
            ArrayMedium(exact_noise(100), 48000),
            tmp_path / target,
            fmt=output_format("wav16"),
            overwrite=True,
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.wav"]


def test_too_many_channels_and_no_sound_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="MP3 holds 2 channels and this sound has 3; use WAV"):
        write_medium(ArrayMedium(exact_noise(100, 3), 48000), tmp_path / "a.mp3")
    with pytest.raises(UserError, match="no sound to write"):
        write_medium(ArrayMedium(exact_noise(0), 48000), tmp_path / "a.wav")
    with pytest.raises(UserError, match="may not take this sample rate"):
        write_medium(ArrayMedium(exact_noise(100), 96001), tmp_path / "a.flac")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.wav", "a.mp3"])
def test_a_cancel_leaves_nothing(tmp_path: Path, name: str) -> None:
    heard: list[float] = []
    with pytest.raises(Cancelled):
        write_medium(
            ArrayMedium(exact_noise(200_000), 48000),
            tmp_path / name,
            progress=heard.append,
            cancelled=lambda: len(heard) >= 3,
        )
    assert len(heard) == 3
    assert list(tmp_path.iterdir()) == []


def test_progress_reaches_one(tmp_path: Path) -> None:
    heard: list[float] = []
    write_medium(ArrayMedium(exact_noise(70_000), 48000), tmp_path / "a.wav", progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_a_source_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    source = tmp_path / "source.wav"
    soundfile.write(source, exact_noise(100_000), 48000)
    medium = open_medium(source)
    os.truncate(source, 1000)
    (tmp_path / "a.flac").write_bytes(b"old")
    with pytest.raises(UserError, match=r"source\.wav was changed"):
        write_medium(medium, tmp_path / "a.flac", overwrite=True)
    assert (tmp_path / "a.flac").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2


_LIMITED = """
import resource, sys
from pathlib import Path
import numpy as np
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.write import write_medium
from voicestudio.errors import UserError
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
sound = np.random.default_rng(0).uniform(-0.5, 0.5, (200_000, 2)).astype(np.float32)
try:
    write_medium(ArrayMedium(sound, 48000), Path(sys.argv[1]))
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a Unix matter")
@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg", "a.mp3", "a.opus"])
def test_no_room_on_the_disk_leaves_nothing(tmp_path: Path, name: str) -> None:
    """A limit on the size of files stands in for a full disk: writes fail the same way."""
    target = tmp_path / name
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(target), "40000"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert "could not be written completely" in done.stdout, done.stderr
    assert list(tmp_path.iterdir()) == []


class _LongSilence:
    """More than 4 GiB of 16-bit sound that takes no memory."""

    sample_rate = 192_000
    channels = 8
    frames = (1 << 32) // 16 + 1000

    def read(self, start: int, count: int) -> np.ndarray:
        raise Cancelled if start else UserError(f"asked for {count}")


def test_a_wav_beyond_4_gib_becomes_rf64(tmp_path: Path) -> None:
    """Only the choice is proved here; writing 4 GiB would take the suite's whole time."""
    seen: list[bytes] = []

    def peek() -> bool:
        partial = next(tmp_path.iterdir())
        seen.append(partial.read_bytes()[:4])
        return True

    with pytest.raises(Cancelled):
        write_medium(_LongSilence(), tmp_path / "a.wav", fmt=output_format("wav16"), cancelled=peek)
    assert seen == [b"RF64"]
