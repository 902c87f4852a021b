"""Changes applied to frames, as the validation of the converter does."""

import numpy as np
import pytest

from voicestudio.training.emotion.converter_validation import applied, mean_changes
from voicestudio.voice.frames import BANDS


def test_changes_are_applied_to_frames_as_sound_would_show_them(pairs):
    source = pairs[0].source
    change = np.zeros((len(source.frames), 1 + BANDS + 1), np.float32)
    change[:, 0], change[:, 1:-1], change[:, -1] = 12.0, 6.0, np.log(2)
    after = applied(source.frames, change)
    assert len(after) == pytest.approx(len(source.frames) / 2, abs=1)
    middle = np.median(after.f0_hz[after.voiced])
    assert middle == pytest.approx(
        2 * np.median(source.frames.f0_hz[source.frames.voiced]), rel=0.1
    )
    assert after.energy_db == pytest.approx(-14.0, abs=0.01)
    rule = mean_changes(pairs)(source, "happy")
    assert rule[:, 0] == pytest.approx(5.0, abs=0.7)
    assert np.ptp(rule, axis=0).max() == 0
