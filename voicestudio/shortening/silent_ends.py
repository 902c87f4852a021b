"""Finding the silence before the first and after the last sound."""

from collections.abc import Callable

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.shortening.pause_finding import EDGE_SECONDS, find_stillness
from voicestudio.shortening.proposed_cuts import ShortenSettings

KEPT_RANGE = 0.0, 30.0
"""Limits of what is kept at either end, in seconds."""
USUAL_KEPT = 0.5


def silent_ends(
    medium: Medium,
    start: int,
    stop: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    *,
    kept: float = USUAL_KEPT,
    threshold_db: float | None = None,
) -> tuple[tuple[int, int], ...]:
    """Return what is too much of the silence at both ends of frames [start, stop): 0 to 2 ranges.

    `kept` seconds of it stay, but 0.03 at least. Silence is told as for pauses, with a level in
    dBFS or None; breaths are sound, clicks that are alone are none. Where there is no sound at all
    nothing is too much. `progress` gets fractions from 0 to 1. Raises Cancelled once `cancelled`
    returns True.
    """
    settings = ShortenSettings(threshold_db=threshold_db)
    stillness = find_stillness(medium, start, stop, settings, progress, cancelled)
    sounds = np.flatnonzero(~stillness.quiet)
    if not len(sounds):
        return ()
    keep = round(max(kept, EDGE_SECONDS) * medium.sample_rate)
    before = start + int(sounds[0]) * stillness.hop - keep
    after = start + int(sounds[-1] + 1) * stillness.hop + keep
    ends = ((start, before), (after, stop))
    return tuple((low, high) for low, high in ends if low < high)
