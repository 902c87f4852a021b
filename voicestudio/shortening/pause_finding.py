"""Finding pauses in speech, and the cuts that shorten them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.shortening.band_levels import band_levels, hop_frames
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings
from voicestudio.shortening.speech_levels import sounding, voiced

_CLICK_HOPS, _ALONE_HOPS = 8, 20
"""A sound of up to 80 ms with 200 ms of silence on either side is a click, not speech."""
_BREATH_HOPS = 10, 90
"""How long a sound without a voice must be, and may be, to count as a breath."""
EDGE_SECONDS = 0.03
"""Kept at either end of a silence at least: where a soft sound begins or ends."""
_BESIDE_BREATH_SECONDS = 0.1
"""Kept at either end of a silence that is beside a breath at most."""


@dataclass(frozen=True, eq=False)
class Stillness:
    """Where nobody speaks in a part of a recording, every `hop` frames from `start` on.

    Attributes:
        quiet: Whether there is no sound, bool (T,); clicks that are alone do not count.
        still: Whether there is no speech, bool (T,): where it is quiet, and breaths.
        start, hop: In frames.
        rate: Frames a second.
    """

    quiet: np.ndarray
    still: np.ndarray
    start: int
    hop: int
    rate: int

    @property
    def runs(self) -> Iterator[tuple[int, int]]:
        """The ranges without speech, in frames and in order of time."""
        for first, last in stretches(self.still):
            yield self.start + first * self.hop, self.start + last * self.hop


def find_stillness(
    medium: Medium,
    start: int,
    stop: int,
    settings: ShortenSettings,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Stillness:
    """Return where nobody speaks in frames [start, stop), in any channel.

    `progress` gets fractions from 0 to 1. Raises Cancelled once `cancelled` returns True.
    """
    levels = band_levels(medium, start, stop, progress, cancelled)
    return stillness_of(levels, start, medium.sample_rate, settings)


def stillness_of(levels: np.ndarray, start: int, rate: int, settings: ShortenSettings) -> Stillness:
    """Return where nobody speaks, by the `band_levels` of sound that begins at frame `start`."""
    sound = _without_clicks(sounding(levels, settings.threshold_db))
    speech = sound if settings.threshold_db is not None else _without_breaths(sound, voiced(levels))
    return Stillness(~sound, ~speech, start, hop_frames(rate), rate)


def pause_cuts(stillness: Stillness, settings: ShortenSettings) -> tuple[ProposedCut, ...]:
    """Return the cuts that shorten the pauses, in order of time.

    The cut is in the middle of a pause, so that half of the remaining pause is the room sound after
    the words before it, and half that before the words after it. A breath is part of a pause and
    stays whole: the cut lies in the longest silence beside it, and more of the pause may remain.
    """
    start, hop, rate = stillness.start, stillness.hop, stillness.rate
    cuts = (
        _shortened((start + first * hop, start + last * hop), silence, settings, rate)
        for first, last in stretches(stillness.still)
        if (last - first) * hop > settings.longer_than * rate
        if (silence := _longest(stillness.quiet, first, last, start, hop))
    )
    return tuple(cut for cut in cuts if cut.frames > 0)


def _longest(
    quiet: np.ndarray, first: int, last: int, start: int, hop: int
) -> tuple[int, int] | None:
    """Return the longest silence of a pause, in frames of the medium; None if there is none."""
    runs = list(stretches(quiet[first:last]))
    if not runs:
        return None
    low, high = max(runs, key=lambda run: run[1] - run[0])
    return start + (first + low) * hop, start + (first + high) * hop


def _shortened(
    pause: tuple[int, int], silence: tuple[int, int], settings: ShortenSettings, rate: int
) -> ProposedCut:
    """Return the cut in the middle of `silence`, which is all or a part of `pause`."""
    left = max(round(settings.to * rate), 2 * round(EDGE_SECONDS * rate))
    kept = left // 2
    if silence != pause:
        kept = min(kept, round(_BESIDE_BREATH_SECONDS * rate))
        surplus = pause[1] - pause[0] - left
        kept = max(kept, (silence[1] - silence[0] - surplus) // 2)
    return ProposedCut("pause", silence[0] + kept, silence[1] - kept, *pause)


def _without_clicks(sound: np.ndarray) -> np.ndarray:
    """Return `sound` without short sounds that are alone in a pause."""
    cleaned = sound.copy()
    for first, last in stretches(sound):
        if last - first <= _CLICK_HOPS:
            before = sound[max(0, first - _ALONE_HOPS) : first]
            after = sound[last : last + _ALONE_HOPS]
            if not before.any() and not after.any():
                cleaned[first:last] = False
    return cleaned


def _without_breaths(sound: np.ndarray, voice: np.ndarray) -> np.ndarray:
    """Return `sound` without sounds of the length of a breath that have no voice."""
    speech = sound.copy()
    for first, last in stretches(sound):
        if _BREATH_HOPS[0] <= last - first <= _BREATH_HOPS[1] and not voice[first:last].any():
            speech[first:last] = False
    return speech


def stretches(flags: np.ndarray) -> Iterator[tuple[int, int]]:
    """Return the runs [first, last) of True, in order."""
    edges = np.flatnonzero(np.diff(flags.astype(np.int8), prepend=0, append=0))
    return zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
