"""Generated impacts and wind: what can be measured of them."""

import numpy as np
import pytest

from voicestudio.training.common.generated_events import impacts, wind

SECOND = 48_000


@pytest.mark.parametrize("make", [impacts, wind])
def test_a_generated_noise_has_unit_power_and_follows_from_the_seed_alone(make):
    for seed in range(12):
        sound = make(3 * SECOND, np.random.default_rng(seed))
        assert sound.shape == (3 * SECOND,)
        assert sound.dtype == np.float32
        assert np.mean(np.square(sound, dtype=np.float64)) == pytest.approx(1.0, rel=1e-2)
        assert np.array_equal(sound, make(3 * SECOND, np.random.default_rng(seed)))


def _levels_db(sound: np.ndarray) -> np.ndarray:
    """Levels of frames of 10 ms against the whole."""
    frames = sound[: len(sound) // 480 * 480].reshape(-1, 480)
    return 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)


def test_impacts_rise_from_near_silence_in_hundredths_of_a_second():
    quiet, rises = [], []
    for seed in range(30):
        levels = _levels_db(impacts(3 * SECOND, np.random.default_rng(seed)))
        quiet.append(np.mean(levels < -20))
        rises.append(np.diff(levels).max())
    assert np.median(quiet) > 0.3
    assert np.median(rises) > 25


def test_objects_differ_in_the_pitch_that_they_ring_at():
    peaks = []
    for seed in range(30):
        power = np.abs(np.fft.rfft(impacts(SECOND, np.random.default_rng(seed)))) ** 2
        peaks.append(np.sum(power * np.arange(len(power))) / power.sum())
    assert min(peaks) < 800
    assert max(peaks) > 5_000


def test_wind_is_low_and_comes_in_gusts():
    gusts = []
    for seed in range(20):
        sound = wind(3 * SECOND, np.random.default_rng(seed))
        power = np.abs(np.fft.rfft(sound)) ** 2
        assert power[: 3 * 1_000].sum() > 0.85 * power.sum()
        levels = _levels_db(sound)
        gusts.append(np.percentile(levels, 95) - np.percentile(levels, 5))
    assert np.median(gusts) > 8
