"""Removing many short stretches at once, or the silence at the ends: one edit."""

from collections.abc import Sequence
from itertools import pairwise

from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.editing.markers import place_after
from voicestudio.document.editing.moves import Closed
from voicestudio.document.timeline.crossfade import all_closed
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.step import Step
from voicestudio.errors import UserError
from voicestudio.texts import tr


def without_cuts(
    timeline: Timeline,
    cuts: Sequence[tuple[int, int]],
    label: str,
    selection: tuple[int, int] | None = None,
    done: DoneSteps | None = None,
) -> Edit:
    """Remove the ranges `cuts`, in frames, ascending and apart, each as `edits.delete` does.

    Markers and regions move with their sound; a marker or split within a cut moves to it, since
    chapters begin in pauses. `selection` is moved with its sound and becomes that of the edit,
    whose `done` is as given. Takes about 0.1 ms a cut, so thousands are not for the GUI thread.
    Raises UserError without a cut and for ranges outside the sound, ValueError for overlapping
    ones.
    """
    if not cuts:
        raise UserError(tr("No cut is chosen: tick those that are to be made."))
    if any(after[0] <= before[1] for before, after in pairwise(cuts)):
        raise ValueError("cuts overlap or are not in order")
    for start, stop in cuts:
        require_selection(timeline, start, stop)
    shorter = all_closed(timeline, cuts)
    moved = None if selection is None else _moved(cuts, selection)
    return Edit(label, shorter, moved, move=Closed(tuple(cuts)), done=done)


def trim_silence(
    timeline: Timeline,
    ends: Sequence[tuple[int, int]],
    kept: float,
    selection: tuple[int, int] | None = None,
) -> Edit:
    """Remove what is too much of the silence at the ends, so that `kept` seconds stay.

    Otherwise as `without_cuts`. Raises UserError where nothing is.
    """
    if not ends:
        raise UserError(
            tr("Neither end of the recording has more than {kept:g} s of silence.", kept=kept)
        )
    done = DoneSteps((Step("trim-silence", {"keep": kept}),))
    return without_cuts(timeline, ends, tr("Trim silence at the ends"), selection, done)


def _moved(cuts: Sequence[tuple[int, int]], selection: tuple[int, int]) -> tuple[int, int]:
    place = place_after(cuts)
    return place(selection[0]), place(selection[1])
