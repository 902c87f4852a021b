"""Finding zero crossings, where sound can be cut without a step."""

import numpy as np

from voicestudio.audio.medium import Medium

SEARCH_SECONDS = 0.01


def nearest_zero(medium: Medium, frame: int) -> int:
    """Return the frame nearest `frame`, within 10 ms, before which the first channel changes sign.

    Returns `frame` itself if there is none.
    """
    reach = round(SEARCH_SECONDS * medium.sample_rate)
    first, last = max(frame - reach, 0), min(frame + reach, medium.frames)
    samples = medium.read(first, last - first)[:, 0]
    crossings = np.flatnonzero(np.signbit(samples[:-1]) != np.signbit(samples[1:])) + 1 + first
    if len(crossings) == 0:
        return frame
    return int(crossings[np.argmin(np.abs(crossings - frame))])
