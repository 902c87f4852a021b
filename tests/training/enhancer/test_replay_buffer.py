"""The replay buffer keeps so many items, draws from them, and can be resumed."""

import numpy as np
import torch

from voicestudio.training.enhancer.replay_buffer import ReplayBuffer


def test_a_replay_keeps_so_many_and_goes_on_with_what_it_had():
    replay, draw = ReplayBuffer(3, share=0.25), np.random.default_rng(0)
    assert replay.sample(2, draw, "cpu") is None
    for number in range(40):
        sound = torch.full((2, 4, 5), float(number))
        replay.add(sound, sound + 0.5, torch.tensor([0.25, -1.0]), draw)
    kept = replay.state()
    assert len(kept["scores"]) == 3
    assert set(kept["scores"]) == {0.25}
    again = ReplayBuffer(3, share=0.25)
    again.restore(kept)
    one, other = (r.sample(5, np.random.default_rng(1), "cpu") for r in (replay, again))
    assert one is not None
    assert other is not None
    assert one[0].shape == (3, 4, 5)
    assert all(torch.equal(*pair) for pair in zip(one, other, strict=True))
    assert torch.equal(one[1], one[0] + 0.5)
