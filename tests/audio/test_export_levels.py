"""What integers and lossy formats do to levels: dither where it is due, and what is too loud."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.output_formats import OUTPUT_FORMATS, output_format
from voicestudio.audio.true_peak import TruePeak, peak_levels
from voicestudio.audio.write import write_medium
from voicestudio.audio.write_report import level_caution
from voicestudio.cli import main
from voicestudio.errors import UserError

RATE = 48_000
LEVEL = 1 / 32_768
LOSSY = [fmt for fmt in OUTPUT_FORMATS if fmt.lossy]


def _written(sound: np.ndarray, path: Path, name: str) -> np.ndarray:
    medium = ArrayMedium(sound.astype(np.float32), RATE)
    write_medium(medium, path, fmt=output_format(name), overwrite=True)
    return soundfile.read(path, dtype="float64", always_2d=True)[0]


def _tone(amplitude: float, seconds: float = 1.0, hertz: float = 997.0) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    return amplitude * np.sin(2 * np.pi * hertz * time)[:, np.newaxis]


@pytest.mark.parametrize("name", ["wav16", "wav24", "flac"])
def test_what_lies_on_the_levels_of_16_bits_is_kept_to_the_bit(name: str, tmp_path: Path) -> None:
    """A recording of 16 bits that was not edited, silence included."""
    levels = np.random.default_rng(1).integers(-32_768, 32_768, (RATE, 2))
    levels[1000:9000] = 0
    path = tmp_path / output_format(name).extension
    assert np.array_equal(_written(levels * LEVEL, path, name), levels * LEVEL)


def test_digital_silence_stays_silent_beside_sound(tmp_path: Path) -> None:
    sound = np.concatenate([_tone(0.1), np.zeros((RATE, 1)), _tone(0.1)])
    back = _written(sound, tmp_path / "a.wav", "wav16")
    assert not back[RATE : 2 * RATE].any()


def test_dither_keeps_tones_below_the_last_bit_without_distortion(tmp_path: Path) -> None:
    """Rounded alone, half a level would be silence; and no harmonics stand out of the noise."""
    sound = _tone(0.4 * LEVEL, 8.0)
    back = _written(sound, tmp_path / "a.wav", "wav16")[:, 0]
    time = np.arange(len(back)) / RATE
    for hertz, least, most in ((997, 0.36, 0.44), (2991, 0.0, 0.02), (4985, 0.0, 0.02)):
        found = 2 * abs(np.mean(back * np.exp(-2j * np.pi * hertz * time))) / LEVEL
        assert least <= found <= most
    error = (back - sound[:, 0]) / LEVEL
    assert abs(error.mean()) < 0.01
    assert error.var() == pytest.approx(1 / 4, rel=0.05)  # of dither 1/6, of rounding 1/12
    halves = np.corrcoef(np.abs(sound[:, 0]), error**2)[0, 1]
    assert abs(halves) < 0.01  # the noise does not follow the sound


def test_exporting_twice_gives_the_same_file(tmp_path: Path) -> None:
    sound = 0.3 * np.random.default_rng(2).standard_normal((100_000, 2))
    for name in ("one.wav", "two.wav"):
        _written(sound, tmp_path / name, "wav16")
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


@pytest.mark.parametrize("name", ["wav24", "flac"])
def test_24_bits_are_rounded(name: str, tmp_path: Path) -> None:
    sound = _tone(0.3)
    back = _written(sound, tmp_path / output_format(name).extension, name)
    assert np.abs(back - sound.astype(np.float32)).max() <= 0.5 / (1 << 23)


@pytest.mark.parametrize("fmt", LOSSY, ids=lambda fmt: fmt.name)
@pytest.mark.parametrize("amplitude", [0.2, 0.9, 2.0])
def test_lossy_formats_tell_of_what_players_will_clip(fmt, amplitude, tmp_path: Path) -> None:
    path = tmp_path / f"a{fmt.extension}"
    report = write_medium(ArrayMedium(_tone(amplitude).astype(np.float32), RATE), path, fmt=fmt)
    played = soundfile.read(path)[0]
    if amplitude < 0.5:
        assert report.warning == ""
        return
    assert report.peak == pytest.approx(np.abs(played).max(), rel=1e-3)
    assert bool(report.warning) == (report.peak > 1.006)
    if amplitude > 1:
        assert f"reaches {20 * np.log10(report.peak):.1f} dB over full scale" in report.warning
        assert "lower the gain" in report.warning


@pytest.mark.parametrize("name", ["wav16", "wav24", "flac"])
def test_integers_tell_how_much_was_clipped(name: str, tmp_path: Path) -> None:
    path = tmp_path / output_format(name).extension
    medium = ArrayMedium(_tone(2.0).astype(np.float32), RATE)
    report = write_medium(medium, path, fmt=output_format(name))
    assert report.warning.startswith(
        f"{report.clipped_samples} samples were too loud (up to 6.0 dB"
    )
    assert report.clipped_samples > RATE / 2


def test_one_clipped_sample_is_told_as_one(tmp_path: Path) -> None:
    samples = np.zeros((RATE, 1), np.float32)
    samples[RATE // 2] = 2.0
    report = write_medium(
        ArrayMedium(samples, RATE), tmp_path / "a.wav", fmt=output_format("wav16")
    )
    assert report.warning.startswith("1 sample was too loud (up to 6.0 dB")


def _between(level: float, seconds: float = 1.0) -> np.ndarray:
    """A tone whose samples stay 3 dB below its peaks, which reach `level` in the middle."""
    time = np.arange(round(seconds * RATE))
    swell = np.hanning(len(time))
    return (level * swell * np.sin(np.pi / 2 * time + np.pi / 4)).astype(np.float32)[:, np.newaxis]


@pytest.mark.parametrize("name", [fmt.name for fmt in OUTPUT_FORMATS if not fmt.lossy])
@pytest.mark.parametrize("level", [0.9, 1.2])
def test_integers_tell_of_peaks_between_samples(name: str, level: float, tmp_path: Path) -> None:
    fmt = output_format(name)
    report = write_medium(
        ArrayMedium(_between(level, 3.0), RATE), tmp_path / f"a{fmt.extension}", fmt=fmt
    )
    assert report.clipped_samples == 0
    told = f"Between its samples it reaches {20 * np.log10(1.2):.1f} dB over full scale"
    assert told in report.warning if fmt.bits and level > 1 else report.warning == ""


@pytest.mark.parametrize("seconds", [0.05, 1.0, 5.0])
def test_true_peaks_are_those_of_the_tone_in_any_blocks(seconds: float) -> None:
    sound = np.concatenate([_between(1.1, seconds), 0.2 * _between(1.0, 0.5)])
    sound = np.hstack([0.1 * sound, sound])
    whole = peak_levels(ArrayMedium(sound, RATE), 0, len(sound))
    assert whole.sample == np.abs(sound).max()
    assert whole.true == pytest.approx(1.1, rel=0.01)
    peak = TruePeak(RATE)
    for block in np.split(sound, [1, 2, 70, 700, len(sound) // 2]):
        peak.add(block)
    assert peak.levels().true == pytest.approx(whole.true, rel=1e-3)


def test_the_beginning_and_end_of_a_sound_make_no_peaks() -> None:
    """Full scale from the first to the last sample rings at its ends, and only by what it must."""
    assert peak_levels(ArrayMedium(np.zeros((10, 1), np.float32), RATE), 0, 10).true == 0.0
    tone = (0.9 * np.sin(np.arange(RATE) / 10)).astype(np.float32)[:, np.newaxis]
    assert peak_levels(ArrayMedium(tone, RATE), 0, RATE).true == pytest.approx(0.9, abs=0.01)


@pytest.mark.parametrize("fmt", OUTPUT_FORMATS, ids=lambda fmt: fmt.name)
def test_what_is_said_before_writing_is_true_afterwards(fmt, tmp_path: Path) -> None:
    for sound in (_tone(0.5), _tone(2.0), _between(1.3), _between(0.8)):
        medium = ArrayMedium(sound.astype(np.float32), RATE)
        said = level_caution(fmt, peak_levels(medium, 0, medium.frames))
        report = write_medium(medium, tmp_path / f"a{fmt.extension}", fmt=fmt, overwrite=True)
        if report.warning:
            assert said
        if not fmt.lossy:
            assert bool(said) == bool(report.warning)


@pytest.mark.parametrize("rate", [48_000, 192_000])
@pytest.mark.parametrize("frames", [1, 2, 3])
@pytest.mark.parametrize("fmt", OUTPUT_FORMATS, ids=lambda fmt: fmt.name)
def test_hardly_any_sound_is_written_or_refused_for_what_it_is(
    fmt, frames: int, rate: int, tmp_path: Path
) -> None:
    medium = ArrayMedium(np.full((frames, 1), 0.25, np.float32), rate)
    path = tmp_path / f"a{fmt.extension}"
    if frames * fmt.rate_for(rate) / rate > 0.5:
        assert write_medium(medium, path, fmt=fmt).frames == soundfile.info(path).frames
        return
    with pytest.raises(UserError, match="so short a sound is less than a sample; use WAV"):
        write_medium(medium, path, fmt=fmt)
    assert list(tmp_path.iterdir()) == []


def test_floats_keep_everything_and_are_not_complained_about(tmp_path: Path) -> None:
    medium = ArrayMedium(_tone(2.0).astype(np.float32), RATE)
    report = write_medium(medium, tmp_path / "a.wav", fmt=output_format("wavfloat"))
    assert (report.warning, report.clipped_samples) == ("", 0)
    assert report.peak == pytest.approx(2.0, rel=1e-3)


@pytest.mark.parametrize("fmt", LOSSY, ids=lambda fmt: fmt.name)
def test_no_encoder_dies_of_samples_that_are_no_sound(fmt, tmp_path: Path) -> None:
    """LAME would end the whole program."""
    sound = np.random.default_rng(3).standard_normal((RATE, 1)).astype(np.float32) * 1e12
    report = write_medium(ArrayMedium(sound, RATE), tmp_path / f"a{fmt.extension}", fmt=fmt)
    assert report.warning


def test_the_command_line_warns(tmp_path: Path, capsys) -> None:
    soundfile.write(tmp_path / "loud.wav", _tone(2.0), RATE, "FLOAT")
    out = tmp_path / "out.mp3"
    arguments = ["enhance", str(tmp_path / "loud.wav"), "-o", str(out), "--strength", "0"]
    assert main([*arguments, "--model", "fast"]) == 0
    warning = capsys.readouterr().out.splitlines()[-1]
    assert warning.startswith(f"{out}: It reaches 6.")
