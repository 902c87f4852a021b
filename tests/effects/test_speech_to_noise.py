"""The level of loud speech relative to that of its pauses."""

from collections.abc import Callable

import numpy as np
import pytest
from sounds import gaussian_noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.speech_to_noise import speech_to_noise_db

RATE = 48_000


def _found(sound: np.ndarray, start: int = 0, stop: int | None = None) -> float | None:
    medium = ArrayMedium(sound, RATE)
    return speech_to_noise_db(medium, start, medium.frames if stop is None else stop)


def test_noise_behind_speech_is_noticed(
    speech_like: Callable[..., np.ndarray], room_noise: Callable[..., np.ndarray]
) -> None:
    clean = speech_like(3.0)
    assert _found(clean) > 30
    assert _found(clean + room_noise(3.0)) < 20


def test_it_is_the_ratio_within_the_range_alone() -> None:
    sound = np.concatenate([gaussian_noise(1.0, level) for level in (-20.0, -50.0, -80.0)])
    assert _found(sound, 0, 2 * RATE) == pytest.approx(30, abs=1)
    assert _found(sound, RATE) == pytest.approx(30, abs=1)
    assert _found(sound) == pytest.approx(60, abs=1)


def test_less_than_a_second_is_too_little() -> None:
    sound = gaussian_noise(1.0, -20.0)
    assert _found(sound) is not None
    assert _found(sound, 1) is None


def test_half_a_minute_is_measured_and_nothing_after_it() -> None:
    steady = np.tile(gaussian_noise(5.0, -50.0), (6, 1))
    loud = gaussian_noise(10.0, -20.0)
    assert _found(np.concatenate([steady, loud])) == _found(steady) < 2
    assert _found(np.concatenate([steady, loud]), 10 * RATE) == pytest.approx(30, abs=1)
