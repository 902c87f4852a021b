"""De-plosive: the thump goes, the voice stays."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy.signal import butter, sosfilt
from streams import done, level_db

from voicestudio.effects.de_plosive import DE_PLOSIVE

RATE = 48_000


def thump() -> np.ndarray:
    """A blast of air: 45 Hz that comes at once and is gone after 80 ms."""
    time = np.arange(round(0.15 * RATE)) / RATE
    wave = np.sin(2 * np.pi * 45 * time) * np.exp(-time / 0.04) * np.minimum(1, time / 0.004)
    return (0.6 * wave[:, None]).astype(np.float32)


def low(sound: np.ndarray) -> np.ndarray:
    return sosfilt(butter(4, 100, fs=RATE, output="sos"), sound, axis=0)


def test_a_thump_is_turned_down(speech_like: Callable[..., np.ndarray]) -> None:
    sound = speech_like(1.0, RATE) * np.float32(0.3)
    quiet = sound.copy()
    blast = thump()
    sound[20_000 : 20_000 + len(blast)] += blast
    heard = done(DE_PLOSIVE, sound, {})
    around = slice(20_000, 24_000)
    change = level_db(low(heard)[around]) - level_db(low(sound)[around])
    assert change < -9
    far = slice(0, 17_000)
    np.testing.assert_allclose(heard[far], quiet[far], atol=1e-3)


@pytest.mark.parametrize("pitch", [1.0, 0.7])
def test_a_voice_alone_is_left_alone(speech_like: Callable[..., np.ndarray], pitch: float) -> None:
    voice = speech_like(2.0, round(RATE / pitch))[: 2 * RATE]
    heard = done(DE_PLOSIVE, voice, {})
    assert level_db(heard - voice) < level_db(voice) - 30
