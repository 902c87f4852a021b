"""Balance of loss terms, and signs of mode collapse."""

import pytest
import torch

from voicestudio.training.enhancer.diagnostics import collapse_figures, gradient_shares


def test_shares_follow_the_gradients_on_the_mask():
    heard = torch.ones(1, 2, 2, dtype=torch.complex64)
    spectrum = (heard * 0.5).requires_grad_()
    terms = {"weak": spectrum.real.sum(), "strong": 3 * spectrum.imag.sum()}
    shares = {"weak": 0.25, "strong": 0.75}
    assert gradient_shares(terms, spectrum, heard) == shares
    # The training goes on with the same graph.
    sum(terms.values()).backward()
    assert gradient_shares({"none": 0 * spectrum.real.sum()}, spectrum, heard) == {"none": 0}


def test_a_generator_that_always_says_the_same_is_seen():
    clean, noise = torch.randn(4, 24_000), torch.randn(1, 24_000).expand(4, -1)
    alive = collapse_figures(clean, clean, 0.5 * clean)
    assert alive["variety"] == pytest.approx(1, abs=0.01)
    assert alive["level_db"] == pytest.approx(-6.02, abs=0.05)
    assert alive["level_spread_db"] == 0
    assert alive["reduction_db"] == pytest.approx(6.02, abs=0.05)
    assert collapse_figures(clean, clean, noise)["variety"] < 0.01
    uneven = torch.tensor([1.0, 1.0, 10.0, 10.0])[:, None] * clean
    spread = collapse_figures(clean, clean, uneven)["level_spread_db"]
    assert spread == pytest.approx(20 / 3**0.5, abs=0.01)
