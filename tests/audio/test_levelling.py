"""Exports reach the loudness that was asked for below their ceiling, as ffmpeg measures it.

Modules: audio.coding_trial.
"""

import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
from ffmpeg_loudness import by_ebur128
from sounds import noise

from voicestudio.audio.export import export_medium
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled

RATE = 48_000
FFMPEG = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")


@pytest.fixture(scope="module")
def talk() -> ArrayMedium:
    """Noise as dark as speech in syllables, quiet, and a loud laugh: more than a gain is needed."""
    seconds = np.arange(4 * RATE) / RATE
    white = np.random.default_rng(5).standard_normal((len(seconds), 2))
    dark = np.apply_along_axis(np.convolve, 0, white, np.hanning(24), "same")
    sound = 0.01 * dark * np.sin(2 * np.pi * seconds)[:, np.newaxis] ** 2
    sound[2 * RATE : 2 * RATE + RATE // 4] *= 4
    return ArrayMedium(sound.astype(np.float32), RATE)


@FFMPEG
@pytest.mark.parametrize(
    "settings",
    [
        ExportSettings("wav24", loudness=-16.0),
        ExportSettings("wav16", loudness=-30.0, rate=44_100, channels=1),
        ExportSettings("mp3", 128, rate=44_100, channels=1, loudness=-16.0),
        ExportSettings("mp3", 64, False, loudness=-14.0, ceiling=-2.0),
        ExportSettings("opus", 48, channels=1, loudness=-16.0),
        ExportSettings("m4a", 96, loudness=-16.0, ceiling=-1.5),
    ],
    ids=lambda settings: f"{settings.format}{settings.loudness:g}",
)
def test_loudness_and_true_peak(
    settings: ExportSettings, talk: ArrayMedium, tmp_path: Path
) -> None:
    path = tmp_path / f"a{settings.fmt.extension}"
    export_medium(talk, path, settings)
    found = by_ebur128(path)
    assert found.integrated == pytest.approx(settings.loudness, abs=0.1)
    assert found.true_peak <= settings.ceiling + 0.01


def test_without_a_limiter_it_is_a_gain(talk: ArrayMedium, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    export_medium(talk, path, ExportSettings("wavfloat", loudness=-35.0))
    written = soundfile.read(path, dtype="float32")[0]
    sound = talk.read(0, talk.frames)
    loud = np.abs(sound) > 0.001
    gains = written[loud] / sound[loud]
    assert gains.min() == pytest.approx(gains.max(), rel=1e-5)


def test_no_choice_means_no_change(talk: ArrayMedium, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    export_medium(talk, path, ExportSettings("wavfloat"))
    assert np.array_equal(soundfile.read(path, dtype="float32")[0], talk.read(0, talk.frames))


def test_silence_stays_silence(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    silent = ArrayMedium(np.zeros((RATE, 1), np.float32), RATE)
    report = export_medium(silent, path, ExportSettings("wav16", loudness=-16.0))
    assert report.frames == RATE
    assert not soundfile.read(path)[0].any()


def test_progress_grows_and_cancel_leaves_nothing(talk: ArrayMedium, tmp_path: Path) -> None:
    told: list[float] = []
    settings = ExportSettings("wav24", loudness=-16.0)
    export_medium(talk, tmp_path / "a.wav", settings, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        export_medium(talk, tmp_path / "b.wav", settings, cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.wav"]


@FFMPEG
@pytest.mark.parametrize("extension", ["mp3", "ogg", "opus", "m4a"])
@pytest.mark.parametrize("floor", [0.0, 0.0005])
def test_what_cannot_be_so_loud_stays_sound_and_is_told(
    extension: str, floor: float, tmp_path: Path
) -> None:
    """Clicks in silence and in faint noise: no gain makes them loud, and none is heaped up."""
    sound = floor * np.random.default_rng(3).standard_normal((5 * RATE, 1))
    sound[:: RATE // 5] = 0.9
    path = tmp_path / f"a.{extension}"
    settings = ExportSettings(extension, channels=1, loudness=-16.0)
    report = export_medium(ArrayMedium(sound.astype(np.float32), RATE), path, settings)
    found = by_ebur128(path)
    assert found.true_peak <= settings.ceiling + 0.05
    assert found.integrated > -45
    assert "LUFS instead of -16" in report.warning or abs(found.integrated + 16) <= 0.3


def test_a_loudness_that_is_missed_is_told(tmp_path: Path) -> None:
    clicks = np.zeros((5 * RATE, 1), np.float32)
    clicks[:: RATE // 10] = 1.0
    settings = ExportSettings("wav24", loudness=-16.0)
    report = export_medium(ArrayMedium(clicks, RATE), tmp_path / "a.wav", settings)
    assert "LUFS instead of -16" in report.warning
    silence = ArrayMedium(np.zeros((RATE, 1), np.float32), RATE)
    report = export_medium(silence, tmp_path / "b.wav", settings)
    assert "too little sound" in report.warning


def test_what_coding_does_is_known_before_a_long_recording_is_coded(tmp_path: Path) -> None:
    """LAME makes sound quieter by 0.4 dB; the whole recording is coded only once all the same."""
    seconds = np.arange(70 * RATE) / RATE
    swell = np.sin(2 * np.pi * seconds) ** 2
    sound = 0.05 * noise(len(seconds)) * swell[:, np.newaxis].astype(np.float32)
    told: list[float] = []
    settings = ExportSettings("mp3", 128, rate=44_100, channels=1, loudness=-16.0)
    report = export_medium(
        ArrayMedium(sound, RATE), tmp_path / "a.mp3", settings, progress=told.append
    )
    assert told == sorted(told), "a second coding would begin anew"
    assert report.loudness == pytest.approx(-16.0, abs=0.06)
