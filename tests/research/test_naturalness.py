"""Figures that say how natural enhanced speech is, on sounds whose figures are known."""

import numpy as np
import pytest

from research.naturalness import band_levels, frechet_distance, table, word_errors


@pytest.mark.parametrize(
    ("said", "heard", "errors"),
    [
        ("kids are talking", "kids are talking", 0),
        ("kids are talking", "kids talking", 1),
        ("kids are talking", "the kids are walking", 2),
        ("kids are talking", "", 3),
    ],
)
def test_word_errors_are_the_fewest_changes(said, heard, errors):
    assert word_errors(said, heard) == errors
    assert word_errors(heard, said) == errors


def test_levels_are_those_of_spoken_frames_by_band():
    time = np.arange(48_000) / 48_000
    tone = np.where(time < 0.5, np.sin(2 * np.pi * 10_500 * time), 0)
    levels = band_levels(tone)
    assert len(levels) == pytest.approx(31, abs=2)  # pauses are left out
    loudest = levels[5:25].argmax(axis=1)
    assert len(set(loudest.tolist())) == 1
    assert levels[10].max() - np.median(levels[10]) > 60


def test_the_distance_of_distributions_grows_with_mean_and_spread():
    rng = np.random.default_rng(0)
    one = rng.normal(size=(20_000, 3))
    assert frechet_distance(one, rng.normal(size=(20_000, 3))) < 0.01
    assert frechet_distance(one, one + 2) == pytest.approx(12, rel=0.01)
    assert frechet_distance(one, 3 * one) == pytest.approx(12, rel=0.05)


def test_a_row_of_the_table_has_every_figure():
    row = {"system": "studio", "pesq_wb": 2.4, "si_sdr": 14.6, "high_band_distance": 5.6}
    row |= {"frechet": 40.0, "words": 12.5, "sig": 3.2, "bak": 4.0, "ovrl": 2.9}
    line = table([row | {"distillmos": 3.3, "sig_falls": 2}]).splitlines()[-1]
    assert line == (
        "| studio | 2.400 | 14.60 | 5.60 | 40.0 | 12.5 | 3.200 | 4.000 | 2.900 | 3.300 | 2 |"
    )
