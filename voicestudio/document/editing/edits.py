"""What a user does to a selection, as values: each function returns the edit, applying nothing.

Ranges [start, stop) are in frames. An empty range where something must be selected, or one outside
the sound, raises UserError.

Samples outside the selection stay bit-identical, but for the few milliseconds at a cut: delete and
cut cross-fade 2.5 ms on either side of it; trim fades 5 ms of an end it makes; what is put in
fades in its own first and last 5 ms. `document.timeline.crossfade` says exactly which.
"""

from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.document.editing.markers import MarkerMove, Markers
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.converted import Converted
from voicestudio.document.timeline.crossfade import closed, spliced, trimmed
from voicestudio.document.timeline.takes import Take
from voicestudio.document.timeline.timeline import SilenceMedium, Timeline
from voicestudio.effects.checks import Check
from voicestudio.errors import UserError

_CROSSFADE_SECONDS = 0.010


@dataclass(frozen=True)
class Edit:
    """A state of the document: what led to it, the sound, its markers, and what is selected.

    A selection whose ends are equal is a cursor; None leaves the user's selection as it is.
    `markers` None stands for those of the state before, moved by `move`: so edits of the sound
    need not know the markers. In a `History` every state has its markers.
    """

    label: str
    timeline: Timeline
    selection: tuple[int, int] | None = None
    markers: Markers | None = None
    move: MarkerMove | None = None


def settled(edit: Edit, before: Markers) -> Edit:
    """`edit` with the markers it leads to when those before it are `before`."""
    if edit.markers is not None:
        return edit
    return replace(edit, markers=edit.move(before) if edit.move else before, move=None)


def copy(timeline: Timeline, start: int, stop: int) -> Timeline:
    """The selected sound, to be pasted later. Changes nothing, so it is not an edit."""
    require_selection(timeline, start, stop)
    return timeline.slice(start, stop)


def cut(timeline: Timeline, start: int, stop: int) -> Edit:
    """Take the selection out; the clipboard's content is `copy` of the same range."""
    return replace(delete(timeline, start, stop), label="Cut")


def delete(timeline: Timeline, start: int, stop: int) -> Edit:
    """Take the selection out; what follows moves up."""
    require_selection(timeline, start, stop)
    gone = _replaced(start, stop, 0)
    return Edit("Delete", closed(timeline, start, stop), (start, start), move=gone)


def delete_leaving_gap(timeline: Timeline, start: int, stop: int) -> Edit:
    """Take the selection out, markers in it included, and leave silence as long in its place."""
    require_selection(timeline, start, stop)
    gone = _replaced(start, stop, stop - start)
    gap = spliced(timeline, start, stop, _quiet(timeline, stop - start))
    return Edit("Delete, leaving silence", gap, (start, start), move=gone)


def paste(timeline: Timeline, start: int, stop: int, clip: Timeline) -> Edit:
    """Put `clip` in place of [start, stop), which may be empty; then `clip` is selected."""
    if (clip.sample_rate, clip.channels) != (timeline.sample_rate, timeline.channels):
        raise UserError(
            f"What was copied ({_format(clip)}) does not fit this sound ({_format(timeline)}): "
            "copy from a file with the same sample rate and number of channels."
        )
    _require_range(timeline, start, stop)
    pasted = spliced(timeline, start, stop, clip) if clip.frames else closed(timeline, start, stop)
    moved = _replaced(start, stop, clip.frames)
    return Edit("Paste", pasted, (start, start + clip.frames), move=moved)


def duplicate(timeline: Timeline, start: int, stop: int) -> Edit:
    """Put the selection once more behind itself; then the copy is selected."""
    clip = copy(timeline, start, stop)
    longer = spliced(timeline, stop, stop, clip)
    moved = _replaced(stop, stop, clip.frames)
    return Edit("Duplicate", longer, (stop, stop + clip.frames), move=moved)


def insert_silence(timeline: Timeline, at: int, frames: int) -> Edit:
    """Put `frames` (at least 1) of silence in before frame `at`, and select them."""
    _require_range(timeline, at, at)
    if frames < 1:
        raise UserError("A silence needs a length: type more than zero seconds.")
    longer = spliced(timeline, at, at, _quiet(timeline, frames))
    return Edit("Insert silence", longer, (at, at + frames), move=_replaced(at, at, frames))


def trim(timeline: Timeline, start: int, stop: int) -> Edit:
    """Keep the selection only."""
    require_selection(timeline, start, stop)
    moved = partial(Markers.kept, start=start, stop=stop)
    return Edit("Trim", trimmed(timeline, start, stop), (0, stop - start), move=moved)


def trim_start(timeline: Timeline, at: int) -> Edit:
    """Keep what comes from frame `at` on."""
    _require_place_to_trim(at > 0)
    return replace(trim(timeline, at, timeline.frames), label="Trim start", selection=(0, 0))


def trim_end(timeline: Timeline, at: int) -> Edit:
    """Keep what comes before frame `at`."""
    _require_place_to_trim(at < timeline.frames)
    return replace(trim(timeline, 0, at), label="Trim end", selection=(at, at))


def split(timeline: Timeline, markers: Markers, start: int, stop: int) -> Edit:
    """Split the recording at frame `start`, and at `stop` too; not a sample changes.

    Raises UserError where there is nothing to split: at the ends or where it is split already.
    """
    _require_range(timeline, start, stop)
    places = {start, stop} - {0, timeline.frames, *markers.splits}
    if not places:
        raise UserError("There is nothing to split here: put the cursor inside a piece of sound.")
    return Edit("Split", timeline, markers=markers.split(*places))


def join(timeline: Timeline, markers: Markers, start: int, stop: int) -> Edit:
    """Take away the splits in [start, stop]; not a sample changes."""
    _require_range(timeline, start, stop)
    joined = markers.joined(start, stop)
    if joined == markers:
        raise UserError("There is no split to join here: select across one, or go to it.")
    return Edit("Join", timeline, markers=joined)


def silence(timeline: Timeline, start: int, stop: int) -> Edit:
    """Make the selection silent, keeping its length."""
    require_selection(timeline, start, stop)
    return Edit("Silence", timeline.silence(start, stop), (start, stop))


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
    """Lay an effect's result over [start, stop) as a take, cross-faded inside both ends.

    `wet` has stop - start frames at the timeline's rate and channels (otherwise ValueError), and is
    the effect's answer to what the timeline holds there. The take's `strength` is 0 to 1. `checks`
    are where the effect may have harmed speech, counted from `start`; `applied_effect` is how
    it was made.
    """
    require_selection(timeline, start, stop)
    crossfade = round(_CROSSFADE_SECONDS * timeline.sample_rate)
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
    """Put an effect's result, which may be longer or shorter, in place of [start, stop).

    `old` and `new` say where instants went, as for `Markers.reflowed`. Where all stayed in place
    the result is a take, as in `take_result`. Otherwise it is cross-faded inside both ends with
    what was there, markers go along, and with `applied_effect` it keeps what it was made of.
    """
    if np.array_equal(old, new):
        return take_result(timeline, start, stop, wet, label, applied_effect=applied_effect)
    require_selection(timeline, start, stop)
    if applied_effect is not None:
        wet = Converted.of(timeline.slice(start, stop), wet, old, new, applied_effect)
    laid = spliced(timeline, start, stop, Timeline.from_medium(wet))
    moved = partial(Markers.reflowed, start=start, old=old, new=new)
    return Edit(label, laid, (start, start + wet.frames), move=moved)


def strength_change(timeline: Timeline, change: StrengthChange) -> Edit:
    """Hear takes, or parts of them, otherwise. Raises what `change.done_to` raises."""
    return Edit(f"Strength {change.strength:.0%}", change.done_to(timeline))


def require_selection(timeline: Timeline, start: int, stop: int) -> None:
    """Raise UserError unless [start, stop) holds something and lies inside the sound."""
    if start >= stop:
        raise UserError("Nothing is selected: drag over the part of the sound that is meant first.")
    _require_range(timeline, start, stop)


def _quiet(timeline: Timeline, frames: int) -> Timeline:
    quiet = SilenceMedium(timeline.sample_rate, timeline.channels, frames)
    return Timeline.from_medium(quiet)


def _replaced(start: int, stop: int, length: int) -> MarkerMove:
    return partial(Markers.replaced, start=start, stop=stop, length=length)


def _require_place_to_trim(something_goes: bool) -> None:
    if not something_goes:
        raise UserError("There is nothing to trim off: put the cursor where the sound shall end.")


def _require_range(timeline: Timeline, start: int, stop: int) -> None:
    if not 0 <= start <= stop <= timeline.frames:
        seconds = (start / timeline.sample_rate, stop / timeline.sample_rate)
        raise UserError(
            f"The selection from {seconds[0]:.3f} s to {seconds[1]:.3f} s is not inside the sound, "
            f"which is {timeline.duration:.3f} s long."
        )


def _format(timeline: Timeline) -> str:
    return f"{timeline.sample_rate} Hz, channels: {timeline.channels}"
