"""By how much quiet recordings are scaled before their voice is analysed."""

import math

import numpy as np
import pytest
from sounds import gaussian_noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.usual_level import usual_scale, usual_scale_of

RATE = 48_000


@pytest.mark.parametrize("level_db", [-47.0, -60.0, -75.0, -100.0])
def test_a_quiet_sound_is_brought_to_at_least_the_usual_level_by_a_power_of_two(level_db) -> None:
    scale = usual_scale_of(gaussian_noise(2.0, level_db), RATE)
    assert math.frexp(scale)[0] == 0.5
    assert -26.5 < level_db + 20 * math.log10(scale) < -19.5


@pytest.mark.parametrize("level_db", [-44.0, -30.0, -3.0])
def test_a_sound_that_is_loud_enough_is_left_alone(level_db: float) -> None:
    assert usual_scale_of(gaussian_noise(2.0, level_db), RATE) == 1.0


def test_the_loudest_tenth_decides_and_a_single_click_does_not() -> None:
    sound = gaussian_noise(4.0, -70.0)
    sound[: RATE // 2] = gaussian_noise(0.5, -40.0)
    assert usual_scale_of(sound, RATE) == 1.0
    sound[: RATE // 2] = gaussian_noise(0.5, -70.0)
    sound[1000:1200] = 0.5
    assert usual_scale_of(sound, RATE) == usual_scale_of(gaussian_noise(4.0, -70.0), RATE) > 100


def test_only_the_range_counts_and_silence_in_it_does_not() -> None:
    sound = np.concatenate(
        [
            gaussian_noise(2.0, -20.0),
            np.zeros((20 * RATE, 1), np.float32),
            gaussian_noise(2.0, -60.0),
        ]
    )
    medium = ArrayMedium(sound, RATE)
    assert usual_scale(medium, 0, medium.frames) == 1.0
    assert usual_scale(medium, 3 * RATE, medium.frames) == 64.0
    assert usual_scale(medium, 3 * RATE, 20 * RATE) == 1.0
    assert usual_scale(medium, RATE, RATE) == 1.0
