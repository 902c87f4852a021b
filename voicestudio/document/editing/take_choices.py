"""Edits of the takes recorded in one place: one more or less, another one heard, or a name.

Cross-fades that are there keep their lengths; new ones take `crossfade` seconds, 0 to 0.1.
"""

import numpy as np

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.moves import Stretched
from voicestudio.document.timeline.captured import is_capture
from voicestudio.document.timeline.crossfade import (
    SECONDS,
    bare,
    exchanged,
    with_fades_across,
)
from voicestudio.document.timeline.recorded_takes import BEFORE, FIRST, RecordedTakes, take_title
from voicestudio.document.timeline.takes import with_takes
from voicestudio.document.timeline.takes_stretches import TakesStretch, recorded_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.profiles.names import checked_name
from voicestudio.texts import tr


def choose_take(
    timeline: Timeline, stretch: TakesStretch, number: int, *, crossfade: float = SECONDS
) -> Edit:
    """Let the take with that number be heard; a longer or shorter one moves what follows."""
    takes = stretch.takes.choosing(number)
    label = tr("Choose {name}", name=take_title(takes.name))
    return _edit(label, timeline, stretch, takes, crossfade)


def rename_take(timeline: Timeline, stretch: TakesStretch, number: int, name: str) -> Edit:
    """Give the take with that number another name.

    Raises UserError for what was there before, and as `checked_take_name`.
    """
    _refuse_before(stretch.takes, number)
    takes = stretch.takes.renamed(number, checked_take_name(name))
    label = tr("Rename {name}", name=take_title(stretch.takes.names[number]))
    return _edit(label, timeline, stretch, takes, SECONDS)


def checked_take_name(name: str) -> str:
    """Return the name of a take as it is kept; raises UserError where none is called so."""
    name = checked_name(name, "take")
    if name == BEFORE:
        raise UserError(
            tr("“{name}” is what was here before anything was recorded.", name=take_title(BEFORE))
        )
    return name


def delete_take(
    timeline: Timeline, stretch: TakesStretch, number: int, *, crossfade: float = SECONDS
) -> Edit:
    """Take the take with that number away; if it is heard, the one before it is then.

    Raises UserError for the only one, and for what was there before anything was recorded.
    """
    _refuse_before(stretch.takes, number)
    if len(stretch.takes.sounds) == 1:
        raise UserError(tr("This is the only take here: delete its sound instead."))
    takes = stretch.takes.without(number)
    label = tr("Delete {name}", name=take_title(stretch.takes.names[number]))
    return _edit(label, timeline, stretch, takes, crossfade)


def _refuse_before(takes: RecordedTakes, number: int) -> None:
    if takes.names[number] == BEFORE:
        raise UserError(tr("What was here before anything was recorded stays as it is."))


def another_take(
    timeline: Timeline,
    start: int,
    stop: int,
    clip: Timeline,
    label: str,
    *,
    over: bool = False,
    crossfade: float = SECONDS,
) -> Edit:
    """Put `clip` in place of [start, stop), which is not empty, and keep what is there beside it.

    Where all of [start, stop) is takes already, `clip` is one more of them. Otherwise what is there
    is the first take if it was recorded here, unless `clip` was recorded `over` that.
    """
    stretch = recorded_at(timeline, start)
    if stretch is None or stretch[1:] != (start, stop) or not stretch.whole:
        before = bare(timeline, start, stop)
        media = {segment.medium for segment in before.segments}
        recorded = not over and len(media) == 1 and all(map(is_capture, media))
        stretch = TakesStretch(
            RecordedTakes((before,), (FIRST if recorded else BEFORE,)), start, stop
        )
        both = Timeline.from_medium(stretch.takes.with_take(clip))
        laid = exchanged(timeline, start, stop, both, crossfade)
        return _moved(label, laid, stretch, clip.frames, crossfade)
    return _edit(label, timeline, stretch, stretch.takes.with_take(clip), crossfade)


def _edit(
    label: str, timeline: Timeline, stretch: TakesStretch, takes: RecordedTakes, crossfade: float
) -> Edit:
    """Put `takes` in place of those of `stretch`; its cuts and gains stay where lengths do."""
    before, start, stop = stretch
    if before.frames == takes.frames:
        # The cross-fades at its ends are to change as a whole.
        first, last = with_fades_across(timeline, start, stop)
        laid = with_takes(timeline.slice(first, last), {before: takes})
        return Edit(label, timeline.replace(first, last, laid), (start, stop))
    laid = exchanged(timeline, start, stop, Timeline.from_medium(takes), crossfade)
    return _moved(label, laid, stretch, takes.frames, crossfade)


def _moved(
    label: str, laid: Timeline, stretch: TakesStretch, frames: int, crossfade: float
) -> Edit:
    """Return the edit that makes `stretch` `frames` long: markers inside keep their time."""
    start, length = stretch.start, stretch.stop - stretch.start
    selection = (start, start + frames)
    if frames == length:
        return Edit(label, laid, selection)
    common = max(min(length, frames) - 1, 0)
    old, new = np.array([0, common, length]), np.array([0, common, frames])
    return Edit(label, laid, selection, move=Stretched(start, old, new, crossfade))
