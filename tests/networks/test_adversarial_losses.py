"""Adversarial objectives, at known scores and for a discriminator that learns."""

import pytest
import torch

from voicestudio.networks.adversarial_losses import OBJECTIVES, gradient_penalty, pairwise_accuracy
from voicestudio.networks.discriminators import SpectralDiscriminator


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


@pytest.mark.parametrize("name", OBJECTIVES)
def test_discriminators_learn_to_tell_speech_from_noise(speech_like, name):
    objective = OBJECTIVES[name]
    real = torch.from_numpy(speech_like(1.0).T * 5)
    fake = torch.randn_like(real)
    discriminator = SpectralDiscriminator(objective.normalisation)
    optimiser = torch.optim.Adam(discriminator.parameters(), 2e-3)
    losses = []
    for _ in range(12):
        loss = objective.discriminator(discriminator(real).scores, discriminator(fake).scores)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < losses[0] - 0.5 * abs(losses[0])
    on_real, on_fake = discriminator(real).scores, discriminator(fake).scores
    assert objective.generator(on_real) < objective.generator(on_fake)
    assert pairwise_accuracy(on_real, on_fake) > 0.7
    assert pairwise_accuracy(on_real, on_real) == 0


def test_objectives_at_scores_whose_losses_are_known():
    real, fake = [torch.full((2, 3), 0.5)], [torch.full((2, 3), -0.25)]
    wanted = {"least-squares": 0.25 + 0.0625, "hinge": 0.5 + 0.75, "wasserstein": -0.75}
    for name, loss in wanted.items():
        assert OBJECTIVES[name].discriminator(real, fake) == pytest.approx(loss)
    climbing = {"least-squares": 1.25**2, "hinge": 0.25, "wasserstein": 0.25}
    for name, loss in climbing.items():
        assert OBJECTIVES[name].generator(fake) == pytest.approx(loss)


def test_every_resolution_counts_the_same_whatever_its_size():
    real = [torch.full((2, 3), 0.5), torch.full((2, 40), 1.0)]
    fake = [torch.full((2, 3), -0.25), torch.full((2, 40), -1.0)]
    wanted = {"least-squares": (0.3125 + 1) / 2, "hinge": 1.25 / 2, "wasserstein": -2.75 / 2}
    for name, loss in wanted.items():
        assert OBJECTIVES[name].discriminator(real, fake) == pytest.approx(loss)
    climbing = {"least-squares": (1.25**2 + 4) / 2, "hinge": 0.625, "wasserstein": 0.625}
    for name, loss in climbing.items():
        assert OBJECTIVES[name].generator(fake) == pytest.approx(loss)
    assert (
        pairwise_accuracy([torch.ones(40), torch.zeros(2)], [torch.zeros(40), torch.ones(2)]) == 0.5
    )


@pytest.mark.parametrize("slope", [0.0, 1.0, 3.0])
def test_the_penalty_wants_a_slope_of_one(slope):
    def score(spectra):
        # Changes by `slope` when every value changes by 1: whose root mean square is 1.
        return [slope * spectrum.mean(dim=(1, 2, 3), keepdim=True) for spectrum in spectra]

    real, fake = [torch.randn(2, 2, 5, 7)], [torch.randn(2, 2, 5, 7)]
    penalty = gradient_penalty(score, real, fake, torch.tensor([0.2, 0.9]))
    assert float(penalty) == pytest.approx((slope - 1) ** 2, abs=1e-4)


def test_the_penalty_is_taken_between_real_and_fake_by_the_share_of_the_real_one():
    def score(spectra):  # its slope at a place is the root mean square there
        return [0.5 * spectrum.square().mean(dim=(1, 2, 3), keepdim=True) for spectrum in spectra]

    sizes = (2, 2, 5, 7), (2, 2, 3, 11)
    real, fake = ([torch.full(size, value) for size in sizes] for value in (2.0, 4.0))
    penalty = gradient_penalty(score, real, fake, torch.tensor([0.25, 1.0]))
    assert penalty.item() == pytest.approx((2.5**2 + 1.0) / 2, abs=1e-4)


def test_the_penalty_holds_a_critic_back(speech_like):
    real = torch.from_numpy(speech_like(0.5).T * 5)
    fake = torch.randn_like(real)
    critic = SpectralDiscriminator("none")
    for parameter in critic.parameters():
        parameter.data *= 3  # steep
    optimiser = torch.optim.Adam(critic.parameters(), 2e-3)
    penalties = []
    for _ in range(8):
        spectra = critic.spectra(real), critic.spectra(fake)
        penalty = gradient_penalty(lambda s: critic.discriminate(s).scores, *spectra, torch.rand(1))
        optimiser.zero_grad()
        penalty.backward()
        optimiser.step()
        penalties.append(float(penalty.detach()))
    assert penalties[-1] < 0.5 * penalties[0]
