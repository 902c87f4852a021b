"""The tone by which an output is tried."""

import numpy as np

from voicestudio.audio.medium import ArrayMedium
from voicestudio.sample_rate import SAMPLE_RATE

_HERTZ, _LEVEL, _SECONDS, _FADE_SECONDS = 440.0, 0.1, 1.0, 0.05


def check_tone() -> ArrayMedium:
    """A quiet tone of one second on both channels, faded at its ends."""
    frames = round(_SECONDS * SAMPLE_RATE)
    time = np.arange(frames) / SAMPLE_RATE
    ends = np.minimum(time, _SECONDS - time) / _FADE_SECONDS
    wave = _LEVEL * np.clip(ends, 0, 1) * np.sin(2 * np.pi * _HERTZ * time)
    return ArrayMedium(np.repeat(wave.astype(np.float32)[:, np.newaxis], 2, axis=1), SAMPLE_RATE)
