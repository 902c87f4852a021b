"""Simulated rooms: their time of reverberation, and the part that a target keeps."""

import numpy as np
import pytest

from voicestudio.training.common.room_responses import DELAY, simulate_room

RATE = 48_000


def _reverberation(response):
    """T20 by Schroeder's backward integration, in seconds for 60 dB."""
    left = np.cumsum(np.square(response[::-1], dtype=np.float64))[::-1]
    decay = 10 * np.log10(left / left[0] + 1e-12)
    start, stop = (int(np.argmax(decay < level)) for level in (-5, -25))
    return 3 * (stop - start) / RATE


@pytest.mark.parametrize("seconds", [0.2, 0.4, 0.7])
def test_a_room_rings_for_as_long_as_it_was_asked_to(seconds):
    rooms = [simulate_room(np.random.default_rng(seed), seconds) for seed in range(10)]
    found = [_reverberation(room.full) for room in rooms]
    assert np.median(found) == pytest.approx(seconds, rel=0.25)
    assert all(0.5 * seconds < time < 1.6 * seconds for time in found)


def test_the_direct_sound_is_the_first_and_comes_after_the_delay():
    for seed in range(10):
        room = simulate_room(np.random.default_rng(seed))
        assert np.abs(room.full[: 2 * DELAY]).max() == pytest.approx(1.0, abs=1e-6)
        assert int(np.argmax(np.abs(room.full[: DELAY + 4]))) in range(DELAY, DELAY + 4)
        assert np.sum(room.full[:DELAY] ** 2) < 0.05 * np.sum(room.full[: 2 * DELAY] ** 2)


def test_a_target_keeps_four_milliseconds_and_fades_out_in_twelve_more():
    room = simulate_room(np.random.default_rng(3), 0.5)
    at = np.arange(len(room.full))
    window = np.divide(room.kept, room.full, out=np.zeros(len(at)), where=room.full != 0)
    kept, half, gone = (DELAY + round(s * RATE) for s in (0.004, 0.010, 0.016))
    np.testing.assert_allclose(room.kept[:kept], room.full[:kept], atol=1e-6)
    assert window[half] == pytest.approx(0.5, abs=0.01)
    assert not room.kept[gone + 1 :].any()
