"""Removing many short stretches at once: one edit."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial, reduce
from itertools import accumulate, pairwise

from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.editing.markers import Markers
from voicestudio.document.timeline.crossfade import closed
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError


def without_cuts(
    timeline: Timeline,
    cuts: Sequence[tuple[int, int]],
    label: str,
    selection: tuple[int, int] | None = None,
) -> Edit:
    """Remove the ranges `cuts`, in frames, ascending and apart, each as `edits.delete` does.

    Markers and regions move with their sound; a marker or split within a cut moves to it, since
    chapters begin in pauses. `selection` is moved with its sound and becomes
    that of the edit. Takes about 0.2 ms a cut, so thousands are not for the GUI thread. Raises
    UserError without a cut and for ranges outside the sound, ValueError for overlapping ones.
    """
    if not cuts:
        raise UserError("No cut is chosen: tick those that are to be made.")
    if any(after[0] <= before[1] for before, after in pairwise(cuts)):
        raise ValueError("cuts overlap or are not in order")
    for start, stop in cuts:
        require_selection(timeline, start, stop)
    shorter = timeline
    for start, stop in reversed(cuts):
        shorter = closed(shorter, start, stop)
    moved = None if selection is None else _moved(cuts, selection)
    return Edit(label, shorter, moved, move=partial(_markers_without, tuple(cuts)))


def _markers_without(cuts: Sequence[tuple[int, int]], markers: Markers) -> Markers:
    return reduce(lambda left, cut: left.closed(*cut), reversed(cuts), markers)


def _moved(cuts: Sequence[tuple[int, int]], selection: tuple[int, int]) -> tuple[int, int]:
    place = _places_after(cuts)
    return place(selection[0]), place(selection[1])


def _places_after(cuts: Sequence[tuple[int, int]]) -> Callable[[int], int]:
    """Return a function from a place before the cuts to the place after them."""
    gone = [0, *accumulate(stop - start for start, stop in cuts)]

    def place(frame: int) -> int:
        whole = bisect_left([stop for _, stop in cuts], frame)
        inside = max(0, frame - cuts[whole][0]) if whole < len(cuts) else 0
        return frame - gone[whole] - inside

    return place
