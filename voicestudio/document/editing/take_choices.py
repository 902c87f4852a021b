"""Edits of the takes recorded in one place: one more, or another one heard."""

import numpy as np

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.moves import Stretched
from voicestudio.document.timeline.captured import is_capture
from voicestudio.document.timeline.crossfade import SECONDS, bare, exchanged
from voicestudio.document.timeline.recorded_takes import BEFORE, RecordedTakes
from voicestudio.document.timeline.takes import with_takes
from voicestudio.document.timeline.takes_stretches import TakesStretch, recorded_at
from voicestudio.document.timeline.timeline import Timeline


def choose_take(timeline: Timeline, stretch: TakesStretch, number: int) -> Edit:
    """Let the take with that number be heard; a longer or shorter one moves what follows."""
    takes = stretch.takes.choosing(number)
    return _edit(f"Choose {takes.name}", timeline, stretch, takes)


def another_take(
    timeline: Timeline, start: int, stop: int, clip: Timeline, label: str, *, over: bool = False
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
            RecordedTakes((before,), ("Take 1" if recorded else BEFORE,)), start, stop
        )
        laid = exchanged(timeline, start, stop, Timeline.from_medium(stretch.takes.with_take(clip)))
        return _moved(label, laid, stretch, clip.frames)
    return _edit(label, timeline, stretch, stretch.takes.with_take(clip))


def _edit(label: str, timeline: Timeline, stretch: TakesStretch, takes: RecordedTakes) -> Edit:
    """Put `takes` in place of those of `stretch`; its cuts and gains stay where lengths do."""
    before, start, stop = stretch
    if before.frames == takes.frames:
        # The cross-fades at its ends are to change as a whole.
        reach = 2 * round(SECONDS * timeline.sample_rate)
        first, last = max(start - reach, 0), min(stop + reach, timeline.frames)
        laid = with_takes(timeline.slice(first, last), {before: takes})
        return Edit(label, timeline.replace(first, last, laid), (start, stop))
    laid = exchanged(timeline, start, stop, Timeline.from_medium(takes))
    return _moved(label, laid, stretch, takes.frames)


def _moved(label: str, laid: Timeline, stretch: TakesStretch, frames: int) -> Edit:
    """Return the edit that makes `stretch` `frames` long: markers inside keep their time."""
    start, length = stretch.start, stretch.stop - stretch.start
    selection = (start, start + frames)
    if frames == length:
        return Edit(label, laid, selection)
    common = max(min(length, frames) - 1, 0)
    old, new = np.array([0, common, length]), np.array([0, common, frames])
    return Edit(label, laid, selection, move=Stretched(start, old, new))
