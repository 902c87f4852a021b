"""Aligning renderings of a sentence and finding their difference."""

import numpy as np
import pytest
from renderings import RATES, SHIFTS


def test_renderings_are_aligned_and_their_difference_is_found(pairs):
    for pair in pairs:
        emotion = pair.target.emotion
        middle = slice(20, 100)
        assert np.mean(pair.change[pair.voiced, 0]) == pytest.approx(SHIFTS[emotion], abs=1.0)
        assert np.exp(pair.change[middle, -1].mean()) == pytest.approx(RATES[emotion], abs=0.1)
        gain = pair.change[middle, 1:-1].mean()
        assert gain == pytest.approx(4 if emotion == "happy" else 0, abs=0.7)
