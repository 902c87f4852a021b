"""Bit rates, sample rates, channels and dither are in the file as they were chosen."""

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.encoding import AS_IT_IS, Encoding, remixed
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.output_formats import OUTPUT_FORMATS, output_format
from voicestudio.audio.wav_cues import Cue, read_cues
from voicestudio.audio.write import write_medium

RATE = 48_000
SECONDS = 4


@pytest.fixture(scope="module")
def stereo() -> ArrayMedium:
    """Noise that gets quieter towards high frequencies, like speech."""
    steps = 0.02 * np.random.default_rng(2).standard_normal((SECONDS * RATE, 2))
    sound = np.cumsum(steps, axis=0)
    smooth = np.apply_along_axis(np.convolve, 0, sound, np.full(400, 1 / 400), "same")
    return ArrayMedium((sound - smooth).astype(np.float32), RATE)


@pytest.mark.parametrize("name", ["mp3", "ogg", "opus"])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_bit_rate_is_about_what_was_asked_for(name, channels, stereo, tmp_path: Path) -> None:
    fmt = output_format(name)
    for bit_rate in (96, 128):
        path = tmp_path / f"{bit_rate}{fmt.extension}"
        write_medium(stereo, path, fmt=fmt, encoding=Encoding(bit_rate, channels=channels))
        measured = path.stat().st_size * 8 / SECONDS / 1000
        assert measured == pytest.approx(bit_rate, rel=0.2)
        assert soundfile.info(path).channels == channels


def test_a_constant_bit_rate_is_constant(stereo: ArrayMedium, tmp_path: Path) -> None:
    if shutil.which("ffprobe") is None:
        pytest.skip("ffprobe is not installed")
    rates = {}
    for constant in (True, False):
        path = tmp_path / f"{constant}.mp3"
        write_medium(stereo, path, encoding=Encoding(128, constant=constant))
        command = ["ffprobe", "-v", "error", "-show_entries", "packet=size", "-of", "json", path]
        answer = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        sizes = [int(packet["size"]) for packet in answer["packets"]][1:]
        rates[constant] = max(sizes) - min(sizes)
    assert rates[True] == 0
    assert rates[False] > 50


@pytest.mark.parametrize("name", ["wav16", "flac", "mp3", "ogg"])
def test_rate_and_channels(name: str, stereo: ArrayMedium, tmp_path: Path) -> None:
    fmt = output_format(name)
    path = tmp_path / f"a{fmt.extension}"
    write_medium(stereo, path, fmt=fmt, encoding=Encoding(rate=24_000, channels=1))
    info = soundfile.info(path)
    assert (info.samplerate, info.channels, info.frames) == (24_000, 1, SECONDS * 24_000)
    assert np.abs(soundfile.read(path)[0]).max() > 0.01


@pytest.mark.parametrize("fmt", OUTPUT_FORMATS, ids=lambda fmt: fmt.name)
def test_without_a_choice_the_file_is_the_one_of_before(fmt, stereo, tmp_path: Path) -> None:
    """The levels and modes that every file had before there was a choice."""
    assert AS_IT_IS.compression(fmt, RATE, 2) == fmt.compression
    assert AS_IT_IS.mode(fmt) == ("VARIABLE" if fmt.name == "mp3" else None)
    assert AS_IT_IS.rate_of(fmt, RATE) == fmt.rate_for(RATE)
    made = [tmp_path / f"{number}{fmt.extension}" for number in range(2)]
    write_medium(stereo, made[0], fmt=fmt, count=RATE)
    write_medium(stereo, made[1], fmt=fmt, count=RATE, encoding=Encoding(channels=2, rate=RATE))
    first, second = (soundfile.read(path, dtype="float32")[0] for path in made)
    assert np.array_equal(first, second)


def test_dither_can_be_left_out(tmp_path: Path) -> None:
    quiet = np.full((RATE, 1), 0.3 / 32768, np.float32)
    for dither in (False, True):
        path = tmp_path / f"{dither}.wav"
        encoding = Encoding(dither=dither)
        write_medium(ArrayMedium(quiet, RATE), path, fmt=output_format("wav16"), encoding=encoding)
        assert bool(soundfile.read(path, dtype="int16")[0].any()) is dither


def test_cues_are_at_the_same_time_at_another_rate(stereo: ArrayMedium, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    cues = (Cue(RATE, RATE, "one"), Cue(2 * RATE, 3 * RATE, "two"))
    write_medium(stereo, path, encoding=Encoding(rate=24_000), cues=cues)
    assert read_cues(path) == (Cue(24_000, 24_000, "one"), Cue(48_000, 72_000, "two"))


def test_channels_are_mixed_without_getting_louder() -> None:
    block = np.array([[1.0, 0.5, -1.0]], np.float32)
    assert remixed(block, 3) is block
    assert remixed(block, 1) == pytest.approx(0.5 / 3)
    assert remixed(block, 2).tolist() == [[0.0, 0.5]]
    assert remixed(block[:, 1:2], 2).tolist() == [[0.5, 0.5]]


@pytest.mark.parametrize(
    ("name", "bit_rate", "constant", "rate", "channels", "possible"),
    [
        ("mp3", 8, True, 48_000, 2, "48000 Hz, 2 channels; it can have 32, 40, 48, 56, 64, 80"),
        ("mp3", 320, True, 22_050, 1, "22050 Hz, 1 channel; it can have 8, 16, 24, 32, 40, 48"),
        ("mp3", 100, True, 48_000, 2, "256 or 320."),
        ("mp3", 400, False, 48_000, 2, "it can have 32 to 320."),
        ("mp3", 80, False, 8_000, 1, "it can have 8 to 64."),
        ("opus", 8, True, 48_000, 2, "it can have 12 to 512."),
        ("ogg", 32, True, 44_100, 1, "it can have 48 to 240."),
        ("m4a", 128, True, 8_000, 1, "it can have 8 to 48."),
    ],
)
def test_impossible_bit_rates_name_the_possible_ones(
    name: str, bit_rate: int, constant: bool, rate: int, channels: int, possible: str
) -> None:
    told = Encoding(bit_rate, constant).impossible(output_format(name), rate, channels)
    assert possible in told
    assert f"cannot have {bit_rate} kbit/s" in told


@pytest.mark.parametrize("name", ["mp3", "ogg", "opus", "m4a"])
def test_all_that_are_offered_are_possible_at_usual_rates(name: str) -> None:
    fmt = output_format(name)
    for bit_rate in fmt.bit_rates:
        for constant in (True, False) if name == "mp3" else (True,):
            assert not Encoding(bit_rate, constant).impossible(fmt, 48_000, 2)
    assert not Encoding(100, False).impossible(output_format("mp3"), 48_000, 2)
    assert not Encoding(0).impossible(fmt, 8_000, 1)
