"""The limiter as an effect: the ceiling holds, whatever the gain, and quiet sound is untouched."""

import numpy as np
import pytest
from sounds import noise
from streams import done

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.true_peak import peak_levels
from voicestudio.effects.limiter_effect import LIMITER


@pytest.mark.parametrize(("gain", "ceiling"), [(0, -1), (12, -3)])
def test_no_true_peak_is_above_the_ceiling(gain: float, ceiling: float) -> None:
    sound = noise(48_000, 2, level=1.5)
    heard = done(LIMITER, sound, {"gain": gain, "ceiling": ceiling})
    peak = 20 * np.log10(peak_levels(ArrayMedium(heard, 48_000), 0, len(heard)).true)
    assert ceiling - 1 < peak <= ceiling + 0.05


def test_what_stays_below_it_comes_out_bit_for_bit() -> None:
    sound = noise(48_000, 2, level=0.3)
    np.testing.assert_array_equal(done(LIMITER, sound, {}), sound)
