"""Putting what was recorded into a sound."""

from functools import partial
from typing import Literal

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Markers
from voicestudio.document.timeline.crossfade import joined, spliced
from voicestudio.document.timeline.origins import place_now
from voicestudio.document.timeline.timeline import SilenceMedium, Timeline
from voicestudio.errors import UserError

LABEL = "Record"
"""What the history calls a recording."""

InsertMode = Literal["insert", "replace", "end"]
"""Where a recording goes: between what is there, over it, or behind all of it."""


def record(
    timeline: Timeline,
    start: int,
    clip: Timeline,
    mode: InsertMode = "insert",
    *,
    punched: bool = False,
) -> Edit:
    """Put `clip` into the sound, cross-faded inside its own first and last 5 ms.

    'insert' moves what follows frame `start` behind the clip, markers too; 'replace' lays it over
    what is at `start`, as long as it lasts, where markers stay; 'end' puts it behind everything,
    wherever `start` is. Every sample beside the clip stays bit-identical. A stretch that was
    `punched` is selected afterwards, otherwise the cursor is behind the clip.
    """
    if not 0 <= start <= timeline.frames or not clip.frames:
        raise UserError("Nothing was recorded that could be put in here.")
    if mode == "end":
        start = timeline.frames
    stop = start + clip.frames
    selection = (start if punched else stop, stop)
    if mode != "insert" or start == timeline.frames:
        longer = _at_least(timeline, stop)
        return Edit(LABEL, spliced(longer, start, stop, clip), selection)
    move = partial(Markers.replaced, start=start, stop=start, length=clip.frames)
    if start == 0:
        # Put into silence, so that it is faded and what it pushes away is not.
        longer = joined(_quiet(timeline, clip.frames), timeline)
        return Edit(LABEL, spliced(longer, 0, stop, clip), selection, move=move)
    return Edit(LABEL, spliced(timeline, start, start, clip), selection, move=move)


def place_after_edits(
    before: Timeline, start: int, frames: int, mode: InsertMode, now: Timeline
) -> tuple[int, InsertMode]:
    """Where a recording of `frames` that was begun at `start` of `before` goes in `now`, and how.

    What it was to replace is only replaced where it is as it was then, and where its place is
    gone it goes to the end.
    """
    place = place_now(before, start, now)
    if place is None:
        return now.frames, "end"
    if mode != "replace" or now is before:
        return place, mode
    length = min(start + frames, before.frames) - start
    wanted = before.slice(start, start + length).segments
    same = place + length <= now.frames and now.slice(place, place + length).segments == wanted
    return place, "replace" if same else "insert"


def _at_least(timeline: Timeline, frames: int) -> Timeline:
    """`timeline`, followed by silence where it is shorter than `frames`."""
    if frames <= timeline.frames:
        return timeline
    return joined(timeline, _quiet(timeline, frames - timeline.frames))


def _quiet(like: Timeline, frames: int) -> Timeline:
    return Timeline.from_medium(SilenceMedium(like.sample_rate, like.channels, frames))
