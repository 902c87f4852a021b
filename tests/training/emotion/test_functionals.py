"""Functionals of a recording."""

import numpy as np

from voicestudio.training.emotion.functionals import FUNCTIONALS, functionals
from voicestudio.voice.analysis import analyse


def test_functionals_are_finite_for_any_sound():
    noise = np.random.default_rng(0).normal(0, 0.1, 24_000).astype(np.float32)
    for sound in (np.zeros(0, np.float32), np.zeros(4_800, np.float32), noise):
        values = functionals(analyse(sound))
        assert values.shape == (FUNCTIONALS,)
        assert np.isfinite(values).all()
