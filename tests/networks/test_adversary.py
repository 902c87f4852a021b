"""Losses and discriminators: what they reward."""

import pytest
import torch

from voicestudio.networks.discriminators import MetricDiscriminator, SpectralDiscriminator
from voicestudio.networks.features import Stft, compressed_magnitude
from voicestudio.networks.losses import (
    ReconstructionLoss,
    band_mask,
    discriminator_loss,
    feature_matching_loss,
    generator_loss,
)


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


def test_reconstruction_prefers_the_closer_answer():
    loss = ReconstructionLoss()
    clean, error = torch.randn(2, 24_000), torch.randn(2, 24_000)
    near = loss(clean + 0.1 * error, clean)
    far = loss(clean + 0.5 * error, clean)
    assert all(near[name] < far[name] for name in near)


def test_band_mask_hides_what_a_file_cannot_teach():
    stft, mask = Stft(), band_mask(torch.tensor([8_000.0]))
    time = torch.arange(48_000) / 48_000
    below = torch.sin(2 * torch.pi * 1_000 * time)[None]
    above = torch.sin(2 * torch.pi * 12_000 * time)[None]
    kept = stft.inverse(stft(below + above) * mask, 48_000)
    torch.testing.assert_close(kept[:, 2000:-2000], below[:, 2000:-2000], atol=5e-3, rtol=0)


def test_discriminators_learn_to_tell_speech_from_noise(speech_like):
    real = torch.from_numpy(speech_like(1.0).T * 5)
    fake = torch.randn_like(real)
    judge = SpectralDiscriminator()
    optimiser = torch.optim.Adam(judge.parameters(), 2e-3)
    losses = []
    for _ in range(12):
        loss = discriminator_loss(judge(real).scores, judge(fake).scores)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.5 * losses[0]
    assert generator_loss(judge(real).scores) < generator_loss(judge(fake).scores)


def test_features_of_the_same_sound_match():
    judge = SpectralDiscriminator()
    hidden = judge(torch.randn(1, 24_000)).hidden
    other = judge(torch.randn(1, 24_000)).hidden
    assert feature_matching_loss(hidden, hidden) == 0
    assert feature_matching_loss(hidden, other) > 0


def test_the_generator_can_climb_the_predicted_metric():
    judge = MetricDiscriminator()
    clean, waveform = torch.randn(2, 48_000), torch.randn(2, 48_000, requires_grad=True)
    stft = Stft()
    score = judge(compressed_magnitude(stft(clean)), compressed_magnitude(stft(waveform)))
    score.sum().backward()
    assert score.shape == (2,)
    assert waveform.grad is not None
    assert waveform.grad.abs().sum() > 0
