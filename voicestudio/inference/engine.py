"""The engine: effects run in the background, one after the other, and are told about by signals."""

import itertools
import threading
import time
import traceback
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.medium import Medium
from voicestudio.audio.waiting import giving_up
from voicestudio.effects.checks import Check
from voicestudio.effects.registry import effect
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.blocks import render_effect
from voicestudio.inference.child import Mood
from voicestudio.inference.host import InferenceHost
from voicestudio.inference.pieces import Reflow, render_reflow
from voicestudio.inference.takes import TakeFolder
from voicestudio.sample_rate import SAMPLE_RATE

_PROGRESS_INTERVAL_SECONDS = 0.05
_WARM_EFFECT = "enhance"


@dataclass(frozen=True)
class EffectJob:
    """Apply `effect` to frames [start, stop) of `medium`, a snapshot that cannot change.

    `parameters` may leave out what shall have its default. `device`: "auto", "cpu" or "cuda".
    """

    effect: str
    parameters: Mapping[str, float]
    medium: Medium
    start: int
    stop: int
    device: str = "auto"


@dataclass(frozen=True)
class CheckJob:
    """Find where `wet`, an effect's result for `dry` from frame `start` on, harmed its speech."""

    dry: Medium
    wet: Medium
    start: int


@dataclass(frozen=True)
class MoodJob:
    """Say what mood the voice in frames [start, stop) of `medium` is in; seconds, not minutes."""

    medium: Medium
    start: int
    stop: int
    device: str = "auto"


Job = EffectJob | CheckJob | MoodJob

_ENDING_MS = 5_000


class Engine(QObject):
    """Runs jobs in their order, in a thread and a process of its own.

    Every job that was submitted ends with exactly one of `finished`, `failed` and `cancelled`,
    unless the engine is shut down first. All signals are emitted in the thread the engine lives in.

    Signals:
        started(job): The job left the queue.
        progress(job, fraction, seconds_left): At most 20 times a second, rising to 1.
        finished(job, result): Of an effect, a FileMedium of stop - start frames, kept on disk while
            it is referred to, or a Reflow of one if the effect may change the length. Of a check,
            a tuple of Checks in frames of its `wet`. Of a mood, how likely each emotion is.
        failed(job, message): One sentence for the user.
        cancelled(job): Within 0.3 s of `cancel`.
    """

    started = Signal(int)
    progress = Signal(int, float, float)
    finished = Signal(int, object)
    failed = Signal(int, str)
    cancelled = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = itertools.count(1)
        self._worker = _Worker()
        # Signal to signal: queued here, so whatever is connected runs in this thread.
        self._worker.job_started.connect(self.started)
        self._worker.job_progress.connect(self.progress)
        self._worker.job_finished.connect(self.finished)
        self._worker.job_failed.connect(self.failed)
        self._worker.job_cancelled.connect(self.cancelled)
        self._worker.start()
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.shutdown)

    def warm_up(self) -> None:
        """Start the inference process and load the enhancer in the background; returns at once.

        A failure is not reported: the first job that needs it will.
        """
        self._worker.warm_up()

    def submit(self, job: Job) -> int:
        """Queue a job and return its number, unique in this engine."""
        number = next(self._ids)
        self._worker.add(_Task(number, job))
        return number

    def cancel(self, job_id: int) -> None:
        """Stop a job, whether it waits or runs. Does nothing for one that has ended.

        `cancelled` is emitted before this returns if the job was still waiting.
        """
        self._worker.cancel(job_id)

    def shutdown(self) -> None:
        """Stop everything and end thread and process. May be called again; no job runs after.

        A job that reads from a file that never answers is left behind (`stuck`).
        """
        self._worker.stop()

    @property
    def stuck(self) -> bool:
        """Whether the thread goes on although it was told some seconds ago to end."""
        return self._worker.isRunning()


@dataclass(frozen=True)
class _Task:
    number: int
    job: Job
    abandoned: threading.Event = field(default_factory=threading.Event)


class _Worker(QThread):
    """The engine's thread: takes tasks off the queue and runs them."""

    job_started = Signal(int)
    job_progress = Signal(int, float, float)
    job_finished = Signal(int, object)
    job_failed = Signal(int, str)
    job_cancelled = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("engine")
        self._changed = threading.Condition()
        # Guarded by `_changed`:
        self._waiting: deque[_Task] = deque()
        self._running: _Task | None = None
        self._warm_up_wanted = False
        self._stopping = threading.Event()
        # Used by this thread only:
        self._host = InferenceHost()
        self._takes = TakeFolder()

    def add(self, task: _Task) -> None:
        with self._changed:
            self._waiting.append(task)
            self._changed.notify()

    def warm_up(self) -> None:
        with self._changed:
            self._warm_up_wanted = True
            self._changed.notify()

    def cancel(self, number: int) -> None:
        with self._changed:
            if self._running is not None and self._running.number == number:
                self._running.abandoned.set()
                return
            waiting = next((task for task in self._waiting if task.number == number), None)
            if waiting is None:
                return
            self._waiting.remove(waiting)
        self.job_cancelled.emit(number)

    def stop(self) -> None:
        with self._changed:
            self._stopping.set()
            self._waiting.clear()
            if self._running is not None:
                self._running.abandoned.set()
            self._changed.notify()
        self.wait(_ENDING_MS)

    def run(self) -> None:
        """The thread's main function."""
        try:
            while not self._stopping.is_set():
                self._do_next()
        finally:
            self._host.close()

    def _do_next(self) -> None:
        with self._changed:
            self._changed.wait_for(self._has_something_to_do)
            warm_up, self._warm_up_wanted = self._warm_up_wanted, False
            if not warm_up and self._waiting:
                self._running = self._waiting.popleft()
        if warm_up:
            self._load_ahead()
        elif self._running is not None:
            self._run(self._running)
            with self._changed:
                self._running = None

    def _has_something_to_do(self) -> bool:
        return bool(self._waiting) or self._warm_up_wanted or self._stopping.is_set()

    def _load_ahead(self) -> None:
        try:
            self._host.processor(_WARM_EFFECT, "auto", self._stopping.is_set)
        except (UserError, Cancelled):
            return

    def _run(self, task: _Task) -> None:
        self.job_started.emit(task.number)
        try:
            with giving_up(task.abandoned.is_set):
                made = self._done(task)
            self.job_finished.emit(task.number, made)
        except Cancelled:
            self.job_cancelled.emit(task.number)
        except UserError as error:
            self.job_failed.emit(task.number, str(error))
        except Exception as error:
            traceback.print_exc()
            message = f"The effect stopped because of an error in the program: {error}"
            self.job_failed.emit(task.number, message)

    def _done(self, task: _Task) -> Medium | Reflow | tuple[Check, ...] | Mood:
        job = task.job
        if isinstance(job, CheckJob):
            # It brings scipy, which would keep the window from starting.
            from voicestudio.effects.speech_check import stretches_to_check

            report = _Progress(self, task.number).report
            is_abandoned = task.abandoned.is_set
            return stretches_to_check(
                job.dry, job.wet, job.start, cancelled=is_abandoned, progress=report
            )
        if isinstance(job, MoodJob):
            return self._mood(task, job)
        return self._render(task, job)

    def _mood(self, task: _Task, job: MoodJob) -> Mood:
        source = at_rate(job.medium, SAMPLE_RATE)
        ratio = SAMPLE_RATE / job.medium.sample_rate
        start, stop = round(job.start * ratio), min(round(job.stop * ratio), source.frames)
        mono = source.read(start, stop - start).mean(axis=1, keepdims=True)
        return self._host.mood(np.nan_to_num(mono), job.device, task.abandoned.is_set)

    def _render(self, task: _Task, job: EffectJob) -> Medium | Reflow:
        is_abandoned = task.abandoned.is_set
        spec = effect(job.effect)
        processor = self._host.processor(job.effect, job.device, is_abandoned)
        progress = _Progress(self, task.number)
        path = self._takes.new_path()
        render = render_reflow if spec.piece_seconds else render_effect
        made = render(
            job.medium,
            job.start,
            job.stop,
            spec,
            processor,
            path,
            progress.report,
            is_abandoned,
            parameters=job.parameters,
        )
        self._takes.keep_while_used(made.wet if isinstance(made, Reflow) else made)
        return made


class _Progress:
    """Tells of a job's progress, not too often, with the time left at the rate so far."""

    def __init__(self, worker: _Worker, number: int) -> None:
        self._worker = worker
        self._number = number
        self._began = self._told = time.monotonic()

    def report(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self._told < _PROGRESS_INTERVAL_SECONDS and fraction < 1.0:
            return
        self._told = now
        left = (now - self._began) * (1.0 - fraction) / fraction
        self._worker.job_progress.emit(self._number, fraction, left)
