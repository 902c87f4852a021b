"""The discriminators of the enhancer."""

import pytest
import torch

from voicestudio.networks.discriminators import MetricDiscriminator, SpectralDiscriminator
from voicestudio.networks.features import Stft, compressed_magnitude
from voicestudio.networks.losses import feature_matching_loss


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


def test_features_of_the_same_sound_match():
    discriminator = SpectralDiscriminator()
    hidden = discriminator(torch.randn(1, 24_000)).hidden
    other = discriminator(torch.randn(1, 24_000)).hidden
    assert feature_matching_loss(hidden, hidden) == 0
    assert feature_matching_loss(hidden, other) > 0


def test_the_generator_can_climb_the_predicted_metric():
    discriminator = MetricDiscriminator()
    clean, waveform = torch.randn(2, 48_000), torch.randn(2, 48_000, requires_grad=True)
    stft = Stft()
    score = discriminator(compressed_magnitude(stft(clean)), compressed_magnitude(stft(waveform)))
    score.sum().backward()
    assert score.shape == (2,)
    assert waveform.grad is not None
    assert waveform.grad.abs().sum() > 0
