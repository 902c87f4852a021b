"""What the generator is asked for, at sounds whose loss is known."""

import numpy as np
import pytest
import torch

from voicestudio.networks.features import BINS, FFT_SIZE, Stft
from voicestudio.networks.losses import (
    ReconstructionLoss,
    ReconstructionWeights,
    band_mask,
    feature_matching_loss,
    level_of,
    pesq_loss,
)
from voicestudio.networks.pesq import Pesq
from voicestudio.sample_rate import SAMPLE_RATE

FREQUENCY = torch.arange(BINS) * SAMPLE_RATE / FFT_SIZE


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)


def _tone(hertz: float, amplitude: float = 1.0, samples: int = 48_000) -> torch.Tensor:
    return amplitude * torch.sin(2 * torch.pi * hertz * torch.arange(samples) / SAMPLE_RATE)


def _mean_magnitude(sound: torch.Tensor, size: int) -> float:
    """Compressed, of spectra with a Hann window of `size` and half of it as hop."""
    window = torch.hann_window(size)
    spectrum = torch.stft(sound, size, size // 2, window=window, return_complex=True)
    return float(spectrum.abs().pow(0.3).mean())


@pytest.mark.parametrize("limit", [3_500.0, 8_000.0, 16_000.0])
def test_the_band_mask_passes_all_below_its_limit_and_ends_five_per_cent_above(limit):
    mask = band_mask(torch.tensor([24_000.0, limit]))
    assert mask.shape == (2, BINS, 1)
    assert bool((mask[0] == 1).all())
    gains = mask[1, :, 0]
    assert bool((gains[limit >= FREQUENCY] == 1).all())
    assert bool((gains[1.05 * limit <= FREQUENCY] == 0).all())
    fading = (limit < FREQUENCY) & (1.05 * limit > FREQUENCY)
    wanted = (1.05 * limit - FREQUENCY) / (0.05 * limit)
    torch.testing.assert_close(gains[fading], wanted[fading], atol=1e-4, rtol=0)


def test_a_band_mask_hides_what_a_file_cannot_teach():
    stft, mask = Stft(), band_mask(torch.tensor([8_000.0]))
    below, above = _tone(1_000)[None], _tone(8_700)[None]
    kept = stft.inverse(stft(below + above) * mask, 48_000)
    torch.testing.assert_close(kept[:, 2000:-2000], below[:, 2000:-2000], atol=5e-3, rtol=0)


def test_the_level_is_that_of_the_speech_or_of_a_twentieth_of_the_noise():
    noisy, clean = torch.full((4, 100), 2.0), torch.zeros(4, 100)
    clean[1] = 0.5
    clean[2, 50:] = 0.5
    noisy[3] = 0
    levels = level_of(noisy, clean)
    wanted = torch.tensor([[0.1], [0.5], [0.5 / 2**0.5], [1e-5]])
    torch.testing.assert_close(levels, wanted, rtol=1e-4, atol=0)


def test_every_reconstruction_term_grows_with_the_error_and_is_least_without_any():
    loss = ReconstructionLoss()
    clean, error = torch.randn(2, 24_000), torch.randn(2, 24_000)
    right, near, far = (loss(clean + share * error, clean) for share in (0, 0.1, 0.5))
    for name in near:
        assert right[name] < near[name] < far[name]
    assert {name: float(right[name]) for name in ("complex", "magnitude", "resolutions")} == {
        "complex": 0,
        "magnitude": 0,
        "resolutions": 0,
    }


def test_reconstruction_terms_at_half_the_level_are_what_their_formulas_give():
    clean = torch.randn(1, 48_000)
    terms = ReconstructionLoss()(0.5 * clean, clean)
    spectrum = Stft()(clean).abs()
    loss = float((spectrum.pow(0.3) * (1 - 0.5**0.3)).square().mean())
    # Halving keeps the phase, so that both terms see the same difference.
    assert float(terms["complex"]) == pytest.approx(3 * loss, rel=1e-3)
    assert float(terms["magnitude"]) == pytest.approx(7 * loss, rel=1e-3)
    assert float(terms["snr"]) == pytest.approx(-0.1 * 10 * np.log10(1 / (0.25 + 1e-3)), rel=1e-3)
    resolutions = sum(_mean_magnitude(clean, window) for window in (480, 4096))
    assert float(terms["resolutions"]) == pytest.approx(resolutions * (1 - 0.5**0.3), rel=1e-3)


def test_lost_speech_may_count_more_than_noise_that_is_left():
    plain, strict = (ReconstructionLoss(ReconstructionWeights(lost_speech=w)) for w in (0.0, 2.0))
    clean = torch.randn(1, 48_000)
    for share, factor in ((0.5, 3), (1.5, 1)):
        before, after = plain(share * clean, clean), strict(share * clean, clean)
        assert float(after["magnitude"]) == pytest.approx(factor * float(before["magnitude"]))
        assert after["complex"] == before["complex"]


def test_a_wrong_phase_costs_in_the_complex_spectrum_alone():
    clean = torch.randn(1, 48_000)
    terms = ReconstructionLoss()(-clean, clean)
    assert float(terms["magnitude"]) == pytest.approx(0, abs=1e-6)
    assert float(terms["resolutions"]) == pytest.approx(0, abs=1e-6)
    power = float(Stft()(clean).abs().pow(0.6).mean())
    assert float(terms["complex"]) == pytest.approx(3 * 4 * power, rel=1e-3)


def test_the_snr_is_bounded_at_30_db_and_silence_counts_nothing():
    loss = ReconstructionLoss()
    clean = torch.randn(2, 24_000)
    assert float(loss(clean, clean)["snr"]) == pytest.approx(-3, abs=1e-3)
    assert float(loss(torch.randn(1, 24_000), torch.zeros(1, 24_000))["snr"]) == 0
    # Of two items one is silent: it halves the mean, and that is all.
    half = loss(torch.stack([clean[0], clean[1]]), torch.stack([clean[0], 0 * clean[1]]))
    assert float(half["snr"]) == pytest.approx(-1.5, abs=1e-3)
    ten_db = loss(clean + clean.flip(0) * 10**-0.5, clean)
    assert float(ten_db["snr"]) == pytest.approx(-1, abs=0.02)


def test_the_distance_by_pesq_is_a_mean_over_what_is_spoken(speech_like):
    pesq = Pesq()
    spoken = torch.from_numpy(speech_like(1.5, seed=3).T)
    spoken = spoken / spoken.square().mean().sqrt()
    noisy = spoken + 0.02 * torch.randn_like(spoken)
    alone = float(pesq.distance(spoken, noisy))
    assert 0.1 < alone < 4
    assert float(pesq_loss(pesq, spoken, noisy)) == pytest.approx(alone, rel=1e-4)
    both = pesq_loss(pesq, torch.cat([spoken, 0.3 * spoken]), torch.cat([noisy, noisy]))
    assert float(both) == pytest.approx(alone, rel=1e-4)
    quieter = 0.35 * spoken
    pair = pesq_loss(pesq, torch.cat([spoken, quieter]), torch.cat([noisy, quieter]))
    assert float(pair) == pytest.approx(alone / 2, rel=1e-3)
    assert float(pesq_loss(pesq, 0 * spoken, noisy)) == 0
    ruined = torch.randn_like(spoken)
    assert float(pesq.distance(spoken, ruined)) > 4
    assert float(pesq_loss(pesq, spoken, ruined)) == 4


def test_hidden_layers_are_matched_towards_the_real_ones():
    real = [torch.zeros(2, 3, requires_grad=True), torch.zeros(2, 5, requires_grad=True)]
    fake = [torch.full((2, 3), 0.5, requires_grad=True), torch.full((2, 5), -1.5)]
    loss = feature_matching_loss(real, fake)
    assert float(loss.detach()) == pytest.approx(1)
    loss.backward()
    assert real[0].grad is None
    assert fake[0].grad is not None
    assert bool((fake[0].grad > 0).all())
