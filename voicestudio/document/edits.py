"""What a user does to a selection, as values: each function returns the edit, applying nothing.

Ranges [start, stop) are in frames. An empty range where something must be selected, or one outside
the sound, raises UserError.
"""

from dataclasses import dataclass

from voicestudio.audio.medium import Medium
from voicestudio.document.takes import Take, with_strength
from voicestudio.document.timeline import Timeline
from voicestudio.errors import UserError

_CROSSFADE_SECONDS = 0.010


@dataclass(frozen=True)
class Edit:
    """A state of the document: what led to it, the sound, and what is selected in it.

    A selection whose ends are equal is a cursor; None leaves the user's selection as it is.
    """

    label: str
    timeline: Timeline
    selection: tuple[int, int] | None = None


def copy(timeline: Timeline, start: int, stop: int) -> Timeline:
    """The selected sound, to be pasted later. Changes nothing, so it is not an edit."""
    _require_selection(timeline, start, stop)
    return timeline.slice(start, stop)


def cut(timeline: Timeline, start: int, stop: int) -> Edit:
    """Take the selection out; the clipboard's content is `copy` of the same range."""
    _require_selection(timeline, start, stop)
    return Edit("Cut", timeline.delete(start, stop), (start, start))


def delete(timeline: Timeline, start: int, stop: int) -> Edit:
    """Take the selection out."""
    _require_selection(timeline, start, stop)
    return Edit("Delete", timeline.delete(start, stop), (start, start))


def paste(timeline: Timeline, start: int, stop: int, clip: Timeline) -> Edit:
    """Put `clip` in place of [start, stop), which may be empty; then `clip` is selected."""
    if (clip.sample_rate, clip.channels) != (timeline.sample_rate, timeline.channels):
        raise UserError(
            f"What was copied ({_format(clip)}) does not fit this sound ({_format(timeline)}): "
            "copy from a file with the same sample rate and number of channels."
        )
    _require_range(timeline, start, stop)
    pasted = timeline.replace(start, stop, clip)
    return Edit("Paste", pasted, (start, start + clip.frames))


def trim(timeline: Timeline, start: int, stop: int) -> Edit:
    """Keep the selection only."""
    _require_selection(timeline, start, stop)
    return Edit("Trim", timeline.trim(start, stop), (0, stop - start))


def silence(timeline: Timeline, start: int, stop: int) -> Edit:
    """Make the selection silent, keeping its length."""
    _require_selection(timeline, start, stop)
    return Edit("Silence", timeline.silence(start, stop), (start, stop))


def fade_in(timeline: Timeline, start: int, stop: int) -> Edit:
    """Let the selection grow from nothing to its own level, linearly."""
    _require_selection(timeline, start, stop)
    return Edit("Fade in", timeline.with_ramp(start, stop, 0.0, 1.0), (start, stop))


def fade_out(timeline: Timeline, start: int, stop: int) -> Edit:
    """Let the selection sink from its own level to nothing, linearly."""
    _require_selection(timeline, start, stop)
    return Edit("Fade out", timeline.with_ramp(start, stop, 1.0, 0.0), (start, stop))


def gain(timeline: Timeline, start: int, stop: int, decibels: float) -> Edit:
    """Make the selection louder or, with a negative number, quieter by `decibels`."""
    _require_selection(timeline, start, stop)
    changed = timeline.with_gain(start, stop, 10.0 ** (decibels / 20.0))
    return Edit(f"Gain {decibels:+.1f} dB", changed, (start, stop))


def take_result(
    timeline: Timeline,
    start: int,
    stop: int,
    wet: Medium,
    label: str,
    strength: float = 1.0,
) -> Edit:
    """Lay an effect's result over [start, stop) as a take, cross-faded inside both ends.

    `wet` has stop - start frames at the timeline's rate and channels (otherwise ValueError), and is
    the effect's answer to what the timeline holds there. The take's `strength` is 0 to 1.
    """
    _require_selection(timeline, start, stop)
    crossfade = round(_CROSSFADE_SECONDS * timeline.sample_rate)
    take = Take(timeline.slice(start, stop), wet, strength, crossfade, label)
    laid = timeline.replace(start, stop, Timeline.from_medium(take))
    return Edit(label, laid, (start, stop))


def take_strength(timeline: Timeline, take_id: str, strength: float) -> Edit:
    """Hear a take at `strength`, 0 to 1. Raises KeyError when there is no such take."""
    changed = with_strength(timeline, take_id, strength)
    return Edit(f"Strength {strength:.0%}", changed)


def _require_selection(timeline: Timeline, start: int, stop: int) -> None:
    if start >= stop:
        raise UserError("Nothing is selected: drag over the part of the sound that is meant first.")
    _require_range(timeline, start, stop)


def _require_range(timeline: Timeline, start: int, stop: int) -> None:
    if not 0 <= start <= stop <= timeline.frames:
        seconds = (start / timeline.sample_rate, stop / timeline.sample_rate)
        raise UserError(
            f"The selection from {seconds[0]:.3f} s to {seconds[1]:.3f} s is not inside the sound, "
            f"which is {timeline.duration:.3f} s long."
        )


def _format(timeline: Timeline) -> str:
    return f"{timeline.sample_rate} Hz, channels: {timeline.channels}"
