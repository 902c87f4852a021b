"""What is done to voices and noises: responses, limits and spectra that can be measured."""

import numpy as np
import pytest
from sounds import gaussian_noise

from voicestudio.training.common.degradation import (
    band_limited,
    coloured,
    generated_noise,
    mains_hum,
)

SECOND = 48_000


def _spectrum(sound):
    return np.abs(np.fft.rfft(sound))


def test_a_colour_is_a_smooth_response_of_the_asked_spread():
    sound = gaussian_noise(1.0, 0.0)[:, 0]
    responses = []
    for seed in range(40):
        made = coloured(sound, np.random.default_rng(seed), 6.0)
        responses.append(20 * np.log10(_spectrum(made)[40:] / _spectrum(sound)[40:]))
    at_knots = np.array(responses)[:, [0, 160, 460, 1160, 2960, 6960, 11960]]  # from 40 Hz on
    assert np.std(at_knots) == pytest.approx(6.0, abs=1.0)
    assert abs(np.mean(at_knots)) < 1.2
    assert np.abs(np.diff(responses, axis=1)).max() < 1.5


def test_a_colour_may_be_left_out():
    sound = gaussian_noise(1.0, 0.0)[:, 0]
    assert coloured(sound, np.random.default_rng(0), 6.0, uncoloured=1.0) is sound
    np.testing.assert_allclose(coloured(sound, np.random.default_rng(0), 0.0), sound, atol=1e-4)


@pytest.mark.parametrize("limit", [3_500, 8_000, 18_000])
def test_a_band_limit_passes_what_is_below_and_nothing_six_per_cent_above(limit):
    sound = gaussian_noise(1.0, 0.0)[:, 0]
    gain = _spectrum(band_limited(sound, limit)) / _spectrum(sound)
    np.testing.assert_allclose(gain[10:limit], 1.0, atol=0.02)
    assert gain[round(1.03 * limit)] == pytest.approx(0.5, abs=0.02)
    assert gain[round(1.065 * limit) :].max() < 0.02


def test_hum_has_unit_power_at_multiples_of_50_or_60_hertz():
    mains = []
    for seed in range(6):
        hum = mains_hum(10 * SECOND, np.random.default_rng(seed))
        assert np.mean(hum**2) == pytest.approx(1.0, rel=1e-3)
        power = _spectrum(hum * np.hanning(len(hum))) ** 2  # a tenth of a hertz for each
        base = int(np.argmax(power[400:650])) + 400
        assert min(abs(base / 10 - 50), abs(base / 10 - 60)) < 0.25
        near = np.concatenate([power[n * base - 40 : n * base + 41] for n in range(1, 24)])
        assert near.sum() > 0.99 * power.sum()
        assert np.count_nonzero(power > 1e-4 * power.max()) > 8
        mains.append(round(base / 100))
    assert set(mains) == {5, 6}


def test_generated_noise_falls_by_up_to_7_db_an_octave():
    slopes, swings = [], []
    for seed in range(30):
        sound = generated_noise(4 * SECOND, np.random.default_rng(seed))
        power = _spectrum(sound) ** 2
        octaves = [power[4 * 250 * 2**n : 8 * 250 * 2**n].mean() for n in range(6)]
        slopes.append(np.polyfit(range(6), 10 * np.log10(octaves), 1)[0])
        high = np.diff(sound, prepend=sound[:1]).reshape(-1, 4_800).std(axis=1)
        swings.append(high.max() / high.min())
    assert min(slopes) < -5.5
    assert min(slopes) > -7.7
    assert max(slopes) > -1.5
    assert max(slopes) < 0.3
    assert 8 <= sum(swing > 1.6 for swing in swings) <= 22
