"""Other speakers made of frames: where formants go, how long sentences become."""

import numpy as np
import pytest

from voicestudio.training.emotion.speaker_variation import bands_left, faster, formants_moved
from voicestudio.voice.frames import BAND_CENTRES_HZ, BANDS, erb_frequency, erb_rate


def spectrum(formant_hz: float) -> np.ndarray:
    """Levels (1, BANDS) with one broad formant."""
    apart = erb_rate(BAND_CENTRES_HZ) - erb_rate(np.array(formant_hz))
    return -np.square(apart)[None] / 4


@pytest.mark.parametrize("factor", [0.87, 1.0, 1.15])
def test_a_formant_moves_by_the_factor(factor):
    moved = formants_moved(spectrum(1500.0), factor)[0]
    weight = np.exp(moved)
    found = erb_frequency(erb_rate(BAND_CENTRES_HZ) @ weight / weight.sum())
    assert float(found) == pytest.approx(1500 * factor, rel=0.03)


def test_a_factor_of_one_changes_nothing():
    random = np.random.default_rng(1)
    bands = random.normal(size=(5, BANDS))
    np.testing.assert_allclose(formants_moved(bands, 1.0), bands, atol=1e-9)
    np.testing.assert_allclose(faster(bands, 1.0), bands)


def test_differences_move_with_what_they_are_between():
    random = np.random.default_rng(2)
    one, other = random.normal(size=(2, 5, BANDS))
    apart = formants_moved(other, 1.1) - formants_moved(one, 1.1)
    np.testing.assert_allclose(formants_moved(other - one, 1.1), apart, atol=1e-12)


def test_bands_that_come_from_above_the_known_ones_are_unknown():
    assert bands_left(20, 1.0) == 20
    assert bands_left(20, 1.15) == 20
    assert 17 <= bands_left(20, 1 / 1.15) < 20


@pytest.mark.parametrize(("factor", "count"), [(1.1, 91), (1 / 1.1, 110)])
def test_a_tempo_shortens_and_keeps_the_course(factor, count):
    course = np.linspace(0, 1, 100)[:, None]
    made = faster(course, factor)
    assert made.shape == (count, 1)
    np.testing.assert_allclose(made[:, 0], np.linspace(0, 1, count), atol=0.01)


def test_one_frame_stays_one():
    assert faster(np.ones((1, 3)), 1.1).shape == (1, 3)
