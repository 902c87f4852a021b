"""The parametric equaliser: each band does what is set, where it is set.

Modules: effects.biquads.
"""

import numpy as np
import pytest
from streams import done, response_db

from voicestudio.effects.equaliser import EQUALISER, RESPONSE
from voicestudio.effects.parameters import complete

RATE = 48_000


def at(hertz: np.ndarray, response: np.ndarray, frequency: float) -> float:
    return float(np.interp(frequency, hertz, response))


@pytest.mark.parametrize("gain", [-18.0, -3.0, 6.0, 18.0])
def test_a_bell_has_its_gain_at_its_frequency_and_half_of_it_at_its_edges(gain: float) -> None:
    """The edges of a bell, half its decibels, are one bandwidth apart: frequency / Q."""
    values = {"bell2_frequency": 1_000, "bell2_gain": gain, "bell2_q": 4.0}
    hertz, response = response_db(EQUALISER, RATE, values)
    assert at(hertz, response, 1_000) == pytest.approx(gain, abs=0.02)
    inside = hertz[np.abs(response) >= abs(gain) / 2]
    assert inside.max() - inside.min() == pytest.approx(250, rel=0.02)
    assert at(hertz, response, 20) == pytest.approx(0, abs=0.05)
    assert at(hertz, response, 20_000) == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize(
    ("shelf", "frequency", "inside", "outside"),
    [("low", 150, 10, 5_000), ("high", 8_000, 23_000, 200)],
)
@pytest.mark.parametrize("gain", [-12.0, 9.0])
def test_a_shelf_lifts_one_side_and_is_half_way_at_its_frequency(
    shelf: str, frequency: float, inside: float, outside: float, gain: float
) -> None:
    values = {f"{shelf}_frequency": frequency, f"{shelf}_gain": gain}
    hertz, response = response_db(EQUALISER, RATE, values)
    assert at(hertz, response, frequency) == pytest.approx(gain / 2, abs=0.1)
    assert at(hertz, response, inside) == pytest.approx(gain, abs=0.1)
    assert at(hertz, response, outside) == pytest.approx(0, abs=0.1)


def test_bands_add_up() -> None:
    """Two bands at one place are as loud as both; far from all bands nothing changes."""
    both = {"bell1_frequency": 500, "bell1_gain": 4, "bell2_frequency": 500, "bell2_gain": 5}
    hertz, response = response_db(EQUALISER, RATE, both)
    assert at(hertz, response, 500) == pytest.approx(9, abs=0.02)


@pytest.mark.parametrize("values", [{}, {"high_gain": 6, "high_frequency": 15_000}])
def test_what_is_flat_or_out_of_reach_changes_no_bit(values: dict[str, float]) -> None:
    sound = np.random.default_rng(0).standard_normal((16_000, 2)).astype(np.float32)
    np.testing.assert_array_equal(done(EQUALISER, sound, values, rate=16_000), sound)


@pytest.mark.parametrize("rate", [16_000, RATE])
def test_the_curve_is_what_is_heard(rate: int) -> None:
    values = {
        "low_gain": 6,
        "bell1_gain": -9,
        "bell2_gain": 12,
        "bell2_frequency": 1_500,
        "bell2_q": 5,
        "high_gain": -7,
    }
    hertz, heard = response_db(EQUALISER, rate, values)
    drawn = RESPONSE.decibels(complete(EQUALISER.parameters, values), rate, hertz)
    np.testing.assert_allclose(drawn[20:], heard[20:], atol=0.02)
    assert RESPONSE.decibels(complete(EQUALISER.parameters, values), rate, np.array([2e4]))[0] == (
        0.0 if rate == 16_000 else pytest.approx(-7, abs=0.5)
    )
