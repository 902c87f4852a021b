"""The de-esser: S becomes softer, and nothing else changes.

Modules: effects.band_reduction, effects.band_split.
"""

import numpy as np
import pytest
from scipy.signal import butter, sosfilt
from sounds import gaussian_noise
from streams import done, level_db

from voicestudio.effects.de_esser import DE_ESSER

RATE = 48_000
LATE = 1_000


def sibilant(seconds: float, level: float) -> np.ndarray:
    """Noise from 5 to 9 kHz, as in S."""
    band = butter(4, (5_500, 9_000), "bandpass", fs=RATE, output="sos")
    made = sosfilt(band, gaussian_noise(seconds, 0.0), axis=0)
    return (made * 10 ** (level / 20) / made.std()).astype(np.float32)


def bands(sound: np.ndarray) -> tuple[float, float]:
    """The levels in dB below 3.5 kHz and from 5 to 9 kHz."""
    low = sosfilt(butter(8, 3_500, "lowpass", fs=RATE, output="sos"), sound, axis=0)
    high = sosfilt(butter(8, (5_000, 9_000), "bandpass", fs=RATE, output="sos"), sound, axis=0)
    return level_db(low[LATE:-LATE]), level_db(high[LATE:-LATE])


@pytest.mark.parametrize("most", [4.0, 8.0, 14.0])
def test_only_the_sibilant_band_becomes_quieter(speech_like, most: float) -> None:
    low = sosfilt(butter(8, 3_000, "lowpass", fs=RATE, output="sos"), speech_like(1.0), axis=0)
    sound = (sibilant(1.0, -20) + 0.3 * low).astype(np.float32)
    heard = done(DE_ESSER, sound, {"reduction": most, "sensitivity": -12})
    before, after = bands(sound), bands(heard)
    assert after[1] - before[1] == pytest.approx(-most, abs=0.5)
    assert after[0] - before[0] == pytest.approx(0, abs=0.1)


def test_vowels_are_left_alone(speech_like) -> None:
    """Sound in which the upper part does not stand out comes back as it was."""
    low = sosfilt(butter(4, 3_000, "lowpass", fs=RATE, output="sos"), speech_like(1.0), axis=0)
    vowel = low.astype(np.float32)
    np.testing.assert_allclose(done(DE_ESSER, vowel, {}), vowel, atol=2e-6)


def test_a_quiet_hiss_is_no_sibilant() -> None:
    hiss = sibilant(0.5, -75)
    np.testing.assert_allclose(done(DE_ESSER, hiss, {"sensitivity": -24}), hiss, atol=1e-6)


def test_a_soft_sibilant_is_turned_down_too() -> None:
    soft = sibilant(0.5, -50)
    heard = done(DE_ESSER, soft, {"reduction": 8})
    assert bands(heard)[1] - bands(soft)[1] == pytest.approx(-8, abs=0.5)
