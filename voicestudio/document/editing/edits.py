"""The basic edits of a selection, as values: each function returns an edit and applies nothing.

Ranges [start, stop) are in frames. A range outside the sound, or an empty one where a selection is
needed, raises UserError.

Samples outside the selection stay bit-identical, except for cross-fades at cuts: 2.5 ms on either
side for delete and cut, 5 ms at a new end for trim, and the first and last 5 ms of inserted sound.
`crossfade`, 0 to 0.1 s, is another length than these 5 ms. See `document.timeline.crossfade`.
"""

from dataclasses import dataclass, field, replace

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.audio.tags import Tags
from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.moves import Move, Replaced, Stretched, TrimmedTo
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.clip_laying import lift
from voicestudio.document.timeline.clips import TrackClip, has_room, laid
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import SECONDS, closed, spliced, trimmed
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.effects.checks import Check
from voicestudio.errors import UserError
from voicestudio.texts import tr

_CROSSFADE_SECONDS = 0.010


@dataclass(frozen=True)
class Edit:
    """A state of the document: the edit's label, the sound, its markers, and the selection.

    A selection with equal ends is a cursor; None keeps the user's selection. With `markers` None
    the markers are those of the previous state, adapted by `move`, so edits need not know them. In
    a `History` every state has its own markers. `tags` (without chapters, which are the markers)
    are what an export writes; None for those of the previous state. `done` is what it did, as steps
    for another sound; None where that depends on this sound.

    `timeline` is the sound of the track that was edited. With `tracks` None that is the one with
    the focus, and all others stay. In a `History` every state has its own tracks, and `track` is
    the number of the edited one.
    """

    label: str
    timeline: Timeline
    selection: tuple[int, int] | None = None
    markers: Markers | None = None
    move: Move | None = None
    tags: Tags | None = None
    done: DoneSteps | None = field(default=None, compare=False)
    tracks: Tracks | None = None
    track: int = 0

    @property
    def all_tracks(self) -> Tracks:
        """The tracks; a single one before the edit is in a history."""
        return Tracks.of(self.timeline) if self.tracks is None else self.tracks


def settled(edit: Edit, before: Markers) -> Edit:
    """Return `edit` with its final markers, given the markers of the previous state."""
    if edit.markers is not None:
        return edit
    return replace(edit, markers=edit.move.markers(before) if edit.move else before)


def copy(timeline: Timeline, start: int, stop: int) -> Timeline:
    """Return the selected sound for pasting. It changes nothing, so it is not an edit."""
    require_selection(timeline, start, stop)
    return timeline.slice(start, stop)


def cut(timeline: Timeline, start: int, stop: int, *, crossfade: float = SECONDS) -> Edit:
    """Remove the selection; the clipboard content is `copy` of the same range."""
    return replace(delete(timeline, start, stop, crossfade=crossfade), label=tr("Cut"))


def delete(timeline: Timeline, start: int, stop: int, *, crossfade: float = SECONDS) -> Edit:
    """Remove the selection; the sound after it moves forward."""
    require_selection(timeline, start, stop)
    gone = Replaced(start, stop, 0, crossfade)
    shorter = closed(timeline, start, stop, crossfade)
    return Edit(tr("Delete"), shorter, (start, start), move=gone)


def delete_leaving_gap(
    timeline: Timeline, start: int, stop: int, *, crossfade: float = SECONDS
) -> Edit:
    """Replace the selection by silence of the same length, and remove the markers in it."""
    require_selection(timeline, start, stop)
    gone = Replaced(start, stop, stop - start)
    quiet = spliced(timeline, start, stop, timeline.quiet(stop - start), crossfade)
    return Edit(tr("Delete, leaving silence"), quiet, (start, start), move=gone)


def remove_clip(timeline: Timeline, start: int, stop: int) -> Edit:
    """Replace a clip by a gap of the same length; nothing moves."""
    require_selection(timeline, start, stop)
    return Edit(tr("Remove clip"), lift(timeline, TrackClip(start, stop)).rest, (start, start))


def paste(
    timeline: Timeline, start: int, stop: int, clip: Timeline, *, crossfade: float = SECONDS
) -> Edit:
    """Replace [start, stop), which may be empty, by `clip` and select it.

    At a cursor in a gap that is long enough the clip fills the gap, and what follows stays.
    """
    if (clip.sample_rate, clip.channels) != (timeline.sample_rate, timeline.channels):
        raise UserError(
            tr(
                "The copied sound ({copied}) does not fit this sound "
                "({here}): copy from a file with the same sample rate and "
                "number of channels.",
                copied=_format(clip),
                here=_format(timeline),
            )
        )
    _require_range(timeline, start, stop)
    selection = (start, start + clip.frames)
    if start == stop and has_room(timeline, start, clip.frames):
        return Edit(tr("Paste"), laid(timeline, start, clip), selection)
    pasted = (
        spliced(timeline, start, stop, clip, crossfade)
        if clip.frames
        else closed(timeline, start, stop, crossfade)
    )
    moved = Replaced(start, stop, clip.frames, crossfade)
    return Edit(tr("Paste"), pasted, selection, move=moved)


def duplicate(timeline: Timeline, start: int, stop: int, *, crossfade: float = SECONDS) -> Edit:
    """Insert a copy of the selection after it and select the copy.

    Where a gap that is long enough begins there, the copy fills it, and what follows stays.
    """
    clip = copy(timeline, start, stop)
    if has_room(timeline, stop, clip.frames):
        return Edit(tr("Duplicate"), laid(timeline, stop, clip), (stop, stop + clip.frames))
    longer = spliced(timeline, stop, stop, clip, crossfade)
    moved = Replaced(stop, stop, clip.frames, crossfade)
    return Edit(tr("Duplicate"), longer, (stop, stop + clip.frames), move=moved)


def insert_silence(timeline: Timeline, at: int, frames: int, *, crossfade: float = SECONDS) -> Edit:
    """Insert `frames` (at least 1) of silence before frame `at`, and select them."""
    _require_range(timeline, at, at)
    if frames < 1:
        raise UserError(tr("A silence needs a length: type more than zero seconds."))
    longer = spliced(timeline, at, at, timeline.quiet(frames), crossfade)
    moved = Replaced(at, at, frames, crossfade)
    return Edit(tr("Insert silence"), longer, (at, at + frames), move=moved)


def trim(timeline: Timeline, start: int, stop: int, *, crossfade: float = SECONDS) -> Edit:
    """Keep only the selection."""
    require_selection(timeline, start, stop)
    moved = TrimmedTo(start, stop, crossfade)
    kept = trimmed(timeline, start, stop, crossfade)
    return Edit(tr("Trim"), kept, (0, stop - start), move=moved)


def trim_start(timeline: Timeline, at: int, *, crossfade: float = SECONDS) -> Edit:
    """Keep the sound from frame `at` on."""
    _require_place_to_trim(at > 0)
    trimmed_off = trim(timeline, at, timeline.frames, crossfade=crossfade)
    return replace(trimmed_off, label=tr("Trim start"), selection=(0, 0))


def trim_end(timeline: Timeline, at: int, *, crossfade: float = SECONDS) -> Edit:
    """Keep the sound before frame `at`."""
    _require_place_to_trim(at < timeline.frames)
    trimmed_off = trim(timeline, 0, at, crossfade=crossfade)
    return replace(trimmed_off, label=tr("Trim end"), selection=(at, at))


def split(timeline: Timeline, markers: Markers, start: int, stop: int) -> Edit:
    """Split at frame `start`, and at `stop` too; samples stay unchanged.

    Raises UserError if there is nothing to split: at the ends, or where a split is already.
    """
    _require_range(timeline, start, stop)
    places = {start, stop} - {0, timeline.frames, *markers.splits}
    if not places:
        raise UserError(
            tr("There is nothing to split here: put the cursor inside a piece of sound.")
        )
    return Edit(tr("Split"), timeline, markers=markers.split(*places))


def silence(timeline: Timeline, start: int, stop: int) -> Edit:
    """Silence the selection, keeping its length."""
    require_selection(timeline, start, stop)
    return Edit(tr("Silence"), timeline.silence(start, stop), (start, stop))


def take_result(
    timeline: Timeline,
    start: int,
    stop: int,
    wet: Medium,
    label: str,
    strength: float = 1.0,
    checks: tuple[Check, ...] = (),
    applied_effect: AppliedEffect | None = None,
) -> Edit:
    """Replace [start, stop) by a take with an effect's result, cross-faded inside both ends.

    All of the sound is not cross-faded.

    `wet` has stop - start frames at the timeline's rate and channels (otherwise ValueError) and is
    the result of the effect on that range. `strength` is 0 to 1. `checks` are the places where the
    effect may have damaged speech, relative to `start`; `applied_effect` describes how the take was
    made.
    """
    require_selection(timeline, start, stop)
    # All of the sound joins nothing, and a fade at its ends stays as it is.
    whole = (start, stop) == (0, timeline.frames)
    crossfade = 0 if whole else round(_CROSSFADE_SECONDS * timeline.sample_rate)
    dry = timeline.slice(start, stop)
    take = Take(dry, wet, strength, crossfade, label, checks=checks, applied_effect=applied_effect)
    laid = timeline.replace(start, stop, Timeline.from_medium(take))
    return Edit(label, laid, (start, stop))


def reflowed_result(
    timeline: Timeline,
    start: int,
    stop: int,
    wet: Medium,
    label: str,
    old: np.ndarray,
    new: np.ndarray,
    applied_effect: AppliedEffect | None = None,
) -> Edit:
    """Replace [start, stop) by an effect's result of possibly different length.

    `old` and `new` map positions, as for `Markers.reflowed`. If all positions are unchanged the
    result is a take, as in `take_result`. Otherwise it is cross-faded with the original inside both
    ends, markers are moved along, and with `applied_effect` it keeps the sound it was made from.
    """
    if np.array_equal(old, new):
        return take_result(timeline, start, stop, wet, label, applied_effect=applied_effect)
    require_selection(timeline, start, stop)
    if applied_effect is not None:
        wet = Converted.of(timeline.slice(start, stop), wet, old, new, applied_effect)
    laid = spliced(timeline, start, stop, Timeline.from_medium(wet))
    moved = Stretched(start, old, new)
    return Edit(label, laid, (start, start + wet.frames), move=moved)


def strength_change(timeline: Timeline, change: StrengthChange) -> Edit:
    """Change the strength of takes, or of parts of them. Raises what `change.done_to` raises."""
    done = DoneSteps((), strength=change.strength)
    return Edit(
        tr("Strength {strength:.0%}", strength=change.strength), change.done_to(timeline), done=done
    )


def require_selection(timeline: Timeline, start: int, stop: int) -> None:
    """Raise UserError unless [start, stop) is not empty and inside the sound."""
    if start >= stop:
        raise UserError(
            tr("Nothing is selected: drag over the part of the sound that is meant first.")
        )
    _require_range(timeline, start, stop)


def _require_place_to_trim(something_goes: bool) -> None:
    if not something_goes:
        raise UserError(
            tr("There is nothing to trim off: put the cursor where the sound should end.")
        )


def _require_range(timeline: Timeline, start: int, stop: int) -> None:
    if not 0 <= start <= stop <= timeline.frames:
        seconds = (start / timeline.sample_rate, stop / timeline.sample_rate)
        raise UserError(
            tr(
                "The selection from {start:.3f} s to {stop:.3f} s is not "
                "inside the sound, which is {length:.3f} s long.",
                start=seconds[0],
                stop=seconds[1],
                length=timeline.duration,
            )
        )


def _format(timeline: Timeline) -> str:
    return tr(
        "{rate} Hz, channels: {channels}",
        rate=timeline.sample_rate,
        channels=timeline.channels,
    )
