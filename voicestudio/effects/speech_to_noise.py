"""Estimated signal-to-noise ratio of a speech recording."""

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.silence import step_levels

_STEP_SECONDS = 0.01
_LONGEST_SECONDS = 30.0
_LOUD_PERCENTILE, _QUIET_PERCENTILE = 90.0, 5.0
_SHORTEST_SECONDS = 1.0


def speech_to_noise_db(medium: Medium, start: int, stop: int) -> float | None:
    """Return the level of loud speech in [start, stop) relative to that of its pauses, in dB.

    None if the range is shorter than a second. At most half a minute is measured.
    """
    rate = medium.sample_rate
    if stop - start < _SHORTEST_SECONDS * rate:
        return None
    stop = min(stop, start + round(_LONGEST_SECONDS * rate))
    levels = step_levels(medium, start, stop, max(1, round(_STEP_SECONDS * rate)))
    quiet, loud = np.percentile(levels, [_QUIET_PERCENTILE, _LOUD_PERCENTILE])
    return float(loud - quiet)
