"""Bringing sound to a loudness: by gain, by gain and limiter, or as far as that goes."""

from pathlib import Path

import numpy as np
import pytest
from compressed import needs_ffmpeg
from ffmpeg_loudness import array_by_ebur128
from sounds import RATE, noise, tone

from voicestudio.audio.loudness_targets import TARGETS
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.normalising import Normalisation, find_normalisation
from voicestudio.errors import Cancelled, UserError


def _found(sound: np.ndarray, target: float, ceiling: float = -1.0) -> Normalisation:
    medium = ArrayMedium(sound, RATE)
    told: list[float] = []
    found = find_normalisation(medium, 0, len(sound), target, ceiling, told.append, lambda: False)
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] <= 1
    return found


def _made(sound: np.ndarray, found: Normalisation) -> np.ndarray:
    blocks = np.split(sound, [3, 30_000])
    return np.concatenate(list(found.level(blocks, RATE, sound.shape[1])))


def _peaky(seconds: float) -> np.ndarray:
    """Quiet sound with a peak now and then, as speech close to the microphone has."""
    sound = 0.3 * tone(300, seconds, 2) + noise(round(seconds * RATE), 2, level=0.02)
    sound[RATE // 5 :: RATE // 3] = 0.9
    return sound


@needs_ffmpeg
@pytest.mark.parametrize("target", [target.lufs for target in TARGETS])
def test_another_meter_finds_the_target_below_the_ceiling(target: float, tmp_path: Path) -> None:
    sound = _peaky(5)
    found = _found(sound, target)
    made = _made(sound, found)
    assert made.shape == sound.shape
    measured = array_by_ebur128(made, RATE, tmp_path)
    assert found.reached
    assert measured.integrated == pytest.approx(target, abs=0.1)
    assert measured.true_peak <= -1.0


def test_where_peaks_allow_it_it_is_a_gain_and_nothing_else() -> None:
    sound = _peaky(4)
    found = _found(sound, -23.0)
    assert found.ceiling_db is None
    gain = np.float32(10 ** (found.gain_db / 20))
    assert np.array_equal(_made(sound, found), sound * gain)


def test_a_limiter_that_takes_away_most_of_the_gain_is_made_up_for() -> None:
    """Sound of which each more decibel brings a quarter, as levelled speech with loud peaks."""
    sound = np.random.default_rng(1).standard_normal((4 * RATE, 1))
    sound = np.sign(sound) * np.abs(sound) ** 2.5
    found = _found((0.5 * sound / np.abs(sound).max()).astype(np.float32), -16.8)
    assert found.gain_db > 15
    assert found.reached


def test_what_cannot_be_reached_is_told_and_still_below_the_ceiling() -> None:
    """A sound that is nothing but a few clicks cannot be loud."""
    sound = np.zeros((5 * RATE, 1), np.float32)
    sound[:: RATE // 4] = 0.5
    found = _found(sound, -9.0)
    assert not found.reached
    assert found.after < -15
    assert np.abs(_made(sound, found)).max() < 10 ** (-1 / 20)


@pytest.mark.parametrize("frames", [0, 100, 5 * RATE])
def test_silence_has_no_loudness_to_change(frames: int) -> None:
    with pytest.raises(UserError, match="too little sound"):
        _found(np.zeros((frames, 1), np.float32), -16.0)


def test_it_can_be_cancelled_in_any_pass() -> None:
    sound = _peaky(5)
    asked = 0

    def later() -> bool:
        nonlocal asked
        asked += 1
        return asked > 6  # the first pass asks four times

    with pytest.raises(Cancelled):
        find_normalisation(ArrayMedium(sound, RATE), 0, len(sound), -10.0, -1.0, print, later)
