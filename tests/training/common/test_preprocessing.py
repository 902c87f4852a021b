"""The noise floor of recordings that are to be targets, and their bandwidth."""

import numpy as np
import pytest
from sounds import gaussian_noise

from voicestudio.training.common.degradation import band_limited
from voicestudio.training.common.preprocessing import measured_bandwidth, without_noise_floor

SECOND = 48_000


def _noise(level_db, seconds=4.0, seed=0):
    return gaussian_noise(seconds, level_db, seed=seed)[:, 0]


def _level(sound):
    return 10 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-20)


def test_steady_noise_is_turned_down_by_up_to_20_db_and_speech_above_it_stays():
    sound = _noise(-60)
    loud = slice(SECOND, 2 * SECOND)
    sound[loud] += _noise(-20, 1.0, seed=1)
    made = without_noise_floor(sound)
    assert made.shape == sound.shape
    assert made.dtype == np.float32
    pause = slice(2 * SECOND + 4_800, 4 * SECOND - 4_800)
    assert -20.1 < _level(made[pause]) - _level(sound[pause]) < -7
    inside = slice(loud.start + 4_800, loud.stop - 4_800)
    assert _level(made[inside] - sound[inside]) < _level(sound[inside]) - 35


def test_a_very_short_recording_is_left_alone():
    sound = _noise(-60, 0.1)
    assert without_noise_floor(sound) is sound


@pytest.mark.parametrize("limit", [4_000, 8_000, 16_000])
@pytest.mark.parametrize("seconds", [0.2, 3.0])
def test_the_bandwidth_is_where_the_spectrum_ends_though_the_sound_is_cut_abruptly(limit, seconds):
    sound = band_limited(_noise(-20), limit) + _noise(-110, seed=1)
    sound = sound[SECOND // 2 :][: round(seconds * SECOND)]
    assert measured_bandwidth(sound) == pytest.approx(1.06 * limit, abs=450)


def test_a_full_or_very_short_recording_has_all_of_the_band():
    assert measured_bandwidth(_noise(-20)) > 23_500
    assert measured_bandwidth(_noise(-20, 0.01)) == 24_000


def test_a_tone_alone_has_the_band_up_to_it():
    tone = np.sin(2 * np.pi * 1_000 / SECOND * np.arange(SECOND)).astype(np.float32)
    assert measured_bandwidth(tone) == pytest.approx(1_000, abs=200)
