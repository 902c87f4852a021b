"""Edits limited to a frequency band."""

from collections.abc import Callable
from typing import Any

from voicestudio.audio.medium import Medium
from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.timeline.band import Band, BandMix
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.texts import tr

_FADE_SECONDS = 0.010


def with_surroundings(
    timeline: Timeline, start: int, stop: int, band: Band | None
) -> tuple[int, int]:
    """Return [start, stop) extended by the context that a filter for `band` needs."""
    reach = band.reach(timeline.sample_rate) if band is not None else 0
    return max(start - reach, 0), min(stop + reach, timeline.frames)


def in_band(label: str, band: Band | None) -> str:
    """Return the label of an edit that is limited to `band`, which is said; None is no limit."""
    return tr("{label} {band}", label=label, band=band) if band is not None else label


def within_band(
    make: Callable[..., Edit],
    timeline: Timeline,
    start: int,
    stop: int,
    *details: Any,
    band: Band | None,
) -> Edit:
    """Return the edit `make(timeline, start, stop, *details)`, limited to `band`.

    The edit must keep lengths. It is cross-faded over 10 ms inside the selection; samples outside
    stay bit-identical. None, or a band that covers everything, is no limit. Raises what `make`
    raises.
    """
    band = band.within(timeline.sample_rate) if band is not None else None
    if band is None:
        return make(timeline, start, stop, *details)
    require_selection(timeline, start, stop)
    first, last = with_surroundings(timeline, start, stop, band)
    # The context is edited too, since a step at the edge of the selection would be filtered.
    edit = make(timeline, first, last, *details)
    fade = round(_FADE_SECONDS * timeline.sample_rate)
    dry, wet = timeline.slice(first, last), edit.timeline.slice(first, last)
    mix = BandMix(dry, wet, start - first, stop - start, band, fade)
    changed = timeline.replace(start, stop, Timeline.from_medium(mix))
    return Edit(in_band(edit.label, band), changed, (start, stop))


def wet_within_band(
    timeline: Timeline, start: int, stop: int, wet: Medium, band: Band | None
) -> Medium:
    """Return the result `wet` of an effect on [start, stop), unchanged outside `band`.

    `wet` is the result for the range that `with_surroundings` returns.
    """
    if band is None:
        return wet
    first, last = with_surroundings(timeline, start, stop, band)
    return BandMix(timeline.slice(first, last), wet, start - first, stop - start, band)
