"""A Change as a value, and the map of time that its rates make."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.voice.change import Change
from voicestudio.voice.frames import BANDS
from voicestudio.voice.time_map import TimeMap


def rated(*rates):
    count = len(rates)
    return Change(np.zeros(count), np.zeros((count, BANDS)), np.array(rates))


def test_none_changes_nothing():
    assert Change.none(7).is_none
    assert len(Change.none(7)) == 7
    assert TimeMap.of(Change.none(7)).is_identity
    assert not rated(1.0, 1.1).is_none


@pytest.mark.parametrize(
    "wrong",
    [
        {"pitch_semitones": np.full(3, 25.0)},
        {"gain_db": np.full((3, BANDS), np.nan)},
        {"rate": np.array([1.0, 0.0, 1.0])},
        {"rate": np.ones(4)},
        {"gain_db": np.zeros((3, BANDS + 1))},
    ],
)
def test_values_that_mean_nothing_are_refused(wrong):
    fine = {"pitch_semitones": np.zeros(3), "gain_db": np.zeros((3, BANDS)), "rate": np.ones(3)}
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Change(**{**fine, **wrong})


def test_twice_as_fast_is_half_as_long_and_the_rest_moves_as_a_whole():
    time_map = TimeMap.of(rated(1.0, 2.0, 2.0, 1.0))
    np.testing.assert_array_equal(
        time_map.new_position([0, 480, 720, 960, 1440, 1500, 1920]),
        [0, 480, 600, 720, 960, 1020, 1440],
    )
    assert time_map.new_length(1920) == 1440
    # Before the first frame and after the last one nothing is stretched.
    np.testing.assert_array_equal(time_map.new_position([-10, 2000]), [-10, 1520])


@given(st.lists(st.sampled_from([0.25, 0.7, 1.0, 1.0, 1.3, 4.0]), min_size=1, max_size=40))
def test_maps_turn_back_and_unchanged_frames_move_by_whole_samples(rates):
    time_map = TimeMap.of(rated(*rates))
    places = np.linspace(-50.0, 480.0 * len(rates) + 50.0, 97)
    moved = time_map.new_position(places)
    assert (np.diff(moved) > 0.0).all()
    np.testing.assert_allclose(time_map.old_position(moved), places, atol=1e-6)
    still = np.diff(time_map.new_edges)[np.array(rates) == 1.0]
    assert (still == 480).all()
    assert time_map.new_length(0) == 0
