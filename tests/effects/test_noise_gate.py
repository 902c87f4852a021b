"""The noise gate: what it lets through, and that it does not flutter."""

import numpy as np
import pytest
from sounds import gaussian_noise, tone
from streams import done, level_db

from voicestudio.effects.noise_gate import NOISE_GATE

RATE = 48_000
SHORT = {"threshold": -40, "range": 60, "hold": 0, "release": 20}


def word(level: float, seconds: float) -> np.ndarray:
    return tone(300.0, seconds, level=10 ** (level / 20))


def test_pauses_are_turned_down_by_the_range_and_words_are_whole() -> None:
    """The beginning of a word is not cut: the gate hears it before it comes."""
    pause = gaussian_noise(1.0, -60)
    sound = np.concatenate([pause, word(-12, 1.0), pause])
    heard = done(NOISE_GATE, sound, {**SHORT, "range": 30})
    assert level_db(heard[:40_000]) - level_db(sound[:40_000]) == pytest.approx(-30, abs=0.1)
    assert level_db(heard[-20_000:]) - level_db(sound[-20_000:]) == pytest.approx(-30, abs=0.1)
    spoken = slice(RATE, 2 * RATE)
    np.testing.assert_allclose(heard[spoken], sound[spoken], atol=0.01)


def test_it_stays_open_for_as_long_as_it_holds() -> None:
    sound = np.concatenate([word(-12, 0.5), gaussian_noise(2.0, -60)])
    for hold in (0, 300, 1_000):
        heard = done(NOISE_GATE, sound, {**SHORT, "hold": hold})
        closing = np.abs(heard / (sound + 1e-9))[RATE // 2 :, 0]
        half = np.flatnonzero(closing < 0.1)[0] / RATE * 1_000
        # Until the level has fallen from -12 to -46 dB, and the gain by 20 of its 60 dB.
        fallen = 12 * np.log(10 ** (34 / 20)) + 20 * np.log(60 / 40)
        assert half == pytest.approx(hold + fallen, abs=15)


def test_it_closes_steadily_and_no_further_than_its_range() -> None:
    """A constant, which the detector does not hear, shows the gain."""
    sound = np.concatenate([word(-12, 0.5), np.full((RATE, 1), 0.001, np.float32)])
    gain = 1_000 * done(NOISE_GATE, sound, {**SHORT, "release": 200})[RATE // 2 :, 0]
    assert gain.max() == pytest.approx(1, abs=0.01)
    assert np.diff(gain).max() < 1e-6
    assert gain[-1] == pytest.approx(10 ** (-60 / 20), rel=0.5)
    assert gain.min() >= 0.999 * 10 ** (-60 / 20)


def test_between_its_two_levels_it_stays_as_it_is() -> None:
    between = word(-43, 1.0)
    values = {**SHORT, "hysteresis": 6}
    assert level_db(done(NOISE_GATE, between, values)[RATE // 2 :]) < level_db(between) - 50
    opened = np.concatenate([word(-20, 0.5), between])
    heard = done(NOISE_GATE, opened, values)
    np.testing.assert_allclose(heard[RATE:], opened[RATE:], atol=1e-4)
    assert level_db(done(NOISE_GATE, opened, {**values, "hysteresis": 0})[RATE:]) < -90


def test_rumble_does_not_open_it() -> None:
    rumble = tone(15.0, 2.0, level=0.03)
    assert level_db(done(NOISE_GATE, rumble, SHORT)[RATE:]) < level_db(rumble) - 50


def test_the_pitch_of_a_deep_voice_opens_it() -> None:
    deep = tone(100.0, 1.0, level=10 ** (-40 / 20))
    heard = done(NOISE_GATE, deep, {**SHORT, "threshold": -43})
    np.testing.assert_allclose(heard[RATE // 2 :], deep[RATE // 2 :], atol=1e-4)
