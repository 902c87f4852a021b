"""Aligning renderings of a sentence and finding their difference."""

import numpy as np
import pytest
from renderings import RATES, SHIFTS

from voicestudio.training.emotion.parallel_pairs import load_pairs


def test_renderings_are_aligned_and_their_difference_is_found(pairs):
    for pair in pairs:
        emotion = pair.target.emotion
        middle = slice(20, 100)
        assert np.mean(pair.change[pair.voiced, 0]) == pytest.approx(SHIFTS[emotion], abs=1.0)
        assert np.exp(pair.change[middle, -1].mean()) == pytest.approx(RATES[emotion], abs=0.1)
        gain = pair.change[middle, 1:-1].mean()
        assert gain == pytest.approx(4 if emotion == "happy" else 0, abs=0.7)


def test_pairs_may_also_begin_with_every_mood(pack):
    moods = ("neutral", "happy", "angry", "sad")
    said = [r for r in pack.recordings if r.speaker == "nemo_EB0"]
    usual = load_pairs(pack, said, moods)
    more = load_pairs(pack, said, moods, from_moods=True)
    assert {pair.source.emotion for pair in usual} == {"neutral"}
    assert {(p.source.emotion, p.target.emotion) for p in more} == {
        (one, other) for one in moods for other in moods if one != other
    }
    # Each of three moods of each of three texts goes to each other mood, and to neutral.
    assert len(more) == len(usual) + 3 * 3 * 3
