"""The leveller: speakers come to one loudness, and pauses stay pauses."""

from collections.abc import Callable

import numpy as np
import pytest
from sounds import gaussian_noise
from streams import done, level_db

from voicestudio.effects.leveller import LEVELLER

RATE = 16_000
SETTLED = 3 * RATE


@pytest.fixture(scope="module")
def two_speakers(speech_like: Callable[..., np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Eight seconds of a loud voice, then as much of one 12 dB quieter."""
    loud = speech_like(8.0, RATE, seed=1) * np.float32(0.5)
    return loud, speech_like(8.0, RATE, seed=2) * np.float32(0.5 * 10 ** (-12 / 20))


def test_no_speaker_is_changed_by_more_than_the_limit(two_speakers) -> None:
    sound = np.concatenate(two_speakers)
    heard = done(LEVELLER, sound, {"target": -12, "most": 6}, RATE)
    assert level_db(heard[-SETTLED:]) - level_db(sound[-SETTLED:]) == pytest.approx(6, abs=0.2)


def test_a_long_pause_is_not_turned_up(two_speakers) -> None:
    """Its noise gets the gain of the speech before, as if nobody had touched the knob."""
    noise = gaussian_noise(5.0, -70)[:: 48_000 // RATE]
    loud = two_speakers[0]
    sound = np.concatenate([loud, noise])
    heard = done(LEVELLER, sound, {"target": -26, "most": 24}, RATE)
    pause = slice(len(loud) + 2 * RATE, len(sound) - RATE)
    gain = level_db(heard[pause]) - level_db(sound[pause])
    speech = slice(SETTLED, len(loud) - RATE)
    spoken = level_db(heard[speech]) - level_db(sound[speech])
    assert gain == pytest.approx(spoken, abs=1.5)
