"""The enhance effect on the real network; without shipped weights, with untrained ones."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from voicestudio.effects.enhance import ENHANCE, EnhanceProcessor
from voicestudio.networks.checkpoint import default_enhancer_path, load_enhancer
from voicestudio.networks.enhancer import Enhancer
from voicestudio.networks.features import HOP
from voicestudio.networks.model_file import ModelFileError


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Keep torch's threads from waiting for one another on a machine that is busy."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def processor() -> EnhanceProcessor:
    torch.manual_seed(0)
    return EnhanceProcessor(Enhancer().eval(), "cpu")


@pytest.mark.parametrize("frames", [1, 961, 20_000])
@pytest.mark.parametrize("channels", [1, 3])
def test_the_shape_stays(processor: EnhanceProcessor, frames: int, channels: int) -> None:
    block = np.random.default_rng(0).normal(0, 0.1, (frames, channels)).astype(np.float32)
    wet = processor.process(block)
    assert wet.shape == block.shape
    assert wet.dtype == np.float32
    assert wet.flags.c_contiguous
    assert np.isfinite(wet).all()


def test_channels_are_enhanced_each_by_itself(processor: EnhanceProcessor) -> None:
    block = np.random.default_rng(0).normal(0, 0.1, (24_000, 2)).astype(np.float32)
    both = processor.process(block)
    for channel in range(2):
        alone = processor.process(block[:, channel : channel + 1])
        np.testing.assert_allclose(both[:, channel : channel + 1], alone, atol=1e-5)


def test_silence_stays_silent(processor: EnhanceProcessor) -> None:
    assert np.abs(processor.process(np.zeros((48_000, 1), np.float32))).max() < 1e-6


def test_blocks_begin_on_the_networks_hop() -> None:
    assert ENHANCE.stride == HOP


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="missing"):
        load_enhancer(tmp_path / "nothing.safetensors")


def test_the_shipped_weights_load_and_run() -> None:
    if not default_enhancer_path().exists():
        pytest.skip("no weights yet")
    block = np.random.default_rng(0).normal(0, 0.05, (96_000, 2)).astype(np.float32)
    wet = ENHANCE.load("cpu").process(block, {})
    assert np.isfinite(wet).all()
    assert np.std(wet) < np.std(block)
