"""How pairs are drawn and varied: which they begin with, and other speakers made of them."""

from dataclasses import replace

import pytest
import torch
from renderings import SMALL

from voicestudio.training.emotion.pair_batches import PairBatches, PairSampling
from voicestudio.training.emotion.parallel_pairs import pair_up
from voicestudio.voice.prosody import FEATURES

PLAIN = PairSampling(identity=0.0, narrow=0.0, height_spread=0.0)


def also_out_of_moods(pairs):
    """The same pairs and as many out of a mood: from each happy rendering to the sad one."""
    happy, sad = pairs[::2], pairs[1::2]
    return [*pairs, *(pair_up(a.target, b.target) for a, b in zip(happy, sad, strict=True))]


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_so_many_pairs_of_a_target_begin_with_a_mood(pairs, share):
    batches = PairBatches(also_out_of_moods(pairs), SMALL, 400, 1, replace(PLAIN, from_moods=share))
    batch = batches(0)
    sad = batch.emotion == SMALL.emotions.index("sad")
    found = (batch.origin[sad] != 0).double().mean()
    assert float(found) == pytest.approx(share, abs=0.1)
    # Happy is only reached from neutral, and is not drawn less for that.
    assert float(sad.double().mean()) == pytest.approx(0.5, abs=0.1)


def test_another_speaker_is_made_of_both_sides_alike(pairs):
    usual = PairBatches(pairs, SMALL, 64, 1, PLAIN)(0)
    varied = PairBatches(pairs, SMALL, 64, 1, replace(PLAIN, formants=0.15, tempo=0.1))(0)
    groups, others = varied.mask.sum(dim=1), varied.target_mask.sum(dim=1)
    assert len(set(groups.tolist())) > len(set(usual.mask.sum(dim=1).tolist()))
    # The quotient of lengths is the speaker's, whatever the tempo; rounded, of 25 groups or more.
    wanted = torch.where(varied.emotion == SMALL.emotions.index("happy"), 1 / 1.2, 1 / 0.8)
    torch.testing.assert_close(others / groups, wanted.float(), atol=0.12, rtol=0)
    bands = varied.bands.sum(dim=1)
    assert bands.min() < bands.max() == usual.bands.sum(dim=1).max()
    unknown = 1 - varied.bands[:, None]
    for features in (varied.source, varied.target, varied.inputs[..., :FEATURES]):
        assert not (features[..., 2:] * unknown).any()


def test_without_variation_the_draws_are_the_same(pairs):
    off = PairSampling(formants=0.0, tempo=0.0, from_moods=0.7)
    for one, other in zip(
        vars(PairBatches(pairs, SMALL, 8, 1)(3)).values(),
        vars(PairBatches(pairs, SMALL, 8, 1, off)(3)).values(),
        strict=True,
    ):
        assert torch.equal(one, other)
