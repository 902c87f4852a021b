"""Recursive filters in blocks: the same as scipy's loop over samples."""

import numpy as np
import pytest
from scipy.signal import butter, sosfilt

from voicestudio.audio.recursive_filter import RecursiveFilter, Section

SOUND = np.random.default_rng(0).standard_normal((20_000, 2))


@pytest.mark.parametrize("cuts", [[], [0, 1, 5, 127, 128, 129, 256, 2_305, 4_353, 19_999]])
@pytest.mark.parametrize("order", [2, 4, 6])
def test_it_is_what_scipy_does(order: int, cuts: list[int]) -> None:
    sos = butter(order, 0.002, "highpass", output="sos")
    sections = [Section(*row[:3], *row[4:]) for row in sos]
    filtering = RecursiveFilter(sections, 2)
    found = np.concatenate([filtering.filter(block) for block in np.split(SOUND, cuts)])
    assert np.abs(found - sosfilt(sos, SOUND, axis=0)).max() < 1e-9


def test_without_sections_nothing_changes() -> None:
    assert np.array_equal(RecursiveFilter([], 2).filter(SOUND), SOUND)
