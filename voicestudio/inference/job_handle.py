"""The handle of a job that was submitted to the engine."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class JobHandle(QObject):
    """Reports the progress and the end of one job, and cancels it.

    It ends with exactly one of `done`, `failed` and `cancelled`, unless the engine is shut down
    first. Its signals are emitted in the thread that the engine lives in, not before `submit` has
    returned. Nothing but `cancelled` is emitted after `cancel` was called.

    Signals:
        started(): The job left the queue.
        progress(float fraction, float seconds_left): At most 20 times a second, rising to 1.
        done(result): See the kinds of jobs in `inference.engine`.
        failed(str message): One sentence for the user.
        cancelled(): At most 0.3 s after `cancel`.
    """

    started = Signal()
    progress = Signal(float, float)
    done = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__()
        self._stop = stop
        self._ended = self._cancelling = False

    def cancel(self) -> None:
        """Stop the job, whether it waits or runs; does nothing for one that has ended.

        `cancelled` is emitted before this returns if the job was still waiting.
        """
        if not self._ended:
            self._cancelling = True
            self._stop()

    # -- for the engine, in its thread ------------------------------------------------------

    def tell_started(self) -> None:
        if not self._cancelling:
            self.started.emit()

    def tell_progress(self, fraction: float, seconds_left: float) -> None:
        if not self._cancelling:
            self.progress.emit(fraction, seconds_left)

    def end_done(self, result: object) -> None:
        self._ended = True
        if self._cancelling:  # the job had finished before it saw the cancellation
            self.cancelled.emit()
        else:
            self.done.emit(result)

    def end_failed(self, message: str) -> None:
        self._ended = True
        if self._cancelling:
            self.cancelled.emit()
        else:
            self.failed.emit(message)

    def end_cancelled(self) -> None:
        self._ended = True
        self.cancelled.emit()
