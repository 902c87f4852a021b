"""How far speech stands out of what is heard between words."""

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.silence import step_levels

_STEP_SECONDS = 0.01
_AROUND_SECONDS = 5.0
_LONGEST_SECONDS = 30.0
_LOUD_PERCENTILE, _QUIET_PERCENTILE = 90.0, 5.0
_SHORTEST_STEPS = 50


def speech_to_noise_db(medium: Medium, start: int, stop: int) -> float | None:
    """Level of speech in [start, stop) above that of its pauses, in dB; None where too short.

    Pauses are also looked for up to 5 s around it. Half a minute is looked at, at most.
    """
    rate = medium.sample_rate
    stop = min(stop, start + round(_LONGEST_SECONDS * rate))
    around = round(_AROUND_SECONDS * rate)
    step = max(1, round(_STEP_SECONDS * rate))
    speech = step_levels(medium, start, stop, step)
    if len(speech) < _SHORTEST_STEPS:
        return None
    low, high = max(0, start - around), min(medium.frames, stop + around)
    everything = step_levels(medium, low, high, step)
    loud = np.percentile(speech, _LOUD_PERCENTILE)
    return float(loud - np.percentile(everything, _QUIET_PERCENTILE))
