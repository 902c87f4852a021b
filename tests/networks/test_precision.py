"""Computing in bfloat16."""

import pytest
import torch

from voicestudio.networks.discriminators import SpectralDiscriminator
from voicestudio.networks.precision import compute_in_bfloat16


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


@pytest.mark.parametrize("normalisation", ["weight", "spectral", "none"])
def test_bfloat16_changes_little_and_nothing_but_convolutions(normalisation):
    discriminator = SpectralDiscriminator(normalisation).eval()
    names, waveform = discriminator.state_dict().keys(), torch.randn(1, 12_000)
    whole = discriminator(waveform)
    compute_in_bfloat16(discriminator, "cpu")
    reduced = discriminator(waveform)
    assert discriminator.state_dict().keys() == names
    for one, other in zip(
        whole.scores + whole.hidden, reduced.scores + reduced.hidden, strict=True
    ):
        assert other.dtype == torch.float32
        torch.testing.assert_close(one, other, atol=0.03, rtol=0.05)
    torch.stack([score.mean() for score in reduced.scores]).sum().backward()
    for parameter in discriminator.parameters():
        assert parameter.grad is not None
        assert parameter.grad.dtype == torch.float32
        assert torch.isfinite(parameter.grad).all()
