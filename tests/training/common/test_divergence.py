"""Detecting divergence by steps, by validation and by weights."""

import pytest
import torch

from voicestudio.training.common.divergence import Diverged, DivergenceWatch
from voicestudio.training.enhancer.enhancer_training import EnhancerTask


def _take_steps(watch, count, gradient_norm):
    for _ in range(count):
        watch.step(1.0, gradient_norm)


def test_a_single_bad_step_is_forgiven_and_five_in_a_row_are_not():
    watch = DivergenceWatch({})
    for _ in range(4):
        watch.step(float("nan"), 1.0)
    watch.step(1.0, 1.0)
    with pytest.raises(Diverged, match="not a number"):
        _take_steps(watch, 5, gradient_norm=float("inf"))


def test_an_exploding_gradient_is_noticed():
    watch = DivergenceWatch({})
    _take_steps(watch, 100, gradient_norm=2.0)
    _take_steps(watch, 4, gradient_norm=500.0)
    _take_steps(watch, 1, gradient_norm=2.0)
    with pytest.raises(Diverged, match="exploded"):
        _take_steps(watch, 5, gradient_norm=500.0)


def test_a_gradient_is_exploding_from_fifty_times_the_usual_on():
    watch = DivergenceWatch({})
    _take_steps(watch, 60, gradient_norm=2.0)
    _take_steps(watch, 10, gradient_norm=90.0)
    _take_steps(watch, 4, gradient_norm=110.0)
    with pytest.raises(Diverged, match="exploded, 5 steps in a row"):
        watch.step(1.0, 110.0)


def test_what_is_usual_is_not_known_from_a_few_steps_nor_after_going_back():
    watch = DivergenceWatch({})
    _take_steps(watch, 49, gradient_norm=2.0)
    watch.step(1.0, 500.0)  # not yet: only now are fifty known
    _take_steps(watch, 4, gradient_norm=500.0)
    watch.forget_steps()
    _take_steps(watch, 5, gradient_norm=500.0)


def test_a_fall_of_held_out_speech_is_noticed_once_it_had_been_good():
    watch = DivergenceWatch(EnhancerTask.largest_falls)
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
        DivergenceWatch({}).weights({"a": torch.zeros(2), "b": torch.tensor([1.0, torch.nan])})
