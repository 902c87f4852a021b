"""Distances of renderings."""

import numpy as np
import pytest

from voicestudio.training.emotion.conversion_metrics import alignment, distance, pitch_statistics
from voicestudio.voice.analysis import analyse


def test_a_rendering_is_at_no_distance_from_itself(pack):
    one, other = (pack.frames(r) for r in pack.recordings[:2])
    same = distance(one, one, 20_000)
    assert same.mcd_db == pytest.approx(0, abs=1e-3)
    assert same.f0_rmse == 0
    apart = distance(one, other, 20_000)
    assert apart.mcd_db > 0
    assert apart.f0_rmse > 3
    silence = analyse(np.zeros(48_000, np.float32))
    assert distance(one, silence, 20_000).f0_rmse is None
    assert pitch_statistics(silence) is None


def test_the_alignment_is_the_cheapest_path():
    one, other = np.array([0.0, 1, 2, 3]), np.array([0.0, 0, 1, 2, 2, 3])
    path = alignment(np.abs(one[:, None] - other[None]))
    assert [tuple(step) for step in path] == [(0, 0), (0, 1), (1, 2), (2, 3), (2, 4), (3, 5)]
