"""Runs effects on the engine and puts their results into the document."""

import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.medium import Medium
from voicestudio.document.editing.edits import Edit
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.chain import Chain
from voicestudio.effects.checks import Check
from voicestudio.effects.registry import effect
from voicestudio.episodes.chain_edits import ChainedRange
from voicestudio.errors import UserError
from voicestudio.gui.editing.last_effect import Repeatable
from voicestudio.gui.effects.effect_request import EffectRange, chain_request, effect_request
from voicestudio.gui.effects.effect_result import (
    EffectOrder,
    EffectResult,
    Placed,
    TakeResult,
    edit_from_before,
    placed,
    result_of,
    undone_state,
)
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.session import EditorSession
from voicestudio.inference.chains import Chained
from voicestudio.inference.engine import (
    ChainJob,
    CheckJob,
    CuttingChainJob,
    EffectJob,
    Engine,
    Job,
)
from voicestudio.inference.job_handle import JobHandle
from voicestudio.inference.pieces import Reflow
from voicestudio.timecode import format_duration

_log = logging.getLogger(__name__)
_NOTICED_SECONDS = 0.05
_BEFORE_EDITS = (
    "so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings "
    "them back."
)
_FORWARD = (
    "so all of it was kept. “Use Result” redoes what you took back and puts it there; Undo takes "
    "it away again."
)


@dataclass(frozen=True)
class _Idle:
    """No effect runs and no result waits."""


@dataclass(frozen=True)
class _Rendering:
    """The effect is being rendered."""

    order: EffectOrder
    job: JobHandle


@dataclass(frozen=True)
class _Checking:
    """The speech check compares the rendered result with the original; it is applied either way."""

    result: TakeResult
    job: JobHandle

    @property
    def order(self) -> EffectOrder:
        return self.result.order


@dataclass(frozen=True)
class _Laying:
    """The sound was edited during rendering; a task finds where the result now belongs."""

    order: EffectOrder
    task: Task


@dataclass(frozen=True)
class _Waiting:
    """The result conflicts with an edit and waits for the user's decision."""

    result: EffectResult


class EffectController(QObject):
    """Runs one effect job at a time, on a snapshot of the timeline.

    The document can be edited while the effect runs. The result is applied to the range it was
    made from, wherever edits have moved that, and only to the unedited parts of it. If no part is
    left, or the result has another length and therefore cannot be split, nothing changes and the
    result waits (`conflicted`) until `apply_waiting` applies it to the state on which it was made.

    Signals:
        busy_changed(bool): an effect starts or ends.
        progressed(float fraction, float seconds_left): `fraction` from 0 to 1.
        applied(str label): the result is in the document.
        reflowed(str label): after `applied`, if the sound after the range has moved.
        partly_applied(str message): after `applied`, if part of the range had been edited.
        failed(str): a sentence for the user.
        cancelled(): the job was cancelled.
        conflicted(str message): the result waits for `apply_waiting`.
        done(Repeatable): a job was started; it can be repeated on another selection.
    """

    busy_changed = Signal(bool)
    progressed = Signal(float, float)
    applied = Signal(str)
    reflowed = Signal(str)
    partly_applied = Signal(str)
    failed = Signal(str)
    cancelled = Signal()
    conflicted = Signal(str)
    done = Signal(object)

    def __init__(
        self, session: EditorSession, engine: Engine, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._engine, self._background = session, engine, background
        self._state: _Idle | _Rendering | _Checking | _Laying | _Waiting = _Idle()
        session.document_changed.connect(self._on_document_changed)

    def met_needs(self) -> set[Need]:
        """The set {"idle"} while no effect runs, else empty."""
        return set() if self.busy else {"idle"}

    @property
    def busy(self) -> bool:
        return isinstance(self._state, _Rendering | _Checking | _Laying)

    @property
    def running_label(self) -> str:
        """The label of the running effect; "" without one."""
        state = self._state
        return "" if isinstance(state, _Idle | _Waiting) else state.order.label

    def run(
        self,
        name: str,
        parameters: dict[str, Any],
        device: str,
        profile: str = "",
        strength: float = 1.0,
    ) -> None:
        """Process the selection, or the whole document without one, on `device`.

        With a frequency selection the result is limited to its band. `profile` is the name of a
        voice profile, "" for the shipped weights. `strength` is that of the take, 0 to 1. An
        invalid request is reported by `failed`.
        """
        if self._session.document is None or self.busy:
            return
        try:
            place = EffectRange.selected(self._session)
            request = effect_request(place, name, parameters, device, profile, strength)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(self._repeatable(request.order, device))
        self._render(request.order, request.job)

    def run_chain(self, chain: Chain, device: str) -> None:
        """Process the same range with a chain of effects, as one edit."""
        if self._session.document is None or self.busy:
            return
        try:
            order, job = chain_request(EffectRange.selected(self._session), chain, device)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(Repeatable(order.name, partial(self.run_chain, chain, device)))
        self._render(order, job)

    def apply_result(self, result: EffectResult, device: str) -> None:
        """Apply a result that was rendered and checked elsewhere, as if `run` had made it.

        Does nothing while an effect runs, or if the document of the result is no longer open.
        `device` is used when the effect is repeated.
        """
        if self.busy or self._session.document is not result.order.document:
            return
        self.done.emit(self._repeatable(result.order, device))
        self._lay(result)
        if self.busy:  # the place of the result is searched for in the background
            self.busy_changed.emit(True)

    def _repeatable(self, order: EffectOrder, device: str) -> Repeatable:
        return Repeatable(order.name, partial(self._run_again, order, device))

    def _render(self, order: EffectOrder, wanted: EffectJob | ChainJob | CuttingChainJob) -> None:
        job = self._submit(wanted)
        job.progress.connect(self.progressed)
        job.done.connect(self._on_rendered)
        job.failed.connect(self._on_failed)
        self._state = _Rendering(order, job)
        self.busy_changed.emit(True)

    def _submit(self, wanted: Job) -> JobHandle:
        job = self._engine.submit(wanted)
        job.cancelled.connect(self._on_cancelled)
        return job

    def _run_again(self, order: EffectOrder, device: str) -> None:
        """Repeat the effect on the current selection.

        Curves are dropped if that is not the range of `order`, over which they were drawn.
        """
        applied = order.applied_effect
        parameters = dict(applied.parameters)
        place = (order.document, order.start, order.stop)
        if (self._session.document, *self._session.selection) != place:
            curves = {p.name for p in effect(applied.effect).parameters if p.curve}
            parameters = {k: v for k, v in parameters.items() if k not in curves}
        self.run(applied.effect, parameters, device, applied.profile, order.strength)

    def cancel(self) -> None:
        """Cancel the running job and discard its result."""
        match self._state:
            case _Rendering(job=job) | _Checking(job=job):
                job.cancel()
            case _Laying(task=task):
                task.cancel()
                self._on_cancelled()

    def apply_waiting(self) -> None:
        """Apply the waiting result to the state of the document on which the effect was started.

        Later edits stay in the history, one undo away; a state undone since then is redone first.
        """
        if not isinstance(self._state, _Waiting):
            return
        result, self._state = self._state.result, _Idle()
        undone = undone_state(result.order)
        if undone is None:
            self._apply(edit_from_before(result), result)
        else:
            self._session.go_to(undone)
            self._lay(result)

    def _end(self) -> None:
        self._state = _Idle()
        self.busy_changed.emit(False)

    def _on_rendered(self, made: Medium | Chained | Reflow | ChainedRange) -> None:
        assert isinstance(self._state, _Rendering)  # only a rendering job calls this
        order = self._state.order
        if isinstance(made, Chained):
            # Limiting to a band changes the sound, so checks of the full-band result do not apply.
            checks = () if order.band else made.checks
            self._lay(TakeResult(order, order.within_band(made.wet), checks))
            return
        try:
            result = result_of(order, made)
        except UserError as error:
            self._on_failed(str(error))
            return
        if order.checked and isinstance(result, TakeResult):
            self._check(result)
        else:
            self._lay(result)

    def _check(self, result: TakeResult) -> None:
        # Without progress: the check takes about a twentieth of the time.
        job = self._submit(CheckJob(result.order.timeline, result.wet, result.order.start))
        job.done.connect(self._on_checked)
        job.failed.connect(self._on_not_checked)
        self._state = _Checking(result, job)

    def _on_checked(self, checks: tuple[Check, ...]) -> None:
        assert isinstance(self._state, _Checking)
        self._lay(replace(self._state.result, checks=checks))

    def _on_not_checked(self, message: str) -> None:
        assert isinstance(self._state, _Checking)
        self._lay(self._state.result)
        self.failed.emit(message)

    def _on_failed(self, message: str) -> None:
        self._end()
        self.failed.emit(message)

    def _on_cancelled(self) -> None:
        self._end()
        self.cancelled.emit()

    def _on_document_changed(self) -> None:
        match self._state:
            case _Waiting():
                self._state = _Idle()
            case _Rendering(order=order) | _Checking(order=order) | _Laying(order=order):
                if order.document is not self._session.document:
                    self.cancel()

    def _lay(self, result: EffectResult) -> None:
        """Apply the result; after edits in the meantime, find its place in the background first."""
        order = result.order
        timeline = self._present(order)
        if self._session.document is not order.document:
            self._end()
        elif undone_state(order) is not None:
            self._wait(result, "you went back in the history meanwhile", _FORWARD)
        elif timeline is None:
            self._on_failed(f"{order.label}: its track was removed, so nothing was changed.")
        elif timeline is order.timeline:
            self._put_in(placed(timeline, result))
        else:
            task = self._background.run(
                placed, timeline, result, done=self._found, failed=self._not_found
            )
            self._state = _Laying(order, task)

    def _present(self, order: EffectOrder) -> Timeline | None:
        """The sound now of the track that `order` is for; None if that was removed."""
        tracks = order.document.tracks
        return tracks[order.track].timeline if order.track in tracks else None

    def _found(self, found: Placed) -> None:
        if found.timeline is self._present(found.result.order):
            self._put_in(found)
        else:  # edited again while the place was searched for
            self._lay(found.result)

    def _not_found(self, error: Exception) -> None:
        _log.error("laying a result failed", exc_info=error)
        self._on_failed(f"The result could not be put in: {error}")

    def _put_in(self, found: Placed) -> None:
        result, edit = found.result, found.edit_while_selected(*self._session.selection)
        if edit is None:
            self._wait(result, _why_not(result), _BEFORE_EDITS)
            return
        self._end()
        self._apply(edit, result)
        without = found.left_out / found.timeline.sample_rate
        if without > _NOTICED_SECONDS:
            self.partly_applied.emit(
                f"{result.order.label}: done. What you changed while it ran stays as you made it "
                f"({format_duration(without)})."
            )

    def _wait(self, result: EffectResult, why: str, what: str) -> None:
        """Keep the result until `apply_waiting`, and report the conflict."""
        self._end()
        self._state = _Waiting(result)
        self.conflicted.emit(f"{result.order.label} is ready, but {why}, {what}")

    def _apply(self, edit: Edit, result: EffectResult) -> None:
        """Apply the edit to the track of the result; the focus stays where the user has it."""
        focus = self._session.focus
        self._session.set_focus(result.order.track)
        self._session.apply(edit)
        self._session.set_focus(focus)
        self.applied.emit(result.order.label)
        if result.moves:
            self.reflowed.emit(result.order.label)


def _why_not(result: EffectResult) -> str:
    if result.moves:
        return "its result has another length, and you edited the same stretch meanwhile"
    return "you changed all of that stretch meanwhile"
