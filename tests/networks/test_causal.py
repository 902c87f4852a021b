"""The causal generator: what it may hear, and that a stream gives what a file gives."""

import numpy as np
import pytest
import torch

from voicestudio.networks.causal import CausalConfig, CausalEnhancer
from voicestudio.networks.checkpoint import load_enhancer, save_enhancer
from voicestudio.networks.enhancer import Enhancer, EnhancerConfig
from voicestudio.networks.features import HOP
from voicestudio.networks.streaming import StreamingEnhancer
from voicestudio.sample_rate import SAMPLE_RATE

SMALL = CausalConfig(channels=8, mixing_units=8, time_units=8, blocks=2)


@pytest.fixture
def network():
    torch.manual_seed(0)
    return CausalEnhancer(SMALL).eval()


@pytest.fixture
def sound():
    return np.random.default_rng(1).normal(0, 0.1, 60_123).astype(np.float32)


def enhanced(network, samples, room=None):
    with torch.inference_mode():
        return network(torch.from_numpy(samples)[None], room)[0].numpy()


def streamed(stream, samples, sizes):
    """What comes out for `samples`, given in pieces of these sizes, then silence."""
    padded = np.concatenate([samples, np.zeros(2 * stream.latency, np.float32)])
    edges = np.cumsum(sizes)
    pieces = np.split(padded, edges[edges < len(padded)])
    out = np.concatenate([stream.process(piece[:, np.newaxis])[:, 0] for piece in pieces])
    assert len(out) == len(padded)
    return out[stream.latency : stream.latency + len(samples)]


@pytest.mark.parametrize("largest", [100, HOP, 5_000])
def test_a_stream_gives_what_the_whole_recording_gives(network, sound, largest):
    sizes = np.random.default_rng(2).integers(1, largest + 1, 2 * len(sound) // largest + 10)
    got = streamed(StreamingEnhancer(network), sound, sizes)
    inner = slice(0, len(sound) - HOP)  # the last half frame of a file has no right neighbour
    np.testing.assert_allclose(got[inner], enhanced(network, sound)[inner], atol=1e-5)


def test_the_latency_is_at_most_forty_milliseconds():
    assert StreamingEnhancer.latency / SAMPLE_RATE <= 0.04


def test_every_channel_of_a_stream_is_enhanced_by_itself(network, sound):
    both = StreamingEnhancer(network, channels=2).process(np.stack([sound, sound[::-1]], axis=1))
    for channel, alone in enumerate((sound, sound[::-1])):
        got = StreamingEnhancer(network).process(alone[:, np.newaxis].copy())
        np.testing.assert_allclose(both[:, [channel]], got, atol=1e-6)


def test_nothing_later_than_the_frame_is_heard(network, sound):
    other = sound.copy()
    other[40_000:] *= -1
    before = slice(0, 40_000 - StreamingEnhancer.latency)
    np.testing.assert_allclose(
        enhanced(network, other)[before], enhanced(network, sound)[before], atol=1e-6
    )


@pytest.mark.parametrize(
    "network",
    [CausalEnhancer(SMALL), Enhancer(EnhancerConfig(channels=8, blocks=1))],
    ids=["fast", "studio"],
)
def test_an_untrained_room_condition_changes_nothing_and_a_trained_one_does(network, sound):
    network.eval()
    keep = torch.tensor([1.0])
    np.testing.assert_array_equal(enhanced(network, sound, keep), enhanced(network, sound))
    network.room.shifts.data.normal_()
    assert np.abs(enhanced(network, sound, keep) - enhanced(network, sound)).max() > 1e-4


def test_a_stream_keeps_as_much_room_as_it_was_told(network, sound):
    network.room.shifts.data.normal_()
    got = streamed(StreamingEnhancer(network, keep_room=0.5), sound, [HOP] * 200)
    inner = slice(0, len(sound) - HOP)
    wanted = enhanced(network, sound, torch.tensor([0.5]))
    np.testing.assert_allclose(got[inner], wanted[inner], atol=1e-5)


@pytest.mark.parametrize("share", [0.25, 1.0])
def test_a_stream_keeps_the_share_that_it_is_told_of_what_it_removes(network, sound, share):
    stream = StreamingEnhancer(
        network, kept_share=lambda _before, removed: torch.full(removed.shape, share)
    )
    got = streamed(stream, sound, [HOP] * 200)
    wanted = share * sound + (1 - share) * enhanced(network, sound)
    inner = slice(0, len(sound) - HOP)
    np.testing.assert_allclose(got[inner], wanted[inner], atol=1e-5)


def test_the_file_says_which_design_it_holds(network, sound, tmp_path):
    save_enhancer(network, tmp_path / "fast.safetensors", {})
    loaded = load_enhancer(tmp_path / "fast.safetensors")
    assert isinstance(loaded, CausalEnhancer)
    np.testing.assert_array_equal(enhanced(loaded, sound), enhanced(network, sound))
