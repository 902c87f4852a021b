"""Renders several settings of an effect on one range, for comparison."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal

from voicestudio.audio.loudness import equal_loudness_gains
from voicestudio.audio.medium import Medium
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.effects.checks import Check
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.effects.compared_settings import ComparedSetting
from voicestudio.gui.effects.compared_version import (
    ComparedVersion,
    present_version,
    version_of,
)
from voicestudio.gui.effects.effect_request import EffectRange, EffectRequest, effect_request
from voicestudio.gui.effects.effect_result import EffectResult, TakeResult, result_of
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.session import EditorSession
from voicestudio.inference.blocks import CancelCheck
from voicestudio.inference.engine import CheckJob, EffectJob, Engine, Job
from voicestudio.inference.job_handle import JobHandle
from voicestudio.inference.pieces import Reflow
from voicestudio.texts import tr

_log = logging.getLogger(__name__)

Phase = Literal["not rendered", "waiting", "rendering", "finishing", "ready", "failed"]


@dataclass(frozen=True)
class RenderingProgress:
    """The state of a setting: `fraction` (0 to 1) of the rendering, `problem` if it failed."""

    phase: Phase
    fraction: float = 0.0
    problem: str = ""


@dataclass
class _Rendering:
    """The rendering of an effect with its parameters; settings of any strength share it."""

    request: EffectRequest
    progress: RenderingProgress = RenderingProgress("waiting")
    result: EffectResult | None = None


class Comparison(QObject):
    """Renders settings one after the other on one range; the document is not changed.

    The range is a snapshot of the selection at the first rendering, until `forget`. Results are
    files on disk, which are deleted when nothing refers to them.

    Attributes:
        place: the compared range; None before the first rendering.

    Signals:
        changed(): the state of any setting changed.
        busy_changed(bool): rendering starts or ends.
        failed(str): a sentence for the user.
    """

    changed = Signal()
    busy_changed = Signal(bool)
    failed = Signal(str)

    def __init__(
        self, session: EditorSession, engine: Engine, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._engine, self._background = session, engine, background
        self._renderings: dict[AppliedEffect, _Rendering] = {}
        self._versions: dict[ComparedSetting, ComparedVersion] = {}
        self._unreadable: dict[ComparedSetting, str] = {}
        self._presents: dict[str, ComparedVersion] = {}
        self._measuring: dict[ComparedSetting | str, Task] = {}
        self._wanted = frozenset[ComparedSetting]()
        self._job: JobHandle | None = None
        self._current: _Rendering | None = None
        self._unchecked: TakeResult | None = None
        self._told_busy = False
        self.place: EffectRange | None = None
        session.document_changed.connect(self._another_document)

    @property
    def busy(self) -> bool:
        """Whether a setting is being rendered."""
        return self._job is not None

    def progress(self, setting: ComparedSetting) -> RenderingProgress:
        """Return the state of a setting."""
        if setting in self._versions:
            return RenderingProgress("ready")
        if setting in self._unreadable:
            return RenderingProgress("failed", problem=self._unreadable[setting])
        if setting in self._measuring:
            return RenderingProgress("finishing")
        rendering = self._renderings.get(setting.applied)
        return rendering.progress if rendering is not None else RenderingProgress("not rendered")

    def present(self, effect: str) -> ComparedVersion | None:
        """Return the unchanged range, to compare with results of `effect`; None until measured."""
        return self._presents.get(effect)

    def version(self, setting: ComparedSetting) -> ComparedVersion | None:
        """Return the range with a setting applied; None until that is ready."""
        return self._versions.get(setting)

    def render(self, settings: Sequence[ComparedSetting], device: str) -> None:
        """Render `settings`, at least one and all of one effect, that are not rendered yet.

        `device` is "auto", "cpu" or "cuda". Other results of the same effect are dropped.
        """
        name, wanted = settings[0].applied.effect, {setting.applied for setting in settings}
        for applied in [a for a in self._renderings if a.effect == name and a not in wanted]:
            self._drop(applied)
        self._unreadable.clear()
        try:
            self.place = self.place or EffectRange.selected(self._session)
            for setting in settings:
                self._ask_for(self.place, setting.applied, device)
        except UserError as error:
            self.failed.emit(str(error))
        if self.place is not None:
            self._measure_present(self.place, name)
        self.measure(settings)
        self._next()

    def measure(self, settings: Iterable[ComparedSetting]) -> None:
        """Make settings ready whose effect is rendered already, at whatever strength."""
        self._wanted = frozenset(settings)
        for setting in self._wanted:
            rendering = self._renderings.get(setting.applied)
            known = {*self._versions, *self._measuring, *self._unreadable}
            if rendering is not None and rendering.result is not None and setting not in known:
                self._measure(setting, rendering.result)
        self.changed.emit()

    def gain(self, version: ComparedVersion) -> float:
        """Return the linear gain that matches `version` to the loudness of the unchanged range.

        All versions get less if one of them would clip otherwise.
        """
        all_of_them = [*self._presents.values(), *self._versions.values()] or [version]
        gains = equal_loudness_gains([other.level for other in all_of_them])
        return dict(zip(all_of_them, gains, strict=True)).get(version, 1.0)

    def cancel(self) -> None:
        """Cancel the rendering; finished results are kept."""
        self._renderings = {k: r for k, r in self._renderings.items() if r.result is not None}
        if self._job is not None:
            self._job.cancel()

    def forget(self) -> None:
        """Drop all results; the next rendering takes the selection of that time."""
        self.cancel()
        for task in self._measuring.values():
            task.cancel()
        kept = self._renderings, self._versions, self._presents, self._unreadable, self._measuring
        for held in kept:
            held.clear()
        self.place = None
        self.changed.emit()

    # -- rendering --------------------------------------------------------------------------

    def _ask_for(self, place: EffectRange, applied: AppliedEffect, device: str) -> None:
        known = self._renderings.get(applied)
        if known is None or known.progress.phase == "failed":
            name, values = applied.effect, dict(applied.parameters)
            request = effect_request(place, name, values, device, applied.profile)
            self._renderings[applied] = _Rendering(request)

    def _next(self) -> None:
        """Start the next waiting rendering unless one is running."""
        if self._job is None:
            waiting = (r for r in self._renderings.values() if r.progress.phase == "waiting")
            self._current = next(waiting, None)
            if self._current is not None:
                self._enter(RenderingProgress("rendering"))
                self._submit(self._current.request.job).done.connect(self._on_rendered)
        self._tell()

    def _submit(self, wanted: Job) -> JobHandle:
        job = self._job = self._engine.submit(wanted)
        if isinstance(wanted, EffectJob):
            job.progress.connect(self._on_progress)
            job.failed.connect(self._on_failed)
        else:
            job.failed.connect(self._on_not_checked)
        job.cancelled.connect(self._on_cancelled)
        return job

    def _enter(self, progress: RenderingProgress) -> None:
        assert self._current is not None  # a job of it runs
        self._current.progress = progress

    def _on_progress(self, fraction: float, _seconds_left: float) -> None:
        self._enter(RenderingProgress("rendering", fraction))
        self.changed.emit()

    def _on_rendered(self, made: Medium | Reflow) -> None:
        assert self._current is not None
        order = self._current.request.order
        try:
            result = result_of(order, made)
        except UserError as error:
            self._on_failed(str(error))
            return
        self._enter(RenderingProgress("finishing"))
        if order.checked and isinstance(result, TakeResult):
            self._unchecked = result
            job = self._submit(CheckJob(order.timeline, result.wet, order.start))
            job.done.connect(self._on_checked)
            self.changed.emit()
        else:
            self._finish(result)

    def _on_checked(self, checks: tuple[Check, ...]) -> None:
        assert self._unchecked is not None
        self._finish(replace(self._unchecked, checks=checks))

    def _on_not_checked(self, message: str) -> None:
        assert self._unchecked is not None
        self.failed.emit(message)
        self._finish(self._unchecked)

    def _finish(self, result: EffectResult) -> None:
        assert self._current is not None
        self._current.result, self._job = result, None
        self.measure(self._wanted)
        self._next()

    def _on_failed(self, message: str) -> None:
        self._enter(RenderingProgress("failed", problem=message))
        self.failed.emit(message)
        self._job = None
        self._next()

    def _on_cancelled(self) -> None:
        self._job = self._current = None
        self._next()

    def _tell(self) -> None:
        if self.busy != self._told_busy:
            self._told_busy = self.busy
            self.busy_changed.emit(self.busy)
        self.changed.emit()

    def _another_document(self) -> None:
        document = self._session.document
        if self.place is not None and self.place.document is not document:
            self.forget()

    def _drop(self, applied: AppliedEffect) -> None:
        """Drop a result; cancel it if it is being rendered."""
        rendering = self._renderings.pop(applied)
        if rendering is self._current and self._job is not None:
            self._job.cancel()
        for setting in [s for s in self._versions if s.applied == applied]:
            del self._versions[setting]
        for setting in [s for s in self._measuring if _is_of(s, applied)]:
            self._measuring.pop(setting).cancel()

    # -- measuring --------------------------------------------------------------------------

    def _measure(self, setting: ComparedSetting, result: EffectResult) -> None:
        order = replace(result.order, strength=setting.strength)
        self._measuring[setting] = self._background.run(
            _measured,
            setting,
            partial(version_of, replace(result, order=order)),
            done=self._on_measured,
            cancellable=True,
        )

    def _measure_present(self, place: EffectRange, effect: str) -> None:
        if effect not in self._presents and effect not in self._measuring:
            self._measuring[effect] = self._background.run(
                _measured,
                effect,
                partial(present_version, place, effect),
                done=self._on_measured,
                cancellable=True,
            )

    def _on_measured(self, measured: "_Measured") -> None:
        what, version = measured
        self._measuring.pop(what, None)
        match what, version:
            case str(), ComparedVersion():
                self._presents[what] = version
            case str(), str():
                self.failed.emit(version)
            case ComparedSetting(), ComparedVersion():
                self._versions[what] = version
            case ComparedSetting(), str():
                self._unreadable[what] = version
        self.changed.emit()


_Measured = tuple[ComparedSetting | str, ComparedVersion | str]
"""A setting (or the name of an effect, for the unchanged range), and its version or the problem."""


def _measured(
    what: ComparedSetting | str,
    make: Callable[[CancelCheck], ComparedVersion],
    *,
    cancelled: CancelCheck,
) -> _Measured:
    try:
        return what, make(cancelled)
    except Cancelled:
        raise
    except Exception as error:  # decoders of user files may raise any exception
        if not isinstance(error, UserError | OSError):
            _log.exception("a result to be compared cannot be read")
        return what, tr("The sound cannot be read: {error}", error=error)


def _is_of(measured: ComparedSetting | str, applied: AppliedEffect) -> bool:
    return isinstance(measured, ComparedSetting) and measured.applied == applied
