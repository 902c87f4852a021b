"""Running functions in worker threads, with callbacks on the GUI thread."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
    SignalInstance,
)

from voicestudio.audio.waiting import waits_cancelled_when
from voicestudio.errors import UserError

_log = logging.getLogger(__name__)

THREADS = 3
"""One for a long task such as reading a whole file, the others for tasks that the user waits for.
"""

_RETURNING_MS = 3_000
"""Milliseconds that a task may take to notice that it was cancelled; a file on a dead network never
does.
"""
_WRITING_MS = 8_000
"""Milliseconds that the end of the program waits for the disk. Data not written by then are lost as
in a crash.
"""
_stuck: list[QThreadPool] = []
"""Pools with tasks that never return: deleting one would wait for them."""

_URGENT, _NOT_URGENT = 0, -1
"""Priorities. Qt gives a task for which it wakes a waiting thread none, whatever is asked for: if
that were less than those of the next tasks, they would overtake it.
"""

_UNTIL_PAINTED_MS = 15
"""Qt waits 5 ms for more to paint; when this timer is due while it paints, it waits for the end."""


class Task:
    """A function that was given to the pool. After `cancel` no callback is called."""

    def __init__(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self.function = function
        self.done = done
        self.failed = failed
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class Background(QObject):
    """Runs functions on a thread pool of its own and calls back on the GUI thread.

    Attributes: stuck, whether tasks had not returned some seconds after the shutdown.

    With a single thread, urgent tasks run in the order of their requests. Callbacks must be bound
    methods; those of QObjects that were deleted meanwhile are not called. A task with the same
    `key` as an earlier one supersedes it: that is cancelled and its callbacks are not called.
    """

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = THREADS) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._tasks: set[Task] = set()
        self._by_key: dict[Hashable, Task] = {}
        self._closed = self.stuck = False
        self._asked: list[tuple[Task, int]] = []
        self._starter = QTimer(self, singleShot=True)
        self._starter.setTimerType(Qt.TimerType.PreciseTimer)
        self._starter.timeout.connect(self._start)
        self._finished.connect(self._deliver)

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        key: Hashable | None = None,
        cancellable: bool = False,
        urgent: bool = True,
        waiting: bool = True,
    ) -> Task:
        """Call `function(*args)` in the pool, then `done(result)` or `failed(error)` on this one.

        With `cancellable` the function also gets `cancelled=`, a callable to poll. Tasks that are
        not `urgent` wait behind those that are. Without `failed` an error is logged.

        No task starts before control returns to the event loop. With `waiting` False, for results
        that the user does not wait for, the task starts only after the pending repaints, because
        threads that compute slow down painting.
        """
        task = Task(lambda: function(*args, **options), done, failed)
        options = {"cancelled": task.is_cancelled} if cancellable else {}
        if self._closed:
            task.cancel()
            return task
        if key is not None:
            if key in self._by_key:
                self._by_key[key].cancel()
            self._by_key[key] = task
        self._tasks.add(task)
        self._asked.append((task, _URGENT if urgent else _NOT_URGENT))
        delay = 0 if waiting else _UNTIL_PAINTED_MS
        # Delays are equal, so tasks start in the order of their requests.
        if not self._starter.isActive() or self._starter.remainingTime() > delay:
            self._starter.start(delay)
        return task

    def _start(self) -> None:
        asked, self._asked = self._asked, []
        for task, priority in asked:
            self._pool.start(_Runnable(task, self._finished, self._lent), priority)

    @contextmanager
    def _lent(self) -> Iterator[None]:
        """Free a place in the pool while this task's thread waits for a decoder."""
        self._pool.releaseThread()
        try:
            yield
        finally:
            self._pool.reserveThread()

    @property
    def idle(self) -> bool:
        """True when nothing is running, waiting or about to call back."""
        return not self._tasks

    def finish(self) -> None:
        """Wait some seconds at most for all tasks to complete, then shut down.

        No callbacks are called any more; errors are logged.
        """
        self._start()
        self._wait(_WRITING_MS)
        self._closed = True
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        self.shutdown()

    def shutdown(self) -> None:
        """Cancel everything and wait for the running tasks to return, some seconds at most.

        Afterwards only tasks that are `stuck` still run.
        """
        self._closed = True
        self._starter.stop()
        self._asked.clear()
        for task in self._tasks:
            task.cancel()
        self._pool.clear()
        self._wait(_RETURNING_MS)
        self._tasks.clear()
        self._by_key.clear()

    def _wait(self, milliseconds: int) -> None:
        if self.stuck or self._pool.waitForDone(milliseconds):
            return
        self.stuck = True
        self._pool.setParent(None)
        _stuck.append(self._pool)

    def _deliver(self, task: Task, result: Any, error: Exception | None) -> None:
        self._tasks.discard(task)
        self._by_key = {key: other for key, other in self._by_key.items() if other is not task}
        if task.is_cancelled():
            return
        done, failed = (None, None) if self._closed else (task.done, task.failed)
        if error is None:
            if done is not None and _lives(done):
                done(result)
        elif failed is not None and _lives(failed):
            failed(error)
        else:
            _note(error)


class _Runnable(QRunnable):
    def __init__(
        self,
        task: Task,
        finished: SignalInstance,
        lent: Callable[[], AbstractContextManager[object]],
    ) -> None:
        super().__init__()
        self._task: Task | None = task
        self._finished, self._lent = finished, lent

    def run(self) -> None:
        # PySide's pool sometimes never releases a runnable: it must not keep the task's objects.
        task, self._task = self._task, None
        assert task is not None  # a runnable runs once
        result, error = None, None
        if not task.is_cancelled():
            try:
                with waits_cancelled_when(task.is_cancelled, self._lent):
                    result = task.function()
            except Exception as caught:  # whatever it is, the caller on the GUI thread must hear it
                error = caught
        with contextlib.suppress(RuntimeError):  # a window that did not wait for it is gone
            self._finished.emit(task, result, error)


class Latest(QObject):
    """Runs one function at a time for a caller that requests more often than it can compute.

    While a call runs only the newest request waits, so results keep coming during a long drag and
    the last one always comes.
    """

    def __init__(
        self,
        background: Background,
        function: Callable[..., Any],
        done: Callable[[Any], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._function = function
        self._done = done
        self._running = False
        self._waiting: tuple[Any, ...] | None = None

    @property
    def busy(self) -> bool:
        return self._running

    def request(self, *args: Any) -> None:
        """Call the function with `args` as soon as the call before has returned."""
        if self._running:
            self._waiting = args
            return
        self._running = True
        self._background.run(self._function, *args, done=self._succeeded, failed=self._failed)

    def _succeeded(self, result: Any) -> None:
        self._next()
        self._done(result)

    def _failed(self, error: Exception) -> None:
        _note(error)  # a missing file is reported when it is played or exported
        self._next()

    def _next(self) -> None:
        waiting, self._waiting, self._running = self._waiting, None, False
        if waiting is not None:
            self.request(*waiting)


def _lives(callback: Callable[..., object]) -> bool:
    """Whether the QObject of a bound method still exists: a dialog may have been closed."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


def _note(error: Exception) -> None:
    known = isinstance(error, UserError)
    _log.error("background work failed: %s", error, exc_info=None if known else error)
