"""How strongly actors act: measured beside one another, and taken out of what is learnt."""

from dataclasses import replace

import pytest
import torch
from renderings import SMALL

from voicestudio.training.emotion.acting_strength import STRONGEST, WEAKEST, acting_strengths
from voicestudio.training.emotion.pair_batches import PairBatches, PairSampling

STATED = {None: 1.0, False: 0.6, True: 1.4}


def acted(pairs, speaker, strength, strong=None):
    """The pairs of a speaker who changes so many times as much."""
    return [
        replace(
            pair,
            change=pair.change * strength,
            target=replace(pair.target, speaker=speaker, strong=strong),
        )
        for pair in pairs
    ]


def test_a_speaker_is_compared_with_the_mean_of_all(pairs):
    found = acting_strengths(acted(pairs, "weak", 0.5) + acted(pairs, "strong", 1.5), STATED)
    assert set(found) == {(s, e) for s in ("weak", "strong") for e in ("happy", "sad")}
    for emotion in ("happy", "sad"):
        # There are eight pairs of each, and four that say 1.
        assert found["weak", emotion] == pytest.approx((4 + 8 * 0.5) / 12, abs=1e-3)
        assert found["strong", emotion] == pytest.approx((4 + 8 * 1.5) / 12, abs=1e-3)


def test_stated_strengths_do_not_count(pairs):
    several = [*acted(pairs, "a", 0.6, strong=False), *acted(pairs, "b", 1.4, strong=True)]
    assert all(one == pytest.approx(1) for one in acting_strengths(several, STATED).values())


def test_there_are_limits_and_the_opposite_is_weak(pairs):
    several = acted(pairs * 4, "against", -2) + acted(pairs * 4, "much", 9)
    found = acting_strengths(several, STATED)
    assert found["against", "sad"] == WEAKEST
    assert found["much", "sad"] == STRONGEST


def test_who_is_unknown_and_what_does_not_begin_neutral_says_nothing(pairs):
    moods = [replace(p, source=replace(p.source, emotion="angry")) for p in acted(pairs, "a", 1)]
    assert acting_strengths([*pairs_without_speaker(pairs), *moods], STATED) == {}


def pairs_without_speaker(pairs):
    return [replace(pair, target=replace(pair.target, speaker="")) for pair in pairs]


def test_intensities_follow_the_actor_only_when_asked(pairs):
    several = acted(pairs, "weak", 0.5) + acted(pairs, "strong", 1.5)
    sampling = PairSampling(identity=0.0)
    plain = PairBatches(several, SMALL, 16, 1, sampling)(0)
    assert torch.equal(plain.intensity, torch.ones_like(plain.intensity))
    asked = PairBatches(several, SMALL, 16, 1, replace(sampling, by_actor=True))(0)
    assert torch.equal(asked.change, plain.change)
    found = sorted({round(value, 3) for value in asked.intensity.tolist()})
    assert found == pytest.approx([8 / 12, 16 / 12], abs=0.002)
