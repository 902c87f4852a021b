"""Edits that are kept to a band of frequencies."""

from collections.abc import Callable
from typing import Any

from voicestudio.audio.medium import Medium
from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.timeline.band import Band, BandMix
from voicestudio.document.timeline.timeline import Timeline

_FADE_SECONDS = 0.010


def with_surroundings(
    timeline: Timeline, start: int, stop: int, band: Band | None
) -> tuple[int, int]:
    """[start, stop) and as much around it as a filter for `band` looks at."""
    reach = band.reach(timeline.sample_rate) if band is not None else 0
    return max(start - reach, 0), min(stop + reach, timeline.frames)


def within_band(
    make: Callable[..., Edit],
    timeline: Timeline,
    start: int,
    stop: int,
    *details: Any,
    band: Band | None,
) -> Edit:
    """The edit `make(timeline, start, stop, *details)`, which keeps all lengths, within `band`.

    The change fades in and out over 10 ms inside the selection; every sample outside it stays
    bit-identical. A band that holds everything, or None, is no limit. Raises what `make` raises.
    """
    band = band.within(timeline.sample_rate) if band is not None else None
    if band is None:
        return make(timeline, start, stop, *details)
    require_selection(timeline, start, stop)
    first, last = with_surroundings(timeline, start, stop, band)
    # Done to the surroundings, too: where the change began the filter would see a step.
    edit = make(timeline, first, last, *details)
    fade = round(_FADE_SECONDS * timeline.sample_rate)
    dry, wet = timeline.slice(first, last), edit.timeline.slice(first, last)
    mix = BandMix(dry, wet, start - first, stop - start, band, fade)
    changed = timeline.replace(start, stop, Timeline.from_medium(mix))
    return Edit(f"{edit.label} {band}", changed, (start, stop))


def wet_within_band(
    timeline: Timeline, start: int, stop: int, wet: Medium, band: Band | None
) -> Medium:
    """What an effect makes of [start, stop) when outside `band` it shall change nothing.

    `wet` is its answer to the range `with_surroundings` says.
    """
    if band is None:
        return wet
    first, last = with_surroundings(timeline, start, stop, band)
    return BandMix(timeline.slice(first, last), wet, start - first, stop - start, band)
