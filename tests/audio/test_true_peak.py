"""True peaks: the cases of EBU Tech 3341 for them, which are made of tones between samples.

Modules: audio.oversampling.
"""

import numpy as np
import pytest
from sounds import RATE, noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.true_peak import TruePeak, peak_levels


def _decibels(samples: np.ndarray, rate: int) -> float:
    sound = samples.astype(np.float32)[:, np.newaxis]
    return 20 * np.log10(peak_levels(ArrayMedium(sound, rate), 0, len(sound)).true)


def _faded(wave: np.ndarray) -> np.ndarray:
    """Return `wave` with soft ends, which do not ring."""
    soft = np.hanning(200)
    wave[:100] *= soft[:100]
    wave[-100:] *= soft[100:]
    return wave


@pytest.mark.parametrize("rate", [44_100, 48_000])
@pytest.mark.parametrize(
    ("cycles", "degrees", "level", "expected"),
    [
        (1 / 4, 0.0, 0.50, -6.0),  # 15
        (1 / 4, 45.0, 0.50, -6.0),  # 16
        (1 / 6, 60.0, 0.50, -6.0),  # 17
        (1 / 8, 67.5, 0.50, -6.0),  # 18
        (1 / 4, 45.0, 1.41, 3.0),  # 19
    ],
)
def test_tones_of_tech_3341(
    rate: int, cycles: float, degrees: float, level: float, expected: float
) -> None:
    """`cycles` a sample, which the phase puts furthest beside the peaks."""
    phase = 2 * np.pi * cycles * np.arange(rate) + np.radians(degrees)
    found = _decibels(_faded(level * np.sin(phase)), rate)
    assert expected - 0.4 <= found <= expected + 0.2


@pytest.mark.parametrize("offset", range(4))
def test_pulses_between_samples_of_cases_20_to_23(offset: int) -> None:
    """A short tone at four times the rate, of which every fourth sample is taken."""
    time = np.arange(4 * RATE)
    fine = np.sin(np.pi / 12 * (time - 2 * RATE)) * np.exp(-(((time - 2 * RATE) / 160) ** 2))
    peak = 20 * np.log10(np.abs(fine).max())
    found = _decibels(fine[offset::4], RATE) - peak
    assert -0.4 <= found <= 0.2


def test_blocks_make_no_difference_and_loud_ones_are_found() -> None:
    sound = noise(60_000, 2, level=0.3)
    sound[40_000:40_002] = 0.9
    whole = peak_levels(ArrayMedium(sound, RATE), 0, len(sound))
    peak = TruePeak(RATE)
    for block in np.split(sound, [0, 1, 2, 30, 62, 40_001, 40_002]):
        peak.add(block)
        peak.levels()  # looking does not disturb
    assert peak.levels().true == pytest.approx(whole.true, rel=1e-5)
    assert whole.sample == np.float32(0.9)
    assert whole.true > 1.0


def test_above_192_khz_the_samples_are_close_enough() -> None:
    sound = noise(1000, level=0.7)
    levels = peak_levels(ArrayMedium(sound, 384_000), 0, len(sound))
    assert levels.true == levels.sample == np.abs(sound).max()


def test_an_excerpt_is_not_taken_for_a_sound_that_begins_and_ends_at_once() -> None:
    """A tone that is cut where it is loud rings there; one that goes on does not."""
    tone = 0.5 * np.cos(np.arange(RATE) / 20).astype(np.float32)[:, np.newaxis]
    found = []
    for excerpt in (False, True):
        peak = TruePeak(RATE, excerpt=excerpt)
        for block in np.split(tone, [1, 10, 1000]):
            peak.add(block)
        found.append(peak.levels().true)
    assert found[0] > 0.53
    assert found[1] == pytest.approx(0.5, abs=0.001)
