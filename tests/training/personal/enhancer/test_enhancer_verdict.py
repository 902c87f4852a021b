"""A personal model is offered as better only when it is.

Modules: training.personal.verdict.
"""

import re

import numpy as np
import pytest

from voicestudio.training.personal.basis import Basis
from voicestudio.training.personal.enhancer.enhancer_verdict import verdict
from voicestudio.training.personal.enhancer.judgement import Judgement
from voicestudio.training.personal.enhancer.plan import Plan

PLAN = Plan(Basis("", ""), False, 90.0, 0.0, 40.0)
SPREAD = np.linspace(-1, 1, 12)


def _judged(pesq: float, si_sdr: float, wander: float = 0.0) -> Judgement:
    """Twelve mixtures of different difficulty; `wander` is how much gains differ."""
    uneven = wander * np.where(np.arange(12) % 2, 1, -1)
    return Judgement(2 + pesq + 0.5 * SPREAD + uneven, 5 + si_sdr + 3 * SPREAD + 10 * uneven, ())


@pytest.mark.parametrize(
    ("gains", "wander", "general", "accepted", "why"),
    [
        ((0.10, 1.0), 0.0, 0.0, True, r"clarity \+0\.10, less noise and room \+1\.0 dB\.$"),
        ((0.10, 0.0), 0.0, -0.04, True, "better"),
        ((0.00, 1.0), 0.0, 0.0, True, "better"),
        ((0.01, 0.1), 0.0, 0.0, False, "no better and no worse"),
        ((-0.0012, -0.1), 0.0, 0.0, False, "no better and no worse"),
        ((0.02, -0.19), 0.0, 0.0, False, "no better and no worse"),
        ((0.025, 0.0), 0.0, 0.0, False, "not clearly better"),
        ((0.10, 1.0), 0.5, 0.0, False, "not clearly better"),
        ((0.30, -0.3), 0.0, 0.0, False, "it is worse than"),
        ((0.30, -0.1), 0.0, 0.0, True, "better"),
        ((-0.03, 2.0), 0.0, 0.0, False, "it is worse than"),
        ((0.20, 1.0), 0.0, -0.1, False, "worse for others"),
        ((float("nan"), 1.0), 0.0, 0.0, False, "not usable sound"),
    ],
)
def test_the_rule(
    gains: tuple[float, float], wander: float, general: float, accepted: bool, why: str
) -> None:
    own = _judged(0, 0), _judged(*gains, wander)
    found = verdict(own, (_judged(0, 0), _judged(general, 0)), PLAN)
    assert found.accepted is accepted
    assert np.isfinite(list(found.gain.values())).all()
    assert re.search(why, found.sentence)
    assert not re.search("PESQ|shipped|held.out", found.sentence)
    if not accepted:
        assert "Record" in found.sentence
