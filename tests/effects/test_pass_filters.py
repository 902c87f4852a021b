"""High-pass and low-pass: as steep as they say, at any sample rate."""

import numpy as np
import pytest
from streams import done, response_db

from voicestudio.effects.parameters import complete
from voicestudio.effects.pass_filters import (
    HIGH_PASS,
    HIGH_PASS_RESPONSE,
    LOW_PASS,
    LOW_PASS_RESPONSE,
)

ORDERS = (1, 2, 3, 4, 6, 8)


def butterworth_db(ratio: np.ndarray, order: int) -> np.ndarray:
    """The response of a low-pass at frequencies given as multiples of its own."""
    return -10 * np.log10(1 + ratio ** (2 * order))


@pytest.mark.parametrize("slope", range(len(ORDERS)))
@pytest.mark.parametrize("rate", [44_100, 96_000])
def test_the_slope_is_that_of_a_butterworth_filter(slope: int, rate: int) -> None:
    """Bilinear, so frequencies are bent: tan(pi f / rate)."""
    hertz, response = response_db(HIGH_PASS, rate, {"frequency": 200, "slope": slope})
    bent = np.tan(np.pi * hertz / rate) / np.tan(np.pi * 200 / rate)
    seen = (hertz > 20) & (hertz < rate / 3)
    expected = butterworth_db(1 / bent[seen], ORDERS[slope])
    audible = expected > -100
    np.testing.assert_allclose(response[seen][audible], expected[audible], atol=0.05)

    hertz, response = response_db(LOW_PASS, rate, {"frequency": 3_000, "slope": slope})
    bent = np.tan(np.pi * hertz / rate) / np.tan(np.pi * 3_000 / rate)
    expected = butterworth_db(bent[seen], ORDERS[slope])
    audible = expected > -100
    np.testing.assert_allclose(response[seen][audible], expected[audible], atol=0.05)


def test_an_octave_beyond_it_is_as_quiet_as_its_slope_says() -> None:
    hertz, response = response_db(HIGH_PASS, 48_000, {"frequency": 400, "slope": 3})
    low, lower = (response[np.argmin(np.abs(hertz - f))] for f in (100, 50))
    assert low - lower == pytest.approx(24, abs=0.3)


def test_above_the_highest_frequency_a_low_pass_changes_nothing() -> None:
    sound = np.random.default_rng(0).standard_normal((8_000, 2)).astype(np.float32)
    np.testing.assert_array_equal(done(LOW_PASS, sound, {}, rate=8_000), sound)


@pytest.mark.parametrize("slope", [0, 3, 5])
@pytest.mark.parametrize(
    ("spec", "drawn_by", "frequency"),
    [(HIGH_PASS, HIGH_PASS_RESPONSE, 300), (LOW_PASS, LOW_PASS_RESPONSE, 3_000)],
)
def test_the_curve_is_what_is_heard(spec, drawn_by, frequency: float, slope: int) -> None:
    values = complete(spec.parameters, {"frequency": frequency, "slope": slope})
    hertz, heard = response_db(spec, 16_000, values)
    drawn = drawn_by.decibels(values, 16_000, hertz)
    audible = (heard > -80) & (hertz > 10) & (hertz < 7_800)
    np.testing.assert_allclose(drawn[audible], heard[audible], atol=0.05)


def test_the_curve_of_a_low_pass_above_all_sound_is_flat() -> None:
    values = complete(LOW_PASS.parameters, {"frequency": 12_000})
    hertz = np.array([20.0, 1_000.0, 8_000.0, 20_000.0])
    assert not LOW_PASS_RESPONSE.decibels(values, 16_000, hertz).any()
