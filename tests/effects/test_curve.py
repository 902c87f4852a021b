"""The curve through a few heights."""

import numpy as np
import pytest

from voicestudio.effects.curve import smooth

HEIGHTS = (0.0, 1.0, 1.0, 0.4)


def test_the_curve_goes_through_its_heights_at_even_places() -> None:
    np.testing.assert_allclose(smooth(np.linspace(0, 1, 4), HEIGHTS), HEIGHTS, atol=1e-12)
    np.testing.assert_allclose(smooth(np.array([-1.0, 2.0]), HEIGHTS), [0.0, 0.4], atol=1e-12)


def test_between_two_heights_it_rises_without_overshoot_and_is_level_at_both() -> None:
    part = smooth(np.linspace(0, 1 / 3, 101), HEIGHTS)
    assert (np.diff(part) > 0).all()
    assert part[50] == pytest.approx(0.5)
    assert part[25] == pytest.approx(0.5 - 0.5 * np.cos(np.pi / 4))
    assert part[1] < 0.001
    assert part[-2] > 0.999
    assert (smooth(np.linspace(1 / 3, 2 / 3, 50), HEIGHTS) == 1.0).all()
