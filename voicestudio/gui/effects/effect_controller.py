"""Runs effects on the engine and puts their results into the document."""

import logging
from collections.abc import Sequence
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
from voicestudio.gui.effects.effect_request import (
    EffectRange,
    EffectRequest,
    chain_request,
    effect_request,
)
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
from voicestudio.gui.effects.effect_series import EffectSeries, label_of
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.session import EditorSession
from voicestudio.inference.chains import Chained
from voicestudio.inference.engine import (
    CheckJob,
    CuttingChainJob,
    Engine,
    Job,
)
from voicestudio.inference.job_handle import JobHandle
from voicestudio.inference.pieces import Reflow
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

_log = logging.getLogger(__name__)
_NOTICED_SECONDS = 0.05
_EDITED = tr(
    "{} is ready, but you changed all of that stretch meanwhile, so your edits were kept. “Use "
    "Result” puts it on the sound as it was before them; Undo brings them back."
)
_EDITED_AND_MOVED = tr(
    "{} is ready, but its result has another length, and you edited the same stretch meanwhile, "
    "so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo "
    "brings them back."
)
_CUTS_APART = tr(
    "This chain would cut each track at other places: select one "
    "track, or turn off Keep All Tracks in Time."
)
_FORWARD = tr(
    "{} is ready, but you went back in the history meanwhile, so all of it was kept. “Use "
    "Result” redoes what you took back and puts it there; Undo takes it away again."
)


@dataclass(frozen=True)
class _Idle:
    """No effect runs and no result waits."""


@dataclass(frozen=True)
class _Rendering:
    """A request of the series is being rendered."""

    series: EffectSeries
    job: JobHandle

    @property
    def orders(self) -> tuple[EffectOrder, ...]:
        return tuple(request.order for request in self.series.requests)


@dataclass(frozen=True)
class _Checking:
    """The speech check compares the rendered result with the original; it is applied either way."""

    series: EffectSeries
    result: TakeResult
    job: JobHandle

    @property
    def orders(self) -> tuple[EffectOrder, ...]:
        return tuple(request.order for request in self.series.requests)


@dataclass(frozen=True)
class _Laying:
    """The sound was edited during rendering; a task finds where the results now belong."""

    orders: tuple[EffectOrder, ...]
    task: Task


@dataclass(frozen=True)
class _Waiting:
    """The results, of a track each, conflict with an edit and wait for the user's decision."""

    results: tuple[EffectResult, ...]


class EffectController(QObject):
    """Runs one effect at a time, on snapshots of the selected tracks, and applies it as one edit.

    The document can be edited while the effect runs. The result is applied to the range it was
    made from, wherever edits have moved that, and only to the unedited parts of it. If no part is
    left, or the result has another length and therefore cannot be split, nothing changes and the
    result waits (`conflicted`) until `apply_waiting` applies it to the state on which it was made.
    Tracks are rendered one after the other; nothing changes before the last one is.

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
        return "" if isinstance(state, _Idle | _Waiting) else label_of(state.orders)

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
            requests = tuple(
                effect_request(place, name, parameters, device, profile, strength)
                for place in EffectRange.each_selected(self._session)
            )
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(self._repeatable(requests[0].order, device))
        self._begin(requests)

    def run_chain(self, chain: Chain, device: str) -> None:
        """Process the same range with a chain of effects, as one edit."""
        if self._session.document is None or self.busy:
            return
        try:
            places = EffectRange.each_selected(self._session)
            requests = tuple(chain_request(place, chain, device) for place in places)
            self._check_cuts(requests)
        except UserError as error:
            self.failed.emit(str(error))
            return
        name = requests[0].order.name
        self.done.emit(Repeatable(name, partial(self.run_chain, chain, device)))
        self._begin(requests)

    def _check_cuts(self, requests: Sequence[EffectRequest]) -> None:
        """Raise UserError for cuts at other places of tracks that are kept in time."""
        cutting = isinstance(requests[0].job, CuttingChainJob)
        if cutting and len(requests) > 1 and self._session.all_in_time:
            raise UserError(_CUTS_APART)

    def apply_result(self, result: EffectResult, device: str) -> None:
        """Apply a result that was rendered and checked elsewhere, as if `run` had made it.

        Does nothing while an effect runs, or if the document of the result is no longer open.
        `device` is used when the effect is repeated.
        """
        if self.busy or self._session.document is not result.order.document:
            return
        self.done.emit(self._repeatable(result.order, device))
        self._lay((result,))
        if self.busy:  # the place of the result is searched for in the background
            self.busy_changed.emit(True)

    def _repeatable(self, order: EffectOrder, device: str) -> Repeatable:
        return Repeatable(order.name, partial(self._run_again, order, device))

    def _begin(self, requests: tuple[EffectRequest, ...]) -> None:
        self._render(EffectSeries(requests))
        self.busy_changed.emit(True)

    def _render(self, series: EffectSeries) -> None:
        job = self._submit(series.request.job)
        job.progress.connect(self._on_progress)
        job.done.connect(self._on_rendered)
        job.failed.connect(self._on_failed)
        self._state = _Rendering(series, job)

    def _on_progress(self, fraction: float, seconds_left: float) -> None:
        if isinstance(self._state, _Rendering):
            self.progressed.emit(*self._state.series.progress(fraction, seconds_left))

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
        results, self._state = self._state.results, _Idle()
        undone = _undone(results)
        if undone is None:
            there = [result for result in results if self._present(result.order) is not None]
            if there:
                made = {result.order.track: edit_from_before(result) for result in there}
                self._apply(self._session.edit_of(made), there)
        else:
            self._session.go_to(undone)
            self._lay(results)

    def _end(self) -> None:
        self._state = _Idle()
        self.busy_changed.emit(False)

    def _on_rendered(self, made: Medium | Chained | Reflow | ChainedRange) -> None:
        assert isinstance(self._state, _Rendering)  # only a rendering job calls this
        series = self._state.series
        order = series.request.order
        if isinstance(made, Chained):
            # Limiting to a band changes the sound, so checks of the full-band result do not apply.
            checks = () if order.band else made.checks
            self._go_on(series, TakeResult(order, order.within_band(made.wet), checks))
            return
        try:
            result = result_of(order, made)
        except UserError as error:
            if series.done + 1 < len(series.requests) or series.results:
                self._go_on(series, None)  # there is something to do on other tracks
            else:
                self._on_failed(str(error))
            return
        if order.checked and isinstance(result, TakeResult):
            self._check(series, result)
        else:
            self._go_on(series, result)

    def _go_on(self, series: EffectSeries, result: EffectResult | None) -> None:
        """Render the next request, or put all results in."""
        series = series.after(result)
        if series.complete:
            self._lay(series.results)
        else:
            self._render(series)

    def _check(self, series: EffectSeries, result: TakeResult) -> None:
        # Without progress: the check takes about a twentieth of the time.
        job = self._submit(CheckJob(result.order.timeline, result.wet, result.order.start))
        job.done.connect(self._on_checked)
        job.failed.connect(self._on_not_checked)
        self._state = _Checking(series, result, job)

    def _on_checked(self, checks: tuple[Check, ...]) -> None:
        assert isinstance(self._state, _Checking)
        self._go_on(self._state.series, replace(self._state.result, checks=checks))

    def _on_not_checked(self, message: str) -> None:
        assert isinstance(self._state, _Checking)
        self._go_on(self._state.series, self._state.result)
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
            case _Rendering(orders=orders) | _Checking(orders=orders) | _Laying(orders=orders):
                if orders[0].document is not self._session.document:
                    self.cancel()

    def _lay(self, results: tuple[EffectResult, ...]) -> None:
        """Apply the results; after edits in the meantime, find their places in the background."""
        label = label_of([result.order for result in results])
        there = tuple(result for result in results if self._present(result.order) is not None)
        if self._session.document is not results[0].order.document:
            self._end()
        elif _undone(results) is not None:
            self._wait(results, _FORWARD)
        elif not there:
            self._on_failed(
                tr("{label}: its track was removed, so nothing was changed.", label=label)
            )
        elif all(self._present(result.order) is result.order.timeline for result in there):
            self._put_in([placed(result.order.timeline, result) for result in there])
        else:
            now = [self._present(result.order) for result in there]
            task = self._background.run(
                _all_placed, now, there, done=self._found, failed=self._not_found
            )
            self._state = _Laying(tuple(result.order for result in there), task)

    def _present(self, order: EffectOrder) -> Timeline | None:
        """The sound now of the track that `order` is for; None if that was removed."""
        tracks = order.document.tracks
        return tracks[order.track].timeline if order.track in tracks else None

    def _found(self, found: list[Placed]) -> None:
        if all(one.timeline is self._present(one.result.order) for one in found):
            self._put_in(found)
        else:  # edited again while the places were searched for
            self._lay(tuple(one.result for one in found))

    def _not_found(self, error: Exception) -> None:
        _log.error("laying a result failed", exc_info=error)
        self._on_failed(tr("The result could not be put in: {error}", error=error))

    def _put_in(self, found: list[Placed]) -> None:
        results = tuple(one.result for one in found)
        whole = [one for one in found if one.edit is None]
        moved = [one for one in found if one.result.moves]
        cut_up = [one for one in found if one.stretch is None]
        if len(whole) == len(found) or (moved and cut_up):
            self._wait(results, _edited((moved or whole)[0].result))
            return
        self._end()
        self._apply(self._edit_of(found, moves=bool(moved)), results)
        without = max(_left_out(one) / one.timeline.sample_rate for one in found)
        if without > _NOTICED_SECONDS:
            label = label_of([result.order for result in results])
            self.partly_applied.emit(
                tr(
                    "{label}: done. What you changed while it ran stays as you made it ({length}).",
                    label=label,
                    length=format_duration(without),
                )
            )

    def _edit_of(self, found: Sequence[Placed], *, moves: bool) -> Edit:
        """The edit that puts results in, at least one of which has a place."""
        selection = self._session.selection
        if len(found) == 1:
            edit = found[0].edit_while_selected(*selection)
            assert edit is not None  # it has a place
            return self._session.edit_of({found[0].result.order.track: edit})
        made = {one.result.order.track: one.edit for one in found if one.edit is not None}
        edit = self._session.edit_of(made)
        if moves or selection in (one.stretch for one in found):
            return edit
        return replace(edit, selection=None)

    def _wait(self, results: tuple[EffectResult, ...], conflict: str) -> None:
        """Keep the results until `apply_waiting`, and report the conflict."""
        self._end()
        self._state = _Waiting(results)
        self.conflicted.emit(conflict.format(label_of([result.order for result in results])))

    def _apply(self, edit: Edit, results: Sequence[EffectResult]) -> None:
        """Apply the edit of tracks; those that the user has selected stay so."""
        session = self._session
        focus, selected = session.focus, session.selected_tracks
        session.apply(edit)
        session.select_tracks(selected, focus)
        label = label_of([result.order for result in results])
        self.applied.emit(label)
        if any(result.moves for result in results):
            self.reflowed.emit(label)


def _undone(results: Sequence[EffectResult]) -> int | None:
    """The first state in the history that some of the results need, and that was undone."""
    states = (undone_state(result.order) for result in results)
    return next((state for state in states if state is not None), None)


def _left_out(found: Placed) -> int:
    """How many frames of the range of a result are not replaced by it."""
    order = found.result.order
    return found.left_out if found.edit is not None else order.stop - order.start


def _all_placed(now: Sequence[Timeline], results: Sequence[EffectResult]) -> list[Placed]:
    return [placed(timeline, result) for timeline, result in zip(now, results, strict=True)]


def _edited(result: EffectResult) -> str:
    return _EDITED_AND_MOVED if result.moves else _EDITED
