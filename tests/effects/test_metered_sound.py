"""The gain of an effect at a frame, found while its result is read."""

import numpy as np
import pytest
from sounds import RATE, tone

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.compressor import COMPRESSOR
from voicestudio.effects.de_esser import DE_ESSER
from voicestudio.effects.metered_sound import MeteredSound
from voicestudio.effects.parameters import complete
from voicestudio.effects.spec import EffectSpec

BLOCK = 2400


def metered(spec: EffectSpec, dry: np.ndarray, wet: np.ndarray, **given: float) -> MeteredSound:
    assert spec.metering is not None
    media = (ArrayMedium(one.astype(np.float32), RATE) for one in (dry, wet))
    return MeteredSound(*media, spec.metering, complete(spec.parameters, given))


def play(sound: MeteredSound, start: int, stop: int) -> None:
    for at in range(start, stop, BLOCK):
        sound.read(at, min(BLOCK, stop - at))


def test_the_gain_is_that_at_the_frame_without_make_up() -> None:
    dry = tone(440.0, 2.0)
    gains = np.ones((2 * RATE, 1))
    gains[RATE // 2 : RATE] = 0.5
    sound = metered(COMPRESSOR, dry, 2.0 * gains * dry, make_up=20 * np.log10(2.0))
    sound.measuring = True
    play(sound, 0, 2 * RATE)
    assert sound.gain_at(RATE // 4) == pytest.approx(0.0, abs=0.1)
    assert sound.gain_at(RATE * 3 // 4) == pytest.approx(-6.0, abs=0.1)
    # A reduction is still told a moment later.
    assert sound.gain_at(RATE + RATE // 50) == pytest.approx(-6.0, abs=0.1)
    assert sound.gain_at(RATE * 3 // 2) == pytest.approx(0.0, abs=0.1)
    assert sound.gain_at(3 * RATE) is None


def test_it_is_found_after_a_jump_and_in_silence() -> None:
    dry = tone(440.0, 2.0)
    dry[RATE:] = 0.0
    sound = metered(COMPRESSOR, dry, 0.25 * dry)
    sound.measuring = True
    play(sound, RATE, 2 * RATE)
    assert sound.gain_at(RATE * 3 // 2) == 0.0
    play(sound, 0, RATE)
    assert sound.gain_at(RATE // 2) == pytest.approx(-12.0, abs=0.1)


def test_only_the_band_of_a_de_esser_counts() -> None:
    low, high = tone(300.0, 1.0), 0.3 * tone(8000.0, 1.0)
    sound = metered(DE_ESSER, low + high, low + 0.5 * high)
    sound.measuring = True
    play(sound, 0, RATE)
    assert sound.gain_at(RATE // 2) == pytest.approx(-6.0, abs=0.5)


def test_nothing_is_measured_unasked_and_the_sound_is_the_same() -> None:
    dry = tone(440.0, 1.0)
    sound = metered(COMPRESSOR, dry, 0.5 * dry)
    play(sound, 0, RATE)
    assert sound.gain_at(RATE // 2) is None
    np.testing.assert_array_equal(sound.read(0, RATE), (0.5 * dry).astype(np.float32))
