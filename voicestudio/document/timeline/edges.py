"""Weights for a change that begins and ends without a step."""

import numpy as np


def edge_fade(frames: int, length: int, start: int, count: int) -> np.ndarray:
    """Weights of frames [start, start + count) of a stretch `frames` long: float32 (count, 1).

    From 0 on the first frame they rise by a raised cosine over `length` frames, or half of the
    stretch, to 1, and fall in the same way to 0 on the last one. All are 1 without a length.
    """
    length = min(length, frames // 2)
    if length == 0:
        return np.ones((count, 1), np.float32)
    places = np.arange(start, start + count)
    from_edge = np.minimum(places, frames - 1 - places)
    fraction = np.minimum(from_edge / length, 1.0)
    return (0.5 - 0.5 * np.cos(np.pi * fraction)).astype(np.float32)[:, np.newaxis]
