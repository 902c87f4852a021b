"""Runs effects on the engine and puts their results into the document."""

import logging
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from voicestudio.audio.medium import Medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.editing.band_edits import wet_within_band, with_surroundings
from voicestudio.document.editing.edits import Edit, settled
from voicestudio.document.editing.late_results import Laid, lay_on_what_is_left
from voicestudio.document.editing.markers import Markers
from voicestudio.document.editing.unconverted import result_from_before, without_effect
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.document.timeline.band import Band
from voicestudio.document.timeline.takes import take_at
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.effects.checks import Check
from voicestudio.effects.parameters import complete
from voicestudio.effects.registry import effect
from voicestudio.errors import UserError
from voicestudio.gui.editing.last_effect import Repeatable
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.session import EditorSession
from voicestudio.inference.engine import CheckJob, EffectJob, Engine
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
class _Running:
    """What a job was asked to do: its snapshot of the sound never changes under it."""

    document: Document
    timeline: Timeline
    start: int
    stop: int
    label: str
    band: Band | None = None
    checked: bool = False
    wet: Medium | None = None
    checks: tuple[Check, ...] = ()
    applied_effect: AppliedEffect | None = None
    edges: tuple[np.ndarray, np.ndarray] | None = None
    markers: Markers = field(default_factory=Markers)
    moved: bool = False

    @property
    def reflows(self) -> bool:
        """Whether the result is longer or shorter somewhere than what it takes the place of."""
        return self.edges is not None and (self.moved or not np.array_equal(*self.edges))


@dataclass(frozen=True)
class _Placed:
    """What the result makes of a state of the sound.

    Attributes:
        timeline: that state.
        edit: puts the result in; None where nothing is left of what it was made from.
        stretch: where that is, when it is as it was.
        left_out: how many frames of it were changed meanwhile, and stay so.
    """

    result: _Running
    timeline: Timeline
    edit: Edit | None
    stretch: tuple[int, int] | None = None
    left_out: int = 0


class EffectController(QObject):
    """One effect job at a time, on a snapshot of the recording.

    The user may go on editing meanwhile. A result is laid over its stretch wherever that is now,
    and where the stretch was edited, over what is left of it. Where nothing is, or the result has
    another length and so cannot be taken apart, nothing is changed and the result waits
    (`conflicted`) until `apply_waiting` lays it over the sound as it was when the effect began.

    Signals: busy_changed(bool), progressed(float fraction, float seconds_left), applied(str label),
    reflowed(str label) as well when all that follows has moved, partly_applied(str message) as well
    when only part of the stretch was left, failed(str), cancelled(), conflicted(str message),
    done(Repeatable) once a job was begun.
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
        self._job: int | None = None
        self._laying: Task | None = None
        self._running: _Running | None = None
        self._waiting: _Running | None = None
        engine.progress.connect(self._on_progress)
        engine.finished.connect(self._on_finished)
        engine.failed.connect(self._on_failed)
        engine.cancelled.connect(self._on_cancelled)
        session.document_changed.connect(self._on_document_changed)

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def running_label(self) -> str:
        """What runs, as the user knows it; empty when nothing does."""
        return self._running.label if self._running is not None else ""

    def run(self, name: str, parameters: dict[str, Any], device: str) -> None:
        """Process the selection, or everything when nothing is selected.

        When frequencies are selected the result is kept to them.
        """
        document, timeline = self._session.document, self._session.timeline
        if document is None or timeline is None or self.busy:
            return
        start, stop = self._session.selection_or_all
        band = self._session.band and self._session.band.within(timeline.sample_rate)
        try:
            spec = effect(name)
            applied_effect = AppliedEffect.of(name, complete(spec.parameters, parameters))
        except UserError as error:
            self.failed.emit(str(error))
            return
        if start >= stop:
            self.failed.emit("There is no sound to process.")
            return
        if spec.piece_seconds and band:
            self.failed.emit(f"{spec.label} changes all frequencies: select all of them first.")
            return
        place = (document, start, stop)
        again = partial(self._run_again, name, dict(parameters), device, place)
        self.done.emit(Repeatable(spec.label, again))
        label = f"{spec.label} {band}" if band else spec.label
        self._running = _Running(document, timeline, start, stop, label, band, spec.checked)
        self._running = replace(
            self._running, applied_effect=applied_effect, markers=document.history.markers
        )
        source, (first, last) = timeline, with_surroundings(timeline, start, stop, band)
        if spec.starts_over:
            before = without_effect(timeline, start, stop, name)
            source, first, last = before.timeline, before.start, before.stop
            self._running = replace(self._running, moved=before.moved)
        self._job = self._engine.submit(EffectJob(name, parameters, source, first, last, device))
        self.busy_changed.emit(True)

    def _run_again(
        self, name: str, parameters: dict[str, Any], device: str, place: tuple[Document, int, int]
    ) -> None:
        """Do it to what is selected now; a curve is only for what it was drawn over."""
        if (self._session.document, *self._session.selection) != place:
            curves = {p.name for p in effect(name).parameters if p.curve}
            parameters = {k: v for k, v in parameters.items() if k not in curves}
        self.run(name, parameters, device)

    def cancel(self) -> None:
        """Give up the running job; nothing of it is kept."""
        if self._laying is not None:
            self._laying.cancel()
            self._end()
            self.cancelled.emit()
        elif self._job is not None:
            self._engine.cancel(self._job)

    def apply_waiting(self) -> None:
        """Put in the result that could not be laid, on the sound as it was when the effect began.

        Edits made since are in the history, one undo away; what was undone since is redone before.
        """
        result, self._waiting = self._waiting, None
        if result is not None and self._session.document is result.document:
            undone = _undone_state(result)
            if undone is not None:
                self._session.go_to(undone)
                self._lay(result)
                return
            edit = _edit(result.timeline, result.start, result.stop, result)
            self._apply(settled(edit, result.markers), result)

    def _end(self) -> _Running | None:
        running, self._running, self._job = self._running, None, None
        self._laying = None
        self.busy_changed.emit(False)
        return running

    def _on_progress(self, job: int, fraction: float, seconds_left: float) -> None:
        # The check afterwards is a twentieth of the work: "finishing".
        if job == self._job and self._running is not None and self._running.wet is None:
            self.progressed.emit(fraction, seconds_left)

    def _on_finished(self, job: int, result: Medium | Reflow | tuple[Check, ...]) -> None:
        running = self._running
        if job != self._job or running is None:
            return
        if isinstance(result, Reflow):
            if result.changed:
                edges = (result.old, result.new)
                self._lay(replace(running, wet=result.wet, edges=edges))
            else:
                self._end()
                self.failed.emit(f"{running.label}: as it is set, nothing is changed.")
            return
        if isinstance(result, tuple):
            self._lay(replace(running, checks=result))
            return
        kept = wet_within_band(running.timeline, running.start, running.stop, result, running.band)
        self._running = replace(running, wet=kept)
        if running.checked:
            check = CheckJob(running.timeline, kept, running.start)
            self._job = self._engine.submit(check)
        else:
            self._lay(self._running)

    def _on_failed(self, job: int, message: str) -> None:
        running = self._running
        if job != self._job or running is None:
            return
        if running.wet is not None:  # only the check failed
            self._lay(running)
        else:
            self._end()
        self.failed.emit(message)

    def _on_cancelled(self, job: int) -> None:
        if job == self._job:
            self._end()
            self.cancelled.emit()

    def _on_document_changed(self) -> None:
        self._waiting = None
        if self._running is not None and self._running.document is not self._session.document:
            self.cancel()

    def _lay(self, result: _Running) -> None:
        """Put the result in; where there were edits meanwhile, once its place has been found."""
        timeline = self._session.timeline
        if self._session.document is not result.document or timeline is None:
            self._end()
        elif _undone_state(result) is not None:
            self._end()
            self._waiting = result
            why = "you went back in the history meanwhile"
            self.conflicted.emit(_conflict(result, why, _FORWARD))
        elif timeline is result.timeline:
            self._put_in(_placed(timeline, result))
        else:
            self._laying = self._background.run(
                _placed, timeline, result, done=self._found, failed=self._not_found
            )

    def _found(self, placed: _Placed) -> None:
        if placed.timeline is self._session.timeline:
            self._put_in(placed)
        else:  # there were more edits while it was looked for
            self._lay(placed.result)

    def _not_found(self, error: Exception) -> None:
        _log.error("laying a result failed", exc_info=error)
        self._end()
        self.failed.emit(f"The result could not be put in: {error}")

    def _put_in(self, placed: _Placed) -> None:
        self._end()
        result, edit = placed.result, placed.edit
        if edit is None:
            self._waiting = result
            self.conflicted.emit(_conflict(result, _why_not(result), _BEFORE_EDITS))
            return
        # Whoever has selected something else meanwhile, or nothing at all, keeps that; but where
        # all moves a selection elsewhere would stay behind.
        keep = result.reflows or self._session.selection == placed.stretch
        self._apply(edit if keep else replace(edit, selection=None), result)
        without = placed.left_out / placed.timeline.sample_rate
        if without > _NOTICED_SECONDS:
            self.partly_applied.emit(
                f"{result.label}: done. What you changed while it ran stays as you made it "
                f"({format_duration(without)})."
            )

    def _apply(self, edit: Edit, result: _Running) -> None:
        self._waiting = None
        self._session.apply(edit)
        self.applied.emit(result.label)
        if result.reflows:
            self.reflowed.emit(result.label)


def _placed(timeline: Timeline, result: _Running) -> _Placed:
    """Where the result belongs in `timeline`. A long look among thousands of cuts: for a thread."""
    start = find_unchanged(result.timeline, result.start, result.stop, timeline)
    if start is not None:
        stop = start + result.stop - result.start
        edit = _edit(timeline, start, stop, result)
        return _Placed(result, timeline, edit, (start, stop))
    laid = None if result.reflows else _laid(timeline, result)
    if laid is None or not laid.frames:
        return _Placed(result, timeline, None)
    left_out = laid.stop - laid.start - laid.frames
    return _Placed(result, timeline, Edit(result.label, laid.timeline), left_out=left_out)


def _laid(timeline: Timeline, result: _Running) -> Laid:
    """The result on what `timeline` still holds of the sound that it was made from."""
    made = _edit(result.timeline, result.start, result.stop, result).timeline
    take = take_at(made, result.start)
    assert take is not None  # it was just laid
    return lay_on_what_is_left(result.timeline, result.start, take, timeline)


def _undone_state(result: _Running) -> int | None:
    """Which state of the history the effect was begun on, if that was undone since."""
    history = result.document.history
    later = range(history.index + 1, len(history.states))
    return next((n for n in later if history.states[n].timeline is result.timeline), None)


def _why_not(result: _Running) -> str:
    if result.reflows:
        return "its result has another length, and you edited the same stretch meanwhile"
    return "you changed all of that stretch meanwhile"


def _conflict(result: _Running, why: str, what: str) -> str:
    return f"{result.label} is ready, but {why}, {what}"


def _edit(timeline: Timeline, start: int, stop: int, result: _Running) -> Edit:
    assert result.wet is not None  # or there would be no result
    if result.edges is None:
        return edits.take_result(
            timeline,
            start,
            stop,
            result.wet,
            result.label,
            checks=result.checks,
            applied_effect=result.applied_effect,
        )
    assert result.applied_effect is not None  # as of everything that runs
    lay = (
        result_from_before
        if effect(result.applied_effect.effect).starts_over
        else edits.reflowed_result
    )
    old, new = result.edges
    return lay(
        timeline,
        start,
        stop,
        result.wet,
        result.label,
        old=old,
        new=new,
        applied_effect=result.applied_effect,
    )


def find_unchanged(before: Timeline, start: int, stop: int, now: Timeline) -> int | None:
    """Where the stretch [start, stop) of `before` begins in `now`; None if it is not as it was.

    Edits in front of the stretch move it by as much as the whole has grown, edits behind it do not
    move it; anything more involved counts as changed.
    """
    if before is now:
        return start
    wanted = before.slice(start, stop).segments
    for candidate in (start, start + now.frames - before.frames):
        end = candidate + stop - start
        if candidate >= 0 and end <= now.frames and now.slice(candidate, end).segments == wanted:
            return candidate
    return None
