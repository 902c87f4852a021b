"""Finding the cuts of pauses and fillers by the settings."""

from collections.abc import Callable, Sequence

from voicestudio.audio.medium import Medium
from voicestudio.shortening.filler_cuts import fitted
from voicestudio.shortening.pause_finding import find_stillness, pause_cuts
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings

_PAUSES_SHARE = 0.15
"""The share of the progress for pauses, if fillers are looked for too."""


def find_cuts(
    medium: Medium,
    start: int,
    stop: int,
    settings: ShortenSettings,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[ProposedCut, ...]:
    """Return the cuts in frames [start, stop), in order of time and apart.

    `progress` gets fractions from 0 to 1. Raises Cancelled once `cancelled` returns True.
    """
    share = _PAUSES_SHARE if settings.fillers else 1.0
    stillness = find_stillness(
        medium, start, stop, settings, lambda fraction: progress(share * fraction), cancelled
    )
    pauses = pause_cuts(stillness, settings)
    if not settings.fillers:
        return pauses
    # It needs scipy, without which the window starts.
    from voicestudio.shortening.filler_finding import find_fillers

    fillers = find_fillers(
        medium,
        start,
        stop,
        lambda fraction: progress(share + (1.0 - share) * fraction),
        cancelled,
    )
    return _apart(fitted(_apart((*pauses, *fillers)), stillness, settings))


def _apart(cuts: Sequence[ProposedCut]) -> tuple[ProposedCut, ...]:
    """Return all cuts in order, without fillers that overlap an earlier cut."""
    kept = list[ProposedCut]()
    for cut in sorted(cuts, key=lambda cut: (cut.start, cut.kind)):
        if not kept or kept[-1].stop < cut.start:
            kept.append(cut)
        elif cut.kind == "pause":  # pauses are found more reliably than fillers
            kept[-1] = cut
    return tuple(kept)
