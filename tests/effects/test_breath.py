"""Breath reduction: a breath becomes quieter, words do not."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.signal import butter, sosfilt
from sounds import gaussian_noise
from streams import done, level_db

from voicestudio.effects.breath import BREATH

RATE = 48_000


def breath(seconds: float, level: float) -> np.ndarray:
    """Noise from 500 Hz to 4 kHz that swells and fades."""
    return swelling(noise_band(seconds, 500, 4_000), level)


def noise_band(seconds: float, low: float, high: float) -> np.ndarray:
    sections = butter(2, (low, high), "bandpass", fs=RATE, output="sos")
    return sosfilt(sections, gaussian_noise(seconds, 0.0), axis=0)


def soft_vowel(seconds: float) -> np.ndarray:
    """Overtones of 200 Hz up to 4 kHz."""
    time = np.arange(round(seconds * RATE)) / RATE
    return sum(np.sin(2 * np.pi * 200 * k * time + k * k) for k in range(1, 21))[:, None]


def swelling(sound: np.ndarray, level: float) -> np.ndarray:
    made = sound * np.hanning(len(sound))[:, None] ** 0.3 / sound.std()
    return (made * 10 ** (level / 20)).astype(np.float32)


@pytest.mark.parametrize("reduction", [8.0, 20.0])
def test_a_breath_between_phrases_is_turned_down(
    speech_like: Callable[..., np.ndarray], reduction: float
) -> None:
    word, room = speech_like(2.0, RATE), gaussian_noise(0.3, -72)
    sound = np.concatenate([word, room, breath(0.5, -42), room, word])
    heard = done(BREATH, sound, {"reduction": reduction})
    middle = slice(len(word) + len(room) + 4_800, len(word) + len(room) + 19_200)
    change = level_db(heard[middle]) - level_db(sound[middle])
    assert change == pytest.approx(-reduction, abs=1.5)
    for words in (slice(RATE // 2, 2 * RATE - 4_800), slice(len(sound) - 2 * RATE + 4_800, None)):
        assert level_db(heard[words]) - level_db(sound[words]) == pytest.approx(0, abs=0.3)


def test_a_short_consonant_and_the_room_are_no_breath() -> None:
    sound = np.concatenate([gaussian_noise(1.0, -72), breath(0.08, -40), gaussian_noise(1.0, -72)])
    np.testing.assert_allclose(done(BREATH, sound, {}), sound, atol=1e-6)


@pytest.mark.parametrize(
    "soft", [soft_vowel(0.5), noise_band(0.5, 4_500, 7_500)], ids=["vowel", "hiss"]
)
def test_what_is_as_quiet_as_a_breath_but_has_pitch_or_hisses_is_left(
    speech_like: Callable[..., np.ndarray], soft: np.ndarray
) -> None:
    word, room = speech_like(2.0, RATE), gaussian_noise(0.3, -72)
    sound = np.concatenate([word, room, swelling(soft, -42), room, word])
    heard = done(BREATH, sound, {"reduction": 20.0})
    middle = slice(len(word) + len(room) + 4_800, len(word) + len(room) + 19_200)
    assert level_db(heard[middle]) - level_db(sound[middle]) == pytest.approx(0, abs=0.5)
