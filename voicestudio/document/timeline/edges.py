"""Fade weights for both ends of a change."""

import numpy as np


def edge_fade(frames: int, length: int, start: int, count: int) -> np.ndarray:
    """Return weights of frames [start, start + count) of a range `frames` long: float32 (count, 1).

    They rise from 0 on the first frame by a raised cosine over `length` frames (at most half of the
    range) to 1, and fall in the same way to 0 on the last one. All are 1 if `length` is 0.
    """
    length = min(length, frames // 2)
    if length == 0:
        return np.ones((count, 1), np.float32)
    places = np.arange(start, start + count)
    from_edge = np.minimum(places, frames - 1 - places)
    fraction = np.minimum(from_edge / length, 1.0)
    return (0.5 - 0.5 * np.cos(np.pi * fraction)).astype(np.float32)[:, np.newaxis]
