"""Learning-rate schedules at steps whose factors are known."""

import pytest

from voicestudio.training.common.learning_rate import CoolDown, CosineSchedule, HalvingSchedule

HALVING = HalvingSchedule(warm_up=300, halving_steps=3000, lowest=0.05)


def test_halving_warms_up_halves_and_never_vanishes():
    assert HALVING.factor(0) == pytest.approx(1 / 300)
    assert HALVING.factor(3000) == pytest.approx(0.5)
    assert HALVING.factor(10**6) == 0.05


def test_a_cosine_warms_up_and_falls_to_its_lowest():
    schedule = CosineSchedule(warm_up=10, steps=1000, lowest=0.02)
    assert schedule.factor(0) == pytest.approx(0.1)
    assert schedule.factor(500) == pytest.approx(0.5)
    assert schedule.factor(1000) == schedule.factor(5000) == 0.02


def test_a_cool_down_begins_where_the_rate_was_and_ends_at_nothing():
    cool_down = CoolDown(3000, 100)
    assert cool_down.factor(3000, HALVING) == pytest.approx(HALVING.factor(3000))
    assert cool_down.factor(3050, HALVING) == pytest.approx(0.25)
    assert cool_down.factor(cool_down.end, HALVING) == 0
