"""Reverberation time, estimated from how sounds in the recording itself die away."""

import numpy as np

from voicestudio.training.personal.sound_blocks import FRAME_SECONDS

_LEAST_DROP_DB = 20.0
_LEAST_FRAMES = 4
_LEAST_DECAYS = 5
_FAST_PERCENTILE = 30


def decay_times(level_db: np.ndarray) -> np.ndarray:
    """Seconds for 60 dB of each uninterrupted decay in levels (T,) of frames."""
    falling = np.diff(level_db) < 0
    edges = np.flatnonzero(np.diff(falling, prepend=False, append=False))
    times = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        drop = float(level_db[first] - level_db[last])
        if last - first >= _LEAST_FRAMES and drop >= _LEAST_DROP_DB:
            times.append(60.0 * (last - first) * FRAME_SECONDS / drop)
    return np.array(times)


def reverberation_time(times: np.ndarray) -> float | None:
    """Seconds, from the decay times of a whole recording; None when there are too few."""
    if len(times) < _LEAST_DECAYS:
        return None
    return float(np.percentile(times, _FAST_PERCENTILE))
