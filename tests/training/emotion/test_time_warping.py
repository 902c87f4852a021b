"""Dynamic time warping of two renderings."""

import numpy as np
import pytest
from renderings import spoken

from voicestudio.training.emotion.time_warping import match, rate_of
from voicestudio.voice.frames import BANDS, VoiceFrames


def test_a_match_never_goes_back_and_refuses_what_cannot_be():
    one, other = spoken(3, 0, "neutral"), spoken(3, 0, "sad")
    path = match(one, other, BANDS)
    assert path[0] == 0
    assert path[-1] == len(other) - 1
    assert (np.diff(path) >= 0).all()
    assert np.exp(-rate_of(path)).mean() == pytest.approx(len(other) / len(one), abs=0.1)
    short = VoiceFrames(one.f0_hz[:20], one.bands_db[:20], one.energy_db[:20])
    assert match(short, other, BANDS) is None
