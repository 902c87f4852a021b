"""Versions of a range to compare: their sound, loudness and timing."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from voicestudio.audio.loudness import SoundLevel, sound_level
from voicestudio.document.editing.unconverted import without_effect
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.effects.effect_request import EffectRange
from voicestudio.gui.effects.effect_result import EffectResult, ReflowResult


@dataclass(frozen=True, eq=False)
class ComparedVersion:
    """The compared range with the result of an effect, or without one.

    Attributes:
        sound: the range only, as a timeline.
        level: the loudness and peak of `sound`.
        own, common: matching positions in `sound` and in the sound from which all versions were
            made, int64 of equal shapes, in frames from its start, ascending; linear in between.
        result: the result to apply to the document; None for the unchanged range.
    """

    sound: Timeline
    level: SoundLevel
    own: np.ndarray
    common: np.ndarray
    result: EffectResult | None = None

    def frame_in(self, other: "ComparedVersion", frame: int) -> int:
        """Return the frame of `other` with the same content as `frame` of this version."""
        common = np.interp(frame, self.own, self.common)
        return round(float(np.interp(common, other.common, other.own)))

    def keeps_time_of(self, other: "ComparedVersion") -> bool:
        """Whether both have the same timing."""
        places = np.union1d(self.own, other.own)
        return self.sound.frames == other.sound.frames and all(
            self.frame_in(other, int(place)) == place for place in places
        )


def present_version(
    place: EffectRange, effect: str, cancelled: Callable[[], bool]
) -> ComparedVersion:
    """Return the unchanged range, to be compared with results of the effect named `effect`.

    Reads all of its sound. Raises Cancelled, and what reading raises.
    """
    before = without_effect(place.timeline, place.start, place.stop, effect)
    sound = place.timeline.slice(place.start, place.stop)
    return ComparedVersion(sound, sound_level(sound, cancelled), before.now, before.then)


def unmeasured_version(place: EffectRange) -> ComparedVersion:
    """Return the unchanged range without its loudness, to play before anything is rendered."""
    sound = place.timeline.slice(place.start, place.stop)
    ends = np.array([0, sound.frames])
    return ComparedVersion(sound, SoundLevel(-np.inf, 0.0), ends, ends)


def version_of(result: EffectResult, cancelled: Callable[[], bool]) -> ComparedVersion:
    """Return the range with `result` applied. Reads all of its sound.

    Raises Cancelled, and what reading raises.
    """
    order = result.order
    edit = result.edit(order.timeline, order.start, order.stop)
    assert edit.selection is not None  # both kinds of results select the range
    sound = edit.timeline.slice(*edit.selection)
    own = common = np.array([0, sound.frames])
    if isinstance(result, ReflowResult):
        own, common = result.made.new, result.made.old
    return ComparedVersion(sound, sound_level(sound, cancelled), own, common, result)
