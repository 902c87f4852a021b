"""What a run watches itself by: schedule, divergence, balance, collapse, and past results."""

import numpy as np
import pytest
import torch

from voicestudio.training.common.divergence import Diverged, Watch
from voicestudio.training.common.learning_rate import CoolDown, rate_factor
from voicestudio.training.enhancer.diagnostics import Interval, collapse_figures, gradient_shares
from voicestudio.training.enhancer.replay_buffer import Replay


def _take_steps(watch, count, gradient_norm):
    for _ in range(count):
        watch.step(1.0, gradient_norm)


def test_the_rate_warms_up_halves_and_never_vanishes():
    assert rate_factor(0, 3000) == pytest.approx(1 / 300)
    assert rate_factor(3000, 3000) == pytest.approx(0.5)
    assert rate_factor(10**6, 3000) == 0.05


def test_a_cool_down_begins_where_the_rate_was_and_ends_at_nothing():
    cool_down = CoolDown(3000, 100)
    assert cool_down.rate_factor(3000, 3000) == pytest.approx(rate_factor(3000, 3000))
    assert cool_down.rate_factor(3050, 3000) == pytest.approx(0.25)
    assert cool_down.rate_factor(cool_down.end, 3000) == 0


def test_a_single_bad_step_is_forgiven_and_five_in_a_row_are_not():
    watch = Watch()
    for _ in range(4):
        watch.step(float("nan"), 1.0)
    watch.step(1.0, 1.0)
    with pytest.raises(Diverged, match="not a number"):
        _take_steps(watch, 5, gradient_norm=float("inf"))


def test_an_exploding_gradient_is_noticed():
    watch = Watch()
    _take_steps(watch, 100, gradient_norm=2.0)
    _take_steps(watch, 4, gradient_norm=500.0)
    _take_steps(watch, 1, gradient_norm=2.0)
    with pytest.raises(Diverged, match="exploded"):
        _take_steps(watch, 5, gradient_norm=500.0)


def test_a_fall_of_held_out_speech_is_noticed_once_it_had_been_good():
    watch = Watch()
    watch.validation({"val_si_sdr": -10.0, "val_pesq": 1.1})
    watch.validation({"val_si_sdr": -20.0, "val_pesq": 1.1})
    watch.validation({"val_si_sdr": 9.0, "val_pesq": 1.9})
    watch.validation({"val_si_sdr": 8.0, "val_pesq": 1.8})
    with pytest.raises(Diverged, match="val_si_sdr fell from 9 to 5"):
        watch.validation({"val_si_sdr": 5.0, "val_pesq": 1.9})
    with pytest.raises(Diverged, match="val_pesq fell"):
        watch.validation({"val_si_sdr": 9.0, "val_pesq": 1.2})


def test_weights_that_are_not_numbers_are_noticed():
    with pytest.raises(Diverged):
        Watch().weights({"a": torch.zeros(2), "b": torch.tensor([1.0, torch.nan])})


def test_means_of_an_interval_leave_out_what_is_not_a_number():
    interval = Interval()
    interval.add({"loss": 1.0}, waited=0.0)
    interval.add({"loss": float("nan")}, waited=0.0)
    interval.add({"loss": 3.0, "late": 5.0}, waited=0.0)
    entry = interval.entry()
    assert (entry["loss"], entry["late"]) == (2.0, 5.0)
    assert entry["wait_share"] == 0


def test_shares_follow_the_gradients_on_the_mask():
    heard = torch.ones(1, 2, 2, dtype=torch.complex64)
    spectrum = (heard * 0.5).requires_grad_()
    terms = {"weak": spectrum.real.sum(), "strong": 3 * spectrum.imag.sum()}
    assert gradient_shares(terms, spectrum, heard) == {"weak": 0.25, "strong": 0.75}


def test_a_generator_that_always_says_the_same_is_seen():
    clean, noise = torch.randn(4, 24_000), torch.randn(1, 24_000).expand(4, -1)
    alive = collapse_figures(clean, clean, 0.5 * clean)
    assert alive["variety"] == pytest.approx(1, abs=0.01)
    assert alive["level_db"] == pytest.approx(-6.02, abs=0.05)
    assert alive["reduction_db"] == pytest.approx(6.02, abs=0.05)
    assert collapse_figures(clean, clean, noise)["variety"] < 0.01


def test_a_replay_keeps_so_many_and_goes_on_with_what_it_had():
    replay, draw = Replay(3), np.random.default_rng(0)
    assert replay.sample(2, draw, "cpu") is None
    for number in range(40):
        sound = torch.full((2, 4, 5), float(number))
        replay.add(sound, sound + 0.5, torch.tensor([0.25, -1.0]), draw)
    kept = replay.state()
    assert len(kept["scores"]) == 3
    assert set(kept["scores"]) == {0.25}
    again = Replay(3)
    again.restore(kept)
    one, other = (r.sample(5, np.random.default_rng(1), "cpu") for r in (replay, again))
    assert one is not None
    assert other is not None
    assert one[0].shape == (3, 4, 5)
    assert all(torch.equal(*pair) for pair in zip(one, other, strict=True))
    assert torch.equal(one[1], one[0] + 0.5)
