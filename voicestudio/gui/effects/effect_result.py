"""Orders and results of effects as immutable values, and the edits that apply the results."""

from dataclasses import dataclass, replace

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.band_edits import in_band, wet_within_band
from voicestudio.document.editing.done_steps import DoneSteps
from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.late_results import Laid, lay_on_what_is_left
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.unconverted import result_from_before
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.takes import take_at, with_strength
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.checks import Check
from voicestudio.effects.step import Step
from voicestudio.episodes.chain_edits import ChainedRange
from voicestudio.errors import UserError
from voicestudio.inference.pieces import Reflow
from voicestudio.texts import tr


@dataclass(frozen=True)
class EffectOrder:
    """An effect to be applied to frames [start, stop) of `timeline`, an immutable snapshot.

    Attributes:
        title: the effect's name in the history, or the name of the chain of effects.
        markers: the markers of the same state as `timeline`.
        track: the number of the track that `timeline` is the sound of.
        band: the frequency band to which the result is limited; None for all frequencies.
        strength: the strength of the take, 0 to 1.
        checked: whether the speech check compares the result with the original.
        starts_over: whether the effect gets the original sound where it was applied before, and
            its result replaces the earlier one.
        moved: whether that original sound is longer or shorter than [start, stop).
        steps: what is done, as steps of a chain; none where it cannot be one.
    """

    document: Document
    timeline: Timeline
    markers: Markers
    start: int
    stop: int
    band: Band | None
    title: str
    applied_effect: AppliedEffect
    strength: float = 1.0
    checked: bool = False
    starts_over: bool = False
    moved: bool = False
    steps: tuple[Step, ...] = ()
    track: int = 0

    @property
    def done(self) -> DoneSteps | None:
        """What is done, for another sound; None where a chain cannot do it."""
        if not self.steps or self.band is not None:
            return None
        return DoneSteps(self.steps, (self.start, self.stop) == (0, self.timeline.frames))

    @property
    def name(self) -> str:
        """The title, the voice profile if one is used, and the strength if it is not all."""
        return with_strength(self._titled, self.strength)

    @property
    def take_label(self) -> str:
        """The label of the take: without its strength, which may change and is shown beside it."""
        return in_band(self._titled, self.band)

    @property
    def _titled(self) -> str:
        profile = self.applied_effect.profile
        return tr("{effect} ({voice})", effect=self.title, voice=profile) if profile else self.title

    @property
    def label(self) -> str:
        """The label of the edit in the history."""
        return in_band(self.name, self.band)

    def within_band(self, wet: Medium) -> Medium:
        """Return `wet` limited to the order's band; `wet` itself without a band."""
        return wet_within_band(self.timeline, self.start, self.stop, wet, self.band)


@dataclass(frozen=True)
class TakeResult:
    """A result of unchanged length; the frames of `checks` count from the start of `wet`."""

    order: EffectOrder
    wet: Medium
    checks: tuple[Check, ...] = ()
    moves: bool = False

    def edit(self, timeline: Timeline, start: int, stop: int) -> Edit:
        """Return the edit that applies it to [start, stop), which holds the original range."""
        edit = edits.take_result(
            timeline,
            start,
            stop,
            self.wet,
            self.order.take_label,
            self.order.strength,
            self.checks,
            applied_effect=self.order.applied_effect,
        )
        return replace(edit, label=self.order.label, done=self.order.done)


@dataclass(frozen=True)
class ReflowResult:
    """A result whose timing, and possibly length, differs from the original."""

    order: EffectOrder
    made: Reflow

    @property
    def moves(self) -> bool:
        """Whether applying it moves any sound in time."""
        return self.order.moved or not np.array_equal(self.made.old, self.made.new)

    def edit(self, timeline: Timeline, start: int, stop: int) -> Edit:
        """Return the edit that applies it to [start, stop), which holds the original range."""
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


@dataclass(frozen=True)
class ChainResult:
    """A result of a chain that may have removed something."""

    order: EffectOrder
    made: ChainedRange

    @property
    def moves(self) -> bool:
        """Whether applying it moves any sound in time."""
        return bool(self.made.cuts)

    def edit(self, timeline: Timeline, start: int, stop: int) -> Edit:
        """Return the edit that applies it to [start, stop), which holds the original range."""
        edit = self.made.edit(timeline, start, stop, self.order.label)
        return replace(edit, done=self.order.done)


EffectResult = TakeResult | ReflowResult | ChainResult


def result_of(order: EffectOrder, made: Medium | Reflow | ChainedRange) -> EffectResult:
    """Return the engine's output for `order` as a result without checks of its own.

    Raises UserError if the effect changed nothing.
    """
    if not isinstance(made, Reflow | ChainedRange):
        return TakeResult(order, order.within_band(made))
    if not made.changed:
        raise UserError(tr("{label}: with these settings, nothing is changed.", label=order.label))
    return ReflowResult(order, made) if isinstance(made, Reflow) else ChainResult(order, made)


@dataclass(frozen=True)
class Placed:
    """How a result applies to a state of the timeline.

    Attributes:
        timeline: that state.
        edit: applies the result; None if no part of the original range is left.
        stretch: the frames [start, stop) of the original range, if it is unchanged; else None.
        left_out: the number of frames of the range that were edited and are not replaced.
    """

    result: EffectResult
    timeline: Timeline
    edit: Edit | None
    stretch: tuple[int, int] | None = None
    left_out: int = 0

    def edit_while_selected(self, start: int, stop: int) -> Edit | None:
        """Return the edit with the selection afterwards, while the user's is [start, stop).

        One that the user changed in the meantime is kept, unless the sound moves: then it would no
        longer cover what was selected. A cursor stays with its sound where a chain cuts.
        """
        edit, result = self.edit, self.result
        if edit is None or (start, stop) == self.stretch:
            return edit
        if not result.moves:
            return replace(edit, selection=None)
        if start < stop or not isinstance(result, ChainResult) or self.stretch is None:
            return edit
        cursor = result.made.place(start, self.stretch[0])
        return replace(edit, selection=(cursor, cursor))


def placed(timeline: Timeline, result: EffectResult) -> Placed:
    """Find how `result` applies to `timeline`.

    Slow among thousands of cuts, so not for the GUI thread.
    """
    order = result.order
    start = _find_unchanged(order, timeline)
    if start is not None:
        stop = start + order.stop - order.start
        return Placed(result, timeline, result.edit(timeline, start, stop), (start, stop))
    laid = None if result.moves else _laid_on_what_is_left(result, timeline)
    if laid is None or not laid.frames:
        return Placed(result, timeline, None)
    left_out = laid.stop - laid.start - laid.frames
    return Placed(
        result, timeline, Edit(order.label, laid.timeline, done=order.done), left_out=left_out
    )


def edit_from_before(result: EffectResult) -> Edit:
    """Return the edit that applies the result to the timeline and markers of its order."""
    order = result.order
    return settled(result.edit(order.timeline, order.start, order.stop), order.markers)


def undone_state(order: EffectOrder) -> int | None:
    """Return the index in the history of the order's state if it was undone since, else None."""
    history = order.document.history
    if _holds(history.current, order.timeline):
        return None
    later = range(history.index + 1, len(history.states))
    return next((n for n in later if _holds(history.states[n], order.timeline)), None)


def _holds(state: Edit, timeline: Timeline) -> bool:
    return any(other is timeline for other in state.all_tracks.timelines)


def _laid_on_what_is_left(result: EffectResult, now: Timeline) -> Laid:
    """Apply the result to the parts of its original range that `now` still contains."""
    order = result.order
    made = result.edit(order.timeline, order.start, order.stop).timeline
    take = take_at(made, order.start)
    assert take is not None  # the edit above has just made it
    return lay_on_what_is_left(order.timeline, order.start, take, now)


def _find_unchanged(order: EffectOrder, now: Timeline) -> int | None:
    """Return the first frame in `now` of the order's range; None if it is not there unchanged.

    It is looked for at its old position (edits after it) and displaced by the change in total
    length (edits before it); any other displacement counts as changed.
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
