"""The compressor: its static curve, its times, and stereo.

Modules: effects.ballistics, effects.hops.
"""

import numpy as np
import pytest
from sounds import tone
from streams import done, level_db

from voicestudio.effects.compressor import COMPRESSOR

SETTLED = slice(24_000, 40_000)
EDGE = {"threshold": -20, "ratio": 4, "knee": 0, "attack": 1, "release": 200}


def peak_tone(level: float, seconds: float = 1.0, channels: int = 1) -> np.ndarray:
    """A tone whose peaks are at `level` dB."""
    return tone(1_000.0, seconds, channels, level=10 ** (level / 20))


@pytest.mark.parametrize(
    ("level", "expected"), [(-40, -40), (-20, -20), (-12, -18), (-4, -16), (0, -15)]
)
def test_four_decibels_above_the_threshold_come_out_as_one(level: float, expected: float) -> None:
    heard = done(COMPRESSOR, peak_tone(level), EDGE)[SETTLED]
    assert 20 * np.log10(np.abs(heard).max()) == pytest.approx(expected, abs=0.15)


@pytest.mark.parametrize("over", [-6.0, -3.0, 0.0, 3.0, 6.0])
def test_a_knee_bends_along_a_parabola(over: float) -> None:
    heard = done(COMPRESSOR, peak_tone(-20 + over), {**EDGE, "knee": 12})[SETTLED]
    reduction = 0.75 * (over + 6) ** 2 / 24
    expected = -20 + over - reduction
    assert 20 * np.log10(np.abs(heard).max()) == pytest.approx(expected, abs=0.15)


def test_make_up_is_added_to_all() -> None:
    quiet = peak_tone(-50)
    heard = done(COMPRESSOR, quiet, {**EDGE, "make_up": 12})[SETTLED]
    assert level_db(heard) - level_db(quiet[SETTLED]) == pytest.approx(12, abs=0.01)


@pytest.mark.parametrize("attack", [5.0, 40.0])
def test_two_thirds_of_the_attack_are_done_in_its_time(attack: float) -> None:
    """And the release, whose time begins where the sound becomes quiet."""
    steps = np.concatenate([peak_tone(-60), peak_tone(0), peak_tone(-60)])
    values = {**EDGE, "attack": attack, "release": 150}
    with np.errstate(divide="ignore", invalid="ignore"):
        gain = 20 * np.log10(np.abs(done(COMPRESSOR, steps, values)) / np.abs(steps))[:, 0]
    heard = np.abs(steps[:, 0]) > 0.3 * np.abs(steps).max() * 10 ** (-60 / 20)
    frames, gains = np.flatnonzero(heard), gain[heard]
    began = 48_000
    reached = frames[(frames > began) & (gains < -15 * (1 - np.exp(-1)))][0] - began
    assert reached / 48 == pytest.approx(attack, abs=0.7)
    ended = 96_000
    back = frames[(frames > ended) & (gains > -15 * np.exp(-1))][0] - ended
    assert back / 48 == pytest.approx(150 + attack, rel=0.1)


def test_both_channels_get_the_same_gain() -> None:
    loud, quiet = peak_tone(-6), peak_tone(-36)
    heard = done(COMPRESSOR, np.concatenate([loud, quiet], axis=1), EDGE)
    np.testing.assert_allclose(heard[:, 1] * 10 ** (30 / 20), heard[:, 0], atol=1e-5)


def test_below_the_threshold_nothing_changes() -> None:
    sound = peak_tone(-40, channels=2)
    np.testing.assert_allclose(done(COMPRESSOR, sound, EDGE), sound, atol=1e-7)
