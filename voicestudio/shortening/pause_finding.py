"""Finding pauses in speech, and the cuts that shorten them."""

from collections.abc import Callable, Iterator

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.shortening.band_levels import band_levels, hop_frames
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings
from voicestudio.shortening.speech_levels import sounding

_CLICK_HOPS, _ALONE_HOPS = 8, 20
"""A sound of up to 80 ms with 200 ms of silence on either side is a click, not speech."""
_EDGE_SECONDS = 0.03
"""Kept at either end of a pause at least: where a soft sound begins or ends."""


def find_pauses(
    medium: Medium,
    start: int,
    stop: int,
    settings: ShortenSettings,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[ProposedCut, ...]:
    """Return the cuts that shorten the pauses in frames [start, stop), in order of time.

    A pause is where every channel is silent. The cut is in its middle, so that half of the
    remaining pause is the room sound after the words before it, and half that before the words
    after it. `progress` gets fractions from 0 to 1. Raises Cancelled once `cancelled` returns True.
    """
    levels = band_levels(medium, start, stop, progress, cancelled)
    speech = _without_clicks(sounding(levels, settings.threshold_db))
    hop, rate = hop_frames(medium.sample_rate), medium.sample_rate
    cuts = (
        _shortened(start + first * hop, start + last * hop, settings, rate)
        for first, last in _runs(~speech)
        if (last - first) * hop > settings.longer_than * rate
    )
    return tuple(cut for cut in cuts if cut.frames > 0)


def _shortened(start: int, stop: int, settings: ShortenSettings, rate: int) -> ProposedCut:
    """Return the cut in the middle of the pause [start, stop)."""
    kept = max(round(settings.to * rate / 2), round(_EDGE_SECONDS * rate))
    return ProposedCut("pause", start + kept, stop - kept, start, stop)


def _without_clicks(speech: np.ndarray) -> np.ndarray:
    """Return `speech` without short sounds that are alone in a pause."""
    cleaned = speech.copy()
    for first, last in _runs(speech):
        if last - first <= _CLICK_HOPS:
            before = speech[max(0, first - _ALONE_HOPS) : first]
            after = speech[last : last + _ALONE_HOPS]
            if not before.any() and not after.any():
                cleaned[first:last] = False
    return cleaned


def _runs(flags: np.ndarray) -> Iterator[tuple[int, int]]:
    """Return the runs [first, last) of True."""
    edges = np.flatnonzero(np.diff(flags.astype(np.int8), prepend=0, append=0))
    return zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
