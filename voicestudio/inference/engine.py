"""The engine: runs jobs in the background, one after the other; each has a handle."""

import logging
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import assert_never

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from voicestudio.audio.at_rate import at_rate
from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.audio.waiting import waits_cancelled_when
from voicestudio.effects.chain import spec_of
from voicestudio.effects.chain_voices import find_voices
from voicestudio.effects.checks import Check
from voicestudio.effects.loading import find_voice
from voicestudio.effects.registry import EffectSpec, effect
from voicestudio.effects.step import Step
from voicestudio.errors import Cancelled, UserError
from voicestudio.inference.blocks import CancelCheck, Progress, render_effect
from voicestudio.inference.chains import Chained, RenderSteps, render_chain
from voicestudio.inference.child import BLOCKS_AT_A_TIME
from voicestudio.inference.device import use_threads
from voicestudio.inference.host import InferenceHost, RemoteProcessor
from voicestudio.inference.job_handle import JobHandle
from voicestudio.inference.messages import CheckVoice, EmotionShares, ReadEmotion, VoiceFile
from voicestudio.inference.pieces import Reflow, render_reflow
from voicestudio.inference.sequential_rendering import render_sequential
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import tr

_log = logging.getLogger(__name__)
_PROGRESS_INTERVAL_SECONDS = 0.05
# Streams are processed in a moment, so they get nearly the usual priority.
_LIGHT_NICENESS = 2
_REST_SECONDS = 300.0
WARM = "a network is loaded"
"""What is logged when a new process has its first network; the tests of the package wait for it."""


@dataclass(frozen=True)
class EffectJob:
    """Apply `effect` to frames [start, stop) of `medium`, a snapshot that cannot change.

    Parameters missing in `parameters` have their defaults. `device`: "auto", "cpu" or "cuda".
    `profile` is the name of the voice profile to use; "" for the shipped weights.
    The result is a FileMedium of stop - start frames, kept on disk while it is referred to, or a
    Reflow of one if the effect may change the length.
    """

    effect: str
    parameters: Mapping[str, float]
    medium: Medium
    start: int
    stop: int
    device: str = "auto"
    profile: str = ""


@dataclass(frozen=True)
class ChainJob:
    """Apply effects that keep the length to frames [start, stop) of `medium`, one after the other.

    `steps` are those of `Chain.used`. The result is `Chained`; checks count from `start`.
    """

    steps: tuple[Step, ...]
    medium: Medium
    start: int
    stop: int
    device: str = "auto"


@dataclass(frozen=True)
class CuttingChainJob:
    """Apply a chain of which some `steps` shorten the sound.

    `work` does it, in the engine's thread: it gets a function that renders steps of unchanged
    length, and functions for progress and cancellation. Its result is that of the job.
    """

    steps: tuple[Step, ...]
    work: Callable[[RenderSteps, Progress, CancelCheck], object]
    device: str = "auto"


@dataclass(frozen=True)
class CheckJob:
    """Find where `wet`, an effect's result for `dry` from frame `start` on, harmed its speech.

    The result is a tuple of Checks in frames of `wet`.
    """

    dry: Medium
    wet: Medium
    start: int


@dataclass(frozen=True)
class EmotionJob:
    """Estimate the emotion of the voice in frames [start, stop), some seconds, of `medium`.

    The result is `EmotionShares`.
    """

    medium: Medium
    start: int
    stop: int
    device: str = "auto"


@dataclass(frozen=True)
class VoiceCheckJob:
    """Check that the file `path` is a voice profile whose weights can be loaded.

    The result is `path`; the job fails if the file is not a usable voice profile.
    """

    path: Path


Job = EffectJob | ChainJob | CuttingChainJob | CheckJob | EmotionJob | VoiceCheckJob

_ENDING_MS = 5_000


class Engine(QObject):
    """Runs jobs in the order they were submitted, in its own thread and process.

    Progress and results are signals of each job's handle. The process is started by the first job
    or by `warm_up`. It ends after `rest_seconds` without either, since it holds some 300 MB; the
    next job waits some three seconds for a new one.
    """

    def __init__(
        self, parent: QObject | None = None, *, rest_seconds: float = _REST_SECONDS
    ) -> None:
        super().__init__(parent)
        self._handles: dict[_Task, JobHandle] = {}
        self._worker = _Worker(rest_seconds)
        # Queued here, so whatever is connected to a handle runs in this thread.
        self._worker.started_task.connect(self._on_started)
        self._worker.progressed.connect(self._on_progress)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)
        self._worker.cancelled.connect(self._on_cancelled)
        self._worker.start()
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.shutdown)

    def warm_up(self, name: str, device: str = "auto") -> None:
        """Start the process and load the effect `name` in the background; returns at once.

        Nothing is done where the process runs already, or for an effect without a network. A
        failure is not reported: the first job that needs it will.
        """
        self._worker.warm_up(name, device)

    def use_threads(self, count: int) -> None:
        """Compute with `count` cores from the next job on; 0 for the usual number.

        Processes that are started later, for other work, inherit it.
        """
        use_threads(count)
        self._worker.renew()

    def submit(self, job: Job) -> JobHandle:
        """Queue a job."""
        task = _Task(job)
        handle = self._handles[task] = JobHandle(partial(self._worker.cancel, task))
        self._worker.add(task)
        return handle

    def shutdown(self) -> None:
        """Stop everything and end thread and process. May be called again; no job runs after.

        A thread that waits for a file system that never answers is not waited for (`stuck`).
        """
        self._worker.stop()

    @property
    def stuck(self) -> bool:
        """Whether the thread still runs five seconds after it was told to end."""
        return self._worker.isRunning()

    def _on_started(self, task: "_Task") -> None:
        self._handles[task].tell_started()

    def _on_progress(self, task: "_Task", fraction: float, seconds_left: float) -> None:
        self._handles[task].tell_progress(fraction, seconds_left)

    def _on_done(self, task: "_Task", result: object) -> None:
        self._handles.pop(task).end_done(result)

    def _on_failed(self, task: "_Task", message: str) -> None:
        self._handles.pop(task).end_failed(message)

    def _on_cancelled(self, task: "_Task") -> None:
        self._handles.pop(task).end_cancelled()


@dataclass(frozen=True, eq=False)
class _Task:
    job: Job
    abandoned: threading.Event = field(default_factory=threading.Event)


class _Worker(QThread):
    """The engine's thread: takes tasks off the queue and runs them."""

    started_task = Signal(object)
    progressed = Signal(object, float, float)
    done = Signal(object, object)
    failed = Signal(object, str)
    cancelled = Signal(object)

    def __init__(self, rest_seconds: float) -> None:
        super().__init__()
        self.setObjectName("engine")
        self._rest_seconds = rest_seconds
        self._changed = threading.Condition()
        # Guarded by `_changed`:
        self._waiting: deque[_Task] = deque()
        self._running: _Task | None = None
        self._wanted_ahead: tuple[str, str] | None = None  # effect and device
        self._renewal_wanted = False
        self._stopping = threading.Event()
        # Used by this thread only:
        self._host = InferenceHost()
        # Effects without a network have a process of their own, which loads no network.
        self._light_host = InferenceHost(niceness=_LIGHT_NICENESS)
        self._takes = TakeFolder()

    def add(self, task: _Task) -> None:
        with self._changed:
            self._waiting.append(task)
            self._changed.notify()

    def warm_up(self, name: str, device: str) -> None:
        with self._changed:
            self._wanted_ahead = (name, device)
            self._changed.notify()

    def renew(self) -> None:
        """Replace the processes, which are set up when they start, before the next job."""
        with self._changed:
            self._renewal_wanted = True

    def cancel(self, task: _Task) -> None:
        with self._changed:
            task.abandoned.set()
            if task not in self._waiting:
                return
            self._waiting.remove(task)
        self.cancelled.emit(task)

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
            self._end_processes()

    def _do_next(self) -> None:
        with self._changed:
            rested = not self._changed.wait_for(self._has_something_to_do, self._rest_seconds)
            ahead, self._wanted_ahead = self._wanted_ahead, None
            renewal, self._renewal_wanted = self._renewal_wanted, False
            if not ahead and self._waiting:
                self._running = self._waiting.popleft()
        if renewal or rested:
            self._end_processes()
        if ahead:
            self._load_ahead(*ahead)
        elif self._running is not None:
            self._run(self._running)
            with self._changed:
                self._running = None

    def _end_processes(self) -> None:
        self._host.close()
        self._light_host.close()

    def _has_something_to_do(self) -> bool:
        return bool(self._waiting or self._wanted_ahead) or self._stopping.is_set()

    def _load_ahead(self, name: str, device: str) -> None:
        try:
            if effect(name).load is not None and not self._host.running:
                self._loaded(name, device, self._need_not_load)
        except (UserError, Cancelled):
            pass
        except Exception:
            _log.exception("no network could be loaded ahead")

    def _loaded(
        self, name: str, device: str, cancelled: CancelCheck, voice: VoiceFile | None = None
    ) -> RemoteProcessor:
        """Load an effect as `InferenceHost.processor` does."""
        new = not self._host.running
        processor = self._host.processor(name, device, cancelled, voice)
        if new:
            _log.info(WARM)
        return processor

    def _need_not_load(self) -> bool:
        """Whether to stop waiting for the network, which goes on loading, as another job waits."""
        with self._changed:
            return self._stopping.is_set() or any(_is_light(task.job) for task in self._waiting)

    def _run(self, task: _Task) -> None:
        self.started_task.emit(task)
        try:
            with waits_cancelled_when(task.abandoned.is_set):
                made = self._result(task)
            self.done.emit(task, made)
        except Cancelled:
            self.cancelled.emit(task)
        except UserError as error:
            self.failed.emit(task, str(error))
        except Exception as error:
            traceback.print_exc()
            message = tr(
                "The effect stopped because of an error in the program: {error}", error=error
            )
            self.failed.emit(task, message)

    def _result(self, task: _Task) -> object:
        match task.job:
            case EffectJob() as job:
                return self._render(task, job)
            case ChainJob() as job:
                find_voices(job.steps)  # before the first step takes its time
                progress = _Progress(self, task).report
                return self._render_chain(job, progress, task.abandoned.is_set)
            case CuttingChainJob() as job:
                return self._do_cutting_chain(task, job)
            case CheckJob() as job:
                return self._check(job, _Progress(self, task).report, task.abandoned.is_set)
            case EmotionJob() as job:
                return self._read_emotion(task, job)
            case VoiceCheckJob(path):
                self._host.check_voice(CheckVoice(path), task.abandoned.is_set)
                return path
            case _ as never:
                assert_never(never)

    def _check(
        self, job: CheckJob, progress: Progress, cancelled: CancelCheck
    ) -> tuple[Check, ...]:
        # Imports scipy, which would delay the start of the window.
        from voicestudio.effects.speech_check import stretches_to_check

        return stretches_to_check(
            job.dry, job.wet, job.start, cancelled=cancelled, progress=progress
        )

    def _read_emotion(self, task: _Task, job: EmotionJob) -> EmotionShares:
        source = at_rate(job.medium, SAMPLE_RATE)
        ratio = SAMPLE_RATE / job.medium.sample_rate
        start, stop = round(job.start * ratio), min(round(job.stop * ratio), source.frames)
        mono = source.read(start, stop - start).mean(axis=1, keepdims=True)
        request = ReadEmotion(job.device, np.nan_to_num(mono))
        return self._host.read_emotion(request, task.abandoned.is_set)

    def _render(self, task: _Task, job: EffectJob) -> Medium | Reflow:
        made = self._rendered(job, _Progress(self, task).report, task.abandoned.is_set)
        self._takes.keep_while_used(made.wet if isinstance(made, Reflow) else made)
        return made

    def _do_cutting_chain(self, task: _Task, job: CuttingChainJob) -> object:
        cancelled = task.abandoned.is_set
        find_voices(job.steps)

        def render(
            steps: tuple[Step, ...], medium: Medium, start: int, stop: int, progress: Progress
        ) -> Chained:
            part = ChainJob(steps, medium, start, stop, job.device)
            return self._render_chain(part, progress, cancelled)

        return job.work(render, _Progress(self, task).report, cancelled)

    def _render_chain(self, job: ChainJob, progress: Progress, cancelled: CancelCheck) -> Chained:
        def render(step: Step, medium: Medium, progress: Progress) -> FileMedium:
            work = EffectJob(
                step.effect, step.values, medium, job.start, job.stop, job.device, step.profile
            )
            made = self._rendered(work, progress, cancelled, step.strength)
            assert isinstance(made, FileMedium)  # a chain only holds effects that keep the length
            self._takes.keep_while_used(made)
            return made

        def check(dry: Medium, wet: Medium) -> tuple[Check, ...]:
            return self._check(CheckJob(dry, wet, job.start), _ignore, cancelled)

        return render_chain(job.medium, job.start, job.steps, render, check, progress)

    def _rendered(
        self,
        job: EffectJob,
        progress: Progress,
        cancelled: CancelCheck,
        strength: float = 1.0,
    ) -> FileMedium | Reflow:
        spec, path, values = effect(job.effect), self._takes.new_path(), job.parameters
        medium, start, stop = job.medium, job.start, job.stop
        if spec.sequential:
            opener = self._light_host.opener(job.effect, cancelled)
            return render_sequential(
                medium,
                start,
                stop,
                spec,
                opener,
                path,
                progress,
                cancelled,
                parameters=values,
                strength=strength,
            )
        voice = _voice_file(spec, job.profile) if job.profile else None
        processor = self._loaded(job.effect, job.device, cancelled, voice)
        if spec.piece_seconds:
            return render_reflow(
                medium, start, stop, spec, processor, path, progress, cancelled, parameters=values
            )
        return render_effect(
            medium,
            start,
            stop,
            spec,
            processor,
            path,
            progress,
            cancelled,
            parameters=values,
            strength=strength,
            threads=BLOCKS_AT_A_TIME,
        )


def _is_light(job: Job) -> bool:
    """Whether no step of the job needs a network."""
    try:
        if isinstance(job, ChainJob | CuttingChainJob):
            return all(spec_of(step).load is None for step in job.steps)
        return isinstance(job, EffectJob) and effect(job.effect).sequential
    except UserError:  # running the job reports it
        return False


def _ignore(_share: float) -> None:
    pass


def _voice_file(spec: EffectSpec, profile: str) -> VoiceFile:
    """The current file of a profile; later changes of it do not affect a running job."""
    kept = find_voice(spec, profile)
    return VoiceFile(kept.path, kept.stamp)


class _Progress:
    """Reports a job's progress at a limited rate, with the estimated seconds left."""

    def __init__(self, worker: _Worker, task: _Task) -> None:
        self._worker = worker
        self._task = task
        self._began = self._told = time.monotonic()

    def report(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self._told < _PROGRESS_INTERVAL_SECONDS and fraction < 1.0:
            return
        self._told = now
        left = (now - self._began) * (1.0 - fraction) / fraction
        self._worker.progressed.emit(self._task, fraction, left)
