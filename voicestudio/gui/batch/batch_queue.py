"""The queue of recordings: its list, its run in worker processes, and its file."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.episodes.batch_inputs import BatchInput, batch_inputs
from voicestudio.episodes.batch_run import BatchOutcome
from voicestudio.episodes.queue_run import QueueOptions, QueueRun
from voicestudio.error_messages import message_of
from voicestudio.gui.batch.kept_queue import KeptQueue
from voicestudio.gui.batch.queue_rows import MOST_FILES, QueueModel, QueueState
from voicestudio.gui.batch.work_clock import WorkClock
from voicestudio.gui.model.background import Background
from voicestudio.texts import tr

_KEEPING_MS = 500
_UNFINISHED = (QueueState.WAITING, QueueState.WORKING)


@dataclass(frozen=True)
class QueueSummary:
    """The progress of the queue.

    Attributes:
        files, done, failed, left: Numbers of files; `left` are those that wait or are being made.
        fraction: The done share of all files, 0 to 1.
        seconds_left: The estimated remaining time in seconds; None while it is unknown.
    """

    files: int
    done: int
    failed: int
    left: int
    fraction: float
    seconds_left: float | None


class BatchQueue(QObject):
    """Makes the recordings of a list with worker processes; the window may be closed meanwhile.

    Attributes:
        model: The list.
        state: "idle"; "running"; "paused"; "stopping" until the processes have ended.

    Signals:
        changed(): the list, the state or the progress has changed.
        added(int): so many files were added by `add`.
        failed(str): the run could not begin, or has ended early.
        restored(): files of an earlier start of the program are in the list.
        finished(): nothing is left to be made.
    """

    changed = Signal()
    added = Signal(int)
    failed = Signal(str)
    restored = Signal()
    finished = Signal()
    _told = Signal(object, float)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.state: Literal["idle", "running", "paused", "stopping"] = "idle"
        self._runner = Background(self, threads=1)
        # A single thread, so that the list of the last request is stored last.
        self._files = Background(self, threads=1)
        self._kept = KeptQueue()  # used in that thread only
        self._run: QueueRun | None = None
        self._options: QueueOptions | None = None
        self._clock = WorkClock()
        self._then: list[Callable[[], object]] = []
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING_MS)
        self._keeping.timeout.connect(self._keep)
        self._told.connect(self._progressed)
        self._ended.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether a run has not ended yet."""
        return self.state != "idle"

    @property
    def ends_soon(self) -> bool:
        """Whether nothing is lost if nobody waits for the end of the run.

        A stopped run whose output folder never answers may not end at all.
        """
        waits_for_folder = self._run is not None and not self._run.has_begun
        return not self.busy or (self.state == "stopping" and waits_for_folder)

    @property
    def summary(self) -> QueueSummary:
        rows = self.model.rows
        done, failed = sum(row.done for row in rows), sum(row.failed for row in rows)
        made = sum(row.fraction for row in rows)
        left = len(rows) - done - failed
        seconds = self._clock.seconds_left(len(rows) - made) if self.state == "running" else None
        return QueueSummary(
            len(rows), done, failed, left, made / len(rows) if rows else 0.0, seconds
        )

    def restore(self) -> None:
        """List the files that windows which are closed now have not made."""
        take = self._kept.take_left
        self._files.run(take, done=self._restore, failed=self._failed_to_read, waiting=False)

    def add(self, paths: Sequence[Path], leave_out: Path) -> None:
        """Append files, and those in folders, but for those in the folder `leave_out`."""
        self._files.run(_found, tuple(paths), leave_out, done=self._add, failed=self._fail)

    def remove(self, places: Sequence[int]) -> None:
        """Remove rows; their episodes in progress are cancelled."""
        rows = self.model.rows
        paths = [rows[place].input.path for place in places]
        self.model.remove(places)
        if self._run is not None:
            for path in paths:
                self._run.drop(path)
        self._list_changed()

    def move(self, places: Sequence[int], by: int) -> None:
        """Move rows up (-1) or down (1); those that wait are made in the order of the list."""
        self.model.move(places, by)
        self._list_changed()

    def retry(self, places: Sequence[int]) -> None:
        """Queue the failed ones among the rows again."""
        rows = self.model.rows
        paths = {rows[place].input.path for place in places}
        self.model.put_back(lambda row: row.failed and row.input.path in paths)
        self._list_changed()

    def start(self, options: QueueOptions) -> None:
        """Make the waiting files; does nothing during a run or when none waits."""
        if self.busy or not self.model.inputs(QueueState.WAITING):
            return
        self._options = replace(options)
        self._clock = WorkClock()
        self._begin()

    def pause(self) -> None:
        """Hold the processes where they are."""
        if self.state == "running" and self._run is not None:
            self._run.pause()
            self._clock.pause()
            self._enter("paused")

    def go_on(self) -> None:
        if self.state == "paused" and self._run is not None:
            self._run.go_on()
            self._clock.go_on()
            self._enter("running")

    def stop(self, then: Callable[[], object] | None = None) -> None:
        """End the run; episodes in progress wait again.

        `then` is called when it has ended, or at once while it waits for the output folder.
        """
        if self.state in ("running", "paused") and self._run is not None:
            self._run.stop()
            self._enter("stopping")
        if then is not None and self.ends_soon:
            then()
        elif then is not None:
            self._then.append(then)

    def shutdown(self) -> None:
        """End the run and store the remaining list; waits some seconds at most."""
        if self._run is not None:
            self._run.stop()
        self._runner.shutdown()
        self._keeping.stop()
        self._files.run(self._kept.leave, self.model.inputs(*_UNFINISHED))
        self._files.finish()

    def _begin(self) -> None:
        assert self._options is not None
        self._run = QueueRun(self._options, self._told.emit, self._ended.emit)
        self._run.set_waiting(self.model.inputs(QueueState.WAITING))
        self._enter("running")
        self._runner.run(self._run.run, done=self._run_ended, failed=self._run_failed)

    def _progressed(self, path: Path, fraction: float) -> None:
        if self.state != "stopping":
            row = self.model.at(path)
            before = row.fraction if row is not None else 0.0
            self.model.progress(path, fraction)
            self._clock.add(fraction - before)
            self.changed.emit()

    def _end(self, path: Path, outcome: BatchOutcome) -> None:
        row = self.model.at(path)
        if row is not None and row.state == QueueState.WORKING:
            self._clock.add(1.0 - row.fraction)
        self.model.end(path, outcome)
        self._keeping.start()
        self.changed.emit()

    def _run_ended(self, _nothing: object) -> None:
        stopped = self.state == "stopping"
        self._run = None
        self.model.put_back(lambda row: row.state == QueueState.WORKING)
        if not stopped and self.model.inputs(QueueState.WAITING):  # added in the last moment
            self._begin()
            return
        self._enter("idle")
        then, self._then = self._then, []
        for act in then:
            act()
        if not stopped:
            self.finished.emit()

    def _run_failed(self, error: Exception) -> None:
        self.state = "stopping"  # which leaves the rest where it is
        self._run_ended(None)
        self._fail(error)

    def _list_changed(self) -> None:
        if self._run is not None:
            self._run.set_waiting(self.model.inputs(QueueState.WAITING))
        self._keeping.start()
        self.changed.emit()

    def _add(self, inputs: list[BatchInput]) -> None:
        count = self.model.add(inputs)
        if len(self.model.rows) >= MOST_FILES:
            self.failed.emit(
                tr(
                    "The list takes {most} files at most: process these first.",
                    most=MOST_FILES,
                )
            )
        self._list_changed()
        self.added.emit(count)

    def _restore(self, inputs: list[BatchInput]) -> None:
        if inputs:
            self.model.add(inputs)
            self._list_changed()
            self.restored.emit()

    def _keep(self) -> None:
        self._keeping.stop()
        self._files.run(self._kept.keep, self.model.inputs(*_UNFINISHED), failed=self._fail)

    def _failed_to_read(self, _error: Exception) -> None:
        """A list that is damaged is no loss: the recordings and the finished files still exist."""

    def _fail(self, error: Exception) -> None:
        self.failed.emit(message_of(error))

    def _enter(self, state: Literal["idle", "running", "paused", "stopping"]) -> None:
        self.state = state
        self.changed.emit()


def _found(paths: Sequence[Path], leave_out: Path) -> list[BatchInput]:
    """Return the recordings at `paths` under absolute paths."""
    found = batch_inputs(paths, leave_out)
    return [replace(one, path=Path(os.path.abspath(one.path))) for one in found]  # noqa: PTH100
