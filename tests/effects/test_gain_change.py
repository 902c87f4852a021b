"""How far effects turned sound down or up is found from the sound before and after them."""

from collections.abc import Callable, Mapping

import numpy as np
import pytest
from sounds import gaussian_noise, tone
from streams import done

from voicestudio.audio.medium import ArrayMedium
from voicestudio.effects.compressor import COMPRESSOR
from voicestudio.effects.de_esser import DE_ESSER
from voicestudio.effects.gain_change import GainChange, gain_change
from voicestudio.effects.leveller import LEVELLER
from voicestudio.effects.limiter_effect import LIMITER
from voicestudio.effects.noise_gate import NOISE_GATE
from voicestudio.effects.parameters import complete
from voicestudio.effects.spec import EffectSpec
from voicestudio.errors import Cancelled

RATE = 48_000


def measured(spec: EffectSpec, sound: np.ndarray, given: Mapping[str, float]) -> GainChange:
    assert spec.metering is not None
    values = complete(spec.parameters, given)
    both = (ArrayMedium(one.astype(np.float32), RATE) for one in (sound, done(spec, sound, values)))
    return gain_change(*both, spec.metering, values, lambda: False)


def test_of_a_compressor_the_make_up_gain_does_not_count() -> None:
    """A fifth of the sound is 16 dB above the threshold: 12 dB are taken from it."""
    quiet, loud = tone(1_000.0, 8.0, level=0.01), tone(1_000.0, 2.0, level=10 ** (-4 / 20))
    values = {"threshold": -20, "ratio": 4, "knee": 0, "attack": 1, "release": 20, "make_up": 6}
    change = measured(COMPRESSOR, np.concatenate([quiet, loud]), values)
    assert change.most == pytest.approx(12.0, abs=0.2)
    assert change.mean == pytest.approx(12.0, abs=0.3)
    assert change.share == pytest.approx(0.2, abs=0.01)
    assert change.share_up == 0.0
    assert change.text().startswith("Turned down by up to 1")
    assert "during 20 % of it." in change.text()


def test_of_a_limiter_the_input_gain_does_not_count() -> None:
    change = measured(LIMITER, tone(500.0, 4.0, level=0.5), {"gain": 12, "ceiling": -1})
    assert change.most == pytest.approx(12 - 6.02 + 1, abs=0.1)
    assert change.share > 0.99


def test_of_a_gate_the_pauses_count() -> None:
    word, pause = tone(300.0, 2.0, level=0.3), gaussian_noise(2.0, -75.0)
    change = measured(NOISE_GATE, np.concatenate([word, pause]), {"range": 30})
    assert change.most == pytest.approx(30.0, abs=0.3)
    assert change.share == pytest.approx(0.5, abs=0.1)


def test_of_a_de_esser_the_gain_is_that_of_its_band() -> None:
    """All of the sound becomes quieter by 3 dB at most, what lies above 5 kHz by 8."""
    low = tone(200.0, 6.0, level=0.2)
    low[2 * RATE : 4 * RATE] += tone(8_000.0, 2.0, level=0.2)
    change = measured(DE_ESSER, low, {"reduction": 8})
    assert change.most == pytest.approx(8.0, abs=0.3)


def test_a_leveller_turns_up_too(speech_like: Callable[..., np.ndarray]) -> None:
    voice = speech_like(8.0, RATE, 1)
    change = measured(LEVELLER, np.concatenate([2.0 * voice, 0.1 * voice]), {"target": -30})
    assert change.most > 3.0
    assert change.most_up > 3.0
    assert "turned up by up to" in change.text()


def test_nothing_is_told_of_what_changes_nothing() -> None:
    quiet = tone(1_000.0, 1.0, level=0.01)
    assert measured(COMPRESSOR, quiet, {}).text() == "Nothing was turned down."
    silence = np.zeros((RATE, 2), np.float32)
    assert measured(DE_ESSER, silence, {}).text() == "Nothing was turned down."


def test_it_can_be_cancelled() -> None:
    sound = ArrayMedium(tone(1_000.0, 1.0), RATE)
    assert NOISE_GATE.metering is not None
    with pytest.raises(Cancelled):
        gain_change(sound, sound, NOISE_GATE.metering, {}, lambda: True)
