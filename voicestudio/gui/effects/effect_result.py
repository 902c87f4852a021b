"""What an effect was asked for and what came of it, as values, and the edits that lay it in."""

from dataclasses import dataclass

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.band_edits import wet_within_band
from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.late_results import Laid, lay_on_what_is_left
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.unconverted import result_from_before
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.takes import take_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.checks import Check
from voicestudio.inference.pieces import Reflow


@dataclass(frozen=True)
class EffectOrder:
    """An effect on frames [start, stop) of `timeline`, a snapshot that cannot change under it.

    `title` is the effect, or the chain of effects, as the user knows it. `markers` are those of the
    same state. With a `band` the result is kept to its frequencies. What is `checked` is compared
    with what it was made of; what `starts_over` takes the place of an earlier result. `moved` says
    that what the effect hears is longer or shorter than the stretch: the effect was done there
    before and starts over.
    """

    document: Document
    timeline: Timeline
    markers: Markers
    start: int
    stop: int
    band: Band | None
    title: str
    applied_effect: AppliedEffect
    checked: bool = False
    starts_over: bool = False
    moved: bool = False

    @property
    def name(self) -> str:
        """The effect, as the user knows it, and the voice profile that it is done with."""
        profile = self.applied_effect.profile
        return f"{self.title} ({profile})" if profile else self.title

    @property
    def label(self) -> str:
        """What is done, as the user knows it."""
        return f"{self.name} {self.band}" if self.band else self.name

    def within_band(self, wet: Medium) -> Medium:
        """What is kept of the effect's result: all of it, or the frequencies of the band."""
        return wet_within_band(self.timeline, self.start, self.stop, wet, self.band)


@dataclass(frozen=True)
class TakeResult:
    """A result as long as what it was made of; `checks` count from its first frame."""

    order: EffectOrder
    wet: Medium
    checks: tuple[Check, ...] = ()
    moves: bool = False

    def edit(self, timeline: Timeline, start: int, stop: int) -> Edit:
        """Lay it over [start, stop), which holds what it was made of."""
        return edits.take_result(
            timeline,
            start,
            stop,
            self.wet,
            self.order.label,
            checks=self.checks,
            applied_effect=self.order.applied_effect,
        )


@dataclass(frozen=True)
class ReflowResult:
    """A result in which instants may have moved."""

    order: EffectOrder
    made: Reflow

    @property
    def moves(self) -> bool:
        """Whether it is longer or shorter somewhere than what it takes the place of."""
        return self.order.moved or not np.array_equal(self.made.old, self.made.new)

    def edit(self, timeline: Timeline, start: int, stop: int) -> Edit:
        """Lay it over [start, stop), which holds what it was made of."""
        order, made = self.order, self.made
        lay = result_from_before if order.starts_over else edits.reflowed_result
        return lay(
            timeline,
            start,
            stop,
            made.wet,
            order.label,
            old=made.old,
            new=made.new,
            applied_effect=order.applied_effect,
        )


EffectResult = TakeResult | ReflowResult


@dataclass(frozen=True)
class Placed:
    """What a result makes of a state of the sound.

    Attributes:
        timeline: that state.
        edit: puts the result in; None where nothing is left of what it was made from.
        stretch: where that is, when it is as it was.
        left_out: how many frames of it were changed meanwhile, and stay so.
    """

    result: EffectResult
    timeline: Timeline
    edit: Edit | None
    stretch: tuple[int, int] | None = None
    left_out: int = 0


def placed(timeline: Timeline, result: EffectResult) -> Placed:
    """Where the result belongs in `timeline`. A long look among thousands of cuts: for a thread."""
    order = result.order
    start = _find_unchanged(order, timeline)
    if start is not None:
        stop = start + order.stop - order.start
        return Placed(result, timeline, result.edit(timeline, start, stop), (start, stop))
    laid = None if result.moves else _laid_on_what_is_left(result, timeline)
    if laid is None or not laid.frames:
        return Placed(result, timeline, None)
    left_out = laid.stop - laid.start - laid.frames
    return Placed(result, timeline, Edit(order.label, laid.timeline), left_out=left_out)


def edit_from_before(result: EffectResult) -> Edit:
    """Lay the result over the sound and markers as they were when the effect began."""
    order = result.order
    return settled(result.edit(order.timeline, order.start, order.stop), order.markers)


def undone_state(order: EffectOrder) -> int | None:
    """Which state of the history the effect was begun on, if that was undone since."""
    history = order.document.history
    later = range(history.index + 1, len(history.states))
    return next((n for n in later if history.states[n].timeline is order.timeline), None)


def _laid_on_what_is_left(result: EffectResult, now: Timeline) -> Laid:
    """The result on what `now` still holds of the sound that it was made from."""
    order = result.order
    made = result.edit(order.timeline, order.start, order.stop).timeline
    take = take_at(made, order.start)
    assert take is not None  # it was just laid
    return lay_on_what_is_left(order.timeline, order.start, take, now)


def _find_unchanged(order: EffectOrder, now: Timeline) -> int | None:
    """Where the stretch of `order` begins in `now`; None if it is not as it was.

    Edits in front of the stretch move it by as much as the whole has grown, edits behind it do not
    move it; anything more involved counts as changed.
    """
    before, length = order.timeline, order.stop - order.start
    if before is now:
        return order.start
    wanted = before.slice(order.start, order.stop).segments
    for start in (order.start, order.start + now.frames - before.frames):
        stop = start + length
        if start >= 0 and stop <= now.frames and now.slice(start, stop).segments == wanted:
            return start
    return None
