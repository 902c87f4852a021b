"""Inserting a capture into a timeline."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.moves import Replaced
from voicestudio.document.editing.several_tracks import edit_together
from voicestudio.document.editing.take_choices import another_take
from voicestudio.document.editing.track_edits import add_track, add_tracks
from voicestudio.document.timeline.conversion import with_channels
from voicestudio.document.timeline.crossfade import SECONDS, joined, spliced
from voicestudio.document.timeline.gaps import is_gap
from voicestudio.document.timeline.origins import place_now
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.document.timeline.transforms import one_channel
from voicestudio.errors import UserError
from voicestudio.texts import tr

LABEL = tr("Record")
"""The label of a recording in the history."""

InsertMode = Literal["insert", "replace", "end", "track", "take"]
"""Where a recording goes: between what is there, over it, behind all of it, or beside it; 'take' is
in place of what was recorded there, whatever its length.
"""


def record(
    timeline: Timeline,
    start: int,
    clip: Timeline,
    mode: InsertMode = "insert",
    *,
    punched: bool = False,
    crossfade: float = SECONDS,
) -> Edit:
    """Insert `clip` at `start`, cross-faded inside its own first and last `crossfade` seconds.

    'insert' moves the sound and markers after `start` behind the clip; 'replace' overwrites the
    sound from `start` on, which is kept as a take, and markers stay; 'end' appends the clip,
    wherever `start` is. All other samples stay bit-identical. For 'track' see `recorded_track`, for
    'take' `another_take`. If `punched` the clip is selected afterwards, otherwise the cursor is
    after it.
    """
    if not 0 <= start <= timeline.frames or not clip.frames:
        raise UserError(tr("Nothing was recorded that could be put in here."))
    if mode == "end":
        start = timeline.frames
    stop = start + clip.frames
    selection = (start if punched else stop, stop)
    if mode == "replace" and not is_gap(timeline.slice(start, min(stop, timeline.frames))):
        longer = _at_least(timeline, stop)
        made = another_take(longer, start, stop, clip, LABEL, over=True, crossfade=crossfade)
        return replace(made, selection=selection)
    if mode != "insert" or start == timeline.frames:
        longer = _at_least(timeline, stop)
        return Edit(LABEL, spliced(longer, start, stop, clip, crossfade), selection)
    move = Replaced(start, start, clip.frames, crossfade)
    if start == 0:
        # Inserted into appended silence, so that only the clip is faded.
        longer = joined(timeline.quiet(clip.frames), timeline)
        return Edit(LABEL, spliced(longer, 0, stop, clip, crossfade), selection, move=move)
    laid = spliced(timeline, start, start, clip, crossfade)
    return Edit(LABEL, laid, selection, move=move)


def recorded_track(tracks: Tracks, start: int, clip: Timeline) -> Edit:
    """Add a track that holds `clip` from frame `start` on; the cursor is after it."""
    added = add_track(tracks, clip, start, tr("Recording"))
    stop = start + clip.frames
    return replace(added, label=LABEL, selection=(stop, stop))


def recorded_tracks(tracks: Tracks, start: int, clip: Timeline, first_input: int = 1) -> Edit:
    """Add a track for each channel of `clip`, all from frame `start` on; the cursor is after them.

    They are called as their inputs, of which the first one has the number `first_input`. A single
    track without any sound, as new documents have it, is replaced. Raises UserError when there
    would be too many.
    """
    inputs = [
        (one_channel(clip, number), tr("Input {number}", number=first_input + number))
        for number in range(clip.channels)
    ]
    added = add_tracks(tracks, inputs, start)
    stop = start + clip.frames
    return replace(added, label=LABEL, selection=(stop, stop))


def record_each(
    tracks: Tracks,
    focus: int,
    clip: Timeline,
    make: Callable[[Timeline, Timeline], Edit],
    *,
    all_in_time: bool,
    crossfade: float = SECONDS,
) -> Edit:
    """Put each channel of `clip` into a track: the one with the focus and those below it.

    `make` gets the sound of a track and what was recorded for it, and returns the edit of that
    track. What keeps all in time is cross-faded over `crossfade` seconds. `enough_tracks` must be
    true.
    """
    below = tracks.items[tracks.index(focus) :]
    made = {
        track.number: make(
            track.timeline, with_channels(one_channel(clip, number), track.timeline.channels)
        )
        for number, track in zip(range(clip.channels), below, strict=False)
    }
    return edit_together(tracks, made, focus, all_in_time=all_in_time, crossfade=crossfade)


def enough_tracks(tracks: Tracks, focus: int, inputs: int) -> bool:
    """Whether there is a track for each of `inputs`: the one with the focus and those below it."""
    return len(tracks) - tracks.index(focus) >= inputs


def place_after_edits(
    before: Timeline, start: int, frames: int, mode: InsertMode, now: Timeline
) -> tuple[int, InsertMode]:
    """Return where in `now` a capture in place of `frames` from `start` of `before` goes, and how.

    One for a track of its own keeps its time. Sound is replaced only if it is unchanged since; if
    its place is gone, the capture is appended.
    """
    if mode == "track":
        return start, mode
    place = place_now(before, start, now)
    if place is None:
        return now.frames, "end"
    if mode not in ("replace", "take") or now is before:
        return place, mode
    length = min(start + frames, before.frames) - start
    wanted = before.slice(start, start + length).segments
    same = place + length <= now.frames and now.slice(place, place + length).segments == wanted
    return place, mode if same else "insert"


def _at_least(timeline: Timeline, frames: int) -> Timeline:
    """Return `timeline`, padded with silence to at least `frames`."""
    if frames <= timeline.frames:
        return timeline
    return joined(timeline, timeline.quiet(frames - timeline.frames))
