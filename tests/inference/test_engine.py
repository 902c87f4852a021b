"""The engine over a real inference process: results, order, cancelling, failures, ending.

Modules: inference.channel, inference.child, inference.device, inference.host,
inference.messages.
"""

import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from sounds import noise_medium
from timeouts import TIMEOUT_SECONDS, least

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import ArrayMedium, Medium
from voicestudio.effects.enhance import ENHANCE
from voicestudio.effects.step import Step
from voicestudio.inference.child import BLOCKS_AT_A_TIME
from voicestudio.inference.engine import WARM, CuttingChainJob, EffectJob, Engine, Job
from voicestudio.inference.job_handle import JobHandle
from voicestudio.log_file import log_path
from voicestudio.paths import model_dir

Maker = Callable[..., np.ndarray]


class JobRecord(QObject):
    """A job and everything that its handle has told."""

    def __init__(self, handle: JobHandle, events: list[tuple[str, "JobRecord"]]) -> None:
        super().__init__()
        self.handle, self._events = handle, events
        self.progress: list[tuple[float, float]] = []
        self.result: Any = None
        self.message = ""
        handle.started.connect(self._on_started)
        handle.progress.connect(self._on_progress)
        handle.done.connect(self._on_done)
        handle.failed.connect(self._on_failed)
        handle.cancelled.connect(self._on_cancelled)

    @property
    def began(self) -> bool:
        return ("started", self) in self._events

    def end(self) -> str:
        """How it ended; empty while it goes on."""
        ends = [what for what, job in self._events if job is self and what != "started"]
        assert len(ends) <= 1
        return ends[0] if ends else ""

    def outcome(self) -> str:
        """Wait for the end and return how it ended."""
        assert wait_until(self.end), f"the job did not end: {self._events}"
        return self.end()

    def _on_started(self) -> None:
        self._tell("started")

    def _on_progress(self, fraction: float, left: float) -> None:
        assert QThread.currentThread() is QApplication.instance().thread()
        self.progress.append((fraction, left))

    def _on_done(self, result: object) -> None:
        self.result = result
        self._tell("done")

    def _on_failed(self, message: str) -> None:
        self.message = message
        self._tell("failed")

    def _on_cancelled(self) -> None:
        self._tell("cancelled")

    def _tell(self, what: str) -> None:
        assert QThread.currentThread() is QApplication.instance().thread()
        self._events.append((what, self))


class RunningEngine:
    """An engine and what its jobs have told, in the order in which they did."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.events: list[tuple[str, JobRecord]] = []

    def submit(
        self, effect: str, medium: Medium, stop: int | None = None, **options: object
    ) -> JobRecord:
        """Submit a job for the test effect `effect` over the first `stop` frames."""
        parameters = options.pop("parameters", {})
        start = options.pop("start", 0)
        end = medium.frames if stop is None else stop
        return self.give(EffectJob(f"test-{effect}", parameters, medium, start, end, **options))

    def give(self, job: Job) -> JobRecord:
        return JobRecord(self.engine.submit(job), self.events)

    def render(self, *arguments: Any, **options: Any) -> Medium:
        """Submit a job, wait for it and return its result."""
        job = self.submit(*arguments, **options)
        assert job.outcome() == "done", job.message
        return job.result

    def failure(self, *arguments: Any, **options: Any) -> str:
        """Submit a job that fails and return its message."""
        job = self.submit(*arguments, **options)
        assert job.outcome() == "failed"
        return job.message


def wait_until(condition: Callable[[], object], seconds: float = TIMEOUT_SECONDS) -> bool:
    """Run the event loop until `condition` holds; False if it does not in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        QApplication.processEvents()
        time.sleep(0.005)  # QTest.qWait would hold the lock that the engine needs
    return True


@pytest.fixture(scope="module")
def engine(qapp: QApplication) -> Iterator[RunningEngine]:
    """One engine for the module, its process started and torch imported."""
    made = Engine()
    recorder = RunningEngine(made)
    recorder.render("identity", ArrayMedium(np.zeros((100, 1), np.float32), 48_000))
    yield recorder
    made.shutdown()


@pytest.fixture
def new_engine(qapp: QApplication) -> Iterator[Callable[[], RunningEngine]]:
    """Makes engines of the test's own, in which nothing was started yet."""
    made: list[Engine] = []

    def make() -> RunningEngine:
        made.append(Engine())
        return RunningEngine(made[-1])

    yield make
    for engine in made:
        engine.shutdown()


@pytest.fixture
def own_engine(new_engine: Callable[[], RunningEngine]) -> RunningEngine:
    return new_engine()


@dataclass(frozen=True, eq=False)
class WatchedMedium(ArrayMedium):
    """Tells when it is first read: its effect is loaded then, and a block about to be asked for."""

    was_read: threading.Event = field(default_factory=threading.Event)

    def read(self, start: int, count: int) -> np.ndarray:
        self.was_read.set()
        return super().read(start, count)


def children() -> set[int]:
    return {child.pid for child in multiprocessing.active_children() if child.pid is not None}


def test_identity_comes_back_bit_for_bit(engine: RunningEngine) -> None:
    medium = noise_medium(3.7, 2)
    wet = engine.render("identity", medium, 150_001, start=1_001)
    assert (wet.frames, wet.channels, wet.sample_rate) == (149_000, 2, 48_000)
    np.testing.assert_array_equal(wet.read(0, wet.frames), medium.samples[1_001:150_001])


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
def test_an_impulse_stays_where_it_is(engine: RunningEngine, rate: int) -> None:
    samples = np.zeros((3 * rate, 2), np.float32)
    samples[rate + 17] = 1.0
    wet = engine.render("identity", ArrayMedium(samples, rate), start=999)
    sound = np.abs(wet.read(0, wet.frames))
    assert wet.frames == 3 * rate - 999
    assert sound.argmax(axis=0).tolist() == [rate + 17 - 999] * 2


def test_parameters_are_completed_and_reach_the_process(engine: RunningEngine) -> None:
    medium = noise_medium(0.1)
    default = engine.render("gain", medium).read(0, 100)
    given = engine.render("gain", medium, parameters={"gain": 3.0}).read(0, 100)
    np.testing.assert_array_equal(default, 2 * medium.samples[:100])
    np.testing.assert_array_equal(given, 3 * medium.samples[:100])


def test_progress_is_monotone_timed_and_ends_at_one(engine: RunningEngine) -> None:
    began = time.monotonic()
    job = engine.submit("slow", noise_medium(10), parameters={"seconds": 0.02})
    assert job.outcome() == "done"
    took = time.monotonic() - began
    fractions = [fraction for fraction, _ in job.progress]
    left = [seconds for _, seconds in job.progress]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert left[-1] == 0.0
    assert all(0.0 <= seconds < 60 for seconds in left)
    assert 2 <= len(fractions) <= 1 + 20 * took


@pytest.mark.alone
def test_time_left_follows_the_measured_rate(engine: RunningEngine) -> None:
    began = time.monotonic()
    job = engine.submit("slow", noise_medium(8), parameters={"seconds": 0.15})

    def told() -> list[tuple[float, float]]:
        return [entry for entry in job.progress if entry[0] >= 0.5]

    assert wait_until(told)
    elapsed = time.monotonic() - began
    fraction, left = told()[0]
    so_far = left * fraction / (1 - fraction)
    assert 0.15 * 8 * fraction / BLOCKS_AT_A_TIME <= so_far <= elapsed
    assert job.outcome() == "done"


def test_blocks_are_computed_side_by_side(engine: RunningEngine) -> None:
    if BLOCKS_AT_A_TIME == 1:
        pytest.skip("this machine has one core")
    medium = noise_medium(8)

    def rendering() -> float:
        began = time.monotonic()
        wet = engine.render("slow", medium, parameters={"seconds": 0.4})
        took = time.monotonic() - began
        np.testing.assert_array_equal(wet.read(0, wet.frames), medium.samples)
        return took

    assert least(rendering, 0.4 * 8) < 0.4 * 8


def test_jobs_run_one_after_the_other(engine: RunningEngine) -> None:
    medium = noise_medium(2)
    first = engine.submit("slow", medium, parameters={"seconds": 0.05})
    second = engine.submit("gain", medium)
    assert [second.outcome(), first.outcome()] == ["done", "done"]
    mine = [event for event in engine.events if event[1] in (first, second)]
    assert mine == [
        ("started", first),
        ("done", first),
        ("started", second),
        ("done", second),
    ]


@pytest.mark.alone
def test_cancelling_in_the_middle_of_a_block(engine: RunningEngine) -> None:
    def cancelling() -> float:
        job = engine.submit("slow", noise_medium(5), parameters={"seconds": 1.0})
        assert wait_until(lambda: job.began)
        assert not wait_until(job.end, 0.3)
        asked = time.monotonic()
        job.handle.cancel()
        assert job.outcome() == "cancelled"
        return time.monotonic() - asked

    assert least(cancelling, 0.3) < 0.3
    # The process that is still busy with the block then serves the next job.
    before = children()
    medium = noise_medium(1)
    wet = engine.render("gain", medium)
    np.testing.assert_array_equal(wet.read(0, 1_000), 2 * medium.samples[:1_000])
    assert children() == before


def test_cancelling_a_job_that_waits(engine: RunningEngine) -> None:
    running = engine.submit("slow", noise_medium(3), parameters={"seconds": 0.3})
    waiting = engine.submit("gain", noise_medium(1))
    waiting.handle.cancel()
    assert waiting.end() == "cancelled"
    assert running.outcome() == "done"
    assert not waiting.began


def test_cancelling_what_has_ended_does_nothing(engine: RunningEngine) -> None:
    job = engine.submit("identity", noise_medium(0.1))
    assert job.outcome() == "done"
    job.handle.cancel()
    engine.render("identity", noise_medium(0.1))
    assert job.end() == "done"


def test_nothing_but_cancelled_is_told_after_cancelling(engine: RunningEngine) -> None:
    """Whatever the job does in the moment in which it is cancelled, and had told already."""
    rng = np.random.default_rng(4)
    for failing in (False, True) * 8:
        job = engine.submit("failing" if failing else "identity", noise_medium(0.05))
        # No event is processed meanwhile: it may have ended long ago or not have begun.
        time.sleep(rng.uniform(0.0, 0.05))
        job.handle.cancel()
        assert job.outcome() == "cancelled"
        assert not job.progress
        assert job.result is None


def test_a_job_whose_handle_nobody_keeps_is_done_all_the_same(engine: RunningEngine) -> None:
    medium = WatchedMedium(noise_medium(0.1).samples, 48_000)
    engine.engine.submit(EffectJob("test-identity", {}, medium, 0, medium.frames))
    engine.render("identity", noise_medium(0.1))
    assert medium.was_read.is_set()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing-model", "model file /nowhere/enhancer.safetensors is missing"),
        ("damaged-model", "damaged.safetensors is damaged"),
        ("failing", "The effect “test-failing” failed: the third gizmo is stuck"),
        ("infinite", "Infinite returned unusable sound"),
        ("unheard-of", "There is no effect called “test-unheard-of”"),
    ],
)
def test_failures_are_one_sentence(engine: RunningEngine, name: str, message: str) -> None:
    told = engine.failure(name, noise_medium(0.1))
    assert message in told
    assert "\n" not in told
    assert engine.render("identity", noise_medium(0.1)).frames == 4_800


def test_wrong_parameters_are_named(engine: RunningEngine) -> None:
    told = engine.failure("gain", noise_medium(0.1), parameters={"gain": 11.0})
    assert told == "Gain cannot be 11: it ranges from 0 to 10."
    assert "called “pitch”" in engine.failure("gain", noise_medium(0.1), parameters={"pitch": 1.0})


def test_an_unknown_device_is_refused(engine: RunningEngine) -> None:
    assert "no device “abacus”" in engine.failure("identity", noise_medium(0.1), device="abacus")


def test_cuda_on_a_machine_without(engine: RunningEngine) -> None:
    if Path("/dev/nvidiactl").exists():
        pytest.skip("this machine has a GPU")
    assert "No CUDA device" in engine.failure("identity", noise_medium(0.1), device="cuda")


def test_an_empty_selection_is_told(engine: RunningEngine) -> None:
    assert "selection is empty" in engine.failure("identity", noise_medium(0.1), 50, start=50)


def test_a_file_that_changes_under_a_job(engine: RunningEngine, tmp_path: Path) -> None:
    source = tmp_path / "talk.wav"
    soundfile.write(source, noise_medium(12).samples, 48_000, subtype="FLOAT")
    job = engine.submit("slow", FileMedium(source), parameters={"seconds": 0.3})
    assert wait_until(lambda: job.progress)
    with source.open("ab") as stream:
        stream.write(b"more")
    assert job.outcome() == "failed"
    assert "talk.wav was changed on disk" in job.message


@pytest.mark.usefixtures("users_priority")
def test_the_process_is_set_up_for_its_work(own_engine: RunningEngine) -> None:
    wet = own_engine.render("threads", noise_medium(0.1)).read(0, 3)[:, 0]
    threads, niceness, denormals = wet.tolist()
    assert threads == max(1, len(os.sched_getaffinity(0)) // 2)
    assert niceness >= 10
    assert denormals == 0.0


def test_a_process_without_work_ends_and_the_next_job_gets_a_new_one(qapp: QApplication) -> None:
    before = children()
    own = RunningEngine(Engine(rest_seconds=0.2))
    for _ in range(2):
        assert own.render("identity", noise_medium(0.1)).frames == 4800
        assert wait_until(lambda: children() == before)
    own.engine.shutdown()


def test_results_live_as_long_as_their_medium(engine: RunningEngine) -> None:
    job = engine.submit("identity", noise_medium(0.1))
    assert job.outcome() == "done"
    path = job.result.path
    assert path.exists()
    job.result = None
    assert wait_until(lambda: not path.exists())


def test_the_parent_never_imports_torch() -> None:
    code = (
        "import sys, voicestudio.inference.engine, voicestudio.effects.registry as r; r.effects(); "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGSEGV])
def test_a_process_that_dies_is_told_and_replaced(
    own_engine: RunningEngine, ending: signal.Signals, caplog: pytest.LogCaptureFixture
) -> None:
    before = children()
    job = own_engine.submit("slow", noise_medium(60), parameters={"seconds": 0.5})
    assert wait_until(lambda: job.progress)
    (child,) = children() - before
    os.kill(child, ending)
    assert job.outcome() == "failed"
    assert "ended unexpectedly" in job.message
    assert "killed" in job.message
    assert f"exit code -{ending:d}" in caplog.text
    assert ("Segmentation" in log_path().read_text("utf-8")) == (ending == signal.SIGSEGV)
    medium = noise_medium(0.5)
    wet = own_engine.render("identity", medium)
    np.testing.assert_array_equal(wet.read(0, wet.frames), medium.samples)
    assert child not in children()


def test_a_cancelled_block_that_never_ends_does_not_hold_up_the_next_job(
    own_engine: RunningEngine,
) -> None:
    before = children()
    own_engine.render("identity", noise_medium(0.1))
    (stuck,) = children() - before
    medium = WatchedMedium(noise_medium(3).samples, 48_000)
    job = own_engine.submit("slow", medium, parameters={"seconds": 600.0})
    assert wait_until(medium.was_read.is_set)
    assert not wait_until(job.end, 0.3)
    job.handle.cancel()
    assert job.outcome() == "cancelled"
    assert own_engine.render("identity", noise_medium(0.1)).frames == 4_800
    assert stuck not in children()


@pytest.mark.alone
def test_shutting_down_in_the_middle_of_a_block(new_engine: Callable[[], RunningEngine]) -> None:
    def shutting_down() -> float:
        own = new_engine()
        before, threads = children(), threading.active_count()
        job = own.submit("slow", noise_medium(60), parameters={"seconds": 1.0})
        own.submit("identity", noise_medium(1))
        assert wait_until(lambda: job.progress)
        began = time.monotonic()
        own.engine.shutdown()
        own.engine.shutdown()
        took = time.monotonic() - began
        assert children() == before
        assert threading.active_count() <= threads
        return took

    assert least(shutting_down, 0.5) < 0.5


@pytest.mark.alone
def test_warming_up_returns_at_once_and_can_be_interrupted(
    new_engine: Callable[[], RunningEngine],
) -> None:
    def interrupting() -> float:
        own, before = new_engine(), children()
        began = time.monotonic()
        own.engine.warm_up("enhance")
        asking = time.monotonic() - began
        assert wait_until(lambda: children() - before)
        # A job that comes meanwhile waits for it, and can be cancelled at once.
        job = own.submit("identity", noise_medium(0.1))
        began = time.monotonic()
        job.handle.cancel()
        assert job.outcome() == "cancelled"
        own.engine.shutdown()
        return max(time.monotonic() - began, 5 * asking)  # 0.1 s to ask for it

    assert least(interrupting, 0.5) < 0.5


def test_warming_up_starts_one_process_and_none_without_a_network(
    new_engine: Callable[[], RunningEngine], caplog: pytest.LogCaptureFixture
) -> None:
    own, before = new_engine(), children()
    caplog.set_level(logging.INFO, "voicestudio.inference.engine")
    steps = (Step("test-identity", {}),)  # one with a network waits until it is loaded
    for name in ("compressor", "no such effect", "test-identity", "test-slow"):
        own.engine.warm_up(name)
        job = own.give(CuttingChainJob(steps, lambda *_: children() - before))
        assert job.outcome() == "done"
        started = 0 if name in ("compressor", "no such effect") else 1
        assert len(job.result) == started, name
    assert caplog.messages.count(WARM) == 1


def test_a_resting_process_that_dies_is_replaced_by_warming_up(
    new_engine: Callable[[], RunningEngine], caplog: pytest.LogCaptureFixture
) -> None:
    own, before = new_engine(), children()
    caplog.set_level(logging.INFO, "voicestudio.inference.engine")
    own.engine.warm_up("test-identity")
    assert wait_until(lambda: caplog.messages.count(WARM) == 1)
    (child,) = children() - before
    os.kill(child, signal.SIGKILL)
    assert wait_until(lambda: children() == before)
    own.engine.warm_up("test-identity")
    assert wait_until(lambda: caplog.messages.count(WARM) == 2)
    assert len(children() - before) == 1


NO_FILES_LEFT = """
import os, resource, sys, time
import numpy as np
from PySide6.QtCore import QCoreApplication
from voicestudio.audio.medium import ArrayMedium
from voicestudio.inference.engine import EffectJob, Engine

if __name__ == "__main__":
    application = QCoreApplication([])
    engine = Engine()
    medium = ArrayMedium(np.zeros((4800, 1), np.float32), 48_000)
    told = []

    def outcome():
        told.clear()
        handle = engine.submit(EffectJob("compressor", {}, medium, 0, medium.frames))
        handle.done.connect(lambda _: told.append("done"))
        handle.failed.connect(told.append)
        end = time.monotonic() + 60
        while not told and time.monotonic() < end:
            application.processEvents()
        return told

    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    outcome()  # the thread has what it needs
    few = max(map(int, os.listdir("/proc/self/fd"))) + 1
    resource.setrlimit(resource.RLIMIT_NOFILE, (few, limits[1]))
    held = []
    try:
        while True:
            held.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    engine.warm_up("enhance")
    time.sleep(1)
    for file in held:
        os.close(file)
    resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    print(*outcome())
    engine.shutdown()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="has the limit of Linux")
def test_warming_up_with_too_many_open_files_costs_no_later_job(tmp_path: Path) -> None:
    script = tmp_path / "no_files_left.py"  # a file, which new processes can import
    script.write_text(NO_FILES_LEFT, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "done", done.stderr


def test_the_real_enhancer(engine: RunningEngine, speech_like, room_noise) -> None:
    """The shipped weights over 2 s of stereo at 44.1 kHz: length, lock and less noise."""
    if not (model_dir() / "enhancer" / "enhancer.safetensors").exists():
        pytest.skip("no weights yet")
    clean = speech_like(2.0, 44_100, 2)
    medium = ArrayMedium(clean + room_noise(2.0, 44_100, 2), 44_100)
    job = engine.give(EffectJob(ENHANCE.name, {}, medium, 0, medium.frames))
    assert job.outcome() == "done", job.message
    wet = job.result.read(0, medium.frames)
    assert wet.shape == clean.shape
    assert np.isfinite(wet).all()
    pauses = np.abs(clean).max(axis=1) < 1e-3
    assert np.std(wet[pauses]) < 0.7 * np.std(medium.samples[pauses])
