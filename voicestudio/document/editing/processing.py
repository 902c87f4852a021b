"""Edits that change samples but not the length, evaluated when the sound is read."""

import math

import numpy as np

from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.editing.edits import Edit, require_selection
from voicestudio.document.editing.moves import Mirrored
from voicestudio.document.timeline.clips import gaps
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.transforms import SWAP, backwards, mixed, mono_weights
from voicestudio.effects.step import Step
from voicestudio.errors import UserError
from voicestudio.texts import tr


def reverse(timeline: Timeline, start: int, stop: int) -> Edit:
    """Reverse the selection, including its markers."""
    require_selection(timeline, start, stop)
    turned = timeline.replace(start, stop, backwards(timeline.slice(start, stop)))
    moved = Mirrored(start, stop)
    return Edit(tr("Reverse"), turned, (start, stop), move=moved)


def normalise(
    timeline: Timeline, start: int, stop: int, peak: float, target_decibels: float
) -> Edit:
    """Apply the gain that brings the selection's peak (linear) to `target_decibels` (dBFS)."""
    require_selection(timeline, start, stop)
    if not 0.0 < peak < math.inf:
        raise UserError(tr("There is only silence here, so there is nothing to normalise."))
    gain = 10.0 ** (target_decibels / 20.0) / peak
    changed = timeline.with_gain(start, stop, gain)
    done = _done(timeline, start, stop, Step("normalise", {"level": target_decibels}))
    return Edit(normalise_label(target_decibels), changed, (start, stop), done=done)


def normalise_label(decibels: float) -> str:
    """Return the label of normalising to a level."""
    return tr("Normalise to {decibels:.1f−} dB", decibels=decibels)


def remove_offset(timeline: Timeline, start: int, stop: int, means: tuple[float, ...]) -> Edit:
    """Subtract the DC offset of the selection; `means` has one value per channel.

    Gaps stay silent: what they took away from the mean is put back for the clips.
    """
    require_selection(timeline, start, stop)
    clips = _clips_within(timeline, start, stop)
    share = sum(last - first for first, last in clips) / (stop - start)
    changed = timeline
    for first, last in clips:
        changed = changed.with_shift(first, last, tuple(-mean / share for mean in means))
    done = _done(timeline, start, stop, Step("dc-offset"))
    return Edit(tr("Remove DC offset"), changed, (start, stop), done=done)


def swap_channels(timeline: Timeline, start: int, stop: int) -> Edit:
    """Swap left and right in the selection."""
    require_selection(timeline, start, stop)
    if timeline.channels != 2:
        raise UserError(tr("Only a stereo recording has channels that can be swapped."))
    swapped = timeline.replace(start, stop, mixed(timeline.slice(start, stop), SWAP))
    done = _done(timeline, start, stop, Step("swap-channels"))
    return Edit(tr("Swap channels"), swapped, (start, stop), done=done)


def mix_to_mono(timeline: Timeline) -> Edit:
    """Mix all channels to one, over the whole document."""
    if timeline.channels == 1:
        raise UserError(tr("This recording is mono already."))
    return Edit(tr("Mix to mono"), mixed(timeline, mono_weights(timeline.channels)))


def _clips_within(timeline: Timeline, start: int, stop: int) -> list[tuple[int, int]]:
    """Return what lies between the gaps of [start, stop)."""
    edges = np.clip(gaps(timeline), start, stop).ravel()
    bounds = np.concatenate([[start], edges, [stop]]).reshape(-1, 2)
    return [(int(first), int(last)) for first, last in bounds if first < last]


def _done(timeline: Timeline, start: int, stop: int, step: Step) -> DoneSteps:
    return DoneSteps((step,), (start, stop) == (0, timeline.frames))
